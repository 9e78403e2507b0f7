/** Stretches of a calendar, one after another: hours, days, weeks, months, years. Instants in epoch ms, UTC; NaN beyond what a `Date` can name. */
import type { CalendarUnits } from '../words.ts';

export interface CalendarInterval {
  /** The first instant of the stretch that an instant lies in. */
  readonly floor: (ms: number) => number;
  /** The first instant of the stretch after it. */
  readonly next: (ms: number) => number;
}

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
/** The first Monday after the epoch, which was a Thursday. */
const MONDAY = 4 * DAY;

/** Stretches of the same length, of which one begins `since` the epoch. */
export function evenly(length: number, since = 0): CalendarInterval {
  const floor = (ms: number) => Math.floor((ms - since) / length) * length + since;
  return { floor, next: (ms) => floor(ms) + length };
}

export const weeks = evenly(7 * DAY, MONDAY);

/** So many months of the Gregorian calendar, counted from the year 0. */
export function months(by: number): CalendarInterval {
  const begin = (ms: number, after: number) => {
    const at = new Date(ms);
    const month = at.getUTCFullYear() * 12 + at.getUTCMonth();
    return new Date(0).setUTCFullYear(0, (Math.floor(month / by) + after) * by, 1);
  };
  return { floor: (ms) => begin(ms, 0), next: (ms) => begin(ms, 1) };
}

/** So many years, months or weeks of another calendar. */
export function unitsOf(
  { floor, offset }: CalendarUnits,
  unit: 'year' | 'month' | 'week',
  by: number,
): CalendarInterval {
  return {
    floor: (ms) => floor(ms, unit, by),
    next: (ms) => offset(floor(ms, unit, by), unit, by),
  };
}

/** The first instants of the stretches that begin in `[from, to)`. */
export function beginnings({ floor, next }: CalendarInterval, from: number, to: number): number[] {
  const all: number[] = [];
  let ms = floor(from);
  if (ms < from) ms = next(ms);
  for (; ms < to; ms = next(ms)) all.push(ms);
  return all;
}
