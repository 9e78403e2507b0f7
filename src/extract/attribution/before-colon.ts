/**
 * Words without marks of quotation behind a colon: "he contradicted it in an interview: a minister had
 * rung him". Whoever speaks before the colon tells what stands behind it.
 */
import type { ReadSentence } from '../mention/read-sentence.ts';
import type { Token } from '../grammar/tokens.ts';
import { phraseBefore } from './phrase-before.ts';
import type { SaidBy } from './said-by.ts';
import { isSaying } from './saying.ts';

/** What people do with words of their own, besides saying them. */
const SPEAKS_UP = /^(?:contradict|dispute|differ|object|put|answer|relate|describe|speak|write)$/;
/** Of these, what nobody does without saying why. */
const REPLIES = /^(?:contradict|dispute|object|answer)$/;
/** Where they do it; whoever "denied it: …" tells why, too. */
const SPOKEN =
  /^(?:interview|account|statement|letter|testimony|version|memoirs?|words|differently)$/;

/** The teller of what the token `head` tells behind a colon. */
export function beforeColon(read: ReadSentence, head: number): SaidBy | undefined {
  const { tokens } = read;
  if (!read.text.includes(':')) return undefined;
  const colon = tokens.findLastIndex(({ gap }, i) => i < head && gap.includes(':'));
  // "Ostrey: the mill burnt" is a heading, and a list has its own marks.
  if (colon < 2 || /[“"”;]/.test(tokens[colon]?.gap ?? '')) return undefined;
  if (tokens.slice(colon + 1, head).some(isSaying)) return undefined;
  const from = tokens.findLastIndex(({ gap }, i) => i < colon && /[;:]/.test(gap)) + 1;
  const words = tokens.slice(from, colon + 1);
  const isSpoken = words.some(({ word }) => SPOKEN.test(word));
  const at = words.findIndex(
    (token) => isSaying(token) || (speaksUp(token) && (isSpoken || REPLIES.test(token.lemma))),
  );
  if (at < 1 || words.slice(at).some(({ word }) => word === 'that')) return undefined;
  const verb = from + at;
  const who = phraseBefore(read, verb);
  return who && { who, verb: tokens[verb]?.lemma ?? 'say', within: { from, to: colon + 1 } };
}

function speaksUp({ pos, form, lemma }: Token): boolean {
  return pos === 'verb' && form !== 'base' && form !== 'gerund' && SPEAKS_UP.test(lemma);
}
