/** The tense a place in a text stands under: the nearest verb before it in its sentence, else after it. */
import type { ClauseWords, Tense } from '../language.ts';
import type { Structure } from '../structure.ts';
import type { Token } from '../tokens.ts';

/** As far as a verb governs, in tokens: sentences without end must not cost time without end. */
const REACH = 40;

export interface TenseFinder {
  /** Tense at a token index, or null when no verb is near. */
  readonly at: (index: number) => Tense | null;
}

export function tenseFinder(
  tokens: readonly Token[],
  structure: Structure,
  words: ClauseWords,
): TenseFinder {
  const seen = new Map<number, Tense | null>();
  const tense = (i: number): Tense | null => {
    const known = seen.get(i);
    if (known !== undefined) return known;
    const found = words.tenseAt(tokens, i);
    seen.set(i, found);
    return found;
  };
  const backward = (from: number, to: number): Tense | null => {
    for (let i = from; i >= to; i--) {
      const found = tense(i);
      if (found) return found;
    }
    return null;
  };
  const forward = (from: number, to: number): Tense | null => {
    for (let i = from; i < to; i++) {
      const found = tense(i);
      if (found) return found;
    }
    return null;
  };
  return {
    at(index) {
      const sentence = structure.sentence[index] ?? 0;
      const first = Math.max(structure.starts[sentence] ?? 0, index - REACH);
      const last = Math.min(structure.starts[sentence + 1] ?? tokens.length, index + REACH);
      const clause = clauseOf(tokens, index, first, last);
      return (
        backward(index - 1, clause.first) ??
        forward(index, clause.last) ??
        backward(clause.first - 1, first) ??
        forward(clause.last, last)
      );
    },
  };
}

/** The stretch about a token that no semicolon or colon parts. */
function clauseOf(
  tokens: readonly Token[],
  index: number,
  first: number,
  last: number,
): { first: number; last: number } {
  let [from, to] = [index, index];
  while (from > first && !parts(tokens[from - 1])) from--;
  while (to < last && !parts(tokens[to])) to++;
  return { first: from, last: to };
}

function parts(token: Token | undefined): boolean {
  return token?.kind === 'mark' && /^[;:—]$/.test(token.lower);
}
