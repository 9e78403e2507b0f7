/**
 * Arithmetic on places on the calendar, whatever their precision: how fine
 * they are, the days they cover, moving them by units, and their names in
 * TIMEX3 and EDTF.
 */
import type { Edtf } from '../../../model/index.ts';
import { readEdtf } from '../../../model/index.ts';
import { dayNumber, dayOf, daysInMonth, isoWeekOf, mondayOf } from '../calendar.ts';
import type { Fields, Season, Unit } from '../meaning.ts';

/** From coarse to fine; a week is finer than a month. */
export const ORDER: readonly Unit[] = [
  'millennium',
  'century',
  'decade',
  'year',
  'half',
  'season',
  'quarter',
  'month',
  'fortnight',
  'week',
  'weekend',
  'day',
  'hour',
  'minute',
  'second',
];

const SEASON_MONTH: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/**
 * A place with other fields in place of its own. No spread: one that adds a key gives each
 * object a hidden class of its own, and all that reads it slows down.
 */
export function withFields(f: Fields, more: Fields): Fields {
  return Object.assign({}, f, more);
}

/** How fine a place is given; null when nothing is. */
export function unitOf(f: Fields): Unit | null {
  if (f.hour !== undefined || f.part !== undefined) return 'hour';
  if (f.day !== undefined || f.weekday !== undefined) return 'day';
  if (f.weekend) return 'weekend';
  if (f.week !== undefined) return 'week';
  if (f.month !== undefined) return 'month';
  if (f.quarter !== undefined) return 'quarter';
  if (f.season !== undefined) return 'season';
  if (f.half !== undefined) return 'half';
  if (f.year !== undefined) return 'year';
  if (f.decade !== undefined) return 'decade';
  return f.century === undefined ? null : 'century';
}

/** Whether `a` says at least as much as `unit`. */
export function isAsFineAs(a: Fields, unit: Unit): boolean {
  const own = unitOf(a);
  return own !== null && ORDER.indexOf(own) >= ORDER.indexOf(unit);
}

/** Day numbers of the first day and of the day after the last; null without a year. */
export function daysOf(f: Fields): readonly [first: number, end: number] | null {
  if (f.century !== undefined || f.decade !== undefined) return eraSpan(f);
  if (f.year === undefined) return null;
  const year = f.endsIn ? f.year - 1 : f.year;
  if (f.month !== undefined) {
    if (f.day !== undefined) {
      const day = dayNumber(year, f.month, f.day);
      return [day, day + 1];
    }
    return [dayNumber(year, f.month, 1), dayNumber(year, f.month + 1, 1)];
  }
  if (f.week !== undefined) {
    const monday = mondayOf(year, f.week);
    return f.weekend ? [monday + 5, monday + 7] : [monday, monday + 7];
  }
  const [first, months] = monthsOf(f);
  return [dayNumber(year, first, 1), dayNumber(year, first + months, 1)];
}

function monthsOf(f: Fields): readonly [first: number, count: number] {
  if (f.quarter !== undefined) return [f.quarter * 3 - 2, 3];
  if (f.half !== undefined) return [f.half * 6 - 5, 6];
  if (f.season !== undefined) return [SEASON_MONTH[f.season], 3];
  return [1, 12];
}

function eraSpan(f: Fields): readonly [number, number] {
  const width = f.decade === undefined ? 100 : 10;
  const first = (f.decade ?? f.century ?? 0) * width;
  if (!f.bce)
    return [
      dayNumber(Math.max(first, width === 100 ? first : first), 1, 1),
      dayNumber(first + width, 1, 1),
    ];
  return [dayNumber(1 - (first + width - 1), 1, 1), dayNumber(2 - Math.max(first, 1), 1, 1)];
}

/** The first day a place covers, as fields. */
export function fieldsOfDay(number: number): Fields {
  const { year, month, day } = dayOf(number);
  return { year, month, day };
}

/** The same place no finer than `unit`. */
export function coarsen(f: Fields, unit: Unit): Fields {
  const span = daysOf(f);
  if (!span || !isAsFineAs(f, unit)) return f;
  const first = dayOf(span[0]);
  switch (unit) {
    case 'century':
      return first.year > 0
        ? { century: Math.floor(first.year / 100) }
        : { century: Math.floor((1 - first.year) / 100), bce: true };
    case 'decade':
      return first.year > 0
        ? { decade: Math.floor(first.year / 10) }
        : { decade: Math.floor((1 - first.year) / 10), bce: true };
    case 'year':
    case 'half':
      return { year: f.year ?? first.year };
    case 'season':
      return {
        year: first.month < 3 ? first.year : first.month === 12 ? first.year + 1 : first.year,
        ...((first.month < 3 || first.month === 12) && { endsIn: true }),
        season: (['WI', 'SP', 'SU', 'FA'] as const)[Math.floor((first.month % 12) / 3)],
      };
    case 'quarter':
      return { year: first.year, quarter: Math.ceil(first.month / 3) };
    case 'month':
      return { year: first.year, month: first.month };
    case 'fortnight':
    case 'week':
    case 'weekend':
      return { ...isoWeekOf(span[0]), ...(unit === 'weekend' && { weekend: true }) };
    default:
      return first;
  }
}

/** A place moved by whole units; as fine as the unit, or as the place itself where `keep` is set. */
export function move(f: Fields, amount: number, unit: Unit, keep = false): Fields | null {
  const span = daysOf(f);
  if (!span) return null;
  const whole = Math.round(amount);
  switch (unit) {
    case 'century':
    case 'decade':
    case 'millennium': {
      const width = unit === 'decade' ? 10 : unit === 'century' ? 100 : 1000;
      const ahead = f.bce ? -whole : whole;
      if (f.decade !== undefined && unit === 'decade') return { ...f, decade: f.decade + ahead };
      if (f.century !== undefined && unit === 'century')
        return { ...f, century: f.century + ahead };
      return { year: (f.year ?? dayOf(span[0]).year) + whole * width };
    }
    case 'year': {
      const year = (f.year ?? dayOf(span[0]).year) + whole;
      if (!keep) return { year };
      const most = f.month === undefined ? 31 : daysInMonth(year, f.month);
      return withFields(f, f.day !== undefined && f.day > most ? { year, day: most } : { year });
    }
    case 'half':
    case 'quarter':
    case 'season':
      return moveMonths(f, whole * (unit === 'half' ? 6 : 3), unit);
    case 'month':
      return moveMonths(
        f,
        Number.isInteger(amount) ? whole : Math.round(amount),
        keep ? 'day' : 'month',
      );
    case 'week':
    case 'fortnight':
    case 'weekend': {
      const monday = span[0] + Math.round(amount * 7) * (unit === 'fortnight' ? 2 : 1);
      if (keep) return fieldsOfDay(monday);
      return { ...isoWeekOf(monday), ...(unit === 'weekend' && { weekend: true }) };
    }
    case 'day':
      return fieldsOfDay(span[0] + whole);
    default:
      return moveClock(f, amount, unit);
  }
}

function moveMonths(f: Fields, months: number, unit: Unit): Fields {
  const span = daysOf(f);
  const first = dayOf(span?.[0] ?? 0);
  const index = first.year * 12 + first.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = (((index % 12) + 12) % 12) + 1;
  if (unit === 'day' && f.day !== undefined)
    return { year, month, day: Math.min(f.day, daysInMonth(year, month)) };
  if (unit === 'quarter') return { year, quarter: Math.ceil(month / 3) };
  if (unit === 'season') return coarsen({ year, month }, 'season');
  if (unit === 'half') return { year, half: month <= 6 ? 1 : 2 };
  return { year, month };
}

function moveClock(f: Fields, amount: number, unit: Unit): Fields | null {
  if (f.day === undefined || f.year === undefined || f.month === undefined) return null;
  const step = unit === 'hour' ? 60 : unit === 'minute' ? 1 : 1 / 60;
  if (f.hour === undefined) {
    const days = Math.trunc((amount * step) / 1440);
    return {
      ...fieldsOfDay(dayNumber(f.year, f.month, f.day) + days),
      ...(days === 0 && f.part && { part: f.part }),
    };
  }
  const minutes = f.hour * 60 + (f.minute ?? 0) + Math.round(amount * step);
  const day = dayNumber(f.year, f.month, f.day) + Math.floor(minutes / 1440);
  const rest = ((minutes % 1440) + 1440) % 1440;
  return { ...fieldsOfDay(day), hour: Math.floor(rest / 60), minute: rest % 60 };
}

/** The place a publication date names, as fine as it is known; an interval gives what its ends share. Null when it says nothing. */
export function fieldsOfEdtf(edtf: Edtf | null): Fields | null {
  if (edtf === null) return null;
  const value = readEdtf(edtf);
  if (value.type === 'interval') {
    if (typeof value.start === 'string' || typeof value.end === 'string') return null;
    const { start, end } = value;
    if (start.year !== end.year || start.precision === 'decade' || start.precision === 'century')
      return null;
    return {
      year: start.year,
      ...(start.month !== undefined && start.month === end.month && { month: start.month }),
    };
  }
  if (value.precision === 'century') return { century: value.year / 100 };
  if (value.precision === 'decade') return { decade: value.year / 10 };
  const { year, month, day, season } = value;
  return {
    year,
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    ...(season !== undefined && { season: (['SP', 'SU', 'FA', 'WI'] as const)[season - 21] }),
  };
}
