/**
 * Ways of telling that clauses alone do not show: "…, the head of the brigade, Piet Holm, told the
 * Courier", "she told the court that …", "the Courier reports, citing a clerk, that …", "was quoted as
 * saying". Read off the tokens, for a shallow reading takes the nearest noun for who speaks.
 */
import type { Candidate } from '../mention/candidate.ts';
import type { Clause, TokenRange } from '../grammar/clauses.ts';
import type { ReadSentence } from '../mention/read-sentence.ts';
import type { Token } from '../grammar/tokens.ts';
import { isToldAnew, SAYING_VERBS } from './saying.ts';
import { sharedSubject, tellingSubject } from './set-off.ts';
import { bare, isOpenToTell, toldOtherwise } from './told-ways.ts';
import { toldWhom } from './without-that.ts';

/** Who tells, in words of the sentence, and the verb that says so. */
export interface SaidBy {
  readonly who: TokenRange;
  readonly verb: string;
  /** The clause, whose date is that of the telling. */
  readonly within: TokenRange;
}

/** Words between a telling verb and its "that": whom it was told. */
const REACH = 8;
/** The longest phrase for a teller, in tokens: "the head of the brigade, Piet Holm". */
const LONGEST = 18;
/** Behind a telling verb at the end of a sentence: whom, when and where. */
const TAIL = 10;

const MODAL = /^(?:may|might|would|could|can|should|will|never|not)$/;
const OPENER =
  /^(?:who|which|that|whatever|where|when|while|as|if|and|but|because|whose|after|before)$/;

/** The teller of what a candidate tells; undefined where none of these ways is taken. */
export function saidBy(read: ReadSentence, candidate: Candidate): SaidBy | undefined {
  return (
    quotedAs(read, candidate.head) ??
    behind(read, candidate.head) ??
    before(read, candidate.head) ??
    toldOtherwise(read, candidate.head)
  );
}

/** The teller before what is told, whoever hands it on behind it. */
export function saidBefore(read: ReadSentence, head: number): SaidBy | undefined {
  return before(read, head) ?? bare(read, head);
}

/** The teller before "that" and what is told. */
export function saidThat(read: ReadSentence, head: number): SaidBy | undefined {
  return before(read, head) ?? toldWhom(read, head);
}

/** "…, the head of the brigade, Piet Holm, said on Tuesday." */
function behind(read: ReadSentence, head: number): SaidBy | undefined {
  const { tokens, entities, clauses } = read;
  for (let at = tokens.length - 1; at > Math.max(head, tokens.length - 1 - TAIL); at--) {
    const token = tokens[at];
    if (token?.pos !== 'verb' || !SAYING_VERBS.has(token.lemma)) continue;
    if (token.form === 'gerund' || tokens.slice(at + 1).some(isTold)) return undefined;
    // "The minutes record that the firm was | told": whoever is told tells nothing.
    if (/^(?:is|are|was|were|been)$/.test(tokens[at - 1]?.word ?? '')) return undefined;
    if (token.lemma !== 'tell' && !isTail(read, at + 1)) return undefined;
    const isHeld = clauses.some((c) => c.verb.from > at && c.verb.kind === 'finite');
    // "A died; B lived, police said": behind a semicolon the article has begun anew.
    const isAnew = tokens.slice(head, at).some(({ gap }) => gap.includes(';'));
    const opens = isHeld || isAnew ? undefined : startOfTeller(tokens, at, entities);
    const from = opens === undefined ? undefined : behindOrSo(tokens, opens);
    if (from === undefined || from <= head || at - from > LONGEST) return undefined;
    const end = withoutRelative(tokens, from, at);
    const words = tokens.slice(from, end);
    if (OPENER.test(words[0]?.word ?? '') || isModal(words)) return undefined;
    const modal = words.findIndex(({ word }) => word === 'would');
    const who = { from, to: modal > 0 ? from + modal : end };
    return { who, verb: token.lemma, within: { from, to: tokens.length } };
  }
  return undefined;
}

/** "…, or so | the owner says". */
function behindOrSo(tokens: readonly Token[], from: number): number {
  return tokens[from]?.word === 'or' && tokens[from + 1]?.word === 'so' ? from + 2 : from;
}

/** "She | would later say" tells; "she | would say" does not. */
function isModal(words: readonly Token[]): boolean {
  const isLater = words.some(({ word }) => /^(?:later|afterwards)$/.test(word));
  return words.some(({ word }) => MODAL.test(word) && !(isLater && word === 'would'));
}

/** "an official | who asked not to be named | said": where the teller ends. */
function withoutRelative(tokens: readonly Token[], from: number, verb: number): number {
  // "Ana Lopez | has since | said".
  while (verb > from + 1 && /^(?:auxiliary|adverb)$/.test(tokens[verb - 1]?.pos ?? '')) verb -= 1;
  for (let i = from + 1; i < verb; i++)
    if (/^(?:who|whose|which)$/.test(tokens[i]?.word ?? '')) return i;
  return verb;
}

/** "said | on Tuesday", "said | in a statement", not "reported | ill". */
function isTail({ tokens, dating }: ReadSentence, at: number): boolean {
  const token = tokens[at];
  return !token || dating.has(at) || token.pos === 'adverb' || token.pos === 'preposition';
}

/** "that", "how": what stands behind it is told by this verb, not what stands before. */
function isTold({ word }: Token): boolean {
  return word === 'that' || word === 'how' || word === 'why';
}

/** Where the teller before a verb begins: behind a comma or a quotation mark, over a name between commas. */
function startOfTeller(
  tokens: readonly Token[],
  verb: number,
  entities: ReadSentence['entities'],
): number | undefined {
  const isApposed = tokens[verb - 1]?.gap.includes(',') === true;
  const from = openedBefore(tokens, verb - 1);
  if (from === undefined || !isApposed) return from;
  const isName = entities.some((e) => e.from === from && e.to === verb);
  if (isName && from > 0) return openedBefore(tokens, from - 1) ?? from;
  const named = entities.find((e) => e.to === from && e.kind === 'person');
  return named?.from ?? from;
}

/** The token behind the nearest comma or quotation mark before `at`. */
function openedBefore(tokens: readonly Token[], at: number): number | undefined {
  for (let i = at; i > 0; i--) if (/[,”"]/.test(tokens[i - 1]?.gap ?? '')) return i;
  return undefined;
}

/** "She told the court in January that …", "the Courier reports, citing a clerk, that …". */
function before(read: ReadSentence, head: number): SaidBy | undefined {
  const { tokens, clauses } = read;
  // The nearest first: "the council said it was safe, but police said that …".
  for (const clause of clauses.toReversed()) {
    const { verb, from } = clause;
    // "The rebels | claimed that …": a noun that may be a verb is no subject to a shallow reading.
    const who = goingOn(read, clause) ?? tellingSubject(read, clause);
    if (verb.from >= head || who.from >= who.to || !isTelling(read, clause)) continue;
    const filler = tokens[verb.to];
    const isFilled =
      verb.lemma === 'tell' || filler?.pos === 'preposition' || filler?.pos === 'adverb';
    const that = thatBehind(tokens, verb.to, isFilled);
    if (that !== undefined && that < head && !isToldAnew(tokens, that, head))
      return { who, verb: verb.lemma, within: { from, to: that } };
  }
  return citing(tokens, head);
}

/** "Ana Lopez said the town was calm, | adding that …": whoever spoke goes on, and nobody of whom they spoke. */
function goingOn(read: ReadSentence, { verb }: Pick<Clause, 'verb'>): TokenRange | undefined {
  const shared = sharedSubject(read, verb);
  if (shared) return shared;
  if (verb.kind !== 'participle') return undefined;
  const spoke = read.clauses.find(
    (c) => c.verb.to <= verb.from && c.verb.kind === 'finite' && isTelling(read, c),
  );
  return spoke && tellingSubject(read, spoke);
}

/** "The Courier reports, citing a clerk, that …". */
function citing(tokens: readonly Token[], head: number): SaidBy | undefined {
  const at = tokens.findIndex(({ word }) => word === 'citing');
  const verb = tokens[at - 1];
  if (at < 2 || !verb || !/^(?:report|say|write)(?:s|ed)?$|^(?:said|wrote)$/.test(verb.word))
    return undefined;
  const that = tokens.findIndex(({ word }, i) => i > at && i <= at + REACH && word === 'that');
  if (that === -1 || that >= head) return undefined;
  const from = openedBefore(tokens, at - 2) ?? 0;
  return { who: { from, to: at - 1 }, verb: verb.lemma, within: { from, to: that } };
}

function isTelling({ tokens }: ReadSentence, clause: Clause): boolean {
  const { verb } = clause;
  const isPassive = verb.passive && !isByTelephone(tokens, verb.to);
  if (verb.negated || isPassive || !isOpenToTell(tokens, clause)) return false;
  // "said …, adding that": the same somebody goes on.
  const isSaid = SAYING_VERBS.has(verb.lemma) || BEFORE_THAT.has(verb.lemma);
  return (verb.kind === 'finite' || verb.kind === 'participle') && isSaid;
}

/** "said | by telephone that": by what, not by whom. */
function isByTelephone(tokens: readonly Token[], at: number): boolean {
  const isBy = tokens[at]?.word === 'by';
  return (
    isBy &&
    /^(?:telephone|phone|e-?mail|letter|text|radio|fax|video)$/.test(tokens[at + 1]?.word ?? '')
  );
}

/** Verbs that tell something only before "that". */
export const BEFORE_THAT: ReadonlySet<string> = new Set(
  'swear remember recollect reiterate repeat underscore speculate surmise conjecture attest aver'.split(
    ' ',
  ),
);

/** The "that" of a telling verb: right behind it, or behind whom it was told. */
function thatBehind(
  tokens: readonly Token[],
  from: number,
  hasListener: boolean,
): number | undefined {
  for (let i = from; i < Math.min(tokens.length, from + (hasListener ? REACH : 1)); i++) {
    const token = tokens[i];
    if (token?.word === 'that') return i;
    // "said by telephone that", "said in an email that": nouns that may be verbs.
    const isNoun = i > from && /^(?:determiner|preposition)$/.test(tokens[i - 1]?.pos ?? '');
    if (token?.pos === 'verb' && !isNoun) return undefined;
  }
  return undefined;
}

/** "Ana Lopez was quoted by the Courier as saying …", "the Courier quotes Ana Lopez as saying …". */
function quotedAs({ tokens, clauses }: ReadSentence, head: number): SaidBy | undefined {
  const as = tokens.findIndex((t, i) => t.word === 'as' && tokens[i + 1]?.word === 'saying');
  if (as === -1 || as >= head) return undefined;
  const clause = clauses.findLast(
    (c) => /^(?:quote|report|cite)$/.test(c.verb.lemma) && c.verb.from < as,
  );
  if (!clause) return undefined;
  const { verb, subject } = clause;
  const isQuoted = verb.passive || tokens.slice(verb.to, as).some(({ word }) => word === 'by');
  const who = isQuoted ? subject : { from: verb.to, to: as };
  return who && { who, verb: 'say', within: { from: clause.from, to: as + 2 } };
}
