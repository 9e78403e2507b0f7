/** Persian. Words of other scripts inside a sentence are set apart, so that each keeps its direction. */
import type { Messages } from '../../messages.ts';
import { chart } from './chart.ts';
import { embedDialog } from './embed-dialog.ts';
import { evidence } from './evidence.ts';
import { faults } from './faults.ts';
import { filters } from './filters.ts';
import { digits, events } from './grammar.ts';
import { open } from './open.ts';
import { DIFFERENT, report } from './report.ts';
import { table } from './table.ts';
import { bar, cite, find, keys, tour } from './tools.ts';
import { empty, trouble } from './troubles.ts';
import { compare, steps } from './views.ts';

export const fa: Messages = {
  ...chart,
  ...report,
  locale: 'fa',
  direction: 'rtl',
  translation: {
    ...{ bar, cite, compare, embedDialog, empty, evidence, filters, find, keys, open },
    ...{ faults, steps, table, tour, trouble },
  },

  views: 'نما',
  view: { timeline: 'خط زمان', compare: 'مقایسهٔ منابع', steps: 'گام‌به‌گام', table: 'جدول' },
  filter: 'پالایش',
  find: 'جست‌وجو',
  open: 'گشودن…',
  embed: 'جاسازی',
  copyLink: 'کپی پیوند',
  linkCopied: 'پیوند کپی شد',
  theme: { system: 'پوسته: مانند سیستم', light: 'پوسته: روشن', dark: 'پوسته: تیره' },
  keys: 'کلیدها',

  span: (first, last) => (first === last ? `در ${first}` : `از ${first} تا ${last}`),
  standfirst: ({ events: n, span, fromOneSource, fromSeveral }) => {
    if (n === 0) return 'هیچ رویدادی نیست.';
    const opening = `${events(n)}${span ? `، ${span}` : ''}.`;
    if (n === 1 && fromSeveral === 0) return `${opening} تنها از یک منبع است.`;
    if (fromSeveral === 0) return `${opening} هر یک تنها از یک منبع است.`;
    if (fromOneSource === 0) return `${opening} هر یک را بیش از یک منبع گزارش کرده است.`;
    return `${opening} ${digits(fromOneSource)} رویداد تنها از یک منبع است و ${digits(fromSeveral)} رویداد از بیش از یک منبع.`;
  },
  standfirstShort: ({ events: n, fromSeveral }) =>
    fromSeveral === 0
      ? `${events(n)}.`
      : `${events(n)}، ${digits(fromSeveral)} رویداد از بیش از یک منبع.`,
  standfirstDiffer: ({ differing, differIn }) =>
    differing === 0
      ? ''
      : `دربارهٔ ${events(differing)}، منابع ${differIn === null ? 'اختلاف دارند' : `${DIFFERENT[differIn]} می‌دهند`}`,

  key: 'نشانه‌ها را چگونه بخوانیم',
  keyDay: 'روز دقیق',
  keyWithin: 'زمانی در این بازه',
  keyAbout: 'حدود',
  keyLasted: 'به درازا کشید',
  keyOpen: 'پایان ذکر نشده',
  keySources: 'شمار منابع',
  keyDiffer: 'منابع اختلاف دارند',

  eachShape: 'هر شکل یک گزارش از یک منبع است',
  foldQuietYears: 'تا کردن سال‌های بی‌رویداد',
  wholeSpan: 'همهٔ دوره',
  minimap: 'دورهٔ نمایش‌داده‌شده',
  minimapStart: 'آغاز دوره',
  minimapEnd: 'پایان دوره',

  sourceReports: (n) => `${events(n)} را گزارش می‌کند`,
  periodAndCount: (first, last, n) => `${first} تا ${last}، ${events(n)}`,
  loading: (n) =>
    n === null ? 'رویدادها در حال بارگذاری‌اند' : `${events(n)} در حال بارگذاری است`,
};
