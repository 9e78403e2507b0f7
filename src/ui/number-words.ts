/** Numbers as English prose has them (DESIGN.md, 10): words to ten, and at the start of a sentence. */
import { digits } from './chart-messages.ts';

const UNITS = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen ' +
  'fifteen sixteen seventeen eighteen nineteen'
).split(' ');
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A number in words below a hundred; in digits from there. */
export function spelled(n: number): string {
  if (n < 20) return UNITS[n] ?? digits.format(n);
  const ten = TENS[Math.floor(n / 10)];
  if (ten === undefined) return digits.format(n);
  return n % 10 === 0 ? ten : `${ten}-${UNITS[n % 10] ?? ''}`;
}

/** A number inside a sentence: words to ten, digits above. */
export function inWords(n: number): string {
  return n <= 10 ? spelled(n) : digits.format(n);
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
