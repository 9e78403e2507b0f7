/**
 * Which rows are near the screen, and which stretch of time they cover: the
 * scroll position is the viewport of a vertical timeline.
 */
import {
  bisectLeft,
  bisectRight,
  type VerticalLayout,
  type VerticalRow,
  type Viewport,
} from '../../timeline/index.ts';

/** Up to this many rows all are drawn, and find-in-page reaches them; more would be too many elements. */
export const DRAW_ALL = 32;

const footOf = (row: VerticalRow) => row.y1;
const topOf = (row: VerticalRow) => row.y0;

/** Rows that meet `[y0, y1]`, in order. O(log n + k). */
export function rowsWithin(
  rows: readonly VerticalRow[],
  y0: number,
  y1: number,
): readonly VerticalRow[] {
  return rows.slice(bisectLeft(rows, y0, footOf), bisectRight(rows, y1, topOf));
}

/**
 * From the first to the last time told between two heights: starts that nobody
 * gave are left aside. The nearest row's when there is none; null without rows.
 */
export function periodWithin(layout: VerticalLayout, y0: number, y1: number): Viewport | null {
  const { rows } = layout;
  const inView = rowsWithin(rows, y0, y1);
  const shown = inView.length > 0 ? inView : [rowAt(rows, y0)].filter((row) => row !== null);
  const times = shown.flatMap((row) => [row.startMs, row.endMs].filter(Number.isFinite));
  return times.length > 0 ? [Math.min(...times), Math.max(...times)] : null;
}

/** The row at a height, or the nearest after it, or the last; null without rows. */
export function rowAt(rows: readonly VerticalRow[], y: number): VerticalRow | null {
  return rows[bisectRight(rows, y, footOf)] ?? rows.at(-1) ?? null;
}
