/**
 * Quiet years: spells without any event, folded to a narrow break so that the
 * rest has room. A fold is always drawn as one; scale never changes in silence.
 */
import type { Extent } from '../../model/index.ts';
import type { Viewport } from './viewport.ts';
import { METRICS } from '../metrics.ts';

export interface Fold {
  readonly startMs: number;
  readonly endMs: number;
  /** Width of the break. */
  readonly widthPx: number;
  /** Share of the room of the open piece before it, and after it; by label demand. */
  readonly weightBefore: number;
  readonly weightAfter: number;
}

const YEAR_MS = 365.2425 * 86_400_000;

export interface FoldOptions {
  readonly widthPx?: number;
  /** A spell longer than this folds whatever its share of the span. */
  readonly longestMs?: number;
}

/** Where sources are compared, labels need the room of every empty year. */
export const COMPARED_FOLDS: FoldOptions = { widthPx: 24, longestMs: 0.99 * YEAR_MS };

/**
 * The quiet spells among some extents within home: longer than a tenth of the
 * span, or than `longestMs` (three years), with no event. Open ends claim no time beyond
 * their given end. Cut to whole years, UTC.
 */
export function quietSpells(
  all: Iterable<Extent>,
  home: Viewport,
  { widthPx = METRICS.foldWidth, longestMs = 3 * YEAR_MS }: FoldOptions = {},
): Fold[] {
  const limit = Math.min((home[1] - home[0]) / 10, longestMs);
  // An open end still takes the year it begins in.
  const extents = Array.from(all, ([a, b]) => [finite(a, b - 1), finite(b, a + 1)] as const).sort(
    (a, b) => a[0] - b[0],
  );
  const spells: { startMs: number; endMs: number; before: number }[] = [];
  let last: number | null = null;
  let count = 0;
  for (const [start, end] of extents) {
    if (last !== null && start - last > limit) {
      const from = yearStart(last, Math.ceil);
      const to = yearStart(start, Math.floor);
      if (to - from > limit / 2 && to > from) {
        spells.push({ startMs: from, endMs: to, before: count });
        count = 0;
      }
    }
    last = Math.max(last ?? end, end);
    count += 1;
  }
  return spells.map((s, i) => ({
    startMs: s.startMs,
    endMs: s.endMs,
    widthPx,
    weightBefore: demand(s.before),
    weightAfter: demand(spells[i + 1]?.before ?? count),
  }));
}

/** Labels want room side by side: the first costs most, and a crowd stacks. */
function demand(count: number): number {
  return 1 + Math.sqrt(Math.max(0, count - 1)) * 1.4;
}

function finite(ms: number, otherwise: number): number {
  return Number.isFinite(ms) ? ms : otherwise;
}

function yearStart(ms: number, round: (x: number) => number): number {
  const year = new Date(ms).getUTCFullYear();
  const at = (y: number) => {
    const date = new Date(0);
    date.setUTCFullYear(y, 0, 1);
    return date.getTime();
  };
  return round === Math.ceil && at(year) < ms ? at(year + 1) : at(year);
}
