/** What Find and the filters ask of a collection; loaded with them, not with the chart. */
import type { Answers, Collection } from './collection.ts';
import { indexFacets } from './facets.ts';
import { valuesOf, type Facet } from './filter.ts';
import { findItems } from './find.ts';
import type { TimelineSource } from './item.ts';

/** The collection's own answers, or those its items give. */
export function answersOf(
  { all, answers }: Collection,
  sources: readonly TimelineSource[],
): Answers {
  if (answers) return answers;
  const items = all.slice();
  return {
    facets: () =>
      indexFacets(
        items,
        sources.map((source) => source.id),
      ),
    totals(facet: Facet | 'sourceIds') {
      const found = new Map<string, number>();
      for (const item of items)
        for (const value of new Set(valuesOf(item, facet)))
          found.set(value, (found.get(value) ?? 0) + 1);
      return found;
    },
    find: (query, limit) => findItems(items, query, { sources, limit }),
  };
}
