/** Numbers in figures and in words. */
import type { Token } from '../mention/tokens.ts';

const WORDS: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11,
  twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18,
  nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80,
  ninety: 90, dozen: 12,
}; // prettier-ignore
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
};

/** The number that begins at a token, and how many tokens it takes; undefined for ordinals and other words. */
export function numberOf(
  tokens: readonly Token[],
  at: number,
): { readonly value: number; readonly length: number } | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  let value: number;
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/.test(token.word))
    value = Number(token.word.replaceAll(',', ''));
  else {
    const [tens = '', ones] = token.word.split('-');
    const first = WORDS[tens];
    if (first === undefined) return undefined;
    const second = ones === undefined ? 0 : WORDS[ones];
    if (second === undefined) return undefined;
    value = first + second;
  }
  let length = 1;
  for (
    let scale = SCALES[tokens[at + length]?.word ?? ''];
    scale !== undefined;
    scale = SCALES[tokens[at + length]?.word ?? '']
  ) {
    value *= scale;
    length += 1;
  }
  return { value, length };
}
