/**
 * Things put away to be read again, by the place they were put in. Reduce works on
 * shelves, so that it needs no more memory for what lies on them than whoever gives
 * it shelves wants to spend.
 */
export interface Shelf<T> {
  readonly size: number;
  /** What was put in the place `at`, or its equal. */
  readonly get: (at: number) => T;
}

/** A shelf that is being filled. */
export interface OpenShelf<T> extends Shelf<T> {
  /** Puts `item`, plain JSON, in the place `size`. */
  readonly add: (item: T) => void;
}

/** Gives empty shelves. */
export type MakeShelf = <T>() => OpenShelf<T>;

/** A shelf in memory, with `items` on it. */
export function memoryShelf<T>(items: Iterable<T> = []): OpenShelf<T> {
  const held = [...items];
  return {
    get size() {
      return held.length;
    },
    add: (item) => {
      held.push(item);
    },
    get: (at) => {
      const item = held[at];
      if (item === undefined) throw new RangeError(`nothing lies in place ${at}`);
      return item;
    },
  };
}

/** All that lies on a shelf, read one after another, each time anew. */
export function* readShelf<T>(shelf: Shelf<T>): Generator<T> {
  for (let at = 0; at < shelf.size; at++) yield shelf.get(at);
}
