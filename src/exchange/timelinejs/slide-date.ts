/**
 * A date as TimelineJS writes it: year, month, day and time apart, of its start and its end,
 * the last day counted in. What that cannot say is in the words shown for it, and in EDTF in
 * a field of our own, which is believed for as long as the parts have not been changed.
 */
import { dateExtent, Edtf, type EdtfDate } from '../../model/index.ts';
import { writtenDate } from '../boundary.ts';
import { readDateParts, type DateParts } from './date.ts';

export interface SlideDates {
  readonly start: DateParts;
  readonly end?: DateParts;
}

/** Start and end of a date in parts; times are those of UTC. */
export function slideDates(when: Edtf): SlideDates {
  const { start, end } = writtenDate(when);
  return { start: partsOf(start), ...(end && { end: partsOf(end) }) };
}

function partsOf(date: EdtfDate): DateParts {
  const { precision, year, month, day, time } = inUtc(date);
  const two = (n: number) => String(n).padStart(2, '0');
  return {
    // TimelineJS has no year 0: 44 BCE is -44.
    year: String(year > 0 ? year : year - 1),
    ...(month !== undefined && precision !== 'year' && { month: String(month) }),
    ...(day !== undefined && { day: String(day) }),
    ...(time && { time: [time.hour, time.minute, time.second].map(two).join(':') }),
  };
}

/** A time of another zone as it is in UTC; every other date itself. */
function inUtc(date: EdtfDate): EdtfDate {
  if (!date.time?.offset) return date;
  const bare = { ...date, time: { ...date.time, offset: 0 } };
  const ms = dateExtent(date)[0];
  const utc = new Date(ms);
  return {
    ...bare,
    year: utc.getUTCFullYear(),
    month: utc.getUTCMonth() + 1,
    day: utc.getUTCDate(),
    time: { hour: utc.getUTCHours(), minute: utc.getUTCMinutes(), second: utc.getUTCSeconds() },
  };
}

/** The date in EDTF that a slide of our own making carries; undefined where its parts say something else. */
export function ownSlideDate(written: string, start: DateParts, end: DateParts): Edtf | undefined {
  const edtf = Edtf.safeParse(written.trim());
  if (!edtf.success) return undefined;
  const own = slideDates(edtf.data);
  const isSame = isSameDate(own.start, start) && isSameDate(own.end, end);
  return isSame ? edtf.data : undefined;
}

function isSameDate(own: DateParts = { year: '' }, { year, month, day, time }: DateParts): boolean {
  const read = (parts: DateParts) => {
    const reading = readDateParts(parts);
    return 'edtf' in reading ? reading.edtf : reading.fault;
  };
  const given = {
    year,
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    ...(time !== undefined && { time }),
  };
  return read(own) === read(given);
}
