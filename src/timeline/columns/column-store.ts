/**
 * The store of a dataset in columns. Everything it gives is made when it is
 * asked for and remembered within bounds: an item for what is drawn, a record
 * for what is opened, an index for what is asked.
 */
import { placeId, recordAt, type EventColumns, type EventRecord } from '../../model/index.ts';
import { allBits, countBits, hasBit, type Bits } from '../events/bits.ts';
import type { Answers, CollectOptions, Collection, DrawnOptions } from '../events/collection.ts';
import type { EventStore } from '../events/event-store.ts';
import { facetsOver, type PlacedFacets } from '../events/facets.ts';
import type { ItemFilter } from '../events/filter.ts';
import { findItems } from '../events/find.ts';
import type { ItemIndex } from '../events/item-index.ts';
import { itemMaker, type TimelineItem, type TimelineSource } from '../events/item.ts';
import { MUTED } from '../events/muted.ts';
import { withoutSources } from '../events/told-by.ts';
import { homeOf } from '../time/viewport.ts';
import { boundedCache } from './bounded-cache.ts';
import { columnFacets } from './column-facets.ts';
import { columnFacts } from './column-facts.ts';
import { columnIndex } from './column-index.ts';
import { columnLine, type ColumnLine } from './column-line.ts';
import { placesIn } from './ranked-places.ts';

/** Items that may be searched through for the best matches. */
const LOOKED_THROUGH = 120;

export function columnStore(columns: EventColumns): EventStore {
  const listed = columns.titles.length;
  const idOf = (entry: number) =>
    entry < listed
      ? (columns.ids?.[entry] ?? placeId(entry))
      : (columns.records[entry - listed]?.id ?? '');
  const recordOf = (entry: number) =>
    entry < listed ? recordAt(columns, entry) : (columns.records[entry - listed] ?? null);
  let line: ColumnLine | null = null;
  let made: readonly TimelineSource[] | null = null;
  /** Where an event stands depends on its source's publication, not on words. */
  const lineFor = (sources: readonly TimelineSource[]) => {
    const isSame =
      made?.length === sources.length &&
      made.every((source, i) => source.publishedMs === sources[i]?.publishedMs);
    if (!line || !isSame) line = columnLine(columns, sources, idOf);
    made = sources;
    return line;
  };
  const entryOf = (id: string): number => {
    const place = line?.placeOf(id) ?? -1;
    return place === -1 ? -1 : (line?.entries[place] ?? -1);
  };
  return {
    collect: (options) => collectColumns({ columns, line: lineFor(options.sources), recordOf, options }), // prettier-ignore
    record: (id) => recordOf(entryOf(id)),
    facts: () => columnFacts({ columns, line: lineFor(made ?? []) }),
    subscribe: () => () => {},
  };
}

interface Making {
  readonly columns: EventColumns;
  readonly line: ColumnLine;
  readonly recordOf: (entry: number) => EventRecord | null;
  readonly options: CollectOptions;
}

function collectColumns({ columns, line, recordOf, options }: Making): Collection {
  const { sources } = options;
  const toItem = itemMaker(sources, options);
  const kept = boundedCache<TimelineItem>();
  const itemAt = (place: number): TimelineItem | undefined => {
    const known = kept.get(place);
    if (known) return known;
    const record = place < line.size ? recordOf(line.entries[place] ?? 0) : null;
    return record ? kept.set(place, toItem(record)) : undefined;
  };
  const order = new Map(sources.map((source, i) => [source.id, i]));
  const source = columnFacets({
    columns,
    line,
    sources,
    dateAt: (place) => itemAt(place)?.dateLabel ?? '',
  });
  let facets: PlacedFacets | null = null;
  const facetIndex = () => (facets ??= facetsOver(source, sources.map(({ id }) => id))); // prettier-ignore

  /** The places that are in, as items in which only some sources tell, some of them stepped back. */
  const indexOf = (bits: Bits, hidden: ReadonlySet<string>, loud: Bits | null): ItemIndex => {
    const changes = hidden.size > 0 && columns.records.length > 0;
    const own = changes || loud ? boundedCache<TimelineItem>() : kept;
    const isLoud = (place: number) => !loud || hasBit(loud, place);
    const changed = (place: number): TimelineItem | undefined => {
      const known = own.get(place);
      if (known) return known;
      const item = itemAt(place);
      const seen = item && (withoutSources(item, hidden) ?? item);
      return seen && own.set(place, isLoud(place) ? seen : { ...seen, priority: MUTED });
    };
    let { priorities } = line;
    if (changes || loud) {
      priorities = priorities.slice();
      for (let place = 0; place < line.size; place++)
        if (loud && !hasBit(loud, place)) priorities[place] = MUTED;
        else if (changes && (line.entries[place] ?? 0) >= columns.titles.length)
          priorities[place] = changed(place)?.priority ?? 0;
    }
    return columnIndex(line, {
      bits,
      priorities,
      itemAt: own === kept ? itemAt : changed,
      sourceOf: (id) => (hidden.has(id) ? -1 : (order.get(id) ?? -1)),
    });
  };

  const everywhere = allBits(line.size);
  const all = indexOf(everywhere, new Set(), null);
  let last: { readonly filter: ItemFilter; readonly bits: Bits | null; readonly index: ItemIndex } | null = null; // prettier-ignore
  const matched = (filter: ItemFilter) => {
    if (last?.filter !== filter) {
      const bits = asksNothing(filter) ? null : facetIndex().leaving(filter);
      const hidden = filter.hiddenSources ?? new Set<string>();
      last = { filter, bits, index: bits ? indexOf(bits, hidden, null) : all };
    }
    return last;
  };
  const unprepared = [line.meets];
  const rehearsal = rehearsalOf(() => {
    const kinds = new Set(source.values('kinds').keys());
    const first = new Set([...kinds].slice(0, 1)) as ItemFilter['kinds'];
    return indexOf(facetIndex().leaving({ kinds: first }), new Set(), null);
  }, sources);
  const answers: Answers = {
    prepare: () => Boolean(unprepared.pop()?.()) || rehearsal() || source.prepare(),
    facets: facetIndex,
    totals(facet) {
      if (facet === 'sourceIds')
        return new Map(
          facetIndex()
            .counts({})
            .sources.map(({ value, total }) => [value, total]),
        );
      return new Map([...source.values(facet)].map(([value, bits]) => [value, countBits(bits)]));
    },
    find(query, limit) {
      const bits = source.containing(query);
      if (!bits) return [];
      const items = placesIn(bits, LOOKED_THROUGH).flatMap((place) => itemAt(place) ?? []);
      return findItems(items, query, { sources, limit });
    },
  };
  return {
    all,
    home: homeOf(wholeOf(line), sources),
    matching: (filter) => matched(filter).index,
    drawn(filter, { dims, lookedFor }: DrawnOptions) {
      const { bits, index } = matched(filter);
      const looked = source.containing(lookedFor);
      if (!dims && !looked) return index;
      const hidden = filter.hiddenSources ?? new Set<string>();
      const drawn = dims ? facetIndex().leaving({ hiddenSources: hidden }) : bits;
      const loud = looked && bits ? looked.map((word, i) => word & (bits[i] ?? 0)) : (looked ?? bits); // prettier-ignore
      return indexOf(drawn ?? everywhere, hidden, loud);
    },
    count: (filter) => (asksNothing(filter) ? line.size : countBits(facetIndex().leaving(filter))),
    values: (facet) => new Set(source.values(facet).keys()),
    answers,
  };
}

/**
 * Asks an answer what the chart will ask of the first choice, piece by piece; true while there is
 * more. Code that has run over so many places before runs several times as fast.
 */
function rehearsalOf(narrowed: () => ItemIndex, sources: readonly TimelineSource[]): () => boolean {
  let index: ItemIndex | null = null;
  const countOf = (id: string) => index?.countOfSource(id);
  const asked = [
    () => (index = narrowed()),
    () => index?.top(-Infinity, Infinity, 1),
    ...sources.map(({ id }) => countOf.bind(null, id)),
    () => (index = null),
  ];
  return () => {
    asked.shift()?.();
    return asked.length > 0;
  };
}

function asksNothing({ query = '', period, ...filter }: ItemFilter): boolean {
  return (
    query.trim() === '' &&
    !period &&
    Object.values(filter).every((part) => (part instanceof Set ? part.size === 0 : !part))
  );
}

/** One extent that holds every finite end. */
function wholeOf({ starts, ends, size }: ColumnLine): Pick<TimelineItem, 'startMs' | 'endMs'>[] {
  let startMs = Infinity;
  let endMs = -Infinity;
  for (let place = 0; place < size; place++) {
    const a = starts[place] ?? 0;
    const b = ends[place] ?? 0;
    const start = a === -Infinity ? b : a;
    const end = b === Infinity ? a : b;
    if (start < startMs) startMs = start;
    if (end > endMs) endMs = end;
  }
  return size === 0 ? [] : [{ startMs, endMs }];
}
