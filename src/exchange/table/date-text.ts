/**
 * A date as people write it in a cell → EDTF, as precise as it is written. Month names of
 * some languages, ISO 8601, EDTF, and the numbers of most of the world; of 3/4/2024 nobody can tell
 * day from month by itself, so the whole column is asked, and where that does not tell
 * either, only the year is taken.
 */
import { Edtf } from '../../model/index.ts';
import { joinDates, readDateParts, type DateParts, type DateReading } from '../timelinejs/date.ts';

/** Which of the first two numbers is the day; null where the column does not say. */
export type DayOrder = 'dayFirst' | 'monthFirst' | null;

export type TextDate =
  | {
      readonly edtf: Edtf;
      /** Day or month could not be told, and were left out. */ readonly isAmbiguous?: true;
    }
  | Extract<DateReading, { readonly fault: string }>;

const NUMBERS = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?:,?[ T]+(\d.*))?$/u;
const ISO =
  /^([+-]\d{6}|-?\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:[T ]+(\d{1,2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?)?)?$/u;
const YEAR = String.raw`(?:ad\s+)?\d{1,6}(?:\s*(?:b\.?c\.?(?:e\.?)?|c\.?e\.?|a\.?d\.?))?`;
const DAY_MONTH = new RegExp(
  String.raw`^(\d{1,2})(?:st|nd|rd|th|er|º|°|\.)?\s+(?:(?:of|de|di)\s+|d['’])?(\p{L}{3,10})\.?,?\s+(?:del?\s+)?(${YEAR})$`,
  'iu',
);
const MONTH_DAY = new RegExp(
  String.raw`^(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(${YEAR})$`,
  'iu',
);
const MONTH = new RegExp(String.raw`^(\p{L}{3,10})\.?,?\s+(?:del?\s+)?(${YEAR})$`, 'iu');
const SEASONS: Readonly<Record<string, number>> = {
  spring: 21,
  summer: 22,
  autumn: 23,
  fall: 23,
  winter: 24,
};
/** A day of the week before the date, in any language: a word that ends in a comma, or an English one. */
const WEEKDAY =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+|\p{L}[\p{L}-]{2,12},\s+(?=\d))/iu;
const ABOUT = /^(?:c\.|ca\.?|circa|about|around|approx(?:\.|imately)?|~)\s*/iu;

/** What a column says of its own order: one number above twelve tells it for all; two that disagree tell nothing. */
export function dayOrderOf(texts: readonly string[]): DayOrder {
  let order: DayOrder = null;
  for (const text of texts) {
    const match = NUMBERS.exec(text.trim());
    if (!match) continue;
    const [first, second] = [Number(match[1]), Number(match[3])];
    const told = first > 12 ? 'dayFirst' : second > 12 ? 'monthFirst' : null;
    if (told === null) continue;
    if (order !== null && order !== told) return null;
    order = told;
  }
  return order;
}

/** The date that a text writes, or what is wrong with it. Two dates joined by a dash or "to" are an interval. */
export function readDateText(written: string, order: DayOrder): TextDate {
  const text = written.trim().replace(/\s+/gu, ' ');
  if (text === '') return { fault: 'noDate' };
  const edtf = Edtf.safeParse(text);
  if (edtf.success) return { edtf: edtf.data };
  const single = readOne(text, order);
  if ('edtf' in single) return single;
  for (const cut of cutsOf(text)) {
    const [start, end] = cut.map((part) => readOne(part, order));
    if (!start || !end || !('edtf' in start) || !('edtf' in end)) continue;
    const joined = joinDates(start.edtf, end.edtf);
    const isAmbiguous = start.isAmbiguous ?? end.isAmbiguous;
    if (joined !== undefined) return { edtf: joined, ...(isAmbiguous && { isAmbiguous }) };
  }
  return single;
}

/** The ways in which a text may be two dates: parted by "to" or a long dash, or by a hyphen between years. */
function cutsOf(text: string): (readonly [string, string])[] {
  const marks = [/\s+(?:to|until|till)\s+/iu, /\s*[–—]\s*/u, /\s+-\s+/u, /(?<=^\d{4})-(?=\d{4}$)/u];
  return marks.flatMap((mark) => {
    const [start, end, more] = text.split(mark);
    return start !== undefined && end !== undefined && more === undefined ? [[start, end]] : [];
  });
}

function readOne(written: string, order: DayOrder): TextDate {
  const isAbout = ABOUT.test(written);
  const isUnsure = /\?\s*$/u.test(written);
  const text = written
    .replace(ABOUT, '')
    .replace(/\s*\?\s*$/u, '')
    .replace(WEEKDAY, '')
    .trim();
  const mark = isAbout && isUnsure ? '%' : isAbout ? '~' : isUnsure ? '?' : '';
  const bare = readBare(text, order);
  if (!('edtf' in bare) || mark === '') return bare;
  const marked = Edtf.safeParse(`${bare.edtf}${mark}`);
  return marked.success ? { ...bare, edtf: marked.data } : bare;
}

function readBare(text: string, order: DayOrder): TextDate {
  const iso = ISO.exec(text);
  if (iso) return readIso(iso);
  const numbers = NUMBERS.exec(text);
  if (numbers) return readNumbers(numbers, order);
  const decade = /^(\d{3})0'?s$/u.exec(text);
  if (decade) return checked(`${decade[1] ?? ''}X`, text);
  const season = /^(\p{L}{4,6})\s+(\d{4})$/u.exec(text);
  const code = SEASONS[season?.[1]?.toLowerCase() ?? ''];
  if (season && code !== undefined && Object.hasOwn(SEASONS, season[1]?.toLowerCase() ?? ''))
    return checked(`${season[2] ?? ''}-${code}`, text);
  return inOwnWords(partsIn(text), text);
}

/** "2 May 1911", "May 2, 1911", "5/1911", "May 1911", "44 BC". */
function partsIn(text: string): DateParts {
  const day = DAY_MONTH.exec(text);
  if (day) return { day: day[1] ?? '', month: day[2] ?? '', year: day[3] ?? '' };
  const month = MONTH_DAY.exec(text);
  if (month) return { month: month[1] ?? '', day: month[2] ?? '', year: month[3] ?? '' };
  const numbered = /^(\d{1,2})[./](\d{4})$/u.exec(text);
  if (numbered) return { month: numbered[1] ?? '', year: numbered[2] ?? '' };
  const inYear = MONTH.exec(text);
  if (inYear) return { month: inYear[1] ?? '', year: inYear[2] ?? '' };
  return { year: text };
}

/** Years of ISO 8601 are astronomical: -0043 is 44 BCE. */
function readIso([whole, year = '', month, day, clock, zone]: RegExpExecArray): TextDate {
  const number = Number(year);
  const size = String(Math.abs(number));
  const digits =
    size.length > 4 ? `Y${number}` : `${number < 0 ? '-' : ''}${size.padStart(4, '0')}`;
  const date = [digits, month, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
  if (clock === undefined) return checked(date, whole);
  const time = `${clock.padStart(5, '0')}${clock.split(':').length === 2 ? ':00' : ''}`;
  return checked(`${date}T${time}${zoneOf(zone)}`, whole);
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  if (/^(?:Z|UTC|GMT|[+-]00:?00)$/u.test(zone)) return 'Z';
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}

function readNumbers(match: RegExpExecArray, order: DayOrder): TextDate {
  const [text, first = '', mark, second = '', year = '', clock] = match;
  // Points part day, month and year in that order wherever they are used.
  const told =
    Number(first) > 12 || mark === '.' ? 'dayFirst' : Number(second) > 12 ? 'monthFirst' : order;
  if (told === null && first !== second) return { edtf: year as Edtf, isAmbiguous: true };
  const [day, month] = told === 'monthFirst' ? [second, first] : [first, second];
  return inOwnWords({ year, month, day, ...(clock !== undefined && { time: clock }) }, text);
}

/** A fault is told of the whole text, since the parts have no cells of their own. */
function inOwnWords(parts: DateParts, text: string): TextDate {
  const reading = readDateParts(parts);
  return 'edtf' in reading || reading.fault === 'beyondTime' ? reading : bad(text);
}

function checked(edtf: string, text: string): TextDate {
  const parsed = Edtf.safeParse(edtf);
  return parsed.success ? { edtf: parsed.data } : bad(text);
}

function bad(words: string): TextDate {
  return { fault: 'badDate', part: 'year', words };
}
