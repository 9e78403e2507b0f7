/**
 * A column of EDTF dates as numbers. Whole days, seconds and intervals of these,
 * which most are, are read by their digits; everything else by the full reader,
 * so that both agree on every text.
 */
import { daysInMonth } from '../time/calendar.ts';
import { edtfFaultWords } from '../time/edtf-faults.ts';
import { EdtfError, readEdtf } from '../time/edtf-reader.ts';
import { extentOf } from '../time/extent.ts';

/** What kind of date stands at a place. */
export const SHAPE = { date: 0, soft: 1, lasted: 2, openEnd: 3, openStart: 4, none: 5 } as const;

export interface DateColumns {
  /** Epoch ms, half-open; −Infinity and Infinity where no end is given. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** One of `SHAPE`: a date, a decade or century, an interval; `none` where the text is no date. */
  readonly shapes: Uint8Array;
}

const DAY_MS = 86_400_000;
const DAYS_BEFORE = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** Reads every date. `onfault` is told the place and the fault of each that is none. O(total length). */
export function readDates(
  texts: readonly unknown[],
  onfault: (place: number, message: string) => void,
): DateColumns {
  const starts = new Float64Array(texts.length);
  const ends = new Float64Array(texts.length);
  const shapes = new Uint8Array(texts.length);
  // Files are mostly in order of time, so that many a date is the one before it.
  let day: unknown;
  let dayStart = 0;
  for (let place = 0; place < texts.length; place++) {
    const text = texts[place];
    if (text === day) {
      starts[place] = dayStart;
      ends[place] = dayStart + DAY_MS;
      continue;
    }
    if (typeof text !== 'string') {
      shapes[place] = SHAPE.none;
      onfault(place, 'is not text');
      continue;
    }
    const slash = text.length === 10 ? -1 : text.indexOf('/');
    const last = slash === -1 ? 0 : slash + 1;
    const start = plainStart(text, 0, slash === -1 ? text.length : slash);
    const end = last === 0 ? start : plainStart(text, last, text.length);
    // Not a number where it is not plain; an interval that ends before it starts is told by the full reader.
    if (start <= end) {
      starts[place] = start;
      ends[place] = end + (text.length - last === 10 ? DAY_MS : 1000);
      shapes[place] = slash === -1 ? SHAPE.date : SHAPE.lasted;
      if (text.length === 10) {
        day = text;
        dayStart = start;
      }
    } else readOther(text, place, { starts, ends, shapes }, onfault);
  }
  return { starts, ends, shapes };
}

function readOther(
  text: string,
  place: number,
  { starts, ends, shapes }: DateColumns,
  onfault: (place: number, message: string) => void,
): void {
  try {
    const value = readEdtf(text);
    const [start, end] = extentOf(value);
    starts[place] = start;
    ends[place] = end;
    if (value.type === 'interval')
      shapes[place] =
        typeof value.start === 'string'
          ? SHAPE.openStart
          : typeof value.end === 'string'
            ? SHAPE.openEnd
            : SHAPE.lasted;
    else
      shapes[place] =
        value.precision === 'decade' || value.precision === 'century' ? SHAPE.soft : SHAPE.date;
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
    shapes[place] = SHAPE.none;
    onfault(place, edtfFaultWords(error));
  }
}

/** First instant of `YYYY-MM-DD` or `YYYY-MM-DDThh:mm:ssZ` within a text; NaN for anything else. */
function plainStart(text: string, from: number, to: number): number {
  const length = to - from;
  if (length !== 10 && length !== 20) return NaN;
  if (text.charCodeAt(from + 4) !== DASH || text.charCodeAt(from + 7) !== DASH) return NaN;
  const year = 100 * two(text, from) + two(text, from + 2);
  const month = two(text, from + 5);
  const day = two(text, from + 8);
  if (!(year > 0 && month >= 1 && month <= 12 && day >= 1)) return NaN;
  if (day > 28 && day > daysInMonth(year, month)) return NaN;
  const days =
    daysBeforeYear(year) + (DAYS_BEFORE[month] ?? 0) + (month > 2 && isLeap(year) ? 1 : 0);
  const ms = (days + day - 1) * DAY_MS;
  return length === 10 ? ms : ms + clockMs(text, from + 10);
}

/** Of `Thh:mm:ssZ`; NaN for anything else. */
function clockMs(text: string, at: number): number {
  const isClock =
    text.charCodeAt(at) === 84 &&
    text.charCodeAt(at + 3) === COLON &&
    text.charCodeAt(at + 6) === COLON &&
    text.charCodeAt(at + 9) === 90;
  const hour = two(text, at + 1);
  const minute = two(text, at + 4);
  const second = two(text, at + 7);
  if (!isClock || !(hour < 24 && minute < 60 && second < 60)) return NaN;
  return ((hour * 60 + minute) * 60 + second) * 1000;
}

const DASH = 45;
const COLON = 58;

/** A number of two digits; NaN where they are none. */
function two(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : NaN;
}

/** Days from the epoch to 1 January of a year of the Gregorian calendar, from year 1 on. */
function daysBeforeYear(year: number): number {
  const before = year - 1;
  return (
    365 * before + (before >> 2) - Math.trunc(before / 100) + Math.trunc(before / 400) - 719_162
  );
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
