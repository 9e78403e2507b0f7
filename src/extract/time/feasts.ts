/** The day of a feast in a given year: fixed, counted from Easter, or the nth weekday of a month. */
import { dayOf, easterSunday, nthWeekday } from './calendar.ts';

/** The month (1 to 12) and day of a feast in a year. */
export type DayInYear = (year: number) => { readonly month: number; readonly day: number };

export function fixed(month: number, day: number): DayInYear {
  return () => ({ month, day });
}

/** So many days after Easter Sunday; before it when negative. */
export function fromEaster(days: number): DayInYear {
  return (year) => monthDay(easterSunday(year) + days);
}

/** The nth weekday (1 is Monday) of a month, -1 the last; `after` days later. */
export function nth(month: number, weekday: number, n: number, after = 0): DayInYear {
  return (year) => monthDay(nthWeekday(year, month, weekday, n) + after);
}

function monthDay(day: number): { month: number; day: number } {
  const { month, day: date } = dayOf(day);
  return { month, day: date };
}
