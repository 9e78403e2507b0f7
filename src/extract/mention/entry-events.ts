/**
 * What an entry of a chronology tells under the date that heads it: its first main
 * clause, in whatever tense ("Production resumes"), also without who does it
 * ("Acquires the bus division"), its auxiliary ("Plant closed, with the loss …"), or
 * without a verb at all ("Launch of the L5").
 */
import type { Edtf, ResolvedTime } from '../../model/index.ts';
import { nounCandidate, verbCandidate, type Candidate } from './candidate.ts';
import type { Clause } from './clauses.ts';
import { underHead, type EntryHead } from './entries.ts';
import { isStative, kindOfVerb } from './heads.ts';
import { INTRANSITIVE_VERBS, REPORTING_VERBS } from './lexicon/verbs.ts';
import { isNounLike } from './nominal.ts';
import { eventiveAt } from './noun-phrase.ts';
import type { ReadSentence } from './read-sentence.ts';
import type { VerbGroup } from './verb-groups.ts';
import { wholeDayOf } from './when.ts';

export interface EntryEvent {
  readonly candidate: Candidate;
  readonly time: ResolvedTime;
  readonly when: Edtf;
}

/** The events of a sentence under a head; `taken` are heads that a date of their own already dates. */
export function entryEvents(
  read: ReadSentence,
  head: EntryHead,
  taken: ReadonlySet<number>,
): readonly EntryEvent[] {
  const { edtf } = head.time;
  if (edtf === null) return [];
  const time = head.body === undefined ? underHead(head.time) : head.time;
  const when = wholeDayOf(edtf);
  return entryCandidates(read, taken).map((candidate) => ({ candidate, time, when }));
}

function entryCandidates(read: ReadSentence, taken: ReadonlySet<number>): readonly Candidate[] {
  const named = namedFirst(read);
  if (named) return taken.has(named.head) ? [] : [named];
  const main = read.clauses.filter((c) => c.opener === undefined && isTold(c));
  const [first] = main;
  if (!first) return bareDone(read, taken);
  // "X dies; his daughter takes over": a semicolon parts what is told.
  const told = main.filter((c) => c === first || read.tokens[c.from - 1]?.gap.includes(';'));
  return told
    .filter((c) => !taken.has(c.verb.main) && !isStative(c.verb.lemma) && !isDated(read, c, taken))
    .map((c) => verbCandidate(read, asPassive(read, c)));
}

/** "Berg assassinated by a former officer": a participle is all that such an entry has for a verb. */
function bareDone(
  { tokens, clauses, ...read }: ReadSentence,
  taken: ReadonlySet<number>,
): readonly Candidate[] {
  const at = tokens.findIndex(
    (t, i) => t.pos === 'verb' && (t.form === 'past' || t.form === 'participle') && i > 0,
  );
  const main = tokens[at];
  if (!main || clauses.length > 0 || taken.has(at) || isStative(main.lemma)) return [];
  if (INTRANSITIVE_VERBS.has(main.lemma) || !isNounLike(tokens[at - 1])) return [];
  const verb: VerbGroup = {
    from: at,
    to: at + 1,
    main: at,
    lemma: main.lemma,
    kind: 'finite',
    tense: 'past',
    passive: true,
    perfect: false,
    progressive: false,
    negated: false,
  };
  const clause: Clause = { from: 0, to: tokens.length, subject: { from: 0, to: at }, verb };
  return [verbCandidate({ ...read, tokens, clauses: [clause] }, clause)];
}

/** What had happened before the date of the entry is not of it. */
function isTold({ verb, reduced }: Clause): boolean {
  return verb.kind === 'finite' && !verb.perfect && reduced !== true;
}

/** A clause whose event a date of its own has told already. */
function isDated(read: ReadSentence, { from, to }: Clause, taken: ReadonlySet<number>): boolean {
  for (let i = from; i < to; i++) if (taken.has(i)) return true;
  return false;
}

/** "Launch of the L5", "Second explosion": the noun phrase that the entry begins with names an event. */
function namedFirst(read: ReadSentence): Candidate | undefined {
  const { tokens, clauses } = read;
  const verb = clauses.find((c) => isTold(c))?.verb.from ?? tokens.length;
  for (let i = 0; i < Math.min(tokens.length, verb); i++) {
    const token = tokens[i];
    if (!token || !/^(?:determiner|adjective|number|noun|proper)$/.test(token.pos))
      return undefined;
    if (eventiveAt(tokens, i) !== undefined && !isOwnerOf(read, i)) {
      const candidate = nounCandidate(read, i, undefined);
      return candidate && (candidate.phrase?.to ?? 0) <= verb && !isSubject(read, candidate)
        ? candidate
        : undefined;
    }
    if (/[,;:.—–(]/.test(token.gap)) return undefined;
  }
  return undefined;
}

/** "the strike's end", "strike committee": the noun is not what the phrase is about. */
function isOwnerOf({ tokens }: ReadSentence, i: number): boolean {
  return tokens[i]?.possessive === true;
}

/** The noun phrase has a verb of its own, which tells more: "A strike of eleven weeks ends in defeat". */
function isSubject(read: ReadSentence, { phrase, head }: Candidate): boolean {
  return read.clauses.some(
    (c) =>
      isTold(c) &&
      c.opener === undefined &&
      c.subject !== undefined &&
      c.subject.from <= head &&
      c.verb.from <= (phrase?.to ?? head + 1) + 1,
  );
}

/** "Plant closed, with the loss of 900 jobs", "Works destroyed in an air raid": a passive without its auxiliary. */
function asPassive({ tokens }: ReadSentence, clause: Clause): Clause {
  const { verb } = clause;
  const main = tokens[verb.main];
  const bare = verb.to === verb.from + 1 && (main?.form === 'past' || main?.form === 'participle');
  if (!bare || verb.passive || INTRANSITIVE_VERBS.has(verb.lemma)) return clause;
  if (REPORTING_VERBS.has(verb.lemma) || kindOfVerb(verb.lemma) === 'statement') return clause;
  const after = tokens[verb.to];
  const isWhole =
    verb.to >= clause.to ||
    /[,;.]/.test(main.gap) ||
    after?.pos === 'preposition' ||
    after?.pos === 'subordinator';
  return isWhole && clause.subject !== undefined
    ? { ...clause, verb: { ...verb, passive: true } }
    : clause;
}
