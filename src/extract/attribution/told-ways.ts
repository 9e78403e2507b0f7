/**
 * Further ways of telling, read off the tokens: ", said Ana Lopez, a neighbour", "officials said the
 * bridge had fallen", "the log shows that …", "as the Courier first reported, …", "the Courier, citing
 * officials, said …", ", the agency quoted the governor as saying".
 */
import type { TokenRange } from '../mention/clauses.ts';
import { REPORTING_VERBS } from '../mention/lexicon/verbs.ts';
import type { ReadSentence } from '../mention/read-sentence.ts';
import type { Token } from '../mention/tokens.ts';
import type { SaidBy } from './said-by.ts';
import { isOutlet } from './teller.ts';

/** The longest phrase for a teller, in tokens. */
const LONGEST = 8;

/** The teller of what the token `head` tells; undefined where none of these ways is taken. */
export function toldOtherwise(read: ReadSentence, head: number): SaidBy | undefined {
  return (
    inverted(read, head) ??
    quotedLast(read, head) ??
    citing(read, head) ??
    asReported(read, head) ??
    shown(read, head) ??
    bare(read, head)
  );
}

function saidBy(who: TokenRange, verb: string, within: TokenRange): SaidBy {
  return { who, verb, within };
}

/** ", said Ana Lopez, a neighbour", "” said the mayor": the verb before who speaks. */
function inverted({ tokens }: ReadSentence, head: number): SaidBy | undefined {
  const at = tokens.findIndex(
    (token, i) => i > head && /[,”"]\s*$/.test(tokens[i - 1]?.gap ?? '') && isPastSaying(token),
  );
  const first = tokens[at + 1];
  if (at === -1 || !first || !beginsTeller(first)) return undefined;
  const to = endOfPhrase(tokens, at + 1);
  return saidBy({ from: at + 1, to }, tokens[at]?.lemma ?? 'say', { from: at, to: tokens.length });
}

function isPastSaying({ word }: Token): boolean {
  return /^(?:said|says|reported|wrote|recalled|recalls|added|claimed|explained)$/.test(word);
}

/** A name, or a noun phrase. */
function beginsTeller(token: Token): boolean {
  return /^\p{Lu}/u.test(token.text) || token.pos === 'determiner' || token.pos === 'noun';
}

/** Up to the comma or full stop, a clause or an adverb. */
function endOfPhrase(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < Math.min(tokens.length, from + LONGEST)) {
    const token = tokens[to];
    if (!token || (to > from && (token.pos === 'verb' || token.word === 'that'))) break;
    to += 1;
    if (/[,;:.—(“"]/.test(token.gap)) break;
  }
  return to;
}

/** ", the agency quoted the governor as saying": whom it quotes speaks. */
function quotedLast({ tokens }: ReadSentence, head: number): SaidBy | undefined {
  const as = tokens.findLastIndex((t, i) => t.word === 'as' && tokens[i + 1]?.word === 'saying');
  const verb = tokens.findLastIndex(({ lemma }, i) => i < as && lemma === 'quote');
  if (as <= head || verb <= head || tokens.length - as > LONGEST) return undefined;
  return saidBy({ from: verb + 1, to: as }, 'say', { from: verb, to: tokens.length });
}

/** "The Courier, citing officials, said …", "citing officials, the Courier said …". */
function citing({ tokens }: ReadSentence, head: number): SaidBy | undefined {
  const at = tokens.findIndex(({ word }) => word === 'citing');
  const comma = tokens.findIndex(({ gap }, i) => i > at && gap.includes(','));
  if (at < 1 || comma === -1 || comma >= head) return undefined;
  const verb = tokens[comma + 1];
  if (!verb || !REPORTING_VERBS.has(verb.lemma) || verb.pos !== 'verb') return undefined;
  if (!tokens[at - 1]?.gap.includes(',')) return undefined;
  return saidBy({ from: 0, to: at }, verb.lemma, { from: at, to: comma + 2 });
}

/** "As the Courier first reported, …". */
function asReported({ tokens }: ReadSentence, head: number): SaidBy | undefined {
  if (tokens[0]?.word !== 'as') return undefined;
  const verb = tokens.findIndex(({ lemma, pos }) => pos === 'verb' && REPORTING_VERBS.has(lemma));
  const telling = tokens[verb];
  if (!telling?.gap.includes(',') || verb < 2 || verb >= head || verb > LONGEST) return undefined;
  const to =
    tokens[verb - 1]?.pos === 'adverb' || tokens[verb - 1]?.word === 'first' ? verb - 1 : verb;
  return saidBy({ from: 1, to }, telling.lemma, { from: 0, to: verb + 1 });
}

/** What papers of every kind do: they show, and what they show they report. */
const SHOWING: ReadonlySet<string> = new Set(
  'show reveal indicate suggest conclude find say state record establish'.split(' '),
);

/** "The log shows that …", "…, the log shows": a paper tells. */
function shown({ tokens, clauses }: ReadSentence, head: number): SaidBy | undefined {
  for (const { verb, subject, from, to, opener } of clauses) {
    const who = subject ?? { from, to: verb.from };
    if (verb.kind !== 'finite' || verb.negated || verb.passive || opener !== undefined) continue;
    if (!SHOWING.has(verb.lemma) || !isPaper(tokens, who)) continue;
    const isBefore = verb.to <= head && tokens[verb.to]?.word === 'that';
    const isBehind = from > head && to >= tokens.length && verb.to >= tokens.length;
    if (isBefore || isBehind)
      return saidBy(nounOf(tokens, who), verb.lemma, { from: who.from, to: verb.to });
  }
  return undefined;
}

function isPaper(tokens: readonly Token[], who: TokenRange): boolean {
  const { from, to } = nounOf(tokens, who);
  const noun = tokens[to - 1]?.word ?? '';
  return from < to && isOutlet(noun);
}

/** The phrase up to what follows its noun: "documents | seen by the Courier", "the log | of the ship". */
function nounOf(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  let end = from;
  while (end < to && tokens[end]?.pos !== 'preposition' && tokens[end]?.pos !== 'verb') end += 1;
  return { from, to: end };
}

/** "Officials said the bridge had fallen": "that" is left out behind a verb that takes nothing else. */
function bare({ tokens, clauses, dating }: ReadSentence, head: number): SaidBy | undefined {
  for (const { verb, subject, from, opener } of clauses) {
    const who = subject ?? { from, to: verb.from };
    if (who.from >= who.to || verb.to >= head || opener !== undefined) continue;
    if (verb.kind !== 'finite' || verb.negated || verb.passive || verb.modal) continue;
    if (verb.lemma !== 'say' && verb.lemma !== 'claim') continue;
    let next = verb.to;
    while (dating.has(next)) next += 1;
    const opens = tokens[next];
    if (!opens || !/^\s*$/.test(tokens[next - 1]?.gap ?? '')) continue;
    if (next <= head && beginsTold(opens))
      return saidBy(who, verb.lemma, { from: who.from, to: next });
  }
  return undefined;
}

/** A noun phrase or pronoun: what is told begins with its subject. */
function beginsTold(token: Token): boolean {
  return beginsTeller(token) || token.pos === 'pronoun' || token.pos === 'adjective';
}
