/**
 * The commonest dates of English without `Intl`, as CLDR has them for the United Kingdom: days,
 * months and years from 100 to 9999. The first use of `Intl` costs a page ten milliseconds and
 * more, and many a page has no other.
 */
import type { IntlUnit, NameLength } from './words/date-language.ts';

const MONTHS =
  'January February March April May June July August September October November December'.split(' '); // prettier-ignore
/** Parts of a date: a year, a month and a year, a day, a month and a year. */
const PARTS: Readonly<Partial<Record<IntlUnit, number>>> = { year: 1, month: 2, day: 3 };

/** English of no country, or of the one that writes it so. */
export function isPlainEnglish(locale: string): boolean {
  return locale === 'en' || locale === 'en-GB';
}

/**
 * From one instant to another, both included, told once where they are one: "13–24 Jun 2025",
 * "30 Dec 2024 – 2 Jan 2025". Null for what is left to `Intl`: times of day, and other years.
 */
export function plainEnglish(
  [fromMs, toMs]: readonly [fromMs: number, toMs: number],
  unit: IntlUnit,
  length: NameLength,
): string | null {
  const parts = PARTS[unit];
  if (!parts) return null;
  const [from, to] = [fromMs, toMs].map((ms) => {
    const at = new Date(ms);
    const month = MONTHS[at.getUTCMonth()] ?? '';
    const name = length === 'short' ? month.slice(0, 3) : month;
    return [at.getUTCDate(), name, at.getUTCFullYear()].slice(-parts);
  }) as [(string | number)[], (string | number)[]];
  if (Number(from.at(-1)) < 100 || Number(to.at(-1)) > 9999) return null;
  const last = to.join(' ');
  // What both ends share is said once, after them.
  while (from.length > 0 && from.at(-1) === to.at(-1)) {
    from.pop();
    to.pop();
  }
  if (from.length === 0) return last;
  return `${from.join(' ')}${from.length > 1 ? ' – ' : '–'}${last}`;
}
