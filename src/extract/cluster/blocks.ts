/**
 * Which pairs of mentions are worth comparing: those that share an act or a kind
 * with a name in the same year, or any word on the same day. So cost grows with the events, not with the
 * square of the mentions.
 */
import { extentOf, precisionOf } from '../../model/index.ts';
import type { MentionOutline } from '../mention/outline.ts';
import { isCurrent, isProcess, RECENT_MS } from './dates.ts';
import { conceptOf } from './lexicon.ts';

/** In a block of so many, each is compared with each; in a more crowded one with fewer of those next to it in time. */
const WINDOW = 64;
const LEAST_WINDOW = 4;
const MOST_YEARS = 12;

/** Mentions that share a key, in order of time, and how many of them have been passed. */
interface Block {
  readonly members: number[];
  passed: number;
}

/**
 * Pairs of indices, each once, lower index first. Memory grows with the mentions, not
 * with the pairs; a key that very many share says little, and costs little.
 */
export function* candidatePairs(
  mentions: readonly MentionOutline[],
): Generator<readonly [number, number]> {
  const order = inTime(mentions);
  const blocks = new Map<string, Block>();
  const blocksOf: Block[][] = [];
  for (const i of order) {
    const mention = mentions[i];
    blocksOf[i] = (mention ? keysOf(mention) : []).map((key) => {
      const block = blocks.get(key) ?? { members: [], passed: 0 };
      blocks.set(key, block);
      block.members.push(i);
      return block;
    });
  }
  const metBy = new Int32Array(mentions.length).fill(-1);
  for (const a of order) {
    for (const block of blocksOf[a] ?? []) {
      block.passed += 1;
      const end = Math.min(block.members.length, block.passed + windowIn(block));
      for (let at = block.passed; at < end; at++) {
        const b = block.members[at] ?? a;
        if (metBy[b] === a) continue;
        metBy[b] = a;
        yield a < b ? [a, b] : [b, a];
      }
    }
  }
}

function windowIn({ members }: Block): number {
  return Math.max(LEAST_WINDOW, Math.floor((WINDOW * WINDOW) / members.length));
}

/** Indices of the mentions by when they begin, then as they come. */
function inTime(mentions: readonly MentionOutline[]): readonly number[] {
  const starts = mentions.map(({ when }) => extentOf(when)[0]);
  return mentions.map((_, i) => i).sort((a, b) => compare(starts[a] ?? 0, starts[b] ?? 0) || a - b);
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What two mentions of one event share: an act and a name or a word in a year, a kind and a name, or a word of one day. */
function keysOf(mention: MentionOutline): readonly string[] {
  const names = [...mention.people, ...mention.organisations, ...mention.places];
  const words = mention.terms.map(conceptOf);
  const about = [...names, ...words];
  const kindAbout = names.length > 0 ? names : words;
  const keys = yearsOf(mention).flatMap((year) => [
    ...about.map((each) => `${year}|${conceptOf(mention.head)}|${each}`),
    ...kindAbout.map((each) => `${year}|kind:${mention.kind}|${each}`),
  ]);
  const isDay = precisionOf(mention.when) === 'day' || precisionOf(mention.when) === 'time';
  if (isDay) keys.push(...about.map((each) => `${mention.when}|${each}`));
  return [...new Set(keys)];
}

function yearsOf(mention: MentionOutline): readonly number[] {
  const [startMs, endMs] = extentOf(mention.when);
  const slack = isCurrent(mention) && isProcess(mention) ? RECENT_MS : 31 * 86_400_000;
  const start = Number.isFinite(startMs) ? new Date(startMs - slack).getUTCFullYear() : undefined;
  const end = Number.isFinite(endMs) ? new Date(endMs - 1 + slack).getUTCFullYear() : undefined;
  const first = start ?? end ?? 0;
  const last = Math.min(end ?? first + 1, first + MOST_YEARS);
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, i) => first + i);
}
