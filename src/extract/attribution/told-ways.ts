/**
 * Further ways of telling, read off the tokens: ", said Ana Lopez, a neighbour", "officials said the
 * bridge had fallen", "the log shows that …", "as the Courier first reported, …", "the Courier, citing
 * officials, said …", ", the agency quoted the governor as saying".
 */
import type { Clause, TokenRange } from '../grammar/clauses.ts';
import { speakerSetOff } from '../grammar/said-aside.ts';
import { REPORTING_VERBS } from '../grammar/lexicon/verbs.ts';
import type { ReadSentence } from '../mention/read-sentence.ts';
import type { Token } from '../grammar/tokens.ts';
import type { SaidBy } from './said-by.ts';
import { learned } from './learned.ts';
import { behindComma, handedDown, heard } from './hearings.ts';
import { inOwnAccount, ownVersion, shownThat, sayingSo, toldWhom } from './without-that.ts';
import { isSaying, isToldAnew } from './saying.ts';
import { asPut, behindRelative, pointedOut, sharedSubject, tellingSubject } from './set-off.ts';
import { isOutlet } from './outlet-words.ts';
import { writerOf } from './writers.ts';

/** The longest phrase for a teller, in tokens. */
const LONGEST = 8;

/** The teller of what the token `head` tells; undefined where none of these ways is taken. */
export function toldOtherwise(read: ReadSentence, head: number): SaidBy | undefined {
  return (
    inverted(read, head) ??
    setOff(read, head) ??
    between(read, head) ??
    quotedLast(read, head) ??
    citing(read, head) ??
    asPut(read, head) ??
    pointedOut(read, head) ??
    behindRelative(read, head) ??
    heard(read, head) ??
    handedDown(read, head) ??
    behindComma(read, head) ??
    ownVersion(read, head) ??
    inOwnAccount(read, head) ??
    shown(read, head) ??
    shownThat(read, head, isPaper) ??
    shownLast(read, head) ??
    bare(read, head) ??
    toldWhom(read, head) ??
    sayingSo(read, head) ??
    claimed(read, head) ??
    learned(read, head)
  );
}

function saidBy(who: TokenRange, verb: string, within: TokenRange): SaidBy {
  return { who, verb, within };
}

/** ", said Ana Lopez, a neighbour", "” said the mayor": the verb before who speaks. */
function inverted({ tokens }: ReadSentence, head: number): SaidBy | undefined {
  const at = tokens.findIndex(
    (token, i) => i > head && endsQuote(tokens[i - 1]?.gap ?? ' ') && isPastSaying(token),
  );
  const first = tokens[at + 1];
  if (at === -1 || !first || !(beginsTeller(first) || first.pos === 'adjective')) return undefined;
  // "Claimed responsibility", "claimed the attack": whoever stands before the comma did so.
  if (tokens[at]?.lemma === 'claim' && !/^\p{Lu}/u.test(first.text)) return undefined;
  // "Ana Lopez, who met the guests, said | the two sides plan to meet": who speaks stands before the aside.
  if (closesAside(tokens, at)) return undefined;
  const to = endOfPhrase(tokens, at + 1);
  // "The director, who came in 1994, said | the museum would close": who speaks stands before the verb.
  if (isVerbal(tokens[to]) && !/[,;:.—(“"”]/.test(tokens[to - 1]?.gap ?? '')) return undefined;
  return saidBy({ from: at + 1, to }, tokens[at]?.lemma ?? 'say', { from: at, to: tokens.length });
}

/** "The mine, said Ana Lopez, flooded in 1999": who speaks stands in the middle of what is told. */
function setOff({ tokens, clauses }: ReadSentence, head: number): SaidBy | undefined {
  const [said] = clauses;
  const who = said && speakerSetOff(tokens, said.verb.from);
  if (!who || head < who.to) return undefined;
  return saidBy(who, said.verb.lemma, { from: said.verb.from, to: who.to });
}

/** Whether the marks behind a word end in a comma or a quotation; between most words is a space. */
function endsQuote(gap: string): boolean {
  return gap !== ' ' && /[,”"]\s*$/.test(gap);
}

/** Whether a relative clause between commas ends right before a token. */
export function closesAside(tokens: readonly Token[], at: number): boolean {
  if (!tokens[at - 1]?.gap.includes(',')) return false;
  const comma = tokens.findLastIndex(({ gap }, i) => i < at - 1 && gap.includes(','));
  return comma !== -1 && /^(?:who|which|whose)$/.test(tokens[comma + 1]?.word ?? '');
}

function isVerbal(token: Token | undefined): boolean {
  return token !== undefined && /^(?:verb|auxiliary|modal)$/.test(token.pos);
}

/** Not what may be done to something behind a comma: ", confirmed by …", ", told in 1999". */
function isPastSaying(token: Token): boolean {
  return (
    isSaying(token) &&
    !/^(?:tell|confirm|reveal|disclose|find|acknowledge|admit)$/.test(token.lemma)
  );
}

/** A name, or a noun phrase; nobody who "said | nothing". */
function beginsTeller(token: Token): boolean {
  if (/^(?:nothing|so|no|little|much|more)$/.test(token.word)) return false;
  return /^\p{Lu}/u.test(token.text) || token.pos === 'determiner' || token.pos === 'noun';
}

/** Up to the comma or full stop, a clause or an adverb. */
function endOfPhrase(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < Math.min(tokens.length, from + LONGEST)) {
    const token = tokens[to];
    if (!token || (to > from && (isVerbal(token) || token.word === 'that'))) break;
    to += 1;
    if (/[,;:.—(“"]/.test(token.gap)) break;
  }
  return to;
}

/** "Two men, Ana Lopez said, robbed …": who tells stands alone between two commas. */
function between({ tokens }: ReadSentence, head: number): SaidBy | undefined {
  for (let at = 1; at < tokens.length - 1; at++) {
    const token = tokens[at];
    // "Her neighbours say, …": the plural present looks like a bare verb.
    const isSay = token?.word === 'say' && /^(?:noun|pronoun)$/.test(tokens[at - 1]?.pos ?? '');
    if (!token?.gap.includes(',') || !(isSay || isSaying(token))) continue;
    let from = at;
    while (from > 0 && at - from < LONGEST && !/[,;:—(“"”]/.test(tokens[from - 1]?.gap ?? ''))
      from -= 1;
    // "The sale was upheld: for this, the court said, …": it tells what stands behind the colon.
    if (tokens.slice(head, from).some(({ gap }) => /[:;]/.test(gap))) continue;
    const opens = from > 0 && tokens[from - 1]?.gap.includes(',') === true;
    const first = tokens[from];
    if (!opens || from === at || (from <= head && head <= at) || !first) continue;
    if (beginsTeller(first) || first.pos === 'pronoun')
      return saidBy({ from, to: at }, token.lemma, { from, to: at + 1 });
  }
  return undefined;
}

/** ", the agency quoted the governor as saying": whom it quotes speaks. */
function quotedLast({ tokens }: ReadSentence, head: number): SaidBy | undefined {
  const as = tokens.findLastIndex((t, i) => t.word === 'as' && tokens[i + 1]?.word === 'saying');
  const verb = tokens.findLastIndex(({ lemma }, i) => i < as && lemma === 'quote');
  if (as <= head || verb <= head || tokens.length - as > LONGEST) return undefined;
  // "…, the governor was quoted as saying".
  const from = tokens.findLastIndex((t, i) => i < verb && /[,”"]/.test(t.gap)) + 1;
  if (/^(?:was|were|is|are|been)$/.test(tokens[verb - 1]?.word ?? '') && from > head)
    return saidBy({ from, to: verb - 1 }, 'say', { from, to: tokens.length });
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

/** What papers of every kind do: they show, and what they show they report. */
export const SHOWING: ReadonlySet<string> = new Set(
  'show reveal indicate suggest conclude find say state record establish allege claim note describe report list detail'.split(
    ' ',
  ),
);

/** "The log shows that …", "…, the log shows": a paper tells. */
function shown(read: ReadSentence, head: number): SaidBy | undefined {
  const { tokens, clauses } = read;
  for (const clause of clauses) {
    const { verb, from, to, opener } = clause;
    if (verb.kind !== 'finite' || verb.negated || verb.passive || opener !== undefined) continue;
    if (!SHOWING.has(verb.lemma)) continue;
    const who = tellingSubject(read, clause);
    if (!isPaper(tokens, who)) continue;
    const isBefore = verb.to <= head && tokens[verb.to]?.word === 'that';
    const isBehind = from > head && to >= tokens.length && verb.to >= tokens.length;
    if (isBefore || isBehind)
      return saidBy(paperOf(tokens, who), verb.lemma, { from: who.from, to: verb.to });
  }
  return undefined;
}

/** "…, court documents show": the verb may look like a noun. */
function shownLast({ tokens }: ReadSentence, head: number): SaidBy | undefined {
  const at = tokens.length - 1;
  const last = tokens[at];
  if (!last || at - LONGEST > head + LONGEST * 4 || !SHOWING.has(last.lemma)) return undefined;
  let from = at;
  while (from > head + 1 && !tokens[from - 1]?.gap.includes(',')) from -= 1;
  if (from <= head + 1 && !tokens[head]?.gap.includes(',')) return undefined;
  const who = { from, to: at };
  return from < at && isPaper(tokens, who)
    ? saidBy(paperOf(tokens, who), last.lemma, { from, to: tokens.length })
    : undefined;
}

/** "The rebels claim they took the town": the verb before a pronoun may look like a noun. */
function claimed({ tokens }: ReadSentence, head: number): SaidBy | undefined {
  const at = tokens.findIndex(
    ({ word }, i) =>
      /^claims?$/.test(word) && /^(?:they|it|he|she|that)$/.test(tokens[i + 1]?.word ?? ''),
  );
  if (at < 1 || at >= head || tokens[at]?.gap !== ' ') return undefined;
  const from =
    tokens.findLastIndex((t, i) => i < at && (t.gap.includes(',') || t.word === 'which')) + 1;
  const first = tokens[from];
  const isShort = from < at && at - from <= 4;
  return first && isShort && beginsTeller(first)
    ? saidBy({ from, to: at }, 'claim', { from, to: at + 1 })
    : undefined;
}

function isPaper(tokens: readonly Token[], who: TokenRange): boolean {
  const { from, to } = nounOf(tokens, who);
  const noun = tokens[to - 1]?.word ?? '';
  return from < to && (isOutlet(noun) || SHOWN.test(noun));
}

/** Papers that show something, and would be a body's own words with any other verb. */
const SHOWN =
  /^(?:statements|figures|receipts|invoices|contracts|messages|certificate|accounts|calendars?|recordings?|photos|videos?|logbooks?)$/;

/** A paper, and whose it is where a body wrote it. */
function paperOf(tokens: readonly Token[], who: TokenRange): TokenRange {
  return writerOf({ tokens }, who) ? who : nounOf(tokens, who);
}

/** The phrase up to what follows its noun: "documents | seen by the Courier", "the log | of the ship". */
function nounOf(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  let end = from;
  while (end < to && tokens[end]?.pos !== 'preposition' && tokens[end]?.pos !== 'verb') end += 1;
  return { from, to: end };
}

/** "Officials said the bridge had fallen": "that" is left out behind a verb that takes nothing else. */
export function bare(read: ReadSentence, head: number): SaidBy | undefined {
  const { tokens, clauses, dating } = read;
  for (const clause of clauses.toReversed()) {
    const { verb, subject } = clause;
    if (verb.kind !== 'finite' || verb.negated || verb.passive || verb.modal) continue;
    if (!/^(?:say|claim|report|confirm|allege|state)$/.test(verb.lemma)) continue;
    // "The indictment, unsealed on Thursday, says | he met her": its subject stands before the aside.
    const own =
      sharedSubject(read, verb) ?? (subject && subject.from < verb.from ? subject : undefined);
    const who =
      own ?? tellingSubject({ tokens }, subject === own ? clause : { ...clause, subject: own });
    if (who.from >= who.to || verb.to >= head || !isOpenToTell(tokens, clause)) continue;
    if (isToldAnew(tokens, verb.to, head)) continue;
    // "said Ana Lopez": behind the verb stands who speaks.
    if (who.from >= verb.to) continue;
    let next = verb.to;
    while (dating.has(next)) next += 1;
    const opens = tokens[next];
    if (!opens || !/^\s*$/.test(tokens[next - 1]?.gap ?? '')) continue;
    // "Reported | a fire", but "reported | 800 tickets were sold".
    const isObject = !clauses.some((c) => c.subject?.from === next && c.verb.kind === 'finite');
    if (isObject && !/^(?:say|claim)$/.test(verb.lemma)) continue;
    if (next <= head && (beginsTold(opens) || beginsCount(tokens, next)))
      return saidBy(who, verb.lemma, { from: who.from, to: next });
  }
  return undefined;
}

/** A clause of its own, or "a letter in which the mayor says …". */
export function isOpenToTell(tokens: readonly Token[], { opener, from }: Clause): boolean {
  if (opener === undefined) return true;
  const at = tokens.findIndex(({ word }, i) => i >= from - 1 && i <= from + 1 && word === 'which');
  return at > 0 && tokens[at - 1]?.word === 'in';
}

/** "As many as 200", "at least 40", "more than half", "about 30". */
function beginsCount(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at]?.word, tokens[at + 1]];
  const pair = `${word ?? ''} ${next?.word ?? ''}`;
  if (/^(?:as (?:many|much|few)|at (?:least|most)|up to|(?:more|fewer|less) than)$/.test(pair))
    return true;
  return (
    next?.pos === 'number' && /^(?:about|around|nearly|almost|over|only|just)$/.test(word ?? '')
  );
}

/** A noun phrase or pronoun: what is told begins with its subject. */
function beginsTold(token: Token): boolean {
  return beginsTeller(token) || /^(?:pronoun|adjective|number)$/.test(token.pos);
}
