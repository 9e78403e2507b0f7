/** The order of a table's rows. */
import type { TimelineItem } from './item.ts';

export const SORT_KEYS = ['date', 'event', 'kind', 'sources', 'differences'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export interface Sorting {
  readonly key: SortKey;
  readonly descending: boolean;
}

/** The sorting that a text names ("-sources"); by date, the first first, for any other text. */
export function sortingNamed(text: string): Sorting {
  const descending = text.startsWith('-');
  const key = SORT_KEYS.find((known) => known === text.slice(descending ? 1 : 0));
  return key === undefined ? { key: 'date', descending: false } : { key, descending };
}

export function sortingName({ key, descending }: Sorting): string {
  return `${descending ? '-' : ''}${key}`;
}

export interface SortWords {
  readonly kind: (item: TimelineItem) => string;
  /** Order of two texts in the reader's language. */
  readonly collate: (a: string, b: string) => number;
}

/** Items, which come in the order of the line, sorted anew; those that tie stay in the order of the line. */
export function sortItems(
  items: readonly TimelineItem[],
  { key, descending }: Sorting,
  { kind, collate }: SortWords,
): TimelineItem[] {
  if (key === 'date') return descending ? items.toReversed() : [...items];
  const compare: Readonly<Record<typeof key, (a: TimelineItem, b: TimelineItem) => number>> = {
    event: (a, b) => collate(a.title, b.title),
    kind: (a, b) => collate(kind(a), kind(b)),
    sources: (a, b) => a.sourceIds.length - b.sourceIds.length,
    differences: (a, b) => a.disputes.length - b.disputes.length,
  };
  const sign = descending ? -1 : 1;
  return items.toSorted((a, b) => sign * compare[key](a, b));
}
