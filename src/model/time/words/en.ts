import type { DateLanguage } from './date-language.ts';

/** English. CLDR's "Sept" becomes "Sep", like every other month of three letters; BC and AD become BCE and CE. */
export const words: DateLanguage = {
  about: 'about {0}',
  possibly: 'possibly {0}',
  from: 'from {0}',
  until: 'until {0}',
  range: '{0}–{1}',
  fromUnknown: 'from {0}, end unknown',
  untilUnknown: 'until {0}, start unknown',
  seasons: ['spring {0}', 'summer {0}', 'autumn {0}', 'winter {0}'],
  decade: ['{0}s', 'the {0}s'],
  century: ['{0} century', 'the {0} century'],
  centuryNumber: (n) => {
    const ending = Math.floor(n / 10) % 10 === 1 ? undefined : ['th', 'st', 'nd', 'rd'][n % 10];
    return `${n}${ending ?? 'th'}`;
  },
  polish: (text) =>
    text
      .replace(/\bSept\b/g, 'Sep')
      .replace(/\bBC\b/g, 'BCE')
      .replace(/\bAD\b/g, 'CE'),
};
