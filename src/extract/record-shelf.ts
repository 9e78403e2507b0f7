/** Records by date, each with an id of its own, as a person decided: on a shelf, but for the few that a decision may change. */
import { compareEdtf, type Curation, type Diagnostic, type EventRecord } from '../model/index.ts';
import { curateRecords, editedBy, type ReadSources } from './curate/index.ts';
import { uniqueIds } from './id.ts';
import type { OpenShelf } from './shelf.ts';

/** What orders a record, and where it is: on the shelf, or at hand. */
interface Entry extends Pick<EventRecord, 'id' | 'when'> {
  readonly record: number | EventRecord;
}

export class RecordShelf {
  private readonly shelf: OpenShelf<EventRecord>;
  private readonly curation: Curation | undefined;
  private readonly isEdited: (record: EventRecord) => boolean;
  private entries: readonly Entry[] = [];
  private readonly added: Entry[] = [];
  private isSettled = false;

  /** @param shelf an empty one. */
  constructor(shelf: OpenShelf<EventRecord>, curation: Curation | undefined) {
    this.shelf = shelf;
    this.curation = curation;
    this.isEdited = editedBy(curation);
  }

  /** How many there are: those added, less those that a decision took out once they are settled. */
  get size(): number {
    return this.isSettled ? this.entries.length : this.added.length;
  }

  add(record: EventRecord): void {
    const { id, when } = record;
    if (this.isEdited(record)) this.added.push({ id, when, record });
    else {
      this.added.push({ id, when, record: this.shelf.size });
      this.shelf.add(record);
    }
  }

  /** Gives each record its id, then applies the edits: once, after the last record was added. */
  settle(read: ReadSources): readonly Diagnostic[] {
    const sorted = byDate(this.added);
    const ids = uniqueIds(sorted.map(({ id }) => id));
    const entries = sorted.map((entry, i) => ({ ...entry, id: ids[i] ?? entry.id }));
    const atHand = entries.flatMap(({ record, id }) =>
      typeof record === 'number' ? [] : [{ ...record, id }],
    );
    const others = entries.filter(({ record }) => typeof record === 'number');
    const otherIds = new Set(others.map(({ id }) => id));
    const { events, diagnostics } = curateRecords(atHand, this.curation, read, (id) =>
      otherIds.has(id),
    );
    const edited = events.map((record) => ({ id: record.id, when: record.when, record }));
    this.entries = byDate([...others, ...edited]);
    this.isSettled = true;
    return diagnostics;
  }

  /** By date, then id. */
  *inOrder(): Generator<EventRecord> {
    for (const { record, id } of this.entries)
      yield typeof record === 'number' ? { ...this.shelf.get(record), id } : record;
  }
}

/** By date, then id. Of dates there are few beside the records, and each is compared once with each. */
function byDate(entries: readonly Entry[]): Entry[] {
  const dates = [...new Set(entries.map(({ when }) => when))].sort(compareEdtf);
  const rank = new Map(dates.map((when, at) => [when, at]));
  const rankOf = ({ when }: Entry): number => rank.get(when) ?? 0;
  return [...entries].sort(
    (a, b) => rankOf(a) - rankOf(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}
