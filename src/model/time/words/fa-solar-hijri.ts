/**
 * For Persian: dates of the Solar Hijri calendar. Names and digits are those of
 * `Intl`; which day lies where is our own arithmetic, the same as that of the ticks.
 *
 * A Gregorian month or year lies in two of this calendar, and it is not known in which:
 * "1383 or 1384" says so, where a range would tell of something that lasted.
 */
import { solarHijriMs, solarHijriOf, type SolarHijriDate } from '../solar-hijri.ts';
import type { Precision } from '../value.ts';
import type { DateCalendar, DateLanguage, IntlUnit } from './date-language.ts';

const LOCALE = 'fa-IR-u-ca-persian';
const plain = new Intl.NumberFormat(LOCALE, { useGrouping: false });
const grouped = new Intl.NumberFormat(LOCALE);
const monthName = new Intl.DateTimeFormat(LOCALE, { month: 'long', timeZone: 'UTC' });
const clock = {
  minute: clockFormat({}),
  second: clockFormat({ second: '2-digit' }),
};

function clockFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const hour: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
  return new Intl.DateTimeFormat(LOCALE, { ...hour, ...options, timeZone: 'UTC' });
}

function yearWords(year: number): string {
  const counted = year < 1 ? 1 - year : year;
  const number = (counted > 9999 ? grouped : plain).format(counted);
  return year < 1 ? `${number} پیش از هجرت` : number;
}

/** In the middle of the month no calendar of `Intl` is in doubt. */
function monthWords({ month }: Pick<SolarHijriDate, 'month'>): string {
  return monthName.format(solarHijriMs(1400, month, 15));
}

/** The words of a date from its smallest unit up, as they are written. */
function partsOf(ms: number, unit: IntlUnit): string[] {
  const date = solarHijriOf(ms);
  const time = unit === 'minute' || unit === 'second' ? clock[unit].format(ms) : null;
  return [
    ...(time !== null || unit === 'day' ? [plain.format(date.day)] : []),
    ...(unit === 'year' ? [] : [monthWords(date)]),
    time === null ? yearWords(date.year) : `${yearWords(date.year)}، ${time}`,
  ];
}

/** Two dates joined by a word; what both end with is said once. */
function joined(from: readonly string[], to: readonly string[], word: string): string {
  if (from.join(' ') === to.join(' ')) return to.join(' ');
  let shared = 0;
  const last = (parts: readonly string[]) => parts[parts.length - 1 - shared];
  while (shared < from.length - 1 && last(from) === last(to)) shared += 1;
  return `${from.slice(0, from.length - shared).join(' ')} ${word} ${to.join(' ')}`;
}

const UNIT: Readonly<Record<Precision, IntlUnit>> = {
  century: 'year',
  decade: 'year',
  year: 'year',
  season: 'month',
  month: 'month',
  day: 'day',
  time: 'second',
};

const DAY_MS = 86_400_000;
/** From Saturday; 1970 began on a Thursday. */
const WEEK_MS = 7 * DAY_MS;
const SATURDAY_MS = 2 * DAY_MS;
const floorTo = (value: number, step: number) => Math.floor(value / step) * step;

const calendar: DateCalendar = {
  floor(ms, unit, by) {
    if (unit === 'week') return floorTo(ms - SATURDAY_MS, WEEK_MS) + SATURDAY_MS;
    const { year, month } = solarHijriOf(ms);
    return unit === 'year'
      ? solarHijriMs(floorTo(year, by))
      : solarHijriMs(year, floorTo(month - 1, by) + 1);
  },
  offset(ms, unit, units) {
    if (unit === 'week') return ms + units * WEEK_MS;
    const { year, month, day } = solarHijriOf(ms);
    return unit === 'year'
      ? solarHijriMs(year + units, month, day)
      : solarHijriMs(year, month + units, day);
  },
  instant: (ms, unit) => partsOf(ms, unit).join(' '),
  range: (fromMs, toMs, unit) => joined(partsOf(fromMs, unit), partsOf(toMs, unit), 'تا'),
  within(fromMs, toMs, precision) {
    const unit = UNIT[precision];
    const [from, to] = [partsOf(fromMs, unit), partsOf(toMs, unit)];
    const isTwo = precision === 'year' || precision === 'month';
    return isTwo ? joined(from, to, 'یا') : `میان ${joined(from, to, 'و')}`;
  },
  bare: (ms, unit) =>
    unit === 'day' ? plain.format(solarHijriOf(ms).day) : monthWords(solarHijriOf(ms)),
};

/** All but the calendar is Persian as it is. */
export const words: Pick<DateLanguage, 'calendar'> = { calendar };
