/**
 * What a reader asks for beside words and sources, which have places of their
 * own on the page. Replaced whole, never changed.
 */
import { extentOf, type Certainty, type Edtf, type EventKind } from '../../model/index.ts';
import type { ItemFilter, TimelineItem } from '../../timeline/index.ts';

export interface ReaderFilter {
  readonly kinds: ReadonlySet<EventKind>;
  readonly certainties: ReadonlySet<Certainty>;
  readonly people: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** As it was written, so that an address keeps its words. */
  readonly period: Edtf | null;
  readonly corroboratedOnly: boolean;
  readonly disputedOnly: boolean;
}

export const NO_FILTER: ReaderFilter = {
  kinds: new Set(),
  certainties: new Set(),
  people: new Set(),
  organisations: new Set(),
  places: new Set(),
  period: null,
  corroboratedOnly: false,
  disputedOnly: false,
};

/** Whether a filter narrows at all. */
export function asksAnything(filter: ReaderFilter): boolean {
  return Object.values(filter).some((part) => (part instanceof Set ? part.size > 0 : part));
}

/** All that is asked, as the pure layer takes it. */
export function askedOf(
  { period, ...filter }: ReaderFilter,
  query: string,
  hiddenSources: ReadonlySet<string>,
): ItemFilter {
  return { ...filter, query, hiddenSources, period: period && extentOf(period) };
}

/** Items below this matter least: they are dimmed, and the last to be labelled. */
const MUTED = -1;

/** All items; those that do not match step back behind those that do. Order kept. */
export function muteOthers(
  items: readonly TimelineItem[],
  matching: readonly TimelineItem[],
): TimelineItem[] {
  const ids = new Set(matching.map((item) => item.id));
  return items.map((item) => (ids.has(item.id) ? item : { ...item, priority: MUTED }));
}

/** Ids of the items that are shown for context alone. */
export function mutedIds(items: readonly TimelineItem[]): ReadonlySet<string> {
  return new Set(items.filter(isMuted).map((item) => item.id));
}

/** Whether an item is shown for context alone. */
export function isMuted(item: Pick<TimelineItem, 'priority'>): boolean {
  return item.priority <= MUTED;
}
