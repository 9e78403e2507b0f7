import type { Certainty, EventKind } from '../../../model/index.ts';
import type { FilterMessages } from '../../filters/filter-messages.ts';
import { apart, digits, events, list, names, quoted } from './grammar.ts';

const KINDS: Record<EventKind, string> = {
  visit: 'دیدارها',
  statement: 'اظهارات',
  agreement: 'توافق‌ها',
  attack: 'حمله‌ها',
  military: 'نظامی',
  sanction: 'تحریم‌ها',
  unrest: 'ناآرامی‌ها',
  election: 'انتخابات',
  office: 'سمت‌ها',
  economy: 'اقتصاد',
  legal: 'قانون و دادگاه',
  disaster: 'فاجعه‌ها',
  publication: 'انتشارات',
  other: 'دیگر',
};

const CERTAINTIES: Record<Certainty, string> = {
  stated: 'کامل در متن',
  inferred: 'به‌دست‌آمده از متن',
  guessed: 'بر پایهٔ انتشار',
};

const EXAMPLES = `${apart('1990')}، ${apart('2005-03')} یا ${apart('2005-03-21')}`;

export const filters: FilterMessages = {
  filters: 'پالایش‌ها',
  close: 'بستن',
  more: 'بیشتر',
  less: 'کمتر',

  sources: 'منابع',
  kinds: 'گونه',
  people: 'افراد',
  organisations: 'سازمان‌ها',
  places: 'مکان‌ها',
  certainties: 'تاریخ',
  told: 'گزارش‌شده در',
  words: 'واژه‌ها',
  period: 'دوره',
  kind: (kind) => KINDS[kind],
  certainty: (certainty) => CERTAINTIES[certainty],
  corroboratedOnly: 'بیش از یک منبع',
  disputedOnly: 'منابع با اختلاف',

  events,
  digits,
  moreValues: (n) => `${digits(n)} مورد دیگر`,
  fewerValues: 'کمتر',
  only: 'فقط',
  onlySource: (publisher) => `فقط ${apart(publisher)}`,

  wordsHint: 'در عنوان، نام‌ها یا تاریخ',
  from: 'از',
  until: 'تا',
  periodHint: EXAMPLES,
  periodShown: 'دورهٔ نمایش‌داده‌شده',
  notADate: (text) => `${quoted(text)} تاریخ نیست. بنویسید ${EXAMPLES}.`,
  endsBeforeItBegins: 'دوره پیش از آغاز پایان می‌یابد.',

  matching: (n, of) => `${digits(n)} از ${events(of)}`,
  others: 'دیگر رویدادها',
  hideOthers: 'پنهان کردن بقیه',
  dimOthers: 'کم‌رنگ کردن بقیه',
  drop: 'برداشتن',
  quoted,
  without: (publisher) => `بدون ${apart(publisher)}`,
  noSource: 'هیچ منبعی',
  showAll: 'نمایش همهٔ رویدادها',
  unknown: (all) => `در این داده‌ها نیست و نادیده گرفته شد: ${list(all.map(quoted))}.`,

  nothingMatches: (parts) =>
    parts.length === 1
      ? `هیچ رویدادی با این شرط نمی‌خواند: ${names(parts)}.`
      : `هیچ رویدادی با همهٔ این شرط‌ها نمی‌خواند: ${names(parts)}.`,
  withoutPart: (part, n) => `برداشتن ${apart(part)}: ${events(n)}`,
};
