/**
 * A period of the timeline as text that may stand in an address: an EDTF
 * interval. Seconds where the period is short, days elsewhere.
 */
import { EdtfError, readEdtf } from './edtf-reader.ts';
import type { Extent } from './calendar.ts';
import { extentOf } from './extent.ts';

/** Below this a period needs hours, ms: three weeks. */
const DAYS_SUFFICE_MS = 21 * 86_400_000;

/** The period that an EDTF text covers, [start, end) in ms; null where it covers none, is open, or is no date. Never throws. */
export function parsePeriod(text: string | null): Extent | null {
  if (!text) return null;
  try {
    const [start, end] = extentOf(readEdtf(text));
    return Number.isFinite(start) && Number.isFinite(end) && start < end ? [start, end] : null;
  } catch (error) {
    if (error instanceof EdtfError) return null;
    throw error;
  }
}

/** An EDTF interval that covers the period: whole days, or seconds when it is short. */
export function formatPeriod([start, end]: Extent): string {
  if (end - start < DAYS_SUFFICE_MS) return `${isoSecond(start)}/${isoSecond(end - 1)}`;
  return `${isoDay(start)}/${isoDay(end - 1)}`;
}

/** EDTF day of an instant, UTC; years beyond four digits take the `Y` form, to the year. */
function isoDay(ms: number): string {
  const date = new Date(ms);
  const year = date.getUTCFullYear();
  if (Math.abs(year) > 9999) return `Y${year}`;
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${year < 0 ? '-' : ''}${digits}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
}

function isoSecond(ms: number): string {
  const date = new Date(ms);
  const time = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map(two).join(':');
  return `${isoDay(ms)}T${time}Z`;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
