/**
 * From what a reader asks for to the items that remain.
 *
 * Values of one part are alternatives, parts narrow one another: attacks or
 * visits, and in Caracas, and by more than one source. What each part would
 * leave is counted in facets.ts.
 */
import type { Certainty, EventKind, Extent } from '../../model/index.ts';
import { foldText } from './find.ts';
import type { TimelineItem } from './item.ts';
import { withoutSources } from './told-by.ts';

/** The parts of a filter that are a choice among values. */
export type Facet = 'kinds' | 'certainties' | 'people' | 'organisations' | 'places';

/** Each part narrows; an absent or empty part asks for nothing. */
export interface ItemFilter {
  /** Words that must all be found in title, names or date; accents and case ignored. */
  readonly query?: string;
  /** Sources left out. Their reports vanish, and so does an event no other source reports. */
  readonly hiddenSources?: ReadonlySet<string>;
  readonly kinds?: ReadonlySet<EventKind>;
  /** Any of these people must be named; likewise organisations and places. */
  readonly people?: ReadonlySet<string>;
  readonly organisations?: ReadonlySet<string>;
  readonly places?: ReadonlySet<string>;
  readonly certainties?: ReadonlySet<Certainty>;
  /** Half-open, UTC; may be open at an end. An event that shares an instant with it remains. */
  readonly period?: Extent | null;
  /** At least two of the sources that are not left out. */
  readonly corroboratedOnly?: boolean;
  /** At least two of the sources that are not left out differ. */
  readonly disputedOnly?: boolean;
}

/** The items that remain, with the reports that remain; order kept. An item that loses nothing is the same object. */
export function filterItems(items: readonly TimelineItem[], filter: ItemFilter): TimelineItem[] {
  const { hiddenSources = new Set<string>(), corroboratedOnly, disputedOnly } = filter;
  const keeps = predicateOf(filter);
  const kept: TimelineItem[] = [];
  for (const item of items) {
    if (!keeps(item)) continue;
    const seen = withoutSources(item, hiddenSources);
    if (!seen || (corroboratedOnly && seen.sourceIds.length < 2)) continue;
    if (!disputedOnly || seen.disputed) kept.push(seen);
  }
  return kept;
}

/** Whether an item answers every part of a filter that does not depend on who reports it. */
function predicateOf(filter: ItemFilter): (item: TimelineItem) => boolean {
  const { period, query = '' } = filter;
  const words = foldText(query).split(' ').filter(Boolean);
  const [kinds, certainties, people, organisations, places] = [
    anyOf(filter.kinds),
    anyOf(filter.certainties),
    anyOf(filter.people),
    anyOf(filter.organisations),
    anyOf(filter.places),
  ];
  return (item) =>
    kinds([item.kind]) &&
    certainties([item.certainty]) &&
    people(item.people) &&
    organisations(item.organisations) &&
    places(item.places) &&
    (!period || meets(item, period)) &&
    containsAll(item, words);
}

function anyOf<T>(wanted: ReadonlySet<T> | undefined): (values: readonly T[]) => boolean {
  if (!wanted || wanted.size === 0) return () => true;
  return (values) => values.some((value) => wanted.has(value));
}

/** Whether an item shares an instant with a period. */
export function meets(
  item: Pick<TimelineItem, 'startMs' | 'endMs'>,
  [start, end]: Extent,
): boolean {
  return item.startMs < end && item.endMs > start;
}

/** Whether every one of some folded words lies in an item's title, names or date. */
export function containsAll(item: TimelineItem, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  let text = folded.get(item);
  if (text === undefined) folded.set(item, (text = foldText(wordsOf(item).join(' '))));
  return words.every((word) => text.includes(word));
}

/** Folding costs more than every other test together, so each item is folded once. */
const folded = new WeakMap<TimelineItem, string>();

function wordsOf(item: TimelineItem): readonly string[] {
  const { title, short, dateLabel, people, organisations, places } = item;
  return [title, short, dateLabel, ...people, ...organisations, ...places];
}

/** What an item has in a part of the filter. */
export function valuesOf(item: TimelineItem, facet: Facet | 'sourceIds'): readonly string[] {
  if (facet === 'kinds') return [item.kind];
  return facet === 'certainties' ? [item.certainty] : item[facet];
}
