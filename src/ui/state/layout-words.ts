/**
 * The words a layout asks for, from the reader's language and `Intl`. Gregorian
 * and UTC throughout: `fa` and `th` would otherwise count years of their own.
 */
import type { LayoutWords, TickUnit } from '../../timeline/index.ts';
import type { Messages } from '../messages.ts';

const DAY_MS = 86_400_000;

type Shape = 'year' | 'month' | 'monthYear' | 'day' | 'dayMonthYear' | 'hour';

const OPTIONS: Record<Shape, Intl.DateTimeFormatOptions> = {
  year: { year: 'numeric' },
  month: { month: 'short' },
  monthYear: { month: 'short', year: 'numeric' },
  day: { day: 'numeric' },
  dayMonthYear: { day: 'numeric', month: 'short', year: 'numeric' },
  hour: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
};

/** What a tick of each unit is called, and what the tier under it names. */
const UPPER: Record<TickUnit, Shape> = {
  millennium: 'year',
  century: 'year',
  decade: 'year',
  lustrum: 'year',
  year: 'year',
  quarter: 'month',
  month: 'month',
  week: 'day',
  day: 'day',
  hour: 'hour',
};
const LOWER: Record<TickUnit, Shape> = {
  ...UPPER,
  quarter: 'year',
  month: 'year',
  week: 'monthYear',
  day: 'monthYear',
  hour: 'dayMonthYear',
};

/** Words for a language; `locale` is BCP 47 and decides the forms of dates. */
export function layoutWords(messages: Messages, locale: string): LayoutWords {
  const write = dateWriter(locale);
  return {
    tick: (ms, unit, tier) => write((tier === 'upper' ? UPPER : LOWER)[unit], ms),
    events: messages.bundle,
    period: (startMs, endMs) => {
      const shape = endMs - startMs < 45 * DAY_MS ? 'dayMonthYear' : endMs - startMs < 400 * DAY_MS ? 'monthYear' : 'year'; // prettier-ignore
      return write.between(shape, startMs, Math.max(startMs, endMs - 1));
    },
    beyond: (count, side) => (side === 'earlier' ? messages.earlier(count) : messages.later(count)),
    published: (source) => messages.published(source.publishedLabel),
    publishedBefore: (source) => messages.publishedBefore(source.publishedLabel),
    foldYears: (startMs, endMs) => messages.yearsFolded(wholeYears(startMs, endMs)),
    foldSpell: (startMs, endMs) =>
      messages.quietSpell(write.between('year', startMs, endMs - 1), wholeYears(startMs, endMs)),
  };
}

/** A period in view, in words as coarse as its length allows: "May 2025 to Dec 2025". */
export function periodEnds(
  [startMs, endMs]: readonly [number, number],
  locale: string,
): readonly [first: string, last: string] {
  const write = dateWriter(locale);
  const years = (endMs - startMs) / (365.25 * DAY_MS);
  const shape = years > 8 ? 'year' : years > 0.2 ? 'monthYear' : 'dayMonthYear';
  return [write(shape, startMs), write(shape, endMs - 1)];
}

interface DateWriter {
  (shape: Shape, ms: number): string;
  between: (shape: Shape, startMs: number, lastMs: number) => string;
}

const writers = new Map<string, DateWriter>();

/** Formatters are costly to make, so one set is kept per locale. */
function dateWriter(locale: string): DateWriter {
  const known = writers.get(locale);
  if (known) return known;
  const made = new Map<string, Intl.DateTimeFormat>();
  const format = (shape: Shape, early: boolean) => {
    const key = `${shape}${String(early)}`;
    const old = made.get(key);
    if (old) return old;
    const tag = new Intl.Locale(locale, { calendar: 'gregory' });
    // Years before 1 need their era; the others would carry it for nothing.
    const era: Intl.DateTimeFormatOptions = early && shape !== 'month' ? { era: 'short' } : {};
    const fresh = new Intl.DateTimeFormat(tag, { ...OPTIONS[shape], ...era, timeZone: 'UTC' });
    made.set(key, fresh);
    return fresh;
  };
  const isEarly = (ms: number) => new Date(ms).getUTCFullYear() < 1;
  const write = (shape: Shape, ms: number) => format(shape, isEarly(ms)).format(ms);
  const writer = Object.assign(write, {
    between: (shape: Shape, startMs: number, lastMs: number) => {
      const range = format(shape, isEarly(startMs)).formatRange(startMs, lastMs);
      // ICU sets thin spaces around some dashes; the house sets none between plain years.
      return shape === 'year' ? range.replace(/\s*–\s*/u, '–') : range;
    },
  });
  writers.set(locale, writer);
  return writer;
}

function wholeYears(startMs: number, endMs: number): number {
  return Math.max(1, Math.round((endMs - startMs) / (365.2425 * DAY_MS)));
}
