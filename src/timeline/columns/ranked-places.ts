/**
 * A set of places that knows how many of its own lie before any place: counts
 * before each word of its bits, so that to make one takes a step for every 32
 * places, however many of them are in.
 */
import { onesIn, type Bits } from '../events/bits.ts';

export interface RankedPlaces {
  readonly size: number;
  readonly bits: Bits;
  /** How many of the set lie before a place, which may be one beyond the last. O(1). */
  readonly rankOf: (place: number) => number;
  /** The place of a rank, from 0; −1 beyond the ends. O(log n). */
  readonly at: (rank: number) => number;
}

/** O(places / 32). */
export function rankedPlaces(bits: Bits): RankedPlaces {
  const before = new Uint32Array(bits.length + 1);
  for (let i = 0; i < bits.length; i++) before[i + 1] = (before[i] ?? 0) + onesIn(bits[i] ?? 0);
  const size = before[bits.length] ?? 0;
  // All events, which most questions are of: the first places and no others count by themselves.
  if (holdsFirst(bits, before, size))
    return {
      size,
      bits,
      rankOf: (place) => (place < size ? place : size),
      at: (rank) => (rank >= 0 && rank < size ? rank : -1),
    };
  return {
    size,
    bits,
    rankOf: (place) =>
      (before[place >> 5] ?? size) + onesIn((bits[place >> 5] ?? 0) & below(place)),
    at(rank) {
      if (!(rank >= 0 && rank < size)) return -1;
      let [low, high] = [0, bits.length];
      while (high - low > 1) {
        const middle = (low + high) >>> 1;
        if ((before[middle] ?? 0) <= rank) low = middle;
        else high = middle;
      }
      let word = bits[low] ?? 0;
      for (let left = rank - (before[low] ?? 0); left > 0; left--) word &= word - 1;
      return firstPlace(word, low);
    },
  };
}

/** Whether a set is of the first places: all words before its last are full, and that one has no gap. */
function holdsFirst(bits: Bits, before: Uint32Array, size: number): boolean {
  const last = Math.max(0, size - 1) >> 5;
  const word = bits[last] ?? 0;
  const left = size - 32 * last;
  return before[last] === 32 * last && 32 - Math.clz32(word) === left && onesIn(word) === left;
}

/** Those of the word's bits that lie before a place within it. */
export function below(place: number): number {
  return ~(-1 << (place & 31));
}

/** The least place that a word holds, which is the `index`th of its set; it must hold one. */
export function firstPlace(word: number, index: number): number {
  return 32 * index + 31 - Math.clz32(word & -word);
}

/** The places a set holds, rising; at most `limit`. */
export function placesIn(bits: Bits, limit: number): number[] {
  const places: number[] = [];
  for (let i = 0; i < bits.length && places.length < limit; i++)
    for (let word = bits[i] ?? 0; word !== 0 && places.length < limit; word &= word - 1)
      places.push(firstPlace(word, i));
  return places;
}
