/**
 * Ways of telling that no verb of saying shows: what a court hears ("the inquest heard that …", ", the
 * court was told"), what tradition "has", and whoever is brought in only to speak ("a former manager,
 * who alleged that …").
 */
import type { TokenRange } from '../grammar/clauses.ts';
import type { ReadSentence } from '../mention/read-sentence.ts';
import type { Token } from '../grammar/tokens.ts';
import type { SaidBy } from './said-by.ts';
import { isSaying } from './saying.ts';

/** Tokens of a phrase for who hears or tells. */
const LONGEST = 8;
/** Tokens behind "was told" at the end of a sentence: "on Tuesday", "in evidence". */
const LONGEST_TAIL = 4;

/** Those before whom things are told. */
const HEARERS =
  /^(?:court|inquest|tribunal|jury|jurors|hearing|inquiry|enquiry|committee|panel|trial|commission|magistrates|bench|congress|parliament)$/;

/** "The inquest heard that …", "the court in Lowen was told …", "…, an inquest heard yesterday". */
export function heard({ tokens, dating }: ReadSentence, head: number): SaidBy | undefined {
  for (let at = 1; at < tokens.length; at++) {
    const isPassive =
      tokens[at]?.word === 'told' && /^(?:was|were|been)$/.test(tokens[at - 1]?.word ?? '');
    if (!isPassive && tokens[at]?.word !== 'heard') continue;
    const end = isPassive ? at - 1 : at;
    const from = openedBefore(tokens, end);
    const who = hearersIn(tokens, { from, to: end });
    if (!who) continue;
    const within = { from, to: at + 1 };
    const next = tokens[at + 1]?.word ?? '';
    const isTold = /^(?:that|how)$/.test(next) || (isPassive && beginsClause(tokens[at + 1]));
    if (isTold && at < head) return { who, verb: 'tell', within };
    // "The jury was told by counsel that …": it is counsel who tells.
    const that = isPassive && next === 'by' ? thatBehind(tokens, at + 2) : undefined;
    if (that !== undefined && that < head)
      return { who: { from: at + 2, to: that }, verb: 'tell', within: { from, to: that + 1 } };
    const isTail = tokens.length - at - 1 <= LONGEST_TAIL && isClosed(tokens, at, dating);
    if (isTail && from > head) return { who, verb: 'tell', within };
  }
  return undefined;
}

/** The "that" behind a phrase for who tells, with no mark between. */
function thatBehind(tokens: readonly Token[], from: number): number | undefined {
  const that = tokens.findIndex(
    ({ word }, i) => i > from && i <= from + LONGEST && word === 'that',
  );
  const isHeld = tokens.slice(from, that).every(({ gap }) => gap === ' ');
  return that !== -1 && isHeld ? that : undefined;
}

/** Nothing but when and where stands behind a token. */
function isClosed(tokens: readonly Token[], at: number, dating: ReadonlySet<number>): boolean {
  const next = tokens[at + 1];
  return !next || dating.has(at + 1) || next.pos === 'preposition';
}

function beginsClause(token: Token | undefined): boolean {
  return token !== undefined && /^(?:determiner|pronoun|proper|noun)$/.test(token.pos);
}

/** The phrase for a court, without what is set behind it: "the inquest | in Lowen". */
function hearersIn(tokens: readonly Token[], { from, to }: TokenRange): TokenRange | undefined {
  if (to - from > LONGEST) return undefined;
  const at = tokens.findIndex(({ word }, i) => i >= from && i < to && HEARERS.test(word));
  return at === -1 ? undefined : { from, to: at + 1 };
}

/** "Legend has it that the bell was cast in 1390". */
export function handedDown({ tokens }: ReadSentence, head: number): SaidBy | undefined {
  const at = tokens.findIndex(
    ({ word }, i) =>
      /^(?:has|have|had)$/.test(word) &&
      tokens[i + 1]?.word === 'it' &&
      tokens[i + 2]?.word === 'that',
  );
  const from = at > 0 ? openedBefore(tokens, at) : at;
  if (at < 1 || at + 2 >= head || from === at || at - from > LONGEST) return undefined;
  return { who: { from, to: at }, verb: 'show', within: { from, to: at + 3 } };
}

/** "It heard a former manager, who alleged that …": somebody is brought in only to speak. */
export function behindComma({ tokens }: ReadSentence, head: number): SaidBy | undefined {
  const who = tokens.findLastIndex(
    ({ word }, i) =>
      i > 0 && i < head - 2 && word === 'who' && tokens[i - 1]?.gap.includes(',') === true,
  );
  if (who === -1) return undefined;
  for (let at = who + 1; at <= who + 3; at++) {
    const verb = tokens[at];
    if (!verb || !isSaying(verb)) continue;
    const isTold = tokens[at + 1]?.word === 'that' && at + 1 < head;
    const isHeld = tokens.slice(at, head).every(({ gap }) => !/[;:]/.test(gap));
    const from = startOfPhrase(tokens, who);
    if (!isTold || !isHeld || from === who) return undefined;
    return { who: { from, to: who }, verb: verb.lemma, within: { from: who, to: at + 2 } };
  }
  return undefined;
}

/** The noun phrase that ends before `to`: up to its determiner, or its first capital. */
function startOfPhrase(tokens: readonly Token[], to: number): number {
  let from = to;
  while (from > Math.max(0, to - LONGEST)) {
    const token = tokens[from - 1];
    if (!token || !/^(?:determiner|noun|proper|adjective|number)$/.test(token.pos)) break;
    if (from < to && /[,;:.—(]/.test(token.gap)) break;
    from -= 1;
    if (token.pos === 'determiner') break;
  }
  return from;
}

function openedBefore(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && !/[,;:—(“"”.]/.test(tokens[from - 1]?.gap ?? '')) from -= 1;
  while (from < at && /^(?:but|and|yet|that|while|although|though)$/.test(tokens[from]?.word ?? ''))
    from += 1;
  return from;
}
