import type { DateLanguage } from './date-language.ts';

/**
 * For every language without a file of its own: signs instead of words, and the
 * years or months of a decade, century or season as `Intl` writes them.
 */
export const neutral: DateLanguage = {
  about: '≈ {0}',
  possibly: '{0} (?)',
  from: '{0} –',
  until: '– {0}',
  range: '{0}–{1}',
  fromUnknown: '{0} – ?',
  untilUnknown: '? – {0}',
};
