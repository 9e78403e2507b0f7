/**
 * What of an event is needed to draw it, to name it and to find it: the record
 * without its evidence, which is fetched when somebody asks for it.
 */
import type { EventRecord } from '../model/index.ts';
import type { DatedExtent, DrawnRecord } from '../timeline/index.ts';

/** A record as far as it is drawn. */
export type DrawnEvent = DrawnRecord;

/** An event with its place in the order of the line and the number of its class. */
export interface PlacedEvent {
  readonly place: number;
  readonly classNumber: number;
  readonly extent: Pick<DatedExtent, 'startMs' | 'endMs' | 'anchorMs'>;
  readonly event: DrawnEvent;
  /** From the anchor before it on the line, and to the one behind it, in ms; Infinity at the ends. */
  readonly gaps?: readonly [number, number];
}

/** Takes from a record what is drawn. */
export function drawnEvent(record: EventRecord): DrawnEvent {
  const { id, title, short, when, kind, certainty, people, organisations, places } = record;
  return {
    id,
    title,
    ...(short === undefined ? {} : { short }),
    when,
    kind,
    certainty,
    people,
    organisations,
    places,
    citations: record.citations.map((c) => ({ source: c.source, when: c.when })),
    differences: record.differences.map((d) => ({
      values: d.values.map(({ source }) => ({ source })),
    })),
  };
}
