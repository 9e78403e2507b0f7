/**
 * What a frame may ask of a set of items, whatever its size: which are in
 * view, which matter most there, how many there are. A pyramid of tiles can
 * take its place.
 */
import type { Extent } from '../model/index.ts';
import { compareItems, type TimelineItem } from './item.ts';

export interface ItemIndex {
  readonly size: number;
  /** In order of the line: anchor, coarser first, id. */
  readonly items: readonly TimelineItem[];
  readonly byId: ReadonlyMap<string, TimelineItem>;
  /** Place of an item in the order of the line; −1 when it is not there. */
  readonly rankOf: (id: string) => number;
  /** Items whose extent meets the given one, in order of the line. O(log n + k). */
  readonly meeting: (extent: Extent) => TimelineItem[];
  /** How many anchors lie in `[startMs, endMs)`. O(log n). */
  readonly countAnchors: (startMs: number, endMs: number) => number;
  /** The most important with an anchor in `[startMs, endMs)`, at most `limit`, greatest first. O(limit · log n). */
  readonly top: (startMs: number, endMs: number, limit: number) => TimelineItem[];
}

export function indexItems(items: readonly TimelineItem[]): ItemIndex {
  const sorted = [...items].sort(compareItems);
  const ranks = new Map(sorted.map((d, i) => [d.id, i]));
  return {
    size: sorted.length,
    items: sorted,
    byId: new Map(sorted.map((d) => [d.id, d])),
    rankOf: (id) => ranks.get(id) ?? -1,
    meeting: ([start, end]) => sorted.filter((d) => d.startMs < end && d.endMs > start),
    countAnchors: (start, end) =>
      sorted.filter((d) => d.anchorMs >= start && d.anchorMs < end).length,
    top: (start, end, limit) =>
      sorted
        .filter((d) => d.anchorMs >= start && d.anchorMs < end)
        .sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1))
        .slice(0, limit),
  };
}
