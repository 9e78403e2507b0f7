import type { OpenMessages } from '../../open-messages.ts';
import { unresolved } from './faults.ts';
import { apart, digits, list, megabytes, quoted } from './grammar.ts';

const EXAMPLE = apart('2025-11-02');
const SHORT_EXAMPLE = apart('Nov 2025');

export const article: OpenMessages['article'] = {
  intro:
    'رویدادهایی که مقاله بازگو می‌کند از متن آن خوانده می‌شود، هر یک با واژه‌هایی که تاریخش را می‌دهد.',
  text: 'متن مقاله',
  fileText: (name, size) => `${apart(name)}، ${megabytes(size)}`,
  published: 'تاریخ انتشار',
  publishedHint: `${EXAMPLE}، ${SHORT_EXAMPLE}، ${apart('2 November 2025')}… عبارت‌هایی مانند ${quoted('on Sunday')} و ${quoted('last month')} از آن حساب می‌شود؛ بی آن، تاریخشان نامعلوم می‌ماند.`,
  publishedIs: (date) => `${date} در نظر گرفته شد.`,
  publishedUnknown: `این تاریخ خوانده نشد. آن را مانند ${EXAMPLE} یا ${SHORT_EXAMPLE} بنویسید.`,
  publishedFuture: 'این تاریخ در آینده است.',
  language: 'زبان',
  guessed: (language) => `${language}، از روی واژه‌هایش`,
  guess: 'از روی واژه‌هایش',
  cannotTell: 'معلوم نیست: برگزینید',
  run: 'یافتن رویدادها',
  stages: {
    load: 'در حال دریافت خوانندهٔ مقاله',
    read: 'در حال خواندن متن',
    find: 'در حال یافتن تاریخ‌ها و رویدادها',
    join: 'در حال پیوند دادن رویدادها',
  },
  cancel: 'لغو',
  cancelled: 'متوقف شد. چیزی نگه داشته نشد.',
  failed: (reason) => `مقاله خوانده نشد: ${apart(reason)}`,
  nothing: 'رویدادی یافت نشد',
  nothingWhy:
    'رویداد، جمله‌ای تاریخ‌دار است که از رخدادی می‌گوید. مقاله‌های انگلیسی و اسپانیایی خوانده می‌شود.',
  publishedNote: (date) => `کسی نگفته کی منتشر شده؛ تا ${date} منتشر شده بود.`,
  unresolved: (n) => `${digits(n)} تاریخ که جایش یافت نشد`,
  unresolvedWhy: {
    publication: 'از روز انتشار حساب می‌شود که داده نشده، یا تا روز داده نشده.',
    other: (why) =>
      unresolved[why.includes('of the story, which') ? 'story' : why] ??
      `به انگلیسی: ${apart(`it ${why}.`)}`,
  },
  noEvent: (n) => `${digits(n)} تاریخ که رویدادی نمی‌سازد`,
  reasons: {
    telling: 'تاریخ گفتن است، نه تاریخ رخداد.',
    speech: 'تنها می‌گوید چه کسی سخن می‌گوید.',
    future: 'پس از انتشار است؛ پس رخ دادن چیزی گزارش نشده.',
    planned: 'برنامه یا پیش‌بینی است، نه گزارش.',
    denied: 'متن می‌گوید رخ نداده است.',
    hypothetical: 'فرض یا احتمال است، نه گزارش.',
    background: 'تاریخ یک وضع یا عادت است، نه تاریخ رخداد.',
    comparison: 'تنها بزرگی چیز دیگری را می‌سنجد.',
    'no-event': 'هیچ واژه‌ای در کنارش از رخدادی نمی‌گوید.',
    'no-title': 'از جمله به‌تنهایی معلوم نیست چه کسی چه کرده.',
  },
  otherReason: 'چیزی در کنارش رویداد خوانده نشد.',
  doubts: 'دربارهٔ متن',
  languageUnknown: 'زبانش معلوم نشد. آن را برگزینید و دوباره بیازمایید.',
  languageNotRead: 'زبانش هنوز این‌جا خوانده نمی‌شود؛ انگلیسی و اسپانیایی خوانده می‌شود.',
  encodingGuessed: `رمزگذاری آن حدس زده شد. اگر حروف نادرست است، آن را با ${apart('UTF-8')} ذخیره کنید.`,
  datesDisagree: 'صفحه دو تاریخ انتشار می‌دهد. اگر آن که به کار رفت نادرست است، درستش را بنویسید.',
  left: (n) => `${digits(n)} پاره از صفحه که بخشی از داستان نیست`,
  list,
};
