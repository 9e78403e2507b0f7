/**
 * Work in steps: between two of them anything else may be done, and what comes
 * of it is the same. Where the steps part depends on the work alone, never on a
 * clock; how many are taken at a time is the caller's business.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** All steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
