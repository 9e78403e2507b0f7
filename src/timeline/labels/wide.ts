/**
 * Levels of boxes and bars. They reach over more of the line than a frame
 * shows, so their levels are dealt over the whole of it; beads find a place
 * among them.
 */
import { bisectLeft, bisectRight } from '../events/bisect.ts';
import type { Span } from '../geometry.ts';
import type { TimelineItem } from '../events/item.ts';
import { beadOf, beadX, bodyOf, halfHeightOf, reachOf } from '../mark.ts';
import type { ZoomMetrics } from '../metrics.ts';
import type { Steps } from './steps.ts';

interface WideMark extends Span {
  readonly id: string;
  readonly level: number;
  readonly half: number;
}

/** The marks of a level do not overlap, so their starts and their ends are in the same order. */
interface WideRow {
  readonly x0: number[];
  readonly x1: number[];
  readonly marks: WideMark[];
}

export interface WideLevels {
  /** Level of a box or bar; null for everything that is drawn as a bead or stroke. */
  readonly levelOf: (id: string) => number | null;
  /** Boxes and bars over a stretch, or over a point of the line, cut to it. */
  readonly hillsIn: (span: Span) => WideMark[];
  /** The lowest free levels for small marks among the wide ones, by id. */
  readonly fitIn: (small: readonly (Span & { readonly id: string })[]) => Map<string, number>;
}

const GAP = 2;
/** Items looked at in a step. */
const ITEMS_PER_STEP = 400;

/** No box or bar at all: for crowds, where a profile stands for them. */
export const NO_WIDE: WideLevels = wideAmong([]);

/**
 * Deals levels to the items that are wide enough to be drawn, by start, the
 * lowest that is free. Beyond `maxLevels` a box or bar is drawn as its bead:
 * its date still says what it was. Independent of the order of items.
 */
export function* wideLevels(
  items: readonly TimelineItem[],
  x: (ms: number) => number,
  zoom: ZoomMetrics,
  maxLevels: number,
): Steps<WideLevels> {
  const rows: WideRow[] = [];
  const wide: Omit<WideMark, 'level'>[] = [];
  for (const [i, item] of items.entries()) {
    if (i % ITEMS_PER_STEP === ITEMS_PER_STEP - 1) yield;
    const span = spanOf(item, x, zoom);
    if (span) wide.push(span);
  }
  yield;
  for (const span of wide.sort(compareSpans)) {
    let level = 0;
    while ((rows[level]?.x1.at(-1) ?? -Infinity) + GAP > span.x0) level += 1;
    if (level >= maxLevels) continue;
    const row = (rows[level] ??= { x0: [], x1: [], marks: [] });
    row.x0.push(span.x0);
    row.x1.push(span.x1);
    row.marks.push({ ...span, level });
  }
  yield;
  return wideAmong(rows);
}

/** What a box or bar covers; null for a bead or stroke. */
function spanOf(item: TimelineItem, x: (ms: number) => number, zoom: ZoomMetrics) {
  const body = bodyOf(item, x, zoom);
  if (body.kind === 'none' || body.kind === 'stroke') return null;
  const { r } = beadOf(item, body, zoom);
  const { x0, x1 } = reachOf(body, beadX(item, body, x(item.anchorMs)), r);
  return { id: item.id, x0, x1, half: halfHeightOf(body, r) };
}

/** By start, the wider first, then id. */
function compareSpans(
  a: Span & { readonly id: string },
  b: Span & { readonly id: string },
): number {
  return a.x0 - b.x0 || b.x1 - a.x1 || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function wideAmong(rows: readonly WideRow[]): WideLevels {
  const levels = new Map<string, number>();
  rows.forEach(({ marks }, level) => {
    for (const { id } of marks) levels.set(id, level);
  });
  return {
    levelOf: (id) => levels.get(id) ?? null,
    hillsIn: ({ x0, x1 }) =>
      rows.flatMap(({ x0: starts, x1: ends, marks }) =>
        marks
          .slice(bisectRight(ends, x0), bisectLeft(starts, x1))
          .map((m) => ({ ...m, x0: Math.max(m.x0, x0), x1: Math.min(m.x1, x1) })),
      ),
    fitIn(small) {
      const placed = new Map<string, number>();
      const ends: number[] = [];
      // Of each level the first mark not yet passed: those to come do not begin before it.
      const next = rows.map(() => 0);
      const isTaken = (level: number, { x0, x1 }: Span) => {
        if ((ends[level] ?? -Infinity) + GAP > x0) return true;
        const row = rows[level];
        if (!row) return false;
        let i = next[level] ?? 0;
        while ((row.x1[i] ?? Infinity) <= x0 - GAP) i += 1;
        next[level] = i;
        return (row.x0[i] ?? Infinity) - GAP < x1;
      };
      for (const span of [...small].sort(compareSpans)) {
        let level = 0;
        while (isTaken(level, span)) level += 1;
        ends[level] = span.x1;
        placed.set(span.id, level);
      }
      return placed;
    },
  };
}
