/** The words around a number that belong to it: its bound before it, "more" and "of them" behind it. */
import type { Token } from '../grammar/tokens.ts';

/** Words of a bound, and others between a verb and the number it governs. */
const BESIDE =
  /^(?:at|least|most|more|than|about|around|some|over|up|upwards?|of|to|nearly|almost|another|a|an|further|estimated|as|many|roughly|approximately|fewer|no|less)$/;
/** Tokens of these. */
const LONGEST_BOUND = 4;

/** The token before a number and the words of its bound. */
export function behindBound(tokens: readonly Token[], at: number): number {
  let i = at - 1;
  while (i >= 0 && at - i <= LONGEST_BOUND && isBeside(tokens, i)) i -= 1;
  return i;
}

/** "Upwards | of" is a bound, "a crowd of" is none. */
function isBeside(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]?.word ?? '';
  if (word === 'of') return /^upwards?$/.test(tokens[i - 1]?.word ?? '');
  return BESIDE.test(word);
}

/** Whether a mark ends the phrase before the token. */
export function isClosed(tokens: readonly Token[], i: number): boolean {
  return /[^\s]/.test(tokens[i - 1]?.gap ?? '');
}

/** The token behind a number and behind "more", "others" and "of them". */
export function behindThose(tokens: readonly Token[], next: number): number {
  let end = next;
  while (!isClosed(tokens, end) && /^(?:more|others?)$/.test(tokens[end]?.word ?? '')) end += 1;
  const isOf = !isClosed(tokens, end) && tokens[end]?.word === 'of';
  return isOf && /^(?:them|whom|those|these)$/.test(tokens[end + 1]?.word ?? '') ? end + 2 : end;
}
