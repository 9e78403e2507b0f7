/**
 * A time as vis-timeline takes it (text, or milliseconds) → EDTF, no finer than it is given.
 *
 * Whoever writes `new Date(2014, 3, 20)` means a day, and a file of JSON holds it as midnight:
 * so midnight UTC is taken as its day, and that is told. Years are those of ISO 8601, as the
 * browser's own dates have them: 0000 is 1 BCE.
 */
import { Edtf } from '../../model/index.ts';
import { readDateText } from '../table/date-text.ts';

export interface Instant {
  readonly edtf: Edtf;
  /** It was midnight UTC to the millisecond, and became a day. */
  readonly isMidnight: boolean;
}

const DATE =
  /^([+-]\d{6}|\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?)?)?$/u;
const TOLD =
  /^(?:[a-z]{3},? )?([a-z]{3} \d{1,2} \d{4}|\d{1,2} [a-z]{3} \d{4}) (\d\d:\d\d:\d\d)(?: (?:GMT|UTC)?([+-]\d{4})?)?(?: \(.*\))?$/iu;
/** As .NET writes dates in JSON. */
const WRAPPED = /^\/Date\((-?\d+)(?:[+-]\d{4})?\)\/$/u;

/** The date of a value; undefined where it is none that a calendar here can hold. */
export function readInstant(value: unknown): Instant | undefined {
  if (typeof value === 'number') return ofMs(value);
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  const wrapped = WRAPPED.exec(text);
  if (wrapped) return ofMs(Number(wrapped[1]));
  const match = DATE.exec(text);
  if (!match) return asWritten(text);
  const [, year = '', month, day, hour, minute = '00', second = '00', zone] = match;
  const number = Number(year);
  const digits = String(Math.abs(number));
  const years =
    digits.length > 4 ? `Y${number}` : `${number < 0 ? '-' : ''}${digits.padStart(4, '0')}`;
  const date = [years, month, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
  const isMidnight =
    hour !== undefined && Number(hour) + Number(minute) + Number(second) === 0 && zone === 'Z';
  if (hour === undefined || isMidnight) return checked(date, isMidnight);
  return checked(`${date}T${hour.padStart(2, '0')}:${minute}:${second}${zoneOf(zone)}`, false);
}

/**
 * What else a browser takes for a date, as vis-timeline does: the words in which it tells one
 * ("Sun Apr 20 2014 00:00:00 GMT+0200 (CEST)", whose midnight is its author's day), names of
 * months, and month before day in 4/20/2014.
 */
function asWritten(text: string): Instant | undefined {
  const told = TOLD.exec(text);
  const [, date = text, clock, offset] = told ?? [];
  // As universal time is told: "Sun, 20 Apr 2014 14:30:00 GMT".
  const zone = told && offset === undefined && /(?:GMT|UTC)$/u.test(text) ? 'Z' : offset;
  const reading = readDateText(date, 'monthFirst');
  if (!('edtf' in reading)) return undefined;
  if (clock === undefined || /^[0:]+$/u.test(clock)) return checked(reading.edtf, zone === 'Z');
  return checked(`${reading.edtf}T${clock}${zoneOf(zone)}`, false);
}

function zoneOf(zone = ''): string {
  if (/^[+-]00:?00$/u.test(zone)) return 'Z';
  return /^[+-]\d{4}$/u.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone;
}

function ofMs(ms: number): Instant | undefined {
  const date = new Date(ms);
  if (Number.isNaN(date.getTime())) return undefined;
  return readInstant(date.toISOString());
}

function checked(text: string, isMidnight: boolean): Instant | undefined {
  const edtf = Edtf.safeParse(text);
  return edtf.success ? { edtf: edtf.data, isMidnight } : undefined;
}
