/**
 * From a date to the stretch of time it can mean: half-open, in epoch
 * milliseconds, UTC. `2011` is [2011-01-01, 2012-01-01).
 */
import { type Edtf, type EdtfDate, type EdtfValue } from './edtf.ts';
import { readEdtf } from './edtf-reader.ts';

/** `[startMs, endMs)`; an open or unknown end is ±Infinity. */
export type Extent = readonly [startMs: number, endMs: number];

/** Epoch ms of the first instant of a UTC day; months count from 1 and may run past 12. Years 0 to 99 mean themselves. */
export function utcMs(year: number, month = 1, day = 1): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime();
}

/** The stretch an EDTF date or interval covers. Ends marked `~` or `?` are not widened: vagueness has no width. */
export function extentOf(value: Edtf | EdtfValue): Extent {
  const v = typeof value === 'string' ? readEdtf(value) : value;
  if (v.type === 'date') return dateExtent(v);
  return [
    typeof v.start === 'string' ? -Infinity : dateExtent(v.start)[0],
    typeof v.end === 'string' ? Infinity : dateExtent(v.end)[1],
  ];
}

function dateExtent(date: EdtfDate): Extent {
  const { year, month = 1, day = 1 } = date;
  switch (date.precision) {
    case 'century':
      return [utcMs(year), utcMs(year + 100)];
    case 'decade':
      return [utcMs(year), utcMs(year + 10)];
    case 'year':
      return [utcMs(year), utcMs(year + 1)];
    case 'season': {
      const first = 3 * ((date.season ?? 21) - 20);
      return [utcMs(year, first), utcMs(year, first + 3)];
    }
    case 'month':
      return [utcMs(year, month), utcMs(year, month + 1)];
    case 'day':
      return [utcMs(year, month, day), utcMs(year, month, day + 1)];
    case 'time': {
      const { hour, minute, second, offset = 0 } = date.time ?? { hour: 0, minute: 0, second: 0 };
      const start = utcMs(year, month, day) + ((hour * 60 + minute - offset) * 60 + second) * 1000;
      return [start, start + 1000];
    }
  }
}

/** Whether two extents share any instant. */
export function extentsOverlap(a: Extent, b: Extent): boolean {
  return a[0] < b[1] && b[0] < a[1];
}
