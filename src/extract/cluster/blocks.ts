/**
 * Which pairs of mentions are worth comparing: those that share an act or a kind
 * with a name in the same year, or any word on the same day. So cost grows with the events, not with the
 * square of the mentions.
 */
import { extentOf, precisionOf } from '../../model/index.ts';
import type { FoundMention } from '../mention/found.ts';
import { isCurrent, isProcess, RECENT_MS } from './dates.ts';
import { conceptOf } from './lexicon.ts';

/** In a crowded block a mention is compared with this many that follow it in time. */
const WINDOW = 64;
const MOST_YEARS = 12;

/** Pairs of indices, each once, lower index first, in order. */
export function candidatePairs(
  mentions: readonly FoundMention[],
): readonly (readonly [number, number])[] {
  const blocks = new Map<string, number[]>();
  mentions.forEach((mention, i) => {
    for (const key of keysOf(mention)) {
      const block = blocks.get(key);
      if (block) block.push(i);
      else blocks.set(key, [i]);
    }
  });
  const seen = new Set<number>();
  const pairs: (readonly [number, number])[] = [];
  for (const block of blocks.values()) {
    block.forEach((a, at) => {
      for (const b of block.slice(at + 1, at + 1 + WINDOW)) {
        const key = a * mentions.length + b;
        if (seen.has(key)) continue;
        seen.add(key);
        pairs.push([a, b]);
      }
    });
  }
  return pairs.sort((x, y) => x[0] - y[0] || x[1] - y[1]);
}

/** What two mentions of one event share: an act and a name or a word in a year, a kind and a name, or a word of one day. */
function keysOf(mention: FoundMention): readonly string[] {
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

function yearsOf(mention: FoundMention): readonly number[] {
  const [startMs, endMs] = extentOf(mention.when);
  const slack = isCurrent(mention) && isProcess(mention) ? RECENT_MS : 31 * 86_400_000;
  const start = Number.isFinite(startMs) ? new Date(startMs - slack).getUTCFullYear() : undefined;
  const end = Number.isFinite(endMs) ? new Date(endMs - 1 + slack).getUTCFullYear() : undefined;
  const first = start ?? end ?? 0;
  const last = Math.min(end ?? first + 1, first + MOST_YEARS);
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, i) => first + i);
}
