/**
 * The spreadsheet of TimelineJS, saved as CSV or copied from its cells: 19 columns, of
 * which a year and a headline are enough. A row of type `title` names the whole, one of
 * type `era` is a period.
 */
import { unguardCell } from '../csv-text.ts';
import { readRows, type Row } from '../import/read-csv.ts';
import { ImportError, type ImportedEntry, type ImportedFile } from '../import/entry.ts';
import { oneLine, plainText, shortened } from '../import/plain-text.ts';
import type { Remark } from '../import/remark.ts';
import { takeSources } from './told-sources.ts';
import { entryOf, hasLink, type Slide, type SlideNames } from './slide.ts';

/** The columns as TimelineJS names them. Those after the line say how a slide looks, and are not carried. */
export const COLUMNS = [
  ...['Year', 'Month', 'Day', 'Time', 'End Year', 'End Month', 'End Day', 'End Time'],
  ...['Display Date', 'Headline', 'Text', 'Media', 'Media Credit', 'Media Caption'],
  ...['Type', 'Group'],
  ...['Media Thumbnail', 'Alt Text', 'Background'],
] as const;

/** The column of our own in which a date stands whole. */
export const EDTF_COLUMN = 'EDTF';

/** Columns that later versions and converters add. */
const ALSO = ['Link', 'Media Link', 'Unique ID', EDTF_COLUMN];

const NAMES: SlideNames = {
  start: { year: 'Year', month: 'Month', day: 'Day', time: 'Time', display: 'Display Date' },
  end: 'End Year',
  headline: 'Headline',
  text: 'Text',
  media: 'Media',
  link: 'Link',
};

/** Whether a text begins with a head of this spreadsheet. */
export function isSpreadsheet(text: string): boolean {
  const [line = ''] = text.replace(/^\uFEFF/u, '').split(/[\r\n]/u, 1);
  const names = line.split(/[,;\t]/u).map((name) => foldName(name.replaceAll('"', '')));
  return names.includes('year') && names.includes('headline');
}

/**
 * The entries of a spreadsheet.
 * @throws ImportError where its columns are missing or its cells cannot be told apart.
 */
export function readSpreadsheet(text: string): ImportedFile {
  const [head, ...rows] = readRows(text);
  const columns = columnsOf(head);
  const remarks: Remark[] = unknownColumns(head);
  const tell = (remark: Remark) => void remarks.push(remark);
  const entries: ImportedEntry[] = [];
  let header: Pick<ImportedFile, 'title' | 'description'> = {};
  const counts = { eras: 0, links: 0, looks: 0 };
  for (const row of rows) {
    const cell = (name: string) =>
      unguardCell(row.cells[columns.get(foldName(name)) ?? -1]?.text ?? '');
    const type = cell('Type').trim().toLowerCase();
    if (type === 'title' && header.title === undefined) {
      header = headerOf(cell('Headline'), cell('Text'));
      continue;
    }
    const entry = entryOf(slideOf(row, cell, columns), tell);
    if (entry) entries.push(entry);
    if (type === 'era') counts.eras += 1;
    if (hasLink(takeSources(cell('Text')).text)) counts.links += 1;
    if (['Media Thumbnail', 'Alt Text', 'Background'].some((name) => cell(name).trim() !== ''))
      counts.looks += 1;
  }
  remarks.push(...tallies(counts));
  return { ...header, entries, remarks };
}

/** Title and description of the whole, from the slide that names it. */
export function headerOf(
  headline: string,
  text: string,
): Pick<ImportedFile, 'title' | 'description'> {
  const [title, description] = [plainText(headline), plainText(text)];
  return { ...(title !== '' && { title }), ...(description !== '' && { description }) };
}

/** Remarks on what was found so often in a file. */
export function tallies(counts: { eras: number; links: number; looks: number }): Remark[] {
  const kinds = [
    ['erasAsEvents', counts.eras],
    ['linksLeftOut', counts.links],
    ['looksLeftOut', counts.looks],
  ] as const;
  return kinds.filter(([, count]) => count > 0).map(([kind, count]) => ({ kind, count }));
}

/** Folded name → index. */
function columnsOf(head: Row | undefined): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  for (const [index, cell] of (head?.cells ?? []).entries()) {
    const name = foldName(cell.text);
    if (!columns.has(name)) columns.set(name, index);
  }
  const missing = ['Year', 'Headline'].filter((name) => !columns.has(foldName(name)));
  if (missing.length > 0) throw new ImportError('noColumns', { row: 1 }, missing.join(', '));
  return columns;
}

function unknownColumns(head: Row | undefined): Remark[] {
  const known = new Set([...COLUMNS, ...ALSO].map(foldName));
  return (head?.cells ?? [])
    .map((cell) => oneLine(cell.text))
    .filter((name) => name !== '' && !known.has(foldName(name)))
    .map((name) => ({
      kind: 'unknownColumn',
      place: { row: 1, field: shortened(name, 40) },
    }));
}

function foldName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/gu, ' ');
}

function slideOf(
  row: Row,
  cell: (name: string) => string,
  columns: ReadonlyMap<string, number>,
): Slide {
  const parts = (prefix: string) => ({
    year: cell(`${prefix}Year`),
    month: cell(`${prefix}Month`),
    day: cell(`${prefix}Day`),
    time: cell(`${prefix}Time`),
  });
  const dates = ['Year', 'Month', 'Day', 'Time'].flatMap((name) => {
    const found = row.cells[columns.get(foldName(name)) ?? -1];
    return found && found.text.trim() !== '' ? [found] : [];
  });
  const words = dates.map((found) => oneLine(found.text)).join('-');
  const [first] = dates;
  return {
    place: { row: row.number },
    range: row.range,
    start: { ...parts(''), display: cell('Display Date') },
    end: parts('End '),
    date: { range: first?.range ?? row.range, words },
    headline: cell('Headline'),
    text: cell('Text'),
    group: cell('Group'),
    credit: cell('Media Credit'),
    caption: cell('Media Caption'),
    media: cell('Media'),
    link: cell('Link') || cell('Media Link'),
    uniqueId: cell('Unique ID'),
    edtf: cell(EDTF_COLUMN),
    names: NAMES,
  };
}
