/**
 * Which strips a view gets. Those of its zoom level keep every row while the
 * reader pans; but where a view holds few events, every one of them shall have
 * its words: if the level leaves one without, or the edge of the frame cuts one,
 * the view is laid out for itself.
 */
import type { Crowd } from '../crowd.ts';
import type { TimelineItem } from '../events/item.ts';
import type { PlacedLabel } from './label.ts';
import { LAST_WORD } from './last-word.ts';
import type { HorizontalInput } from '../layout.ts';
import { groundFor, isExact, type Settled } from './settle.ts';
import { settle } from './settle-level.ts';
import type { Steps } from './steps.ts';
import { viewStrip, type StripView } from './view-strip.ts';

/** Up to so many events in view, labelling them all comes before keeping their rows. */
const FEW = 40;

/** The strips for a viewport: its zoom level's, or its own where that tells more of a few events. */
export function* settleView(input: HorizontalInput, crowd: Crowd | null): Steps<Settled> {
  const level = yield* settle(input, crowd);
  const count = isExact(input) ? 0 : input.index.countAnchors(...input.viewport);
  if (count === 0 || count > FEW) return level;
  yield;
  const items = itemsIn(input);
  // Whatever is pressed, the choice is the same: what has its words may not move from under the finger.
  const calm = { ...input, selectedId: null, focusedId: null };
  const view = viewOf(calm, level);
  const told = countTold(items, view);
  const isWhole = keepsItsPlaces(level, view);
  if (isWhole && told === items.length) return level;
  const own = yield* settle(calm, crowd, { asSeen: true });
  yield;
  const toldByOwn = countTold(items, viewOf(calm, own));
  if (toldByOwn < told || (toldByOwn === told && isWhole)) return level;
  const isCalm = (input.selectedId ?? input.focusedId ?? null) === null;
  return isCalm ? own : yield* settle(input, crowd, { asSeen: true });
}

function itemsIn({ index, viewport }: HorizontalInput): readonly TimelineItem[] {
  const first = index.countAnchors(-Infinity, viewport[0]);
  return index.slice(first, first + index.countAnchors(...viewport));
}

function viewOf(input: HorizontalInput, settled: Settled): StripView {
  return viewStrip(input, groundFor(input, settled.zoom), settled, {
    riding: false,
    last: LAST_WORD,
  });
}

function countTold(items: readonly TimelineItem[], { labels }: StripView): number {
  const labelled = new Set(labels.filter((label) => !label.crowded).map((label) => label.id));
  return items.filter((item) => labelled.has(item.id)).length;
}

/** Whether every label that is seen stands where its strip put it. */
function keepsItsPlaces({ strips }: Settled, { labels }: StripView): boolean {
  const placed = new Map(strips.flatMap((s) => s.labels.map((l) => [l.id, l])));
  const isKept = (label: PlacedLabel) => {
    const own = placed.get(label.id);
    return (
      !own ||
      (own.row === label.row && own.side === label.side && own.text.width === label.x1 - label.x0)
    );
  };
  return labels.every(isKept);
}
