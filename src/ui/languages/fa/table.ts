import type { SortKey } from '../../../timeline/index.ts';
import type { TableMessages } from '../../list/table-messages.ts';
import { apart, digits, events } from './grammar.ts';

const COLUMNS: Record<SortKey, string> = {
  date: 'تاریخ',
  event: 'رویداد',
  kind: 'گونه',
  sources: 'منابع',
  differences: 'اختلاف منابع',
};

export const table: TableMessages = {
  column: (key) => COLUMNS[key],
  link: 'پیوند',
  form: 'شکل',
  table: 'جدول',
  list: 'فهرست با استنادها',
  caption: (n, of) => (n === of ? events(n) : `${digits(n)} از ${events(of)}`),
  byDateAlone: 'این همه رویداد تنها به ترتیب تاریخ فهرست می‌شود.',
  digest: (n, of) => `گزیده: ${digits(n)} از ${events(of)}، مهم‌ترین‌های هر دوره.`,
  difference: (label, values) => `${apart(label)}: ${values.join('؛ ')}`,
  valueOf: (publisher, text) => `${apart(publisher)}، ${apart(text)}`,

  copyRows: 'کپی ردیف‌ها',
  copied: (n) => `${digits(n)} ردیف کپی شد`,
  notCopied: 'مرورگر اجازهٔ کپی ردیف‌ها را نداد',
  download: 'بارگیری',
  which: 'کدام رویدادها',
  those: (n) => `${events(n)} که دیده می‌شود`,
  all: (n) => `هر ${events(n)}`,
  formats: {
    csv: ['CSV', 'برای صفحهٔ گسترده'],
    json: ['JSON', 'برای باز کردن دوباره در این‌جا'],
    ics: ['تقویم', 'iCalendar, .ics'],
    rss: ['RSS', 'خوراک، به ترتیب روز انتشار'],
    jsonld: ['JSON-LD', 'schema.org، برای صفحه‌های وب'],
    timelinejs: ['TimelineJS', 'JSON آن'],
    'timelinejs-csv': ['TimelineJS', 'صفحهٔ گستردهٔ آن، CSV'],
    vis: ['vis-timeline', 'موردهای آن، JSON'],
  },
  pictures: {
    svg: ['تصویر', 'SVG، در هر اندازه‌ای روشن'],
    png: ['تصویر', 'PNG، برای جاهای دیگر'],
  },
  noPicture: 'مرورگر نتوانست تصویر را بکشد.',
  saved: (file) => `${apart(file)} ذخیره شد.`,
  losses: {
    beforeCommonEra: (n) =>
      `${events(n)} کنار گذاشته شد: تقویم‌ها سال‌های پیش از ${digits(1)} ندارند.`,
    beyondFourDigits: (n) =>
      `${events(n)} کنار گذاشته شد: تقویم‌ها سال‌های پس از ${digits(9999).replace('٬', '')} ندارند.`,
    dateInWords: (n) => `${digits(n)} تاریخ به نزدیک‌ترین شکلی که این قالب می‌شناسد نوشته شد.`,
    noPublicationDay: (n) => `${events(n)} بی‌تاریخ ماند: روز انتشار هیچ منبعی معلوم نیست.`,
    names: (n) => `بدون افراد، سازمان‌ها و جاهای ${events(n)}.`,
    differences: (n) => `بدون تفاوت منبع‌ها دربارهٔ ${events(n)}.`,
    quotes: (n) => `بدون جای متنی که ${events(n)} به آن استناد می‌کند.`,
  },
};
