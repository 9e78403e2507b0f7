/** The days of a date, as iCalendar has them: whole, half-open, and named by eight digits. */
import { dateExtent, readEdtf, type Edtf, type EdtfDate, type Extent } from '../../model/index.ts';

export const DAY_MS = 86_400_000;
/** The days that four digits of a year can name. */
export const FIRST_MS = -62_135_596_800_000; // 0001-01-01
export const LAST_MS = 253_402_300_800_000; // 10000-01-01

/** All days that a date may mean, half-open. Of an interval with one end, the days of that end. */
export function daysOf(when: Edtf): Extent {
  const value = readEdtf(when);
  const [startMs, endMs] = value.type === 'date' ? dateExtent(value) : intervalDays(value);
  const first = Math.floor(startMs / DAY_MS) * DAY_MS;
  return [first, Math.max(first + DAY_MS, Math.ceil(endMs / DAY_MS) * DAY_MS)];
}

function intervalDays({
  start,
  end,
}: {
  start: EdtfDate | string;
  end: EdtfDate | string;
}): Extent {
  const given = [start, end].filter((date) => typeof date !== 'string').map(dateExtent);
  return [given[0]?.[0] ?? 0, given.at(-1)?.[1] ?? 0];
}

/** A day as iCalendar writes it: 20250601. The day after the last that four digits name is that last day. */
export function basicDay(ms: number): string {
  const date = new Date(Math.min(ms, LAST_MS - DAY_MS));
  const two = (n: number) => String(n).padStart(2, '0');
  const year = String(date.getUTCFullYear()).padStart(4, '0');
  return `${year}${two(date.getUTCMonth() + 1)}${two(date.getUTCDate())}`;
}
