/**
 * Which time of its sentence an event hangs on. A time beside its noun is that
 * noun's ("the 1991 agreement"); one in the same clause is the clause's; one
 * at the head of the sentence frames all of it; else the clause an event
 * depends on lends its time, unless the tense says otherwise.
 */
import type { Tense } from '../language.ts';
import type { PlacedTime, Reading } from './reading.ts';

export interface Attachment {
  readonly time: PlacedTime;
  readonly how: 'beside' | 'clause' | 'frame' | 'sentence';
}

/** The time an event at a token hangs on, or null when none of its sentence is its own. */
export function attach(reading: Reading, at: number): Attachment | null {
  const sentence = reading.structure.sentence[at] ?? 0;
  const times = (reading.bySentence.get(sentence) ?? []).filter((t) => isUsable(reading, t));
  if (times.length === 0) return null;
  const first = reading.structure.starts[sentence] ?? 0;
  const last = reading.structure.starts[sentence + 1] ?? reading.tokens.length;
  const beside = times.find((t) => t.time.value !== 'PRESENT_REF' && isBeside(reading, t, at));
  if (beside) return { time: beside, how: 'beside' };
  const firm = times.filter((t) => !t.time.value.endsWith('_REF'));
  const free = (firm.length > 0 ? firm : times).filter(
    (t) => !modifiesNoun(reading, t) || opensSentence(reading, t, first),
  );
  if (free.length === 0) return null;
  const clauses = clausesOf(reading, first, last);
  const own = clauses[at - first] ?? 0;
  const tense = tenseIn(reading, first, clauses, own, at);
  const near = nearest(
    reading,
    free.filter((t) => (clauses[t.start - first] ?? 0) === own && !isSetOff(reading, t, at, tense)),
    at,
  );
  if (near) return { time: near, how: 'clause' };
  if (reading.language.clauses.saying.has(reading.tokens[at]?.lower ?? '')) return null;
  const frame = free.find((t) => t.start - first <= 2);
  if (frame && agrees(frame, tense)) return { time: frame, how: 'frame' };
  const other = nearest(
    reading,
    free.filter((t) => !isSetOff(reading, t, at, tense)),
    at,
  );
  return other && agrees(other, tense) && reaches(reading, other, at)
    ? { time: other, how: 'sentence' }
    : null;
}

function isUsable({ language }: Reading, { time }: PlacedTime): boolean {
  if (time.kind === 'set') return false;
  if (time.kind === 'duration') return time.edtf !== null && time.rule === 'within-span';
  if (time.value === 'PAST_REF') return time.edtf !== null && language.clauses.isAdverb(time.text);
  return time.edtf !== null && time.value !== 'FUTURE_REF';
}

/** "Wednesday's speech", "the 1991 agreement", "a July 16 press conference". */
function isBeside(reading: Reading, { start, end }: PlacedTime, at: number): boolean {
  if (at >= start && at < end) return true;
  if (at < end || at > end + 3) return false;
  for (let i = end; i < at; i++) {
    const token = reading.tokens[i];
    if (token?.kind !== 'word' || reading.language.clauses.openers.has(token.lower)) return false;
    if (reading.language.clauses.prepositions[token.lower] !== undefined || reading.tenseAt(i))
      return false;
    if ((token.capital && i > end) || reading.language.clauses.articles.has(token.lower))
      return false;
  }
  return true;
}

/** A year or a day before a noun, after an article: part of its name. */
function modifiesNoun(
  { tokens, language, tenseAt }: Reading,
  { start, end, time }: PlacedTime,
): boolean {
  const before = tokens[start - 1]?.lower ?? '';
  const after = tokens[end];
  if (after?.lower === "'s") return time.value.length <= 4;
  if (after?.kind !== 'word' || after.breaks > 0) return false;
  const article = language.clauses.articles.has(before);
  const nounLike =
    !language.clauses.openers.has(after.lower) &&
    language.clauses.prepositions[after.lower] === undefined &&
    tenseAt(end) === null;
  return article && nounLike && !language.clauses.articles.has(tokens[start]?.lower ?? '');
}

/** "In a 2022 interview, …": the occasion at the head of a sentence frames what is said there. */
function opensSentence(
  { tokens, language }: Reading,
  { start }: PlacedTime,
  first: number,
): boolean {
  return (
    start - first <= 2 && language.clauses.prepositions[tokens[first]?.lower ?? ''] !== undefined
  );
}

/** Clause numbers of a sentence's tokens: openers and strong marks begin a new one. */
function clausesOf(reading: Reading, first: number, last: number): number[] {
  const { tokens, language, tenseAt } = reading;
  const numbers: number[] = [];
  let clause = 0;
  let hasVerb = false;
  for (let i = first; i < last; i++) {
    const word = tokens[i]?.lower ?? '';
    const strong = word === ';' || word === ':' || word === '—' || word === '–';
    const opens =
      (language.clauses.openers.has(word) || word === ',') &&
      hasVerb &&
      !reading.timeStarts.has(i + 1) &&
      verbFollows(reading, i + 1, last);
    if ((strong || opens) && i > first) {
      clause++;
      hasVerb = false;
    }
    if (tenseAt(i)) hasVerb = true;
    numbers.push(clause);
  }
  return numbers;
}

/** How far a clause's verb may stand from its beginning, in tokens. */
const VERB_WITHIN = 10;

/** Whether a clause of its own follows: a verb comes before the next comma or opener. */
function verbFollows({ tokens, language, tenseAt }: Reading, from: number, last: number): boolean {
  for (let i = from; i < Math.min(last, from + VERB_WITHIN); i++) {
    if (tenseAt(i)) return true;
    const word = tokens[i]?.lower ?? '';
    if (i > from && (word === ',' || language.clauses.openers.has(word))) return false;
  }
  return false;
}

/** What is so now, or has come about by now, is not dated by a time between commas: "born on 4 May 1950, has built". */
function isSetOff(
  { tokens }: Reading,
  { start, end, time }: PlacedTime,
  at: number,
  tense: Tense | null,
): boolean {
  if (tense !== 'present' && tense !== 'perfect') return false;
  if (time.basis !== 'explicit' && !time.value.includes('X') && time.basis !== 'relative')
    return false;
  const [from, to] = at < start ? [at, start] : [end, at];
  if (to - from <= 1) return false; // "on 5 May, threatening …"
  for (let i = from; i < to; i++) if (tokens[i]?.lower === ',') return true;
  return false;
}

function tenseIn(
  { tenseAt }: Reading,
  first: number,
  clauses: readonly number[],
  clause: number,
  at: number,
): Tense | null {
  const own = tenseAt(at);
  if (own) return own;
  let found: Tense | null = null;
  clauses.forEach((c, i) => {
    if (c === clause && found === null) found = tenseAt(first + i);
  });
  return found;
}

/** A future clause has no part in a past time, nor a present one in a year gone by. */
function agrees({ time }: PlacedTime, tense: Tense | null): boolean {
  if (tense === 'future' || tense === 'pluperfect') return false;
  return !(tense === 'present' && time.basis === 'explicit' && /^\d{4}$/.test(time.value));
}

/** Tokens a time may stand from an event of another clause. */
const FAR = 30;

function reaches(_: Reading, time: PlacedTime, at: number): boolean {
  return distance(time, at) <= FAR;
}

function distance({ start, end }: PlacedTime, at: number): number {
  return at < start ? start - at : at >= end ? at - end + 1 : 0;
}

/** A comma or a joining word between counts as so many tokens. */
const CROSSING = 10;

function nearest(
  { tokens, language }: Reading,
  times: readonly PlacedTime[],
  at: number,
): PlacedTime | null {
  const cost = (time: PlacedTime): number => {
    const [from, to] = at < time.start ? [at + 1, time.start] : [time.end, at];
    let sum = distance(time, at);
    for (let i = from; i < to; i++) {
      const word = tokens[i]?.lower ?? '';
      if (word === ',' || language.clauses.openers.has(word)) sum += CROSSING;
    }
    return sum;
  };
  let best: PlacedTime | null = null;
  let least = Infinity;
  for (const time of times) {
    const own = cost(time);
    if (own < least) [best, least] = [time, own];
  }
  return best;
}
