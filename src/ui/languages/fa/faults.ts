import type { FaultMessages } from '../../fault-words.ts';
import { apart, digits, quoted } from './grammar.ts';

const either = (expected: string) =>
  apart(expected.replace(/^one of /, '').replaceAll(' or ', ' یا '));

/** What is wrong with data. Names of fields and values stay as the file has them. */
export const faults: FaultMessages = {
  missing: (field) => `${apart(field)} نیست.`,
  notThat: (field, expected, found) =>
    `در ${apart(field)} باید ${either(expected)} باشد، نه ${apart(found)}.`,
  unknownField: (field, unknown, meant, known) =>
    `در ${apart(field)} فیلد ناشناختهٔ ${quoted(unknown)} هست.${meant ? ` آیا منظور ${quoted(meant)} است؟` : ''} فیلدهای شناخته: ${apart(known)}.`,
  noKind: (field, found) => `مقدار ${apart(field)} اینجا پذیرفته نیست: ${apart(found)}.`,
  notAllowed: (field) => `آنچه در ${apart(field)} است اینجا پذیرفته نیست.`,
  tooLong: (field, characters) => `${apart(field)} بیش از ${digits(characters)} نویسه دارد.`,
  rule: {
    'must be of a-z, 0-9 and single hyphens': (field) =>
      `در ${apart(field)} تنها حرف‌های a تا z، رقم و خط تیرهٔ تک رواست.`,
    'must not be empty': (field) => `${apart(field)} نباید خالی باشد.`,
    'must be one line without control characters': (field) =>
      `${apart(field)} باید یک سطر بدون نویسهٔ کنترلی باشد.`,
    'must be a SHA-256 in lower-case hex': (field) =>
      `${apart(field)} باید SHA-256 با رقم‌های شانزده‌شانزدهی و حرف‌های کوچک باشد.`,
    'must be an http or https address': (field) => `${apart(field)} باید نشانی http یا https باشد.`,
    'must be a BCP 47 language tag, e.g. en or en-GB': (field) =>
      `${apart(field)} باید نشان زبان BCP 47 باشد، مانند fa یا fa-AF.`,
    'must be two or three letters or digits': (field) =>
      `${apart(field)} باید دو یا سه حرف یا رقم باشد.`,
    'must not be negative': (field) => `${apart(field)} نباید منفی باشد.`,
    'must end after it starts': (field) => `${apart(field)} باید پس از آغازش پایان یابد.`,
    'needs at least two sources': (field) => `${apart(field)} دست‌کم دو منبع می‌خواهد.`,
  },
  noCitation: 'استنادی ندارد؛ هر رویداد دست‌کم یکی می‌خواهد.',
  idTaken: (id, event) => `شناسهٔ ${apart(id)} از آن رویداد ${digits(event)} نیز هست.`,
  noSource: (id) => `منبع ${apart(id)} در میان منابع مجموعه‌داده نیست.`,
  laterThanSource: (when, published) =>
    `تاریخ استناد، ${apart(when)}، پس از انتشار منبع آن در ${apart(published)} است.`,
  more: (n) => `و ${digits(n)} ایراد دیگر.`,
  date: {
    'has more than one "/"': (date) => `تاریخ ${apart(date)} بیش از یک «/» دارد.`,
    'names no date at either end': (date) => `بازهٔ ${apart(date)} در هیچ سو تاریخی ندارد.`,
    'ends before it starts': (date) => `بازهٔ ${apart(date)} پیش از آغازش پایان می‌یابد.`,
    'gives a day within a season': (date) => `تاریخ ${apart(date)} روزی را در یک فصل می‌آورد.`,
    'has no such month': (date) => `در تاریخ ${apart(date)} ماهی هست که وجود ندارد.`,
    'has no such day': (date) => `در تاریخ ${apart(date)} روزی هست که وجود ندارد.`,
    'has an X before the year 0; write an interval': (date) =>
      `تاریخ ${apart(date)} پیش از سال صفر X دارد؛ بازه بنویسید.`,
    'is not between 00:00:00 and 23:59:59': (date) =>
      `ساعت ${apart(date)} میان 00:00:00 و 23:59:59 نیست.`,
    'is beyond 14 hours': (date) => `منطقهٔ زمانی ${apart(date)} از ۱۴ ساعت بیشتر است.`,
    'is -00:00; write Z or +00:00': (date) =>
      `منطقهٔ زمانی ${apart(date)} ‎-00:00 است؛ Z یا ‎+00:00 بنویسید.`,
    'is not EDTF, e.g. 2011-03-11, 2011-03, 195X or 2019~': (date) =>
      `تاریخ ${apart(date)} به EDTF نیست، مانند 2011-03-11، 2011-03، 195X یا 2019~.`,
  },
  noYearZero: 'سال -0000 وجود ندارد؛ سال ۱ پیش از میلاد 0000 است.',
  outside: (date, first, last) =>
    `سال ${apart(date)} بیرون از ${apart(first)} تا ${apart(last)} است.`,
  nouns: {
    'the event': 'رویداد',
    'the dataset': 'مجموعه‌داده',
    text: 'متن',
    'a number': 'عدد',
    'a whole number': 'عدد درست',
    'true or false': 'true یا false',
    'a list': 'فهرست',
    'an object': 'شیء',
  },
};

/** Why a date could not be placed, by what the reader of articles says of it. */
export const unresolved: Readonly<Record<string, string>> = {
  'stands alone on its line: the date of the page, not of the story':
    'در سطر خود تنهاست: تاریخ صفحه است، نه تاریخ آنچه گفته می‌شود.',
  'repeats a time the text has not told': 'زمانی را تکرار می‌کند که متن نگفته است.',
  'says that two things go together, not when': 'می‌گوید دو چیز با هم‌اند، نه اینکه چه هنگام.',
  'lies before the years EDTF is read for here': 'پیش از سال‌هایی است که اینجا خوانده می‌شود.',
  'says neither how long before nor after': 'نمی‌گوید چه اندازه پیش یا پس از آن.',
  'is of any day': 'از هر روزی می‌تواند باشد.',
  'is an hour of a day the text has not told': 'ساعتی از روزی است که متن نگفته است.',
  'hangs on a time the text has not told': 'به زمانی وابسته است که متن نگفته است.',
  story: 'تاریخ دقیق‌تری از آنچه پیش‌تر گفته شد لازم است.',
};
