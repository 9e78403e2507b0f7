import type { DateLanguage } from './date-language.ts';

/** Arabic. Decades are given by their years. */
export const words: DateLanguage = {
  about: 'نحو {0}',
  possibly: 'ربما {0}',
  from: 'منذ {0}',
  until: 'حتى {0}',
  range: '{0}–{1}',
  fromUnknown: 'منذ {0}، والنهاية مجهولة',
  untilUnknown: 'حتى {0}، والبداية مجهولة',
  seasons: ['ربيع {0}', 'صيف {0}', 'خريف {0}', 'شتاء {0}'],
  century: ['القرن {0}', 'القرن {0}'],
};
