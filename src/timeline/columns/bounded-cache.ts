/** What was made last, by place: at least the last `KEPT`, at most twice as many. */
const KEPT = 16_384;

export interface BoundedCache<T> {
  readonly get: (place: number) => T | undefined;
  /** Returns what it keeps. */
  readonly set: (place: number, value: T) => T;
}

/** Two generations: when the young one is full it becomes the old one, and what nobody asked for again is let go. */
export function boundedCache<T>(): BoundedCache<T> {
  let young = new Map<number, T>();
  let old = new Map<number, T>();
  const set = (place: number, value: T): T => {
    if (young.size >= KEPT) [old, young] = [young, new Map<number, T>()];
    young.set(place, value);
    return value;
  };
  return {
    set,
    get(place) {
      const value = young.get(place);
      if (value !== undefined) return value;
      const before = old.get(place);
      return before === undefined ? undefined : set(place, before);
    },
  };
}
