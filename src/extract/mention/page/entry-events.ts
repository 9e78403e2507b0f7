/**
 * What an entry of a chronology tells under the date that heads it: its first main
 * clause, in whatever tense ("Production resumes"), also without who does it
 * ("Acquires the bus division"), its auxiliary ("Plant closed, with the loss …"), or
 * without a verb at all ("Launch of the L5").
 */
import type { Edtf, ResolvedTime } from '../../../model/index.ts';
import { nounCandidate, verbCandidate, type Candidate } from '../candidate.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { underHead, type EntryHead } from './entries.ts';
import { saysState } from '../../grammar/heads.ts';
import { asPassive, bareDone, doneFirst } from './entry-done.ts';
import { INTRANSITIVE_VERBS, REPORTING_VERBS } from '../../grammar/lexicon/verbs.ts';
import { eventiveAt } from '../../grammar/noun-phrase.ts';
import type { ReadSentence, TimeSpan } from '../read-sentence.ts';
import { wholeDayOf } from '../when/when.ts';

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
  // "A camera fails; in May it works again": what stands before a date of its own is still of the head.
  const own = head.body === undefined ? read.times.find((t) => t.time.edtf !== null) : undefined;
  const time = head.body === undefined ? underHead(head.time) : head.time;
  const when = wholeDayOf(edtf);
  return entryCandidates(read, taken, head)
    .filter(({ clause }) => !own || (clause && clause.to <= own.from))
    .map((candidate) => ({ candidate, time, when }));
}

function entryCandidates(
  read: ReadSentence,
  taken: ReadonlySet<number>,
  head: EntryHead,
): readonly Candidate[] {
  const named = namedFirst(read);
  if (named) return taken.has(named.head) ? [] : [named];
  const main = read.clauses.filter((c) => c.opener === undefined && isTold(c));
  const [first] = main;
  if (!first) return bareDone(read, taken);
  const said = saidIn(read, first);
  if (said) return taken.has(said.verb.main) ? [] : [verbCandidate(read, said)];
  const done = doneFirst(read, first);
  if (done) return taken.has(done.verb.main) ? [] : [verbCandidate(read, done)];
  return main
    .filter((c) => c === first || isToldApart(read, c))
    .filter((c) => !taken.has(c.verb.main) && tellsInEntry(c) && !isDated(read, c, taken))
    .filter((c) => isOwnLine(head, c, first) || !isOfNoDay(read, c))
    .map((c) => verbCandidate(read, asPassive(read, c)))
    .filter((candidate) => !saysNothing(candidate));
}

/** "X dies; his daughter takes over", "Berg is dismissed, and Lind resigns": what has a subject of its own is told apart. */
function isToldApart({ tokens }: ReadSentence, { from, subject, verb }: Clause): boolean {
  if (tokens[from - 1]?.gap.includes(';') === true) return true;
  const isJoined = tokens[from]?.word === 'and' || tokens[from - 1]?.gap.includes(',') === true;
  return isJoined && subject !== undefined && subject.from >= from && subject.to <= verb.from;
}

/** What elsewhere says how things are and, under a date, what comes about: "A strike follows". */
const COMING_ABOUT: ReadonlySet<string> = new Set(
  'face follow provide continue serve govern control surround mark reaffirm hail trace date seek'.split(
    ' ',
  ),
);

function tellsInEntry({ verb }: Clause): boolean {
  return !saysState(verb) || (COMING_ABOUT.has(verb.lemma) && verb.kind === 'finite');
}

/** Sayings that are no news themselves, as an announcement is. */
const SAYS = /^(?:say|report|claim|state|allege|assert|maintain|insist)$/;

/** "The navy says its boats have seized a tanker": what is said to have been done is of the day. */
function saidIn(read: ReadSentence, { verb, to }: Clause): Clause | undefined {
  if (!SAYS.test(verb.lemma) || verb.tense !== 'present' || verb.passive) return undefined;
  const said = read.clauses.find((c) => c.from === to);
  const isDone = said?.verb.perfect === true || said?.verb.tense === 'past';
  const isContent = said?.opener === undefined || said.opener === 'that';
  return said?.verb.kind === 'finite' &&
    isDone &&
    isContent &&
    said.subject &&
    !saysState(said.verb)
    ? said
    : undefined;
}

/** "Radio Nord reports, citing a clerk, that …": a saying without what is said. */
function saysNothing({ clause, lemma }: Candidate): boolean {
  return (
    clause !== undefined &&
    !clause.verb.passive &&
    REPORTING_VERBS.has(lemma) &&
    clause.content === undefined &&
    clause.verb.to >= clause.to
  );
}

/** "2006: The mine closes after 14 years": what a date opens the line of is of that date. */
function isOwnLine({ body }: EntryHead, clause: Clause, first: Clause): boolean {
  return body !== undefined && clause === first;
}

/** "Contact is lost after 57 hours", by days later for all it says; "The list refreshes every minute": a habit. */
function isOfNoDay({ tokens, times }: ReadSentence, { from, to }: Clause): boolean {
  return times.some(
    (t) =>
      from <= t.from &&
      t.from < to &&
      (t.time.kind === 'set' ||
        (t.time.kind === 'duration' &&
          /^(?:after|within)$/.test(tokens[t.from - 1]?.word ?? '') &&
          !isHowLong(tokens, t))),
  );
}

/** "After three days of talks": how long something took before it. */
function isHowLong(tokens: ReadSentence['tokens'], { to }: TimeSpan): boolean {
  const isGap = /[,;.]/.test(tokens[to - 1]?.gap ?? '');
  return !isGap && tokens[to]?.word === 'of';
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
      return candidate &&
        (candidate.phrase?.to ?? 0) <= verb &&
        !isSubject(read, candidate) &&
        !isDone(read, candidate)
        ? candidate
        : undefined;
    }
    if (/[,;:.—–(]/.test(token.gap)) return undefined;
  }
  return undefined;
}

/** "Appointment of Berg withdrawn by the council": a participle behind the phrase tells more. */
function isDone({ tokens }: ReadSentence, { phrase, head }: Candidate): boolean {
  const done = tokens[phrase?.to ?? head + 1];
  const next = tokens[(phrase?.to ?? head + 1) + 1];
  return (
    done?.pos === 'verb' &&
    done.form === 'past' &&
    !INTRANSITIVE_VERBS.has(done.lemma) &&
    (next === undefined || next.word === 'by')
  );
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
