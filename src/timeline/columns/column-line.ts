/**
 * Columns in the order of the line: one number for each fact that places,
 * counts or filters an event. Everything a frame asks is answered from here;
 * an item is made only for what is drawn.
 */
import {
  CERTAINTIES,
  entryOfId,
  extentOf,
  SHAPE,
  type EventColumns,
  type EventRecord,
} from '../../model/index.ts';
import { datedExtent, priorityOf, type TimelineSource } from '../events/item.ts';
import { meetingTree, type MeetingTree } from './meeting-tree.ts';
import { placesBy } from './order.ts';
import { once } from './once.ts';

export interface ColumnLine {
  readonly size: number;
  /** At a place of the line: the event's number among the columns, then among the records beside them. */
  readonly entries: Uint32Array;
  readonly anchors: Float64Array;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly shapes: Uint8Array;
  readonly priorities: Int16Array;
  /** Whether ids are in the order of the entries. */
  readonly idsFollow: boolean;
  /** Whether the id of the event at one place comes before that at another: decides among equals. */
  readonly isIdBefore: (a: number, b: number) => boolean;
  /** For each source in the order given, its reports: their anchors rise. */
  readonly reportsOf: (source: number) => { readonly anchors: Float64Array; readonly places: Uint32Array }; // prettier-ignore
  readonly placeOf: (id: string) => number;
  /** Where decades and centuries are. */
  readonly soft: () => readonly number[];
  readonly meets: () => MeetingTree;
}

/** From here on the number in an id that follows from a place takes one digit more. */
const PLACES_OF_ONE_WIDTH = 10_000_000;

/** Lays columns along the line. O(n) but for the records beside them. */
export function columnLine(
  columns: EventColumns,
  sources: readonly TimelineSource[],
  idOf: (entry: number) => string,
): ColumnLine {
  const listed = columns.titles.length;
  // Ids that follow from places are of one width, and sort as the places do: no need to write them out.
  const follow = columns.ids === null && listed <= PLACES_OF_ONE_WIDTH;
  const isEntryBefore = (a: number, b: number) =>
    follow && a < listed && b < listed ? a < b : idOf(a) < idOf(b);
  const own = ownOrder(columns, isEntryBefore);
  const { entries } = own;
  const size = entries.length;
  const anchors = new Float64Array(size);
  const starts = new Float64Array(size);
  const ends = new Float64Array(size);
  const shapes = new Uint8Array(size);
  const priorities = new Int16Array(size);
  const lean = CERTAINTIES.map((certainty) => priorityOf(1, false, certainty));
  for (let place = 0; place < size; place++) {
    const entry = entries[place] ?? 0;
    anchors[place] = own.anchors[entry] ?? 0;
    starts[place] = own.starts[entry] ?? 0;
    ends[place] = own.ends[entry] ?? 0;
    shapes[place] = own.shapes[entry] ?? 0;
    priorities[place] =
      entry < listed
        ? (lean[columns.certainties[entry] ?? 0] ?? 0)
        : priorityOfRecord(columns.records[entry - listed]);
  }
  let reports: readonly Reports[] | null = null;
  let placesOfIds: ((id: string) => number) | null = null;
  return {
    size,
    entries,
    anchors,
    starts,
    ends,
    shapes,
    priorities,
    idsFollow: follow && columns.records.length === 0,
    isIdBefore: (a, b) => isEntryBefore(entries[a] ?? 0, entries[b] ?? 0),
    reportsOf(source) {
      reports ??= reportsBySource(columns, sources, { entries, anchors, starts, ends, shapes });
      return reports[source] ?? NO_REPORTS;
    },
    placeOf: (id) => (placesOfIds ??= placeFinder(columns, entries, idOf))(id),
    soft: once(() => placesOf(shapes, SHAPE.soft)),
    meets: once(() => meetingTree(starts, ends)),
  };
}

function placesOf(shapes: Uint8Array, shape: number): readonly number[] {
  const places: number[] = [];
  for (let at = shapes.indexOf(shape); at !== -1; at = shapes.indexOf(shape, at + 1))
    places.push(at);
  return places;
}

/** From ids to places: by their number where ids follow from places, else by name. */
function placeFinder(
  columns: EventColumns,
  entries: Uint32Array,
  idOf: (entry: number) => string,
): (id: string) => number {
  const listed = columns.ids ? 0 : columns.titles.length;
  const placeOfEntry = new Int32Array(listed).fill(-1);
  const byName = new Map<string, number>();
  for (let place = 0; place < entries.length; place++) {
    const entry = entries[place] ?? 0;
    if (entry < listed) placeOfEntry[entry] = place;
    else byName.set(idOf(entry), place);
  }
  return (id) => {
    const entry = entryOfId(id);
    if (entry !== null && entry < listed) return placeOfEntry[entry] ?? -1;
    return byName.get(id) ?? -1;
  };
}

/** Where a date's pole lands: the middle, the start of what lasted, the end of what has no start. */
export function anchorAt(shape: number, start: number, end: number): number {
  if (shape === SHAPE.openStart) return end;
  return shape === SHAPE.lasted || shape === SHAPE.openEnd ? start : (start + end) / 2;
}

/** Dates of columns and records by entry, and the order of `compareItems`: anchor, start, the coarser first, id. */
function ownOrder(columns: EventColumns, isEntryBefore: (a: number, b: number) => boolean) {
  const { starts, ends, shapes } = datesOf(columns);
  const size = starts.length;
  const anchors = new Float64Array(size);
  for (let i = 0; i < size; i++)
    anchors[i] = anchorAt(shapes[i] ?? 0, starts[i] ?? 0, ends[i] ?? 0);
  const entries = placesBy(anchors);
  const compareTied = (a: number, b: number): number => {
    const start = (starts[a] ?? 0) - (starts[b] ?? 0);
    // Equal infinities have no difference.
    if (start) return start;
    const end = (ends[b] ?? 0) - (ends[a] ?? 0);
    if (end) return end;
    return a === b ? 0 : isEntryBefore(a, b) ? -1 : 1;
  };
  for (let from = 0; from < size;) {
    const anchor = anchors[entries[from] ?? 0];
    let isOrdered = true;
    let to = from + 1;
    for (; to < size && anchors[entries[to] ?? 0] === anchor; to++)
      isOrdered &&= compareTied(entries[to - 1] ?? 0, entries[to] ?? 0) < 0;
    if (!isOrdered) entries.subarray(from, to).sort(compareTied);
    from = to;
  }
  return { entries, starts, ends, shapes, anchors };
}

function datesOf({ dates, records }: EventColumns): EventColumns['dates'] {
  if (records.length === 0) return dates;
  const listed = dates.starts.length;
  const size = listed + records.length;
  const starts = new Float64Array(size);
  const ends = new Float64Array(size);
  const shapes = new Uint8Array(size);
  starts.set(dates.starts);
  ends.set(dates.ends);
  shapes.set(dates.shapes);
  records.forEach(({ when }, i) => {
    const { startMs, endMs, form } = datedExtent(when);
    starts[listed + i] = startMs;
    ends[listed + i] = endMs;
    shapes[listed + i] = SHAPE_OF_FORM[form] ?? SHAPE.date;
  });
  return { starts, ends, shapes };
}

const SHAPE_OF_FORM: Partial<Record<string, number>> = {
  soft: SHAPE.soft,
  lasted: SHAPE.lasted,
  'open-end': SHAPE.openEnd,
  'open-start': SHAPE.openStart,
};

function priorityOfRecord(record: EventRecord | undefined): number {
  if (!record) return 0;
  const told = new Set(record.citations.map((citation) => citation.source)).size;
  return priorityOf(told, record.differences.length > 0, record.certainty);
}

interface Reports {
  readonly anchors: Float64Array;
  readonly places: Uint32Array;
}
const NO_REPORTS: Reports = { anchors: new Float64Array(0), places: new Uint32Array(0) };

/** Each source's reports by their own anchors, which its publication may have cut. */
function reportsBySource(
  columns: EventColumns,
  sources: readonly TimelineSource[],
  line: Pick<ColumnLine, 'entries' | 'anchors' | 'starts' | 'ends' | 'shapes'>,
): readonly Reports[] {
  const { entries, starts, ends, shapes } = line;
  const order = new Map(sources.map((source, i) => [source.id, i]));
  const listed = columns.titles.length;
  // A source that is not among those asked for has its reports in a list that nobody reads.
  const rankOf = columns.header.sources.map((source) => order.get(source.id) ?? sources.length);
  const citations = columns.records.flatMap((record) => record.citations);
  const rankOfId = (id: string) => order.get(id) ?? sources.length;
  const counts = new Uint32Array(sources.length + 1);
  const count = (rank: number) => (counts[rank] = (counts[rank] ?? 0) + 1);
  for (const source of columns.sources) count(rankOf[source] ?? 0);
  for (const { source } of citations) count(rankOfId(source));
  const anchors = Array.from(counts, (size) => new Float64Array(size));
  const places = Array.from(counts, (size) => new Uint32Array(size));
  const next = new Uint32Array(counts.length);
  const published = [...sources.map((source) => source.publishedMs), Infinity];
  const add = (rank: number, place: number, anchor: number) => {
    const own = anchors[rank];
    const ownPlaces = places[rank];
    if (!own || !ownPlaces) return;
    const at = next[rank] ?? 0;
    own[at] = anchor;
    ownPlaces[at] = place;
    next[rank] = at + 1;
  };
  const cutAnchor = (rank: number, shape: number, start: number, end: number) => {
    const last = published[rank] ?? Infinity;
    return anchorAt(shape, start, end > last && last > start ? last : end);
  };
  for (let place = 0; place < entries.length; place++) {
    const entry = entries[place] ?? 0;
    if (entry < listed) {
      const rank = rankOf[columns.sources[entry] ?? 0] ?? 0;
      const end = ends[place] ?? 0;
      const isCut = end > (published[rank] ?? Infinity);
      const anchor = line.anchors[place] ?? 0;
      add(rank, place, isCut ? cutAnchor(rank, shapes[place] ?? 0, starts[place] ?? 0, end) : anchor); // prettier-ignore
    } else
      for (const { source, when } of columns.records[entry - listed]?.citations ?? []) {
        const [start, end] = extentOf(when);
        const [rank, shape] = [rankOfId(source), SHAPE_OF_FORM[datedExtent(when).form] ?? 0];
        add(rank, place, cutAnchor(rank, shape, start, end));
      }
  }
  return sources.map((_, source) => inOrder(anchors[source] ?? new Float64Array(0), places[source] ?? new Uint32Array(0))); // prettier-ignore
}

function inOrder(anchors: Float64Array, places: Uint32Array): Reports {
  let i = 1;
  while (i < anchors.length && (anchors[i - 1] ?? 0) <= (anchors[i] ?? 0)) i += 1;
  if (i >= anchors.length) return { anchors, places };
  const order = placesBy(anchors);
  return { anchors: anchors.map((_, i) => anchors[order[i] ?? 0] ?? 0), places: places.map((_, i) => places[order[i] ?? 0] ?? 0) }; // prettier-ignore
}
