/**
 * Above the axis of a comparison: every event in view as its bead, stacked
 * where beads meet, numbered where several sources report it. The lanes below
 * say the rest.
 */
import type { Rect } from '../geometry.ts';
import type { TimelineItem } from '../events/item.ts';
import type { ReportCount } from '../lanes.ts';
import { METRICS } from '../metrics.ts';

export interface CompareBead {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** Number of sources when more than one. */
  readonly count: number | null;
  readonly hollow: boolean;
  readonly selected: boolean;
}

export interface CompareBeads {
  readonly beads: readonly CompareBead[];
  /** Those that found no room in the stack: "+4". */
  readonly counts: readonly ReportCount[];
}

const SMALL = 4.5;
const NUMBERED = 9;
/** Height of the lowest centre over the axis; space between beads, px. */
const FIRST = 16;
const GAP = 1.5;
/** Highest top of a stack over the axis. */
export const BEADS_HEIGHT = 46;
/** Counts gather what lies within so many px. */
const CELL = 48;

/** Beads of items in view, those of several sources first, then in order of the line. */
export function layoutBeads(
  items: readonly TimelineItem[],
  x: (ms: number) => number,
  axisY: number,
  selectedId: string | null,
): CompareBeads {
  const order = [...items].sort(
    (a, b) => Number(b.sourceIds.length > 1) - Number(a.sourceIds.length > 1),
  );
  const stood: Rect[] = [];
  const beads: CompareBead[] = [];
  const left = new Map<number, number[]>();
  for (const item of order) {
    const count = item.sourceIds.length > 1 ? item.sourceIds.length : null;
    const r = count === null ? SMALL : NUMBERED;
    const at = x(item.anchorMs);
    const below = stood.filter((o) => o.x0 < at + r + GAP && o.x1 > at - r - GAP);
    const height = below.length === 0 ? FIRST : Math.max(...below.map((o) => o.y1)) + GAP + r;
    if (height + r > BEADS_HEIGHT && item.id !== selectedId) {
      const cell = Math.floor(at / CELL);
      left.set(cell, [...(left.get(cell) ?? []), at]);
      continue;
    }
    stood.push({ x0: at - r, x1: at + r, y0: height - r, y1: height + r });
    beads.push({
      id: item.id,
      x: at,
      y: axisY - height,
      r,
      count,
      hollow: count === null && item.vague !== 'none',
      selected: item.id === selectedId,
    });
  }
  const counts = [...left.values()].map((xs) => ({
    x: xs.reduce((sum, px) => sum + px, 0) / xs.length,
    y: axisY - BEADS_HEIGHT - METRICS.minorTickLength,
    count: xs.length,
  }));
  return { beads, counts };
}
