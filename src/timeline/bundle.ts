/** Marks too close to separate, gathered under an honest count. */
import type { Rect } from './geometry.ts';
import type { TimelineItem } from './events/item.ts';
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

export interface BundleOptions {
  /** Beads closer than this to the next are gathered, the closest first, px. */
  readonly within: number;
  /** No bundle spans more than this, so that none claims a whole era, px. */
  readonly maxWidth: number;
}

/**
 * Gathers items whose beads are too close. Items must come in order of `xOf`.
 * The narrowest gaps close first, so that a bundle never reaches over a gap
 * wider than those it leaves open; one item alone is no bundle. O(n log n).
 */
export function bundleItems(
  items: readonly TimelineItem[],
  xOf: (item: TimelineItem) => number,
  { within, maxWidth }: BundleOptions,
): Bundle[] {
  const xs = items.map(xOf);
  const gapAfter = (i: number) => (xs[i + 1] ?? Infinity) - (xs[i] ?? 0);
  const gaps = [...xs.keys()]
    .filter((i) => gapAfter(i) < within)
    .sort((a, b) => gapAfter(a) - gapAfter(b) || a - b);
  // Of each run its first and last place, kept at both of its ends.
  const first = xs.map((_, i) => i);
  const last = xs.map((_, i) => i);
  for (const left of gaps) {
    const from = first[left] ?? left;
    const to = last[left + 1] ?? left + 1;
    if ((xs[to] ?? 0) - (xs[from] ?? 0) > maxWidth) continue;
    last[from] = to;
    first[to] = from;
  }
  const bundles: Bundle[] = [];
  for (let from = 0; from < xs.length; from = (last[from] ?? from) + 1) {
    const to = (last[from] ?? from) + 1;
    if (to - from < 2) continue;
    const sum = xs.slice(from, to).reduce((a, b) => a + b, 0);
    bundles.push(bundleOf(items.slice(from, to), sum / (to - from)));
  }
  return bundles;
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
