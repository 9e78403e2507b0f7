/**
 * Sorting places by numbers. Files are mostly in order of time already, so that a few rising runs
 * hold all of them, and merging these sorts; what is in no order is sorted by its bits, in a few
 * passes over typed arrays, so that half a million take some ms.
 */

/** Below this many, comparing is sooner done than dealing out into 65,536 heaps. */
export const FEW = 4096;

/** Runs that are merged; with more, the places are sorted by their bits. */
const MOST_RUNS = 4;

/** Places of `keys`, least first; equal keys keep their order. No key may be NaN. O(n) from `FEW` on. */
export function placesBy(keys: Float64Array): Uint32Array {
  return mergedRuns(keys, null, MOST_RUNS) ?? sortedByBits(keys);
}

/**
 * Sorts rising places by their keys, all of them unless given, where so many rising runs hold
 * them: what its run has passed is left for the next. Null where there are more.
 */
function mergedRuns(
  keys: Float64Array,
  places: Uint32Array | null,
  most: number,
): Uint32Array | null {
  const n = places?.length ?? keys.length;
  const order = new Uint32Array(n);
  let kept = 0;
  let last = -Infinity;
  let late: Uint32Array | null = null;
  for (let i = 0; i < n; i++) {
    const place = places ? (places[i] ?? 0) : i;
    const key = keys[place] ?? 0;
    if (key >= last) {
      order[kept++] = place;
      last = key;
    } else {
      late ??= new Uint32Array(n - i);
      late[i - kept] = place;
    }
  }
  if (!late) return order;
  const others = most > 1 ? mergedRuns(keys, late.subarray(0, n - kept), most - 1) : null;
  if (!others) return null;
  // From the last on, so that nothing is overwritten before it is read.
  let a = kept - 1;
  for (let b = others.length - 1; b >= 0; b--) {
    const place = others[b] ?? 0;
    const key = keys[place] ?? 0;
    for (; a >= 0; a--) {
      const before = order[a] ?? 0;
      const own = keys[before] ?? 0;
      if (own < key || (own === key && before < place)) break;
      order[a + b + 1] = before;
    }
    order[a + b + 1] = place;
  }
  return order;
}

function sortedByBits(keys: Float64Array): Uint32Array {
  const n = keys.length;
  let order = Uint32Array.from({ length: n }, (_, i) => i);
  // Of two infinities the difference is no number: they are equal, as 0 is.
  if (n < FEW) return order.sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
  const [high, low] = sortableWords(keys);
  let spare = new Uint32Array(n);
  for (const [words, shift] of [
    [low, 0],
    [low, 16],
    [high, 0],
    [high, 16],
  ] as const) {
    const sorted = pass(words, shift, order, spare);
    if (sorted) [order, spare] = [spare, order];
  }
  return order;
}

/** One digit of 16 bits: counts, then deals out. False when all digits are one, and nothing was moved. */
function pass(words: Uint32Array, shift: number, order: Uint32Array, into: Uint32Array): boolean {
  const counts = new Uint32Array(65_537);
  for (const word of words) {
    const next = ((word >>> shift) & 0xffff) + 1;
    counts[next] = (counts[next] ?? 0) + 1;
  }
  if (counts.some((count) => count === words.length)) return false;
  for (let i = 1; i < counts.length; i++) counts[i] = (counts[i] ?? 0) + (counts[i - 1] ?? 0);
  for (const place of order) {
    const digit = ((words[place] ?? 0) >>> shift) & 0xffff;
    const at = counts[digit] ?? 0;
    into[at] = place;
    counts[digit] = at + 1;
  }
  return true;
}

/** The two halves of each number (IEEE 754), turned so that as whole numbers they rise as the numbers do. */
function sortableWords(keys: Float64Array): readonly [high: Uint32Array, low: Uint32Array] {
  const view = new DataView(keys.buffer, keys.byteOffset, keys.byteLength);
  const high = new Uint32Array(keys.length);
  const low = new Uint32Array(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const word = view.getUint32(8 * i + 4, true);
    const negative = word >>> 31 === 1;
    const rest = view.getUint32(8 * i, true);
    high[i] = negative ? ~word : word | 0x8000_0000;
    low[i] = negative ? ~rest : rest;
  }
  return [high, low];
}
