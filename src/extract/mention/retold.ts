/**
 * What a sentence may tell again that is no event by itself: "the attack, which killed 85", "after the
 * dam had failed". Nothing says when it was; where another mention tells the same with a date, it cites
 * that event, and the event dates it. A state of a day may be told of an event of that day, too.
 */
import {
  formatEdtf,
  readEdtf,
  type Article,
  type Edtf,
  type ResolvedTime,
  type TextRange,
} from '../../model/index.ts';
import type { Clause, TokenRange } from '../grammar/clauses.ts';
import { saysState } from '../grammar/heads.ts';
import { RELATIVES } from '../grammar/words.ts';
import { candidateAs } from './candidate-as.ts';
import { verbCandidate, type Candidate, type Refusal } from './candidate.ts';
import { RETOLD_RULE, TOLL_RULE } from './outline.ts';
import { spanOf } from './passage.ts';
import { clauseAt, textRange, type ReadSentence, type TimeSpan } from './read-sentence.ts';
import { futureOf, refusalOf } from './status.ts';
import { termsOf } from './terms.ts';
import { tollsIn } from './tolls.ts';
import { nounBefore } from './when/dated-noun.ts';
import { isNewsItself, isOpen, tells } from './when/undated-clauses.ts';
import { dateOf } from './when/when.ts';

/** A date that no event of its sentence takes, and why. */
export interface Unattached {
  readonly span: TimeSpan;
  readonly refusal: Refusal;
}

/** What may tell again of an event, with its own date where it has one. */
interface RetoldEvent {
  readonly candidate: Candidate;
  readonly time: ResolvedTime;
  readonly when: Edtf;
}

/**
 * What a sentence may tell again: the states and nouns of dates that no event takes, and its clauses
 * without a date, of two that share words the shorter first. Nothing in an article of no known date.
 * @param isCited whether a passage is cited already, or the most of it.
 */
export function* retold(
  read: ReadSentence,
  unattached: readonly Unattached[],
  { published }: Article['source'],
  isCited: (passage: TextRange) => boolean,
): Generator<RetoldEvent> {
  if (published === undefined) return;
  for (const each of unattached) {
    const event = datedState(read, each, published);
    if (event) yield event;
  }
  for (const candidate of undatedClauses(read, isCited))
    yield { candidate, ...timeOf(read, candidate, published) };
}

/** How many something befell, told without a date. Nothing in an article of no known date. */
export function* tollsTold(
  read: ReadSentence,
  { published }: Article['source'],
): Generator<RetoldEvent> {
  if (published === undefined) return;
  for (const candidate of tollsIn(read)) {
    yield { candidate, ...timeOf(read, candidate, published, TOLL_RULE) };
  }
}

/** Refusals of a date for want of an event, and not because there was none. */
const FOR_WANT_OF_EVENT: ReadonlySet<string> = new Set(['background', 'no-event']);

/** "The queue was at the door by noon": no event, and yet of the time of one that another article tells. */
function datedState(
  read: ReadSentence,
  { span, refusal }: Unattached,
  published: Edtf,
): RetoldEvent | undefined {
  if (!FOR_WANT_OF_EVENT.has(refusal.code)) return undefined;
  const clause = clauseAt(read, span.from);
  const found =
    nounBefore(read, span, clause) ??
    (clause && isTold(clause) ? verbCandidate(read, clause) : undefined);
  if (!found) return undefined;
  const candidate = candidateAs(found, { time: span });
  const when = dateOf(read, candidate, span);
  if (when === null || futureOf(when, published) || refusalOf(read, candidate)) return undefined;
  return { candidate, time: span.time, when };
}

function undatedClauses(
  read: ReadSentence,
  isCited: (passage: TextRange) => boolean,
): readonly Candidate[] {
  return read.clauses
    .filter(
      (clause) =>
        isPast(read, clause) && !saysState(clause.verb) && !isCited(textRange(read, clause)),
    )
    .map((clause) => verbCandidate(read, clause))
    .filter(
      ({ clause, kind, lemma }) =>
        clause && (kind === 'statement' ? isNewsItself(read, clause) : tells(read, clause, lemma)),
    )
    .filter(
      (candidate) =>
        isTelling(read, candidate) &&
        refusalOf(read, candidate) === undefined &&
        !isDated(read, candidate),
    )
    .sort((a, b) => lengthOf(spanOf(read, a)) - lengthOf(spanOf(read, b)));
}

function lengthOf({ from, to }: TokenRange): number {
  return to - from;
}

/** Words beside its verb from which on a clause without a name may say which event it tells. */
const FEWEST_WORDS = 2;

/** Whether a clause says enough to be known by: a name, someone whom "he" stands for, a number, or words of its own. */
function isTelling(read: ReadSentence, candidate: Candidate): boolean {
  const span = spanOf(read, candidate);
  const isNamed = read.entities.some(({ from, to }) => span.from <= from && to <= span.to);
  const subject = candidate.clause?.subject;
  const first = subject && read.tokens[subject.from];
  const isPronoun = first?.pos === 'pronoun' || RELATIVES.has(first?.word ?? '');
  const isCounted = first?.pos === 'number';
  return isNamed || isPronoun || isCounted || termsOf(read, span).length > FEWEST_WORDS;
}

/** What has a date has been told by it, or refused. */
function isDated(read: ReadSentence, candidate: Candidate): boolean {
  const { from, to } = spanOf(read, candidate);
  return read.times.some(
    ({ time, ...at }) =>
      time.edtf !== null && time.kind !== 'duration' && from <= at.from && at.to <= to,
  );
}

/** A clause, main or not, of what is or was so. */
function isTold({ verb }: Clause): boolean {
  return !verb.negated && verb.modal === undefined;
}

/** A clause, main or not, of what was done. */
function isPast({ tokens }: ReadSentence, { verb, subject }: Clause): boolean {
  if (verb.kind !== 'finite' || verb.progressive || verb.negated || verb.modal !== undefined)
    return false;
  return (
    (verb.tense === 'past' || verb.perfect) && subject !== undefined && !isOpen(tokens, subject)
  );
}

/** The time of what has no date: the verb names the event, which was before publication. */
function timeOf(
  read: ReadSentence,
  { head, clause }: Candidate,
  published: Edtf,
  rule = RETOLD_RULE,
): Pick<RetoldEvent, 'time' | 'when'> {
  const range = textRange(read, clause?.verb ?? { from: head, to: head + 1 });
  const text = read.text
    .slice(range.start - read.start, range.end - read.start)
    .replace(/\s+/g, ' ');
  const when = before(published);
  return {
    when,
    time: {
      kind: 'date',
      range,
      text,
      rule,
      value: 'PAST_REF',
      edtf: when,
      basis: 'named',
    },
  };
}

/** All that lies before the end of a date. */
function before(published: Edtf): Edtf {
  const value = readEdtf(published);
  const end = value.type === 'interval' ? value.end : value;
  return typeof end === 'string' ? published : formatEdtf({ type: 'interval', start: 'open', end });
}
