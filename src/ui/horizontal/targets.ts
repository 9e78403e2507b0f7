/**
 * What can be pressed above the line: for each event in view its label and its
 * bead together, for each bundle its square and label. In order of the line.
 */
import type {
  BundleMark,
  HorizontalLayout,
  ItemIndex,
  Mark,
  PlacedLabel,
  TimelineItem,
} from '../../timeline/index.ts';

export interface EventTarget {
  readonly id: string;
  /** Null for a bundle. */
  readonly item: TimelineItem | null;
  readonly bundle: BundleMark | null;
  readonly label: PlacedLabel | null;
  readonly mark: Mark | null;
  /** Centre of the bead or square. */
  readonly x: number;
  readonly y: number;
  /** Radius of the bead, half the side of the square. */
  readonly r: number;
}

/** Targets of a layout; an event inside a bundle, or whose bead is out of view, has none of its own. */
export function eventTargets(layout: HorizontalLayout, index: ItemIndex): EventTarget[] {
  const labels = new Map(layout.labels.map((label) => [label.id, label]));
  const events = layout.marks.map((mark): EventTarget => {
    const { x, y, id } = mark;
    const item = index.find(id) ?? null;
    const label = labels.get(id) ?? null;
    return { id, item, bundle: null, label, mark, x, y, r: mark.bead?.r ?? 0 };
  });
  const bundles = layout.bundles.map((bundle): EventTarget => {
    const { x, y, id, size } = bundle;
    return { id, item: null, bundle, label: labels.get(id) ?? null, mark: null, x, y, r: size / 2 };
  });
  const rank = (d: EventTarget) => index.placeOf(d.bundle ? (d.bundle.ids[0] ?? '') : d.id);
  return [...events, ...bundles]
    .filter((d) => d.bundle !== null || (d.item !== null && (d.label !== null || d.mark?.anchored)))
    .sort((a, b) => rank(a) - rank(b));
}
