/** Which of the people named a noun for an office takes up: "the governor", who is Lena Tuari. */
import type { EntitySpan } from '../../entity/index.ts';
import { REPORTING_VERBS } from '../../grammar/lexicon/verbs.ts';
import type { ReadSentence } from '../read-sentence.ts';
import type { Pointing } from './antecedents.ts';

/** Somebody whose name stands with the role: "Governor Lena Tuari", "the governor, Lena Tuari". */
export function isInRole(noun: string): (e: EntitySpan, read: ReadSentence) => boolean {
  return (e, { tokens }) => {
    if (e.kind !== 'person') return false;
    const title = tokens.slice(e.from, e.nameFrom);
    const before = tokens[e.from - 1];
    // "The governor, Lena Tuari", and "Rector Lena Tuari", whom no list of titles has.
    const beside = before?.word === noun && /^,? $/.test(before.gap);
    // "Lena Tuari, the governor", "Lena Tuari, governor of Arden", "Lena Tuari is the governor".
    const isSetOff = tokens[e.to - 1]?.gap.includes(',') === true;
    const next = `${tokens[e.to]?.word ?? ''} ${tokens[e.to + 1]?.word ?? ''}`;
    const isCalled = isSetOff ? tokens[e.to]?.word === noun : IS.test(next);
    // "By Lena Tuari, the broadcaster said": who tells is nobody's apposition.
    const told = tokens.findIndex(
      ({ pos }, i) => i > e.to && !/^(?:adjective|noun|proper)$/.test(pos),
    );
    const isTeller =
      REPORTING_VERBS.has(tokens[told]?.lemma ?? '') && tokens[told - 1]?.gap === ' ';
    const follows = isCalled || (isSetOff && tokens[e.to]?.pos === 'determiner' && !isTeller);
    const start = isSetOff && isCalled ? e.to : e.to + (next.endsWith(' been') ? 2 : 1);
    const behind = follows ? tokens.slice(start, start + 3) : [];
    const end = behind.findIndex((t) => /^(?:verb|auxiliary|preposition|pronoun)$/.test(t.pos));
    const described = end === -1 ? behind : behind.slice(0, end);
    return beside || [...title, ...described].some((t) => t.word === noun);
  };
}

const IS = /^(?:(?:is|was|became) |ha[sd] been$)/;

/** "In a letter to Lena Tuari, | the minister said": whoever was written to or met is another. */
export function isNoPartner({
  read,
  at,
}: Pointing): (e: EntitySpan, read: ReadSentence) => boolean {
  return ({ kind, from, to }, { start, tokens }) => {
    const isBeside =
      start === read.start && to === at && tokens[to - 1]?.gap.includes(',') === true;
    const isPartner =
      isBeside && /^(?:with|to|by|against|from)$/.test(tokens[from - 1]?.word ?? '');
    return kind === 'person' && !isPartner;
  };
}
