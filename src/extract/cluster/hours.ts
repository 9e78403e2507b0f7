/**
 * When on its day something happened, as far as its words tell: at a clock's time, or in a part of
 * the day. A night belongs to two days, so hours are counted on beyond midnight.
 */
import type { MentionOutline } from '../mention/outline.ts';

/** From and to, in hours since the epoch; equal where a clock's time is told. */
export interface Hours {
  readonly from: number;
  readonly to: number;
}

/** TIMEX3's parts of the day, as hours of the day; a night ends on the next. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  MO: [4, 12],
  MI: [11, 14],
  AF: [12, 18],
  EV: [17, 24],
  NI: [18, 30],
};

const HOURED = /^(\d{4})-(\d\d)-(\d\d)T(?:(\d\d):(\d\d)|(MO|MI|AF|EV|NI))/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const HOUR_MS = 3_600_000;

/** The hours of a mention that is dated to a day and whose words tell them. */
export function hoursOf({ when, time }: Pick<MentionOutline, 'when' | 'time'>): Hours | undefined {
  if (!DAY.test(when)) return undefined;
  const [, year, month, day, hour, minute, part] = HOURED.exec(time.value) ?? [];
  if (day === undefined) return undefined;
  const midnight = Date.UTC(Number(year), Number(month) - 1, Number(day)) / HOUR_MS;
  if (part === undefined) {
    const at = midnight + Number(hour) + Number(minute) / 60;
    return { from: at, to: at };
  }
  const [from, to] = PARTS[part] ?? [0, 24];
  return { from: midnight + from, to: midnight + to };
}

/** Hours between two, 0 where they overlap. */
export function hoursBetween(a: Hours, b: Hours): number {
  return Math.max(0, Math.max(a.from, b.from) - Math.min(a.to, b.to));
}

/** Whether a clock's time is told. */
export function isExact({ from, to }: Hours): boolean {
  return from === to;
}
