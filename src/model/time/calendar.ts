/**
 * The proleptic Gregorian calendar in UTC, by arithmetic alone: no time zone and
 * no local `Date` method is ever consulted.
 */
import type { EdtfDate } from './value.ts';

/** `[startMs, endMs)`, epoch milliseconds, UTC; an open or unknown end is ±Infinity. */
export type Extent = readonly [startMs: number, endMs: number];

/** The furthest years of which JavaScript can name every instant, and the first instant after. */
export const MAX_YEAR = 275_759;
export const MIN_YEAR = -271_820;

/** Epoch ms of the first instant of a UTC day; months count from 1 and may run past 12. Years 0 to 99 mean themselves. */
export function utcMs(year: number, month = 1, day = 1): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime();
}

/** Days in a month of the proleptic Gregorian calendar; months count from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The first month (1 to 12) of a season: 21 spring is March, 24 winter is December. */
function firstMonthOfSeason(season: number): number {
  return 3 * (season - 20);
}

/** The stretch one date can mean: `2011` is [2011-01-01, 2012-01-01), a time of day one second. */
export function dateExtent(date: EdtfDate): Extent {
  return [unitStart(date, 0), unitStart(date, 1)];
}

/**
 * Epoch ms of the first instant of the unit that a date names, or of one so many
 * units after it (before it, when negative). NaN beyond what a `Date` can name.
 */
export function unitStart(date: EdtfDate, units: number): number {
  const { year, month = 1, day = 1 } = date;
  switch (date.precision) {
    case 'century':
      return utcMs(year + 100 * units);
    case 'decade':
      return utcMs(year + 10 * units);
    case 'year':
      return utcMs(year + units);
    case 'season':
      return utcMs(year, firstMonthOfSeason(date.season ?? 21) + 3 * units);
    case 'month':
      return utcMs(year, month + units);
    case 'day':
      return utcMs(year, month, day + units);
    case 'time': {
      const { hour, minute, second, offset = 0 } = date.time ?? { hour: 0, minute: 0, second: 0 };
      return utcMs(year, month, day) + ((hour * 60 + minute - offset) * 60 + second + units) * 1000;
    }
  }
}
