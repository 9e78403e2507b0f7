/**
 * Several dates on one verb: what stands between them says what each is of. "They took
 * Lund on 3 May and Varn on 9 May" and "Lund fell in 1911, followed by Varn in 1913" tell two
 * events with one verb, "won in 1985, 1986 and 1991" the same one three times.
 */
import { extentOf, formatEdtf, readEdtf, type Edtf } from '../../../model/index.ts';
import { candidateAs } from '../candidate-as.ts';
import { verbCandidate, type Candidate } from '../candidate.ts';
import { clauseOpened } from './clause-opened.ts';
import { clauseAs, type Clause, type TokenRange } from '../../grammar/clauses.ts';
import { verbAs } from '../../grammar/verb-groups.ts';
import { saysState } from '../../grammar/heads.ts';
import { isNounLike } from '../../grammar/nominal.ts';
import type { ReadSentence, TimeSpan } from '../read-sentence.ts';

const LONGEST = 9;
const YEAR_MS = 365 * 86_400_000;

/** The event that a later date of a clause tells with the clause's verb and words of its own, or undefined. */
export function elidedEvent(
  read: ReadSentence,
  time: TimeSpan,
  clause: Clause,
): Candidate | undefined {
  const { verb } = clause;
  const isTold = verb.kind === 'finite' && verb.modal === undefined && !verb.negated;
  if (!isTold || saysState(verb) || time.time.edtf === null) return undefined;
  const before = dateBefore(read, time, clause);
  const own = before && ownWords(read, before, time);
  if (!own || before.time.edtf === time.time.edtf) return undefined;
  const first = read.times.find((t) => t.from >= verb.to) ?? before;
  const told = retold(read, clause, own, carrierOf(read, first));
  if (!told) return undefined;
  const candidate = verbCandidate(read, told);
  const isDone = told.verb.to === own.to;
  const object = isDone ? own : objectKept(read, clause, own);
  const cite = { from: own.from, to: endOf(read, time, clause) };
  return {
    ...candidate,
    head: own.to - 1,
    phrase: undefined,
    time,
    cite,
    object,
  };
}

/** A clause up to the words that a later date of it has for its own. */
export function upToElided(read: ReadSentence, time: TimeSpan, clause: Clause): Clause {
  for (const later of read.times) {
    if (later.from < time.to || later.from >= clause.to || time.from < clause.verb.to) continue;
    const elided = elidedEvent(read, later, clause);
    if (elided?.cite) return clauseAs(clause, { to: elided.cite.from });
  }
  return clause;
}

/** "opened shops in Lund in 2009, in Varn in 2010": what the verb is done to stays. */
function objectKept(read: ReadSentence, { verb }: Clause, own: TokenRange): TokenRange | undefined {
  if (verb.passive || read.tokens[own.from]?.pos !== 'preposition') return undefined;
  let to = verb.to;
  while (to < own.from && !read.dating.has(to) && read.tokens[to]?.pos !== 'preposition') to += 1;
  return to > verb.to ? { from: verb.to, to } : undefined;
}

/** The date behind the verb that stands last before this one. */
function dateBefore(read: ReadSentence, time: TimeSpan, { verb }: Clause): TimeSpan | undefined {
  return read.times.findLast((t) => t.from >= verb.to && t.to <= time.from && t !== time);
}

/** Where the words that carry a date begin: at "on" in "on 3 May". */
function carrierOf({ dating }: ReadSentence, { from }: TokenRange): number {
  let first = from;
  while (dating.has(first - 1)) first -= 1;
  return first;
}

/** The noun phrase between two dates, behind a comma or "and". */
function ownWords(read: ReadSentence, before: TimeSpan, time: TimeSpan): TokenRange | undefined {
  const { tokens } = read;
  let from = before.to;
  const to = carrierOf(read, time);
  let isJoined = /[,;]/.test(tokens[from - 1]?.gap ?? '');
  while (from < to && /^(?:and|then|followed|by|but|finally)$/.test(tokens[from]?.word ?? '')) {
    isJoined = true;
    from += 1;
  }
  if (!isJoined || from >= to || to - from > LONGEST) return undefined;
  const words = tokens.slice(from, to);
  const isPhrase = words.every(
    (t, i) =>
      /^(?:determiner|adjective|noun|proper|number|preposition)$/.test(t.pos) &&
      (i === words.length - 1 || !/[,;:—–(]/.test(t.gap)),
  );
  return isPhrase && words.some(isNounLike) ? { from, to } : undefined;
}

/** The clause told again with the words that differ, as its object or as its subject. */
function retold(
  read: ReadSentence,
  clause: Clause,
  own: TokenRange,
  dated: number,
): Clause | undefined {
  const { verb } = clause;
  const opening = read.tokens[own.from];
  const behind = read.tokens[verb.to];
  const isBare = verb.to >= dated || read.dating.has(verb.to);
  if (opening?.pos === 'preposition')
    return clauseAs(clause, { verb: verbAs(verb, { to: own.from }), to: own.to });
  // "was appointed judge in 1987, minister in 1991": what somebody became differs.
  const isMade = verb.passive && MAKING.has(verb.lemma) && behind?.pos !== 'preposition';
  if (!isMade && (verb.passive || isBare))
    return clauseAs(clause, { subject: own, to: Math.max(verb.to, dated) });
  if (behind?.pos === 'preposition') return undefined;
  // What it is done to stands behind a comma or "and", where a clause would end.
  return clauseAs(clause, { verb: verbAs(verb, { to: own.to }), to: own.to });
}

/** Verbs that in the passive say what somebody became. */
const MAKING: ReadonlySet<string> = new Set(
  'appoint name elect promote make crown ordain declare proclaim nominate vote create'.split(' '),
);

/** The words behind the date that are still of its event: up to the next comma or "and". */
function endOf({ tokens }: ReadSentence, time: TimeSpan, { to }: Clause): number {
  let end = time.to;
  while (end < to && !/[,;:—–]/.test(tokens[end - 1]?.gap ?? '')) {
    if (tokens[end]?.pos === 'coordinator') break;
    end += 1;
  }
  return end;
}

/** The same event again at a further date of a list, or undefined where the date is of no list. */
export function listedAgain(
  read: ReadSentence,
  time: TimeSpan,
  candidate: Candidate,
): Candidate | undefined {
  const before = read.times.findLast((t) => t.to <= time.from && t !== time);
  if (!before || isOpening(read, before) || !isListed(read, before, time)) return undefined;
  const from = candidate.shape === 'verb' ? candidate.clause?.from : candidate.phrase?.from;
  const cite = { from: Math.min(from ?? candidate.head, candidate.head), to: time.to };
  return candidateAs(candidate, { head: time.from, time, cite });
}

/** Whether nothing stands before the dates of a sentence: they are of all that it tells. */
function isOpening({ dating }: ReadSentence, { from }: TimeSpan): boolean {
  for (let i = 0; i < from; i++) if (!dating.has(i)) return false;
  return true;
}

/** Where a passage ends whose date is followed by others of its list; undefined elsewhere. */
export function endOfListed(read: ReadSentence, time: TimeSpan): number | undefined {
  const next = read.times.find((t) => t.from >= time.to && t !== time);
  return next && isListed(read, time, next) ? time.to : undefined;
}

/** "on 3 and 4 May", "in August and September": days or months on end are one happening; years are not. */
function isOneStretch(a: Edtf, b: Edtf): boolean {
  const [first, second] = [extentOf(a), extentOf(b)];
  const isLong = first[1] - first[0] >= YEAR_MS && second[1] - second[0] >= YEAR_MS;
  return !isLong && first[1] >= second[0] && second[1] >= first[0];
}

/** "on 19 and 20 March", "in May and June": the stretch that a time and the next one on end make, or undefined. */
export function stretchWith(read: ReadSentence, time: TimeSpan): Edtf | undefined {
  const at = read.times.indexOf(time);
  const pairs = [
    [read.times[at - 1], time],
    [time, read.times[at + 1]],
  ] as const;
  for (const [first, second] of pairs) {
    const [a, b] = [first?.time.edtf, second?.time.edtf];
    if (!first || !second || !a || !b || a.includes('/') || b.includes('/')) continue;
    const between = read.tokens.slice(first.to, second.from).map(({ word }) => word);
    if (between.join(' ') !== 'and' || extentOf(a)[1] !== extentOf(b)[0]) continue;
    if (clauseOpened(read, second)) continue;
    return intervalBetween(a, b);
  }
  return undefined;
}

/** From one date to another; undefined where an end is not a date. */
function intervalBetween(a: Edtf, b: Edtf): Edtf | undefined {
  const [start, end] = [readEdtf(a), readEdtf(b)];
  return start.type === 'date' && end.type === 'date' && start.precision !== 'time'
    ? formatEdtf({ type: 'interval', start, end })
    : undefined;
}

/** "in 1985, 1986 and 1991": nothing but marks, "and" and "in" between two dates of different times. */
function isListed(read: ReadSentence, first: TimeSpan, second: TimeSpan): boolean {
  const [a, b] = [first.time.edtf, second.time.edtf];
  if (a === null || b === null || a === b || a.includes('/') || b.includes('/')) return false;
  const between = read.tokens.slice(first.to, second.from);
  const joined =
    between.some((t) => t.word === 'and') ||
    (read.tokens[first.to - 1]?.gap.includes(',') ?? false);
  const only = between.every((t) => /^(?:and|in|on|again|then)$/.test(t.word));
  return joined && only && !isOneStretch(a, b) && !clauseOpened(read, second);
}
