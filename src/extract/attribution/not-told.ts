/**
 * What stands in one sentence with somebody's telling and is not told by them: where they were when
 * it happened, what they did themselves, what the article adds behind a semicolon or in an aside.
 */
import type { Candidate } from '../mention/candidate.ts';
import type { ReadSentence } from '../mention/read-sentence.ts';
import type { SaidBy } from './said-by.ts';

/** "Says that he was away | when the panels were ordered": what only dates where the speaker was, is told by nobody. */
export function isTakenForGranted(
  { tokens, clauses }: ReadSentence,
  { clause }: Candidate,
  { within }: SaidBy,
): boolean {
  if (!clause || clause.from < within.to || !/^(?:when|while)$/.test(clause.opener ?? ''))
    return false;
  const said = clauses.findLast((c) => c.verb.kind === 'finite' && c.verb.from < clause.from);
  const who = said?.subject && tokens.slice(said.subject.from, said.subject.to);
  // "She was watching a game when he struck her" tells of both.
  const isState = said?.verb.lemma === 'be' && tokens[said.verb.to]?.form !== 'gerund';
  return isState && who?.length === 1 && /^(?:he|she|they|i|we)$/.test(who[0]?.word ?? '');
}

/** "Said it was struck | but gave no proof", "announced he would not race | and had surgery": what the speaker did. */
export function isOwnDeedBehind(
  { tokens, clauses }: ReadSentence,
  { clause }: Candidate,
  { within }: SaidBy,
): boolean {
  if (!clause || clause.from < within.to || clause.opener !== undefined || clause.verb.modal)
    return false;
  let joint = clause.verb.from - 1;
  while (tokens[joint]?.pos === 'adverb') joint -= 1;
  const word = tokens[joint]?.word ?? '';
  if (word === 'but' && WITHHOLDS.test(clause.verb.lemma)) return true;
  const said = clauses.findLast((c) => c.verb.from >= within.to - 1 && c.verb.to <= joint);
  return word === 'and' && /^(?:will|would)$/.test(said?.verb.modal ?? '') && !clause.verb.passive;
}

/** "She claimed 80 seats; | the government dismissed it": what others did about it. */
const REFUSES = /^(?:dismiss|deny|reject|dispute|decline|refute)$/;

const WITHHOLDS =
  /^(?:provide|give|offer|decline|refuse|elaborate|specify|name|identify|say|release|add|know)$/;

/** "Had said that it failed at two; | the log puts it at three": past a semicolon a present tense is no longer what was said. */
export function goesOnAlone(
  { tokens }: ReadSentence,
  { clause, head }: Candidate,
  { within }: SaidBy,
): boolean {
  if (!clause || within.to > head) return false;
  const isRefusal = REFUSES.test(clause.verb.lemma) && clause.opener === undefined;
  if (isRefusal && tokens.slice(within.to, head).some(({ gap }) => gap.includes(';'))) return true;
  if (clause.verb.tense !== 'present') return false;
  const isPast = tokens
    .slice(within.from, within.to)
    .some(({ word }) => /^(?:said|told|had)$/.test(word));
  return isPast && tokens.slice(within.to, head).some(({ gap }) => gap.includes(';'));
}

/** Whether a token stands in a relative clause between commas behind another. */
export function isAside({ tokens }: ReadSentence, from: number, head: number): boolean {
  const at = tokens.findLastIndex(
    ({ word }, i) => i > from && i <= head && /^(?:who|whom|which|whose)$/.test(word),
  );
  if (at === -1 || !tokens[at - 1]?.gap.includes(',')) return false;
  return tokens.slice(at, head).every(({ gap }) => !gap.includes(','));
}
