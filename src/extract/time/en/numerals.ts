/** English numbers in words and amounts of units: "twenty-one", "two and a half", "two to three", "several". */
import type { ClassContext, PhraseReader } from '../grammar/rule.ts';
import { CARDINALS, MAGNITUDES, ORDINALS } from './words.ts';

/** How many: null for "several"; `upTo` for the second of two bounds. */
export interface Amount {
  readonly amount: number | null;
  readonly upTo?: number;
}

interface Read<T> {
  readonly end: number;
  readonly value: T;
}

/** A cardinal number in digits or words, decimals included. */
export function readCardinal(context: ClassContext): Read<number> | null {
  const { tokens, at } = context;
  if (tokens[at]?.kind !== 'number') return readWords(context);
  const figures = readFigures(context);
  const magnitude = figures && MAGNITUDES[tokens[figures.end]?.lower ?? ''];
  return magnitude && figures.value < 1000
    ? { end: figures.end + 1, value: figures.value * magnitude }
    : figures;
}

/** "12", "1,500", "3.5". */
function readFigures({ tokens, at }: ClassContext): Read<number> | null {
  const token = tokens[at];
  if (token?.kind === 'number') {
    if (token.suffix !== '' || Number.isNaN(token.value)) return null;
    const point = tokens[at + 1];
    const decimals = tokens[at + 2];
    if (
      point?.lower === '.' &&
      !point.spaced &&
      decimals?.kind === 'number' &&
      !decimals.spaced &&
      decimals.suffix === '' &&
      decimals.digits <= 3
    )
      return {
        end: at + 3,
        value: Number(`${token.value}.${String(decimals.value).padStart(decimals.digits, '0')}`),
      };
    return { end: at + 1, value: token.value };
  }
  return null;
}

function readWords({ tokens, at }: ClassContext): Read<number> | null {
  let value = 0;
  let group = 0;
  let here = at;
  for (; here < at + 8; here++) {
    const word = tokens[here]?.lower ?? '';
    const small = CARDINALS[word];
    const magnitude = MAGNITUDES[word];
    if (small !== undefined) {
      const fits = group % 100 === 0 || (group % 10 === 0 && group % 100 >= 20 && small < 10);
      if (!fits) break;
      group += small;
    } else if (magnitude !== undefined && here > at) {
      group = Math.max(group, 1) * magnitude;
      if (magnitude > 100) {
        value += group;
        group = 0;
      }
    } else if (
      word === '-' &&
      tokens[here]?.spaced === false &&
      group % 10 === 0 &&
      group > 0 &&
      (CARDINALS[tokens[here + 1]?.lower ?? ''] ?? 99) < 10
    )
      continue;
    else if (
      word === 'and' &&
      group >= 100 &&
      CARDINALS[tokens[here + 1]?.lower ?? ''] !== undefined
    )
      continue;
    else break;
  }
  return here > at ? { end: here, value: value + group } : null;
}

/** An ordinal in words up to the ninety-ninth: "third", "twenty-first". */
export function readOrdinal(context: ClassContext): Read<number> | null {
  const { tokens, at } = context;
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'number')
    return ['st', 'nd', 'rd', 'th'].includes(token.suffix) && token.digits <= 3
      ? { end: at + 1, value: token.value }
      : null;
  const single = ORDINALS[token.lower];
  if (single !== undefined) return { end: at + 1, value: single };
  const tens = CARDINALS[token.lower] ?? 0;
  if (tens < 20) return null;
  const skip = tokens[at + 1]?.lower === '-' ? 2 : 1;
  const ones = ORDINALS[tokens[at + skip]?.lower ?? ''] ?? 99;
  return ones < 10 ? { end: at + skip + 1, value: tens + ones } : null;
}

const VAGUE: ReadonlySet<string> = new Set([
  'several',
  'few',
  'some',
  'many',
  'numerous',
  'countless',
  'couple',
  'various',
  'certain',
]);

function readAmount(context: ClassContext): Read<Amount> | null {
  const { tokens, at } = context;
  const word = tokens[at]?.lower ?? '';
  const second = tokens[at + 1]?.lower ?? '';
  if (word === 'half') {
    if (second === 'a' || second === 'an') return { end: at + 2, value: { amount: 0.5 } };
    return second === '-' ? { end: at + 2, value: { amount: 0.5 } } : null;
  }
  const share = readShare(context);
  if (share) return share;
  if (word === 'a' || word === 'an') {
    if (second === 'few' || second === 'couple' || second === 'number' || second === 'handful') {
      const of = tokens[at + 2]?.lower === 'of' ? 3 : 2;
      const more = tokens[at + of]?.lower === 'more' ? 1 : 0;
      return { end: at + of + more, value: { amount: second === 'couple' ? 2 : null } };
    }
    if (second === 'dozen' || second === 'hundred' || second === 'thousand')
      return {
        end: at + 2,
        value: { amount: second === 'dozen' ? 12 : (MAGNITUDES[second] ?? null) },
      };
    if (second === 'half') return null;
    return { end: at + 1, value: { amount: 1 } };
  }
  if (word === 'many' && tokens[at - 1]?.lower === 'as') return null; // "twice in as many months"
  if (VAGUE.has(word)) {
    const end = second === 'of' ? at + 2 : second === 'more' ? at + 2 : at + 1;
    return { end, value: { amount: word === 'couple' ? 2 : null } };
  }
  if (word === 'dozens' || word === 'hundreds' || word === 'thousands' || word === 'scores')
    return second === 'of' ? { end: at + 2, value: { amount: null } } : null;
  return readBounds(context);
}

/** "a quarter of a century", "three quarters of an hour", "half of a year": a part of one unit. */
function readShare({ tokens, at }: ClassContext): Read<Amount> | null {
  const parts = SHARES[tokens[at]?.lower ?? ''];
  if (parts === undefined) return null;
  const noun = tokens[at + 1]?.lower === '-' ? at + 2 : at + 1;
  if (!/^quarters?$/.test(tokens[noun]?.lower ?? '') || tokens[noun + 1]?.lower !== 'of')
    return null;
  const article = tokens[noun + 2]?.lower ?? '';
  return article === 'a' || article === 'an'
    ? { end: noun + 3, value: { amount: parts / 4 } }
    : null;
}
const SHARES: Readonly<Record<string, number>> = { a: 1, one: 1, three: 3 };

/** "two", "two and a half", "two to three", "two or three", "10-15". */
function readBounds(context: ClassContext): Read<Amount> | null {
  const low = readCardinal(context);
  if (!low) return null;
  const { tokens } = context;
  const joint = tokens[low.end];
  const half = ['half', 'quarter'].indexOf(tokens[low.end + 2]?.lower ?? '');
  if (
    joint?.lower === 'and' &&
    (tokens[low.end + 1]?.lower === 'a' || tokens[low.end + 1]?.lower === 'one') &&
    half >= 0
  )
    return { end: low.end + 3, value: { amount: low.value + (half === 0 ? 0.5 : 0.25) } };
  if (joint?.lower === 'and' && tokens[low.end + 1]?.lower === 'half')
    return { end: low.end + 2, value: { amount: low.value + 0.5 } };
  const joins = ['to', 'or', '-', '–'].includes(joint?.lower ?? '');
  // "two three days" is how bounds are spoken.
  const next = joins
    ? low.end + 1
    : CARDINALS[tokens[low.end]?.lower ?? ''] === low.value + 1
      ? low.end
      : -1;
  const high = next > 0 ? readCardinal({ tokens, at: next }) : null;
  if (high && high.value > low.value && high.value <= low.value * 10)
    return { end: high.end, value: { amount: low.value, upTo: high.value } };
  return { end: low.end, value: { amount: low.value } };
}

const CARDINAL_FIRST = ['#', ...Object.keys(CARDINALS)];

const CARDINAL_THEN = ['.', '-', 'and', ...Object.keys(CARDINALS), ...Object.keys(MAGNITUDES)];

const TENS = Object.keys(CARDINALS).filter((word) => (CARDINALS[word] ?? 0) >= 20);

export const PHRASES: Readonly<Record<string, PhraseReader>> = {
  n: { first: CARDINAL_FIRST, then: CARDINAL_THEN, read: readCardinal },
  ord: {
    first: ['#', ...Object.keys(ORDINALS), ...TENS],
    then: ['-', ...Object.keys(ORDINALS)],
    read: readOrdinal,
  },
  amount: {
    first: [
      ...CARDINAL_FIRST,
      ...VAGUE,
      'a',
      'an',
      'half',
      'dozens',
      'hundreds',
      'thousands',
      'scores',
    ],
    then: [
      ...CARDINAL_THEN,
      ...'– to or of more a an few couple number handful dozen quarter quarters'.split(' '),
    ],
    read: readAmount,
  },
};
