/** Between which instants of a calendar ticks stand: its steps, and what lies in what. */
import {
  timeInterval,
  utcDay,
  utcHour,
  utcMonday,
  utcMonth,
  utcYear,
  type TimeInterval,
} from 'd3-time';
import type { CalendarUnits } from './words.ts';

/** What the interval that begins at a tick is: a label names it. */
export type TickUnit = 'year' | 'quarter' | 'month' | 'week' | 'day' | 'hour';

export interface TickStep {
  readonly unit: TickUnit;
  readonly interval: TimeInterval;
  /** Mean length. */
  readonly ms: number;
}

export interface TickCalendar {
  /** From finest to coarsest. */
  readonly steps: readonly TickStep[];
  /** What the intervals of a unit lie in; none for years. */
  readonly lower: Readonly<Partial<Record<TickUnit, TickStep | undefined>>>;
}

type Interval = TimeInterval | null;
/** An interval of so many units of a calendar. Days begin at midnight UTC in all of them. */
type IntervalOf = (unit: 'year' | 'month' | 'week', by: number) => Interval;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const YEAR = 365.2425 * DAY;
const YEARS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000, 20_000, 100_000];

function tickCalendar(of: IntervalOf): TickCalendar {
  const step = (unit: TickUnit, interval: Interval, ms: number): TickStep[] =>
    interval ? [{ unit, interval, ms }] : [];
  const [inYear] = step('year', of('year', 1), YEAR);
  const [inMonth] = step('month', of('month', 1), YEAR / 12);
  const [inDay] = step('day', utcDay, DAY);
  return {
    steps: [
      ...[1, 3, 6].flatMap((n) => step('hour', utcHour.every(n), n * HOUR)),
      ...step('day', utcDay, DAY),
      ...step('week', of('week', 1), 7 * DAY),
      ...step('month', of('month', 1), YEAR / 12),
      ...step('quarter', of('month', 3), YEAR / 4),
      ...YEARS.flatMap((n) => step('year', of('year', n), n * YEAR)),
    ],
    lower: { quarter: inYear, month: inYear, week: inMonth, day: inMonth, hour: inDay },
  };
}

const GREGORIAN = tickCalendar((unit, by) =>
  unit === 'week' ? utcMonday : (unit === 'year' ? utcYear : utcMonth).every(by),
);

const others = new WeakMap<CalendarUnits, TickCalendar>();

/** The steps of a calendar; of the Gregorian unless one is given. */
export function tickCalendarOf(units: CalendarUnits | undefined): TickCalendar {
  if (!units) return GREGORIAN;
  const known = others.get(units);
  if (known) return known;
  const made = tickCalendar((unit, by) =>
    timeInterval(
      (date) => date.setTime(units.floor(date.getTime(), unit, by)),
      (date, step) => date.setTime(units.offset(date.getTime(), unit, step * by)),
    ),
  );
  others.set(units, made);
  return made;
}
