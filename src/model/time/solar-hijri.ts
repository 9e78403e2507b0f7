/**
 * The Solar Hijri calendar of Iran and Afghanistan, by arithmetic alone: the rule of
 * eight leap years in 33, pinned to 1 Farvardin 1400 (21 March 2021). It gives the
 * days that are observed from 1178 to 1501 (1799 to 2123); further off a year may
 * begin a day beside the equinox. Year 0 is the one before year 1.
 */
import { utcMs } from './calendar.ts';

export interface SolarHijriDate {
  readonly year: number;
  /** 1 (Farvardin) to 12 (Esfand). */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const DAY_MS = 86_400_000;
/** Mean length of a year, days. */
const YEAR_DAYS = 365 + 8 / 33;
/** Day number (0 is 1970-01-01) of 1 Farvardin of a year, but for a constant. */
const counted = (year: number) => 365 * (year - 1) + Math.floor((8 * year + 21) / 33);
const OFFSET = utcMs(2021, 3, 21) / DAY_MS - counted(1400);

/** Epoch ms of the first instant of a day, UTC; months count from 1 and may run past 12, days past the month. */
export function solarHijriMs(year: number, month = 1, day = 1): number {
  const over = Math.floor((month - 1) / 12);
  const before = month - 1 - 12 * over;
  const days = 31 * before - Math.max(0, before - 6) + day - 1;
  return (counted(year + over) + OFFSET + days) * DAY_MS;
}

/** The date that an instant lies in, UTC. */
export function solarHijriOf(ms: number): SolarHijriDate {
  const dayNumber = Math.floor(ms / DAY_MS);
  let year = Math.floor((dayNumber - OFFSET) / YEAR_DAYS) + 1;
  // The mean is off by less than a year, either way.
  if (solarHijriMs(year) / DAY_MS > dayNumber) year -= 1;
  else if (solarHijriMs(year + 1) / DAY_MS <= dayNumber) year += 1;
  const dayOfYear = dayNumber - solarHijriMs(year) / DAY_MS;
  const month =
    dayOfYear < 186 ? Math.floor(dayOfYear / 31) : 6 + Math.floor((dayOfYear - 186) / 30);
  const day = dayNumber - solarHijriMs(year, month + 1) / DAY_MS + 1;
  return { year, month: month + 1, day };
}
