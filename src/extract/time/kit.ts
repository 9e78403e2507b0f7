/** What the rules of every language share: dates that exist, spans counted from an anchor, periods of sets. */
import { daysInMonth } from './calendar.ts';
import type { Match } from './grammar/match.ts';
import {
  calendar,
  shift,
  type AnchorWord,
  type CalendarMeaning,
  type Fields,
  type Meaning,
  type Unit,
} from './meaning.ts';

/** Two digits of a year: 40 to 99 are of the twentieth century. */
export function fullYear(yy: number): number {
  return yy >= 40 ? 1900 + yy : 2000 + yy;
}

/** The year a match names, astronomical: {year}, {yy}, or {anyyear} with an {era}. */
export function yearOf(m: Match): number | undefined {
  const era = m.has('era') ? m.string('era') : undefined;
  const year = m.maybe('year') ?? m.maybe('anyyear');
  if (year !== undefined) return era === 'BC' ? 1 - year : year;
  const yy = m.maybe('yy');
  return yy === undefined ? undefined : fullYear(yy);
}

/** A calendar date, or null for a day its month has not. */
export function dateOf(fields: Fields): CalendarMeaning | null {
  const { year = 2000, month, day } = fields;
  if (month !== undefined && day !== undefined && day > daysInMonth(year, month)) return null;
  return calendar(fields);
}

/** "The bank was closed on a Sunday night": on which one is not said; "at a Sunday meeting" is of the reader's. */
export function isAnySuch(m: Match): boolean {
  return m.before()?.lower === 'a' && m.tokens[m.start - 2]?.lower === 'on';
}

/** "two days ago", "three weeks later": a duration counted from an anchor. */
export function shiftBy(span: Meaning, sign: -1 | 1, from: AnchorWord | Meaning): Meaning | null {
  if (span.type !== 'duration') return null;
  const { upTo, mod } = span;
  const { amount, unit } = upTo === undefined ? inWhole(span.amount, span.unit) : span;
  return shift(amount, unit, sign, from, {
    fine: true,
    ...(upTo !== undefined && { upTo }),
    ...(mod && { mod }),
  });
}

/** "half a century" counts as fifty years, "half a year" as six months: a part of a unit is counted in finer ones. */
function inWhole(amount: number | null, unit: Unit): { amount: number | null; unit: Unit } {
  const finer = FINER[unit];
  return amount === null || Number.isInteger(amount) || !finer
    ? { amount, unit }
    : { amount: Math.round(amount * finer[1]), unit: finer[0] };
}

const FINER: Partial<Readonly<Record<Unit, readonly [Unit, number]>>> = {
  year: ['month', 12],
  decade: ['year', 10],
  century: ['year', 100],
  millennium: ['year', 1000],
};

/** Adds a time of day to a date that is a day (or becomes one when resolved). */
export function atTime(date: Meaning, fields: Fields): Meaning | null {
  switch (date.type) {
    case 'calendar':
      if (date.fields.hour !== undefined) return null;
      if (date.fields.year !== undefined && date.fields.month === undefined) return null;
      if (date.fields.month !== undefined && date.fields.day === undefined) return null;
      if (
        date.fields.season !== undefined ||
        date.fields.decade !== undefined ||
        date.fields.century !== undefined ||
        date.fields.quarter !== undefined
      )
        return null;
      return { ...date, fields: { ...date.fields, ...fields } };
    case 'shift':
      return date.unit === 'day' ||
        date.fields?.weekday !== undefined ||
        date.fields?.day !== undefined
        ? { ...date, fields: { ...date.fields, ...fields } }
        : null;
    case 'same':
      return date.unit === 'day' ? { ...date, fields } : null;
    default:
      return null;
  }
}

const LETTERS: Readonly<Record<Unit, string>> = {
  second: 'PT#S',
  minute: 'PT#M',
  hour: 'PT#H',
  day: 'P#D',
  weekend: 'P#WE',
  week: 'P#W',
  fortnight: 'P#W',
  month: 'P#M',
  quarter: 'P#Q',
  half: 'P#M',
  season: 'P#M',
  year: 'P#Y',
  decade: 'P#DE',
  century: 'P#CE',
  millennium: 'P#ML',
};

/** A set of periods, TIMEX3 "P1D", "P2W"; null when only "every few" is said. */
export function period(unit: Unit, amount: number | null = 1): Meaning {
  const count = amount === null ? 'X' : String(unit === 'fortnight' ? amount * 2 : amount);
  return { type: 'set', value: LETTERS[unit].replace('#', count) };
}
