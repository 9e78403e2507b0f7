/**
 * Reads EDTF text into an `EdtfValue`, or says in one sentence why it cannot.
 * Linear in the length of the text; nothing here is guessed or filled in.
 */
import type { EdtfDate, EdtfInterval, EdtfTime, EdtfValue } from './edtf.ts';

/** Thrown for text that is not EDTF of the levels accepted; the message names the text and the fault. */
export class EdtfError extends Error {
  override name = 'EdtfError';
}

/** The furthest year a JavaScript instant can name, less one so that every end can be named too. */
export const MAX_YEAR = 275_759;
export const MIN_YEAR = -271_820;

const DATE =
  /^(?:(?<cent>-?\d{2})XX|(?<deca>-?\d{3})X|(?<year>-?\d{4}|Y-?\d{5,6}))(?:-(?<mid>\d{2})(?:-(?<day>\d{2})(?:T(?<clock>[\d:]+)(?<zone>Z|[+-]\d{2}(?::?\d{2})?)?)?)?)?(?<mark>[~?%])?$/;

/**
 * The value of an EDTF text.
 *
 * Accepts level 0 (dates, date-times, intervals) and of level 1: `195X`, `19XX`,
 * a trailing `~ ? %`, seasons 21 to 24, `..` and empty ends, `Y12345`.
 * @throws EdtfError for anything else, for days that do not exist, and for intervals that end before they start.
 */
export function readEdtf(text: string): EdtfValue {
  const parts = text.split('/');
  if (parts.length > 2) throw new EdtfError(`the date ${quoted(text)} has more than one "/"`);
  if (parts.length === 1) return readDate(text);
  const [from, to] = parts as [string, string];
  const interval: EdtfInterval = { type: 'interval', start: readEnd(from), end: readEnd(to) };
  const { start, end } = interval;
  if (typeof start === 'string' && typeof end === 'string')
    throw new EdtfError(`the interval ${quoted(text)} names no date at either end`);
  if (typeof start !== 'string' && typeof end !== 'string' && sortKey(start) > sortKey(end))
    throw new EdtfError(`the interval ${quoted(text)} ends before it starts`);
  return interval;
}

function readEnd(text: string): EdtfDate | 'open' | 'unknown' {
  if (text === '') return 'unknown';
  return text === '..' ? 'open' : readDate(text);
}

function readDate(text: string): EdtfDate {
  const groups = DATE.exec(text)?.groups;
  if (!groups)
    throw new EdtfError(
      `the date ${quoted(text)} is not EDTF, e.g. 2011-03-11, 2011-03, 195X or 2019~`,
    );
  const { cent, deca, year: yearText, mid, day: dayText, clock, zone, mark } = groups;
  const vague = {
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
  };
  if (cent !== undefined || deca !== undefined) {
    if (mid !== undefined)
      throw new EdtfError(`the date ${quoted(text)} gives a month within an X`);
    const year = cent === undefined ? Number(deca) * 10 : Number(cent) * 100;
    const negativeZero = (cent ?? deca ?? '').startsWith('-');
    if (negativeZero)
      throw new EdtfError(`the date ${quoted(text)} has an X before the year 0; write an interval`);
    return { type: 'date', precision: cent === undefined ? 'decade' : 'century', year, ...vague };
  }
  const year = Number((yearText ?? '').replace('Y', ''));
  if (yearText === '-0000') throw new EdtfError('the year -0000 does not exist; 1 BCE is 0000');
  if (year < MIN_YEAR || year > MAX_YEAR)
    throw new EdtfError(`the year in ${quoted(text)} lies outside ${MIN_YEAR} to ${MAX_YEAR}`);
  if (mid === undefined) return { type: 'date', precision: 'year', year, ...vague };
  const month = Number(mid);
  if (month >= 21 && month <= 24) {
    if (dayText !== undefined)
      throw new EdtfError(`the date ${quoted(text)} gives a day within a season`);
    return { type: 'date', precision: 'season', year, season: month, ...vague };
  }
  if (month < 1 || month > 12) throw new EdtfError(`the date ${quoted(text)} has no such month`);
  if (dayText === undefined) return { type: 'date', precision: 'month', year, month, ...vague };
  const day = Number(dayText);
  if (day < 1 || day > daysInMonth(year, month))
    throw new EdtfError(`the date ${quoted(text)} has no such day`);
  if (clock === undefined) return { type: 'date', precision: 'day', year, month, day, ...vague };
  return {
    type: 'date',
    precision: 'time',
    year,
    month,
    day,
    time: readClock(text, clock, zone),
    ...vague,
  };
}

function readClock(text: string, clock: string, zone: string | undefined): EdtfTime {
  const m = /^(\d{2}):(\d{2}):(\d{2})$/.exec(clock);
  const [hour, minute, second] = (m?.slice(1).map(Number) ?? [24, 0, 0]) as [
    number,
    number,
    number,
  ];
  if (hour > 23 || minute > 59 || second > 59)
    throw new EdtfError(
      `the time in ${quoted(text)} is not hh:mm:ss between 00:00:00 and 23:59:59`,
    );
  if (zone === undefined) return { hour, minute, second };
  if (zone === 'Z') return { hour, minute, second, offset: 0 };
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(3).replace(':', '') || '0');
  if (hours > 14 || minutes > 59)
    throw new EdtfError(`the zone in ${quoted(text)} is beyond 14 hours`);
  return { hour, minute, second, offset: (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) };
}

/** Days in a month of the proleptic Gregorian calendar; months count from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Grows with the first instant a date can mean, to the day; enough to order the ends of an interval. */
function sortKey(date: EdtfDate): number {
  const month = date.month ?? (date.season === undefined ? 1 : 3 * (date.season - 20));
  return date.year * 10_000 + month * 100 + (date.day ?? 1);
}

function quoted(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text).slice(1, -1);
}
