/** Thousands in view: counts per column of about 2 px instead of marks. Their cost is the width, whatever the number. */
import type { ItemIndex } from './events/item-index.ts';
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

export interface ColumnCounts {
  readonly between: (startMs: number, endMs: number) => number;
  /** Whether a column has its place here; if not, nothing is counted. */
  readonly has?: (startMs: number, endMs: number) => boolean;
  /** What was counted before, of what counts the same. */
  readonly kept?: KeptCounts | undefined;
}

/** Counts of the last frame's columns: most of the next frame's are the same ones. */
export interface KeptCounts {
  /** Of each column, ms. */
  length: number;
  /** How many columns lie before the first, from 0 ms on. */
  first: number;
  /** NaN where nothing was counted, or not for good. */
  counts: Float64Array;
  /** Whether what was counted just now is so for good. */
  readonly stays: () => boolean;
}

const keptOf = new WeakMap<object, Map<string, KeptCounts>>();

/** What was counted by `index` of one of its parts; undefined where nothing is for good. */
export function keptCounts(index: ItemIndex, part: string): KeptCounts | undefined {
  const { countsStay: stays } = index;
  if (!stays) return undefined;
  let parts = keptOf.get(index);
  if (!parts) keptOf.set(index, (parts = new Map<string, KeptCounts>()));
  let kept = parts.get(part);
  if (!kept) parts.set(part, (kept = { length: 0, first: 0, counts: new Float64Array(0), stays }));
  return kept;
}

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
  counts: ColumnCounts,
): { readonly columns: DensityColumn[]; readonly peak: number } {
  const { cells, length } = columnCells(scale, plot);
  const heights = countCells(cells, length, counts);
  let peak = 0;
  for (const count of heights) if (count > peak) peak = count;
  // Thousands of columns in every frame that moves: each is written out, for that is the quickest way to make one.
  const columns: DensityColumn[] = [];
  const unit = height / Math.sqrt(peak);
  cells.forEach(({ x0, x1, startMs, endMs }, i) => {
    const count = heights[i] ?? 0;
    if (!(count > 0)) return;
    const y0 = baseline - Math.max(1, unit * Math.sqrt(count));
    columns.push({ x0, x1, y0, y1: baseline, count, startMs, endMs });
  });
  return { columns, peak };
}

type Cell = Pick<DensityColumn, 'x0' | 'x1' | 'startMs' | 'endMs'>;

/** A frame's profiles stand on the same columns, however many there are. */
interface Cells {
  readonly plot: Span;
  readonly cells: readonly Cell[];
  /** Of each, ms; of those within a fold, a part. */
  readonly length: number;
}
const known = new WeakMap<TimeScale, Cells>();

function columnCells(scale: TimeScale, plot: Span): Cells {
  const last = known.get(scale);
  if (last?.plot === plot) return last;
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
  const made = { plot, cells, length };
  known.set(scale, made);
  return made;
}

function countCells(
  cells: readonly Cell[],
  length: number,
  { between, has, kept }: ColumnCounts,
): readonly number[] {
  const own = new Float64Array(cells.length).fill(NaN);
  const first = (cells[0]?.startMs ?? 0) / length;
  // With a fold the columns are not one after the other.
  const isWhole = (cells.at(-1)?.endMs ?? 0) === (first + cells.length) * length;
  const before = kept && isWhole && kept.length === length ? kept : null;
  const shift = before ? first - before.first : 0;
  const counts = cells.map(({ startMs, endMs }, i) => {
    if (has && !has(startMs, endMs)) return NaN;
    const known = before?.counts[i + shift] ?? NaN;
    const count = Number.isNaN(known) ? between(startMs, endMs) : known;
    if (count === known || kept?.stays()) own[i] = count;
    return count;
  });
  if (kept && isWhole) Object.assign(kept, { length, first, counts: own });
  return counts;
}
