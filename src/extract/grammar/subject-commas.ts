/** Commas before a verb: those of a list that is its subject, and those of what is told of a teller. */
import { isNounLike } from './nominal.ts';
import type { Token } from './tokens.ts';

/** "the Marr, the Lund, | and the Varn were ordered": what follows a comma, up to "and" and the verb, is more of a list. */
export function isList(tokens: readonly Token[], from: number, to: number): boolean {
  const rest = tokens.slice(from, to);
  const and = rest.findLastIndex((t) => t.word === 'and');
  // "Berg, Lund and Varn": names need no comma before "and".
  const isOfNames = rest.every((t) => t.pos === 'proper' || t.pos === 'coordinator');
  return (
    and > 0 &&
    (rest[and - 1]?.gap.includes(',') === true || isOfNames) &&
    rest.every((t) => /^(?:noun|proper|determiner|number|coordinator)$/.test(t.pos)) &&
    rest.slice(and).every((t) => !t.gap.includes(','))
  );
}

/** "Lund: the court ruled", "Tension between two: Otto Lind resigned": who acts stands behind the colon. */
export function behindColon(tokens: readonly Token[], from: number, verbFrom: number): number {
  for (let i = verbFrom - 2; i >= from; i--) if (/^:\s/.test(tokens[i]?.gap ?? '')) return i + 1;
  // "Lund - Hurricane Ana battered the coast": whence it is reported.
  if (from === 0 && /^ [-–] $/.test(tokens[0]?.gap ?? '') && tokens[0]?.pos === 'proper')
    return verbFrom > 2 && tokens[1]?.pos !== 'determiner' ? 1 : from;
  return from;
}

/** "Lund, Orland-based | Marr Corp., a maker of ships, filed": where a firm sits stands before its name. */
export function behindSeat(tokens: readonly Token[], from: number, verbFrom: number): number {
  const based = tokens.findIndex(
    (t, i) => i > from && i < from + 5 && i < verbFrom - 1 && t.word === 'based',
  );
  return based !== -1 && tokens[based - 1]?.gap === '-' && tokens[based + 1]?.pos === 'proper'
    ? based + 1
    : from;
}

/** "According to Ana Lopez, the mayor, | two men robbed": who tells is told more of before the subject. */
export function behindApposition(tokens: readonly Token[], from: number, verbFrom: number): number {
  const comma = tokens.findIndex((t, i) => i >= from && i < verbFrom - 1 && t.gap.includes(','));
  const rest = comma === -1 ? [] : tokens.slice(comma + 1, verbFrom);
  const isListed = rest.some(({ gap }) => gap.includes(',')) || rest[0]?.pos === 'coordinator';
  return rest.some(isNounLike) && !isListed ? comma + 1 : from;
}

/** "A native of Lund, | Otto Lind studied": what is told first is told of the name before the verb. */
export function behindFronted(tokens: readonly Token[], from: number, verbFrom: number): number {
  if (!/^an?$/.test(tokens[from]?.word ?? '')) return from;
  let name = verbFrom;
  while (name > from && tokens[name - 1]?.pos === 'proper' && tokens[name - 1]?.gap === ' ')
    name -= 1;
  const isSetOff = name < verbFrom && tokens[name - 1]?.gap === ', ';
  const isOne = tokens.slice(from, name - 1).every(({ gap }) => !/[,;:—–]/.test(gap));
  return isSetOff && isOne ? name : from;
}

/** "Mariner 3: | Spacecraft loses contact": the label of an entry names what its bare noun is; undefined where none stands there. */
export function labelledBefore(
  tokens: readonly Token[],
  noun: number,
  verbFrom: number,
): { from: number; to: number } | undefined {
  if (noun !== verbFrom - 1 || !LABELLED.test(tokens[noun]?.word ?? '')) return undefined;
  if (tokens[noun - 1]?.gap.startsWith(': ') !== true) return undefined;
  let from = noun;
  do from -= 1;
  while (tokens[from - 1]?.gap === ' ' && isLabel(tokens[from - 1]));
  const isName = tokens[from]?.pos === 'proper' && isLabel(tokens[noun - 1]);
  return isName && noun - from <= LONGEST_LABEL ? { from, to: noun } : undefined;
}

function isLabel(token: Token | undefined): boolean {
  return /^(?:proper|number)$/.test(token?.pos ?? '') && token?.tags.has('Date') === false;
}

const LONGEST_LABEL = 4;
const LABELLED =
  /^(?:spacecraft|probe|orbiter|lander|rover|satellite|mission|flight|rocket|ship|vessel|aircraft|plane|company|firm|bank|club|team|party|band|group)$/;
