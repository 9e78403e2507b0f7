/** The two sides of a vote: "by 88 votes to 61", "a vote of 216 to 210", "voted 61-58", "and 58 against it". */
import type { FoundFigure } from './found-figure.ts';
import type { ReadSentence } from '../mention/read-sentence.ts';
import { numberOf } from './number-words.ts';

export interface Tally {
  readonly figures: readonly FoundFigure[];
  /** The token behind it. */
  readonly end: number;
}

/** How many words may stand between a vote and its numbers: "the vote on the motion was". */
const NEAR = 5;
/** The same where "by" stands before the numbers: "approved the budget on 15 March by 88 to 60". */
const NEAR_BY = 10;
const PASSES =
  /^(?:pass|passes|passed|approve[sd]?|adopt(?:s|ed)?|reject(?:s|ed)?|ratifie[sd]|carried)$/;
const BOTH = /^(\d{1,3})[-–](\d{1,3})$/;

const VOTING = /\b(?:vot(?:e|ing)|pass|approve|adopt|reject|ratifie|carried)/i;

/** A quick look, once for a sentence: most tell of no vote. */
export function mayBeVote(text: string): boolean {
  return VOTING.test(text);
}

/** The tally that begins at a token; undefined where no vote is told of. */
export function tallyAt(read: ReadSentence, at: number): Tally | undefined {
  const { tokens } = read;
  const [, joinedFor, joinedAgainst] = BOTH.exec(tokens[at]?.word ?? '') ?? [];
  if (joinedFor !== undefined && joinedAgainst !== undefined) {
    if (!isOfVote(read, at, at + 1)) return undefined;
    return tally(Number(joinedFor), Number(joinedAgainst), at + 1);
  }
  const first = numberOf(tokens, at);
  if (!first || first.unit !== undefined) return undefined;
  let next = at + first.length;
  if (tokens[next]?.word === 'against') {
    const isTold = tokens.some(({ word }) => /^vot(?:e|es|ed|ing)$/.test(word));
    return isTold ? { figures: [side(first.value, 'against')], end: next + 1 } : undefined;
  }
  const isCounted = tokens[next]?.word === 'votes';
  if (isCounted) next += 1;
  const isHyphen = /^[-–]$/.test(tokens[next - 1]?.gap ?? '');
  if (!isHyphen && tokens[next]?.word !== 'to') return undefined;
  const second = numberOf(tokens, isHyphen ? next : next + 1);
  if (!second || second.unit !== undefined) return undefined;
  const end = (isHyphen ? next : next + 1) + second.length;
  if (!isCounted && !isOfVote(read, at, end)) return undefined;
  return tally(first.value, second.value, end);
}

/** Whether a vote is told of right before the numbers or right behind them. */
function isOfVote({ tokens }: ReadSentence, from: number, end: number): boolean {
  const isPassed = tokens
    .slice(Math.max(0, from - NEAR_BY), from)
    .some(({ word }) => PASSES.test(word));
  if (isPassed && tokens[from - 1]?.word === 'by') return true;
  // "The motion passed | 61 to 57".
  if (PASSES.test(tokens[from - 1]?.word ?? '')) return true;
  const before = tokens.slice(Math.max(0, from - NEAR), from);
  return [...before, ...tokens.slice(end, end + 2)].some(({ word }) =>
    /^(?:vote|votes|voted)$/.test(word),
  );
}

function tally(inFavour: number, against: number, end: number): Tally {
  return { figures: [side(inFavour, 'for'), side(against, 'against')], end };
}

function side(value: number, which: 'for' | 'against'): FoundFigure {
  return { text: String(value), value, unit: `votes ${which}`, bound: 'exact' };
}
