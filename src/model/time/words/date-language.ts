/**
 * The words that `Intl` lacks for dates, in one language: a language is one file
 * beside this one. `{0}` and `{1}` stand for dates that `Intl` has put into words.
 */
import type { Precision } from '../value.ts';

/** How long the names are: "1 Jun 2025" or "1 June 2025". */
export type NameLength = 'short' | 'long';

/** What can be put into words by itself. */
export type IntlUnit = 'year' | 'month' | 'day' | 'minute' | 'second';

/** Units of a calendar that are more than days. */
export type CalendarUnit = 'year' | 'month' | 'week';

/** Another calendar than the Gregorian: its units, and its words. */
export interface DateCalendar {
  /** The unit that holds an instant: "11 Khordad 1404". */
  readonly instant: (ms: number, unit: IntlUnit) => string;
  /** From the unit that holds one instant to that which holds another, both included. */
  readonly range: (fromMs: number, toMs: number, unit: IntlUnit) => string;
  /** Some time from one instant to another, which a Gregorian unit names and this calendar does not: "1383 or 1384". */
  readonly within: (fromMs: number, toMs: number, precision: Precision) => string;
  /** First instant of the unit, or of the `by` units from one whose number divides by it, that an instant lies in. */
  readonly floor: (ms: number, unit: CalendarUnit, by: number) => number;
  /** The instant so many units later; the day of the month stays. */
  readonly offset: (ms: number, unit: CalendarUnit, units: number) => number;
  /** A month or a day without the units around it: "Khordad", "11". */
  readonly bare: (ms: number, unit: 'month' | 'day') => string;
}

export interface DateLanguage {
  readonly about: string;
  readonly possibly: string;
  readonly from: string;
  readonly until: string;
  /** Between two dates of different make, where `Intl` has no range: "2019–Mar 2020". */
  readonly range: string;
  /** For an end that there was, though nobody says when. */
  readonly fromUnknown: string;
  readonly untilUnknown: string;
  /** A day after another word, where that needs an article: "desde el 1 de junio". */
  readonly dayWithin?: string;
  /** Spring, summer, autumn and winter of a year; absent: months are given instead. */
  readonly seasons?: readonly [string, string, string, string];
  /** A decade by its first year, alone and after another word ("1950s", "from the 1950s"); absent: its years are given. */
  readonly decade?: readonly [alone: string, within: string];
  /** A century by its number ("20th century"), alone and after another word; absent: its years are given. */
  readonly century?: readonly [alone: string, within: string];
  /** The number of a century as the language writes it; by default in the locale's digits. */
  readonly centuryNumber?: (century: number) => string;
  /** Absent: the Gregorian calendar, by `Intl`. */
  readonly calendar?: DateCalendar;
  /** Last corrections to what `Intl` gives. */
  readonly polish?: (text: string) => string;
}
