/** From what a reader asks for to the items that remain. */
import type { Certainty, EventKind, Extent } from '../model/index.ts';
import { foldText } from './find.ts';
import type { TimelineItem } from './item.ts';
import { withoutSources } from './told-by.ts';

/** Each part narrows; an absent part asks for nothing. */
export interface ItemFilter {
  /** Words that must all be found in title, names or places; accents and case ignored. */
  readonly query?: string;
  /** Sources left out. Their reports vanish, and so does an event no other source reports. */
  readonly hiddenSources?: ReadonlySet<string>;
  readonly kinds?: ReadonlySet<EventKind>;
  /** People, organisations or places, any of which must be named. */
  readonly names?: ReadonlySet<string>;
  readonly certainties?: ReadonlySet<Certainty>;
  readonly period?: Extent;
  readonly corroboratedOnly?: boolean;
  readonly disputedOnly?: boolean;
}

/** The items that remain, with the reports that remain; order kept. An item that loses nothing is the same object. */
export function filterItems(items: readonly TimelineItem[], filter: ItemFilter): TimelineItem[] {
  const keeps = predicateOf(filter);
  const hidden = filter.hiddenSources ?? new Set<string>();
  const kept: TimelineItem[] = [];
  for (const item of items) {
    const seen = withoutSources(item, hidden);
    if (seen && keeps(seen)) kept.push(seen);
  }
  return kept;
}

/** Whether an item answers every part of a filter but the sources. */
export function predicateOf(filter: ItemFilter): (item: TimelineItem) => boolean {
  const { kinds, names, certainties, period } = filter;
  const words = foldText(filter.query ?? '')
    .split(' ')
    .filter(Boolean);
  return (item) => {
    if (kinds && kinds.size > 0 && !kinds.has(item.kind)) return false;
    if (certainties && certainties.size > 0 && !certainties.has(item.certainty)) return false;
    if (filter.corroboratedOnly && item.sourceIds.length < 2) return false;
    if (filter.disputedOnly && !item.disputed) return false;
    if (period && (item.startMs >= period[1] || item.endMs <= period[0])) return false;
    if (names && names.size > 0 && !namesOf(item).some((name) => names.has(name))) return false;
    if (words.length === 0) return true;
    const text = foldText([item.title, item.short, ...namesOf(item)].join(' '));
    return words.every((word) => text.includes(word));
  };
}

function namesOf(item: TimelineItem): readonly string[] {
  return [...item.people, ...item.organisations, ...item.places];
}
