/**
 * On whose word: "according to", "X said that", "reportedly", what stands
 * inside quotation marks, and what hangs on an event that was told so. The chain
 * is published → told → happened (DATA.md, rule 7).
 */
import type { Attribution } from '../../model/index.ts';
import { resolveActor, type Earlier } from '../mention/actor.ts';
import type { Candidate } from '../mention/candidate.ts';
import type { NameOf } from '../mention/headline.ts';
import { REPORTING_VERBS } from '../mention/lexicon/verbs.ts';
import type { ReadSentence } from '../mention/read-sentence.ts';

/** Who an unnamed report is put down to. */
const UNNAMED_REPORTS = 'unnamed reports';

/** The attribution of a candidate inside its own sentence, or undefined when the source says it itself. */
export function findAttribution(
  read: ReadSentence,
  candidate: Candidate,
  nameOf: NameOf,
  earlier: Earlier,
): Attribution | undefined {
  return (
    accordingTo(read, nameOf) ??
    quoted(read, candidate, nameOf, earlier) ??
    reportingClause(read, candidate, nameOf, earlier) ??
    hedged(read, candidate)
  );
}

/** "According to President X, …". */
export function accordingTo(read: ReadSentence, nameOf: NameOf): Attribution | undefined {
  const at = read.tokens.findIndex(
    (t, i) => t.word === 'according' && read.tokens[i + 1]?.word === 'to',
  );
  if (at === -1) return undefined;
  const entity = read.entities.find((e) => e.from >= at + 2 && e.from <= at + 4);
  const when = timeBeside(read, at, at + 8);
  if (entity) return withTime({ who: nameOf(entity), how: howTold(read) }, when);
  const words = read.tokens.slice(at + 2, at + 6);
  const end = words.findIndex((t) => /[,;:.]/.test(t.gap));
  const who = words.slice(0, end === -1 ? words.length : end + 1);
  if (who.length === 0) return undefined;
  const name = who.map((t) => t.text).join(' ');
  return { who: name, how: /^\p{Lu}/u.test(name) ? 'said' : 'reported' };
}

/** Words inside quotation marks are those of the clause that opens them. */
function quoted(
  read: ReadSentence,
  candidate: Candidate,
  nameOf: NameOf,
  earlier: Earlier,
): Attribution | undefined {
  const open = openQuote(read, read.tokens[candidate.head]?.start ?? 0);
  return open === undefined ? undefined : speakerBefore(read, open, nameOf, earlier);
}

/**
 * Who speaks in a quotation that opens at an offset of the sentence: the subject of
 * the clause before it. Undefined when no one is named there.
 */
export function speakerBefore(
  read: ReadSentence,
  offset: number,
  nameOf: NameOf,
  earlier: Earlier,
): Attribution | undefined {
  const before = read.clauses.filter((c) => (read.tokens[c.verb.from]?.start ?? 0) < offset);
  const subject = before.findLast((c) => c.subject)?.subject;
  const actor = subject && resolveActor(read, subject, earlier);
  if (!actor?.entity) return undefined;
  const when = read.times.find(
    (t) => (read.tokens[t.from]?.start ?? 0) < offset && t.time.edtf !== null,
  );
  return withTime(
    {
      who: nameOf(actor.entity),
      how: /\binterview\b/i.test(read.text.slice(0, offset)) ? 'interview' : 'quoted',
    },
    when?.time.edtf ?? undefined,
  );
}

/** Where the quotation that holds an offset opens, or undefined outside quotations longer than a few words. */
export function openQuote(read: ReadSentence, offset: number): number | undefined {
  let open: number | undefined;
  for (let i = 0; i < offset; i++) {
    const c = read.text.charAt(i);
    if (c === '“' || (c === '"' && open === undefined)) open = i;
    else if (c === '”' || c === '"') open = undefined;
  }
  if (open === undefined) return undefined;
  const rest = read.text.slice(open + 1);
  const close = rest.search(/[”"]/);
  // Two or three quoted words are scare quotes or a name, not someone's telling.
  return (close === -1 ? rest : rest.slice(0, close)).split(/\s+/).length > 4 ? open : undefined;
}

function reportingClause(
  read: ReadSentence,
  candidate: Candidate,
  nameOf: NameOf,
  earlier: Earlier,
): Attribution | undefined {
  const at = candidate.clause ? read.clauses.indexOf(candidate.clause) : -1;
  for (let i = at - 1; i >= 0; i--) {
    const clause = read.clauses[i];
    const next = read.clauses[i + 1];
    if (!clause || !REPORTING_VERBS.has(clause.verb.lemma)) continue;
    if (next?.opener !== 'that' && read.tokens[clause.verb.to]?.word !== 'that') continue;
    const actor = clause.subject && resolveActor(read, clause.subject, earlier);
    if (!actor?.entity) continue;
    const when = read.times.find(
      (t) => clause.from <= t.from && t.from < clause.to && t !== candidate.time,
    );
    const how =
      clause.verb.lemma === 'allege' || clause.verb.lemma === 'claim' ? 'alleged' : howTold(read);
    return withTime({ who: nameOf(actor.entity), how }, when?.time.edtf ?? undefined);
  }
  return undefined;
}

function hedged(read: ReadSentence, { clause, currency }: Candidate): Attribution | undefined {
  if (currency?.rule === 'reports-surfaced') return { who: UNNAMED_REPORTS, how: 'reported' };
  if (!clause) return undefined;
  const words = read.tokens.slice(clause.from, clause.to).map((t) => t.word);
  if (words.includes('reportedly')) return { who: UNNAMED_REPORTS, how: 'reported' };
  return words.includes('allegedly') ? { who: UNNAMED_REPORTS, how: 'alleged' } : undefined;
}

function howTold(read: ReadSentence): Attribution['how'] {
  return read.tokens.some((t) => t.lemma === 'interview') ? 'interview' : 'said';
}

function timeBeside(read: ReadSentence, from: number, to: number): Attribution['when'] {
  return read.times.find((t) => t.from >= from && t.to <= to)?.time.edtf ?? undefined;
}

function withTime(attribution: Attribution, when: Attribution['when']): Attribution {
  return when === undefined ? attribution : { ...attribution, when };
}
