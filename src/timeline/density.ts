/** Thousands in view: counts per column of about 2 px instead of marks. Their cost is the width, whatever the number. */
import type { Span } from './geometry.ts';
import type { TimeScale } from './time/scale.ts';

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
  const cells = columnCells(scale, plot);
  const counts = new Float64Array(cells.length);
  let peak = 0;
  cells.forEach(({ startMs, endMs }, i) => {
    const count = countBetween(startMs, endMs);
    counts[i] = count;
    if (count > peak) peak = count;
  });
  // Thousands of columns in every frame that moves: each is written out, for that is the quickest way to make one.
  const columns: DensityColumn[] = [];
  const unit = height / Math.sqrt(peak);
  cells.forEach(({ x0, x1, startMs, endMs }, i) => {
    const count = counts[i] ?? 0;
    if (count <= 0) return;
    const y0 = baseline - Math.max(1, unit * Math.sqrt(count));
    columns.push({ x0, x1, y0, y1: baseline, count, startMs, endMs });
  });
  return { columns, peak };
}

type Cell = Pick<DensityColumn, 'x0' | 'x1' | 'startMs' | 'endMs'>;

/** A frame's profiles stand on the same columns, however many there are. */
const known = new WeakMap<TimeScale, { readonly plot: Span; readonly cells: readonly Cell[] }>();

function columnCells(scale: TimeScale, plot: Span): readonly Cell[] {
  const made = known.get(scale);
  if (made?.plot === plot) return made.cells;
  const length = 2 ** Math.round(Math.log2(COLUMN_PX / scale.pxPerMs));
  const floorAt = (px: number) => Math.floor(scale.invert(px) / length) * length;
  const cells: Cell[] = [];
  for (let endMs = floorAt(plot.x0), x1 = plot.x0; x1 < plot.x1;) {
    const [startMs, x0] = [endMs, x1];
    // Within a fold many bins share a pixel.
    endMs = Math.max(startMs + length, floorAt(x0 + 1));
    x1 = Math.min(plot.x1, scale.x(endMs));
    cells.push({ x0, x1, startMs, endMs });
  }
  known.set(scale, { plot, cells });
  return cells;
}
