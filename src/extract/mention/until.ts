/**
 * Dates that say how long what was done is to hold: "cancelled all flights until Friday",
 * "adjourned the case until the 22nd". They are the end of a state, not the day of the deed.
 */
import { extentOf, type Edtf } from '../../model/index.ts';
import type { Candidate, Refusal } from './candidate.ts';
import type { ReadSentence } from './read-sentence.ts';

/** Deeds of one moment that are told with the day to which they put something off. */
const PUTS_OFF: ReadonlySet<string> = new Set(
  'adjourn postpone delay suspend cancel extend defer shelve remand reschedule prolong'.split(' '),
);

const UNTIL: Refusal = { code: 'background', why: 'it says until when, and not when' };

/** Why the date of "until" is not that of a deed: the deed only put something off, or the date was still to come. */
export function untilThen(
  { tokens }: ReadSentence,
  { clause, shape, time }: Candidate,
  published: Edtf | undefined,
): Refusal | undefined {
  const edtf = time?.time.edtf;
  if (shape !== 'verb' || !clause || edtf?.startsWith('../') !== true) return undefined;
  const { from } = time ?? { from: 0 };
  const carrier = tokens[from - 1]?.pos === 'determiner' ? from - 2 : from - 1;
  if (!/^(?:until|till)$/.test(tokens[carrier]?.word ?? '')) return undefined;
  const isAhead = published !== undefined && extentOf(edtf)[1] > extentOf(published)[1];
  const isPast = clause.verb.kind === 'finite' && clause.verb.tense === 'past';
  return PUTS_OFF.has(clause.verb.lemma) || (isAhead && isPast) ? UNTIL : undefined;
}
