/**
 * Reads EDTF text into an `EdtfValue`, or names the fault for which it cannot: `edtf-faults.ts` has
 * a sentence for each. Linear in the length of the text; nothing here is guessed or filled in.
 */
import { MAX_YEAR, MIN_YEAR, dateExtent, daysInMonth } from './calendar.ts';
import type { EdtfDate, EdtfEnd, EdtfTime, EdtfValue } from './value.ts';

export type EdtfFault =
  | 'other'
  | 'slashes'
  | 'ends'
  | 'order'
  | 'dayOfSeason'
  | 'month'
  | 'day'
  | 'beforeZero'
  | 'minusZero'
  | 'year'
  | 'time'
  | 'zone'
  | 'minusZone';

/** Thrown for text that is not EDTF of the levels accepted. */
export class EdtfError extends Error {
  override name = 'EdtfError';
  readonly text: string;
  readonly fault: EdtfFault;

  constructor(text: string, fault: EdtfFault) {
    super(`not EDTF (${fault}): ${JSON.stringify(text.slice(0, 40))}`);
    this.text = text;
    this.fault = fault;
  }
}

const DATE =
  /^(?:(?<century>-?\d\d)XX|(?<decade>-?\d{3})X|(?<year>-?\d{4}|Y-?[1-9]\d{4,5})(?:-(?<middle>\d\d)(?:-(?<day>\d\d)(?:T(?<clock>\d\d:\d\d:\d\d)(?<zone>Z|[+-]\d\d(?::\d\d)?)?)?)?)?)(?<mark>[~?%])?$/;

/** What every EDTF text accepted matches, for the JSON Schema. Necessary, not sufficient: 2025-02-30 matches too. */
export function edtfPattern(): string {
  const date = DATE.source.slice(1, -1).replace(/\?<\w+>/g, '?:');
  return `^(?:${date}(?:/(?:${date}|\\.\\.)?)?|(?:\\.\\.)?/${date})$`;
}

/** Longer than any date accepted; keeps a hostile megabyte from being quoted or split. */
const MAX_LENGTH = 80;

/**
 * The value of an EDTF text.
 *
 * Accepts level 0 (dates, date-times, intervals) and of level 1: `195X`, `19XX`,
 * a trailing `~ ? %`, seasons 21 to 24, `..` and empty ends, `Y12345`.
 * @throws EdtfError for anything else, for days that do not exist, and for intervals that end before they start.
 */
export function readEdtf(text: string): EdtfValue {
  const known = read.get(text);
  if (known) return known;
  const value = valueOf(text);
  if (read.size >= MOST_READ) read.clear();
  read.set(text, value);
  return value;
}

/** Texts read last: a dataset asks for the same dates again and again. */
const read = new Map<string, EdtfValue>();
const MOST_READ = 1000;

function valueOf(text: string): EdtfValue {
  if (text.length > MAX_LENGTH) throw new EdtfError(text, 'other');
  const [from = '', to, more] = text.split('/');
  if (to === undefined) return readDate(text);
  if (more !== undefined) throw new EdtfError(text, 'slashes');
  const start = readEnd(from);
  const end = readEnd(to);
  if (typeof start === 'string' && typeof end === 'string') throw new EdtfError(text, 'ends');
  // Starts are compared, as the other EDTF readers do: 2004-06/2004 is refused, 2004/2004-06 is not.
  if (typeof start !== 'string' && typeof end !== 'string' && startMs(start) > startMs(end))
    throw new EdtfError(text, 'order');
  return { type: 'interval', start, end };
}

function readEnd(text: string): EdtfEnd {
  if (text === '') return 'unknown';
  return text === '..' ? 'open' : readDate(text);
}

type Groups = Record<string, string | undefined>;

function readDate(text: string): EdtfDate {
  const groups: Groups | undefined = DATE.exec(text)?.groups;
  if (!groups) throw new EdtfError(text, 'other');
  const { century, decade, middle, day: dayText, clock, zone, mark } = groups;
  const vague = {
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
  };
  if (century !== undefined || decade !== undefined)
    return { type: 'date', ...readUnspecified(text, century, decade), ...vague };
  const year = readYear(text, groups.year ?? '');
  if (middle === undefined) return { type: 'date', precision: 'year', year, ...vague };
  const month = Number(middle);
  if (month >= 21 && month <= 24) {
    if (dayText !== undefined) throw new EdtfError(text, 'dayOfSeason');
    return { type: 'date', precision: 'season', year, season: month, ...vague };
  }
  if (month < 1 || month > 12) throw new EdtfError(text, 'month');
  if (dayText === undefined) return { type: 'date', precision: 'month', year, month, ...vague };
  const day = Number(dayText);
  if (day < 1 || day > daysInMonth(year, month)) throw new EdtfError(text, 'day');
  const { approximate, uncertain } = vague;
  const time = clock === undefined ? undefined : readTime(text, clock, zone);
  const precision = time ? 'time' : 'day';
  return { type: 'date', year, month, day, approximate, uncertain, precision, time };
}

function readUnspecified(text: string, century = '', decade = '') {
  if (text.startsWith('-')) throw new EdtfError(text, 'beforeZero');
  return century === ''
    ? ({ precision: 'decade', year: Number(decade) * 10 } as const)
    : ({ precision: 'century', year: Number(century) * 100 } as const);
}

function readYear(text: string, yearText: string): number {
  if (yearText === '-0000') throw new EdtfError(yearText, 'minusZero');
  const year = Number(yearText.replace('Y', ''));
  if (year < MIN_YEAR || year > MAX_YEAR) throw new EdtfError(text, 'year');
  return year;
}

function readTime(text: string, clock: string, zone: string | undefined): EdtfTime {
  const [hour = 0, minute = 0, second = 0] = clock.split(':').map(Number);
  if (hour > 23 || minute > 59 || second > 59) throw new EdtfError(text, 'time');
  if (zone === undefined) return { hour, minute, second };
  if (zone === 'Z') return { hour, minute, second, offset: 0 };
  const [hours = 0, minutes = 0] = zone.slice(1).split(':').map(Number);
  const size = hours * 60 + minutes;
  if (size > 14 * 60 || minutes > 59) throw new EdtfError(text, 'zone');
  const west = zone.startsWith('-');
  // ISO 8601 has no negative zero: -00:00 would say "UTC" and "unknown" at once.
  if (west && size === 0) throw new EdtfError(text, 'minusZone');
  return { hour, minute, second, offset: west ? -size : size };
}

function startMs(date: EdtfDate): number {
  return dateExtent(date)[0];
}
