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
import { datedExtent, priorityOf, type TimelineSource } from '../item.ts';
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
  const own = ownOrder(columns, idOf);
  const { entries } = own;
  const size = entries.length;
  const listed = columns.titles.length;
  const gather = <T extends Float64Array | Uint8Array | Int16Array>(from: T, into: T): T => {
    for (let place = 0; place < size; place++) into[place] = from[entries[place] ?? 0] ?? 0;
    return into;
  };
  const anchors = gather(own.anchors, new Float64Array(size));
  const starts = gather(own.starts, new Float64Array(size));
  const ends = gather(own.ends, new Float64Array(size));
  const shapes = gather(own.shapes, new Uint8Array(size));
  const priorities = new Int16Array(size);
  const lean = CERTAINTIES.map((certainty) => priorityOf(1, false, certainty));
  for (let place = 0; place < size; place++) {
    const entry = entries[place] ?? 0;
    priorities[place] =
      entry < listed
        ? (lean[columns.certainties[entry] ?? 0] ?? 0)
        : priorityOfRecord(columns.records[entry - listed]);
  }
  // Ids that follow from places are of one width, and sort as the places do: no need to write them out.
  const follow = columns.ids === null && listed <= PLACES_OF_ONE_WIDTH;
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
    isIdBefore: (a, b) => {
      const [x, y] = [entries[a] ?? 0, entries[b] ?? 0];
      return follow && x < listed && y < listed ? x < y : idOf(x) < idOf(y);
    },
    reportsOf(source) {
      reports ??= reportsBySource({ columns, sources, entries, starts, ends, shapes: own.shapes });
      return reports[source] ?? NO_REPORTS;
    },
    placeOf: (id) => (placesOfIds ??= placeFinder(columns, entries, idOf))(id),
    soft: once(() => placesWhere(size, (place) => shapes[place] === SHAPE.soft)),
    meets: once(() => meetingTree(starts, ends)),
  };
}

function placesWhere(size: number, holds: (place: number) => boolean): readonly number[] {
  const places: number[] = [];
  for (let place = 0; place < size; place++) if (holds(place)) places.push(place);
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
  entries.forEach((entry, place) => {
    if (entry < listed) placeOfEntry[entry] = place;
    else byName.set(idOf(entry), place);
  });
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

/** Dates of columns and records, and the order of `compareItems`: anchor, start, the coarser first, id. */
function ownOrder(columns: EventColumns, idOf: (entry: number) => string) {
  const { dates, records, titles } = columns;
  const listed = titles.length;
  const size = listed + records.length;
  const starts = new Float64Array(size);
  const ends = new Float64Array(size);
  const shapes = new Uint8Array(size);
  const anchors = new Float64Array(size);
  starts.set(dates.starts);
  ends.set(dates.ends);
  shapes.set(dates.shapes);
  records.forEach(({ when }, i) => {
    const { startMs, endMs, form } = datedExtent(when);
    starts[listed + i] = startMs;
    ends[listed + i] = endMs;
    shapes[listed + i] = SHAPE_OF_FORM[form] ?? SHAPE.date;
  });
  for (let i = 0; i < size; i++)
    anchors[i] = anchorAt(shapes[i] ?? 0, starts[i] ?? 0, ends[i] ?? 0);
  const entries = placesBy(anchors);
  const compareTied = (a: number, b: number): number => {
    const [start, end] = [(starts[a] ?? 0) - (starts[b] ?? 0), (ends[b] ?? 0) - (ends[a] ?? 0)];
    // Equal infinities have no difference.
    return start || 0 || end || 0 || (idOf(a) < idOf(b) ? -1 : 1);
  };
  for (let from = 0; from < size;) {
    let to = from + 1;
    while (to < size && anchors[entries[to] ?? 0] === anchors[entries[from] ?? 0]) to += 1;
    if (to - from > 1) entries.subarray(from, to).sort(compareTied);
    from = to;
  }
  return { entries, starts, ends, shapes, anchors };
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

interface ReportInput {
  readonly columns: EventColumns;
  readonly sources: readonly TimelineSource[];
  readonly entries: Uint32Array;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** By entry, not by place. */
  readonly shapes: Uint8Array;
}

/** Each source's reports by their own anchors, which its publication may have cut. */
function reportsBySource(input: ReportInput): readonly Reports[] {
  const { columns, sources, entries, starts, ends, shapes } = input;
  const order = new Map(sources.map((source, i) => [source.id, i]));
  const rankOf = columns.header.sources.map((source) => order.get(source.id) ?? -1);
  const listed = columns.titles.length;
  const anchors: number[][] = sources.map(() => []);
  const places: number[][] = sources.map(() => []);
  const add = (source: number, place: number, shape: number, start: number, end: number) => {
    const published = sources[source]?.publishedMs ?? Infinity;
    anchors[source]?.push(
      anchorAt(shape, start, end > published && published > start ? published : end),
    );
    places[source]?.push(place);
  };
  for (let place = 0; place < entries.length; place++) {
    const entry = entries[place] ?? 0;
    if (entry < listed) {
      const rank = rankOf[columns.sources[entry] ?? 0] ?? -1;
      add(rank, place, shapes[entry] ?? 0, starts[place] ?? 0, ends[place] ?? 0);
    } else
      for (const { source, when } of columns.records[entry - listed]?.citations ?? []) {
        const [start, end] = extentOf(when);
        add(order.get(source) ?? -1, place, SHAPE_OF_FORM[datedExtent(when).form] ?? 0, start, end);
      }
  }
  return anchors.map((own, source) => inOrder(Float64Array.from(own), Uint32Array.from(places[source] ?? []))); // prettier-ignore
}

function inOrder(anchors: Float64Array, places: Uint32Array): Reports {
  const isSorted = anchors.every((anchor, i) => i === 0 || (anchors[i - 1] ?? 0) <= anchor);
  if (isSorted) return { anchors, places };
  const order = placesBy(anchors);
  return { anchors: anchors.map((_, i) => anchors[order[i] ?? 0] ?? 0), places: places.map((_, i) => places[order[i] ?? 0] ?? 0) }; // prettier-ignore
}
