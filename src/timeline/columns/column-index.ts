/**
 * The index of some or all places of a column line. It holds no items: it
 * counts in typed arrays and makes an item when one is asked for. What a filter
 * leaves is a set of bits; all else is asked of the whole line, by its places.
 */
import { bisectLeft, rangeCounter } from '../events/bisect.ts';
import { bitsOf, hasBit, type Bits } from '../events/bits.ts';
import type { Extent } from '../../model/index.ts';
import type { ItemIndex } from '../events/item-index.ts';
import type { TimelineItem } from '../events/item.ts';
import type { ColumnLine } from './column-line.ts';
import { once } from './once.ts';
import { rankedPlaces } from './ranked-places.ts';
import { topTree, type Importance, type TopOf } from './top-tree.ts';

export interface IndexPart {
  /** The places of the line that are in. */
  readonly bits: Bits;
  /** By place of the line. */
  readonly priorities: Int16Array;
  /** The item at a place of the line. */
  readonly itemAt: (place: number) => TimelineItem | undefined;
  /** Which of the sources count: those that are off report nothing. */
  readonly sourceOf: (id: string) => number;
}

/** Bands on the minimap, at most. */
const SOFT_KEPT = 64;
/** Of what meets a stretch, no more items are made than this. */
const MEETING_KEPT = 4000;

/** O(places / 32); what not every frame asks is made when it is first asked. */
export function columnIndex(line: ColumnLine, part: IndexPart): ItemIndex {
  const { bits, priorities, itemAt } = part;
  const { anchors, starts, ends } = line;
  const set = rankedPlaces(bits);
  const { size } = set;
  const itemsAt = (places: readonly number[]) => places.flatMap((place) => itemAt(place) ?? []);
  const at = (rank: number) => (rank >= 0 && rank < size ? itemAt(set.at(rank)) : undefined);
  const rankOf = (place: number) => (place >= 0 && hasBit(bits, place) ? set.rankOf(place) : -1);
  const top = once<TopOf>(() => topTree(bits, importanceBy(priorities, line)));
  const reports = new Map<string, ReturnType<typeof rangeCounter>>();
  const countReports = (id: string, start: number, end: number): number => {
    let own = reports.get(id);
    if (!own) {
      const all = line.reportsOf(part.sourceOf(id));
      // Of all events all reports count.
      const kept = size === line.size ? null : rankedPlaces(within(bits, all.places));
      reports.set(id, (own = rangeCounter(all.anchors, kept?.rankOf)));
    }
    return own(start, end);
  };
  return {
    size,
    at,
    slice: (from = 0, to = size) => {
      const items: TimelineItem[] = [];
      for (let rank = Math.max(0, from); rank < Math.min(size, to); rank++)
        items.push(...itemsAt([set.at(rank)]));
      return items;
    },
    anchorAt: (rank) => anchors[set.at(rank)] ?? NaN,
    placeOf: (id) => rankOf(line.placeOf(id)),
    find: (id) => at(rankOf(line.placeOf(id))),
    *extents() {
      for (let place = 0; place < line.size; place++)
        if (hasBit(bits, place)) yield [starts[place] ?? 0, ends[place] ?? 0] as const;
    },
    get soft() {
      return itemsAt(line.soft().filter((place) => hasBit(bits, place)).slice(0, SOFT_KEPT)); // prettier-ignore
    },
    meeting: ([start, end]: Extent) => itemsAt(line.meets().meeting(start, end, MEETING_KEPT, set)),
    countMeeting: ([start, end]: Extent) => line.meets().count(start, end, set),
    countAnchors: rangeCounter(anchors, set.rankOf),
    top: (start, end, limit) =>
      itemsAt(top()(bisectLeft(anchors, start), bisectLeft(anchors, end), limit)),
    countReports,
    countOfSource: (sourceId) => countReports(sourceId, -Infinity, Infinity),
    countsStay: () => true,
  };
}

/** Greater priority first, then the earlier id, as `compareImportance`. */
function importanceBy(
  priorities: Int16Array,
  { entries, idsFollow, isIdBefore }: ColumnLine,
): Importance {
  // Ids that follow from places need no second look: the key holds both.
  const keyOf = idsFollow
    ? (place: number) => (entries[place] ?? 0) - (priorities[place] ?? 0) * 2 ** 32
    : (place: number) => -(priorities[place] ?? 0);
  return { keyOf, isTiedBefore: isIdBefore };
}

/** Which of some places a set holds, by their number among them. */
function within(bits: Bits, places: Uint32Array): Bits {
  return bitsOf(places.length, (i) => hasBit(bits, places[i] ?? 0));
}
