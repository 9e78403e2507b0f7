/** Spanish token classes and phrases: months, weekdays, numerals, Roman centuries, eras. */
import type { ClassContext, Lexicon, PhraseReader, TokenClass } from '../grammar/rule.ts';
import type { Token } from '../tokens.ts';
import {
  CARDINALS,
  DAY_PARTS,
  DECADE_WORDS,
  MONTHS,
  ORDINALS,
  PARTS,
  PLURAL_UNITS,
  SEASONS,
  UNITS,
  WEEKDAYS,
} from './words.ts';

function plain({ tokens, at }: ClassContext, ...digits: number[]): number | undefined {
  const token = tokens[at];
  if (token?.suffix !== '' || token.grouped) return undefined;
  return digits.includes(token.digits) ? token.value : undefined;
}

function between(value: number | undefined, low: number, high: number): number | undefined {
  return value !== undefined && value >= low && value <= high ? value : undefined;
}

/** Months and weekdays are written small; a capital inside a sentence is a name: "Julio Iglesias", "Plácido Domingo". */
function isName({ tokens, at }: ClassContext): boolean {
  const token = tokens[at];
  if (!token?.capital) return false;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const opens = !before || token.breaks > 0 || (before.kind === 'mark' && before.lower !== ',');
  if (before?.kind === 'number' || before?.lower === 'de' || before?.lower === 'el') return false;
  return !opens || (after?.capital === true && after.spaced);
}

function dayNumber(context: ClassContext): number | undefined {
  const token = context.tokens[context.at];
  if (!token || token.digits > 2 || !['', 'º', 'o', 'ro', 'er', '°'].includes(token.suffix))
    return undefined;
  return between(token.value, 1, 31);
}

/** "los 60", "los años 1960": the first year of a decade. */
function decade(context: ClassContext): number | undefined {
  const n = plain(context, 2, 4);
  return n !== undefined && n % 10 === 0 && (n < 100 ? n >= 20 : n >= 1000 && n < 2100)
    ? n
    : undefined;
}

const CLASSES: Readonly<Record<string, TokenClass>> = {
  month: { words: MONTHS, unless: isName },
  weekday: { words: WEEKDAYS, unless: isName },
  season: { words: SEASONS },
  part: { words: DAY_PARTS },
  unit: { words: UNITS },
  units: { words: PLURAL_UNITS },
  mod: { words: PARTS },
  decadeword: { words: DECADE_WORDS },
  decade: { number: decade },
  day: { number: dayNumber },
  dd: { number: (c) => between(plain(c, 1, 2), 1, 31) },
  mm: { number: (c) => between(plain(c, 1, 2), 1, 12) },
  yy: { number: (c) => plain(c, 2) },
  year: { number: (c) => between(plain(c, 4), 1000, 2199) },
  anyyear: { number: (c) => between(plain(c, 1, 2, 3, 4), 1, 9999) },
  hour: { number: (c) => between(plain(c, 1, 2), 0, 24) },
  minute: { number: (c) => between(plain(c, 2), 0, 59) },
  digits: { number: (c) => plain(c, 1, 2, 3, 4, 5, 6) },
};

export interface Amount {
  readonly amount: number | null;
  readonly upTo?: number;
}

/** "veintiún", "treinta y dos", "12": a whole number. */
function readNumber({ tokens, at }: ClassContext): { end: number; value: number } | null {
  const token = tokens[at];
  if (token?.kind === 'number')
    return token.suffix === '' && !Number.isNaN(token.value)
      ? { end: at + 1, value: token.value }
      : null;
  const first = CARDINALS[token?.lower ?? ''];
  if (first === undefined) return null;
  const ones = tokens[at + 1]?.lower === 'y' ? CARDINALS[tokens[at + 2]?.lower ?? ''] : undefined;
  const joined = first >= 30 && first < 100 && ones !== undefined && ones < 10;
  return joined ? { end: at + 3, value: first + ones } : { end: at + 1, value: first };
}

const VAGUE: ReadonlySet<string> = new Set(
  'unos unas varios varias algunos algunas pocos pocas muchos muchas'.split(' '),
);

function readAmount(context: ClassContext): { end: number; value: Amount } | null {
  const { tokens, at } = context;
  const word = tokens[at]?.lower ?? '';
  if (word === 'medio' || word === 'media') return { end: at + 1, value: { amount: 0.5 } };
  if (word === 'un' && tokens[at + 1]?.lower === 'par' && tokens[at + 2]?.lower === 'de')
    return { end: at + 3, value: { amount: 2 } };
  if (VAGUE.has(word)) {
    const count = readNumber({ tokens, at: at + 1 });
    if (count && word.startsWith('un')) return { end: count.end, value: { amount: count.value } };
    return { end: tokens[at + 1]?.lower === 'pocos' ? at + 2 : at + 1, value: { amount: null } };
  }
  const low = readNumber(context);
  if (!low) return null;
  const joint = tokens[low.end]?.lower ?? '';
  const high = ['o', 'a', '-', 'u'].includes(joint)
    ? readNumber({ tokens, at: low.end + 1 })
    : null;
  if (high && high.value > low.value)
    return { end: high.end, value: { amount: low.value, upTo: high.value } };
  return { end: low.end, value: { amount: low.value } };
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** "XIX", in capitals. */
function readRoman({ tokens, at }: ClassContext): { end: number; value: number } | null {
  const token: Token | undefined = tokens[at];
  if (!token?.capital || token.lower.length > 6) return null;
  let value = 0;
  const digits = Array.from(token.lower, (letter) => ROMAN[letter] ?? NaN);
  digits.forEach((digit, i) => (value += digit < (digits[i + 1] ?? 0) ? -digit : digit));
  return value > 0 && value <= 21 ? { end: at + 1, value } : null;
}

/** "a. C.", "d.C.", "antes de Cristo". */
function readEra({ tokens, at }: ClassContext): { end: number; value: string } | null {
  const lowers = tokens.slice(at, at + 5).map((t) => t.lower);
  const before = lowers[0] === 'a' || lowers[0] === 'antes';
  if (lowers[1] === '.' && lowers[2] === 'c' && tokens[at + 2]?.capital)
    return { end: lowers[3] === '.' ? at + 4 : at + 3, value: before ? 'BC' : 'AD' };
  return lowers[1] === 'de' && lowers[2] === 'cristo'
    ? { end: at + 3, value: before ? 'BC' : 'AD' }
    : null;
}

const NUMBER_FIRST = ['#', ...Object.keys(CARDINALS)];

const PHRASES: Readonly<Record<string, PhraseReader>> = {
  n: { first: NUMBER_FIRST, read: readNumber },
  amount: { first: [...NUMBER_FIRST, ...VAGUE, 'medio', 'media'], read: readAmount },
  roman: {
    first: 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi'.split(' '),
    read: readRoman,
  },
  era: { first: ['a', 'd', 'antes', 'después'], read: readEra },
  ord: {
    first: Object.keys(ORDINALS),
    read: ({ tokens, at }) => {
      const value = ORDINALS[tokens[at]?.lower ?? ''];
      return value === undefined ? null : { end: at + 1, value };
    },
  },
};

export const LEXICON: Lexicon = { classes: CLASSES, phrases: PHRASES };
