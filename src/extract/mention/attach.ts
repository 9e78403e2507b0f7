/**
 * Which event a time belongs to: a noun that it modifies ("the 1979
 * revolution"), a noun before it with only nominal words between ("the visit to
 * the capital in 2022 strengthened …"), or the verb of its clause.
 */
import { VERB_OF_NOUN } from '../title/lexicon/noun-verbs.ts';
import { verbCandidate, nounCandidate, type Candidate, type Refusal } from './candidate.ts';
import type { Clause } from './clauses.ts';
import { clauseMeant, mainBehind } from './clause-meant.ts';
import { participleBefore } from './participle.ts';
import { elidedEvent, upToElided } from './elided.ts';
import { isState, isStative } from './heads.ts';
import { clausesJoined, clauseTimed, withConsequence } from './joined-clauses.ts';
import { eventiveAt } from './noun-phrase.ts';
import { NOMINAL_PARTS } from './nominal.ts';
import { clauseAt, isDatedWithin, type ReadSentence, type TimeSpan } from './read-sentence.ts';
import { withState } from './lasting.ts';
import { toldEvent } from './told-event.ts';

const BACKGROUND: Refusal = {
  code: 'background',
  why: 'it dates a state, not something that happened',
};
const NO_HEAD: Refusal = {
  code: 'no-event',
  why: 'no word near it tells of something that happened',
};

/** The candidates that a time dates, or why there are none. */
export function attachTime(read: ReadSentence, time: TimeSpan): readonly Candidate[] | Refusal {
  const clause = clauseAt(read, time.from);
  if (time.time.basis === 'named') return named(read, time, clause);
  const told = toldEvent(read, time, clause);
  if (told) return told;
  const done = clause && participleBefore(read, time, clause);
  if (done) return [{ ...verbCandidate(read, done), time }];
  const modified = modifiedNoun(read, time, clause);
  if (modified) {
    const done = clause && subjectDoes(read, time, modified, clause);
    if (done) return [{ ...verbCandidate(read, withConsequence(read, clause)), time }];
    const acting = isBare(read, modified) ? clauseAbout(read, modified) : undefined;
    if (acting) return [{ ...verbCandidate(read, acting), time }];
    return withState(read, { ...modified, time });
  }
  // "the worst since 1962, when 71 drowned": the date measures, and tells an event of its own.
  const timedAlone =
    clause && isStative(clause.verb.lemma) ? clauseTimed(read, time, clause) : undefined;
  if (
    timedAlone &&
    read.tokens[time.from - 1]?.word === 'since' &&
    time.time.edtf?.endsWith('/..') === true
  )
    return [timedAlone, ...clausesJoined(read, timedAlone, true)].map((c) => ({
      ...verbCandidate(read, c),
      time,
      begins: true,
    }));
  const noun = nounBefore(read, time, clause);
  if (
    noun &&
    isBare(read, noun) &&
    clause &&
    noun.head < clause.verb.from &&
    !isStative(clause.verb.lemma)
  )
    return verbs(read, time, clause);
  // "at war since June, when troops crossed": the war is the state, the crossing the event.
  if (noun && clause && isBare(read, noun) && clauseTimed(read, time, clause))
    return verbs(read, time, clause);
  const about = noun && isBare(read, noun) ? clauseAbout(read, noun) : undefined;
  if (about) return [{ ...verbCandidate(read, about), time }];
  if (noun && (nounStandsAlone(read, noun, clause) || isWeak(clause)))
    return withState(read, { ...noun, time });
  return verbs(read, time, clause);
}

function named(
  read: ReadSentence,
  time: TimeSpan,
  clause: Clause | undefined,
): readonly Candidate[] {
  const head = time.to - 1;
  const noun = nounCandidate(read, head, clause);
  const phrase = { from: time.from, to: time.to };
  return [
    {
      shape: 'noun',
      head,
      lemma: noun?.lemma ?? read.tokens[head]?.lemma ?? '',
      kind: noun?.kind ?? 'other',
      clause,
      phrase,
      time,
    },
  ];
}

/** "Saturday’s quake killed 26 people": what the noun of that day did, it did then. */
function subjectDoes(
  { tokens }: ReadSentence,
  time: TimeSpan,
  { head }: Candidate,
  { verb, subject, opener }: Clause,
): boolean {
  const isOwned =
    tokens[time.to - 1]?.possessive === true && /^\d{4}-\d\d-\d\d/.test(time.time.edtf ?? '');
  const isHead = subject?.to === head + 1 && time.from >= subject.from - 1;
  const happens = verb.kind === 'finite' && verb.tense === 'past' && !verb.perfect;
  return isOwned && isHead && happens && !isStative(verb.lemma) && opener === undefined;
}

/** "the 1979 Islamic Revolution", "a 2022 interview": the noun behind the time, in the same phrase. */
function modifiedNoun(
  read: ReadSentence,
  time: TimeSpan,
  clause: Clause | undefined,
): Candidate | undefined {
  const { tokens } = read;
  if (!/^[\s"“”'‘’]*$|^-$/.test(tokens[time.to - 1]?.gap ?? '')) return undefined;
  for (let i = time.to; i < Math.min(tokens.length, time.to + 5); i++) {
    const token = tokens[i];
    if (token?.pos !== 'noun' && token?.pos !== 'proper' && token?.pos !== 'adjective')
      return undefined;
    const candidate = nounCandidate(read, i, clause);
    // The noun must end its compound: in "the 2019 election result" it does not.
    if (candidate)
      return { ...candidate, phrase: { from: time.to, to: candidate.phrase?.to ?? i + 1 } };
    if (!/^\s*-?$/.test(token.gap)) return undefined;
  }
  return undefined;
}

/** The nearest eventive noun before the time, with nothing but nominal words between. */
function nounBefore(
  read: ReadSentence,
  time: TimeSpan,
  clause: Clause | undefined,
): Candidate | undefined {
  const { tokens } = read;
  for (let i = time.from - 1; i >= (clause?.from ?? 0); i--) {
    const token = tokens[i];
    if (!token || (!read.dating.has(i) && !NOMINAL_PARTS.has(token.pos))) return undefined;
    if (/[,;:—–(]/.test(token.gap) && i < time.from - 1) return undefined;
    if (eventiveAt(tokens, i) === undefined) continue;
    const candidate = nounCandidate(read, i, clause);
    return candidate && (candidate.phrase?.to ?? 0) >= time.from - 1 - carrierLength(read, time)
      ? candidate
      : undefined;
  }
  return undefined;
}

/** "the eruption of 1906": a noun that says nothing of itself, so that the verb must. */
function isBare(read: ReadSentence, { phrase, head }: Candidate): boolean {
  if (!phrase) return true;
  for (let i = phrase.from; i < phrase.to; i++) {
    const pos = read.tokens[i]?.pos;
    if (i !== head && !read.dating.has(i) && pos !== 'determiner' && pos !== 'number') return false;
  }
  return true;
}

/** "Friday's storm, which tore the roof off": the relative clause that tells what a bare noun did. */
function clauseAbout(read: ReadSentence, { phrase, head }: Candidate): Clause | undefined {
  const end = phrase?.to ?? head + 1;
  return read.clauses.find(
    (c) =>
      c.opener === 'which' &&
      c.from >= end - 1 &&
      c.from <= end + 1 &&
      c.subject !== undefined &&
      c.subject.to <= c.from &&
      c.verb.kind === 'finite' &&
      c.verb.tense === 'past' &&
      !isStative(c.verb.lemma) &&
      !isDatedWithin(read, c),
  );
}

function carrierLength(read: ReadSentence, time: TimeSpan): number {
  let length = 0;
  while (read.dating.has(time.from - 1 - length)) length += 1;
  return length;
}

const FRAMES = new Set(
  'during since after before following until amid amidst despite upon including with'.split(' '),
);

/** Whether the noun, not the clause's verb, carries the date: in the subject, or framed by "during", "since" … */
function nounStandsAlone(read: ReadSentence, noun: Candidate, clause: Clause | undefined): boolean {
  if (!clause || noun.head < clause.verb.from) return true;
  const before = read.tokens[(noun.phrase?.from ?? noun.head) - 1];
  if (before?.pos !== 'preposition' || !FRAMES.has(before.word)) return false;
  // "was sworn in during a ceremony": what happened is in the verb, unless the noun says who did what.
  return (
    before.word !== 'during' ||
    VERB_OF_NOUN[noun.lemma] !== undefined ||
    isStative(clause.verb.lemma)
  );
}

/** Whether a clause's verb tells no event, so that a noun in it may. */
function isWeak(clause: Clause | undefined): boolean {
  return clause === undefined || isStative(clause.verb.lemma);
}

/** The clause of the time and, after an opening date, the clauses joined to it without a date of their own. */
function verbs(
  read: ReadSentence,
  time: TimeSpan,
  clause: Clause | undefined,
): readonly Candidate[] | Refusal {
  if (!clause) return NO_HEAD;
  const elided = elidedEvent(read, time, clause);
  if (elided) return [elided];
  const meant = clauseMeant(read, time, clause) ?? mainBehind(read, time, clause);
  if (meant) return [{ ...verbCandidate(read, meant), time }];
  const timed = clauseTimed(read, time, clause);
  const told = [
    clause,
    ...clausesJoined(read, clause, time.from < clause.verb.from && clause.from === 0),
    ...(timed ? [timed, ...clausesJoined(read, timed, true)] : []),
  ].filter((c) => !isStative(c.verb.lemma) || nounOfCopula(read, c) !== undefined);
  if (told.length === 0)
    return isDatedState(read, clause)
      ? BACKGROUND
      : { ...BACKGROUND, why: `"${clause.verb.lemma}" says how things are, not what happened` };
  if (/^(?:today|tonight)$/i.test(time.time.text) || time.time.basis !== 'explicit')
    if (told.every((c) => isPresentState(read, c))) return BACKGROUND;
  return told.map((c) => ({
    ...(isStative(c.verb.lemma)
      ? (nounOfCopula(read, c) ?? verbCandidate(read, c))
      : verbCandidate(read, withConsequence(read, upToElided(read, time, c)))),
    time,
    ...(timed && c.from >= timed.from && { begins: true }),
  }));
}

/** "today both countries face …": the present tense beside "today" tells how things are. */
function isPresentState(read: ReadSentence, clause: Clause): boolean {
  return (
    clause.verb.tense === 'present' &&
    !clause.verb.perfect &&
    verbCandidate(read, clause).kind === 'other'
  );
}

function isDatedState(read: ReadSentence, clause: Clause): boolean {
  const subject = clause.subject;
  if (!subject) return false;
  return read.tokens.slice(subject.from, subject.to).some((t) => isState(t.lemma));
}

/**
 * Where a verb only says that something was under way ("experts were on the
 * ground restoring the grid"), the participle that follows tells the event.
 */
function nounOfCopula(read: ReadSentence, clause: Clause): Candidate | undefined {
  if (clause.verb.lemma !== 'be') return undefined;
  const { tokens } = read;
  for (let i = clause.verb.to; i < clause.to; i++) {
    const token = tokens[i];
    if (/[,;:—(]/.test(tokens[i - 1]?.gap ?? '')) return undefined;
    const doing =
      token?.pos === 'verb' &&
      (token.form === 'gerund' || (token.form === 'base' && tokens[i - 1]?.word === 'to'));
    if (token && doing && !isStative(token.lemma)) {
      const verb = {
        ...clause.verb,
        from: i,
        to: i + 1,
        main: i,
        lemma: token.lemma,
        progressive: true,
      };
      return verbCandidate(read, { ...clause, verb });
    }
  }
  return undefined;
}
