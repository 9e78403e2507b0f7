/** Time along the rows of a vertical layout: at which height a time is found, and which time at a height. */
import { bisectRight, rowStart, type VerticalLayout, type Viewport } from '../../timeline/index.ts';

export interface TimeAlong {
  readonly heightOf: (ms: number) => number;
  readonly timeOf: (y: number) => number;
}

interface Place {
  readonly ms: number;
  readonly y: number;
}

const msOf = ({ ms }: Place) => ms;
const yOf = ({ y }: Place) => y;

/**
 * Between the beads of the rows in proportion, and from the ends of the period to the first and the last of them.
 * Beyond the ends it is the ends.
 */
export function timeAlong(
  { rows, height }: Pick<VerticalLayout, 'rows' | 'height'>,
  [startMs, endMs]: Viewport,
): TimeAlong {
  const places: Place[] = [{ ms: startMs, y: 0 }];
  // What began before the period stands at its beginning: neither time nor height ever turns back.
  for (const row of rows) {
    const ms = Math.min(endMs, Math.max(rowStart(row), places.at(-1)?.ms ?? startMs));
    places.push({ ms, y: row.y });
  }
  places.push({ ms: endMs, y: height });
  return {
    heightOf: (ms) => between(places, ms, msOf, yOf),
    timeOf: (y) => between(places, y, yOf, msOf),
  };
}

function between(
  places: readonly Place[],
  at: number,
  of: (place: Place) => number,
  asked: (place: Place) => number,
): number {
  const i = Math.min(places.length - 1, Math.max(1, bisectRight(places, at, of)));
  const [before, after] = [places[i - 1], places[i]];
  if (!before || !after) return NaN;
  const span = of(after) - of(before);
  const share = span > 0 ? Math.min(1, Math.max(0, (at - of(before)) / span)) : 0;
  return asked(before) + share * (asked(after) - asked(before));
}
