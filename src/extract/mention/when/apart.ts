/**
 * Dates counted from an event that the article has told before: "three days after the fire", where
 * the fire was told of 4 May, is 7 May; "nine hours after the blast", "two weeks into the strike",
 * "the day before the vote", "within a week of the final". Nothing is counted from less than it
 * needs: days want a day, hours one that names its hour, or few of them.
 */
import {
  extentOf,
  formatEdtf,
  readEdtf,
  type Edtf,
  type ResolvedTime,
} from '../../../model/index.ts';
import type { TokenRange } from '../../grammar/clauses.ts';
import type { MentionRecord } from '../found.ts';
import type { ReadSentence, TimeSpan } from '../read-sentence.ts';
import { clauseBehind, eventBehind } from './event-behind.ts';

/** How far from its event something lies, and how it is said. */
interface Distance {
  readonly count: number;
  readonly unit: string;
  /** It lies somewhere between the event and there. */
  readonly within: boolean;
  /** It is the whole of the week that begins there: "in the second week of the strike". */
  readonly whole?: boolean;
}

/** The span as a date, where it is counted from an event told before; else undefined. */
export function apartFromEvent(
  read: ReadSentence,
  span: TimeSpan,
  told: readonly MentionRecord[],
): TimeSpan | undefined {
  const { time } = span;
  const distance = distanceOf(read, span);
  const side = weekdaySide(read, span);
  if (!distance && !side) return undefined;
  const before =
    eventBehind(read, span.to + 1, distance?.whole ? told.filter(isBegun) : told) ??
    (distance && clauseBehind(read, span, told));
  const edtf = before && (distance ? dateAt(before, distance) : weekdayAt(before, time, side ?? 1));
  if (!edtf) return undefined;
  const anchor = { edtf: before.when, text: before.time.text, range: before.time.range };
  return {
    ...span,
    time: {
      ...time,
      kind: 'date',
      value: edtf,
      edtf,
      basis: 'relative',
      rule: 'after-event',
      anchor,
    },
  };
}

/** What lasts is counted from its beginning: the second day of a strike is not behind its end. */
function isBegun({ head }: MentionRecord): boolean {
  return !/^(?:end|finish|stop|halt|conclude|close|suspend|call|abandon|lift)$/.test(head);
}

/** Sides of an event, and on which of them what is counted from it lies. */
const SIDES: Readonly<Record<string, -1 | 1>> = { after: 1, following: 1, into: 1, before: -1 };

function distanceOf({ tokens }: ReadSentence, { time, from, to }: TimeSpan): Distance | undefined {
  const [, clock = '', amount = '', unit = ''] =
    /^P(T?)(\d{1,3}|X)([DWMYHS])$/.exec(time.value) ?? [];
  if (unit === '' || time.kind !== 'duration' || time.edtf !== null) return undefined;
  const isOpen = amount === 'X';
  // "Days after the fire", "months into the strike" say no day; "hours after" is still the same.
  if (isOpen && clock === '') return undefined;
  const count = isOpen ? 0 : Number(amount);
  const side = tokens[to]?.word ?? '';
  const isWithin = tokens[from - 1]?.word === 'within';
  const sign = SIDES[side];
  if (sign !== undefined) return { count: sign * count, unit: clock + unit, within: isWithin };
  if (side !== 'of') return undefined;
  if (isWithin) return { count, unit: clock + unit, within: true };
  // "The eve of the vote" is the day before; "the day of the vote" its own, and its first.
  const word = tokens[to - 1]?.word ?? '';
  if (word === 'eve') return { count: -1, unit: 'D', within: false };
  if (clock !== '' || !/^(?:day|night|week|month|year)$/.test(word)) return undefined;
  return { count: count - 1, unit, within: false, whole: true };
}

/** On which side of an event a weekday lies: "the Thursday after the revolt". */
function weekdaySide({ tokens }: ReadSentence, { time, from, to }: TimeSpan): -1 | 1 | undefined {
  const isWeekday = time.rule === 'weekday' && time.edtf !== null && tokens[from]?.word === 'the';
  const side = tokens[to]?.word;
  return isWeekday && (side === 'after' || side === 'before') ? SIDES[side] : undefined;
}

/** The next such weekday after a day, or the last before it. */
function weekdayAt(
  { when }: MentionRecord,
  { edtf }: ResolvedTime,
  side: -1 | 1,
): Edtf | undefined {
  const from = startOf(when);
  if (edtf === null || !/^\d{4}-\d\d-\d\d$/.test(from)) return undefined;
  const days = Math.round((extentOf(edtf)[0] - extentOf(from)[0]) / DAY_MS);
  const ahead = ((days % WEEK) + WEEK) % WEEK;
  return shifted(from, side > 0 ? ahead || WEEK : ahead - WEEK, 'D');
}

const WEEK = 7;

/** Where a distance from an event leads. */
function dateAt(
  { when, time }: MentionRecord,
  { count, unit, within, whole = false }: Distance,
): Edtf | undefined {
  const from = startOf(when);
  if (whole && unit === 'W') {
    const [first, last] = [shifted(from, count, 'W'), shifted(from, count * WEEK + WEEK - 1, 'D')];
    return first && last && between(first, last);
  }
  if (unit.startsWith('T')) return hoursAway(from, time.edtf, count * (HOURS[unit] ?? 1));
  if (!within) return shifted(from, count, unit);
  const end = shifted(from, count, unit);
  return end && between(from, end);
}

/** Hours in the units of the clock. */
const HOURS: Readonly<Record<string, number>> = { TM: 1 / 60, TS: 1 / 3600 };

/** What goes on is counted from its beginning: "two weeks into the strike". */
function startOf(when: Edtf): Edtf {
  const value = readEdtf(when);
  return value.type === 'interval' && typeof value.start !== 'string'
    ? formatEdtf({ ...value.start, type: 'date' })
    : when;
}

/** Hours that hardly lead to another day, where nobody says at which the event was. */
const SAME_DAY_HOURS = 6;
const HOUR_MS = 3_600_000;

/** The day so many hours from an event of a day; from one of an hour it is counted to the minute. */
function hoursAway(day: Edtf, told: Edtf, hours: number): Edtf | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return undefined;
  const value = readEdtf(told);
  const clocks = value.type === 'date' ? [value] : [value.start, value.end];
  const clock = clocks.find((end) => typeof end !== 'string' && end.precision === 'time');
  const [start] = extentOf(day);
  const hour = typeof clock === 'object' ? extentOf(formatEdtf({ ...clock, type: 'date' }))[0] : -1;
  if (hour < start || hour >= start + DAY_MS)
    return Math.abs(hours) <= SAME_DAY_HOURS ? day : undefined;
  return shifted(day, Math.floor((hour + hours * HOUR_MS - start) / DAY_MS), 'D');
}

function between(a: Edtf, b: Edtf): Edtf | undefined {
  const [start, end] = [readEdtf(a), readEdtf(b)];
  return start.type === 'date' && end.type === 'date'
    ? formatEdtf({ type: 'interval', start, end })
    : undefined;
}

const DAY_MS = 86_400_000;

/** Whether a clause counts its time from something: no story tells when it was. */
export function isCounted({ times, tokens }: ReadSentence, clause: TokenRange): boolean {
  return times.some(
    ({ from, to, time }) =>
      clause.from <= from &&
      from < clause.to &&
      time.kind === 'duration' &&
      // "suspended for two hours after an alarm": how long, and not how long after.
      tokens[from - 1]?.word !== 'for' &&
      (/^(?:after|before|into)$/.test(tokens[to]?.word ?? '') || isOfEvent(tokens, from, to)),
  );
}

/** "On the third day of the strike", "in its second week": which of the days, and not how many. */
function isOfEvent(tokens: ReadSentence['tokens'], from: number, to: number): boolean {
  return tokens[from]?.word === 'the' && tokens[to]?.word === 'of';
}

/** A date so many units away: days and weeks from a day, months from a month, years from a year. */
export function shifted(from: Edtf, count: number, unit: string): Edtf | undefined {
  const value = readEdtf(from);
  if (value.type !== 'date' || value.precision === 'decade' || value.precision === 'century')
    return undefined;
  const { approximate, uncertain, year, month, day } = value;
  const vague = { type: 'date', approximate, uncertain } as const;
  if (unit === 'Y') return formatEdtf({ ...vague, precision: 'year', year: year + count });
  if (month === undefined || month > 12) return undefined;
  if (unit === 'M') {
    const at = year * 12 + month - 1 + count;
    const [years, months] = [Math.floor(at / 12), (((at % 12) + 12) % 12) + 1];
    return formatEdtf({ ...vague, precision: 'month', year: years, month: months });
  }
  if (day === undefined) return undefined;
  const then = new Date(Date.UTC(year, month - 1, day) + count * (unit === 'W' ? 7 : 1) * DAY_MS);
  return formatEdtf({
    ...vague,
    precision: 'day',
    year: then.getUTCFullYear(),
    month: then.getUTCMonth() + 1,
    day: then.getUTCDate(),
  });
}
