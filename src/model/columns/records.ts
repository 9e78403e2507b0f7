/** Columns as records, one at a time, and records as columns: the same events either way. */
import type { Dataset } from '../dataset.ts';
import type { EventRecord } from '../event.ts';
import type { Edtf } from '../time/edtf.ts';
import {
  CERTAINTIES,
  COLUMNS_FORMAT,
  COLUMNS_VERSION,
  KINDS,
  placeId,
  type ColumnsFile,
  type EventColumns,
} from './columns.ts';

/** The rule that a date follows from where an event is one line of its source's own list. */
const RULE = 'listed';

/**
 * The event at a place as a record. Its evidence is its source as a whole: the
 * passage is the source's text, whose hash the source carries, and the words
 * that date it are the date as the source lists it, at the beginning of its entry.
 */
export function recordAt(columns: EventColumns, place: number): EventRecord | null {
  const [title, when] = [columns.titles[place], columns.whens[place]];
  const source = columns.header.sources[columns.sources[place] ?? -1];
  if (title === undefined || when === undefined || !source) return null;
  return {
    id: columns.ids?.[place] ?? placeId(place),
    title,
    when,
    certainty: CERTAINTIES[columns.certainties[place] ?? 0] ?? 'stated',
    kind: KINDS[columns.kinds[place] ?? 0] ?? 'other',
    people: [],
    organisations: [],
    places: [],
    citations: [citationOf(source.id, source.textSha256, when)],
    differences: [],
    review: 'extracted',
  };
}

function citationOf(source: string, passageSha256: string, when: Edtf) {
  const range = { start: 0, end: when.length };
  const time = { text: when, range, rule: RULE, basis: 'explicit' } as const;
  return { source, when, time, quote: {}, range, passageSha256 };
}

/** Every event as a record. */
export function datasetOf(columns: EventColumns): Dataset {
  const listed = columns.titles.flatMap((_, place) => recordAt(columns, place) ?? []);
  return { ...columns.header, version: 1, events: [...listed, ...columns.records] };
}

/** A dataset as a columns file: events that columns can hold in columns, the others beside them. */
export function columnsFileOf({ events, ...dataset }: Dataset): ColumnsFile {
  const { title, description, language, sources } = dataset;
  const places = new Map(sources.map((source, place) => [source.id, { source, place }]));
  const isListed = (event: EventRecord) => {
    const source = places.get(event.citations[0]?.source ?? '')?.source;
    if (!source) return false;
    const { id, title, when, certainty, kind } = event;
    const lean = {
      ...{ id, title, when, certainty, kind, people: [], organisations: [], places: [] },
      citations: [citationOf(source.id, source.textSha256, when)],
      ...{ differences: [], review: 'extracted' },
    };
    return sameJson(event, lean);
  };
  const listed = events.filter(isListed);
  const records = events.filter((event) => !isListed(event));
  return {
    format: COLUMNS_FORMAT,
    version: COLUMNS_VERSION,
    title,
    ...(description !== undefined && { description }),
    language,
    sources,
    events: {
      when: listed.map((event) => event.when),
      title: listed.map((event) => event.title),
      source: listed.map((event) => places.get(event.citations[0]?.source ?? '')?.place ?? 0),
      id: listed.map((event) => event.id),
      kind: listed.map((event) => KINDS.indexOf(event.kind)),
      certainty: listed.map((event) => CERTAINTIES.indexOf(event.certainty)),
    },
    ...(records.length > 0 && { records }),
  };
}

/** Whether two values are the same as JSON, whatever the order of their fields. */
function sameJson(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [x, y] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = Object.keys(x);
  return keys.length === Object.keys(y).length && keys.every((key) => sameJson(x[key], y[key]));
}
