/**
 * The numbers beside the choices of a filter, added up from classes. Words,
 * names and a period do not enter them: they are numbers of all events then,
 * which the page says.
 */
import type { Certainty, EventKind } from '../model/index.ts';
import type { FacetCounts, FacetIndex, FacetValue, ItemFilter } from '../timeline/index.ts';
import { keepsClass, type EventClass } from './event-class.ts';
import type { TiledHeader } from './header.ts';
import type { NamedPart } from './word-shard.ts';

/** Facets from the classes and common names of a header. */
export function tiledFacets(
  header: TiledHeader,
  classes: readonly EventClass[],
  sourceIds: readonly string[],
): FacetIndex {
  const sum = (keeps: (of: EventClass) => boolean) =>
    classes.reduce((all, of, i) => all + (keeps(of) ? (header.classes[i]?.events ?? 0) : 0), 0);
  const counted = <T extends string>(
    value: T,
    has: (of: EventClass) => boolean,
    filter: ItemFilter,
  ): FacetValue<T> => ({
    value,
    total: sum(has),
    count: sum((of) => has(of) && keepsClass(of, filter)),
  });
  const named = (part: NamedPart) =>
    header.names[part].map(([value, total]) => ({ value, total, count: total }));
  const kinds = distinct<EventKind>(classes.map((of) => of.kind));
  const certainties = distinct<Certainty>(classes.map((of) => of.certainty));
  const byTotal = <T extends string>(values: FacetValue<T>[]) =>
    values.sort((a, b) => b.total - a.total || (a.value < b.value ? -1 : 1));
  return {
    counts(filter): FacetCounts {
      const hidden = filter.hiddenSources ?? new Set<string>();
      const without = (part: keyof ItemFilter): ItemFilter => ({ ...filter, [part]: undefined });
      return {
        kinds: byTotal(
          kinds.map((kind) => counted(kind, (of) => of.kind === kind, without('kinds'))),
        ),
        certainties: byTotal(
          certainties.map((c) => counted(c, (of) => of.certainty === c, without('certainties'))),
        ),
        people: named('people'),
        organisations: named('organisations'),
        places: named('places'),
        sources: sourceIds.map((id) => {
          const shown = new Set([...hidden].filter((other) => other !== id));
          return counted(id, (of) => of.sources?.includes(id) === true, {
            ...filter,
            hiddenSources: shown,
          });
        }),
        corroborated: sum((of) => keepsClass(of, { ...filter, corroboratedOnly: true })),
        disputed: sum((of) => keepsClass(of, { ...filter, disputedOnly: true })),
        totalCorroborated: sum((of) => of.corroborated),
        totalDisputed: sum((of) => of.disputed),
        matching: sum((of) => keepsClass(of, filter)),
      };
    },
  };
}

function distinct<T extends string>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
