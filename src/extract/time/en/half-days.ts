/** "a.m.", "PM", "Q3", "H1": short marks written with and without full stops. */
import type { ClassContext, PhraseReader } from '../grammar/rule.ts';

function reader(letter: 'a' | 'p'): PhraseReader {
  return {
    first: [letter, `${letter}m`, ...(letter === 'a' ? ['in'] : ['in'])],
    read: (context) => readHalf(context, letter),
  };
}

function readHalf(
  { tokens, at }: ClassContext,
  letter: 'a' | 'p',
): { end: number; value: number } | null {
  const first = tokens[at]?.lower;
  if (first === `${letter}m`) return { end: at + 1, value: 0 };
  if (first === letter) {
    const dot = tokens[at + 1]?.lower === '.';
    const second = tokens[at + (dot ? 2 : 1)];
    if (second?.lower !== 'm') return null;
    const end = at + (dot ? 3 : 2);
    return { end: tokens[end]?.lower === '.' && dot ? end + 1 : end, value: 0 };
  }
  if (first === 'in' && tokens[at + 1]?.lower === 'the') {
    const part = tokens[at + 2]?.lower ?? '';
    const matches =
      letter === 'a' ? part === 'morning' : part === 'afternoon' || part === 'evening';
    return matches ? { end: at + 3, value: 0 } : null;
  }
  return null;
}

function numbered(letter: string, most: number): PhraseReader {
  const words: Record<string, number> = {};
  for (let n = 1; n <= most; n++) words[`${letter}${n}`] = n;
  return {
    first: Object.keys(words),
    read: ({ tokens, at }) => {
      const value = words[tokens[at]?.lower ?? ''];
      return value === undefined ? null : { end: at + 1, value };
    },
  };
}

export const HALF_DAYS: Readonly<Record<string, PhraseReader>> = {
  am: reader('a'),
  pm: reader('p'),
  quarter: numbered('q', 4),
  half: numbered('h', 2),
};
