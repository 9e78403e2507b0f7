/**
 * The languages that have a file of date words, by their BCP 47 language subtag; one
 * with another calendar by its whole tag.
 * English is always there; another is loaded before it is first asked for, so
 * that a page carries no more than the language it speaks.
 */
import type { DateCalendar, DateLanguage } from './date-language.ts';
import { words as english } from './en.ts';
import { neutral } from './neutral.ts';

/** Each file has its words under one name. */
const LATER = new Map<string, () => Promise<{ readonly words: Partial<DateLanguage> }>>(
  Object.entries({
    ar: () => import('./ar.ts'),
    es: () => import('./es.ts'),
    fa: () => import('./fa.ts'),
    'fa-u-ca-persian': () => import('./fa-solar-hijri.ts'),
  }),
);

const loaded = new Map<string, DateLanguage>([
  ['en', english],
  ['en-GB', english],
]);
const byLocale = new Map<string, DateLanguage>();

/** Loads the date words of a locale's language, where it has a file. RangeError for what is not BCP 47. */
export async function loadDateLanguage(locale: string): Promise<void> {
  if (loaded.has(locale)) return;
  for (const tag of [new Intl.Locale(locale).language, locale]) {
    const file = loaded.has(tag) ? undefined : await LATER.get(tag)?.();
    if (!file) continue;
    loaded.set(tag, { ...dateLanguage(tag), ...file.words });
    byLocale.clear();
  }
}

/** The words of a locale's language; signs where it has none, or none loaded. RangeError for what is not BCP 47. */
export function dateLanguage(locale: string): DateLanguage {
  const known = byLocale.get(locale);
  if (known) return known;
  const words = loaded.get(locale) ?? loaded.get(new Intl.Locale(locale).language) ?? neutral;
  byLocale.set(locale, words);
  return words;
}

/** The calendar of a locale where it is not the Gregorian. Of `fa-u-ca-persian`, once its words are loaded. */
export function dateCalendar(locale: string): DateCalendar | undefined {
  return dateLanguage(locale).calendar;
}
