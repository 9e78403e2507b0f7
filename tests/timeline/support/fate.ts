/** What became of an event in a layout, for laws that hold of every event. */
import type { HorizontalLayout, TimelineItem } from '../../../src/timeline/index.ts';

/** Exactly one of these; `away` is not in view. */
type Fate = 'labelled' | 'bead' | 'bundled' | 'away';

export function fateOf(layout: HorizontalLayout, item: TimelineItem | null | undefined): Fate {
  if (!item) return 'away';
  const { labels, marks, bundles, settled, scale } = layout;
  const { id, anchorMs } = item;
  if (labels.some((label) => label.id === id && !label.crowded)) return 'labelled';
  if (marks.some((mark) => mark.id === id && mark.bead)) return 'bead';
  if (bundles.some((bundle) => bundle.ids.includes(id))) return 'bundled';
  if (anchorMs < scale.viewport[0] || anchorMs > scale.viewport[1]) return 'away';
  const isIn = (strip: { readonly startMs: number; readonly endMs: number }) =>
    anchorMs >= strip.startMs && anchorMs < strip.endMs;
  return settled.strips.some((strip) => strip.dense && isIn(strip)) ? 'bundled' : 'away';
}
