/**
 * All events of a dataset, to be asked. The reader's state asks a collection
 * and never walks one: this one holds an item for each event, which is best for
 * some thousands; columns and tiles answer the same questions for any number.
 */
import type { FacetIndex } from './facets.ts';
import { filterItems, valuesOf, type Facet, type ItemFilter } from './filter.ts';
import type { Found } from './find.ts';
import { indexItems, type ItemIndex } from './item-index.ts';
import type { ItemOptions, TimelineItem, TimelineSource } from './item.ts';
import { muteOthers } from './muted.ts';
import { itemsToldBeside } from './told-by.ts';
import { homeOf, type Viewport } from '../time/viewport.ts';

/** What is drawn beside what matches. */
export interface DrawnOptions {
  /** What does not match is dimmed, not left out; sources that are off are left out either way. */
  readonly dims: boolean;
  /** Words being written: what lacks them steps back. Empty for none. */
  readonly lookedFor: string;
}

export interface Collection {
  /** Everything, in order of the line. */
  readonly all: ItemIndex;
  /** The whole span of the events and the publications. */
  readonly home: Viewport;
  /** What a filter leaves: what the list, the steps and the downloads hold. */
  readonly matching: (filter: ItemFilter) => ItemIndex;
  /** What is drawn: the same index as `matching` gave last, where they are the same events. */
  readonly drawn: (filter: ItemFilter, options: DrawnOptions) => ItemIndex;
  /** How many a filter leaves. */
  readonly count: (filter: ItemFilter) => number;
  /** Every value of a part of the filter that some event has. */
  readonly values: (facet: Facet) => ReadonlySet<string>;
  /** Answers that go beyond the chart; null where `answersOf` can give them from the items. */
  readonly answers: Answers | null;
}

/** What Find and the filters ask. */
export interface Answers {
  /** Does a piece of the work that the first question would wait for, some milliseconds of it; false when nothing is left. */
  readonly prepare?: () => boolean;
  readonly facets: () => FacetIndex;
  /** How many events have each value. */
  readonly totals: (facet: Facet | 'sourceIds') => ReadonlyMap<string, number>;
  /** As `findItems`. */
  readonly find: (query: string, limit: number) => readonly Found[];
}

/** How a collection is made: dates in the reader's words. Sources in order of publication. */
export interface CollectOptions extends ItemOptions {
  readonly sources: readonly TimelineSource[];
}

/** A collection of items that are all at hand. */
export function collectItems(
  items: readonly TimelineItem[],
  { sources }: Pick<CollectOptions, 'sources'>,
): Collection {
  let last: { readonly filter: ItemFilter; readonly items: TimelineItem[]; readonly index: ItemIndex } | null = null; // prettier-ignore
  const matched = (filter: ItemFilter) => {
    if (last?.filter !== filter) {
      const left = filterItems(items, filter);
      last = { filter, items: left, index: indexItems(left) };
    }
    return last;
  };
  return {
    all: indexItems(items),
    home: homeOf(items, sources),
    matching: (filter) => matched(filter).index,
    drawn(filter, { dims, lookedFor }) {
      const { items: matching, index } = matched(filter);
      const drawn = dims ? itemsToldBeside(items, filter.hiddenSources ?? new Set()) : matching;
      if (lookedFor.trim() !== '')
        return indexItems(muteOthers(drawn, filterItems(matching, { query: lookedFor })));
      return dims ? indexItems(muteOthers(drawn, matching)) : index;
    },
    count: (filter) => filterItems(items, filter).length,
    values: (facet) => new Set(items.flatMap((item) => valuesOf(item, facet))),
    answers: null,
  };
}
