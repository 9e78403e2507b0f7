/**
 * Everybody whom a sentence gives the word, in its order: subjects of verbs of saying, whoever stands
 * behind one, and whom "according to" names. Later sentences take them up: "it said", "they added".
 */
import type { TokenRange } from '../grammar/clauses.ts';
import type { ReadSentence } from '../mention/read-sentence.ts';
import type { Token } from '../grammar/tokens.ts';
import { phraseBefore } from './phrase-before.ts';
import { isSaying } from './saying.ts';

/** Tokens of a phrase behind a verb of saying. */
const LONGEST = 8;

/** The phrases for who has the word in the tokens before `end`. */
export function tellersIn(read: ReadSentence, end = Infinity): readonly TokenRange[] {
  const { tokens } = read;
  const tellers: TokenRange[] = [];
  for (let at = 0; at < Math.min(tokens.length, end); at++) {
    const token = tokens[at];
    if (!token) break;
    if (token.word === 'according' && tokens[at + 1]?.word === 'to') {
      const behind = phraseBehind(tokens, at + 2);
      if (behind) tellers.push(behind);
    } else if (/:\s*[“"]/.test(token.gap)) {
      const speaking = read.clauses.findLast(
        (c) => c.subject && c.verb.from <= at && c.subject.to <= c.verb.from && !c.verb.passive,
      );
      if (speaking?.subject) tellers.push(speaking.subject);
    } else if (isSaying(token) && !isPassive(tokens[at - 1])) {
      const who = behindMark(tokens, at) ?? phraseBefore(read, at);
      if (who) tellers.push(who);
    }
  }
  return tellers;
}

function isPassive(before: Token | undefined): boolean {
  return /^(?:is|are|was|were|been|being|be)$/.test(before?.word ?? '');
}

/** “…,” said | the mayor; not "the mayor, who had left, said | the town was calm". */
function behindMark(tokens: readonly Token[], verb: number): TokenRange | undefined {
  if (!/[,”"]\s*$/.test(tokens[verb - 1]?.gap ?? '')) return undefined;
  const who = phraseBehind(tokens, verb + 1);
  const runsOn = who && tokens[who.to - 1]?.gap === ' ' && isVerbal(tokens[who.to]);
  return runsOn === true ? undefined : who;
}

function isVerbal(token: Token | undefined): boolean {
  return token !== undefined && /^(?:verb|auxiliary|modal)$/.test(token.pos);
}

/** The noun phrase that begins at a token, up to a mark, a verb or a preposition. */
function phraseBehind(tokens: readonly Token[], from: number): TokenRange | undefined {
  if (!/^(?:determiner|noun|proper|adjective|number)$/.test(tokens[from]?.pos ?? ''))
    return undefined;
  let to = from;
  while (to < Math.min(tokens.length, from + LONGEST)) {
    const token = tokens[to];
    if (!token || (to > from && /^(?:verb|auxiliary|modal|preposition)$/.test(token.pos))) break;
    to += 1;
    if (/[,;:.—(“"”]/.test(token.gap)) break;
  }
  return { from, to };
}
