/**
 * What an outlet has found out for itself: "…, the Harbour Courier has learned", "the Courier understands
 * that …", "…, the Courier can reveal". Of anybody else these say that somebody knows something.
 */
import type { TokenRange } from '../grammar/clauses.ts';
import type { ReadSentence } from '../mention/read-sentence.ts';
import type { Token } from '../grammar/tokens.ts';
import { isOutlet } from './outlet-words.ts';
import type { SaidBy } from './said-by.ts';

/** Tokens of the name of an outlet. */
const LONGEST = 6;

/** The outlet that has learned what the token `head` tells; undefined where none says so. */
export function learned(read: ReadSentence, head: number): SaidBy | undefined {
  const { tokens } = read;
  for (let at = 1; at < tokens.length; at++) {
    if (!isFindingOut(tokens, at)) continue;
    const from = startOf(tokens, at);
    const who = { from, to: at };
    if (!isNamedOutlet(read, who)) continue;
    const end = endOf(tokens, at);
    if (head >= end && tokens[end]?.word === 'that')
      return { who, verb: 'report', within: { from, to: end + 1 } };
    if (head < from && end >= tokens.length)
      return { who, verb: 'report', within: { from, to: end } };
  }
  return undefined;
}

/** "has learned", "understands", "can reveal": begins at `at`. */
function isFindingOut(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at]?.word ?? '', tokens[at + 1]?.word ?? ''];
  if (/^(?:has|have)$/.test(first)) return HAS.test(second);
  if (first === 'can') return /^(?:reveal|report|disclose|confirm)$/.test(second);
  return first === 'understands';
}

const HAS = /^(?:learned|learnt|established|found)$/;

/** One of these words a sentence has in which an outlet tells so, or a verb of reporting. */
export const LEARNED: ReadonlySet<string> = new Set([
  'learned',
  'learnt',
  'established',
  'found',
  'understands',
]);

function endOf(tokens: readonly Token[], at: number): number {
  return tokens[at]?.word === 'understands' ? at + 1 : at + 2;
}

/** Behind the last comma or quotation mark before it. */
function startOf(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && at - from < LONGEST && !/[,;:—–“”"]/.test(tokens[from - 1]?.gap ?? ''))
    from -= 1;
  return from;
}

function isNamedOutlet({ tokens, text }: ReadSentence, { from, to }: TokenRange): boolean {
  const name = text.slice(tokens[from]?.start, tokens[to - 1]?.end).replace(/^the /i, '');
  return from < to && /^\p{Lu}/u.test(name) && isOutlet(name);
}
