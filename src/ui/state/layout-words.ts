/**
 * The words a layout asks for, from the reader's language and `Intl`. Dates are UTC
 * throughout, and of the calendar that the locale asks for.
 */
import { dateCalendar, dateRangeWords, type DateCalendar, type Extent } from '../../model/index.ts';
import type { LayoutWords, TickUnit } from '../../timeline/index.ts';
import type { ChartMessages } from '../chart-messages.ts';

const YEAR_MS = 365.2425 * 86_400_000;

/** Ways to name the interval that begins at a tick. */
type TickName = 'year' | 'monthOfYear' | 'dayOfYear' | 'month' | 'day' | 'hour';

/** What an interval is called on the upper tier: short, because the tier under it carries the rest. */
const UPPER: Readonly<Record<TickUnit, TickName>> = {
  year: 'year',
  quarter: 'month',
  month: 'month',
  week: 'day',
  day: 'day',
  hour: 'hour',
};
/** On the lower tier it is called in full, for nothing stands under it: "Nov 2025". */
const LOWER: Readonly<Record<TickUnit, TickName>> = {
  ...UPPER,
  quarter: 'monthOfYear',
  month: 'monthOfYear',
  week: 'dayOfYear',
  day: 'dayOfYear',
};

/** Words for a language; `locale` is BCP 47 and decides the forms of dates, and by which calendar. */
export function layoutWords(messages: ChartMessages, locale: string): LayoutWords {
  const calendar = dateCalendar(locale);
  const tickWords = tickWriter(locale, calendar);
  return {
    calendar,
    tick: (ms, unit, tier) => tickWords((tier === 'upper' ? UPPER : LOWER)[unit], ms),
    events: messages.bundle,
    period: (startMs, endMs) => dateRangeWords(startMs, Math.max(startMs + 1, endMs), { locale }),
    beyond: (count, side) => (side === 'earlier' ? messages.earlier(count) : messages.later(count)),
    published: (source) => messages.published(source.publishedLabel),
    publishedBefore: (source) => messages.publishedBefore(source.publishedLabel),
    foldYears: (startMs, endMs) => messages.yearsFolded(wholeYears([startMs, endMs])),
    foldSpell: (startMs, endMs) =>
      messages.quietSpell(
        dateRangeWords(startMs, endMs, { locale, unit: 'year' }),
        wholeYears([startMs, endMs]),
      ),
  };
}

/** The two ends of a period in words as coarse as its length allows: "May 2025", "Dec 2025". */
export function periodEnds(period: Extent, locale: string): readonly [first: string, last: string] {
  const years = (period[1] - period[0]) / YEAR_MS;
  const unit = years > 8 ? 'year' : years > 0.2 ? 'month' : 'day';
  return [
    dateRangeWords(period[0], period[0] + 1, { locale, unit }),
    dateRangeWords(period[1] - 1, period[1], { locale, unit }),
  ];
}

const SHORT: Readonly<Partial<Record<TickName, Intl.DateTimeFormatOptions>>> = {
  month: { month: 'short' },
  day: { day: 'numeric' },
  hour: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
};

/** Names that are told as any date is, by their unit. */
const TOLD: Readonly<Partial<Record<TickName, 'year' | 'month' | 'day'>>> = {
  year: 'year',
  monthOfYear: 'month',
  dayOfYear: 'day',
};

function tickWriter(
  locale: string,
  calendar: DateCalendar | undefined,
): (name: TickName, ms: number) => string {
  // A format takes a millisecond to make, and few are asked for.
  const formats: Partial<Record<TickName, Intl.DateTimeFormat>> = {};
  return (name, ms) => {
    if (calendar && (name === 'month' || name === 'day')) return calendar.bare(ms, name);
    const unit = TOLD[name];
    if (unit) return dateRangeWords(ms, ms + 1, { locale, unit });
    // English begins a date with its smallest part, and needs no `Intl` for one.
    if (/^en(-GB)?$/.test(locale) && name !== 'hour')
      return dateRangeWords(ms, ms + 1, { locale, unit: name as 'month' }).split(' ')[0] ?? '';
    formats[name] ??= new Intl.DateTimeFormat(new Intl.Locale(locale, { calendar: 'gregory' }), {
      ...SHORT[name],
      timeZone: 'UTC',
    });
    // CLDR's English "Sept" is one letter longer than every other month.
    return formats[name].format(ms).replace(/^Sept$/, 'Sep');
  };
}

function wholeYears([startMs, endMs]: Extent): number {
  return Math.max(1, Math.round((endMs - startMs) / YEAR_MS));
}
