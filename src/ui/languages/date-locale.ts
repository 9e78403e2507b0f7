/** In which language dates are told. */

/** "es" of "es-MX"; null for what is not BCP 47. */
export function languageSubtag(tag: string | null): string | null {
  try {
    return tag === null ? null : new Intl.Locale(tag).language;
  } catch {
    return null;
  }
}

/**
 * The locale of the dates, BCP 47: that of the content until a language is asked
 * for, and with its region while the language is the same.
 */
export function dateLocaleOf(asked: string | null, content: string): string {
  return asked === null || asked === languageSubtag(content) ? content : asked;
}
