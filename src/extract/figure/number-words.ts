/** Numbers in figures and in words. */
import type { Token } from '../mention/tokens.ts';

// prettier-ignore
const WORDS: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11,
  twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18,
  nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80,
  ninety: 90, dozen: 12,
};
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
};

/** Behind figures without a space: "€3.1m", "$48bn", "20k". */
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

interface NumberRead {
  readonly value: number;
  /** In tokens. */
  readonly length: number;
  /** Of a sum with a sign: "dollars" of "$48 million". */
  readonly currency?: string;
}

/** The number that begins at a token, and how many tokens it takes; undefined for ordinals and other words. */
export function numberOf(tokens: readonly Token[], at: number): NumberRead | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const sign = /^(?:us|a|c)?\p{Sc}/u.exec(token.word)?.[0] ?? '';
  const currency = CURRENCIES[sign.slice(-1)];
  // The tagger takes some signs and suffixes for words of their own.
  const isSignAlone = currency !== undefined && sign === token.word && token.gap === '';
  const figures = isSignAlone ? (tokens[at + 1]?.word ?? '') : token.word.slice(sign.length);
  const [, digits = figures, inside] = /^([\d.,]+)([a-z]{1,2})$/.exec(figures) ?? [];
  const simple = simpleNumber(digits);
  if (simple === undefined || (inside !== undefined && SUFFIXES[inside] === undefined))
    return undefined;
  let length = isSignAlone ? 2 : 1;
  let value = simple * (SUFFIXES[inside ?? ''] ?? 1);
  const last = tokens[at + length - 1];
  const suffix = last?.gap === '' ? SUFFIXES[tokens[at + length]?.word ?? ''] : undefined;
  if (suffix !== undefined && /\d$/.test(last?.word ?? '')) {
    value *= suffix;
    length += 1;
  }
  // "twenty-one" comes as one token or two.
  const ones = token.gap === '-' ? WORDS[tokens[at + 1]?.word ?? ''] : undefined;
  if (ones !== undefined && ones < 10 && value % 10 === 0) {
    value += ones;
    length += 1;
  }
  for (const { word } of tokens.slice(at + length, at + length + 4)) {
    const scale = SCALES[word];
    if (scale === undefined) break;
    value *= scale;
    length += 1;
  }
  return { value: Math.round(value * 100) / 100, length, ...(currency && { currency }) };
}

function simpleNumber(word: string): number | undefined {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/.test(word))
    return Number(word.replaceAll(',', ''));
  const [tens = '', ones] = word.split('-');
  const first = WORDS[tens];
  const second = ones === undefined ? 0 : WORDS[ones];
  return first === undefined || second === undefined ? undefined : first + second;
}
