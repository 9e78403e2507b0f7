/** From an EDTF value back to its one text. */
import type { Edtf } from './edtf.ts';
import { readEdtf } from './edtf-reader.ts';
import type { EdtfDate, EdtfEnd, EdtfTime, EdtfValue } from './value.ts';

/**
 * The text as an `Edtf`, for a door where zod is not wanted.
 * @throws EdtfError when it is not EDTF of the levels accepted.
 */
export function toEdtf(text: string): Edtf {
  readEdtf(text);
  return text as Edtf;
}

/**
 * The EDTF text of a value; `readEdtf(formatEdtf(v))` equals `v`. Zones are
 * written `Z` or `±hh:mm`, years beyond four digits with `Y`.
 * @throws EdtfError for a value that no EDTF text denotes (a 30 February, both ends open).
 */
export function formatEdtf(value: EdtfValue): Edtf {
  return toEdtf(
    value.type === 'date' ? dateText(value) : `${endText(value.start)}/${endText(value.end)}`,
  );
}

function endText(end: EdtfEnd): string {
  if (end === 'unknown') return '';
  return end === 'open' ? '..' : dateText(end);
}

function dateText(date: EdtfDate): string {
  const { approximate, uncertain } = date;
  return bareText(date) + (approximate ? (uncertain ? '%' : '~') : uncertain ? '?' : '');
}

function bareText({ precision, year, month = 1, season = 21, day = 1, time }: EdtfDate): string {
  const y = yearText(year);
  switch (precision) {
    case 'century':
      return `${padded(year / 100)}XX`;
    case 'decade':
      return `${padded(year / 10, 3)}X`;
    case 'year':
      return y;
    case 'season':
      return `${y}-${season}`;
    case 'month':
      return `${y}-${padded(month)}`;
    case 'day':
      return `${y}-${padded(month)}-${padded(day)}`;
    case 'time':
      return `${y}-${padded(month)}-${padded(day)}T${time ? timeText(time) : '00:00:00'}`;
  }
}

function yearText(year: number): string {
  const size = Math.abs(year);
  const sign = year < 0 ? '-' : '';
  return size > 9999 ? `Y${sign}${size}` : `${sign}${padded(size, 4)}`;
}

function timeText({ hour, minute, second, offset }: EdtfTime): string {
  return `${padded(hour)}:${padded(minute)}:${padded(second)}${zoneText(offset)}`;
}

function zoneText(offset: number | undefined): string {
  if (offset === undefined) return '';
  if (offset === 0) return 'Z';
  const size = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${padded(Math.floor(size / 60))}:${padded(size % 60)}`;
}

function padded(number: number, digits = 2): string {
  return String(number).padStart(digits, '0');
}
