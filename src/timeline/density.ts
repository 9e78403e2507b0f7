/** Thousands in view: counts per column of 2 px instead of marks. Their cost is the width, whatever the number. */
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

export const COLUMN_PX = 2;

/**
 * Columns that stand on `baseline`, at most `height` high by square root of
 * their count, so that twice the ink is four times the events. Empty columns
 * are left out. `peak` is the count of the highest.
 */
export function densityColumns(
  scale: TimeScale,
  plot: Span,
  { baseline, height }: { readonly baseline: number; readonly height: number },
  countBetween: (startMs: number, endMs: number) => number,
): { readonly columns: DensityColumn[]; readonly peak: number } {
  const edges: number[] = [];
  for (let x = plot.x0; x < plot.x1; x += COLUMN_PX) edges.push(x);
  edges.push(plot.x1);
  const counted = edges.slice(0, -1).map((x0, i) => {
    const x1 = edges[i + 1] ?? plot.x1;
    const [startMs, endMs] = [scale.invert(x0), scale.invert(x1)];
    return { x0, x1, startMs, endMs, count: countBetween(startMs, endMs) };
  });
  const peak = Math.max(0, ...counted.map((c) => c.count));
  const columns = counted
    .filter((c) => c.count > 0)
    .map((c) => ({
      ...c,
      y0: baseline - Math.max(1, height * Math.sqrt(c.count / peak)),
      y1: baseline,
    }));
  return { columns, peak };
}
