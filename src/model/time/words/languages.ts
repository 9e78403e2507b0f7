/**
 * The languages that have a file of date words, by their BCP 47 language subtag.
 * English is always there; another is loaded before it is first asked for, so
 * that a page carries no more than the language it speaks.
 */
import type { DateLanguage } from './date-language.ts';
import { en } from './en.ts';
import { neutral } from './neutral.ts';

const LATER = new Map<string, () => Promise<DateLanguage>>(
  Object.entries({
    ar: () => import('./ar.ts').then(({ ar }) => ar),
    es: () => import('./es.ts').then(({ es }) => es),
    fa: () => import('./fa.ts').then(({ fa }) => fa),
  }),
);

const loaded = new Map<string, DateLanguage>([['en', en]]);
const byLocale = new Map<string, DateLanguage>();

/** Loads the date words of a locale's language, where it has a file. RangeError for what is not BCP 47. */
export async function loadDateLanguage(locale: string): Promise<void> {
  const { language } = new Intl.Locale(locale);
  const words = loaded.has(language) ? undefined : await LATER.get(language)?.();
  if (!words) return;
  loaded.set(language, words);
  byLocale.clear();
}

/** The words of a locale's language; signs where it has none, or none loaded. RangeError for what is not BCP 47. */
export function dateLanguage(locale: string): DateLanguage {
  const known = byLocale.get(locale);
  if (known) return known;
  const words = loaded.get(new Intl.Locale(locale).language) ?? neutral;
  byLocale.set(locale, words);
  return words;
}
