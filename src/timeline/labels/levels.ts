/** Marks that would overlap stand on each other: the lowest level that is free. */
import type { Span } from '../geometry.ts';

export interface LevelOptions {
  /** Least empty space between neighbours of one level, in px. */
  readonly gap?: number;
}

interface Stackable extends Span {
  readonly id: string;
}

/**
 * The level of each span, in the order given: sorted by start, each takes the
 * lowest level whose last span ends before it. Ties break on the wider, then on
 * `id`, so equal input in any order gives equal output. O(n log n + n · levels).
 */
export function assignLevels(
  spans: readonly Stackable[],
  { gap = 2 }: LevelOptions = {},
): Map<string, number> {
  const ends: number[] = []; // right edge of the last span on each level, px
  const levels = new Map<string, number>();
  const order = [...spans].sort(
    (a, b) => a.x0 - b.x0 || b.x1 - a.x1 || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
  for (const span of order) {
    const free = ends.findIndex((end) => end + gap <= span.x0);
    const level = free === -1 ? ends.length : free;
    ends[level] = span.x1;
    levels.set(span.id, level);
  }
  return levels;
}
