/**
 * Events to be drawn, by columns: one field of all of them, then the next, so
 * that like stands beside like and compresses well. One block is a chunk of the
 * line, the most important events of a tile, or those that reach across it.
 * A block also names the files that hold its events' evidence.
 */
import type { Edtf } from '../model/index.ts';
import { TileError, type ByteReader, type ByteWriter } from './bytes.ts';
import {
  readNumbers,
  readReach,
  readTexts,
  writeNumbers,
  writeReach,
  writeTexts,
} from './columns.ts';
import type { DrawnEvent, PlacedEvent } from './drawn-event.ts';
import type { EventClass } from './event-class.ts';
import { beginFile, openFile } from './file-kind.ts';
import { readRef, writeRef, type FileRef } from './file-ref.ts';
import { readDifferences, readReports, writeDifferences, writeReports } from './told-columns.ts';

/** A file with the whole records of some events that follow one another on the line. */
export interface DetailRef extends FileRef {
  readonly firstPlace: number;
}

export interface EventBlock {
  readonly events: readonly PlacedEvent[];
  /** Only in chunks of the line. */
  readonly details: readonly DetailRef[];
}

/** What a block leaves out because the header says it. */
export interface BlockContext {
  readonly classes: readonly EventClass[];
  /** Ids of all sources, in the order of the header. */
  readonly sourceIds: readonly string[];
}

/** Which optional parts an event has. */
const HAS = { short: 1, names: 2, reports: 4, differences: 8 } as const;

export function encodeBlock({ events, details }: EventBlock, context: BlockContext): Uint8Array {
  const out = beginFile('events');
  const numbers = new Map(context.sourceIds.map((id, i) => [id, i]));
  const names = new NameTable();
  const flags = events.map(({ event, classNumber }) =>
    flagsOf(event, context.classes[classNumber]),
  );
  out.count(events.length);
  let [place, anchor] = [-1, 0];
  for (const d of events) {
    out.signed(d.place - place - 1);
    place = d.place;
  }
  for (const d of events) out.count(d.classNumber);
  for (const { extent } of events) {
    out.signed(extent.anchorMs - anchor);
    anchor = extent.anchorMs;
  }
  for (const { extent } of events) writeReach(out, extent.anchorMs - extent.startMs);
  for (const { extent } of events) writeReach(out, extent.endMs - extent.anchorMs);
  const withGaps = events.every((d) => d.gaps !== undefined);
  out.byte(withGaps ? 1 : 0);
  for (const side of withGaps ? ([0, 1] as const) : [])
    for (const d of events) writeReach(out, d.gaps?.[side] ?? Infinity);
  for (const flag of flags) out.byte(flag);
  writeTexts(out, events.map((d) => d.event.id)); // prettier-ignore
  writeTexts(out, events.map((d) => d.event.when)); // prettier-ignore
  writeTexts(out, events.map((d) => d.event.title)); // prettier-ignore
  const having = (flag: number) => events.filter((_, i) => ((flags[i] ?? 0) & flag) !== 0);
  writeTexts(out, having(HAS.short).map((d) => d.event.short ?? '')); // prettier-ignore
  const named = having(HAS.names).map((d) =>
    [d.event.people, d.event.organisations, d.event.places].map((list) => list.map((n) => names.numberOf(n))),
  ); // prettier-ignore
  const table = names.all;
  out.count(table.length);
  writeTexts(out, table);
  for (const lists of named) for (const list of lists) writeNumbers(out, list);
  for (const { event } of having(HAS.reports)) writeReports(out, event, numbers);
  for (const { event } of having(HAS.differences)) writeDifferences(out, event, numbers);
  writeDetails(out, details);
  return out.bytes();
}

/** @throws TileError when the bytes are not a block, or name a class or source the header lacks. */
export function decodeBlock(bytes: Uint8Array, context: BlockContext): EventBlock {
  const input = openFile('events', bytes);
  const size = input.count();
  const each = <T>(read: (i: number) => T): T[] => Array.from({ length: size }, (_, i) => read(i));
  let [place, anchor] = [-1, 0];
  const places = each(() => (place += input.signed() + 1));
  const classes = each(() => input.count());
  const anchors = each(() => (anchor += input.signed()));
  const before = each(() => readReach(input));
  const after = each(() => readReach(input));
  const withGaps = input.byte() === 1;
  const gaps = withGaps ? [each(() => readReach(input)), each(() => readReach(input))] : null;
  const flags = each(() => input.byte());
  const [ids, whens, titles] = [
    readTexts(input, size),
    readTexts(input, size),
    readTexts(input, size),
  ];
  const count = (flag: number) => flags.filter((f) => (f & flag) !== 0).length;
  const shorts = readTexts(input, count(HAS.short)).values();
  const names = readTexts(input, input.count());
  const nameOf = (n: number) => names[n] ?? fail('a name');
  const named = Array.from({ length: count(HAS.names) }, () =>
    Array.from({ length: 3 }, () => readNumbers(input).map(nameOf)),
  ).values();
  const sourceOf = (n: number) => context.sourceIds[n] ?? fail('a source');
  const next = <T>(values: Iterator<T>) => values.next().value as T;
  const drawn = each((i) => {
    const of = context.classes[classes[i] ?? -1] ?? fail('a class');
    const flag = flags[i] ?? 0;
    const has = (part: number) => (flag & part) !== 0;
    const when = (whens[i] ?? '') as Edtf;
    const [people = [], organisations = [], placesNamed = []] = has(HAS.names) ? next(named) : [];
    return {
      id: ids[i] ?? '',
      title: titles[i] ?? '',
      ...(has(HAS.short) ? { short: next(shorts) } : {}),
      when,
      kind: of.kind,
      certainty: of.certainty,
      people,
      organisations,
      places: placesNamed,
      citations: has(HAS.reports) ? [] : (of.sources ?? []).map((source) => ({ source, when })),
      differences: [],
    };
  });
  const told = drawn.map((event, i): DrawnEvent =>
    (flags[i] ?? 0) & HAS.reports ? { ...event, citations: readReports(input, event.when, sourceOf) } : event,
  ); // prettier-ignore
  const whole = told.map((event, i): DrawnEvent =>
    (flags[i] ?? 0) & HAS.differences ? { ...event, differences: readDifferences(input, sourceOf) } : event,
  ); // prettier-ignore
  const details = readDetails(input);
  input.finish();
  return {
    details,
    events: whole.map((event, i) => {
      const at = anchors[i] ?? 0;
      const extent = { anchorMs: at, startMs: at - (before[i] ?? 0), endMs: at + (after[i] ?? 0) };
      const base = { place: places[i] ?? 0, classNumber: classes[i] ?? 0, extent, event };
      return gaps ? { ...base, gaps: [gaps[0]?.[i] ?? 0, gaps[1]?.[i] ?? 0] as const } : base;
    }),
  };
}

function flagsOf(event: DrawnEvent, of: EventClass | undefined): number {
  const names = event.people.length + event.organisations.length + event.places.length;
  const isPlain =
    of?.sources?.length === event.citations.length &&
    event.citations.every((c, i) => c.when === event.when && c.source === of.sources?.[i]);
  return (
    (event.short === undefined ? 0 : HAS.short) |
    (names === 0 ? 0 : HAS.names) |
    (isPlain ? 0 : HAS.reports) |
    (event.differences.length === 0 ? 0 : HAS.differences)
  );
}

function writeDetails(out: ByteWriter, details: readonly DetailRef[]): void {
  out.count(details.length);
  let first = 0;
  for (const ref of details) {
    out.count(ref.firstPlace - first);
    first = ref.firstPlace;
    writeRef(out, ref);
  }
}

function readDetails(input: ByteReader): DetailRef[] {
  let firstPlace = 0;
  return Array.from({ length: input.count() }, () => {
    firstPlace += input.count();
    return { firstPlace, ...(readRef(input) ?? fail('a file')) };
  });
}

function fail(what: string): never {
  throw new TileError(`the file names ${what} that is not there`);
}

/** Numbers for names, in the order in which they come. */
class NameTable {
  readonly #numbers = new Map<string, number>();

  get all(): string[] {
    return [...this.#numbers.keys()];
  }

  numberOf(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    this.#numbers.set(name, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}
