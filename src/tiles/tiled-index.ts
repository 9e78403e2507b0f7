/**
 * The index of a tiled dataset: answers the same questions as one that holds
 * every item, from what has come so far. What has not come is asked for; when
 * it is there, a new index takes the place of this one.
 */
import type { Extent } from '../model/index.ts';
import { withoutSources, type ItemIndex, type TimelineItem } from '../timeline/index.ts';
import type { PlacedEvent } from './drawn-event.ts';
import { BINS, binMs, startOfTile } from './grid.ts';
import { planeOf, type Readers, type Selection } from './selection.ts';
import type { TileEvents } from './tile-events.ts';

/** Items given at once, at most: of so many a layout looks at all. Of more, only the first are listed. */
const MOST_LISTED = 20_000;
const FIRST_LISTED = 500;
/** Up to so many events in a stretch are looked at to count them. */
const FEW_MEETING = 2048;

/** What a collection shares among its indexes. */
export interface Shared {
  readonly readers: Readers;
  readonly events: TileEvents;
  /** The item of an event, the same object whenever it is asked for. */
  readonly itemOf: (event: PlacedEvent) => TimelineItem;
  /** Events that have been made items, by id. */
  readonly known: ReadonlyMap<string, PlacedEvent>;
  /** Has the place of an id looked up; null while it is not known, −1 when there is none. */
  readonly lookUp: (id: string) => PlacedEvent | -1 | null;
}

export function tiledIndex(
  shared: Shared,
  selection: Selection,
  hiddenSources: ReadonlySet<string> = new Set(),
): ItemIndex {
  const { readers, events, lookUp } = shared;
  const { world, line, tree } = readers;
  const sourceNumbers = new Map(world.sourceIds.map((id, i) => [id, i]));
  const beside = new Map<TimelineItem, TimelineItem | null>();
  const itemOf = (event: PlacedEvent): TimelineItem | undefined => {
    const item = shared.itemOf(event);
    if (hiddenSources.size === 0) return item;
    let told = beside.get(item);
    if (told === undefined) beside.set(item, (told = withoutSources(item, hiddenSources)));
    return told ?? undefined;
  };
  const itemsOf = (some: readonly PlacedEvent[]) => some.flatMap((event) => itemOf(event) ?? []);
  const anchors = new Map<number, number>();
  const at = (n: number): PlacedEvent | null => {
    if (n < 0 || n >= selection.total) return null;
    const place = selection.placeOf(n, 'view');
    return place === null ? null : line.eventAt(place, 'view');
  };
  const found = (id: string): PlacedEvent | null => {
    const event = lookUp(id);
    return event === null || event === -1 || !selection.keeps(event) ? null : event;
  };
  const sure = () => tree.isSure;
  const before = remembered(selection.before, sure);
  const reportsBefore = new Map<string, Before>();
  const reportsOf = (sourceId: string): Before | null => {
    const number = sourceNumbers.get(sourceId);
    if (number === undefined || hiddenSources.has(sourceId)) return null;
    let own = reportsBefore.get(sourceId);
    if (!own) {
      own = remembered((ms, level) => selection.reportsBefore(number, ms, level), sure);
      reportsBefore.set(sourceId, own);
    }
    return own;
  };
  const levelOf = columnLevels();
  let isLastSure = false;
  const count = (start: number, end: number, of: Before) => {
    const level = levelOf(start, end);
    const first = of.count(start, level);
    isLastSure = of.isSure();
    const count = Math.max(0, of.count(end, level) - first);
    isLastSure &&= of.isSure();
    return count;
  };
  return {
    size: selection.total,
    isPartial: selection.total > MOST_LISTED,
    at: (n) => {
      const event = at(n);
      return event ? itemOf(event) : undefined;
    },
    slice: (from = 0, to = selection.total) =>
      Array.from(
        { length: Math.max(0, to - from > MOST_LISTED ? FIRST_LISTED : to - from) },
        (_, i) => at(from + i),
      ).flatMap((event) => (event ? (itemOf(event) ?? []) : [])),
    anchorAt(n) {
      if (n < 0 || n >= selection.total) return NaN;
      const place = selection.placeOf(n, 'edge');
      return place === null ? NaN : (anchors.get(place) ?? line.anchorAt(place));
    },
    placeOf(id) {
      const event = found(id);
      return event ? selection.numberOf(event.place) : -1;
    },
    find: (id) => {
      const event = found(id);
      return event ? itemOf(event) : undefined;
    },
    extents: () => roughExtents(readers),
    soft: itemsOf((world.soft?.events ?? []).filter(selection.keeps)),
    meeting: (extent) => itemsOf(events.meeting(selection, extent, 'view')),
    countMeeting: (extent) => {
      const inside = count(...extent, before);
      return inside <= FEW_MEETING
        ? events.meeting(selection, extent, 'edge').length
        : inside + events.countReaching(selection, extent);
    },
    countAnchors: (start, end) => count(start, end, before),
    top(start, end, limit) {
      const best = events.top(selection, [start, end], limit);
      // Whoever asks how lonely an event is asks for its neighbours' anchors.
      for (const { place, extent, gaps } of best)
        if (gaps) {
          anchors.set(place - 1, extent.anchorMs - gaps[0]);
          anchors.set(place + 1, extent.anchorMs + gaps[1]);
        }
      return itemsOf(best);
    },
    countReports(sourceId, start, end) {
      const own = reportsOf(sourceId);
      return own ? count(start, end, own) : 0;
    },
    countOfSource(sourceId) {
      const number = sourceNumbers.get(sourceId);
      return number === undefined || hiddenSources.has(sourceId)
        ? 0
        : selection.countOfSource(number);
    },
    // Only of whole columns: what is asked of an edge is asked for, so that it comes.
    countsStay: () => isLastSure,
  };
}

interface Before {
  /** How many are before an instant, in whole numbers. `level` as in `CountTree.before`. */
  readonly count: (ms: number, level: number | null) => number;
  /** Whether the last answer is so for good; never one that was asked without a level. */
  readonly isSure: () => boolean;
}

/** Instants whose exact counts are kept: a frame asks for a few of them, of each again and again. */
const INSTANTS = 256;

/**
 * The same answers, not looked up again: columns follow one another, so that
 * the end of one is the beginning of the next; edges of the view are asked for
 * by many. Only until something new has come, for then there is a new index.
 */
function remembered(before: Selection['before'], sure: () => boolean): Before {
  let [lastMs, lastLevel, last] = [NaN, 0, 0];
  let [isSure, isLastSure] = [false, false];
  const exact = new Map<number, number>();
  const atInstant = (ms: number): number => {
    isSure = false;
    let own = exact.get(ms);
    if (own !== undefined) return own;
    if (exact.size >= INSTANTS) exact.clear();
    own = Math.round(before(ms, null));
    exact.set(ms, own);
    return own;
  };
  return {
    count(ms, level) {
      if (level === null) return atInstant(ms);
      if (ms !== lastMs || level !== lastLevel) {
        [lastMs, lastLevel, last] = [ms, level, Math.round(before(ms, level))];
        isLastSure = sure();
      }
      isSure = isLastSure;
      return last;
    },
    isSure: () => isSure,
  };
}

/** The level whose bins a stretch is one of, as columns of the profile are; null for any other stretch. */
function columnLevels(): (start: number, end: number) => number | null {
  // Columns of a frame are all of one length.
  let lastLength = NaN;
  let lastLevel: number | null = null;
  return (start, end) => {
    const length = end - start;
    if (length !== lastLength) {
      const level = Math.round(Math.log2(length));
      lastLength = length;
      lastLevel = binMs(level) === length ? level : null;
    }
    return Number.isInteger(start / length) ? lastLevel : null;
  };
}

/** Where there are events at all, by the bins of the roots: enough to tell which years are quiet. */
function roughExtents({ world }: Readers): Extent[] {
  const everything = planeOf(() => true);
  return world.roots.flatMap((node) => {
    const sums = everything.sums(node);
    const [start, bin] = [startOfTile(node.place), binMs(node.place.level)];
    return Array.from({ length: BINS }, (_, i): Extent => [
      start + i * bin,
      start + (i + 1) * bin,
    ]).filter((_, i) => sums[i + 1] !== sums[i]);
  });
}
