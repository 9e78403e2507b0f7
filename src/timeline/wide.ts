/**
 * Levels of boxes and bars. They reach over more of the line than a frame
 * shows, so their levels are dealt over the whole of it; beads find a place
 * among them.
 */
import { bisectLeft, bisectRight } from './bisect.ts';
import type { Span } from './geometry.ts';
import type { TimelineItem } from './item.ts';
import { beadOf, beadX, bodyOf, halfHeightOf, isCollapsed, isWideDay, reachOf } from './mark.ts';
import type { ZoomMetrics } from './metrics.ts';

interface WideMark extends Span {
  readonly id: string;
  readonly level: number;
  readonly half: number;
}

export interface WideLevels {
  /** Level of a box or bar; null for everything that is drawn as a bead or stroke. */
  readonly levelOf: (id: string) => number | null;
  /** Boxes and bars over a stretch, cut to it. */
  readonly hillsIn: (span: Span) => WideMark[];
  /** The lowest free levels for small marks among the wide ones, by id. */
  readonly fitIn: (small: readonly (Span & { readonly id: string })[]) => Map<string, number>;
}

const GAP = 2;

/** No box or bar at all: for crowds, where a profile stands for them. */
export const NO_WIDE: WideLevels = wideAmong([]);

/**
 * Deals levels to the items that are wide enough to be drawn, by start, the
 * lowest that is free. Beyond `maxLevels` a box or bar is drawn as its bead:
 * its date still says what it was. Independent of the order of items.
 */
export function wideLevels(
  items: readonly TimelineItem[],
  x: (ms: number) => number,
  zoom: ZoomMetrics,
  maxLevels: number,
): WideLevels {
  const spans = items
    .filter((item) => isWide(item, x, zoom))
    .map((item) => {
      const body = bodyOf(item, x, zoom, { collapsed: false });
      const { r } = beadOf(item, body, zoom);
      const reach = reachOf(body, beadX(item, body, x(item.anchorMs)), r);
      return { id: item.id, ...reach, half: halfHeightOf(body, r) };
    })
    .sort(compareSpans);
  const ends: number[] = [];
  const marks: WideMark[] = [];
  for (const span of spans) {
    const free = ends.findIndex((end) => end + GAP <= span.x0);
    const level = free === -1 ? ends.length : free;
    if (level >= maxLevels) continue;
    ends[level] = span.x1;
    marks.push({ ...span, level });
  }
  return wideAmong(marks);
}

function isWide(item: TimelineItem, x: (ms: number) => number, zoom: ZoomMetrics): boolean {
  if (item.form === 'time' || isCollapsed(item, x, zoom)) return false;
  return item.form !== 'day' || isWideDay(item, x);
}

/** By start, the wider first, then id. */
function compareSpans(
  a: Span & { readonly id: string },
  b: Span & { readonly id: string },
): number {
  return a.x0 - b.x0 || b.x1 - a.x1 || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function wideAmong(marks: readonly WideMark[]): WideLevels {
  const levels = new Map(marks.map((m) => [m.id, m.level]));
  // On one level marks do not overlap, so their starts and their ends are in the same order.
  const groups = new Map<number, WideMark[]>();
  for (const mark of marks) {
    const own = groups.get(mark.level);
    if (own) own.push(mark);
    else groups.set(mark.level, [mark]);
  }
  const byLevel = [...groups]
    .sort(([a], [b]) => a - b)
    .map(([, own]) => ({ x0: own.map((m) => m.x0), x1: own.map((m) => m.x1), own }));
  const isFree = (level: number, { x0, x1 }: Span) => {
    const row = byLevel[level];
    if (!row) return true;
    const next = bisectRight(row.x1, x0 - GAP);
    return (row.x0[next] ?? Infinity) - GAP >= x1;
  };
  return {
    levelOf: (id) => levels.get(id) ?? null,
    hillsIn: ({ x0, x1 }) =>
      byLevel.flatMap(({ x0: starts, x1: ends, own }) =>
        own
          .slice(bisectRight(ends, x0), bisectLeft(starts, x1))
          .map((m) => ({ ...m, x0: Math.max(m.x0, x0), x1: Math.min(m.x1, x1) })),
      ),
    fitIn(small) {
      const placed = new Map<string, number>();
      const ends: number[] = [];
      for (const span of [...small].sort(compareSpans)) {
        let level = 0;
        while ((ends[level] ?? -Infinity) + GAP > span.x0 || !isFree(level, span)) level += 1;
        ends[level] = span.x1;
        placed.set(span.id, level);
      }
      return placed;
    },
  };
}
