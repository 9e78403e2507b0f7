/**
 * Numbers whose unit does not stand right behind them: "1,900 of 4,100 | employees", "a crew | of 23", and
 * terms, which look like lengths of time: "sentenced to four years".
 */
import type { ReadSentence } from '../mention/read-sentence.ts';
import type { Token } from '../grammar/tokens.ts';
import { numberOf } from './number-words.ts';
import { unitAfter, type Unit } from './unit.ts';

/** "1,900 | of 4,100 employees", "12 | of the 15 members": a part counts what the whole does. */
export function unitOfWhole(read: ReadSentence, next: number, to: number): Unit | undefined {
  const { tokens } = read;
  if (tokens[next]?.word !== 'of') return undefined;
  const at = /^(?:the|its|their|his|her|all)$/.test(tokens[next + 1]?.word ?? '')
    ? next + 2
    : next + 1;
  const whole = numberOf(tokens, at);
  return whole && unitAfter(read, at + whole.length, to);
}

/** Nouns for people taken together, which stand before how many they are. */
const TOGETHER =
  /^(?:crew|team|force|group|party|staff|army|squad|crowd|garrison|delegation|workforce|audience|cast|jury|gang|panel)$/;

/** "A crew of | 23": what the noun before a number holds together. */
export function unitBefore(tokens: readonly Token[], at: number, next: number): Unit | undefined {
  const noun = tokens[at - 2]?.word ?? '';
  if (tokens[at - 1]?.word !== 'of' || !TOGETHER.test(noun)) return undefined;
  return { words: noun === 'crew' ? 'crew' : 'people', end: next };
}

/** How far before a term the verb stands that imposes it: "sentenced on Monday by a court in Arden to". */
const LONGEST_REACH = 10;
const IMPOSES = /^(?:sentence|jail|imprison|condemn|ban|suspend|bar)$/;
const SERVED = /^(?:prison|imprisonment|jail|custody|bars|probation|detention|exile)$/;
/** What is proclaimed for a while. */
const HOLDS = /^(?:emergency|curfew|mourning|ban|suspension)$/;
/** Behind a length of time these make a date of it. */
const DATES = /^(?:ago|later|after|before|earlier|since|old|on|from)$/;

/** The unit of a number that tells for how long somebody is sentenced, jailed or banned. */
export function termAt(tokens: readonly Token[], at: number, next: number): Unit | undefined {
  const unit = tokens[next]?.word.replace(/[’']s?$/u, '') ?? '';
  if (!/^(?:years?|months?|weeks|days)$/.test(unit)) return undefined;
  const behind = tokens.slice(next + 1, next + 4).map(({ word }) => word);
  if (DATES.test(behind[0] ?? '')) return undefined;
  const isServed = behind.some((word) => SERVED.test(word));
  // "Received eighteen months", "found guilty and given six years": no time is given for anything.
  const isGiven = /^(?:receive|give|get)$/.test(tokens[at - 1]?.lemma ?? '') && behind[0] !== 'to';
  const isHeld = tokens[at - 1]?.word === 'for' && HOLDS.test(tokens[at - 2]?.word ?? '');
  const isImposed =
    /^(?:to|for)$/.test(tokens[at - 1]?.word ?? '') &&
    tokens.slice(Math.max(0, at - LONGEST_REACH), at).some(({ lemma }) => IMPOSES.test(lemma));
  const words = unit.endsWith('s') ? unit : `${unit}s`;
  return isServed || isImposed || isGiven || isHeld ? { words, end: next + 1 } : undefined;
}
