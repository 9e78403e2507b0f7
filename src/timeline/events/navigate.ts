/** Steps along the line and through the sources: what the arrow keys do. */
import type { ItemIndex } from './item-index.ts';
import type { TimelineItem } from './item.ts';

export type Step = 'next' | 'previous' | 'first' | 'last';

/**
 * The item a step leads to, in order of the line; the ends hold. Without a
 * current item (or one that is filtered out), `next` and `first` lead to the
 * first, the others to the last. Null when there are none.
 */
export function stepItem(index: ItemIndex, fromId: string | null, step: Step): TimelineItem | null {
  const last = index.size - 1;
  if (last < 0) return null;
  const from = fromId === null ? -1 : index.placeOf(fromId);
  const at = (i: number) => index.at(Math.max(0, Math.min(last, i))) ?? null;
  if (step === 'first') return at(0);
  if (step === 'last') return at(last);
  if (from === -1) return at(step === 'next' ? 0 : last);
  return at(step === 'next' ? from + 1 : from - 1);
}

/** The item whose anchor is nearest to an instant, the earlier of two; null when there are none. */
export function nearestItem(index: ItemIndex, ms: number): TimelineItem | null {
  const place = index.countAnchors(-Infinity, ms);
  const after = index.at(place) ?? null;
  const before = index.at(place - 1) ?? null;
  if (!before || !after) return before ?? after;
  return ms - before.anchorMs <= after.anchorMs - ms ? before : after;
}

/** The next or previous source that reports an item, from one of them; the ends hold. Null when nobody reports it. */
export function stepSource(
  item: TimelineItem,
  fromSourceId: string | null,
  step: 'next' | 'previous',
): string | null {
  const last = item.sourceIds.length - 1;
  const from = fromSourceId === null ? -1 : item.sourceIds.indexOf(fromSourceId);
  if (from === -1) return item.sourceIds[step === 'next' ? 0 : last] ?? null;
  return item.sourceIds[Math.max(0, Math.min(last, from + (step === 'next' ? 1 : -1)))] ?? null;
}
