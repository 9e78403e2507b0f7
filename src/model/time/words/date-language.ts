/**
 * The words that `Intl` lacks for dates, in one language: a language is one file
 * beside this one. `{0}` and `{1}` stand for dates that `Intl` has put into words.
 */
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
  /** Last corrections to what `Intl` gives. */
  readonly polish?: (text: string) => string;
}
