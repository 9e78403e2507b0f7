/**
 * A date as TimelineJS has it (year, month, day and time apart, as numbers or text) → EDTF.
 *
 * Years before the common era stand where their authors mean them: TimelineJS shows the
 * year -44 as "44 BCE", so that is what was meant, though as a number of ISO 8601 -44
 * is 45 BCE. Precision is what is given: a year without a month stays a year.
 */
import { Edtf } from '../../model/index.ts';
import { monthNamed } from './month-names.ts';

/** The parts of a date, in text as they stand; empty where not given. */
export interface DateParts {
  readonly year: string;
  readonly month?: string;
  readonly day?: string;
  /** "17:30:05", "5:30 pm". */
  readonly time?: string;
  /** What is shown instead of the date: "about 1200", "Summer 1984". */
  readonly display?: string;
}

export type DateReading =
  | { readonly edtf: Edtf }
  /** No year is given. */
  | { readonly fault: 'noDate' }
  /** `part` cannot be read, or there is no such day. */
  | { readonly fault: 'badDate'; readonly part: keyof DateParts; readonly words: string }
  /** A year that no calendar of a browser reaches. */
  | { readonly fault: 'beyondTime'; readonly words: string };

/** The EDTF value of a date, or what is wrong with it. */
export function readDateParts(parts: DateParts): DateReading {
  const yearText = parts.year.trim();
  if (yearText === '') return { fault: 'noDate' };
  const year = readYear(yearText);
  if (year === undefined) return { fault: 'badDate', part: 'year', words: yearText };
  const month = readMonth(parts.month);
  if (month === null) return bad('month', parts.month);
  const day = readNumber(parts.day, 31);
  if (day === null || (day !== undefined && month === undefined)) return bad('day', parts.day);
  const time = day === undefined ? undefined : readTime(parts.time);
  if (time === null) return bad('time', parts.time);
  const vague = vagueness(parts.display);
  const text = `${yearDigits(year)}${suffix(month)}${suffix(day)}${time === undefined || vague !== '' ? '' : `T${time}`}${vague}`;
  const edtf = Edtf.safeParse(text);
  if (edtf.success) return { edtf: edtf.data };
  return Edtf.safeParse(yearDigits(year)).success
    ? bad('day', parts.day)
    : { fault: 'beyondTime', words: yearText };
}

function bad(part: keyof DateParts, words = ''): DateReading {
  return { fault: 'badDate', part, words: words.trim() };
}

/** "1984", "-44", "44 BC", "13,800,000 BCE", "AD 79" → astronomical year: 1 BCE is 0. */
function readYear(text: string): number | undefined {
  const match =
    /^(?:ad\s+)?([-−+]?)(\d{1,3}(?:[,\s]\d{3})+|\d+)(?:\.0+)?\s*(b\.?\s?c\.?(?:\s?e\.?)?|c\.?\s?e\.?|a\.?\s?d\.?)?$/iu.exec(
      text,
    );
  if (!match) return undefined;
  const [, sign = '', digits = '', era = ''] = match;
  const number = Number(digits.replace(/\D/gu, ''));
  const isBefore = /^b/iu.test(era) || sign === '-' || sign === '−';
  return isBefore && number > 0 ? 1 - number : number;
}

function yearDigits(year: number): string {
  const digits = String(Math.abs(year));
  if (digits.length > 4) return `Y${year}`;
  return `${year < 0 ? '-' : ''}${digits.padStart(4, '0')}`;
}

function suffix(part: number | undefined): string {
  return part === undefined ? '' : `-${String(part).padStart(2, '0')}`;
}

/** Undefined where none is given, null where it cannot be read. A nought is what some tools write for none. */
function readNumber(text: string | undefined, most: number): number | undefined | null {
  const trimmed = (text ?? '').trim();
  if (trimmed === '' || /^0+$/u.test(trimmed)) return undefined;
  const number = /^\d{1,2}(?:\.0+)?$/u.test(trimmed) ? Number(trimmed) : NaN;
  return number >= 1 && number <= most ? number : null;
}

function readMonth(text: string | undefined): number | undefined | null {
  const number = readNumber(text, 12);
  return number === null ? (monthNamed(text ?? '') ?? null) : number;
}

function readTime(text: string | undefined): string | undefined | null {
  const trimmed = (text ?? '').trim();
  if (trimmed === '') return undefined;
  const match = /^(\d{1,2})(?::(\d{2}))?(?::(\d{2})(?:[.,]\d+)?)?\s*([ap])?\.?m?\.?$/iu.exec(
    trimmed,
  );
  if (!match || (match[2] === undefined && match[4] === undefined)) return null;
  const [, hours, minutes = '00', seconds = '00', half] = match;
  const twelve =
    half === undefined ? Number(hours) : (Number(hours) % 12) + (/p/iu.test(half) ? 12 : 0);
  if (twelve > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  return `${String(twelve).padStart(2, '0')}:${minutes}:${seconds}`;
}

/** What the words shown to the reader say of the date's firmness: "c. 1200" is about 1200. */
function vagueness(display = ''): '' | '~' | '?' {
  if (
    /(?:^|[^\p{L}])(?:c|ca|circa|about|around|approximately|approx|roughly)(?![\p{L}])/iu.test(
      display,
    )
  )
    return '~';
  return /\?\s*$|(?:^|[^\p{L}])(?:possibly|perhaps|maybe)(?![\p{L}])/iu.test(display) ? '?' : '';
}

/** One date, or the interval from one to the other; undefined where the end comes before the start. */
export function joinDates(start: Edtf, end: Edtf | undefined): Edtf | undefined {
  if (end === undefined || end === start) return start;
  const joined = Edtf.safeParse(`${start}/${end}`);
  return joined.success ? joined.data : undefined;
}
