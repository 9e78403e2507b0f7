/** A period as a reader writes it in two fields, and back: EDTF, open where a field is empty. */
import {
  EdtfError,
  extentOf,
  formatEdtf,
  readEdtf,
  toEdtf,
  type Edtf,
  type EdtfDate,
  type Extent,
} from '../../model/index.ts';
import { asciiDigits } from '../../timeline/index.ts';

export type PeriodFault =
  { readonly kind: 'notADate'; readonly text: string } | { readonly kind: 'endsBeforeItBegins' };

export type PeriodReading = { readonly period: Edtf | null } | { readonly fault: PeriodFault };

/** The period from the one date to the other, both included; null where neither is given. */
export function readPeriodFields(from: string, until: string): PeriodReading {
  const texts = [from, until].map((text) => asciiDigits(text.trim()));
  for (const text of texts)
    if (text !== '' && !isDate(text)) return { fault: { kind: 'notADate', text } };
  const [start = '', end = ''] = texts;
  if (start === '' && end === '') return { period: null };
  if (start === end) return { period: toEdtf(start) };
  const period = toEdtf(`${start || '..'}/${end || '..'}`);
  const [startMs, endMs] = extentOf(period);
  return startMs < endMs ? { period } : { fault: { kind: 'endsBeforeItBegins' } };
}

/** What the two fields say of a period. */
export function periodFields(period: Edtf | null): readonly [from: string, until: string] {
  if (period === null) return ['', ''];
  const [start = '', end = start] = period.split('/');
  return [start === '..' ? '' : start, end === '..' ? '' : end];
}

function isDate(text: string): boolean {
  try {
    return readEdtf(text).type === 'date';
  } catch (error) {
    if (error instanceof EdtfError) return false;
    throw error;
  }
}

const YEAR_MS = 365.2425 * 86_400_000;

/** A stretch of time as whole years, months or days, as fine as its length asks: the words that name it are true. */
export function periodOf([startMs, endMs]: Extent): Edtf {
  const years = (endMs - startMs) / YEAR_MS;
  const precision = years > 8 ? 'year' : years > 0.2 ? 'month' : 'day';
  const dateOf = (ms: number): EdtfDate => {
    const date = new Date(ms);
    return {
      type: 'date',
      precision,
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
      approximate: false,
      uncertain: false,
    };
  };
  const [start, end] = [dateOf(startMs), dateOf(endMs - 1)];
  const [first, last] = [formatEdtf(start), formatEdtf(end)];
  return first === last ? first : formatEdtf({ type: 'interval', start, end });
}
