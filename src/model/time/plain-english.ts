/**
 * The commonest dates of English without `Intl`, as CLDR has them for the United Kingdom: days,
 * months and years from 100 to 9999. The first use of `Intl` costs a page ten milliseconds and
 * more, and many a page has no other.
 */
import type { IntlUnit, NameLength } from './words/date-language.ts';

const MONTHS =
  'January February March April May June July August September October November December'.split(' '); // prettier-ignore
/** How many parts of day, month and year a unit needs. */
const PARTS: Readonly<Record<IntlUnit, number>> = {
  year: 1,
  month: 2,
  day: 3,
  minute: 3,
  second: 3,
};
/** How much of the time of day in ISO 8601. */
const CLOCK: Readonly<Partial<Record<IntlUnit, number>>> = { minute: 16, second: 19 };

/** English of no country, or of the one that writes it so. */
export function isPlainEnglish(locale: string): boolean {
  return locale === 'en' || locale === 'en-GB';
}

/**
 * From one instant to another, both included, told once where they are one: "13–24 Jun 2025",
 * "30 Dec 2024 – 2 Jan 2025". Null for what is left to `Intl`: other years, and ranges of times.
 */
export function plainEnglish(
  [fromMs, toMs]: readonly [fromMs: number, toMs: number],
  unit: IntlUnit,
  length: NameLength,
): string | null {
  const [from, to] = [partsOf(fromMs, unit, length), partsOf(toMs, unit, length)];
  const clock = CLOCK[unit];
  const time = clock ? new Date(toMs).toISOString().slice(11, clock) : '';
  if (time && fromMs !== toMs) return null;
  if (Number(from.at(-1)) < 100 || Number(to.at(-1)) > 9999) return null;
  const last = to.join(' ') + (time && (length === 'short' ? ', ' : ' at ') + time);
  // What both ends share is said once, after them.
  while (from.length > 0 && from.at(-1) === to.at(-1)) {
    from.pop();
    to.pop();
  }
  if (from.length === 0) return last;
  return `${from.join(' ')}${from.length > 1 ? ' – ' : '–'}${last}`;
}

function partsOf(ms: number, unit: IntlUnit, length: NameLength): (string | number)[] {
  const at = new Date(ms);
  const month = MONTHS[at.getUTCMonth()] ?? '';
  const name = length === 'short' ? month.slice(0, 3) : month;
  return [at.getUTCDate(), name, at.getUTCFullYear()].slice(-PARTS[unit]);
}
