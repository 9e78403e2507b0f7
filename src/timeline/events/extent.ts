/** Arithmetic on `[startMs, endMs)`. Every function returns a new extent. */
import type { Extent } from '../../model/index.ts';

/** The least extent that holds all of them, infinities left aside; null when none has a finite end. */
export function unionOf(extents: Iterable<Extent>): Extent | null {
  let start = Infinity;
  let end = -Infinity;
  for (const [a, b] of extents) {
    if (Number.isFinite(a)) start = Math.min(start, a);
    if (Number.isFinite(b)) end = Math.max(end, b);
    if (!Number.isFinite(a) && Number.isFinite(b)) start = Math.min(start, b);
    if (!Number.isFinite(b) && Number.isFinite(a)) end = Math.max(end, a);
  }
  return start <= end ? [start, end] : null;
}

/** Length in ms; Infinity for an open extent. */
export function lengthOf(extent: Extent): number {
  return extent[1] - extent[0];
}

/** Wider by `fraction` of its length at either end. */
export function padExtent(extent: Extent, fraction: number): Extent {
  const pad = lengthOf(extent) * fraction;
  return [extent[0] - pad, extent[1] + pad];
}

/** What of `extent` lies within `bounds`; empty at the nearer bound when nothing does. */
export function clampExtent(extent: Extent, bounds: Extent): Extent {
  const clamp = (ms: number) => Math.min(bounds[1], Math.max(bounds[0], ms));
  return [clamp(extent[0]), clamp(extent[1])];
}

/** Moved, and only if it must be shortened, so as to lie within `bounds`. */
export function fitWithin(extent: Extent, bounds: Extent): Extent {
  const length = lengthOf(extent);
  if (length >= lengthOf(bounds)) return bounds;
  const start = Math.min(bounds[1] - length, Math.max(bounds[0], extent[0]));
  return [start, start + length];
}

/** Whether an instant lies in the half-open extent. */
export function extentContains(extent: Extent, ms: number): boolean {
  return extent[0] <= ms && ms < extent[1];
}
