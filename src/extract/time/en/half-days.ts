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

/** "FY21", "FY2021": one word to the eye. */
function fiscalYears(): Record<string, number> {
  const years: Record<string, number> = {};
  for (let year = 1960; year < 2060; year++) {
    years[`fy${year}`] = year;
    years[`fy${String(year % 100).padStart(2, '0')}`] = year;
  }
  return years;
}

function numbered(letter: string, most: number): PhraseReader {
  const words: Record<string, number> = {};
  for (let n = 1; n <= most; n++) words[`${letter}${n}`] = n;
  return oneWord(words);
}

function oneWord(words: Readonly<Record<string, number>>): PhraseReader {
  return {
    first: Object.keys(words),
    then: [],
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
  fy: oneWord(fiscalYears()),
};
