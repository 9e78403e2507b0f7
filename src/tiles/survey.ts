/**
 * A first look at all events, in any order: what the header tells of them, and
 * what has to be known before the first tile is written.
 */
import type { Dataset, Difference, EventRecord, Extent } from '../model/index.ts';
import {
  compareItems,
  toItems,
  unionOf,
  type StoreFacts,
  type TimelineItem,
} from '../timeline/index.ts';
import type { PlacedEvent } from './drawn-event.ts';
import type { Shift } from './build-pyramid.ts';
import { classKey, classOf, coarseClass, MOST_CLASSES, type EventClass } from './event-class.ts';

export interface Surveyed {
  readonly facts: StoreFacts;
  /** Every finite end; null without events. */
  readonly span: Extent | null;
  /** The first and the last instant at which an event or a report stands. */
  readonly anchors: Extent;
  /** Sorted by their keys. */
  readonly classes: readonly EventClass[];
  /** How many events each has. */
  readonly classTotals: readonly number[];
  /** Whether classes leave out who reports an event. */
  readonly isCoarse: boolean;
  /** From the provisional numbers that `Survey.add` gave to those of `classes`. */
  readonly renumbered: readonly number[];
}

/** An event as far as it is known before its place is. */
export interface SurveyedEvent {
  readonly record: EventRecord;
  readonly extent: PlacedEvent['extent'];
  /** Provisional. */
  readonly classNumber: number;
  /** A decade or century. */
  readonly isSoft: boolean;
  /** Where its reports stand elsewhere. */
  readonly shifts: readonly Omit<Shift, 'classNumber'>[];
}

type Facts = Pick<TimelineItem, 'startMs' | 'endMs' | 'anchorMs' | 'id' | 'when'>;

export class Survey {
  readonly #classes = new Map<string, { readonly of: EventClass; count: number; number: number }>();
  readonly #about = new Set<Difference['about']>();
  #events = 0;
  #several = 0;
  #differing = 0;
  #span: Extent | null = null;
  #anchors: Extent = [Infinity, -Infinity];
  #first: Facts | null = null;
  #last: Facts | null = null;

  /** Takes some of the events into account, and gives them in order of the line. */
  add(dataset: Dataset): SurveyedEvent[] {
    const records = new Map(dataset.events.map((record) => [record.id, record]));
    const numbers = new Map(dataset.sources.map(({ id }, i) => [id, i]));
    return toItems(dataset, { dateWords: (when) => when }).flatMap((item): SurveyedEvent[] => {
      const record = records.get(item.id);
      if (!record) return [];
      const { startMs, endMs, anchorMs, form } = item;
      return [
        {
          record,
          extent: { startMs, endMs, anchorMs },
          classNumber: this.#addItem(item, record),
          isSoft: form === 'soft',
          shifts: shiftsOf(item, numbers),
        },
      ];
    });
  }

  /** Returns a provisional number for its class. */
  #addItem(item: TimelineItem, record: EventRecord): number {
    this.#events += 1;
    if (item.sourceIds.length > 1) this.#several += 1;
    if (record.differences.length > 0) this.#differing += 1;
    for (const { about } of record.differences) this.#about.add(about);
    this.#span = unionOf([...(this.#span ? [this.#span] : []), [item.startMs, item.endMs]]);
    for (const { anchorMs } of [item, ...item.reports])
      this.#anchors = [Math.min(this.#anchors[0], anchorMs), Math.max(this.#anchors[1], anchorMs)];
    const { startMs, endMs, anchorMs, id, when } = item;
    const own: Facts = { startMs, endMs, anchorMs, id, when };
    if (!this.#first || compareFacts(own, this.#first) < 0) this.#first = own;
    if (!this.#last || isLater(own, this.#last)) this.#last = own;
    const of = classOf(item);
    const key = classKey(of);
    let known = this.#classes.get(key);
    if (!known) this.#classes.set(key, (known = { of, count: 0, number: this.#classes.size }));
    known.count += 1;
    return known.number;
  }

  finish(): Surveyed {
    const isCoarse = this.#classes.size > MOST_CLASSES;
    const merged = new Map<string, { of: EventClass; count: number; numbers: number[] }>();
    for (const { of, count, number } of this.#classes.values()) {
      const own = isCoarse ? coarseClass(of) : of;
      const key = classKey(own);
      const known = merged.get(key) ?? { of: own, count: 0, numbers: [] };
      merged.set(key, { of: own, count: known.count + count, numbers: [...known.numbers, number] });
    }
    const sorted = [...merged].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
    const renumbered: number[] = [];
    sorted.forEach(({ numbers }, i) => {
      for (const number of numbers) renumbered[number] = i;
    });
    return {
      facts: this.#facts(),
      span: this.#span,
      anchors: this.#events === 0 ? [0, 0] : this.#anchors,
      classes: sorted.map((d) => d.of),
      classTotals: sorted.map((d) => d.count),
      isCoarse,
      renumbered,
    };
  }

  #facts(): StoreFacts {
    return {
      events: this.#events,
      fromSeveral: this.#several,
      differing: this.#differing,
      differIn: this.#about.size === 1 ? ([...this.#about][0] ?? null) : null,
      first: this.#first?.when ?? null,
      last: this.#last?.when ?? null,
    };
  }
}

/** Where reports stand elsewhere than their event: what counts by source must add to counts by class. */
function shiftsOf(
  item: TimelineItem,
  sourceNumbers: ReadonlyMap<string, number>,
): Omit<Shift, 'classNumber'>[] {
  const by = new Map<string, Omit<Shift, 'classNumber'>>();
  const add = (sourceId: string, ms: number, more: number) => {
    const key = `${sourceId} ${ms}`;
    const sourceNumber = sourceNumbers.get(sourceId) ?? 0;
    by.set(key, { ms, sourceNumber, by: (by.get(key)?.by ?? 0) + more });
  };
  for (const id of item.sourceIds) add(id, item.anchorMs, -1);
  for (const { sourceId, anchorMs } of item.reports) add(sourceId, anchorMs, 1);
  return [...by.values()].filter((shift) => shift.by !== 0);
}

function compareFacts(a: Facts, b: Facts): number {
  return compareItems(a as TimelineItem, b as TimelineItem);
}

/** Whether an event ends later than another; of two that end together the first on the line counts. */
function isLater(a: Facts, b: Facts): boolean {
  const end = (d: Facts) => (Number.isFinite(d.endMs) ? d.endMs : d.startMs);
  return end(a) > end(b) || (end(a) === end(b) && compareFacts(a, b) < 0);
}
