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
    jsonld: ['JSON-LD', 'schema.org، برای صفحه‌های وب'],
  },
  saved: (file) => `${apart(file)} ذخیره شد.`,
  leftOut: (n) =>
    `${events(n)} کنار گذاشته شد: تقویم‌ها سال‌های پیش از ${digits(1)} و پس از ${digits(9999).replace('٬', '')} ندارند.`,
};
