/**
 * Dates that say how long what was done is to hold: "cancelled all flights until Friday",
 * "adjourned the case until the 22nd". They are the end of a state, not the day of the deed.
 */
import { extentOf, type Edtf } from '../../../model/index.ts';
import type { Candidate, Refusal } from '../candidate.ts';
import type { Clause } from '../../grammar/clauses.ts';
import type { ReadSentence, TimeSpan } from '../read-sentence.ts';
import type { Token } from '../../grammar/tokens.ts';

/** Deeds of one moment that are told with the day to which they put something off. */
const PUTS_OFF: ReadonlySet<string> = new Set(
  'adjourn postpone delay suspend cancel extend defer shelve remand reschedule prolong'.split(' '),
);

const UNTIL: Refusal = { code: 'background', why: 'it says until when, and not when' };

function isBehindUntil(tokens: readonly Token[], { from }: TimeSpan): boolean {
  return carriers(tokens, from).some((word) => /^(?:until|till)$/.test(word ?? ''));
}

/** The word or two before a date. */
function carriers(tokens: readonly Token[], from: number): readonly (string | undefined)[] {
  return tokens[from - 1]?.pos === 'determiner' || tokens[from - 1]?.word === 'late'
    ? [tokens[from - 1]?.word, tokens[from - 2]?.word]
    : [tokens[from - 1]?.word, tokens[from]?.word];
}

/** "did not order people out until the 18th", "It was not until May that they met": then it was done. */
export function isNotUntil(
  tokens: readonly Token[],
  { clause, time }: Pick<Candidate, 'clause' | 'time'>,
): boolean {
  if (!clause || !time || !isBehindUntil(tokens, time)) return false;
  const { verb } = clause;
  if (verb.kind !== 'finite' || verb.tense !== 'past' || verb.modal !== undefined) return false;
  if (verb.negated) return time.from >= verb.to;
  const carried = tokens.slice(Math.max(0, time.from - 3), time.from);
  return carried.some(({ word }, i) => word === 'not' && carried[i + 1]?.word === 'until');
}

/** Why the date of "until" is not that of a deed: the deed only put something off, or the date was still to come. */
export function untilThen(
  { tokens }: ReadSentence,
  { clause, shape, time }: Candidate,
  published: Edtf | undefined,
): Refusal | undefined {
  if (shape === 'verb' && clause && time && isPutOffTo(tokens, clause, time)) return UNTIL;
  const edtf = time?.time.edtf;
  if (shape !== 'verb' || !clause || edtf?.startsWith('../') !== true) return undefined;
  if (!time || !isBehindUntil(tokens, time) || isNotUntil(tokens, { clause, time }))
    return undefined;
  const isAhead = published !== undefined && extentOf(edtf)[1] > extentOf(published)[1];
  const isPast = clause.verb.kind === 'finite' && clause.verb.tense === 'past';
  return PUTS_OFF.has(clause.verb.lemma) || (isAhead && isPast) ? UNTIL : undefined;
}

/** "The final was postponed to 3 April", "brought the vote forward to Monday": the day to which it was moved. */
function isPutOffTo(tokens: readonly Token[], { verb }: Clause, { from }: TimeSpan): boolean {
  if (from <= verb.from || tokens[from - 1]?.word !== 'to') return false;
  if (PUTS_OFF.has(verb.lemma)) return true;
  const isMoved = /^(?:push|put|bring|move|set)$/.test(verb.lemma);
  return isMoved && tokens.slice(verb.to, from).some(({ word }) => /^(?:back|forward)$/.test(word));
}

/** Whether a date only says until when something was put off that was done before it. */
export function isPutOff(tokens: readonly Token[], { verb }: Clause, time: TimeSpan): boolean {
  const isTerm = time.time.edtf?.startsWith('../') === true && isBehindUntil(tokens, time);
  return isTerm && PUTS_OFF.has(verb.lemma) && !verb.negated;
}
