import type { DateLanguage } from './date-language.ts';

/** Spanish. Centuries in Roman numerals, as the Academy asks. */
export const words: DateLanguage = {
  about: 'hacia {0}',
  possibly: 'posiblemente {0}',
  from: 'desde {0}',
  until: 'hasta {0}',
  range: '{0}–{1}',
  fromUnknown: 'desde {0}, fin desconocido',
  untilUnknown: 'hasta {0}, inicio desconocido',
  dayWithin: 'el {0}',
  seasons: ['primavera de {0}', 'verano de {0}', 'otoño de {0}', 'invierno de {0}'],
  decade: ['década de {0}', 'la década de {0}'],
  century: ['siglo {0}', 'el siglo {0}'],
  centuryNumber: (n) =>
    'X'
      .repeat(Math.floor(n / 10))
      .replace('XXXXXXXXX', 'XC')
      .replace('XXXXX', 'L')
      .replace('XXXX', 'XL') +
    (['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][n % 10] ?? ''),
};
