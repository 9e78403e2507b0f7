/** Marks too close to separate, gathered under an honest count. */
import type { Rect } from './geometry.ts';
import type { TimelineItem } from './item.ts';
import { METRICS } from './metrics.ts';

export interface BundleMark extends Rect {
  /** Stable: `bundle:` and the id of its first event. */
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly level: number;
  /** Height of the square; it is wider than that when the count is long. */
  readonly size: number;
  /** Number of events; honest: exactly those it stands for, none of which has a bead of its own. */
  readonly count: number;
  /** Ids in order of the line. */
  readonly ids: readonly string[];
  /** From the first start to the last given end; what a click zooms to. */
  readonly startMs: number;
  readonly endMs: number;
  readonly dateLabel: string;
  readonly countLabel: string;
  /** Whether zooming in can tell them apart; if not, list them. */
  readonly separable: boolean;
  readonly selected: boolean;
}

/** Events that share one mark. */
export interface Bundle {
  readonly id: string;
  readonly items: readonly TimelineItem[];
  /** Middle of its beads, px. */
  readonly x: number;
  /** Half its width, px. */
  readonly half: number;
  readonly startMs: number;
  readonly endMs: number;
  readonly separable: boolean;
}

/** Two anchors further apart than this can be told apart at the closest look. */
const SEPARABLE_MS = 30 * 60_000;

/**
 * Gathers items whose beads are closer than `within` px to the next, in runs
 * no longer than six times that, so that a bundle never claims a whole era.
 * Items must come in order of `xOf`. One alone is no bundle.
 */
export function bundleItems(
  items: readonly TimelineItem[],
  xOf: (item: TimelineItem) => number,
  within: number,
): Bundle[] {
  const runs: { first: number; last: number; items: TimelineItem[]; sum: number }[] = [];
  for (const item of items) {
    const x = xOf(item);
    const run = runs.at(-1);
    if (run && x - run.last < within && x - run.first <= 6 * within) {
      run.items.push(item);
      run.last = x;
      run.sum += x;
    } else runs.push({ first: x, last: x, items: [item], sum: x });
  }
  return runs
    .filter((run) => run.items.length > 1)
    .map(({ items: own, sum }) => bundleOf(own, sum / own.length));
}

function bundleOf(items: readonly TimelineItem[], x: number): Bundle {
  const [first, last] = [items[0], items.at(-1)];
  const digits = String(items.length).length;
  return {
    id: `bundle:${first?.id ?? ''}`,
    items,
    x,
    half: METRICS.bundleSize / 2 + Math.max(0, digits - 1) * 3.5,
    startMs: Math.min(...items.map((d) => (Number.isFinite(d.startMs) ? d.startMs : d.anchorMs))),
    endMs: Math.max(...items.map((d) => (Number.isFinite(d.endMs) ? d.endMs : d.anchorMs))),
    separable: (last?.anchorMs ?? 0) - (first?.anchorMs ?? 0) > SEPARABLE_MS,
  };
}
