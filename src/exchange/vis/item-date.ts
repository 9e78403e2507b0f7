/**
 * A date as vis-timeline draws it: from the first instant to the first that is no longer
 * meant. A day alone is a point; whatever is longer is drawn at its length, because a point
 * on 1 January would say more than "in 1984" does.
 */
import { dateExtent, Edtf } from '../../model/index.ts';
import { writtenDate } from '../boundary.ts';
import { field } from '../import/json-fields.ts';

export interface ItemDate {
  /** ISO 8601 in UTC, with six digits and a sign for years that four cannot write. */
  readonly start: string;
  readonly end?: string;
}

/** Start and end of a date for vis-timeline. Of an interval with one end, that end. */
export function itemDate(when: Edtf): ItemDate {
  const { start, end } = writtenDate(when);
  const isPoint = end === undefined && (start.precision === 'day' || start.precision === 'time');
  const [startMs] = dateExtent(start);
  const [, endMs] = dateExtent(end ?? start);
  return { start: isoText(startMs), ...(!isPoint && { end: isoText(endMs) }) };
}

/** The date in EDTF that an item of our own making carries; undefined where its start or end has been changed since. */
export function writtenItemDate(item: object): Edtf | undefined {
  const edtf = Edtf.safeParse(field(item, 'edtf'));
  if (!edtf.success) return undefined;
  const { start, end } = itemDate(edtf.data);
  const isSame = field(item, 'start') === start && field(item, 'end') === end;
  return isSame ? edtf.data : undefined;
}

/** The day where an instant is midnight, else day and time. */
function isoText(ms: number): string {
  return new Date(ms)
    .toISOString()
    .replace(/T00:00:00\.000Z$/u, '')
    .replace('.000Z', 'Z');
}
