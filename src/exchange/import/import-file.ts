/**
 * A file of another tool → a dataset, with what could not be carried. What it is, is told by
 * what is inside; its name only helps where that says nothing.
 */
import { readCalendar } from '../calendar/read-calendar.ts';
import { isEventTable, readTable } from '../table/read-table.ts';
import { isTimelineDocument, readTimelineDocument } from '../timelinejs/document.ts';
import { isSpreadsheet, readSpreadsheet } from '../timelinejs/spreadsheet.ts';
import { isItemsDocument, readItems } from '../vis/read-items.ts';
import { ImportError, type ImportedFile } from './entry.ts';
import { field } from './json-fields.ts';
import type { Imported, ImportOrigin } from './origin.ts';
import { toDataset } from './to-dataset.ts';

/** What can be imported, by the names that the command line gives it too. */
export type ImportFormat = 'timelinejs' | 'timelinejs-csv' | 'vis' | 'csv' | 'ics';

/** Beyond this a page would stand still, and no reader would find anything. */
const MOST_ENTRIES = 20_000;

/** The format of a text that is not JSON; undefined where it is none of these. */
export function textFormatOf(name: string, text: string): ImportFormat | undefined {
  if (/^\uFEFF?\s*BEGIN:VCALENDAR/iu.test(text)) return 'ics';
  if (isSpreadsheet(text)) return 'timelinejs-csv';
  if (/\.ics$/iu.test(name)) return 'ics';
  return isEventTable(text) || /\.(?:csv|tsv)$/iu.test(name) ? 'csv' : undefined;
}

/** The format of a value read from JSON; undefined where it is none of these. */
export function jsonFormatOf(value: unknown): ImportFormat | undefined {
  if (isTimelineDocument(value) || field(value, 'timeline') !== undefined) return 'timelinejs';
  return isItemsDocument(value) ? 'vis' : undefined;
}

/**
 * The dataset in a file of a format.
 * @param value the value of `origin.text`, where the format is one of JSON.
 * @throws ImportError when there is no event in it that could be shown.
 */
export function importFile(format: ImportFormat, origin: ImportOrigin, value?: unknown): Imported {
  const file = readers[format](origin.text, value);
  if (file.entries.length > MOST_ENTRIES)
    throw new ImportError('tooManyEntries', undefined, String(file.entries.length));
  const hasFaults = file.remarks.some(({ place }) => place !== undefined);
  if (file.entries.length === 0 && !hasFaults) throw new ImportError('noEntries');
  return toDataset(file, origin);
}

const readers: Readonly<Record<ImportFormat, (text: string, value: unknown) => ImportedFile>> = {
  timelinejs: (text, value) => readTimelineDocument(value, text),
  'timelinejs-csv': readSpreadsheet,
  vis: (text, value) => readItems(value, text),
  csv: readTable,
  ics: readCalendar,
};
