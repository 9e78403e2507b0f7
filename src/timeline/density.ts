/** Thousands in view: counts per column of about 2 px instead of marks. Their cost is the width, whatever the number. */
import type { Span } from './geometry.ts';
import type { TimeScale } from './scale.ts';

export interface DensityColumn extends Span {
  readonly y0: number;
  readonly y1: number;
  /** All events (or reports) whose anchor lies in the column. */
  readonly count: number;
  readonly startMs: number;
  readonly endMs: number;
}

/** Width of a column, about: from 1.4 to 2.8 px, as the grid of time has it. */
export const COLUMN_PX = 2;

/**
 * Columns that stand on `baseline`, at most `height` high by square root of
 * their count, so that twice the ink is four times the events. Empty columns
 * are left out. `peak` is the count of the highest.
 *
 * A column is as long as a power of two in ms and begins at a multiple of that:
 * so it stays the same column wherever the frame is panned, and tiles of counts
 * that know the same grid answer it exactly.
 */
export function densityColumns(
  scale: TimeScale,
  plot: Span,
  { baseline, height }: { readonly baseline: number; readonly height: number },
  countBetween: (startMs: number, endMs: number) => number,
): { readonly columns: DensityColumn[]; readonly peak: number } {
  const { startsMs, xs } = columnEdges(scale, plot);
  const counts = xs.slice(1).map((_, i) => countBetween(startsMs[i] ?? 0, startsMs[i + 1] ?? 0));
  const peak = Math.max(0, ...counts);
  const columns: DensityColumn[] = [];
  counts.forEach((count, i) => {
    if (count <= 0) return;
    columns.push({
      x0: xs[i] ?? 0,
      x1: xs[i + 1] ?? 0,
      y0: baseline - Math.max(1, height * Math.sqrt(count / peak)),
      y1: baseline,
      count,
      startMs: startsMs[i] ?? 0,
      endMs: startsMs[i + 1] ?? 0,
    });
  });
  return { columns, peak };
}

interface Edges {
  readonly plot: Span;
  /** Where columns begin, and the last one ends: on the grid of time, and in px within the plot. */
  readonly startsMs: readonly number[];
  readonly xs: readonly number[];
}

/** A frame's profiles stand on the same columns, however many there are. */
const known = new WeakMap<TimeScale, Edges>();

function columnEdges(scale: TimeScale, plot: Span): Edges {
  const made = known.get(scale);
  if (made?.plot === plot) return made;
  const length = 2 ** Math.round(Math.log2(COLUMN_PX / scale.pxPerMs));
  const floorAt = (px: number) => Math.floor(scale.invert(px) / length) * length;
  let [ms, x] = [floorAt(plot.x0), plot.x0];
  const [startsMs, xs] = [[ms], [x]];
  while (x < plot.x1) {
    // Within a fold many bins share a pixel.
    ms = scale.folds.length > 0 ? Math.max(ms + length, floorAt(x + 1)) : ms + length;
    x = Math.min(plot.x1, scale.x(ms));
    startsMs.push(ms);
    xs.push(x);
  }
  const edges = { plot, startsMs, xs };
  known.set(scale, edges);
  return edges;
}
