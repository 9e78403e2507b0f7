/**
 * The whole dataset in the order of the line, each event with its evidence: what
 * a reader without scripts, on paper or in a reading mode gets.
 */
import type { Dataset, EventRecord } from '../../model/index.ts';
import { toItems } from '../../timeline/index.ts';
import { htmlDate } from '../evidence/citation-view.ts';
import { evidenceOf, type Evidence, type EvidenceContext } from '../evidence/evidence.ts';

export interface ListedEvent {
  readonly id: string;
  readonly evidence: Evidence;
  /** For `<time datetime>`; null where HTML cannot say the date. */
  readonly datetime: string | null;
}

/** Every event that has a place on the line, in its order. Records that have none come last, by id. */
export function listedEvents(dataset: Dataset, context: EvidenceContext): ListedEvent[] {
  const byId = new Map(dataset.events.map((event) => [event.id, event]));
  const placed = toItems(dataset, context).flatMap((item) => byId.get(item.id) ?? []);
  const known = new Set(placed.map((event) => event.id));
  const unplaced = dataset.events.filter((event) => !known.has(event.id)).sort(compareIds);
  return [...placed, ...unplaced].map((event) => ({
    id: event.id,
    evidence: evidenceOf(event, context),
    datetime: htmlDate(event.when),
  }));
}

function compareIds(a: EventRecord, b: EventRecord): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
