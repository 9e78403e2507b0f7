/**
 * What a reader asks for beside words and sources, which have places of their
 * own on the page. Replaced whole, never changed.
 */
import { extentOf, type Certainty, type Edtf, type EventKind } from '../../model/index.ts';
import { isMuted, type ItemFilter, type ItemIndex } from '../../timeline/index.ts';

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

/** What is drawn for context alone: nothing where what is drawn is what matches. */
export function mutedIn(drawn: ItemIndex, matches: ItemIndex): { has: (id: string) => boolean } {
  return {
    has(id) {
      const item = drawn === matches ? undefined : drawn.find(id);
      return item !== undefined && isMuted(item);
    },
  };
}
