/**
 * Numbers in figures and in words: "1,500", "€3.1m", "71%", "twenty-one", "a dozen", "one hundred
 * and twenty", "hundreds of thousands". Ordinals and fractions are none.
 */
import type { Token } from '../grammar/tokens.ts';

// prettier-ignore
const WORDS: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11,
  twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18,
  nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80,
  ninety: 90,
};
const DOZEN = 12;
const SCALES: Readonly<Record<string, number>> = {
  dozen: DOZEN,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

/** "Dozens" are two dozen at least, "tens" of thousands two tens. */
const VAGUE: Readonly<Record<string, number>> = {
  tens: 10,
  dozens: DOZEN,
  scores: 20,
  hundreds: 100,
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9,
};
const LEAST_OF_VAGUE = 2;

/** Words that a number without figures begins with, but for those with a hyphen in them. */
const OPENERS: ReadonlySet<string> = new Set([
  ...['half', 'a', 'an', 'dozen'],
  ...Object.keys(WORDS),
  ...Object.keys(VAGUE),
]);

/** Behind figures without a space: "€3.1m", "$48bn", "20k", "71%". */
const SUFFIXES: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  bn: 1e9,
  tn: 1e12,
};

const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'dollars',
  '€': 'euros',
  '£': 'pounds',
  '¥': 'yen',
  '₹': 'rupees',
};

export interface NumberRead {
  readonly value: number;
  /** In tokens. */
  readonly length: number;
  /** What its sign says that it counts: "dollars" of "$48 million", "percent" of "71%". */
  readonly unit?: string;
  /** Its words give a least number only: "dozens". */
  readonly isVague?: true;
}

/** The number that begins at a token, and how many tokens it takes; undefined for ordinals and other words. */
export function numberOf(tokens: readonly Token[], at: number): NumberRead | undefined {
  if (!mayOpenNumber(tokens[at]?.word ?? '')) return undefined;
  return inFigures(tokens, at) ?? inWords(tokens, at) ?? vague(tokens, at);
}

/** Whether a number can begin with the word: most are passed over at a glance. */
function mayOpenNumber(word: string): boolean {
  return OPENERS.has(word) || word.includes('-') || !WITHOUT_FIGURES.test(word);
}

/** A word that begins with two letters, neither of them before a sign of money. */
const WITHOUT_FIGURES = /^[a-z]{2}(?:[a-z]|$)/;

function inFigures(tokens: readonly Token[], at: number): NumberRead | undefined {
  const token = tokens[at];
  if (!token || WITHOUT_FIGURES.test(token.word)) return undefined;
  const sign = /^(?:us|a|c)?\p{Sc}/u.exec(token.word)?.[0] ?? '';
  const currency = CURRENCIES[sign.slice(-1)];
  // The tagger takes some signs and suffixes for words of their own.
  const isSignAlone = currency !== undefined && sign === token.word && token.gap === '';
  const figures = isSignAlone ? (tokens[at + 1]?.word ?? '') : token.word.slice(sign.length);
  const [, digits = figures, inside] = /^([\d.,]+)([a-z]{1,2}|%)$/.exec(figures) ?? [];
  if (!/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/.test(digits)) return undefined;
  if (inside !== undefined && inside !== '%' && SUFFIXES[inside] === undefined) return undefined;
  let length = isSignAlone ? 2 : 1;
  let value = Number(digits.replaceAll(',', '')) * (SUFFIXES[inside ?? ''] ?? 1);
  const last = tokens[at + length - 1];
  // "€225m." at the end of a sentence.
  const behind = tokens[at + length]?.word.replace(/\.$/, '') ?? '';
  const suffix = last?.gap === '' ? SUFFIXES[behind] : undefined;
  if (suffix !== undefined && inside === undefined) {
    value *= suffix;
    length += 1;
  }
  for (; SCALES[tokens[at + length]?.word ?? ''] !== undefined; length++)
    value *= SCALES[tokens[at + length]?.word ?? ''] ?? 1;
  const isPercent = inside === '%' || last?.gap.startsWith('%') === true;
  const unit = isPercent ? 'percent' : currency;
  return { value: rounded(value), length, ...(unit !== undefined && { unit }) };
}

/** "Twenty-one", "a hundred and five", "half a dozen", "three million two hundred thousand". */
function inWords(tokens: readonly Token[], at: number): NumberRead | undefined {
  const wordAt = (i: number): string => tokens[i]?.word ?? '';
  let i = at;
  let share = 1;
  if (wordAt(i) === 'half' && /^an?$/.test(wordAt(i + 1)) && SCALES[wordAt(i + 2)] !== undefined)
    [share, i] = [0.5, i + 1];
  const isArticle = /^an?$/.test(wordAt(i)) && SCALES[wordAt(i + 1)] !== undefined;
  if (wordAt(i) === 'dozen') return { value: DOZEN, length: 1 };
  if (!isArticle && simpleNumber(wordAt(i)) === undefined) return undefined;
  let total = 0;
  let current = 0;
  for (; i < tokens.length; i++) {
    const word = wordAt(i);
    const isFirst = i === at || (share < 1 && i === at + 1);
    const [simple, scale] = [isFirst && isArticle ? 1 : simpleNumber(word), SCALES[word]];
    if (simple !== undefined && (current === 0 || current % 100 === 0 || joins(tokens, i, current)))
      current += simple;
    else if (scale !== undefined && !isFirst) {
      current = Math.max(1, current) * scale;
      if (scale >= 1e3) [total, current] = [total + current, 0];
    } else if (!(word === 'and' && goesOn(tokens, i))) break;
  }
  return { value: rounded((total + current) * share), length: i - at };
}

/** "Twenty-one" where the tagger takes it apart. */
function joins(tokens: readonly Token[], i: number, current: number): boolean {
  const ones = simpleNumber(tokens[i]?.word ?? '') ?? 10;
  return tokens[i - 1]?.gap === '-' && current % 10 === 0 && ones < 10;
}

/** "One hundred and | five": the "and" is within the number. */
function goesOn(tokens: readonly Token[], and: number): boolean {
  const isScale = SCALES[tokens[and - 1]?.word ?? ''] !== undefined;
  return (
    isScale &&
    tokens[and - 1]?.word !== 'dozen' &&
    simpleNumber(tokens[and + 1]?.word ?? '') !== undefined
  );
}

/** "Dozens of", "tens of thousands of". */
function vague(tokens: readonly Token[], at: number): NumberRead | undefined {
  let value = VAGUE[tokens[at]?.word ?? ''];
  if (value === undefined || tokens[at + 1]?.word !== 'of') return undefined;
  let length = 2;
  const scale = VAGUE[tokens[at + 2]?.word ?? ''];
  if (scale !== undefined && tokens[at + 3]?.word === 'of') {
    value *= scale;
    length = 4;
  }
  return { value: LEAST_OF_VAGUE * value, length, isVague: true };
}

function simpleNumber(word: string): number | undefined {
  if (!word.includes('-')) return Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
  const [tens = '', ones] = word.split('-');
  const first = WORDS[tens];
  const second = ones === undefined ? 0 : WORDS[ones];
  return first === undefined || second === undefined ? undefined : first + second;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
