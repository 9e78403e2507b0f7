/** Between which instants of a calendar ticks stand: its steps, and what lies in what. */
import {
  DAY,
  evenly,
  HOUR,
  months,
  unitsOf,
  weeks,
  type CalendarInterval,
} from './calendar-interval.ts';
import type { CalendarUnits } from '../words.ts';

/** What the interval that begins at a tick is: a label names it. */
export type TickUnit = 'year' | 'quarter' | 'month' | 'week' | 'day' | 'hour';

export interface TickStep {
  readonly unit: TickUnit;
  readonly interval: CalendarInterval;
  /** Mean length. */
  readonly ms: number;
}

export interface TickCalendar {
  /** From finest to coarsest. */
  readonly steps: readonly TickStep[];
  /** What the intervals of a unit lie in; none for years. */
  readonly lower: Readonly<Partial<Record<TickUnit, TickStep | undefined>>>;
}

/** An interval of so many units of a calendar. Days begin at midnight UTC in all of them. */
type IntervalOf = (unit: 'year' | 'month' | 'week', by: number) => CalendarInterval;

const YEAR = 365.2425 * DAY;
const YEARS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000, 20_000, 100_000];

function tickCalendar(of: IntervalOf): TickCalendar {
  const hours = [1, 3, 6].map((n): TickStep => ({ unit: 'hour', interval: evenly(n * HOUR), ms: n * HOUR })); // prettier-ignore
  const day: TickStep = { unit: 'day', interval: evenly(DAY), ms: DAY };
  const week: TickStep = { unit: 'week', interval: of('week', 1), ms: 7 * DAY };
  const month: TickStep = { unit: 'month', interval: of('month', 1), ms: YEAR / 12 };
  const quarter: TickStep = { unit: 'quarter', interval: of('month', 3), ms: YEAR / 4 };
  const years = YEARS.map((n): TickStep => ({ unit: 'year', interval: of('year', n), ms: n * YEAR })); // prettier-ignore
  const [year] = years;
  return {
    steps: [...hours, day, week, month, quarter, ...years],
    lower: { quarter: year, month: year, week: month, day: month, hour: day },
  };
}

const GREGORIAN = tickCalendar((unit, by) =>
  unit === 'week' ? weeks : months(unit === 'year' ? by * 12 : by),
);

const others = new WeakMap<CalendarUnits, TickCalendar>();

/** The steps of a calendar; of the Gregorian unless one is given. */
export function tickCalendarOf(units: CalendarUnits | undefined): TickCalendar {
  if (!units) return GREGORIAN;
  const known = others.get(units);
  if (known) return known;
  const made = tickCalendar((unit, by) => unitsOf(units, unit, by));
  others.set(units, made);
  return made;
}
