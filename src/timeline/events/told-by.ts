/** Items as some of the sources tell them: what remains when the others are switched off. */
import { priorityOf, type TimelineItem } from './item.ts';

/** The items that a source not hidden reports, with the reports that remain; order kept. */
export function itemsToldBeside(
  items: readonly TimelineItem[],
  hidden: ReadonlySet<string>,
): TimelineItem[] {
  return items.flatMap((item) => withoutSources(item, hidden) ?? []);
}

/** An item as the remaining sources tell it; null when none does. */
export function withoutSources(
  item: TimelineItem,
  hidden: ReadonlySet<string>,
): TimelineItem | null {
  if (hidden.size === 0 || !item.sourceIds.some((id) => hidden.has(id))) return item;
  const sourceIds = item.sourceIds.filter((id) => !hidden.has(id));
  if (sourceIds.length === 0) return null;
  const disputes = item.disputes
    .map((sources) => sources.filter((id) => !hidden.has(id)))
    .filter((sources) => sources.length > 1);
  return {
    ...item,
    sourceIds,
    reports: item.reports.filter((r) => !hidden.has(r.sourceId)),
    disputes,
    disputed: disputes.length > 0,
    priority: priorityOf(sourceIds.length, disputes.length > 0, item.certainty),
  };
}
