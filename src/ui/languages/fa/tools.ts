import type { BarMessages } from '../../bar-messages.ts';
import type { CiteMessages } from '../../evidence/cite-messages.ts';
import type { FindMessages } from '../../find-messages.ts';
import type { KeysMessages } from '../../keys-messages.ts';
import type { TourMessages } from '../../tour-messages.ts';
import { digits, events, quoted } from './grammar.ts';

export const bar: BarMessages = {
  dataset: 'مجموعه‌داده',
  also: 'همچنین:',
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
  tour: 'دیدن راهنما',
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

export const tour: TourMessages = {
  tour: 'این صفحه را چگونه بخوانیم',
  position: (n, of) => `${digits(n)} از ${digits(of)}`,
  back: 'بازگشت',
  next: 'بعدی',
  done: 'تمام',
  close: 'بستن راهنما',
  events: (down) => ({
    title: 'چه رخ داد',
    text: `رویدادها ${down ? 'در کنار خط' : 'بالای خط'} ایستاده‌اند، هر یک در تاریخ خود. نشانه می‌گوید تاریخ چه اندازه دقیق است: خط پررنگ یک روز است و رنگ کم‌مایه یک سال یا یک دهه.`,
  }),
  sources: (down) => ({
    title: 'چه کسی گزارش می‌دهد',
    text: `${down ? 'در سوی دیگر خط' : 'زیر خط'} هر شکل یک گزارش است، به شکل منبع خود. برای کنار گذاشتن یک منبع، نام آن را بزنید.`,
  }),
  evidence: (down) => ({
    title: 'کجا نوشته شده است',
    text: `رویدادی را بزنید تا سخن هر منبع و راه رسیدن به متن را ببینید. ${down ? 'نوار پایین صفحه در زمان پیش می‌رود.' : 'با چرخ، دو انگشت یا کشیدن در زمان پیش بروید.'}`,
  }),
};
