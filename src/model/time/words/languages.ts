/** The languages that have a file of date words, by their BCP 47 language subtag. */
import { ar } from './ar.ts';
import type { DateLanguage } from './date-language.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { neutral } from './neutral.ts';

const LANGUAGES = new Map<string, DateLanguage>(Object.entries({ ar, en, es, fa }));

const byLocale = new Map<string, DateLanguage>();

/** The words of a locale's language; signs where it has none. RangeError for what is not BCP 47. */
export function dateLanguage(locale: string): DateLanguage {
  const known = byLocale.get(locale);
  if (known) return known;
  const words = LANGUAGES.get(new Intl.Locale(locale).language) ?? neutral;
  byLocale.set(locale, words);
  return words;
}
