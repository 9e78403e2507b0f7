import type { Difference } from '../../../model/index.ts';
import type { EvidenceMessages } from '../../evidence/evidence-messages.ts';
import { apart, digits, list, quoted, sources } from './grammar.ts';

const SHOWN: Record<Difference['about'], string> = {
  number: 'رقم',
  date: 'تاریخ',
  place: 'مکان',
};

const dated = (when: string | null) => (when === null ? '' : `، ${when}`);

export const evidence: EvidenceMessages = {
  exactDay: 'روز دقیق',
  exactTime: 'ساعت دقیق',
  within: {
    month: 'زمانی در آن ماه',
    season: 'زمانی در آن فصل',
    year: 'زمانی در آن سال',
    decade: 'زمانی در آن دهه',
    century: 'زمانی در آن سده',
  },
  lasted: 'به درازا کشید',
  noEndGiven: 'پایان ذکر نشده',
  noStartGiven: 'آغاز ذکر نشده',
  endUnknown: 'پایان نامعلوم',
  startUnknown: 'آغاز نامعلوم',
  approximate: 'منبع تاریخ تقریبی می‌دهد',
  uncertain: 'منبع مطمئن نیست',
  inferred: 'هیچ منبعی تاریخ کامل را نمی‌دهد؛ تاریخ از متن به دست آمده است.',
  guessed: 'هیچ منبعی تاریخی نمی‌دهد؛ این تاریخ بر پایهٔ زمان انتشار منابع است.',
  planned: 'هنگام انتشار منابع هنوز رخ نداده بود.',

  publishedTogether: (n, date) =>
    `${n === 2 ? 'هر دو' : `هر ${digits(n)} منبع`} در ${date} منتشر شده‌اند.`,
  publishedApart: (parts) =>
    `تاریخ انتشار: ${parts.map(([publisher, date]) => `${apart(publisher)}، ${date}`).join('؛ ')}.`,
  stance: (n, about) =>
    `${apart('Datelines')} هر ${n === 2 ? 'دو' : digits(n)} ${SHOWN[about]} را نشان می‌دهد و میان آن‌ها یکی را برنمی‌گزیند.`,

  quotedWords: quoted,
  noQuote: 'سخن این منبع در این‌جا بازگو نمی‌شود.',
  importedQuote: 'برگرفته از پرونده‌ای که سخنی را نقل نمی‌کند.',
  inContext: 'متن در بافت خود',
  through: (outlets) => `از طریق ${apart(outlets)}.`,
  quoting: (who) => `به نقل از ${apart(who)}`,
  quotingOf: (who, date) => `به نقل از ${apart(who)}، ${date}`,
  attributed: (how, who, publisher, when) => {
    const cited = `به نقل ${apart(publisher)}.`;
    switch (how) {
      case 'quoted':
        return `به نقل از ${apart(who)}${dated(when)}`;
      case 'interview':
        return when === null
          ? `به گفتهٔ ${apart(who)} در مصاحبه‌ای، ${cited}`
          : `به گفتهٔ ${apart(who)} در مصاحبه‌ای (${when})، ${cited}`;
      case 'reported':
        return `به گزارش ${apart(who)}${dated(when)}، ${cited}`;
      case 'alleged':
        return `به ادعای ${apart(who)}${dated(when)}، ${cited}`;
      case 'said':
        return `به گفتهٔ ${apart(who)}${dated(when)}، ${cited}`;
    }
  },
  interviewOfYear: (who, publisher, year) =>
    `به گفتهٔ ${apart(who)} در مصاحبه‌ای در سال ${year}، به نقل ${apart(publisher)}.`,
  ownDate: (date) => `تاریخی که خود این منبع می‌دهد: ${date}.`,
  passage: 'خواندن متن',
  passageIn: (publisher) => `در ${apart(publisher)}، در زبانه‌ای تازه`,
  archived: 'نسخهٔ بایگانی',
  noAddress: 'نشانی این منبع معلوم نیست.',

  why: 'چرا این تاریخ؟',
  whySays: (words) => `در متن آمده است: ${quoted(words)}.`,
  whyImported: (words) => `در پروندهٔ واردشده آمده است: ${quoted(words)}.`,
  whyRelative: (words, anchor) =>
    anchor === null
      ? `در متن آمده است: ${quoted(words)}، که از تاریخی که پیش‌تر گفته شده حساب می‌شود.`
      : `در متن آمده است: ${quoted(words)}، که از ${anchor} حساب می‌شود.`,
  whyNarrative: (words, anchor) =>
    anchor === null
      ? `در متن آمده است: ${quoted(words)}، در ادامهٔ زمانی که تازه گفته شده.`
      : `در متن آمده است: ${quoted(words)}، در ادامهٔ ${anchor} که تازه گفته شده.`,
  whyPublication: (words, published) =>
    `در متن آمده است: ${quoted(words)}، که از زمان نوشتن می‌گوید. تاریخ انتشار: ${published}.`,
  whyNamed: (words, anchor) =>
    anchor === null
      ? `متن از ${quoted(words)} نام می‌برد که تاریخش معلوم است.`
      : `متن از ${quoted(words)} نام می‌برد که تاریخش ${anchor} است.`,
  whyGives: (date) => `نتیجه: ${date}`,
  whyRule: (rule) => `قاعدهٔ ${apart(rule)}`,

  notIn: (others) => (others === 1 ? 'نیامده در منبع دیگر' : `نیامده در ${sources(others)} دیگر`),
  list,
  moreSources: (n) => `${sources(n)} دیگر`,
  publishedBefore: (n, date) => `پیش از ${date} منتشر ${n === 1 ? 'شده است' : 'شده‌اند'}.`,
  doesNotMention: (n) => `از این رویداد نام ${n === 1 ? 'نمی‌برد' : 'نمی‌برند'}.`,

  sheet: { more: 'بیشتر', less: 'کمتر' },

  allEvents: 'همهٔ رویدادها با منابعشان',
  sourcesOf: 'منابع',
};
