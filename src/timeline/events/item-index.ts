/**
 * What a frame may ask of a set of events, whatever its size: which are in
 * view, which matter most there, how many there are. It is asked by place, the
 * number of an event in the order of the line; nobody walks all of them while
 * the reader moves. No answer costs more than what it returns times log n. This
 * one holds its items; columns and tiles make theirs when they are asked for.
 */
import { bisectLeft, rangeCounter } from './bisect.ts';
import type { Extent } from '../../model/index.ts';
import { intervalIndex } from './interval-index.ts';
import { compareItems, type TimelineItem } from './item.ts';

export interface ItemIndex {
  readonly size: number;
  /** Very many, and not all at hand: `slice` of all gives the first of them. */
  readonly isPartial?: boolean;
  /** The item at a place; undefined beyond the ends. The same object as long as it is in use. */
  readonly at: (place: number) => TimelineItem | undefined;
  /** Items from one place up to another, all unless given: anchor, coarser first, id. O(k). */
  readonly slice: (from?: number, to?: number) => readonly TimelineItem[];
  /** Anchor at a place, without making its item; NaN beyond the ends. */
  readonly anchorAt: (place: number) => number;
  /** Place of an item in the order of the line; −1 when it is not there. */
  readonly placeOf: (id: string) => number;
  readonly find: (id: string) => TimelineItem | undefined;
  /** Every extent, in no order that matters; for what is asked once, not in a frame. O(n). */
  readonly extents: () => Iterable<Extent>;
  /** Decades and centuries: few, and drawn as bands on the minimap. */
  readonly soft: readonly TimelineItem[];
  /** Items whose extent meets the given one, in order of the line. */
  readonly meeting: (extent: Extent) => readonly TimelineItem[];
  /** How many they are. */
  readonly countMeeting: (extent: Extent) => number;
  /** How many anchors lie in `[startMs, endMs)`. O(log n). */
  readonly countAnchors: (startMs: number, endMs: number) => number;
  /** The most important with an anchor in `[startMs, endMs)`, at most `limit`, greatest first. O(limit · log n). */
  readonly top: (startMs: number, endMs: number, limit: number) => TimelineItem[];
  /** How many reports of a source have their anchor in `[startMs, endMs)`. O(log n). */
  readonly countReports: (sourceId: string, startMs: number, endMs: number) => number;
  /** How many items a source reports. */
  readonly countOfSource: (sourceId: string) => number;
  /** Whether what it has counted just now is so for good, and need not be asked again. Never, where it does not say. */
  readonly countsStay?: () => boolean;
}

/** Builds the index in O(n log n). Items may come in any order; ids must be unique. */
export function indexItems(items: readonly TimelineItem[]): ItemIndex {
  const sorted = [...items].sort(compareItems);
  const places = new Map(sorted.map((d, i) => [d.id, i]));
  const anchors = Float64Array.from(sorted, (d) => d.anchorMs);
  const intervals = intervalIndex(sorted);
  const topOf = priorityTree(sorted);
  const { reportsOf, counts } = sourceReports(sorted);
  const itemsAt = (some: readonly number[]) =>
    some.map((place) => sorted[place]).filter((item) => item !== undefined);
  return {
    size: sorted.length,
    at: (place) => sorted[place],
    slice: (from = 0, to = sorted.length) => sorted.slice(from, to),
    anchorAt: (place) => anchors[place] ?? NaN,
    placeOf: (id) => places.get(id) ?? -1,
    find: (id) => sorted[places.get(id) ?? -1],
    extents: () => sorted.map((d): Extent => [d.startMs, d.endMs]),
    soft: sorted.filter((d) => d.form === 'soft'),
    meeting: ([start, end]) => itemsAt(intervals.meeting(start, end)),
    countMeeting: ([start, end]) => intervals.meeting(start, end).length,
    countAnchors: rangeCounter(anchors),
    top: (start, end, limit) =>
      itemsAt(topOf(bisectLeft(anchors, start), bisectLeft(anchors, end), limit)),
    countReports: (sourceId, start, end) => reportsOf.get(sourceId)?.(start, end) ?? 0,
    countOfSource: (sourceId) => counts.get(sourceId) ?? 0,
  };
}

/** Greater priority first, then the earlier id: the one order in which labels are dealt. */
export function compareImportance(a: TimelineItem, b: TimelineItem): number {
  return b.priority - a.priority || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function sourceReports(items: readonly TimelineItem[]) {
  const lists = new Map<string, number[]>();
  const counts = new Map<string, number>();
  for (const item of items) {
    for (const id of item.sourceIds) counts.set(id, (counts.get(id) ?? 0) + 1);
    for (const report of item.reports) {
      const list = lists.get(report.sourceId);
      if (list) list.push(report.anchorMs);
      else lists.set(report.sourceId, [report.anchorMs]);
    }
  }
  const reportsOf = new Map(
    [...lists].map(([id, list]) => [id, rangeCounter(Float64Array.from(list).sort())] as const),
  );
  return { reportsOf, counts };
}

/**
 * The most important of a run of places. A tree holds the best place of every
 * block; taking the best splits its run in two, so each answer costs one walk.
 */
function priorityTree(
  items: readonly TimelineItem[],
): (from: number, to: number, limit: number) => number[] {
  const order = items.map((_, i) => i);
  order.sort((a, b) => {
    const [x, y] = [items[a], items[b]];
    return x && y ? compareImportance(x, y) : 0;
  });
  const rank = new Int32Array(items.length);
  order.forEach((place, i) => (rank[place] = i));
  const leaves = 2 ** Math.ceil(Math.log2(Math.max(1, items.length)));
  const NONE = 0x7fffffff;
  const best = new Int32Array(2 * leaves).fill(NONE);
  best.set(rank, leaves);
  for (let node = leaves - 1; node > 0; node--)
    best[node] = Math.min(best[2 * node] ?? NONE, best[2 * node + 1] ?? NONE);
  const bestBetween = (from: number, to: number): number => {
    let least = NONE;
    for (let a = from + leaves, b = to + leaves; a < b; a >>= 1, b >>= 1) {
      if (a & 1) least = Math.min(least, best[a++] ?? NONE);
      if (b & 1) least = Math.min(least, best[--b] ?? NONE);
    }
    return least;
  };
  return (from, to, limit) => {
    const runs = [{ from, to, rank: bestBetween(from, to) }];
    const found: number[] = [];
    while (found.length < limit) {
      let next = 0;
      runs.forEach((run, i) => {
        if (run.rank < (runs[next]?.rank ?? NONE)) next = i;
      });
      const run = runs[next];
      if (!run || run.rank === NONE) break;
      const place = order[run.rank] ?? 0;
      found.push(place);
      runs[next] = { from: run.from, to: place, rank: bestBetween(run.from, place) };
      runs.push({ from: place + 1, to: run.to, rank: bestBetween(place + 1, run.to) });
    }
    return found;
  };
}
