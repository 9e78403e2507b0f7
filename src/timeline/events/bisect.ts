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

/**
 * How many of a sorted list lie in `[from, to)`, asked again and again: a
 * question that begins where the last one ended, as those of columns do, is
 * looked up once and from there on. O(log n).
 * @param countBefore how many of the first so many count; all unless given.
 */
export function rangeCounter(
  sorted: ArrayLike<number>,
  countBefore: (rank: number) => number = Number,
): (from: number, to: number) => number {
  let [lastValue, last] = [NaN, 0];
  const rankOf = (value: number): number => {
    if (value === lastValue) return last;
    let low = value > lastValue ? last : 0;
    let high = sorted.length;
    // The next column's end is near: steps that double find it without a look at half of the line.
    for (let step = 1; low + step < high; step *= 2)
      if ((sorted[low + step] ?? 0) < value) low += step;
      else high = low + step;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sorted[middle] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    lastValue = value;
    return (last = low);
  };
  return (from, to) => {
    const before = countBefore(rankOf(from));
    return Math.max(0, countBefore(rankOf(to)) - before);
  };
}
