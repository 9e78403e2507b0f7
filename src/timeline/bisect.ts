/**
 * Search in sorted lists, as d3-array has it. Our own, because d3-array comes as
 * one file whose other functions no bundler can leave out: 2.2 kB gzipped.
 */
type Keyed<T> = (item: T) => number;

/** Where `value` would go before its equals. O(log n); `sorted` rises by `of`. */
export function bisectLeft<T>(sorted: ArrayLike<T>, value: number, of: Keyed<T> = Number): number {
  return firstWhere(sorted, (item) => of(item) >= value);
}

/** Where `value` would go after its equals. O(log n); `sorted` rises by `of`. */
export function bisectRight<T>(sorted: ArrayLike<T>, value: number, of: Keyed<T> = Number): number {
  return firstWhere(sorted, (item) => of(item) > value);
}

/** The first index from which on all answer yes; the length when none does. */
function firstWhere<T>(sorted: ArrayLike<T>, isBeyond: (item: T) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBeyond(sorted[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}
