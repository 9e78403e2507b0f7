/** Text as a sentence: with a stop, unless it ends in one. */
export function asSentence(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`;
}
