/**
 * What several sources say, row by row: one row for an event, one cell for a
 * source. A cell without a report says why: the source was published before
 * the event, or does not mention it.
 */
import type { ItemIndex } from '../events/item-index.ts';
import type { Report, TimelineItem, TimelineSource } from '../events/item.ts';

export interface ComparedCell {
  readonly source: TimelineSource;
  /** Its own dates for the event, each once; empty where it does not report it. */
  readonly reports: readonly Report[];
  /** Published before the event began: it cannot have reported it. */
  readonly isBefore: boolean;
  /** The nearest source before this one in the row gives something else. */
  readonly differs: boolean;
}

export interface ComparedRow {
  readonly item: TimelineItem;
  /** In order of the sources. */
  readonly cells: readonly ComparedCell[];
  /** Columns of the first and the last source that report it. */
  readonly first: number;
  readonly last: number;
}

/** A source's reports of an item, each of its own dates once, earliest first. */
export function ownReports(item: TimelineItem, sourceId: string): readonly Report[] {
  const seen = new Set<string>();
  return item.reports.filter((report) => {
    if (report.sourceId !== sourceId || seen.has(report.when)) return false;
    seen.add(report.when);
    return true;
  });
}

/**
 * Of the sources that report an item, in order, those that differ from the one
 * before them. Where the two are not in the same difference but others are, the
 * last of these is taken, so that no difference goes unmarked.
 */
export function differingSources(item: TimelineItem): ReadonlySet<string> {
  const order = item.sourceIds;
  const differing = new Set<string>();
  for (const sources of item.disputes) {
    const neighbours = order.filter(
      (id, i) => sources.includes(id) && sources.includes(order[i - 1] ?? ''),
    );
    for (const id of neighbours) differing.add(id);
    const last = order.findLast((id) => sources.includes(id));
    if (neighbours.length === 0 && last !== undefined) differing.add(last);
  }
  return differing;
}

/** One row for each item that one of the sources reports, in order of the items. */
export function compareRows(
  items: readonly TimelineItem[],
  sources: readonly TimelineSource[],
): ComparedRow[] {
  return items.flatMap((item) => {
    const differing = differingSources(item);
    const cells = sources.map((source): ComparedCell => ({
      source,
      reports: ownReports(item, source.id),
      isBefore: source.publishedMs <= item.startMs,
      differs: differing.has(source.id),
    }));
    const reporting = cells.flatMap((cell, i) => (cell.reports.length > 0 ? [i] : []));
    const [first] = reporting;
    const last = reporting.at(-1);
    return first === undefined || last === undefined ? [] : [{ item, cells, first, last }];
  });
}

/** Rows, where they need not all be made. */
export interface ComparedRows {
  readonly length: number;
  /** The row at a place from 0; undefined beyond the end, and while its event is not at hand. */
  readonly at: (place: number) => ComparedRow | undefined;
}

/** The rows of an index, each made when it is first asked for, and remembered. */
export function rowsByPlace(index: ItemIndex, sources: readonly TimelineSource[]): ComparedRows {
  const known = new Map<number, ComparedRow>();
  return {
    length: index.size,
    at(place) {
      const made = known.get(place);
      if (made) return made;
      const item = index.at(place);
      const [row] = item ? compareRows([item], sources) : [];
      if (known.size >= MOST_KEPT) known.clear();
      if (row) known.set(place, row);
      return row;
    },
  };
}

const MOST_KEPT = 4000;
