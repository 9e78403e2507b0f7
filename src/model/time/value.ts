/** What an EDTF text means, taken apart: the shapes that the reader gives and every other time module takes. */

/** What a date says, from coarsest to finest. */
export type Precision = 'century' | 'decade' | 'year' | 'season' | 'month' | 'day' | 'time';

/** Every precision, coarsest first; a precision's place is its rank. */
export const PRECISIONS: readonly Precision[] = [
  'century',
  'decade',
  'year',
  'season',
  'month',
  'day',
  'time',
];

/** One date. Years are astronomical: 0 is 1 BCE, -43 is 44 BCE; a decade or century carries its first year. */
export interface EdtfDate {
  readonly type: 'date';
  readonly precision: Precision;
  readonly year: number;
  /** 1 to 12. */
  readonly month?: number;
  /** 21 spring (from March), 22 summer, 23 autumn, 24 winter (from December, named for the year it begins in). */
  readonly season?: number;
  /** 1 to 31. */
  readonly day?: number;
  readonly time?: EdtfTime;
  /** `~` or `%`: the source says "about". */
  readonly approximate: boolean;
  /** `?` or `%`: the source says "possibly". */
  readonly uncertain: boolean;
}

export interface EdtfTime {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Minutes east of UTC; absent when the source gives no zone, and then read as UTC. */
  readonly offset?: number;
}

/** An end of an interval: a date, `..` (none given: it may go on), or nothing (there is one, nobody says when). */
export type EdtfEnd = EdtfDate | 'open' | 'unknown';

/** `a/b`, `a/..`, `../b`, `a/`, `/b`. At least one end is a date. */
export interface EdtfInterval {
  readonly type: 'interval';
  readonly start: EdtfEnd;
  readonly end: EdtfEnd;
}

export type EdtfValue = EdtfDate | EdtfInterval;
