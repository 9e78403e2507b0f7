import type { EmptyMessages } from '../../empty-messages.ts';
import type { TroubleMessages } from '../../trouble-messages.ts';
import { apart, digits, events, names } from './grammar.ts';

export const empty: EmptyMessages = {
  noEventsHere: 'این‌جا رویدادی نیست',
  reportNothing: (publishers, first, last) =>
    publishers.length === 0
      ? 'همهٔ منابع خاموش‌اند.'
      : `${names(publishers)} میان ${first} و ${last} چیزی گزارش ${publishers.length === 1 ? 'نمی‌کند' : 'نمی‌کنند'}.`,
  showAllSources: 'نمایش همهٔ منابع',
  nearestEvent: 'نزدیک‌ترین رویداد',
  emptyDataset: 'در این مجموعه‌داده رویدادی نیست.',
};

export const trouble: TroubleMessages = {
  someShown: (good, all) => `${digits(good)} از ${events(all)} را می‌توان نشان داد`,
  problems: (n) =>
    n === 1
      ? 'یکی از درآیه‌های پروندهٔ داده‌ها ایراد دارد:'
      : `${digits(n)} درآیه از پروندهٔ داده‌ها ایراد دارند:`,
  eventNumber: (n) => `رویداد ${digits(n)}`,
  moreProblems: (n) => `و ${digits(n)} مورد دیگر، در گزارش`,
  showTheRest: (n) => `نمایش ${events(n)}`,
  copyReport: 'کپی گزارش',
  reportCopied: 'گزارش کپی شد',
  cannotRead: 'داده‌ها را نمی‌توان نشان داد',
  noFile: (file, status) => `کارساز پروندهٔ ${apart(file)} را نمی‌دهد (وضعیت ${digits(status)}).`,
  noConnection: (file) => `${apart(file)} دریافت نشد. آیا اتصال برقرار است؟`,
  notJson: (file) => `${apart(file)} در قالب ${apart('JSON')} نیست.`,
  notDataset: (file) => `${apart(file)} مجموعه‌دادهٔ ${apart('Datelines')} نیست.`,
  notAllowed: (file) => `${apart(file)} بیرون از این وب‌گاه است؛ از این رو باز نمی‌شود.`,
  tryAgain: 'تلاش دوباره',
  openDefault: 'باز کردن نخستین مجموعه‌داده',
  tiles: {
    missing: (files) => `بخشی از این گاه‌شمار نیست: ${digits(files)} پرونده خوانده نشد.`,
    offline: 'بخشی از این گاه‌شمار نیست: دسترسی به کارساز ممکن نیست.',
    limitOf: {
      words: 'واژه‌ها از آغازشان، در عنوان‌ها و نام‌ها، جست‌وجو می‌شوند.',
      period: 'هر دوره رویدادهایی را دارد که میانه، یا آغاز داده‌شده‌شان، در آن است.',
      numbers: 'عددهای کنار گزینه‌ها از همهٔ رویدادهاست.',
      listing:
        'این همه رویداد را نمی‌توان از این‌جا کپی یا بارگیری کرد؛ با واژه یا پالایه کمتر می‌شوند.',
      dimming: 'میان این همه رویداد، بقیه کم‌رنگ نمی‌شوند بلکه کنار گذاشته می‌شوند.',
      sources: 'منابع بیش از آن‌اند که بتوان رویدادها را به تفکیک منبع شمرد یا پالود.',
    },
  },
};
