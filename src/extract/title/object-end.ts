/** Where what a verb is done to ends: before a clause without "that" ("the gains the rebels had made") and behind a date. */
import { isEventiveNoun } from '../grammar/heads.ts';
import { isNounLike } from '../grammar/nominal.ts';
import type { Token } from '../grammar/tokens.ts';
import type { TitleMaterial } from './phrases.ts';

/** "all the gains | the rebels and their allies | had made": where the words end that can stand without the clause. */
export function beforeContact(tokens: readonly Token[], from: number, verb: number): number {
  for (let i = verb - 1; i > from; i--) {
    const [before, token] = [tokens[i - 1], tokens[i]];
    if (!before || !token || before.gap !== ' ' || token.pos === 'preposition') return verb;
    const opens = token.pos === 'determiner' || (token.pos === 'proper' && before.pos === 'noun');
    if (opens && isNounLike(before) && before.word !== 'and') return i;
    if (!/^(?:noun|proper|adjective|determiner|coordinator|number)$/.test(token.pos)) return verb;
  }
  return verb;
}

/** "in a putsch after several months | of protests", "past Mars in July | and returned": what hangs on a date that is left out. */
export function hangsOnDate({ tokens, skip }: TitleMaterial, start: number, at: number): boolean {
  if (!skip.has(at - 1) || skip.has(at)) return false;
  const { word, pos } = tokens[at] ?? {};
  // "convicted in July | of theft" goes on with the verb.
  if (word === 'of') return at > start || LENGTH.test(tokens[at - 1]?.word ?? '');
  return pos === 'coordinator' && at > start;
}

const LENGTH = /^(?:minutes?|hours?|days?|weeks?|months?|years?|decades?)$/;

/** "for the brief, but required, | hearing": no article and adjective are left without their noun. */
export function wholeUpTo({ tokens }: TitleMaterial, start: number, end: number): number {
  const [before, last] = [tokens[end - 2], tokens[end - 1]];
  if (last?.pos !== 'adjective' || !last.gap.includes(',') || before?.pos !== 'determiner')
    return end;
  const opens = tokens[end - 3]?.pos === 'preposition' ? end - 3 : end - 2;
  return Math.max(start, opens);
}

/** Whether a deed stands at the head of a phrase, and somebody only hangs on it: "talks with", "a telephone call to". */
export function isDeedWith(tokens: readonly Token[], from: number, to: number): boolean {
  const at = tokens.findIndex((t, i) => i > from && i < to && t.pos === 'preposition');
  return at !== -1 && tokens[at]?.word !== 'of' && isEventiveNoun(tokens[at - 1]?.word ?? '');
}
