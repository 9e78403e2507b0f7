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

  /** @param shelf an empty one. */
  constructor(shelf: OpenShelf<EventRecord>, curation: Curation | undefined) {
    this.shelf = shelf;
    this.curation = curation;
    this.isEdited = editedBy(curation);
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
    const sorted = this.added.sort(byDate);
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
    this.entries = [...others, ...edited].sort(byDate);
    return diagnostics;
  }

  /** By date, then id. */
  *inOrder(): Generator<EventRecord> {
    for (const { record, id } of this.entries)
      yield typeof record === 'number' ? { ...this.shelf.get(record), id } : record;
  }
}

function byDate(a: Entry, b: Entry): number {
  return compareEdtf(a.when, b.when) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
