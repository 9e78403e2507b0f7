import type { BarMessages } from '../../bar-messages.ts';
import type { CiteMessages } from '../../evidence/cite-messages.ts';
import type { FindMessages } from '../../find-messages.ts';
import type { KeysMessages } from '../../keys-messages.ts';
import { digits, events, quoted } from './grammar.ts';

export const bar: BarMessages = {
  dataset: 'مجموعه‌داده',
  moreDatasets: (n) => `${digits(n)} مورد دیگر`,
  language: 'زبان صفحه',
};

export const find: FindMessages = {
  placeholder: 'واژه، نام یا سال',
  nothing: (words) => `چیزی برای ${quoted(words)} یافت نشد.`,
  found: (n, more) => (more ? `نخستین ${events(n)}` : `${events(n)} یافت شد`),
  events,
  only: {
    people: 'شخص',
    organisations: 'سازمان',
    places: 'مکان',
    source: 'منبع',
    period: 'دوره',
    words: 'فقط رویدادهای دارای',
  },
  quoted,
};

export const keys: KeysMessages = {
  neighbour: 'رویداد پیشین، بعدی',
  source: 'منبع پیشین، بعدی با همین رویداد',
  ends: 'نخستین، واپسین رویداد',
  open: 'باز کردن رویداد',
  close: 'بستن',
  zoom: 'نزدیک‌تر، دورتر',
  whole: 'همهٔ دوره',
  fold: 'تا کردن سال‌های بی‌رویداد',
  views: 'خط زمان، مقایسهٔ منابع، گام‌به‌گام، جدول',
  find: 'جست‌وجو',
  bring: 'باز کردن پروندهٔ خودتان',
  list: 'همین فهرست',
};

export const cite: CiteMessages = {
  cite: 'استناد به این رویداد',
  text: 'متن',
  bibtex: 'BibTeX',
  copy: (what) => `کپی ${what}`,
  copied: 'کپی شد',
  quoted,
  reportedBy: 'گزارش‌شده در:',
  accessed: (date) => `تاریخ دسترسی: ${date}`,
};
