/** How strong an earthquake is: "a magnitude 6.1 earthquake", "a 6.4-magnitude quake", "measured 6.4". */
import type { ReadSentence } from '../mention/read-sentence.ts';
import type { Unit } from './unit.ts';

const QUAKE = /\b(?:earth)?quake|\btremor|\bmagnitude/i;
/** Tokens between "magnitude" and its number: "with a magnitude of 7.1". */
const REACH = 2;
/** The strongest there has been is 9.5. */
const MOST = 10;

/** The unit of a number that tells a magnitude, from its first token and the one behind it. */
export function magnitudeAt(
  { tokens, text }: ReadSentence,
  at: number,
  next: number,
): Unit | undefined {
  const word = tokens[at]?.word ?? '';
  if (!/^\d{1,2}(?:\.\d)?$/.test(word) || Number(word) >= MOST || !QUAKE.test(text))
    return undefined;
  const before = tokens.slice(Math.max(0, at - REACH), at).map((t) => t.word);
  const isNamed =
    before.at(-1) === 'magnitude' ||
    (before[0] === 'magnitude' && before[1] === 'of') ||
    tokens[next]?.word === 'magnitude' ||
    tokens[next]?.word === '-magnitude';
  const isMeasured = word.includes('.') && /^(?:measur|register)/.test(before.at(-1) ?? '');
  return isNamed || isMeasured ? { words: 'magnitude', end: next } : undefined;
}
