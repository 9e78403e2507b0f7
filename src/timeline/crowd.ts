/**
 * What a frame needs where its events are too many to be drawn one by one: a
 * profile of how many there are, and words spread over it. Few embeds load it.
 */
import { densityColumns, keptCounts, type DensityColumn } from './density.ts';
import type { HorizontalInput } from './layout.ts';
import { PROFILE_HEIGHT, type Ground, type Settled } from './labels/settle.ts';
import type { StripInput } from './labels/strip.ts';

/** The density profile where strips are crowded, all on one scale of heights. */
function profile(
  { index }: HorizontalInput,
  { frame, scale }: Ground,
  { strips }: Settled,
): { readonly columns: readonly DensityColumn[]; readonly peak: number } {
  const dense = strips.filter((s) => s.dense);
  if (dense.length === 0) return { columns: [], peak: 0 };
  const isDense = (ms: number) => dense.some((s) => ms >= s.startMs && ms < s.endMs);
  const counts = {
    between: index.countAnchors,
    has: (startMs: number, endMs: number) => isDense((startMs + endMs) / 2),
    kept: keptCounts(index, ''),
  };
  const place = { baseline: frame.axis.y, height: PROFILE_HEIGHT };
  return densityColumns(scale, frame.plot, place, counts);
}

/** Over a profile the words are spread: a stretch of the line cannot take those of all others. */
const CELL_PX = 180;

/**
 * Cells are of the grid of time that columns and tiles have: a power of two in
 * ms long, so the same ones wherever the strip is cut, and a tile's own list of
 * the most important answers for one.
 */
function cells({ startMs, endMs, shown: [from, to], bounds, budget }: StripInput): Pick<
  StripInput,
  'budget'
> & {
  readonly cells: readonly (readonly [number, number])[];
} {
  const wanted = Math.max(1, Math.round((bounds.x1 - bounds.x0) / CELL_PX));
  const length = 2 ** Math.round(Math.log2((to - from) / wanted));
  const first = Math.floor(from / length);
  const count = Math.ceil(to / length) - first;
  const edge = (i: number) => (i === 0 ? startMs : i === count ? endMs : (first + i) * length);
  return {
    cells: Array.from({ length: count }, (_, i) => [edge(i), edge(i + 1)] as const),
    budget: Math.max(1, Math.floor(budget / count)),
  };
}

export const CROWD = { profile, cells };
export type Crowd = typeof CROWD;
