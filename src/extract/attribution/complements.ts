/**
 * Tellers found from what stands behind a word of saying, where no closer way of telling is taken: a
 * verb and its "that" or "how" over all that may stand between them ("wrote in a letter to the bishop
 * on Monday that …"), "accused the guard of firing", and a noun of saying with its owner ("claims by
 * the army that …", "in the account that the agent gave, …").
 */
import type { TokenRange } from '../grammar/clauses.ts';
import type { Token } from '../grammar/tokens.ts';
import type { ReadSentence } from '../mention/read-sentence.ts';
import type { SaidBy } from './said-by.ts';
import { isSaying } from './saying.ts';
import { phraseBefore } from './phrase-before.ts';

/** Tokens between a verb of saying and its "that". */
const REACH = 14;
/** Tokens of an opening such as "in the account that the agent gave to the inquiry in 1893". */
const LONGEST_OPENING = 16;

/** The teller of what the token `head` tells; undefined where nothing of the kind stands before it. */
export function complementOf(read: ReadSentence, head: number): SaidBy | undefined {
  return (
    ofVerb(read, head) ?? ofAccusation(read, head) ?? ofNoun(read, head) ?? opening(read, head)
  );
}

/** "An engineer who worked there wrote on Monday that …", "her doctor described how …". */
function ofVerb(read: ReadSentence, head: number): SaidBy | undefined {
  const { tokens } = read;
  for (let at = head - 2; at > 0; at--) {
    const token = tokens[at];
    if (token?.gap !== ' ' && isReset(token)) return undefined;
    if (!token || !(isSaying(token) || OF_THAT.has(token.word))) continue;
    const that = contentBehind(read, at);
    if (that === undefined || that >= head) continue;
    const who = phraseBefore(read, at);
    if (who) return { who, verb: token.lemma, within: { from: who.from, to: that } };
  }
  return undefined;
}

/** Behind a colon or semicolon the sentence begins anew. */
function isReset(token: Token | undefined): boolean {
  return /[;:]/.test(token?.gap ?? '');
}

/** Verbs that tell something only before "that" and "how". */
export const OF_THAT: ReadonlySet<string> = new Set(
  'swore swears remembers remembered recollects recollected relates related describes described calculates calculated estimates estimated record records recorded state states show shows note notes say says claim claims indicate indicates suggest suggests'.split(
    ' ',
  ),
);

/** Verbs with somebody before their "that". */
const TO_SOMEBODY = /^(?:tell|remind|assure|warn|inform)$/;

/** "Experts say | the mill was sold": verbs that need no "that", right before the subject of what is told. */
const WITHOUT_THAT = /^(?:says?|said|claim(?:s|ed)|insist(?:s|ed)|maintain(?:s|ed)|believe[sd]?)$/;

/** Where what a verb tells begins, in place of "that". */
function contentBehind(read: ReadSentence, verb: number): number | undefined {
  const { tokens, clauses, dating } = read;
  const that = thatBehind(read, verb);
  if (that !== undefined || !WITHOUT_THAT.test(tokens[verb]?.word ?? '')) return that;
  let next = verb + 1;
  while (dating.has(next)) next += 1;
  if (tokens[next - 1]?.gap !== ' ') return undefined;
  const isSubject = clauses.some(
    ({ subject, verb: own }) => subject?.from === next && own.kind === 'finite' && own.from > verb,
  );
  return isSubject ? next - 1 : undefined;
}

/** The "that" or "how" that belongs to a verb; one behind a noun that is the verb's object does not. */
function thatBehind({ tokens, dating }: ReadSentence, verb: number): number | undefined {
  const next = tokens[verb + 1];
  const opens =
    next &&
    (/^(?:that|how)$/.test(next.word) ||
      dating.has(verb + 1) ||
      /^(?:preposition|adverb)$/.test(next.pos) ||
      TO_SOMEBODY.test(tokens[verb]?.lemma ?? ''));
  if (!opens) return undefined;
  let commas = 0;
  for (let i = verb + 1; i < Math.min(tokens.length, verb + REACH); i++) {
    const token = tokens[i];
    if (!token) return undefined;
    const behind = tokens[i + 1];
    if (/^(?:that|how)$/.test(token.word) && commas % 2 === 0)
      return beginsClause(behind) ? i : undefined;
    if (/^(?:modal|auxiliary)$/.test(token.pos) || /[;:—(“"”]/.test(token.gap)) return undefined;
    if (token.gap.includes(',')) commas += 1;
  }
  return undefined;
}

/** A subject, and not the verb of a relative clause: "a letter that | was found". */
function beginsClause(token: Token | undefined): boolean {
  return token !== undefined && !/^(?:verb|auxiliary|modal|preposition)$/.test(token.pos);
}

/** "Ana Lopez accused the guard of having fired", "blamed the owner for cutting the rope". */
function ofAccusation(read: ReadSentence, head: number): SaidBy | undefined {
  const { tokens } = read;
  const isGerund = (i: number): boolean => tokens[i]?.form === 'gerund';
  if (!isGerund(head) && !(isGerund(head - 1) && tokens[head - 1]?.lemma === 'have'))
    return undefined;
  const of = tokens.findLastIndex(
    ({ word }, i) => i < head && i >= head - 4 && /^(?:of|for)$/.test(word),
  );
  for (let at = of - 2; at > Math.max(0, of - REACH); at--) {
    const token = tokens[at];
    if (!token || isReset(token)) return undefined;
    const isAccusing =
      token.pos === 'verb' &&
      token.form !== 'gerund' &&
      ((token.lemma === 'accuse' && tokens[of]?.word === 'of') ||
        (token.lemma === 'blame' && tokens[of]?.word === 'for'));
    if (!isAccusing) continue;
    const who = phraseBefore(read, at);
    return who && { who, verb: 'accuse', within: { from: who.from, to: of } };
  }
  return undefined;
}

export const SAYING_NOUNS: ReadonlySet<string> = new Set(
  'claim claims allegation allegations assertion assertions accusation accusations account accounts statement statements testimony complaint complaints insistence admission report reports suggestion suggestions'.split(
    ' ',
  ),
);
const DISTANT = /^(?:claim|allegation|accusation|assertion)/;

/** "Claims by the army that …", "the ministry's assertion that …". */
function ofNoun(read: ReadSentence, head: number): SaidBy | undefined {
  const { tokens } = read;
  for (let at = head - 2; at > 0; at--) {
    const noun = tokens[at];
    if (noun?.gap !== ' ' && isReset(noun)) return undefined;
    if (!noun || !SAYING_NOUNS.has(noun.word)) continue;
    const isBy = /^(?:by|from)$/.test(tokens[at + 1]?.word ?? '');
    const that = tokens.findIndex(
      ({ word }, i) => i > at && i <= at + (isBy ? LONGEST : 1) && word === 'that',
    );
    if (that === -1 || that >= head || !beginsClause(tokens[that + 1])) continue;
    const who = isBy ? { from: at + 2, to: that } : ownerBefore(tokens, at);
    if (!who || who.from >= who.to || isRejected(tokens, who.from)) return undefined;
    const verb = DISTANT.test(noun.word) ? 'claim' : 'say';
    return { who, verb, within: { from: who.from, to: that + 1 } };
  }
  return undefined;
}

/** Tokens of a phrase for who tells. */
const LONGEST = 8;

/** "The defence ministry's | assertion", "his | claim". */
function ownerBefore(tokens: readonly Token[], noun: number): TokenRange | undefined {
  const owner = tokens[noun - 1];
  if (/^(?:his|her|their)$/.test(owner?.word ?? '')) return { from: noun - 1, to: noun };
  if (owner?.possessive !== true) return undefined;
  let from = noun - 1;
  while (
    from > 0 &&
    noun - from < LONGEST &&
    /^(?:noun|proper|adjective|determiner)$/.test(tokens[from - 1]?.pos ?? '') &&
    tokens[from - 1]?.gap === ' '
  )
    from -= 1;
  return { from, to: noun };
}

/** "Denied | a report that …": what is denied, its teller does not tell here. */
function isRejected(tokens: readonly Token[], from: number): boolean {
  return tokens
    .slice(Math.max(0, from - 4), from)
    .some(({ lemma }) => /^(?:deny|reject|dismiss|dispute|withdraw|retract)$/.test(lemma));
}

export const OPENING_ACCOUNTS: ReadonlySet<string> = new Set(
  'account version telling words recollection reckoning evidence testimony count view memory deposition'.split(
    ' ',
  ),
);

/** "In the account that the agent gave, …", "by the union's count, …", "in the words of a nurse, …". */
function opening(read: ReadSentence, head: number): SaidBy | undefined {
  const { tokens } = read;
  if (!/^(?:in|by|on|from)$/.test(tokens[0]?.word ?? '')) return undefined;
  const comma = tokens.findIndex(({ gap }) => gap.includes(','));
  if (comma < 2 || comma >= head || comma > LONGEST_OPENING) return undefined;
  const at = tokens.findIndex(({ word }, i) => i <= comma && OPENING_ACCOUNTS.has(word));
  if (at === -1) return undefined;
  const within = { from: 0, to: comma + 1 };
  const [link, next] = [tokens[at + 1]?.word ?? '', at + 2];
  if (/^(?:of|by|from)$/.test(link) && at < comma)
    return { who: { from: next, to: comma + 1 }, verb: 'say', within };
  const isGiven = /^(?:that|which)$/.test(link);
  const verb = tokens.findIndex(
    ({ word }, i) => i > at && i <= comma && /^(?:gave|gives|given|left|made)$/.test(word),
  );
  if (verb > at + 1 && isGiven) return { who: { from: next, to: verb }, verb: 'say', within };
  const owner = at === comma ? ownerBefore(tokens, withoutOwn(tokens, at)) : undefined;
  return owner && { who: owner, verb: 'say', within };
}

/** "By the union's | own count". */
function withoutOwn(tokens: readonly Token[], noun: number): number {
  return tokens[noun - 1]?.word === 'own' ? noun - 1 : noun;
}
