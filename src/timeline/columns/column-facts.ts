/** What the sentences under the title tell of columns. */
import { SHAPE, type EventColumns } from '../../model/index.ts';
import type { StoreFacts } from '../events/event-store.ts';
import type { ColumnLine } from './column-line.ts';

export function columnFacts({
  columns,
  line,
}: {
  columns: EventColumns;
  line: ColumnLine;
}): StoreFacts {
  const { records } = columns;
  const differing = records.filter((record) => record.differences.length > 0);
  const about = new Set(differing.flatMap((record) => record.differences.map((d) => d.about)));
  const { shapes, starts, ends } = line;
  let last = 0;
  let latest = -Infinity;
  for (let place = 0; place < line.size; place++) {
    // The latest instant an event gives: an open end gives its start.
    const given = (shapes[place] === SHAPE.openEnd ? starts[place] : ends[place]) ?? -Infinity;
    if (given > latest) {
      latest = given;
      last = place;
    }
  }
  const whenAt = (place: number) => {
    const entry = line.entries[place];
    if (entry === undefined) return null;
    return columns.whens[entry] ?? records[entry - columns.titles.length]?.when ?? null;
  };
  return {
    events: line.size,
    fromSeveral: records.filter(({ citations }) => new Set(citations.map((c) => c.source)).size > 1)
      .length,
    differing: differing.length,
    differIn: about.size === 1 ? ([...about][0] ?? null) : null,
    first: whenAt(0),
    last: whenAt(last),
  };
}
