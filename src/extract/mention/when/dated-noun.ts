/**
 * The noun that a date belongs to: behind it in the same phrase ("the 1979 revolution"), or
 * before it ("the visit in 2022"), and whether that noun or a verb tells the event.
 */
import { VERB_OF_NOUN } from '../../title/lexicon/noun-verbs.ts';
import { candidateAs } from '../candidate-as.ts';
import { nounCandidate, type Candidate } from '../candidate.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { saysState } from '../../grammar/heads.ts';
import { NOMINAL_PARTS } from '../../grammar/nominal.ts';
import { eventiveAt } from '../../grammar/noun-phrase.ts';
import { isDatedWithin, type ReadSentence, type TimeSpan } from '../read-sentence.ts';

/** Words that hang on something else what the clause tells; behind "since" and "after" it is told as having been. */
const HANGING: ReadonlySet<string | undefined> = new Set(
  'if unless whether although though because who which whom whose that where'.split(' '),
);

/** "were defeated in last month’s election": what a clause tells of an event that a bare noun names, it tells of that time. */
export function happensWithin(
  read: ReadSentence,
  modified: Candidate,
  { verb, opener }: Clause,
): boolean {
  const { tokens } = read;
  const from = modified.phrase?.from ?? modified.head;
  let carrier = from - 1;
  while (
    carrier > verb.to &&
    (read.times.some((t) => t.from <= carrier && carrier < t.to) ||
      tokens[carrier]?.pos === 'determiner')
  )
    carrier -= 1;
  if (!isBare(read, modified) || !/^(?:in|at|during)$/.test(tokens[carrier]?.word ?? ''))
    return false;
  const happens = verb.kind === 'finite' && verb.tense === 'past' && verb.modal === undefined;
  return happens && carrier >= verb.to && opener === undefined && !saysState(verb);
}

/** "Saturday’s quake killed 26 people", "The 1985 quake killed 9,500": what the noun of that time did, it did then. */
export function subjectDoes(
  read: ReadSentence,
  time: TimeSpan,
  modified: Candidate,
  { verb, subject, opener }: Clause,
): boolean {
  const { tokens } = read;
  const { head } = modified;
  const isOwned =
    tokens[time.to - 1]?.possessive === true && /^\d{4}-\d\d-\d\d/.test(time.time.edtf ?? '');
  const isHead = subject?.to === head + 1 && time.from >= subject.from - 1;
  const happens = verb.kind === 'finite' && verb.tense === 'past' && !verb.perfect;
  return (
    (isOwned || isBare(read, modified)) &&
    isHead &&
    happens &&
    !saysState(verb) &&
    !HANGING.has(opener)
  );
}

/** "the 1979 Islamic Revolution", "a 2022 interview": the noun behind the time, in the same phrase. */
export function modifiedNoun(
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
      return candidateAs(candidate, {
        phrase: { from: ownerBefore(tokens, time), to: candidate.phrase?.to ?? i + 1 },
      });
    if (!/^\s*-?$/.test(token.gap)) return undefined;
  }
  return undefined;
}

/** Where the name begins of whose it was, "Berg’s | 1979 election victory"; the first word behind the date where no name owns it. */
function ownerBefore(tokens: ReadSentence['tokens'], { from, to }: TimeSpan): number {
  let at = from - 1;
  if (tokens[at]?.pos !== 'proper' || tokens[at]?.possessive !== true) return to;
  while (tokens[at - 1]?.pos === 'proper' && tokens[at - 1]?.gap === ' ') at -= 1;
  return at;
}

/** The nearest eventive noun before the time, with nothing but nominal words between. */
export function nounBefore(
  read: ReadSentence,
  time: TimeSpan,
  clause: Clause | undefined,
): Candidate | undefined {
  const { tokens } = read;
  for (let i = time.from - 1; i >= (clause?.from ?? 0); i--) {
    const token = tokens[i];
    if (!token) return undefined;
    const isPart = NOMINAL_PARTS.has(token.pos) || joinsNames(read, i);
    if (!read.dating.has(i) && !isPart) return undefined;
    if (/[,;:—–(]/.test(token.gap) && i < time.from - 1) return undefined;
    if (eventiveAt(tokens, i) === undefined) continue;
    const candidate = nounCandidate(read, i, clause);
    return candidate && (candidate.phrase?.to ?? 0) >= time.from - 1 - carrierLength(read, time)
      ? candidate
      : undefined;
  }
  return undefined;
}

/** "the merger of Lund and Berg in 1999". */
function joinsNames({ tokens }: ReadSentence, at: number): boolean {
  return (
    tokens[at]?.word === 'and' &&
    tokens[at - 1]?.pos === 'proper' &&
    tokens[at + 1]?.pos === 'proper'
  );
}

/** "the eruption of 1906": a noun that says nothing of itself, so that the verb must. */
export function isBare(read: ReadSentence, { phrase, head }: Candidate): boolean {
  if (!phrase) return true;
  for (let i = phrase.from; i < phrase.to; i++) {
    const pos = read.tokens[i]?.pos;
    if (i !== head && !read.dating.has(i) && pos !== 'determiner' && pos !== 'number') return false;
  }
  return true;
}

/** "Friday's storm, which tore the roof off": the relative clause that tells what a bare noun did. */
export function clauseAbout(read: ReadSentence, { phrase, head }: Candidate): Clause | undefined {
  const end = phrase?.to ?? head + 1;
  return read.clauses.find(
    (c) =>
      /^(?:which|that)$/.test(c.opener ?? '') &&
      c.from >= end - 1 &&
      c.from <= end + 1 &&
      c.subject !== undefined &&
      c.subject.to <= c.from &&
      c.verb.kind === 'finite' &&
      c.verb.tense === 'past' &&
      !saysState(c.verb) &&
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
export function nounStandsAlone(
  read: ReadSentence,
  noun: Candidate,
  clause: Clause | undefined,
): boolean {
  if (!clause || noun.head < clause.verb.from) return true;
  const before = read.tokens[(noun.phrase?.from ?? noun.head) - 1];
  if (before?.pos !== 'preposition' || !FRAMES.has(before.word)) return false;
  // "was sworn in during a ceremony": what happened is in the verb, unless the noun says who did what.
  return (
    before.word !== 'during' || VERB_OF_NOUN[noun.lemma] !== undefined || saysState(clause.verb)
  );
}

/** Whether a clause's verb tells no event, so that a noun in it may. */
export function isWeak(clause: Clause | undefined): boolean {
  return clause === undefined || saysState(clause.verb);
}
