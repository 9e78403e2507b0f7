/**
 * The dates of an EDTF value as formats without EDTF can write them: years, months, days and
 * times. What such a date cannot say (about, possibly, no end given) is told by `isWhole`.
 */
import { readEdtf, type Edtf, type EdtfDate } from '../model/index.ts';

export interface WrittenDate {
  readonly start: EdtfDate;
  /** Absent where start and end are one date, or no end is given. */
  readonly end?: EdtfDate;
  /** Whether the two say all that the value does. */
  readonly isWhole: boolean;
}

const SEASON_MONTHS = 3;
const PLAIN: ReadonlySet<string> = new Set(['year', 'month', 'day', 'time']);

/** First and last date of a value, neither vague nor coarser than a year. Of an interval with one end, that end. */
export function writtenDate(when: Edtf): WrittenDate {
  const value = readEdtf(when);
  if (value.type === 'date') {
    const start = boundary(value, 'first');
    const isWhole = isPlain(value);
    return PLAIN.has(value.precision)
      ? { start, isWhole }
      : { start, end: boundary(value, 'last'), isWhole };
  }
  const [first, last] = [value.start, value.end];
  if (typeof first === 'string' || typeof last === 'string') {
    const given = typeof first === 'string' ? last : first;
    // One end is a date: an interval without any is no EDTF.
    if (typeof given === 'string') throw new Error(`an interval without a date: ${when}`);
    return { start: boundary(given, given === first ? 'first' : 'last'), isWhole: false };
  }
  const [start, end] = [boundary(first, 'first'), boundary(last, 'last')];
  return { start, end, isWhole: isPlain(first) && isPlain(last) };
}

function isPlain({ precision, approximate, uncertain }: EdtfDate): boolean {
  return PLAIN.has(precision) && !approximate && !uncertain;
}

/** The first or last year or month of a date that is coarser or a season; any other date itself, without its marks. */
export function boundary(date: EdtfDate, side: 'first' | 'last'): EdtfDate {
  const bare = { ...date, approximate: false, uncertain: false };
  const years = { century: 99, decade: 9 } as const;
  switch (date.precision) {
    case 'century':
    case 'decade':
      return {
        ...bare,
        precision: 'year',
        year: date.year + (side === 'first' ? 0 : years[date.precision]),
      };
    case 'season': {
      const first = SEASON_MONTHS * ((date.season ?? 21) - 20);
      const month = side === 'first' ? first : first + SEASON_MONTHS - 1;
      const [year, inside] = month > 12 ? [date.year + 1, month - 12] : [date.year, month];
      return { ...bare, precision: 'month', year, month: inside };
    }
    default:
      return bare;
  }
}
