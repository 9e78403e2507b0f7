/**
 * The most important of a run of places, of those that a set holds: a tree with
 * the best of every 32 places at its leaves. Taking the best splits its run in
 * two, so each answer costs one walk.
 */
import type { Bits } from '../events/bits.ts';
import { below, firstPlace } from './ranked-places.ts';

/** At most `limit` of the set with a place in `[from, to)`, the most important first. */
export type TopOf = (from: number, to: number, limit: number) => number[];

/** A total order of places. */
export interface Importance {
  /** Less for the more important. */
  readonly keyOf: (place: number) => number;
  /** Decides between two of the same key. */
  readonly isTiedBefore: (a: number, b: number) => boolean;
}

/** One look at the key of each place of the set to build. */
export function topTree(bits: Bits, { keyOf, isTiedBefore }: Importance): TopOf {
  const isBefore = (a: number, keyA: number, b: number, keyB: number) =>
    keyA < keyB || (keyA === keyB && isTiedBefore(a, b));
  const better = (a: number, b: number) =>
    a < 0 ? b : b < 0 || isBefore(a, keyOf(a), b, keyOf(b)) ? a : b;
  const bestOf = (index: number, mask: number): number => {
    let found = -1;
    let least = Infinity;
    for (let word = (bits[index] ?? 0) & mask; word !== 0; word &= word - 1) {
      const place = firstPlace(word, index);
      const key = keyOf(place);
      if (found < 0 || isBefore(place, key, found, least)) [found, least] = [place, key];
    }
    return found;
  };
  const leaves = 2 ** Math.ceil(Math.log2(Math.max(1, bits.length)));
  const best = new Int32Array(2 * leaves).fill(-1);
  for (let i = 0; i < bits.length; i++) best[leaves + i] = bestOf(i, -1);
  for (let node = leaves - 1; node > 0; node--)
    best[node] = better(best[2 * node] ?? -1, best[2 * node + 1] ?? -1);
  const bestBetween = (from: number, to: number): number => {
    const [first, last] = [from >> 5, to >> 5];
    if (first === last) return bestOf(first, below(to) & ~below(from));
    let found = better(bestOf(first, ~below(from)), bestOf(last, below(to)));
    for (let a = first + 1 + leaves, b = last + leaves; a < b; a >>= 1, b >>= 1) {
      if (a & 1) found = better(found, best[a++] ?? -1);
      if (b & 1) found = better(found, best[--b] ?? -1);
    }
    return found;
  };
  return (from, to, limit) => {
    const runs = [{ from, to, best: bestBetween(from, to) }];
    const found: number[] = [];
    while (found.length < limit) {
      let next = 0;
      for (let i = 1; i < runs.length; i++) {
        const place = runs[i]?.best ?? -1;
        if (better(runs[next]?.best ?? -1, place) === place) next = i;
      }
      const run = runs[next];
      if (!run || run.best < 0) break;
      const place = run.best;
      found.push(place);
      runs[next] = { from: run.from, to: place, best: bestBetween(run.from, place) };
      runs.push({ from: place + 1, to: run.to, best: bestBetween(place + 1, run.to) });
    }
    return found;
  };
}
