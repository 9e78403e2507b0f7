import type { DateLanguage } from './date-language.ts';

/** Persian, with Gregorian dates. */
export const words: DateLanguage = {
  about: 'حدود {0}',
  possibly: 'احتمالاً {0}',
  from: 'از {0}',
  until: 'تا {0}',
  range: '{0} تا {1}',
  fromUnknown: 'از {0}، پایان نامعلوم',
  untilUnknown: 'تا {0}، آغاز نامعلوم',
  seasons: ['بهار {0}', 'تابستان {0}', 'پاییز {0}', 'زمستان {0}'],
  decade: ['دههٔ {0}', 'دههٔ {0}'],
  century: ['سدهٔ {0}', 'سدهٔ {0}'],
};
