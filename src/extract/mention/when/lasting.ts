/** Lasting states that an event began: the event is dated, the state has held since. */
import { candidateAs } from '../candidate-as.ts';
import type { Candidate } from '../candidate.ts';
import { isState } from '../../grammar/heads.ts';
import { NOMINAL_PARTS } from '../../grammar/nominal.ts';
import type { ReadSentence } from '../read-sentence.ts';

/** "Since X's rise in 1999, Iran has …" and "ties, dating back to the 1979 revolution": the event begins a state. */
export function withState(read: ReadSentence, candidate: Candidate): readonly Candidate[] {
  const { tokens } = read;
  const phrase = candidate.phrase ?? { from: candidate.head, to: candidate.head + 1 };
  const before = tokens[phrase.from - 1];
  if (
    before?.word === 'since' &&
    candidate.clause?.verb.perfect &&
    phrase.to <= candidate.clause.verb.from
  )
    return [candidateAs(candidate, { state: candidate.clause })];
  const back = tokens.slice(Math.max(0, phrase.from - 5), phrase.from).map((t) => t.word);
  const dating = back.lastIndexOf('dating');
  if (dating === -1) return [candidate];
  const dates = phrase.from - (back.length - dating);
  const host = stateBefore(read, dates);
  return host ? [candidateAs(candidate, { state: host })] : [candidate];
}

/** The phrase of a lasting state that ends at `to`: "Cuba's relationship with Iran". */
function stateBefore(read: ReadSentence, to: number): { from: number; to: number } | undefined {
  let at = to - 1;
  while (at >= 0 && to - at < 10 && !isState(read.tokens[at]?.lemma ?? '')) at -= 1;
  if (!isState(read.tokens[at]?.lemma ?? '')) return undefined;
  let from = at;
  while (
    from > 0 &&
    /^\s*$/.test(read.tokens[from - 1]?.gap ?? '') &&
    NOMINAL_PARTS.has(read.tokens[from - 1]?.pos ?? '')
  )
    from -= 1;
  return { from, to };
}
