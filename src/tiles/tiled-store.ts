/**
 * A tiled dataset as a store: what the reader's state asks, answered from tiles.
 */
import type { EventRecord } from '../model/index.ts';
import {
  foldText,
  homeOf,
  sourceOrder,
  toItem,
  type Collection,
  type CollectOptions,
  type EventStore,
  type Facet,
  type Found,
  type ItemFilter,
  type ItemIndex,
  type TimelineItem,
} from '../timeline/index.ts';
import { CountTree } from './count-tree.ts';
import type { PlacedEvent } from './drawn-event.ts';
import { keepsClass } from './event-class.ts';
import { shardOfId } from './id-shard.ts';
import { LineReader } from './line-reader.ts';
import { periodSelection, postingsSelection } from './narrowed.ts';
import { classSelection, type Readers, type Selection } from './selection.ts';
import { TileEvents } from './tile-events.ts';
import { DECODERS, type TileWorld } from './tile-world.ts';
import { tiledFacets } from './tiled-facets.ts';
import { tiledIndex, type Shared } from './tiled-index.ts';
import { findPostings, keptPostings, wordsAsked } from './word-search.ts';

/** Items kept while they may be asked for again, at most. */
const KEPT_ITEMS = 8192;

export interface TiledNews {
  /** Calls back when files have come. */
  readonly subscribe: (onmore: () => void) => () => void;
  /** Rises whenever files have come. */
  readonly version: () => number;
}

/** The store of an open tiled dataset. */
export function tiledStore(world: TileWorld, news: TiledNews): EventStore {
  const line = new LineReader(world);
  const readers: Readers = { world, line, tree: new CountTree(world) };
  const events = new TileEvents(readers);
  const known = new Map<string, PlacedEvent>();
  const lookUp = (id: string) => known.get(id) ?? eventOfId(readers, id);
  return {
    collect: (options) => collect({ readers, events, known, lookUp, itemOf: keeper(known, options) }, options, news), // prettier-ignore
    record: (id) => recordOf(readers, lookUp(id), id),
    facts: () => world.header.facts,
    subscribe: news.subscribe,
  };
}

/** Makes items and remembers them by place, so that an event is one object wherever it comes from. */
function keeper(known: Map<string, PlacedEvent>, options: CollectOptions): Shared['itemOf'] {
  const order = sourceOrder(options.sources);
  let items = new Map<number, TimelineItem>();
  return (event) => {
    const own = items.get(event.place);
    if (own) return own;
    if (items.size >= KEPT_ITEMS) {
      items = new Map();
      known.clear();
    }
    const item = toItem(event.event, order, options);
    items.set(event.place, item);
    known.set(item.id, event);
    return item;
  };
}

/** The event of an id, by the index of ids; null while it is not known, −1 when there is none. */
function eventOfId({ world, line }: Readers, id: string): PlacedEvent | -1 | null {
  const shards = world.files.get(world.header.ids, DECODERS.idIndex, 'view');
  const file = shards?.[shardOfId(id, shards.length)]?.file;
  const places = file && world.files.get(file, DECODERS.ids, 'view');
  if (!places) return null;
  const place = places.get(id);
  return place === undefined ? -1 : line.eventAt(place, 'view');
}

function recordOf(
  { world, line }: Readers,
  event: PlacedEvent | -1 | null,
  id: string,
): EventRecord | null {
  if (event === null || event === -1) return null;
  const details = line.chunkAt(event.place, 'view')?.details ?? [];
  const file = details.findLast(({ firstPlace }) => firstPlace <= event.place);
  const records = file && world.files.get(file, DECODERS.details, 'view');
  return records?.find((record) => record.id === id) ?? null;
}

function collect(shared: Shared, options: CollectOptions, news: TiledNews): Collection {
  const { readers } = shared;
  const { header, classes } = readers.world;
  const everything = classSelection(readers, classes.map(() => true)); // prettier-ignore
  const selections = new WeakMap<ItemFilter, { readonly version: number; readonly of: Selection; readonly isWhole: boolean }>(); // prettier-ignore
  const selectionOf = (filter: ItemFilter): Selection => {
    const last = selections.get(filter);
    if (last?.isWhole || last?.version === news.version()) return last.of;
    const { of, isWhole } = select(readers, everything, filter);
    selections.set(filter, { of, isWhole, version: news.version() });
    return of;
  };
  const indexes = new Map<Selection, { readonly version: number; readonly without: string; readonly index: ItemIndex }>(); // prettier-ignore
  const indexOf = (selection: Selection, hidden: ReadonlySet<string> = new Set()): ItemIndex => {
    // Whose events others tell, too, leaves the selection as it is, but reports nothing.
    const without = [...hidden].sort().join(' ');
    const last = indexes.get(selection);
    if (last?.version === news.version() && last.without === without) return last.index;
    if (indexes.size > 8) indexes.clear();
    const index = tiledIndex(shared, selection, hidden);
    indexes.set(selection, { version: news.version(), without, index });
    return index;
  };
  const totals = (facet: Facet | 'sourceIds'): ReadonlyMap<string, number> => {
    const counts = tiledFacets(header, classes, readers.world.sourceIds).counts({});
    const values = facet === 'sourceIds' ? counts.sources : counts[facet];
    return new Map(values.map(({ value, total }) => [value, total]));
  };
  const matching = (filter: ItemFilter) => indexOf(selectionOf(filter), filter.hiddenSources);
  return {
    get all() {
      return indexOf(everything);
    },
    home: homeOf(
      header.span ? [{ startMs: header.span[0], endMs: header.span[1] }] : [],
      options.sources,
    ),
    matching,
    drawn: matching,
    count: (filter) => selectionOf(filter).total,
    values: (facet) => new Set(totals(facet).keys()),
    answers: {
      facets: () => tiledFacets(header, classes, readers.world.sourceIds),
      totals,
      find: (query, limit) => find(matching({ query }), query, limit),
    },
  };
}

function select(
  readers: Readers,
  everything: Selection,
  filter: ItemFilter,
): { readonly of: Selection; readonly isWhole: boolean } {
  const { world } = readers;
  const kept = world.classes.map((of) => keepsClass(of, filter));
  let of = kept.every(Boolean) ? everything : classSelection(readers, kept);
  const asked = wordsAsked(filter);
  const postings = asked.length > 0 ? findPostings(world, asked) : null;
  if (postings) {
    const own = keptPostings(postings, (number) => kept[number] === true);
    of = postingsSelection(world, everything, own);
  }
  if (filter.period) of = periodSelection(of, filter.period);
  // A period's own edges may still become exact.
  return { of, isWhole: (asked.length === 0 || postings !== null) && !filter.period };
}

/** The first events that have the words; they all begin words of the title or the names. */
function find(index: ItemIndex, query: string, limit: number): Found[] {
  if (foldText(query) === '') return [];
  return index.slice(0, limit).map((item) => ({ item, field: 'title', score: 1 }));
}
