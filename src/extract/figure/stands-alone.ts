/**
 * Numbers that are a phrase of their own, with no noun behind them: "nine were taken to hospital", "the march
 * drew at most 30,000", "eleven of them signed". What they count, another sentence has told, or the verb tells.
 */
import type { Token } from '../grammar/tokens.ts';
import type { ReadSentence } from '../mention/read-sentence.ts';
import { behindBound, behindThose, isClosed } from './bound-words.ts';
import type { Unit } from './unit.ts';

export interface Alone {
  /** "people" where the verb tells; undefined where nothing does. */
  readonly words?: string;
  /** The token behind it. */
  readonly end: number;
}

/** Whether it is known what a number that stands alone counts. */
export function isUnit(alone: Alone): alone is Unit {
  return alone.words !== undefined;
}

/** The number that stands alone, from its first token and the one behind it; undefined where it belongs to a noun. */
export function aloneAt(read: ReadSentence, at: number, next: number): Alone | undefined {
  if (mayBeYear(read.tokens, at, next)) return undefined;
  const end = behindThose(read.tokens, next);
  return asDoer(read, at, end) ?? asComplement(read, at, end) ?? asDone(read, at, end);
}

function mayBeYear(tokens: readonly Token[], at: number, next: number): boolean {
  return next === at + 1 && /^(?:1[5-9]|20)\d\d$/.test(tokens[at]?.word ?? '');
}

/** What stands before a number in a phrase that holds nothing else: "the first 200". */
const BEFORE = /^(?:the|these|those|all|first|last|another|other|remaining)$/;

/** "Nine | were taken", "another 300 | marched": the subject of its clause. */
function asDoer({ tokens, clauses }: ReadSentence, at: number, end: number): Alone | undefined {
  if (isClosed(tokens, end)) return undefined;
  const clause = clauses.find(
    ({ subject, verb }) =>
      subject && subject.from <= at && at < subject.to && verb.from >= end && verb.from <= end + 1,
  );
  if (!clause?.subject) return undefined;
  const from = behindBound(tokens, at) + 1;
  const before = tokens.slice(clause.subject.from, Math.max(from, clause.subject.from));
  if (!before.every(({ word }) => BEFORE.test(word))) return undefined;
  const { verb } = clause;
  const isState = verb.lemma === 'be' && tokens[verb.to]?.pos !== 'verb';
  if (isState || verb.kind !== 'finite') return undefined;
  return { end, ...(PEOPLE_DO.test(verb.lemma) && { words: 'people' }) };
}

/** What nobody but people does. */
const PEOPLE_DO =
  /^(?:march|demonstrate|protest|rally|gather|assemble|attend|vote|queue|flee|enrol|enlist|apply|volunteer|strike|escape|desert|sign|walk)$/;

/** What is done to nobody but people. */
const DONE_TO_PEOPLE =
  /^(?:employ|hospitali[sz]e|evacuate|recapture|dismiss|sack|hire|enrol|treat|trap|draw|attract)$/;

/** Behind these a number is what something is, or how old somebody is. */
const BEING = /^(?:be|turn|become|remain|age|beat|say|number)$/;

/** Verbs whose object stands behind a word of theirs. */
const PARTICLES = /^(?:take in|lay off|pick up|bring (?:up|out)|pull out|turn away)$/;

/** "Drew at most | 30,000", "left | 15,000 homeless": the object of the verb right before it. */
function asDone({ tokens }: ReadSentence, at: number, end: number): Alone | undefined {
  const link = behindBound(tokens, at);
  const last = tokens[link];
  const isParticle = PARTICLES.test(`${tokens[link - 1]?.lemma ?? ''} ${last?.word ?? ''}`);
  const verb = isParticle ? tokens[link - 1] : last;
  // "The mill rose to 14" tells how high, "voted at eight" when, and both of nobody.
  const isPlace =
    /^(?:to|at)$/.test(tokens[link + 1]?.word ?? '') &&
    !/^(?:least|most)$/.test(tokens[link + 2]?.word ?? '');
  if (verb?.gap !== ' ' || isPlace) return undefined;
  if (verb.word === 'numbering') return isEnd(tokens, end) ? { end } : undefined;
  if (verb.pos !== 'verb' || BEING.test(verb.lemma)) return undefined;
  const state = tokens[end]?.word ?? '';
  if (verb.lemma === 'leave' && /^(?:homeless|stranded|jobless|trapped)$/.test(state))
    return { words: state, end: end + 1 };
  if (!isEnd(tokens, end)) return undefined;
  return { end, ...(DONE_TO_PEOPLE.test(verb.lemma) && { words: 'people' }) };
}

/** Nouns that are as many as the number behind "of" says. */
const SUMS =
  /^(?:crowd|audience|congregation|payment|bribe|loan|sum|total|toll|majority|attendance|turnout)$/;

/** "A second payment, of | 60,000", "the number of cases reached | 1,204". */
function asComplement({ tokens }: ReadSentence, at: number, end: number): Alone | undefined {
  if (!isEnd(tokens, end)) return undefined;
  const link = behindBound(tokens, at);
  const [noun, of] = [tokens[link - 1], tokens[link]];
  if (of?.word === 'of' && SUMS.test(noun?.word ?? '')) {
    const isCrowd = /^(?:crowd|audience|congregation)$/.test(noun?.word ?? '');
    return { end, ...(isCrowd && { words: 'people' }) };
  }
  return numberedBefore(tokens, link, end);
}

/** Words between "the number of" and what it reached. */
const LONGEST_COUNT = 8;

/** "The number of | cases reached". */
function numberedBefore(tokens: readonly Token[], link: number, end: number): Alone | undefined {
  const verb = /^(?:to|at)$/.test(tokens[link]?.word ?? '') ? link - 1 : link;
  if (
    !/^(?:reach|rise|fall|pass|exceed|hit|stand|drop|grow|climb)$/.test(tokens[verb]?.lemma ?? '')
  )
    return undefined;
  const from = Math.max(0, verb - LONGEST_COUNT);
  const count = tokens.slice(from, verb).findLastIndex(({ word }) => word === 'number') + from;
  const noun = tokens[count + 2];
  const isCount = count >= from && tokens[count + 1]?.word === 'of' && noun?.pos === 'noun';
  return isCount ? { words: noun.word, end } : undefined;
}

/** Whether the phrase of a number is over: no noun of it follows. */
function isEnd(tokens: readonly Token[], end: number): boolean {
  const behind = tokens[end];
  if (!behind || isClosed(tokens, end)) return true;
  return /^(?:and|or|but|in|at|on|when|while|near|by|from|after|before|for|as|with|without|during|since|this|that|last|who|whom|which)$/.test(
    behind.word,
  );
}
