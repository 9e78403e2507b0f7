/**
 * The door for columns: untrusted JSON in, checked columns and what is wrong
 * with them out. As with records, a fault in the header stops everything and a
 * fault in one event costs that event alone. Checked by hand: a schema would
 * take longer than the reading.
 */
import type { DatasetProblem, ParsedDataset } from '../parse-dataset.ts';
import type { Source } from '../source.ts';
import { isLaterThan } from '../time/compare.ts';
import type { Edtf } from '../time/edtf.ts';
import { extentOf } from '../time/extent.ts';
import {
  CERTAINTIES,
  COLUMNS_FORMAT,
  COLUMNS_VERSION,
  KINDS,
  placeId,
  type ColumnsFile,
  type DatasetHeader,
  type EventColumns,
} from './columns.ts';
import { faultOfHeader } from './header.ts';
import { readDates } from './read-dates.ts';

export interface ReadColumns {
  readonly columns: EventColumns;
  /** In the order of the file; of very many, the first. */
  readonly problems: readonly DatasetProblem[];
}

/** Thrown when no dataset can be made of the file at all. Known to the page by its name, as records' is. */
export class ColumnsError extends Error {
  override name = 'DatasetError';
}

/** Faults that are told one by one; there may be as many as events. */
const MOST_TOLD = 1000;
const LONGEST_TITLE = 120;
const IDENTIFIER = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e]/u;

/** A file of JSON: its bytes, and the text that they are decoded to. */
export interface Written {
  readonly text: string;
  readonly bytes: Uint8Array;
}

export interface ReadOptions {
  /** Checks the whole records beside the columns, as `parseDataset` does; needed where there are some. */
  readonly parseRecords?: ((json: unknown) => ParsedDataset) | undefined;
  /** The file itself, where it is at hand: it may say at once that every title can be printed. */
  readonly written?: Written;
}

/**
 * Checks columns as read from JSON. O(events).
 * @throws ColumnsError when header, sources or the lists themselves are at fault.
 */
export function readColumns(
  json: unknown,
  { parseRecords, written }: ReadOptions = {},
): ReadColumns {
  const file = checkedFile(json);
  const { events, records = [], title, description, language, sources: listed } = file;
  const header: DatasetHeader = {
    ...{ version: 1, title, language, sources: listed },
    ...(description !== undefined && { description }),
  };
  const size = events.when.length;
  const problems: DatasetProblem[] = [];
  const bad = new Set<number>();
  const fault = (place: number, field: string, message: string) => {
    bad.add(place);
    if (problems.length < MOST_TOLD)
      problems.push({
        event: place + 1,
        id: events.id?.[place] ?? placeId(place),
        path: `events.${field}[${place}]`,
        message: `${message[0]?.toUpperCase()}${message.slice(1)}.`,
      });
  };
  const dates = readDates(events.when, (place, message) => {
    fault(place, 'when', message);
  });
  const sources = readPlaces(events.source, file.sources.length, size, 'source', fault);
  const kinds = events.kind && readPlaces(events.kind, KINDS.length, size, 'kind', fault);
  const certainties =
    events.certainty && readPlaces(events.certainty, CERTAINTIES.length, size, 'certainty', fault);
  checkTitles(events.title, isPrintable(written), fault);
  if (events.id) checkIds(events.id, fault);
  checkPublished(events.when, dates.ends, sources, file.sources, (place, message) => {
    if (!bad.has(place)) fault(place, 'when', message);
  });
  const beside = parseRecords?.({ ...header, version: 1, events: records });
  for (const problem of beside?.problems ?? [])
    problems.push({ ...problem, path: `records: ${problem.path}` });
  const columns: EventColumns = {
    header,
    titles: events.title,
    whens: events.when,
    dates,
    sources,
    kinds: kinds ? new Uint8Array(kinds) : new Uint8Array(size).fill(KINDS.indexOf('other')),
    certainties: certainties ? new Uint8Array(certainties) : new Uint8Array(size),
    ids: events.id ?? null,
    records: beside?.dataset.events ?? [],
  };
  return { columns: bad.size > 0 ? without(columns, bad) : columns, problems };
}

function checkedFile(json: unknown): ColumnsFile {
  const refuse = (message: string): never => {
    throw new ColumnsError(`${message} Write the file again with "npm run columns".`);
  };
  if (typeof json !== 'object' || json === null) return refuse('This is not a dataset.');
  const file = json as Partial<ColumnsFile>;
  if (file.format !== COLUMNS_FORMAT) refuse(`The format is not ${COLUMNS_FORMAT}.`);
  if (file.version !== COLUMNS_VERSION)
    refuse(
      `This Datelines reads columns of version ${COLUMNS_VERSION}, not ${String(file.version)}.`,
    );
  const headerFault = faultOfHeader(file);
  if (headerFault !== null) refuse(headerFault);
  const { events } = file;
  if (typeof events !== 'object') return refuse('There are no events.');
  const size = Array.isArray(events.when) ? events.when.length : -1;
  for (const name of ['when', 'title', 'source', 'id', 'kind', 'certainty'] as const) {
    const list: unknown = events[name];
    if (list === undefined && name !== 'when' && name !== 'title' && name !== 'source') continue;
    if (!Array.isArray(list)) refuse(`events.${name} is not a list.`);
    else if (list.length !== size)
      refuse(`events.${name} has ${list.length} values, events.when ${size}.`);
  }
  return file as ColumnsFile;
}

type Fault = (place: number, field: string, message: string) => void;

/** Whole numbers below a bound. */
function readPlaces(
  list: readonly unknown[],
  below: number,
  size: number,
  field: string,
  fault: Fault,
): Uint32Array {
  const places = new Uint32Array(size);
  for (let i = 0; i < size; i++) {
    const value = list[i];
    if (typeof value === 'number' && value >= 0 && value < below && Number.isInteger(value))
      places[i] = value;
    else fault(i, field, `${field} must be a whole number from 0 to ${below - 1}`);
  }
  return places;
}

/**
 * Whether no text in a file can hold what is not printed, which saves a look at each title. JSON
 * holds control characters as escapes alone, but for the last of ASCII; beyond ASCII a character has
 * more bytes than it has places in the text. False says nothing.
 */
function isPrintable(written: Written | undefined): boolean {
  if (!written) return false;
  const { text, bytes } = written;
  return text.length === bytes.length && !text.includes('\\') && !text.includes('\x7f');
}

function checkTitles(titles: readonly unknown[], printable: boolean, fault: Fault): void {
  for (let i = 0; i < titles.length; i++) {
    const title = titles[i];
    if (typeof title !== 'string') fault(i, 'title', 'the title is not text');
    else if (title === '') fault(i, 'title', 'the title must not be empty');
    else if (title.length > LONGEST_TITLE)
      fault(i, 'title', `the title is longer than ${LONGEST_TITLE} characters`);
    else if (!printable && UNPRINTABLE.test(title))
      fault(i, 'title', 'the title must be one line without control characters');
  }
}

function checkIds(ids: readonly unknown[], fault: Fault): void {
  const first = new Map<string, number>();
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i];
    if (typeof id !== 'string' || id.length > 120 || !IDENTIFIER.test(id)) {
      fault(i, 'id', 'the id must be of a-z, 0-9 and single hyphens');
      continue;
    }
    const taken = first.get(id);
    if (taken === undefined) first.set(id, i);
    else fault(i, 'id', `the id ${id} is also that of event ${taken + 1}`);
  }
}

/** A date later than its source: looked at closely only where it ends after the publication. */
function checkPublished(
  whens: readonly Edtf[],
  ends: Float64Array,
  places: Uint32Array,
  sources: readonly Source[],
  fault: (place: number, message: string) => void,
): void {
  const published = sources.map((source) => extentOf(source.published)[0]);
  for (let i = 0; i < ends.length; i++) {
    const at = places[i] ?? 0;
    const source = sources[at];
    const when = whens[i];
    if (!source || when === undefined || (ends[i] ?? 0) <= (published[at] ?? 0)) continue;
    if (Number.isFinite(ends[i]) && isLaterThan(when, source.published))
      fault(i, `the date ${when} is later than its source, published ${source.published}`);
  }
}

/** The columns without some of the places. */
function without(columns: EventColumns, bad: ReadonlySet<number>): EventColumns {
  const isKept = (_: unknown, place: number) => !bad.has(place);
  const { dates } = columns;
  // Ids that follow from places stay those of the file.
  const ids = columns.ids ?? columns.titles.map((_, place) => placeId(place));
  return {
    ...columns,
    titles: columns.titles.filter(isKept),
    whens: columns.whens.filter(isKept),
    dates: {
      starts: dates.starts.filter(isKept),
      ends: dates.ends.filter(isKept),
      shapes: dates.shapes.filter(isKept),
    },
    sources: columns.sources.filter(isKept),
    kinds: columns.kinds.filter(isKept),
    certainties: columns.certainties.filter(isKept),
    ids: ids.filter(isKept),
  };
}
