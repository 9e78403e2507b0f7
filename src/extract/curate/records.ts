/** Edits that a person decided, applied to the records: titles, dates, kinds, pins, rejections. */
import type {
  Citation,
  Curation,
  Diagnostic,
  EditDecision,
  EventRecord,
} from '../../model/index.ts';
import { keyOf, References, type Cited, type ReadSources } from './references.ts';

interface CitationOf extends Cited {
  readonly event: EventRecord;
  readonly citation: Citation;
}

export interface CuratedRecords {
  readonly events: readonly EventRecord[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Which records curation can change: those that cite a passage it names. The others
 * need not be at hand when it is applied.
 */
export function editedBy(curation: Curation | undefined): (record: EventRecord) => boolean {
  const refs = editsIn(curation).flatMap(({ event }) => event);
  const named = new Set(refs.map(keyOf));
  return ({ citations }) => named.size > 0 && citations.some((each) => named.has(keyOf(each)));
}

function editsIn(curation: Curation | undefined): readonly EditDecision[] {
  return (curation?.decisions ?? []).filter((d): d is EditDecision => 'event' in d);
}

/**
 * The records after every edit, in the order of the decisions, without those
 * rejected. A decision with a stale citation is left out whole and reported; so is
 * one whose citations have come to lie in different events, or whose id is taken.
 * @param hasId whether an event that is not among `records` has an id.
 */
export function curateRecords(
  records: readonly EventRecord[],
  curation: Curation | undefined,
  read: ReadSources,
  hasId: (id: string) => boolean = () => false,
): CuratedRecords {
  const references = new References(
    records.flatMap((event) =>
      event.citations.map((citation): CitationOf => ({ ...citation, event, citation })),
    ),
    read,
  );
  const current = new Map(records.map((record) => [record, record as EventRecord | null]));
  const diagnostics: Diagnostic[] = [];
  for (const decision of editsIn(curation)) {
    const found = decision.event.map((ref) => references.find(ref));
    const stale = found.flatMap((f) => ('stale' in f ? [f.stale] : []));
    const cited = found.flatMap((f) => ('cited' in f ? [f.cited] : []));
    const events = new Set(cited.map((c) => c.event));
    const [event] = events;
    if (stale.length > 0 || !event) diagnostics.push(...stale);
    else if (events.size > 1) diagnostics.push(apart(decision, cited));
    else {
      const before = current.get(event);
      if (!before) continue;
      const edited = edit(before, decision, new Set(cited.map((c) => placeOf(c.citation))));
      const taken =
        edited !== null &&
        edited.id !== before.id &&
        (hasId(edited.id) ||
          [...current.values()].some((r) => r !== before && r?.id === edited.id));
      if (taken) diagnostics.push(idTaken(decision, edited.id));
      current.set(event, taken ? { ...edited, id: before.id } : edited);
    }
  }
  return { events: [...current.values()].filter((record) => record !== null), diagnostics };
}

function placeOf({ source, range }: Citation): string {
  return `${source} ${range.start} ${range.end}`;
}

function edit(
  record: EventRecord,
  decision: EditDecision,
  named: ReadonlySet<string>,
): EventRecord | null {
  if (decision.reject !== undefined) return null;
  const { id, title, short, summary, kind, when, certainty, people, organisations, places } =
    decision;
  const changes = {
    id,
    title,
    short,
    summary,
    kind,
    when,
    certainty,
    people,
    organisations,
    places,
  };
  const given = Object.fromEntries(
    Object.entries(changes).filter(([, value]) => value !== undefined),
  );
  // A new title makes an extracted short form, which may say something else, void.
  const { short: extractedShort, ...rest } = record;
  const base = title === undefined && extractedShort !== undefined ? record : rest;
  return {
    ...base,
    ...given,
    citations: record.citations.map((c) => (named.has(placeOf(c)) ? editCitation(c, decision) : c)),
    review: 'reviewed',
  };
}

function editCitation(citation: Citation, { citedWhen, attribution }: EditDecision): Citation {
  const { attribution: extracted, ...rest } = citation;
  const who = attribution === undefined ? extracted : (attribution ?? undefined);
  return { ...rest, when: citedWhen ?? citation.when, ...(who ? { attribution: who } : {}) };
}

function apart(decision: EditDecision, cited: readonly CitationOf[]): Diagnostic {
  const [first] = decision.event;
  const ids = [...new Set(cited.map((c) => c.event.id))].join(', ');
  return {
    code: 'stale-decision',
    severity: 'warning',
    message: `a decision names citations that now belong to different events (${ids}); merge these first, or name one event.`,
    where: { source: first?.source ?? '', range: first?.range },
  };
}

function idTaken(decision: EditDecision, id: string): Diagnostic {
  const [first] = decision.event;
  return {
    code: 'id-taken',
    severity: 'error',
    message: `a decision pins the id “${id}”, which another event has; choose another.`,
    where: { source: first?.source ?? '', range: first?.range },
  };
}
