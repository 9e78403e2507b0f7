/**
 * Who has the word without a verb that says so, named before a colon: "Interior Minister Hanna Quist: “We …”",
 * "22:15 Fire chief Tim Ross: the crowd …".
 */
import type { TokenRange } from '../grammar/clauses.ts';
import type { ReadSentence } from '../mention/read-sentence.ts';

/** Tokens before the colon. */
const LONGEST = 8;

/** The phrase before the first colon that stands before the token `head`, where it is a person and nothing else. */
export function calledBeforeColon(
  { tokens, entities, dating, text }: ReadSentence,
  head: number,
): TokenRange | undefined {
  if (!text.includes(':')) return undefined;
  const colon = tokens.findIndex(({ gap }, i) => i < head && /^\s?:\s/.test(gap));
  if (colon === -1) return undefined;
  let from = 0;
  while (from < colon && (dating.has(from) || /^\d/.test(tokens[from]?.word ?? ''))) from += 1;
  const words = tokens.slice(from, colon + 1);
  const isPhrase = words.every(({ pos, gap }, i) => {
    const isLast = i === words.length - 1;
    return !/^(?:verb|auxiliary|modal|subordinator)$/.test(pos) && (isLast || !/[;:“"]/.test(gap));
  });
  if (!isPhrase || words.length > LONGEST) return undefined;
  const isPerson = entities.some(({ kind, to }) => kind === 'person' && to === colon + 1);
  return isPerson ? { from, to: colon + 1 } : undefined;
}
