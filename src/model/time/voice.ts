/** How dates are to be said: in which language and how fully. */
import type { NameLength } from './intl-date.ts';
import type { DateLanguage } from './words/date-language.ts';
import { dateLanguage } from './words/languages.ts';

export interface DateWordsOptions {
  /** BCP 47. The region decides the order of day and month; bare "en" puts the day first. */
  readonly locale: string;
  /**
   * `short` for labels ("from Sep 2025"), `long` for prose ("from September 2025").
   * Short by default.
   */
  readonly form?: 'short' | 'long';
}

export interface Voice {
  readonly locale: string;
  readonly words: DateLanguage;
  readonly length: NameLength;
}

export function voiceOf({ locale, form = 'short' }: DateWordsOptions): Voice {
  return { locale, words: dateLanguage(locale), length: form };
}

/** A template of a language file with texts in place of `{0}` and `{1}`. */
export function fill(template: string, ...texts: string[]): string {
  return template.replace(/\{(\d)\}/g, (_, index: string) => texts[Number(index)] ?? '');
}

/** The text after the language's last corrections. */
export function polished(text: string, { words }: Voice): string {
  return words.polish?.(text) ?? text;
}
