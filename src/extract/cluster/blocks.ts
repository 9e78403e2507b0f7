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

/** Which blocks there are: numbers alone, for keys are many times the mentions and most of them are met once. */
interface Blocks {
  /** Members of all blocks, one block after another, each in order of time. */
  readonly members: Int32Array;
  /** Where each block begins among the members, and where the last one ends. */
  readonly starts: Int32Array;
  /** For each mention in order of time, where its blocks begin in `blocksOf`, and where the last ones end. */
  readonly from: Int32Array;
  /** The blocks of the mentions, one mention after another; -1 for a key that no other has. */
  readonly blocksOf: Int32Array;
}

/**
 * Pairs of indices, each once, lower index first. Memory grows with the mentions, not
 * with the pairs; a key that very many share says little, and costs little.
 */
export function* candidatePairs(
  mentions: readonly MentionOutline[],
): Generator<readonly [number, number]> {
  const order = inTime(mentions);
  const { members, starts, from, blocksOf } = blocksIn(mentions, order);
  const passed = starts.slice(0, -1);
  const metBy = new Int32Array(mentions.length).fill(-1);
  for (const [rank, a] of order.entries()) {
    for (const block of blocksOf.subarray(from[rank], from[rank + 1])) {
      if (block < 0) continue;
      const [start, end] = [starts[block] ?? 0, starts[block + 1] ?? 0];
      const next = (passed[block] ?? 0) + 1;
      passed[block] = next;
      const last = Math.min(end, next + windowIn(end - start));
      for (let at = next; at < last; at++) {
        const b = members[at] ?? a;
        if (metBy[b] === a) continue;
        metBy[b] = a;
        yield a < b ? [a, b] : [b, a];
      }
    }
  }
}

function blocksIn(mentions: readonly MentionOutline[], order: readonly number[]): Blocks {
  const from = new Int32Array(order.length + 1);
  const prints: number[] = [];
  for (const [rank, i] of order.entries()) {
    const mention = mentions[i];
    if (mention) for (const key of keysOf(mention)) prints.push(printOf(key));
    from[rank + 1] = prints.length;
  }
  const sorted = Float64Array.from(prints).sort();
  const shared = sorted.filter((p, at) => p === sorted[at + 1] && p !== sorted[at - 1]);
  const starts = new Int32Array(shared.length + 1);
  const blocksOf = Int32Array.from(prints, (print) => placeIn(shared, print));
  for (const block of blocksOf) if (block >= 0) starts[block + 1] = (starts[block + 1] ?? 0) + 1;
  for (let block = 1; block < starts.length; block++)
    starts[block] = (starts[block] ?? 0) + (starts[block - 1] ?? 0);
  const filled = starts.slice();
  const members = new Int32Array(starts.at(-1) ?? 0);
  for (const [rank, i] of order.entries()) {
    for (const block of blocksOf.subarray(from[rank], from[rank + 1])) {
      if (block < 0) continue;
      const at = filled[block] ?? 0;
      members[at] = i;
      filled[block] = at + 1;
    }
  }
  return { members, starts, from, blocksOf };
}

/** A number of 53 bits for a key: two that meet by chance would only be compared once more. FNV-1a, twice. */
function printOf(key: string): number {
  let [low, high] = [0x811c9dc5, 0x9dc5811c];
  for (let at = 0; at < key.length; at++) {
    const code = key.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ (code + at), 0x01000193);
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}

/** Where `value` stands in a sorted list; -1 when it does not. */
function placeIn(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length - 1];
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const met = sorted[middle] ?? 0;
    if (met === value) return middle;
    if (met < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** How many of those next to it in time a member of a block of `size` is compared with. */
function windowIn(size: number): number {
  return Math.max(LEAST_WINDOW, Math.floor((WINDOW * WINDOW) / size));
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
