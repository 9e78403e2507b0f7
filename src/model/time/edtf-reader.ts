/**
 * Reads EDTF text into an `EdtfValue`, or says in one sentence why it cannot.
 * Linear in the length of the text; nothing here is guessed or filled in.
 */
import { quoted } from '../quoted.ts';
import { MAX_YEAR, MIN_YEAR, dateExtent, daysInMonth } from './calendar.ts';
import type { EdtfDate, EdtfEnd, EdtfTime, EdtfValue } from './value.ts';

/** Thrown for text that is not EDTF of the levels accepted; the message names the text and the fault. */
export class EdtfError extends Error {
  override name = 'EdtfError';
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
  if (text.length > MAX_LENGTH) throw notEdtf(text);
  const [from = '', to, more] = text.split('/');
  if (to === undefined) return readDate(text);
  if (more !== undefined) throw fault(text, 'has more than one "/"');
  const start = readEnd(from);
  const end = readEnd(to);
  if (typeof start === 'string' && typeof end === 'string')
    throw new EdtfError(`the interval ${quoted(text)} names no date at either end`);
  // Starts are compared, as the other EDTF readers do: 2004-06/2004 is refused, 2004/2004-06 is not.
  if (typeof start !== 'string' && typeof end !== 'string' && startMs(start) > startMs(end))
    throw new EdtfError(`the interval ${quoted(text)} ends before it starts`);
  return { type: 'interval', start, end };
}

function readEnd(text: string): EdtfEnd {
  if (text === '') return 'unknown';
  return text === '..' ? 'open' : readDate(text);
}

type Groups = Record<string, string | undefined>;

function readDate(text: string): EdtfDate {
  const groups: Groups | undefined = DATE.exec(text)?.groups;
  if (!groups) throw notEdtf(text);
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
    if (dayText !== undefined) throw fault(text, 'gives a day within a season');
    return { type: 'date', precision: 'season', year, season: month, ...vague };
  }
  if (month < 1 || month > 12) throw fault(text, 'has no such month');
  if (dayText === undefined) return { type: 'date', precision: 'month', year, month, ...vague };
  const day = Number(dayText);
  if (day < 1 || day > daysInMonth(year, month)) throw fault(text, 'has no such day');
  const date = { type: 'date', year, month, day, ...vague } as const;
  if (clock === undefined) return { ...date, precision: 'day' };
  return { ...date, precision: 'time', time: readTime(text, clock, zone) };
}

function readUnspecified(text: string, century = '', decade = '') {
  if (text.startsWith('-')) throw fault(text, 'has an X before the year 0; write an interval');
  return century === ''
    ? ({ precision: 'decade', year: Number(decade) * 10 } as const)
    : ({ precision: 'century', year: Number(century) * 100 } as const);
}

function readYear(text: string, yearText: string): number {
  if (yearText === '-0000') throw new EdtfError('the year -0000 does not exist; 1 BCE is 0000');
  const year = Number(yearText.replace('Y', ''));
  if (year < MIN_YEAR || year > MAX_YEAR)
    throw new EdtfError(`the year in ${quoted(text)} lies outside ${MIN_YEAR} to ${MAX_YEAR}`);
  return year;
}

function readTime(text: string, clock: string, zone: string | undefined): EdtfTime {
  const [hour = 0, minute = 0, second = 0] = clock.split(':').map(Number);
  if (hour > 23 || minute > 59 || second > 59)
    throw new EdtfError(`the time in ${quoted(text)} is not between 00:00:00 and 23:59:59`);
  if (zone === undefined) return { hour, minute, second };
  if (zone === 'Z') return { hour, minute, second, offset: 0 };
  const [hours = 0, minutes = 0] = zone.slice(1).split(':').map(Number);
  const size = hours * 60 + minutes;
  if (size > 14 * 60 || minutes > 59)
    throw new EdtfError(`the zone in ${quoted(text)} is beyond 14 hours`);
  const west = zone.startsWith('-');
  // ISO 8601 has no negative zero: -00:00 would say "UTC" and "unknown" at once.
  if (west && size === 0)
    throw new EdtfError(`the zone in ${quoted(text)} is -00:00; write Z or +00:00`);
  return { hour, minute, second, offset: west ? -size : size };
}

function startMs(date: EdtfDate): number {
  return dateExtent(date)[0];
}

function notEdtf(text: string): EdtfError {
  return fault(text, 'is not EDTF, e.g. 2011-03-11, 2011-03, 195X or 2019~');
}

function fault(text: string, what: string): EdtfError {
  return new EdtfError(`the date ${quoted(text)} ${what}`);
}
