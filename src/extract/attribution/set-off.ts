/**
 * Tellers that something is set between: a relative clause ("an official who asked not to be named
 * said …"), an apposition ("the Observatory, a monitoring group, reported"), a participle ("a study,
 * published in May, found"), and those who "put it" so in a book.
 */
import type { Clause, TokenRange } from '../grammar/clauses.ts';
import type { ReadSentence } from '../mention/read-sentence.ts';
import type { Token } from '../grammar/tokens.ts';
import type { SaidBy } from './said-by.ts';
import { phraseBefore } from './phrase-before.ts';
import { isSaying } from './saying.ts';

/** Tokens of a phrase for who tells, and of the relative clause behind it. */
const LONGEST = 8;
const LONGEST_RELATIVE = 14;
/** Tokens behind "puts it": "in his book The Idle Pier". */
const LONGEST_PLACE = 8;

/** "A diplomat who took part in the talks said …": the subject stands before the relative clause. */
export function behindRelative({ tokens }: ReadSentence, head: number): SaidBy | undefined {
  for (let who = 1; who < Math.min(tokens.length, head); who++) {
    const isThing = tokens[who]?.word === 'that' && isVerbal(tokens[who + 1]);
    if (!(tokens[who]?.word === 'who' || isThing) || tokens[who - 1]?.gap.trim() !== '') continue;
    const from = openedBefore(tokens, who);
    if (who - from > LONGEST || !beginsPhrase(tokens[from])) continue;
    for (let at = who + 2; at < Math.min(head, who + LONGEST_RELATIVE); at++) {
      if (/[,;:—(“"”]/.test(tokens[at - 1]?.gap ?? '')) break;
      if (!/^(?:said|says)$/.test(tokens[at]?.word ?? '')) continue;
      return { who: { from, to: who }, verb: 'say', within: { from, to: at + 1 } };
    }
  }
  return undefined;
}

function openedBefore(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && !/[,;:—(“"”.]/.test(tokens[from - 1]?.gap ?? '')) from -= 1;
  while (/^(?:but|and|yet|that)$/.test(tokens[from]?.word ?? '')) from += 1;
  return from;
}

function isVerbal(token: Token | undefined): boolean {
  return token !== undefined && /^(?:verb|auxiliary|modal)$/.test(token.pos);
}

function beginsPhrase(token: Token | undefined): boolean {
  return token !== undefined && /^(?:determiner|noun|proper|adjective|number)$/.test(token.pos);
}

/** "Ana Lopez points out that …": the verb may look like a noun. */
export function pointedOut({ tokens }: ReadSentence, head: number): SaidBy | undefined {
  const at = tokens.findIndex(
    ({ lemma, word }, i) =>
      (lemma === 'point' || word === 'points') &&
      tokens[i + 1]?.word === 'out' &&
      tokens[i + 2]?.word === 'that',
  );
  if (at < 1 || at + 2 >= head) return undefined;
  const from = openedBefore(tokens, at);
  const isPhrase = beginsPhrase(tokens[from]) || tokens[from]?.pos === 'pronoun';
  if (!isPhrase || at - from > LONGEST) return undefined;
  return { who: { from, to: at }, verb: 'say', within: { from, to: at + 3 } };
}

/** "As Ana Lopez puts it in her book, …", "but, as Ana Lopez warned, …": who tells in a clause of its own. */
export function asPut({ tokens }: ReadSentence, head: number): SaidBy | undefined {
  for (let as = 0; as < head; as++) {
    const isOpen = as === 0 || tokens[as - 1]?.gap.includes(',') === true;
    if (tokens[as]?.word !== 'as' || !isOpen || !beginsPhrase(tokens[as + 1])) continue;
    for (let at = as + 2; at < Math.min(head, as + 2 + LONGEST); at++) {
      const token = tokens[at];
      if (!token) break;
      const isPut = /^puts?$/.test(token.word) && tokens[at + 1]?.word === 'it';
      if (!isPut && !isSaying(token)) continue;
      const to = tokens.findIndex((t, i) => i >= at && t.gap.includes(','));
      // "As she told the court, the house …": the comma ends what is put so.
      if (to === -1 || to >= head || to - at > (isPut ? LONGEST_PLACE : LONGEST / 2)) break;
      const who = { from: as + 1, to: withoutAdverb(tokens, at) };
      return { who, verb: isPut ? 'say' : token.lemma, within: { from: as, to: to + 1 } };
    }
  }
  return undefined;
}

function withoutAdverb(tokens: readonly Token[], at: number): number {
  return tokens[at - 1]?.pos === 'adverb' || tokens[at - 1]?.word === 'first' ? at - 1 : at;
}

/**
 * The subject of a clause that tells: its own, or what stands before a comma where something is set
 * between: "a study by the university, | published in May, | found that …".
 */
export function tellingSubject(
  { tokens }: Pick<ReadSentence, 'tokens'>,
  { verb, subject, from }: Pick<Clause, 'verb' | 'subject' | 'from'>,
): TokenRange {
  const isBehind = subject !== undefined && tokens[subject.from]?.word === 'that';
  if (subject && !isBehind) return subject;
  const isBare = !subject && from >= verb.from;
  if (!(isBehind || isBare) || !tokens[verb.from - 1]?.gap.includes(','))
    return { from, to: verb.from };
  const aside = openedBefore(tokens, verb.from - 1);
  return { from: openedBefore(tokens, aside - 1), to: aside };
}

/** "Called the figure wrong | and said it had paid": whoever did the one said the other. */
export function sharedSubject(
  read: ReadSentence,
  { kind, from, main }: Clause['verb'],
): TokenRange | undefined {
  const isJoined = kind === 'finite' && /^(?:and|but)$/.test(read.tokens[from - 1]?.word ?? '');
  return isJoined ? phraseBefore(read, main) : undefined;
}

/** Longest apposition, in tokens: "a monitoring group based in Vienna". */
const LONGEST_APPOSITION = 10;

/** The name that a phrase between commas says more of: "the Observatory, | a monitoring group, | reported". */
export function nameApposedBy(
  { tokens }: ReadSentence,
  { from }: TokenRange,
): TokenRange | undefined {
  if (!/^(?:an?|the)$/.test(tokens[from]?.word ?? '')) return undefined;
  if (!tokens[from - 1]?.gap.includes(',') || !isName(tokens[from - 1])) return undefined;
  const isClosed = tokens
    .slice(from, from + LONGEST_APPOSITION)
    .some((t, i) => t.gap.includes(',') && tokens[from + i + 1]?.pos === 'verb');
  if (!isClosed) return undefined;
  let start = from - 1;
  while (start > 0 && isPartOfName(tokens, start - 1)) start -= 1;
  const before = tokens[start - 1];
  const isFree = !before || before.pos === 'determiner' || /[,“"]/.test(before.gap);
  return isFree ? { from: start, to: from } : undefined;
}

function isName(token: Token | undefined): boolean {
  return token?.pos === 'proper' && /^\p{Lu}/u.test(token.text);
}

/** A name, or a small word between two of them. */
function isPartOfName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.gap !== ' ') return false;
  if (/^\p{Lu}/u.test(token.text) && token.pos !== 'determiner') return true;
  return /^(?:of|for|and)$/.test(token.word) && /^\p{Lu}/u.test(tokens[at - 1]?.text ?? '');
}
