/** In which language dates are told. */

/** "es" of "es-MX"; null for what is not BCP 47. */
export function languageSubtag(tag: string | null): string | null {
  try {
    return tag === null ? null : new Intl.Locale(tag).language;
  } catch {
    return null;
  }
}

/** Persian with dates of the Solar Hijri calendar, as BCP 47 says it. */
export const SOLAR_HIJRI = 'fa-u-ca-persian';

/**
 * The locale of the dates, BCP 47: that of the content until a language is asked
 * for, and with its region while the language is the same. Persian may ask for a
 * calendar besides, in its tag or by name: `persian`, as BCP 47 calls the Solar Hijri one.
 */
export function dateLocaleOf(
  asked: string | null,
  content: string,
  calendar: string | null = null,
): string {
  const [wanted, subtag] = [languageSubtag(asked), languageSubtag(content)];
  const isSolar = calendar === 'persian' || asked === SOLAR_HIJRI;
  if (isSolar && (wanted ?? subtag) === 'fa') return SOLAR_HIJRI;
  return wanted === null || wanted === subtag ? content : wanted;
}
