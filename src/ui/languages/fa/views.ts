import type { CompareMessages } from '../../compare/compare-messages.ts';
import type { StepsMessages } from '../../steps/steps-messages.ts';
import { apart, events } from './grammar.ts';

export const compare: CompareMessages = {
  howToRead:
    'هر منبع یک ردیف دارد، به ترتیب انتشار. خط‌ها گزارش‌های یک رویداد را به هم می‌پیوندند. هاشور، زمان پس از انتشار یک مقاله یا سال‌های تاشده را نشان می‌دهد.',
  howToReadColumns:
    'هر منبع یک ستون دارد، به ترتیب انتشار. خط‌ها گزارش‌های یک رویداد را به هم می‌پیوندند. هاشور، رویدادهای پس از انتشار یک مقاله را نشان می‌دهد.',
  sharedOnly: 'فقط رویدادهای مشترک',
  events,
  reportsOf: (publisher) => `گزارش‌های ${apart(publisher)}`,
  comparison: 'منابع در کنار هم',
  alsoIn: (publishers) => `همچنین در ${apart(publishers)}`,
  onlyHere: 'در هیچ منبع دیگری نیست',
  differ: 'منابع اختلاف دارند',
  publishedBefore: 'پیش‌تر منتشر شده',
  notMentioned: 'بدون اشاره',
  published: (date) => `تاریخ انتشار: ${date}`,
  noneShared: 'در این‌جا هیچ رویدادی در بیش از یکی از منابع نشان‌داده‌شده نیامده است.',
};

export const steps: StepsMessages = {
  steps: 'گام‌ها',
  chooseStep: 'گزینش رویداد',
  step: (date, title) => `${date} ${apart(title)}`,
  back: 'بازگشت',
  next: (title) => `بعدی: ${apart(title)}`,
  last: 'این واپسین رویداد بود',
  arrived: (position, date, title) => `${position}. ${date}. ${apart(title)}`,
  reportedBy: (publisher) => `گزارش ${apart(publisher)}.`,
  noOther: 'هیچ منبع دیگری در این خط زمان آن را گزارش نمی‌کند.',
  nothing: 'هیچ رویدادی با آنچه خواسته شده نمی‌خواند.',

  chain: 'چگونه بازگو شد',
  tells: (who, how) => {
    switch (how) {
      case 'interview':
        return `${apart(who)} در مصاحبه‌ای آن را شرح می‌دهد`;
      case 'reported':
        return `${apart(who)} آن را گزارش می‌کند`;
      case 'alleged':
        return `${apart(who)} آن را ادعا می‌کند`;
      case 'quoted':
        return `از ${apart(who)} نقل می‌شود`;
      case 'said':
        return `${apart(who)} از آن می‌گوید`;
    }
  },
  retold: (publisher) => `${apart(publisher)} آن را گزارش می‌کند`,
  cites: (publisher, how) =>
    how === 'interview'
      ? `${apart(publisher)} مصاحبه را نقل می‌کند`
      : how === 'retold'
        ? `${apart(publisher)} آن را بازگو می‌کند`
        : `${apart(publisher)} آن را نقل می‌کند`,
  happened: 'رخ داد',
  published: 'منتشر شد',
};
