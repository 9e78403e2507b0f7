/** Times listed one after the other that leave no gap are one stretch: "in August and September 1943". */
import type { Edtf } from '../../../model/index.ts';
import { daysOf, fieldsOfEdtf } from '../resolve/fields.ts';
import { intervalOf } from '../resolve/names.ts';
import type { PlacedTime, Reading } from './reading.ts';

/** The stretch that a time and its neighbours make, or null when it stands alone. */
export function runOfTimes(
  { bySentence, tokens, language }: Reading,
  time: PlacedTime,
): Edtf | null {
  const times = bySentence.get(time.sentence) ?? [];
  const follows = (a: PlacedTime | undefined, b: PlacedTime | undefined): boolean =>
    a !== undefined &&
    b?.start === a.end + 1 &&
    language.clauses.and.has(tokens[a.end]?.lower ?? '') &&
    lastDay(a) === firstDay(b);
  const at = times.indexOf(time);
  let [first, last] = [at, at];
  while (follows(times[first - 1], times[first])) first--;
  while (follows(times[last], times[last + 1])) last++;
  const [from, to] = [times[first]?.time.edtf, times[last]?.time.edtf];
  return first < last && from && to ? intervalOf(from, to) : null;
}

function firstDay({ time }: PlacedTime): number | null {
  return span(time.edtf)?.[0] ?? null;
}

function lastDay({ time }: PlacedTime): number | null {
  return span(time.edtf)?.[1] ?? NaN;
}

function span(edtf: Edtf | null): readonly [number, number] | null {
  if (edtf === null || edtf.includes('/')) return null;
  const fields = fieldsOfEdtf(edtf);
  return fields && daysOf(fields);
}
