/**
 * EDTF (ISO 8601-2, Library of Congress specification of 4 February 2019):
 * level 0, and of level 1 what a sourced timeline needs: `X` for decade and
 * century, `~ ? %`, seasons, open (`..`) and unknown (empty) ends, and years of
 * more than four digits.
 *
 * A string becomes an `Edtf` only by passing the schema here, so an unchecked
 * date cannot enter a record.
 */
import * as z from 'zod/mini';
import { EdtfError, readEdtf } from './edtf-reader.ts';

/** What a date says, from coarsest to finest. */
export type Precision = 'century' | 'decade' | 'year' | 'season' | 'month' | 'day' | 'time';

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

/** `a/b`, `a/..`, `../b`, `a/`, `/b`. */
export interface EdtfInterval {
  readonly type: 'interval';
  readonly start: EdtfDate | 'open' | 'unknown';
  readonly end: EdtfDate | 'open' | 'unknown';
}

export type EdtfValue = EdtfDate | EdtfInterval;

/** A date in EDTF, checked. */
export const Edtf = z
  .string()
  .check((ctx) => {
    try {
      readEdtf(ctx.value);
    } catch (error) {
      if (!(error instanceof EdtfError)) throw error;
      ctx.issues.push({ code: 'custom', input: ctx.value, message: error.message });
    }
  })
  .brand<'Edtf'>();
export type Edtf = z.infer<typeof Edtf>;
