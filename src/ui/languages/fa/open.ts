import type { OpenFacts, OpenMessages } from '../../open-messages.ts';
import { article } from './open-article.ts';
import { apart, digits, events, megabytes, quoted } from './grammar.ts';

const named = ({ words }: OpenFacts) => (words === '' ? 'آنچه آن‌جاست' : quoted(words));
const datelines = apart('Datelines');
const timelineJs = apart('TimelineJS');
const [csv, json] = [apart('CSV'), apart('JSON')];

export const open: OpenMessages = {
  heading: 'داده‌های خودتان را باز کنید',
  intro: `مجموعه‌دادهٔ ${datelines} (${apart('events.json')})، خط زمان ${timelineJs} (${json} آن، یا صفحهٔ گسترده‌اش در قالب ${csv})، درآیه‌های ${apart('vis-timeline')} (${json})، جدولی از رویدادها (${csv})، تقویم (${apart('.ics')})، یا مقاله‌ای به شکل متن، ${apart('Markdown')} یا ${apart('HTML')} که رویدادهایش خوانده می‌شود.`,
  stays:
    'چیزی از این دستگاه بیرون نمی‌رود: پرونده در همین صفحه خوانده می‌شود و به جایی فرستاده نمی‌شود.',
  choose: 'گزینش پرونده',
  orDrop: 'یا آن را هر جای این صفحه رها کنید.',
  paste: 'یا این‌جا بچسبانید',
  openPasted: 'باز کردن آنچه چسبانده شد',
  tryArticle: 'آزمودن با یک مقاله',
  backTo: (title) => `بازگشت به ${quoted(title)}`,
  back: 'بازگشت',
  dropHere: 'رها کنید تا این‌جا باز شود. چیزی از این دستگاه بیرون نمی‌رود.',
  reading: (name) => `در حال خواندن ${apart(name)}`,
  pastedName: 'متن چسبانده‌شده',
  quoted,
  uncredited: (name) => `${apart(name)}، بی‌نام`,

  cannotOpen: (name) => `${apart(name)} باز نمی‌شود`,
  faults: {
    tooLarge: (size, most) =>
      `اندازه‌اش ${megabytes(size)} است؛ این‌جا تا ${megabytes(most)} خوانده می‌شود. آن را چند پاره کنید یا آنچه لازم نیست بردارید.`,
    severalFiles: (n) => `${digits(n)} پرونده با هم رسید. یکی‌یکی رها کنید.`,
    unreadable: 'مرورگر نتوانست آن را بخواند. پوشه باز نمی‌شود؛ پرونده‌ای از آن برگزینید.',
    empty: 'چیزی در آن نیست.',
    notText: `متن نیست. داده‌ها را با قالب ${json} یا ${csv}، یا مقاله را به شکل متن یا ${apart('HTML')} ذخیره کنید.`,
    tooDeep: 'کروشه‌هایش بیش از نیاز هر خط زمانی تودرتوست.',
    notKnown: `${json} است، ولی نه مجموعه‌دادهٔ ${datelines} (با ${quoted('version')}، ${quoted('sources')} و ${quoted('events')})، نه خط زمان ${timelineJs} (که رویدادهایش ${quoted('start_date')} دارند) و نه درآیه‌های ${apart('vis-timeline')} (با ${quoted('content')} و ${quoted('start')}).`,
    timelineJs1: `از ${apart('TimelineJS 1')} است. آن را در صفحهٔ گستردهٔ ${apart('TimelineJS 3')} باز کنید و با قالب ${csv} ذخیره کنید.`,
    noColumns: ({ words }) =>
      `ردیف نخست آن ستون ${apart(words)} را ندارد. صفحهٔ گستردهٔ ${timelineJs} دست‌کم ${apart('Year')} و ${apart('Headline')} دارد.`,
    noTableColumns: ({ words }) =>
      `ردیف نخست آن ${words === '' ? 'هیچ ستونی را نام نمی‌برد' : `این‌ها را نام می‌برد: ${apart(words)}`}. جدول رویدادها ستونی برای تاریخ دارد (${apart('Date, Start, When, Year')}) و ستونی برای آنچه رخ داد (${apart('Title, Event, Headline')}).`,
    componentOpen: ({ words }) =>
      `${apart(words)} آن‌جا آغاز می‌شود و پایان ندارد. تقویم را دوباره برون‌بری کنید.`,
    quoteOpen: `گیومه‌ای آن‌جا خانه‌ای را باز می‌کند و بسته نمی‌شود. آن را ببندید، یا صفحهٔ گسترده را دوباره با قالب ${csv} ذخیره کنید.`,
    noEntries: 'رویدادی در آن نیست.',
    tooManyEntries: ({ words }) =>
      `${apart(words)} رویداد دارد، بیش از آنچه یک صفحه نشان می‌دهد. آن را چند پاره کنید.`,
    failed: ({ words }) => apart(words),
  },
  place: {
    row: (n) => `ردیف ${digits(n)}`,
    event: (n) => `رویداد ${digits(n)}`,
    era: (n) => `دورهٔ ${digits(n)}`,
    line: (n) => `سطر ${digits(n)}`,
    column: (n) => `ستون ${digits(n)}`,
    join: (parts) => parts.map(apart).join('، '),
  },

  remarks: {
    notAnObject: () => 'درآیه‌ای با فیلد نیست. کنار گذاشته شد.',
    noDate: () => 'سال ندارد. کنار گذاشته شد.',
    badDate: (facts) => `چنین تاریخی نیست: ${named(facts)}. کنار گذاشته شد.`,
    beyondTime: (facts) => `سال ${named(facts)} بیرون از گنجایش تقویم است. کنار گذاشته شد.`,
    noTitle: () => 'نه عنوان دارد و نه متن. کنار گذاشته شد.',
    badEnd: (facts) =>
      `پایان ${named(facts)} تاریخ نیست، یا پیش از آغاز است. تنها آغاز نشان داده می‌شود.`,
    addressRefused: (facts) =>
      `${named(facts)} نشانی وب نیست و گرفته نشد. تنها ${apart('http')} و ${apart('https')} پذیرفته است.`,
    titleCut: () => `عنوان پس از ${digits(120)} نویسه بریده شد؛ همهٔ آن در خلاصه آمده است.`,
    textCut: () => `متن پس از ${digits(1000)} نویسه بریده شد.`,
    charactersRemoved: () => 'نویسه‌هایی که نمایش‌پذیر نیستند برداشته شد.',
    cancelled: () => 'رویداد لغو شده است. کنار گذاشته شد.',
    dayOrMonth: (facts) =>
      `در ${named(facts)} روز از ماه بازشناخته نمی‌شود: تنها سال گرفته شد. آن را مانند ${apart('2025-11-02')} بنویسید.`,
    zoneUnknown: (facts) => `منطقهٔ زمانی ${named(facts)} ناشناخته است: روز بدون ساعت گرفته شد.`,
    repeatsLeftOut: () => 'تکرار می‌شود؛ تنها بار نخست نشان داده می‌شود.',
    unknownColumn: () => 'این ستون ناشناخته است و نادیده گرفته شد.',
    unknownField: () => 'این فیلد ناشناخته است و نادیده گرفته شد.',
    groupsInSummary: ({ count: n }) =>
      `گروه‌ها این‌جا ردیف ندارند: نام گروه در آغاز خلاصهٔ ${events(n)} آمده است.`,
    erasAsEvents: ({ count: n }) =>
      `${digits(n)} دوره به شکل رویدادی نشان داده شد که به درازا می‌کشد.`,
    creditsAsSources: ({ count: n }) =>
      `نام‌های کنار تصویرها منبع شد، برای ${events(n)}. بقیه به خود پرونده استناد می‌کنند.`,
    creditsAsAttributions: ({ count: n }) =>
      `شمار نام‌ها بیش از ردیف‌هاست: نام‌های ${events(n)} کنار استناد آمده است.`,
    mediaLeftOut: ({ count: n }) =>
      `تصویرها، ویدیوها و پیوندهای ${events(n)} این‌جا نشان داده نمی‌شود.`,
    linksLeftOut: ({ count: n }) => `پیوندهای درون متن ${events(n)} واژهٔ ساده شد.`,
    looksLeftOut: ({ count: n }) =>
      `زمینه‌ها، تصویرهای کوچک و شرح تصویرهای ${events(n)} کنار گذاشته شد.`,
    columnsUnderstood: ({ words }) => `ستون‌ها چنین فهمیده شد: ${apart(words)}.`,
    namedSources: ({ count: n }) =>
      `منابع ${events(n)} همان است که پرونده نام می‌برد. سخن آن‌ها خوانده نشده است.`,
    midnightsAsDays: ({ count: n }) =>
      `برای ${events(n)}، نیمه‌شب (${apart('UTC')}) روز بدون ساعت گرفته شد.`,
    componentsLeftOut: ({ count: n }) =>
      `${digits(n)} درآیهٔ تقویم که رویداد نیست (کارها، یادداشت‌ها) کنار گذاشته شد.`,
    encodingGuessed: () =>
      `پرونده در ${apart('UTF-8')} نیست؛ با ${apart('Windows-1252')} خوانده شد. اگر حروف نادرست است، آن را با ${apart('UTF-8')} ذخیره کنید.`,
  },

  someShown: (good, all) =>
    good === all
      ? `${events(all)} را می‌توان نشان داد`
      : `${digits(good)} از ${events(all)} را می‌توان نشان داد`,
  leftOut: 'کنار گذاشته‌شده',
  changed: 'با کاستی آورده‌شده',
  noted: 'برای آگاهی',
  more: (n) => `و ${digits(n)} مورد دیگر، در گزارش`,
  show: (n) => `نمایش ${events(n)}`,
  copyReport: 'کپی گزارش',
  reportCopied: 'گزارش کپی شد',
  reportOf: (name) => `گزارش ${apart(name)}`,

  fromHere: (name) => `${apart(name)}، از همین دستگاه.`,
  notSent: 'چیزی فرستاده نشد؛ پس پیوندی به آن نیست و با بارگذاری دوباره فراموش می‌شود.',
  report: (n) => (n === 0 ? 'گزارش' : `گزارش (${digits(n)})`),
  download: `بارگیری ${apart('events.json')}`,
  openAnother: 'باز کردن پروندهٔ دیگر',

  article,
};
