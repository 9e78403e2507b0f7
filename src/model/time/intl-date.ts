/**
 * Instants in words by `Intl`, always in UTC, and in the Gregorian calendar unless the
 * language has another; with the formatters kept (making one costs more than a
 * thousand uses).
 */

import { countedYear, isPlainEnglish, plainEnglish, YEAR_100_MS } from './plain-english.ts';
import type { IntlUnit, NameLength } from './words/date-language.ts';
import { dateCalendar } from './words/languages.ts';

export type { IntlUnit, NameLength };

/** One instant; years before 100 with their era. */
export function instantWords(
  ms: number,
  unit: IntlUnit,
  length: NameLength,
  locale: string,
): string {
  const calendar = dateCalendar(locale);
  if (calendar) return calendar.instant(ms, unit);
  if (isPlainEnglish(locale)) return plainEnglish([ms, ms], unit, length);
  const parts = formatter(unit, length, ms < YEAR_100_MS, locale).formatToParts(ms);
  return plainSpaces(parts.map((part) => partText(part, ms, locale)).join(''));
}

/**
 * From the unit that holds one instant to the unit that holds another, both
 * included: "13–24 Jun 2025". One unit alone when they share it.
 */
export function instantRangeWords(
  range: readonly [fromMs: number, toMs: number],
  unit: IntlUnit,
  length: NameLength,
  locale: string,
): string {
  const [fromMs, toMs] = range;
  const calendar = dateCalendar(locale);
  if (calendar) return calendar.range(fromMs, toMs, unit);
  if (isPlainEnglish(locale)) return plainEnglish(range, unit, length);
  const format = formatter(unit, length, fromMs < YEAR_100_MS, locale);
  const parts = format.formatRangeToParts(fromMs, toMs);
  const isCompound = parts.some(({ source, value }) => source !== 'shared' && /\s/.test(value));
  const text = parts
    .map((part) => partText(part, part.source === 'endRange' ? toMs : fromMs, locale))
    .join('');
  // Some languages (Japanese, Chinese) have digits and slashes for ranges, and words for dates.
  if (text.includes('/')) {
    const [from, to] = [
      instantWords(fromMs, unit, length, locale),
      instantWords(toMs, unit, length, locale),
    ];
    if (!from.includes('/')) return from === to ? from : `${from} – ${to}`;
  }
  // ICU sets thin spaces round the dash, Chromium plain ones. Here, as a copy
  // desk would: "13–24 Jun 2025", but "30 Dec 2024 – 2 Jan 2025".
  const dash = isCompound ? ' – ' : '–';
  return plainSpaces(text.replace(/[\u2009 ]–[\u2009 ]?|–[\u2009 ]/g, dash));
}

/** A number in the digits of the locale, without grouping. */
export function digits(number: number, locale: string): string {
  return isPlainEnglish(locale) ? String(number) : numberFormatter(false, locale).format(number);
}

/** Years of five digits and more are grouped ("17,001 BCE"), which no date format does. */
function partText({ type, value }: Intl.DateTimeFormatPart, ms: number, locale: string): string {
  const year = countedYear(ms);
  return type === 'year' && year > 9999 ? numberFormatter(true, locale).format(year) : value;
}

/** Engines disagree on narrow spaces; an ordinary one is right everywhere. */
function plainSpaces(text: string): string {
  return text.replace(/[\u2009\u202f]/g, ' ');
}

const numberFormatters = new Map<string, Intl.NumberFormat>();

function numberFormatter(useGrouping: boolean, locale: string): Intl.NumberFormat {
  const key = `${useGrouping} ${locale}`;
  const known = numberFormatters.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, { useGrouping });
  numberFormatters.set(key, made);
  return made;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(
  unit: IntlUnit,
  length: NameLength,
  withEra: boolean,
  locale: string,
): Intl.DateTimeFormat {
  const key = `${unit} ${length} ${withEra} ${locale}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    calendar: 'gregory',
    year: 'numeric',
    ...(unit !== 'year' && { month: length }),
    ...(unit !== 'year' && unit !== 'month' && { day: 'numeric' }),
    ...((unit === 'minute' || unit === 'second') && clockOptions(locale)),
    ...(unit === 'second' && { second: '2-digit' }),
    ...(withEra && { era: 'short' }),
  });
  formatters.set(key, made);
  return made;
}

/** Twelve hours as the locale has them; twenty-four always in two digits, and midnight as 00:00. */
function clockOptions(locale: string): Intl.DateTimeFormatOptions {
  const { hour12 } = new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions();
  return hour12
    ? { hour: 'numeric', minute: '2-digit' }
    : { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
}
