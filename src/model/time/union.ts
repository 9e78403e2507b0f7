/**
 * The union of what several sources say of one date: never more precise than
 * the dates given, and never an average.
 */
import { dateExtent } from './calendar.ts';
import type { Edtf } from './edtf.ts';
import { readEdtf } from './edtf-reader.ts';
import { formatEdtf } from './format.ts';
import type { EdtfDate, EdtfEnd, EdtfValue } from './value.ts';

/**
 * The smallest EDTF that covers every value: the earliest start and the latest
 * end, each as its source words it, the coarser where two begin or end together.
 * `~` and `?` are kept when any value at that end carries them; an open end stays
 * open, and `..` outweighs an unknown one.
 * @returns null for no values, and when neither end is left with a date (`../1998` with `1999/..`).
 */
export function unionOf(values: readonly Edtf[]): Edtf | null {
  const distinct = [...new Set(values)];
  if (distinct.length === 1) return distinct[0] ?? null;
  const parsed = distinct.map(readEdtf);
  const start = outermost(parsed.map(startOf), (date) => dateExtent(date)[0]);
  const end = outermost(parsed.map(endOf), (date) => -dateExtent(date)[1]);
  if (start === null || end === null) return null;
  if (typeof start === 'string' || typeof end === 'string')
    return typeof start === typeof end ? null : formatEdtf({ type: 'interval', start, end });
  if (!coversTheSame(start, end)) return formatEdtf({ type: 'interval', start, end });
  return formatEdtf({
    ...start,
    approximate: start.approximate || end.approximate,
    uncertain: start.uncertain || end.uncertain,
  });
}

/** The end with the least key; of ends that tie, the coarsest, with the marks of all of them. */
function outermost(ends: readonly EdtfEnd[], keyOf: (date: EdtfDate) => number): EdtfEnd | null {
  if (ends.includes('open')) return 'open';
  if (ends.includes('unknown')) return 'unknown';
  const dates = ends.filter((end) => typeof end !== 'string');
  const least = Math.min(...dates.map(keyOf));
  const tied = dates
    .filter((date) => keyOf(date) === least)
    .sort((a, b) => widthMs(b) - widthMs(a));
  const [coarsest] = tied;
  if (!coarsest) return null;
  return {
    ...coarsest,
    approximate: tied.some((date) => date.approximate),
    uncertain: tied.some((date) => date.uncertain),
  };
}

function coversTheSame(a: EdtfDate, b: EdtfDate): boolean {
  return dateExtent(a)[0] === dateExtent(b)[0] && dateExtent(a)[1] === dateExtent(b)[1];
}

/** How much time a date can mean, in ms. */
function widthMs(date: EdtfDate): number {
  const [startMs, endMs] = dateExtent(date);
  return endMs - startMs;
}

function startOf(value: EdtfValue): EdtfEnd {
  return value.type === 'date' ? value : value.start;
}

function endOf(value: EdtfValue): EdtfEnd {
  return value.type === 'date' ? value : value.end;
}
