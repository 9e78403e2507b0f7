/**
 * A day or time of iCalendar (RFC 5545, 3.3.4 and 3.3.5) → EDTF. A time with a zone that the
 * tz database knows, or that the calendar describes, becomes UTC; in any other zone only the day
 * is sure; a time without any zone stays one.
 */
import { Edtf, utcMs } from '../../model/index.ts';
import { DAY_MS } from './days.ts';
import type { PlacedLine } from './content-lines.ts';
import type { Zone } from './zone.ts';

export interface Moment {
  readonly edtf: Edtf;
  readonly isDay: boolean;
  /** Its clock as milliseconds, UTC or of no zone; of a day its midnight. */
  readonly ms: number;
  /** Its zone is not known, so the time was left out. */
  readonly isZoneLost: boolean;
}

const VALUE = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z)?)?$/u;
const DURATION = /^\+?P(?:(\d+)W|(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?)$/u;

/** Zones that a calendar describes, by their names in it. */
export type Zones = ReadonlyMap<string, Zone>;

/** The moment of a DTSTART or DTEND; undefined where its value is none, or no such day exists. */
export function readMoment({ value, parameters }: PlacedLine, zones: Zones): Moment | undefined {
  const match = VALUE.exec(value.trim());
  if (!match) return undefined;
  const [, year = '', month = '', day = '', hour, minute = '', second = '', utc] = match;
  const date = Edtf.safeParse(`${year}-${month}-${day}`);
  if (!date.success) return undefined;
  const midnight = utcMs(Number(year), Number(month), Number(day));
  const whole = { edtf: date.data, isDay: true, ms: midnight, isZoneLost: false };
  if (hour === undefined || parameters.get('VALUE') === 'DATE') return whole;
  // A leap second is the end of its minute.
  const clock = `${hour}:${minute}:${second === '60' ? '59' : second}`;
  const local = Edtf.safeParse(`${date.data}T${clock}`);
  if (!local.success) return undefined;
  const [h = 0, m = 0, s = 0] = clock.split(':').map(Number);
  const ms = midnight + ((h * 60 + m) * 60 + s) * 1000;
  if (utc !== undefined)
    return { edtf: `${local.data}Z` as Edtf, isDay: false, ms, isZoneLost: false };
  const zone = parameters.get('TZID');
  if (zone === undefined) return { edtf: local.data, isDay: false, ms, isZoneLost: false };
  const offset = offsetMs(ms, zone) ?? zones.get(zone)?.(ms);
  return offset === undefined ? { ...whole, isZoneLost: true } : ofMs(ms - offset);
}

/** The moment after a duration that begins at another; undefined where it is none. A day lasts whole days. */
export function momentAfter(start: Moment, duration: string): Moment | undefined {
  const match = DURATION.exec(duration.trim());
  if (!match || duration.trim().length < 3) return undefined;
  const [, weeks = '0', days = '0', hours = '0', minutes = '0', seconds = '0'] = match;
  const clock = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
  const ms = start.ms + (Number(weeks) * 7 + Number(days)) * DAY_MS + clock;
  if (start.isDay) return dayOf(Math.ceil(ms / DAY_MS) * DAY_MS);
  const end = ofMs(ms);
  const isZoned = start.edtf.endsWith('Z');
  return end && { ...end, edtf: isZoned ? end.edtf : (end.edtf.slice(0, -1) as Edtf) };
}

/** The day before a day: ends of days are the first that is no longer meant. */
export function dayBefore({ ms }: Moment): Moment | undefined {
  return dayOf(ms - DAY_MS);
}

function dayOf(ms: number): Moment | undefined {
  const edtf = Edtf.safeParse(isoOf(ms)?.slice(0, 10));
  return edtf.success ? { edtf: edtf.data, isDay: true, ms, isZoneLost: false } : undefined;
}

function ofMs(ms: number): Moment | undefined {
  const edtf = Edtf.safeParse(isoOf(ms)?.replace('.000', ''));
  return edtf.success ? { edtf: edtf.data, isDay: false, ms, isZoneLost: false } : undefined;
}

function isoOf(ms: number): string | undefined {
  const date = new Date(ms);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

/**
 * How far a zone is ahead of UTC when its clocks show a time, ms; undefined for a zone that is
 * not known. A time that clocks show twice is the first of the two, one that they pass over
 * counts from before the change (RFC 5545, 3.3.5).
 */
function offsetMs(local: number, zone: string): number | undefined {
  // Some calendars put the name of their maker before it: "/citadel.org/20210210_1/Europe/Oslo".
  const name = zone.startsWith('/') ? zone.split('/').slice(-2).join('/') : zone;
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' });
  } catch {
    return undefined;
  }
  const at = (ms: number) => offsetIn(format, ms);
  const [before, after] = [at(local - DAY_MS), at(local + DAY_MS)];
  const fits = (offset: number) => at(local - offset) === offset;
  return fits(before) || !fits(after) ? before : after;
}

function offsetIn(format: Intl.DateTimeFormat, ms: number): number {
  const name = format.formatToParts(ms).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign = '+', hours = '0', minutes = '0', seconds = '0'] =
    /([+\-−])(\d{1,2})(?::(\d{2}))?(?::(\d{2}))?$/u.exec(name) ?? [];
  const size = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
  return sign === '+' ? size : -size;
}
