/** What is shown for context alone steps back behind what matches. */
import type { TimelineItem } from './item.ts';

/** Items below this matter least: they are dimmed, and the last to be labelled. */
export const MUTED = -1;

/** All items; those that do not match step back behind those that do. Order kept. */
export function muteOthers(
  items: readonly TimelineItem[],
  matching: readonly TimelineItem[],
): TimelineItem[] {
  const ids = new Set(matching.map((item) => item.id));
  return items.map((item) => (ids.has(item.id) ? item : { ...item, priority: MUTED }));
}

/** Whether an item is shown for context alone. */
export function isMuted(item: Pick<TimelineItem, 'priority'>): boolean {
  return item.priority <= MUTED;
}
