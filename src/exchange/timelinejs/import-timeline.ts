/** TimelineJS, as a spreadsheet or as JSON → a dataset, with what could not be carried. */
import { ImportError, type ImportedFile } from '../import/entry.ts';
import { toDataset, type Imported, type ImportOrigin } from '../import/to-dataset.ts';
import { readTimelineDocument } from './document.ts';
import { readSpreadsheet } from './spreadsheet.ts';

/** Beyond this a page would stand still, and no reader would find anything. */
const MOST_ENTRIES = 20_000;

/**
 * The dataset in a TimelineJS spreadsheet.
 * @throws ImportError when there is no event in it that could be shown.
 */
export function importSpreadsheet(origin: ImportOrigin): Imported {
  return whole(readSpreadsheet(origin.text), origin);
}

/**
 * The dataset in a TimelineJS JSON file.
 * @param value the value of `origin.text`.
 * @throws ImportError when there is no event in it that could be shown.
 */
export function importTimelineJson(value: unknown, origin: ImportOrigin): Imported {
  return whole(readTimelineDocument(value, origin.text), origin);
}

function whole(file: ImportedFile, origin: ImportOrigin): Imported {
  if (file.entries.length > MOST_ENTRIES)
    throw new ImportError('tooManyEntries', undefined, String(file.entries.length));
  if (file.entries.length === 0 && file.remarks.length === 0) throw new ImportError('noEntries');
  return toDataset(file, origin);
}
