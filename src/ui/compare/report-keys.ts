/** Which report stands for an event where the reader named the event alone. */
import { reportKey, type ItemIndex } from '../../timeline/index.ts';

/** The key of an event's report by a source, or by the first that reports it; null when none does. */
export function keyFor(
  eventId: string | null,
  sourceId: string | null,
  index: ItemIndex,
): string | null {
  const item = eventId === null ? undefined : index.find(eventId);
  if (!item) return null;
  const own = item.sourceIds.find((id) => id === sourceId) ?? item.sourceIds[0];
  return own === undefined ? null : reportKey(own, item.id);
}
