/**
 * Places in a text: half-open ranges of UTF-16 code units, `[start, end)`.
 *
 * The unit and the half-open form are those of the W3C Web Annotation
 * TextPositionSelector as JavaScript strings count them.
 */
import * as z from 'zod/mini';

export const TextRange = z.readonly(
  z
    .strictObject({
      start: z.int().check(z.nonnegative('must not be negative')),
      end: z.int().check(z.nonnegative('must not be negative')),
    })
    .check(z.refine((r) => r.start < r.end, 'must end after it starts')),
);
export type TextRange = z.infer<typeof TextRange>;

/** The text a range names. A range that runs past the end gives what there is. */
export function sliceRange(text: string, range: TextRange): string {
  return text.slice(range.start, range.end);
}

/** Whether two ranges share at least one code unit. */
export function rangesOverlap(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds all of `inner`. */
export function rangeContains(outer: TextRange, inner: TextRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
