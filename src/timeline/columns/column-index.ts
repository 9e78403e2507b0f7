/**
 * The index of some or all places of a column line. It holds no items: it
 * counts in typed arrays and makes an item when one is asked for.
 */
import { bisectLeft, rangeCounter } from '../bisect.ts';
import { hasBit, type Bits } from '../bits.ts';
import type { Extent } from '../../model/index.ts';
import type { ItemIndex } from '../item-index.ts';
import type { TimelineItem } from '../item.ts';
import { SHAPE } from '../../model/index.ts';
import type { ColumnLine } from './column-line.ts';
import { meetingTree } from './meeting-tree.ts';
import { topTree, type TopOf } from './top-tree.ts';

export interface IndexPart {
  /** Places of the line that are in, rising; null for all. */
  readonly places: Uint32Array | null;
  readonly bits: Bits | null;
  /** By place of the line. */
  readonly priorities: Int16Array;
  /** The item at a place of the line. */
  readonly itemAt: (place: number) => TimelineItem | undefined;
  /** Which of the sources count: those that are off report nothing. */
  readonly sourceOf: (id: string) => number;
}

/** Bands on the minimap, at most. */
const SOFT_KEPT = 64;
/** Of what meets a stretch, no more items are made than this: the most important. */
const MEETING_KEPT = 4000;

/** O(size) in typed arrays; what a frame may never ask is made when it is first asked. */
export function columnIndex(line: ColumnLine, part: IndexPart): ItemIndex {
  const { places, bits, priorities, itemAt } = part;
  const size = places ? places.length : line.size;
  const place = (i: number) => (places ? (places[i] ?? 0) : i);
  const anchors = places ? gather(line.anchors, places) : line.anchors;
  const at = (i: number) => (i >= 0 && i < size ? itemAt(place(i)) : undefined);
  const rankOf = (p: number): number => {
    if (!places) return p;
    const i = bisectLeft(places, p);
    return places[i] === p ? i : -1;
  };
  const itemsAt = (found: readonly number[]) => found.flatMap((i) => at(i) ?? []);
  const tree = once<TopOf>(() =>
    topTree(size, (a, b) => {
      const [x, y] = [place(a), place(b)];
      const by = (priorities[y] ?? 0) - (priorities[x] ?? 0);
      return by === 0 ? line.isIdBefore(x, y) : by < 0;
    }),
  );
  const meets = once(() => meetingTree(size, (i) => line.starts[place(i)] ?? 0, (i) => line.ends[place(i)] ?? 0)); // prettier-ignore
  const reports = new Map<string, ReturnType<typeof rangeCounter>>();
  const countReports = (id: string, start: number, end: number): number => {
    let own = reports.get(id);
    if (!own) {
      const all = line.reportsOf(part.sourceOf(id));
      own = rangeCounter(bits ? within(all, bits) : all.anchors);
      reports.set(id, own);
    }
    return own(start, end);
  };
  return {
    size,
    at,
    slice: (from = 0, to = size) => {
      const items: TimelineItem[] = [];
      for (let i = Math.max(0, from); i < Math.min(size, to); i++) items.push(...itemsAt([i]));
      return items;
    },
    anchorAt: (i) => anchors[i] ?? NaN,
    placeOf: (id) => rankOf(line.placeOf(id)),
    find: (id) => at(rankOf(line.placeOf(id))),
    *extents() {
      for (let i = 0; i < size; i++)
        yield [line.starts[place(i)] ?? 0, line.ends[place(i)] ?? 0] as const;
    },
    get soft() {
      const found: number[] = [];
      for (let i = 0; i < size && found.length < SOFT_KEPT; i++)
        if (line.shapes[place(i)] === SHAPE.soft) found.push(i);
      return itemsAt(found);
    },
    meeting: ([start, end]: Extent) => itemsAt(meets().meeting(start, end, MEETING_KEPT)),
    countMeeting: ([start, end]: Extent) => meets().count(start, end),
    countAnchors: rangeCounter(anchors),
    top: (start, end, limit) =>
      itemsAt(tree()(bisectLeft(anchors, start), bisectLeft(anchors, end), limit)),
    countReports,
    countOfSource: (sourceId) => countReports(sourceId, -Infinity, Infinity),
  };
}

function once<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}

/** The anchors of reports whose events are in a set. */
function within({ anchors, places }: ReturnType<ColumnLine['reportsOf']>, bits: Bits) {
  const kept = new Float64Array(places.length);
  let size = 0;
  for (let i = 0; i < places.length; i++) {
    const place = places[i] ?? 0;
    if (hasBit(bits, place)) kept[size++] = anchors[i] ?? 0;
  }
  return kept.subarray(0, size);
}

function gather(from: Float64Array, places: Uint32Array): Float64Array {
  const into = new Float64Array(places.length);
  for (let i = 0; i < places.length; i++) into[i] = from[places[i] ?? 0] ?? 0;
  return into;
}
