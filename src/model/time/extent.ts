/** From EDTF to the stretch of time it can mean, and what two stretches have in common. */
import { type Extent, dateExtent } from './calendar.ts';
import type { Edtf } from './edtf.ts';
import { readEdtf } from './edtf-reader.ts';
import type { EdtfValue } from './value.ts';

/** The stretch an EDTF date or interval covers. Ends marked `~` or `?` are not widened: vagueness has no width. */
export function extentOf(value: Edtf | EdtfValue): Extent {
  const v = typeof value === 'string' ? readEdtf(value) : value;
  if (v.type === 'date') return dateExtent(v);
  return [
    typeof v.start === 'string' ? -Infinity : dateExtent(v.start)[0],
    typeof v.end === 'string' ? Infinity : dateExtent(v.end)[1],
  ];
}

/** Whether two extents share any instant. Half-open: extents that only touch do not. */
export function extentsOverlap(a: Extent, b: Extent): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** Whether `outer` holds all of `inner`. */
export function extentContains(outer: Extent, inner: Extent): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}
