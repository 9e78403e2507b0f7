/**
 * On whose word: "according to", "X said that", "reportedly", what stands
 * inside quotation marks, and what hangs on an event that was told so. The chain
 * is published → told → happened (DATA.md, rule 7).
 */
import type { Attribution } from '../../model/index.ts';
import { shownText } from '../entity/index.ts';
import { resolveActor, type Earlier } from '../mention/actor.ts';
import type { Candidate } from '../mention/candidate.ts';
import type { Clause, TokenRange } from '../mention/clauses.ts';
import type { NameOf } from '../mention/headline.ts';
import type { ReadSentence } from '../mention/read-sentence.ts';
import { tellingOf } from '../mention/telling.ts';
import { accordingTo, howTold, withTime } from './according.ts';
import { saidBy, type SaidBy } from './said-by.ts';
import { canSay } from './sayer.ts';
import { isOutlet, tellerIn } from './teller.ts';

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
    accordingTo(read, nameOf, candidate.head) ??
    quoted(read, candidate, nameOf, earlier) ??
    reportingClause(read, candidate, nameOf, earlier) ??
    hedged(read, candidate)
  );
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

/** "Officials said on Monday that …", "…, the ministry confirmed". */
function reportingClause(
  read: ReadSentence,
  candidate: Candidate,
  nameOf: NameOf,
  earlier: Earlier,
): Attribution | undefined {
  const telling = saidBy(read, candidate) ?? clauseAround(read, candidate);
  if (!telling) return undefined;
  const who =
    personIn(read, withApposed(read, telling.who), nameOf) ??
    tellerOf(read, telling.who, nameOf, earlier);
  if (who === undefined || !canSay(shownText(who))) return undefined;
  const isReport = isOutlet(shownText(who));
  // Whoever finds something does something; what a study or a court finds, it says.
  if (telling.verb === 'find' && !isReport && !FINDERS.test(shownText(who))) return undefined;
  const { from, to } = telling.within;
  const when = read.times.find((t) => from <= t.from && t.from < to);
  const isQuoted = openQuote(read, read.tokens[candidate.head]?.start ?? 0) !== undefined;
  const how = howSaid(telling.verb, isReport, isQuoted, howTold(read));
  return withTime({ who, how }, when?.time.edtf ?? undefined);
}

const FINDERS = /\b(?:court|tribunal|jury|judges?|commission)$/i;

function howSaid(
  verb: string,
  isReport: boolean,
  isQuoted: boolean,
  told: Attribution['how'],
): Attribution['how'] {
  if (verb === 'allege' || verb === 'claim') return 'alleged';
  if (told === 'interview') return told;
  if (isReport) return 'reported';
  return isQuoted ? 'quoted' : told;
}

/** The clause of telling that covers the candidate's own. */
function clauseAround(read: ReadSentence, candidate: Candidate): SaidBy | undefined {
  const telling = candidate.clause && tellingOf(read, candidate.clause);
  if (!telling?.subject || telling.verb.modal || headsClause(candidate, telling)) return undefined;
  return { who: telling.subject, verb: telling.verb.lemma, within: telling };
}

/** A phrase, with the person named between commas behind it: "the minister, | Jan Orr, | said". */
function withApposed({ tokens, entities }: ReadSentence, { from, to }: TokenRange): TokenRange {
  if (!tokens[to - 1]?.gap.includes(',')) return { from, to };
  const apposed = entities.find((e) => e.kind === 'person' && e.from === to);
  return { from, to: apposed && tokens[apposed.to - 1]?.gap.includes(',') ? apposed.to : to };
}

/** The person in a phrase for who tells: "the head of the brigade, | Piet Holm". */
function personIn(
  { entities }: ReadSentence,
  { from, to }: TokenRange,
  nameOf: NameOf,
): string | undefined {
  const person = entities.findLast((e) => e.kind === 'person' && e.from >= from && e.to <= to);
  return person && nameOf(person);
}

/** A clause is not told by itself: "the ministry announced" is the ministry's own deed. */
function headsClause({ clause, head }: Candidate, telling: Clause): boolean {
  return clause === telling || (telling.from <= head && head < telling.to);
}

/** The name of who tells, or the words for them where they have none: "officials". */
function tellerOf(
  read: ReadSentence,
  subject: TokenRange,
  nameOf: NameOf,
  earlier: Earlier,
): string | undefined {
  const actor = resolveActor(read, subject, earlier);
  if (!actor) return undefined;
  return tellerIn(actor.read, actor.range, nameOf);
}

/** "It was reported that …": told by nobody who is named. */
function isHearsay({ tokens, clauses }: ReadSentence, clause: Clause): boolean {
  return clauses.some(
    ({ verb, to }) =>
      verb.passive &&
      HEARSAY.has(verb.lemma) &&
      !verb.negated &&
      tokens[verb.from - 1]?.word === 'it' &&
      tokens[verb.to]?.word === 'that' &&
      to <= clause.from + 1,
  );
}

const HEARSAY: ReadonlySet<string> = new Set(['report', 'say', 'rumour', 'rumor']);

function hedged(read: ReadSentence, { clause, currency }: Candidate): Attribution | undefined {
  if (currency?.rule === 'reports-surfaced') return { who: UNNAMED_REPORTS, how: 'reported' };
  if (!clause) return undefined;
  const words = read.tokens.slice(clause.from, clause.to).map((t) => t.word);
  if (words.includes('reportedly') || isHearsay(read, clause))
    return { who: UNNAMED_REPORTS, how: 'reported' };
  return words.includes('allegedly') ? { who: UNNAMED_REPORTS, how: 'alleged' } : undefined;
}
