/** What two dates have in common: for a source that is more precise than another. */
import { type Extent, dateExtent } from './calendar.ts';
import type { Edtf } from './edtf.ts';
import { readEdtf } from './edtf-reader.ts';
import { extentContains, extentOf, extentsOverlap } from './extent.ts';
import { formatEdtf } from './format.ts';
import type { EdtfDate, EdtfEnd, EdtfValue } from './value.ts';

/**
 * The EDTF of the time that two dates share: `2025-06` and `2025-06-01` give
 * `2025-06-01`. Of two that cover the same time the firmer is given, then the
 * shorter text. Where they overlap in part, the shared stretch in whole calendar
 * units, each end keeping the marks of the date that set it: `2019` and
 * `2019-03/2020-05` give `2019-03/2019-12`.
 * @returns null when they share no instant.
 */
export function intersectionOf(a: Edtf, b: Edtf): Edtf | null {
  const [ea, eb] = [extentOf(a), extentOf(b)];
  if (!extentsOverlap(ea, eb)) return null;
  const [aInB, bInA] = [extentContains(eb, ea), extentContains(ea, eb)];
  if (aInB && bInA) return firmest([a, b]);
  if (aInB) return a;
  if (bInA) return b;
  const [earlier, later] = ea[0] < eb[0] ? [a, b] : [b, a];
  const shared: Extent = [extentOf(later)[0], extentOf(earlier)[1]];
  return edtfOfExtent(shared, endOf(later, 'start'), endOf(earlier, 'end'));
}

function firmest(values: readonly [Edtf, Edtf]): Edtf {
  const marks = (text: Edtf) =>
    (text.match(/[~?]/g)?.length ?? 0) + 2 * (text.match(/%/g)?.length ?? 0);
  const [a, b] = values;
  const byFirmness = marks(a) - marks(b) || a.length - b.length;
  return byFirmness < 0 || (byFirmness === 0 && a < b) ? a : b;
}

function endOf(text: Edtf, side: 'start' | 'end'): EdtfEnd {
  const value: EdtfValue = readEdtf(text);
  return value.type === 'date' ? value : value[side];
}

/** A stretch in the coarsest calendar units that its ends allow; two ends in one unit give that unit alone. */
function edtfOfExtent([startMs, endMs]: Extent, startMarks: EdtfEnd, endMarks: EdtfEnd): Edtf {
  const start = unitAt(startMs, (unit) => unit[0] === startMs && unit[1] <= endMs);
  const end = unitAt(endMs - 1000, (unit) => unit[1] === endMs && unit[0] >= startMs);
  const [from, to] = [marked(start, startMarks), marked(end, endMarks)];
  const isOneUnit = dateExtent(start)[1] === endMs;
  return formatEdtf(
    isOneUnit
      ? {
          ...from,
          approximate: from.approximate || to.approximate,
          uncertain: from.uncertain || to.uncertain,
        }
      : { type: 'interval', start: from, end: to },
  );
}

/** The coarsest of year, month, day and second around an instant that fits. */
function unitAt(ms: number, fits: (extent: Extent) => boolean): EdtfDate {
  const at = new Date(ms);
  const year = at.getUTCFullYear();
  const month = at.getUTCMonth() + 1;
  const day = at.getUTCDate();
  const firm = { type: 'date', approximate: false, uncertain: false } as const;
  const time = { hour: at.getUTCHours(), minute: at.getUTCMinutes(), second: at.getUTCSeconds() };
  const second: EdtfDate = { ...firm, precision: 'time', year, month, day, time };
  const units: EdtfDate[] = [
    { ...firm, precision: 'year', year },
    { ...firm, precision: 'month', year, month },
    { ...firm, precision: 'day', year, month, day },
  ];
  return units.find((unit) => fits(dateExtent(unit))) ?? second;
}

function marked(date: EdtfDate, end: EdtfEnd): EdtfDate {
  if (typeof end === 'string') return date;
  return { ...date, approximate: end.approximate, uncertain: end.uncertain };
}
