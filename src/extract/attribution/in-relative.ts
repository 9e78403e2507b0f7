/**
 * Tellers inside a relative clause: "the strike, which Ana Lopez said killed two", "a man who officials say
 * was there", and whoever is told of and tells there: "Ana Lopez, who said the boat was empty, filmed it".
 */
import type { TokenRange } from '../grammar/clauses.ts';
import type { ReadSentence } from '../mention/read-sentence.ts';
import type { Token } from '../grammar/tokens.ts';
import type { SaidBy } from './said-by.ts';
import { isSaying } from './saying.ts';

/** Tokens of a phrase for who tells, between the relative and its verb of saying. */
const LONGEST = 6;
/** Tokens between "who" and its verb of saying: "who has previously said". */
const NEAR = 3;

const SAYS = /^(?:said|says?|believed?|claim(?:s|ed)?|alleg(?:e|es|ed)|insist(?:s|ed)?)$/;

/** The teller of what the token `head` tells in a relative clause; undefined where none has the word there. */
export function saidInRelative(
  { tokens, clauses }: ReadSentence,
  head: number,
): SaidBy | undefined {
  for (let at = head - 2; at > 0; at--) {
    const token = tokens[at];
    // A relative clause between commas ends with its comma.
    if (!token || (token.gap !== ' ' && /[,;:—(“"”.]/.test(token.gap))) return undefined;
    if (token.word !== 'who' && token.word !== 'which' && token.word !== 'that') continue;
    const verb = verbBehind(tokens, at, head);
    if (verb === undefined) continue;
    const within = { from: at, to: verb + 1 };
    if (verb > at + 1 && beginsTeller(tokens[at + 1])) {
      // "The group that the army said it struck" has a subject of its own; what it tells is the army's word, too.
      return { who: { from: at + 1, to: verb }, verb: tokens[verb]?.lemma ?? 'say', within };
    }
    const isTold =
      tokens[verb + 1]?.word === 'that' ||
      clauses.some(
        (c) => c.subject?.from === verb + 1 && c.verb.from > verb && c.verb.kind === 'finite',
      );
    const who = token.word === 'who' && isTold ? phraseBefore(tokens, at) : undefined;
    if (who) return { who, verb: tokens[verb]?.lemma ?? 'say', within };
  }
  return undefined;
}

/** The verb of saying of a relative clause, before `head`. */
function verbBehind(tokens: readonly Token[], at: number, head: number): number | undefined {
  for (let i = at + 1; i < Math.min(head, at + 1 + LONGEST); i++) {
    const token = tokens[i];
    if (!token || /[,;:—(“"”.]/.test(tokens[i - 1]?.gap ?? '')) return undefined;
    if (SAYS.test(token.word) && (i > at + 1 || isSaying(token))) return i;
    if (/^(?:verb|modal|preposition)$/.test(token.pos)) return undefined;
    if (token.pos === 'auxiliary' && i > at + NEAR) return undefined;
  }
  return undefined;
}

/** A name, a noun phrase or a pronoun; an adverb or an auxiliary belongs to the verb. */
function beginsTeller(token: Token | undefined): boolean {
  return (
    token !== undefined && /^(?:determiner|noun|proper|adjective|number|pronoun)$/.test(token.pos)
  );
}

/** The noun phrase set off before "who": "Ana Lopez, | who". */
function phraseBefore(tokens: readonly Token[], who: number): TokenRange | undefined {
  if (!tokens[who - 1]?.gap.includes(',')) return undefined;
  let from = who;
  while (from > Math.max(0, who - LONGEST)) {
    const token = tokens[from - 1];
    if (!token || !/^(?:determiner|noun|proper|adjective|number)$/.test(token.pos)) break;
    if (from < who && /[,;:.—(“"”]/.test(token.gap)) break;
    from -= 1;
    if (token.pos === 'determiner') break;
  }
  return from < who ? { from, to: who } : undefined;
}
