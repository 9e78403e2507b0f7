/**
 * The dates of English without `Intl`, as CLDR has them for the United Kingdom. The first use of
 * `Intl` costs a page ten milliseconds and more, and many a page has no other.
 */
import type { IntlUnit, NameLength } from './words/date-language.ts';

const MONTHS =
  'January February March April May June July August September October November December'.split(' '); // prettier-ignore
/** How many parts of day, month and year a unit needs, where not all. */
const PARTS: Readonly<Partial<Record<IntlUnit, number>>> = { year: 1, month: 2 };
/** How much of the time of day in ISO 8601, from 13 characters before its end. */
const CLOCK: Readonly<Partial<Record<IntlUnit, number>>> = { minute: -8, second: -5 };

/** The first instant of the year 100. Years before it carry their era, since "79" alone would be read as 1979. */
export const YEAR_100_MS = -59_011_459_200_000;

/** English of no country, or of the one that writes it so. */
export function isPlainEnglish(locale: string): boolean {
  return locale === 'en' || locale === 'en-GB';
}

/**
 * From one instant to another, both included, told once where they are one: "13–24 Jun 2025",
 * "30 Dec 2024 – 2 Jan 2025", "3 Jun 2025, 05:00–08:00". Where the first is before the year 100,
 * years have their era: "45 BC – 14 AD".
 */
export function plainEnglish(
  range: readonly [fromMs: number, toMs: number],
  unit: IntlUnit,
  length: NameLength,
): string {
  const [from = [], to = []] = range.map((ms) => partsOf(ms, unit, length, range[0]));
  const clock = CLOCK[unit];
  const [first, last] = [from.join(' '), to.join(' ')];
  if (clock) {
    const [begin, end] = range.map((ms) => new Date(ms).toISOString().slice(-13, clock));
    const at = length === 'short' ? ', ' : ' at ';
    if (first !== last) return `${first}${at}${begin} – ${last}${at}${end}`;
    return begin === end ? `${last}${at}${end}` : `${last}, ${begin}–${end}`;
  }
  if (first === last) return last;
  // What both ends share is said once, after them.
  while (from.at(-1) === to.pop()) from.pop();
  return from.join(' ') + (from.length > 1 ? ' – ' : '–') + last;
}

/** The year as people count it: 1 BCE is 1, not 0. */
export function countedYear(ms: number): number {
  const year = new Date(ms).getUTCFullYear();
  return year < 1 ? 1 - year : year;
}

function partsOf(ms: number, unit: IntlUnit, length: NameLength, firstMs: number) {
  const at = new Date(ms);
  const year = String(countedYear(ms));
  return [
    at.getUTCDate(),
    MONTHS[at.getUTCMonth()]?.slice(0, length === 'short' ? 3 : 9) ?? '',
    year.length > 4 ? year.replace(/\B(?=(...)+$)/g, ',') : year,
  ]
    .slice(-(PARTS[unit] ?? 3))
    .concat(firstMs >= YEAR_100_MS ? [] : at.getUTCFullYear() < 1 ? 'BC' : 'AD');
}
