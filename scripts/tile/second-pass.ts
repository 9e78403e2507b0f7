/**
 * The second pass: events in order of the line, each told its place; every
 * file is written as soon as it is full, and the header last.
 */
import type { EventRecord } from '../../src/model/index.ts';
import {
  drawnEvent,
  encodeBlock,
  entriesOf,
  FORMAT_VERSION,
  LineBuilder,
  PyramidBuilder,
  TILES_FORMAT,
  topLevel,
  writtenClass,
  type FileRef,
  type PlacedEvent,
  type Put,
  type Pyramid,
  type Shift,
  type Surveyed,
  type TiledHeader,
} from '../../src/tiles/index.ts';
import {
  readShift,
  readSortedEvent,
  type FirstPass,
  type PassOptions,
  type SortedEvent,
} from './first-pass.ts';
import { IdIndexer, WordIndexer } from './indexers.ts';
import type { TileInput } from './input.ts';
import type { DatasetHeader } from './lots.ts';
import type { SortedRecord } from './sorter.ts';

export interface SecondPassOptions extends PassOptions {
  readonly put: Put;
  /** Events done. */
  readonly onevents?: (done: number) => void;
}

/** Decades and centuries that are drawn as bands on the minimap; more are not drawn. */
const SOFT_EVENTS = 256;
/** Events between two looks at whether somebody has pressed Ctrl-C. */
const TURN = 2000;

/** Writes all files; returns the header. @throws InputError when two events have one id. */
export async function secondPass(
  { header, counted }: Pick<TileInput, 'header' | 'counted'>,
  { surveyed, events, shifts }: FirstPass,
  { put, name, scratch, runBytes, onevents }: SecondPassOptions,
): Promise<TiledHeader> {
  const context = {
    classes: surveyed.classes,
    sourceIds: header.sources.map((source) => source.id),
  };
  const level = topLevel(...surveyed.anchors);
  const pyramid = new PyramidBuilder({ level, context, put });
  const line = new LineBuilder(context, put);
  const runs = { scratch, ...(runBytes === undefined ? {} : { runBytes }) };
  const words = new WordIndexer(put, runs);
  const ids = new IdIndexer(put, { ...runs, events: surveyed.facts.events });
  const soft: PlacedEvent[] = [];
  const classNumber = (provisional: number) => surveyed.renumbered[provisional] ?? 0;
  const later = surveyed.isCoarse ? NO_SHIFTS : shiftsBy(shifts, classNumber);
  let place = 0;
  for (const { one, gaps } of withGaps(events.sorted())) {
    const record = JSON.parse(one.text) as EventRecord;
    const event: PlacedEvent = {
      place,
      classNumber: classNumber(one.classNumber),
      extent: one.extent,
      event: drawnEvent(record),
      gaps,
    };
    for (const shift of later.upTo(one.extent.anchorMs)) pyramid.shift(shift);
    pyramid.add(event);
    line.add(event, one.text);
    words.add(entriesOf(event.event), place, event.classNumber);
    ids.add(record.id, place, one.at);
    if (one.isSoft && soft.length < SOFT_EVENTS) soft.push(event);
    place += 1;
    if (place % TURN !== 0) continue;
    onevents?.(place);
    await new Promise(setImmediate);
  }
  for (const shift of later.upTo(Infinity)) pyramid.shift(shift);
  const { index, names } = words.finish();
  return headerOf(header, surveyed, {
    level,
    pyramid: pyramid.finish(),
    directory: line.finish(),
    soft: soft.length === 0 ? null : put(encodeBlock({ events: soft, details: [] }, context)),
    ids: ids.finish(name, counted),
    words: index,
    names,
  });
}

interface Neighboured {
  readonly one: SortedEvent;
  readonly gaps: readonly [number, number];
}

/** Each event with how far its neighbours on the line are. */
function* withGaps(records: Iterable<SortedRecord>): Generator<Neighboured> {
  let [one, before]: [SortedEvent | null, number] = [null, Infinity];
  for (const record of records) {
    const next = readSortedEvent(record);
    const after: number = one ? next.extent.anchorMs - one.extent.anchorMs : Infinity;
    if (one) yield { one, gaps: [before, after] };
    [one, before] = [next, after];
  }
  if (one) yield { one, gaps: [before, Infinity] };
}

interface Parts extends Pick<TiledHeader, 'directory' | 'soft' | 'ids' | 'words' | 'names'> {
  readonly level: number;
  readonly pyramid: Pyramid;
}

function headerOf(
  { title, description, language, sources }: DatasetHeader,
  { facts, span, classes, classTotals, isCoarse }: Surveyed,
  { level, pyramid, ...parts }: Parts,
): TiledHeader {
  const numbers = new Map(sources.map(({ id }, i) => [id, i]));
  const ref = (file: FileRef) => ({ name: file.name, length: file.length });
  return {
    format: TILES_FORMAT,
    version: FORMAT_VERSION,
    title,
    ...(description === undefined ? {} : { description }),
    language,
    sources,
    facts,
    span: span && [span[0], span[1]],
    classes: classes.map((of, i) => writtenClass(of, classTotals[i] ?? 0, numbers)),
    classesNameSources: !isCoarse,
    pyramid: {
      level,
      roots: pyramid.roots.map(({ index, file }) => ({ index, file: ref(file) })),
      across: pyramid.across,
      acrossLeftOut: pyramid.acrossLeftOut,
    },
    ...parts,
  };
}

interface Shifts {
  /** Those not given yet that are no later than an instant. */
  readonly upTo: (ms: number) => Iterable<Shift>;
}

const NO_SHIFTS: Shifts = { upTo: () => [] };

function shiftsBy(
  shifts: FirstPass['shifts'],
  classNumber: (provisional: number) => number,
): Shifts {
  const sorted = shifts.sorted();
  const next = (): Shift | null => {
    const record = sorted.next();
    if (record.done === true) return null;
    const shift = readShift(record.value);
    return { ...shift, classNumber: classNumber(shift.classNumber) };
  };
  let head = next();
  return {
    *upTo(ms) {
      for (; head && head.ms <= ms; head = next()) yield head;
    },
  };
}
