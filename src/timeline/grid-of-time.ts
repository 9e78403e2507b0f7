/**
 * The grid of time: stretches a power of two in ms long that begin at a
 * multiple of that. Columns of a profile, cells of labels and bars of the
 * minimap are of it, and so are tiles, which can tell its stretches without a
 * look at anything finer.
 */
import type { Extent } from '../model/index.ts';

/** The stretches of a length that meet an extent, in order. */
export function binsOfTime([start, end]: Extent, length: number): Extent[] {
  const first = Math.floor(start / length);
  return Array.from({ length: Math.max(1, Math.ceil(end / length) - first) }, (_, i) => [
    (first + i) * length,
    (first + i + 1) * length,
  ]);
}
