/**
 * A table of events, saved as CSV or copied from its cells, whose columns are known by their
 * names: at least when something happened, and what. What was understood is told.
 */
import { EventKind } from '../../model/index.ts';
import { unguardCell } from '../csv-text.ts';
import {
  ImportError,
  type ImportedEntry,
  type ImportedFile,
  type NamedSource,
} from '../import/entry.ts';
import { hasUnprintable, oneLine, plainText, shortened, webAddress } from '../import/plain-text.ts';
import { readRows, type Row } from '../import/read-csv.ts';
import type { Remark, RemarkKind } from '../import/remark.ts';
import { joinDates, readDateParts } from '../timelinejs/date.ts';
import { hasLink } from '../timelinejs/slide.ts';
import { columnsOf, hasEvents, type Columns, type Role } from './columns.ts';
import { dayOrderOf, readDateText, type DayOrder, type TextDate } from './date-text.ts';

const SHOWN = 60;
const MOST_HEADS = 12;

type Tell = (kind: RemarkKind, role?: Role, words?: string) => void;

/** One row as it is asked: cells by role, empty where there is none. */
interface Asked {
  readonly row: Row;
  readonly cell: (role: Role) => string;
  readonly order: DayOrder;
  readonly tell: Tell;
  /** The words of a cell that may hold markup. */
  readonly words: (text: string) => string;
}

/** Whether the first row of a text names the columns of a table of events. */
export function isEventTable(text: string): boolean {
  const [line = ''] = text.replace(/^\uFEFF/u, '').split(/[\r\n]/u, 1);
  return hasEvents(columnsOf(line.split(/[,;\t]/u).map((head) => head.replaceAll('"', ''))));
}

/**
 * The entries of a table.
 * @throws ImportError where no column says when, or none says what, or its cells cannot be told apart.
 */
export function readTable(text: string): ImportedFile {
  const [head, ...rows] = readRows(text);
  const heads = head?.cells.map((cell) => oneLine(cell.text)) ?? [];
  const columns = columnsOf(heads);
  if (!hasEvents(columns))
    throw new ImportError(
      'noTableColumns',
      { row: 1 },
      shortened(heads.slice(0, MOST_HEADS).join(', '), 200),
    );
  const remarks: Remark[] = [understood(columns), ...columns.unknown.map(unknownColumn)];
  const dates = (['date', 'end'] as const).flatMap((role) =>
    rows.map((row) => cellText(row, columns, role)),
  );
  const order = dayOrderOf(dates);
  const words = columns.isOwn ? oneLine : plainText;
  let links = 0;
  const entries = rows.flatMap((row): ImportedEntry[] => {
    const tell: Tell = (kind, role, words) => {
      const field = role && heads[columns.at.get(role) ?? -1];
      remarks.push({
        kind,
        place: { row: row.number, ...(field !== undefined && { field }) },
        ...(words !== undefined && { words: shortened(oneLine(words), SHOWN) }),
      });
    };
    const cell = (role: Role) => cellText(row, columns, role);
    if (!columns.isOwn && hasLink(cell('text'))) links += 1;
    const entry = entryOf({ row, cell, order, tell, words }, columns);
    return entry ? [entry] : [];
  });
  if (links > 0) remarks.push({ kind: 'linksLeftOut', count: links });
  return { entries, remarks };
}

function understood({ understood: told }: Columns): Remark {
  return {
    kind: 'columnsUnderstood',
    words: told.map(([role, head]) => `${role} = ${shortened(head, 30)}`).join(', '),
  };
}

function unknownColumn(head: string): Remark {
  return { kind: 'unknownColumn', place: { row: 1, field: shortened(head, 40) } };
}

function cellText(row: Row, { at }: Columns, role: Role): string {
  return unguardCell(row.cells[at.get(role) ?? -1]?.text ?? '');
}

function entryOf(asked: Asked, columns: Columns): ImportedEntry | undefined {
  const { row, cell, tell, words } = asked;
  const when = whenOf(asked);
  if (when === undefined) return undefined;
  const title = words(cell('title')) || words(cell('text'));
  if (title === '') {
    tell('noTitle', 'title');
    return undefined;
  }
  for (const role of ['title', 'text'] as const)
    if (hasUnprintable(cell(role))) tell('charactersRemoved', role);
  const sources = sourcesOf(asked);
  const text = words(cell('text'));
  const kind = EventKind.safeParse(cell('kind').trim().toLowerCase());
  const group = oneLine(kind.success ? cell('group') : cell('group') || cell('kind'));
  const dateCell = row.cells[columns.at.get('date') ?? columns.at.get('year') ?? -1];
  return {
    place: { row: row.number },
    range: row.range,
    when,
    dateWords:
      oneLine(cell('date')) ||
      oneLine([cell('year'), cell('month'), cell('day')].filter(Boolean).join('-')),
    dateRange: dateCell?.range ?? row.range,
    title,
    sources,
    people: listOf(cell('people')),
    organisations: listOf(cell('organisations')),
    places: listOf(cell('places')),
    ...(text !== '' && text !== title && { text }),
    ...(group !== '' && { group }),
    ...(kind.success && { kind: kind.data }),
    ...(oneLine(cell('id')) !== '' && { uniqueId: oneLine(cell('id')) }),
  };
}

function whenOf({ cell, order, tell }: Asked): ImportedEntry['when'] | undefined {
  const [start, role] = startOf(cell, order);
  if (!('edtf' in start)) {
    tell(start.fault, role, start.fault === 'noDate' ? undefined : start.words);
    return undefined;
  }
  const end = readDateText(cell('end'), order);
  const isAmbiguous = start.isAmbiguous ?? ('edtf' in end ? end.isAmbiguous : undefined);
  if (isAmbiguous) tell('dayOrMonth', role, cell(role));
  if (!('edtf' in end)) {
    if (end.fault !== 'noDate') tell('badEnd', 'end', cell('end'));
    return start.edtf;
  }
  const when = joinDates(start.edtf, end.edtf);
  if (when === undefined) tell('badEnd', 'end', cell('end'));
  return when ?? start.edtf;
}

/** The date in one cell; where that is empty or missing, in cells for its parts. */
function startOf(cell: Asked['cell'], order: DayOrder): readonly [TextDate, Role] {
  if (cell('date').trim() !== '' || cell('year').trim() === '')
    return [readDateText(cell('date'), order), 'date'];
  const parts = { year: cell('year'), month: cell('month'), day: cell('day'), time: cell('time') };
  const reading = readDateParts(parts);
  return [
    reading,
    'fault' in reading && reading.fault === 'badDate' && reading.part !== 'display'
      ? reading.part
      : 'year',
  ];
}

/**
 * Sources by their names, each with the address that stands at its place; addresses that
 * stand at nobody's place are sources by the name of their site.
 */
function sourcesOf({ cell, tell, words }: Asked): NamedSource[] {
  const names = listOf(words(cell('sources')));
  const addresses = addressesIn(cell('urls')).map((address) => {
    const taken = webAddress(address);
    if (taken === undefined && address !== '') tell('addressRefused', 'urls', address);
    return taken;
  });
  const isPaired = names.length === addresses.length;
  const named = names.map((name, i): NamedSource => {
    const address = webAddress(name) ?? (isPaired ? addresses[i] : undefined);
    const shown = webAddress(name) === undefined ? name : siteOf(name);
    return { name: shown, ...(address !== undefined && { address }) };
  });
  const left = isPaired ? [] : addresses.filter((address) => address !== undefined);
  return [...named, ...left.map((address) => ({ name: siteOf(address), address }))];
}

function siteOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./u, '') || address;
}

/** Values parted by semicolons or line ends; `\;` is a semicolon of the value's own. */
function listOf(text: string): string[] {
  const values = text.match(/(?:\\[\s\S]|[^\\;\r\n])+/gu) ?? [];
  return values
    .map((value) => oneLine(value.replace(/\\([\\;])/gu, '$1')))
    .filter((value) => value !== '');
}

/** Addresses, empty ones with their places: a semicolon parts them only before another, so that it may be part of one. */
function addressesIn(text: string): string[] {
  if (text.trim() === '') return [];
  return text
    .split(/\s*(?<!\\);\s*(?=https?:|;|$)|[\r\n]+/iu)
    .map((address) => oneLine(address.replaceAll('\\;', ';')));
}
