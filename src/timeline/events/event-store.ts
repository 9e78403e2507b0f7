/**
 * Where a collection and its records come from. A dataset that is read whole is
 * one store; columns and tiles are others, whose records may come later.
 */
import type { Dataset, Difference, Edtf, EventRecord } from '../../model/index.ts';
import { collectItems, type CollectOptions, type Collection } from './collection.ts';
import { toItems } from './item.ts';

/** What the sentences under the title tell of all events. */
export interface StoreFacts {
  readonly events: number;
  /** Told by more than one source. */
  readonly fromSeveral: number;
  readonly differing: number;
  /** What they all differ in; null when in more than one thing, or none. */
  readonly differIn: Difference['about'] | null;
  /** The dates of the first event in order of the line, and of the one that ends last; null without events. */
  readonly first: Edtf | null;
  readonly last: Edtf | null;
}

export interface EventStore {
  /** Makes the collection; cheap to make again in other words. */
  readonly collect: (options: CollectOptions) => Collection;
  /** The whole record of an event; null when there is none, or when it is still on its way. */
  readonly record: (id: string) => EventRecord | null;
  readonly facts: () => StoreFacts;
  /**
   * Calls back whenever answers given before have become fuller: a record that
   * was on its way, or an index, which the collection then gives as a new
   * object. Returns how to stop that. A store that holds everything never calls.
   */
  readonly subscribe: (onmore: () => void) => () => void;
}

/** The store of a dataset that is all here. */
export function datasetStore(dataset: Dataset): EventStore {
  const records = new Map(dataset.events.map((event) => [event.id, event]));
  return {
    collect: (options) => collectItems(toItems(dataset, options), options),
    record: (id) => records.get(id) ?? null,
    facts: () => datasetFacts(dataset),
    subscribe: () => () => {},
  };
}

function datasetFacts(dataset: Dataset): StoreFacts {
  const { events } = dataset;
  const differing = events.filter((event) => event.differences.length > 0);
  const about = new Set(differing.flatMap((event) => event.differences.map((d) => d.about)));
  const items = toItems(dataset, { dateWords: () => '' });
  // The latest instant an item gives: an open end gives its start.
  const given = (d: { startMs: number; endMs: number }) =>
    Number.isFinite(d.endMs) ? d.endMs : d.startMs;
  const [first] = items;
  return {
    events: events.length,
    fromSeveral: events.filter(({ citations }) => new Set(citations.map((c) => c.source)).size > 1)
      .length,
    differing: differing.length,
    differIn: about.size === 1 ? ([...about][0] ?? null) : null,
    first: first?.when ?? null,
    last: first
      ? items.reduce((last, d) => (given(last) >= given(d) ? last : d), first).when
      : null,
  };
}
