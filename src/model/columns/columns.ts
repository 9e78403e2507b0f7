/**
 * A dataset in columns: one list for each field, in place of one record for
 * each event. The same facts in a third of the bytes, read without making an
 * object for any event. docs/data-format.md describes the file.
 */
import type { Dataset } from '../dataset.ts';
import type { Certainty, EventKind, EventRecord } from '../event.ts';
import type { Edtf } from '../time/edtf.ts';
import type { DateColumns } from './read-dates.ts';

/** The mark of the file. */
export const COLUMNS_FORMAT = 'datelines-columns';
export const COLUMNS_VERSION = 1;

/** Everything of a dataset but its events. */
export type DatasetHeader = Omit<Dataset, 'events' | '$schema'>;

/**
 * The file, as JSON holds it. Lists of `events` are of one length; an event is
 * what stands at one place of each. `records` holds the events that columns
 * cannot: of several citations, with names, with differences.
 */
export interface ColumnsFile extends Omit<DatasetHeader, 'version'> {
  readonly format: typeof COLUMNS_FORMAT;
  readonly version: typeof COLUMNS_VERSION;
  readonly events: {
    readonly when: readonly Edtf[];
    readonly title: readonly string[];
    /** Place of the source in `sources`, from 0. */
    readonly source: readonly number[];
    /** `e` and the place, from 0, in seven digits, unless given. */
    readonly id?: readonly string[];
    /** Place in `KINDS`; "other" unless given. */
    readonly kind?: readonly number[];
    /** Place in `CERTAINTIES`; "stated" unless given. */
    readonly certainty?: readonly number[];
  };
  readonly records?: readonly EventRecord[];
}

/** As `EventKind` and `Certainty` have them; written out, so that reading columns needs no schema. New ones come last. */
export const KINDS: readonly EventKind[] = [
  'visit',
  'statement',
  'agreement',
  'attack',
  'military',
  'sanction',
  'unrest',
  'election',
  'office',
  'economy',
  'legal',
  'disaster',
  'publication',
  'other',
];
export const CERTAINTIES: readonly Certainty[] = ['stated', 'inferred', 'guessed'];

/** Columns that have been checked, dates read. */
export interface EventColumns {
  readonly header: DatasetHeader;
  readonly titles: readonly string[];
  readonly whens: readonly Edtf[];
  readonly dates: DateColumns;
  readonly sources: Uint32Array;
  readonly kinds: Uint8Array;
  readonly certainties: Uint8Array;
  /** Null where ids follow from the places. */
  readonly ids: readonly string[] | null;
  /** Beside them, whole. */
  readonly records: readonly EventRecord[];
}

/** The place whose event has an id that follows from it; null for any other id. */
export function entryOfId(id: string): number | null {
  return /^e\d{7,}$/.test(id) ? Number(id.slice(1)) : null;
}

/** The id of the event at a place whose file gives none: of one width, so that ids sort as places do. */
export function placeId(place: number): string {
  return `e${String(place).padStart(7, '0')}`;
}
