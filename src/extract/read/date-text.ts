/**
 * Publication dates as pages write them: ISO 8601, RFC 2822, and the month by name
 * in English and Spanish. A date is read as its words stand: the day is that of the
 * publisher's own clock, not of UTC, because "on Sunday" in the article is too.
 */
import { Edtf } from '../../model/index.ts';

const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|' +
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre';
/** First letters, in both languages, → month. */
const MONTH_NUMBERS: Readonly<Record<string, number>> = {
  ...{ jan: 1, feb: 2, mar: 3, apr: 4, may: 5, jun: 6, jul: 7, aug: 8, sep: 9, oct: 10, nov: 11 },
  ...{ dec: 12, ene: 1, abr: 4, ago: 8, dic: 12, set: 9 },
};

const ISO = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?![\d-])/;
const DAY_FIRST = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th|º)?\\.?\\s+(?:de\\s+)?(${MONTHS})\\.?,?\\s+(?:del?\\s+)?(\\d{4})\\b`,
  'iu',
);
const MONTH_FIRST = new RegExp(
  `\\b(${MONTHS})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`,
  'iu',
);
const MONTH_YEAR = new RegExp(`\\b(${MONTHS})\\.?,?\\s+(?:de\\s+)?(\\d{4})\\b`, 'iu');

/** The date that a metadata field or byline gives; nothing when it gives none, or one that has two readings (3/4/2025). */
export function readDateText(text: string): Edtf | undefined {
  const line = text.trim().slice(0, 200);
  const iso = ISO.exec(line) ?? /^(\d{4})(\d{2})(\d{2})(?:T|$)/.exec(line);
  if (iso) return toEdtf(iso[1], iso[2], iso[3]);
  const dayFirst = DAY_FIRST.exec(line);
  if (dayFirst) return toEdtf(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(line);
  if (monthFirst) return toEdtf(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
  const figures = FIGURES.exec(line);
  if (figures) return dateOfFigures(figures[1], figures[2], figures[3]);
  const monthYear = MONTH_YEAR.exec(line);
  if (monthYear) return toEdtf(monthYear[2], monthNumber(monthYear[1]));
  return undefined;
}

/** 14/05/2024, 14.05.2024, 05/14/2024: a day that no month has, or one like its month, has one reading. */
const FIGURES = /(?:^|[^\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d\d)(?![\d/])/u;

function dateOfFigures(first = '', second = '', year = ''): Edtf | undefined {
  const [a, b] = [Number(first), Number(second)];
  if (a > 12 || a === b) return toEdtf(year, second, first);
  return b > 12 ? toEdtf(year, first, second) : undefined;
}

/** The day with which a file's name begins, as people name what they keep: `2024-05-14 Courier.txt`, `20240514_mole.pdf`. */
export function readNameDate(path: string): Edtf | undefined {
  const name = path.split(/[/\\]/u).at(-1) ?? '';
  const day = /^((?:19|20)\d\d)(-?)(\d\d)\2(\d\d)(?=[\s_.-])/u.exec(name);
  return day ? toEdtf(day[1], day[3], day[4]) : undefined;
}

/** The date in an address: `/2025/08/28/`, `/2025-08-28-`, `/20250828`, `/2025/11/`; nothing coarser, which may be a subject. */
export function readUrlDate(url: string): Edtf | undefined {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/u, '');
  const day =
    /(?:^|[/_-])((?:19|20)\d\d)[/_-](\d{1,2})[/_-](\d{1,2})(?=[/_.-]|$)/.exec(path) ??
    /[/_-]((?:19|20)\d\d)([01]\d)([0-3]\d)(?=[/_.-]|$)/.exec(path);
  if (day) return toEdtf(day[1], day[2], day[3]);
  const month = /\/((?:19|20)\d\d)[/-](\d{1,2})(?=\/|$)/.exec(path);
  return month ? toEdtf(month[1], month[2]) : undefined;
}

function monthNumber(name = ''): string {
  return String(MONTH_NUMBERS[name.slice(0, 3).toLowerCase()] ?? '');
}

function toEdtf(year = '', month = '', day?: string): Edtf | undefined {
  const parts = [year, month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])];
  const { success, data } = Edtf.safeParse(parts.join('-'));
  return success ? data : undefined;
}

const DATE_WORD = new RegExp(
  `^(?:${MONTHS}|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sat|sun)(?:day)?|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|` +
    'on|at|the|of|de|del|el|las?|am|pm|a\\.m|p\\.m|h|hrs|gmt|utc|[ecmp][sd]?t|bst|cet|cest|ist|jst|msk|ae[sd]t|mins?|minutes?|read|' +
    '\\d{1,2}(?:st|nd|rd|th|º)?|\\d{4}|\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:am|pm)?|\\d{4}-\\d{2}-\\d{2}(?:t[\\d:.+z-]*)?|\\d{1,2}/\\d{1,2}/\\d{2,4})\\.?$',
  'iu',
);
const WEEKDAY =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo)\b/iu;
const NAMED = new RegExp(
  `\\b(?:${MONTHS})\\b|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/\\d{2,4}`,
  'iu',
);

/** What a line says when it is nothing but a date: `weekday`, `date`, or null when it says more, or less. */
export function dateLineKind(line: string): 'weekday' | 'date' | null {
  if (line.length > 80) return null;
  const words = line.split(/[\s,|•·–—]+/u).filter((word) => word !== '' && word !== '-');
  if (words.length === 0 || words.length > 12 || !words.every((word) => DATE_WORD.test(word)))
    return null;
  if (WEEKDAY.test(line)) return 'weekday';
  return NAMED.test(line) ? 'date' : null;
}
