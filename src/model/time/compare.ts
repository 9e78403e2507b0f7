/** Order, precision and vagueness of EDTF dates, and whether two can be the same. */
import { type Extent, unitStart } from './calendar.ts';
import type { Edtf } from './edtf.ts';
import { readEdtf } from './edtf-reader.ts';
import { extentContains, extentOf, extentsOverlap } from './extent.ts';
import {
  type EdtfDate,
  type EdtfEnd,
  type EdtfValue,
  PRECISIONS,
  type Precision,
} from './value.ts';

/**
 * Total order for sorting: start, then coarser first ("2019" before "Mar 2019"),
 * then end, then the text itself. An open or unknown start comes before all others.
 */
export function compareEdtf(a: Edtf, b: Edtf): number {
  if (a === b) return 0;
  const [va, vb] = [readEdtf(a), readEdtf(b)];
  const [ea, eb] = [extentOf(va), extentOf(vb)];
  return (
    order(ea[0], eb[0]) ||
    PRECISIONS.indexOf(precisionOf(va)) - PRECISIONS.indexOf(precisionOf(vb)) ||
    order(ea[1], eb[1]) ||
    order(a, b)
  );
}

/** By `<`, because the difference of two infinities is not a number. */
function order<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** How finely a date is given; of an interval, the coarser of the ends it names. */
export function precisionOf(value: Edtf | EdtfValue): Precision {
  const ranks = datesOf(value).map((date) => PRECISIONS.indexOf(date.precision));
  return PRECISIONS[Math.min(...ranks)] ?? 'day';
}

/** Whether the source says "about" (`~` or `%`) at any end. */
export function isApproximate(value: Edtf | EdtfValue): boolean {
  return datesOf(value).some((date) => date.approximate);
}

/** Whether the source says "possibly" (`?` or `%`) at any end. */
export function isUncertain(value: Edtf | EdtfValue): boolean {
  return datesOf(value).some((date) => date.uncertain);
}

/** Whether every instant that `inner` can mean is one that `outer` can mean; marks of vagueness do not count. */
export function edtfContains(outer: Edtf | EdtfValue, inner: Edtf | EdtfValue): boolean {
  return extentContains(extentOf(outer), extentOf(inner));
}

/**
 * Whether two dates can be dates of one event: what they cover overlaps. An end
 * marked `~` or `?` reaches one unit of its precision further out (a time of day an
 * hour), so that `2025-06~` allows 30 May, and "about 1950" allows 1949 but not 1945.
 */
export function edtfCompatible(a: Edtf | EdtfValue, b: Edtf | EdtfValue): boolean {
  return extentsOverlap(toleranceOf(a), toleranceOf(b));
}

/**
 * Whether all that `a` can mean lies after all that `b` can mean; vague ends are
 * given the benefit of the doubt, as in `edtfCompatible`.
 */
export function isLaterThan(a: Edtf | EdtfValue, b: Edtf | EdtfValue): boolean {
  return toleranceOf(a)[0] >= toleranceOf(b)[1];
}

/** The stretch a date covers, with an end marked `~` or `?` reaching as far out as `edtfCompatible` tells. */
export function toleranceOf(value: Edtf | EdtfValue): Extent {
  const v = typeof value === 'string' ? readEdtf(value) : value;
  const [startMs, endMs] = extentOf(v);
  const [start, end] = v.type === 'date' ? [v, v] : [v.start, v.end];
  return [isVague(start) ? reachMs(start, -1) : startMs, isVague(end) ? reachMs(end, 1) : endMs];
}

function isVague(end: EdtfEnd): end is EdtfDate {
  return typeof end !== 'string' && (end.approximate || end.uncertain);
}

const HOUR_MS = 3_600_000;

/** Where the unit before a date begins, or the one after it ends; of a time of day, an hour away. */
function reachMs(date: EdtfDate, direction: -1 | 1): number {
  const isTime = date.precision === 'time';
  const units = isTime ? 0 : direction;
  const at =
    unitStart(date, direction === 1 ? units + 1 : units) + (isTime ? direction * HOUR_MS : 0);
  return Number.isNaN(at) ? direction * Infinity : at;
}

function datesOf(value: Edtf | EdtfValue): EdtfDate[] {
  const v = typeof value === 'string' ? readEdtf(value) : value;
  const ends = v.type === 'date' ? [v] : [v.start, v.end];
  return ends.filter((end) => typeof end !== 'string');
}
