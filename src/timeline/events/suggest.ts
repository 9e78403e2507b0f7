/** Which of the things that can be asked for a reader is beginning to write. */
import { foldText } from './find.ts';

/** A name that can be asked for, and how many events have it. */
export interface Suggestion {
  readonly label: string;
  readonly total: number;
}

/**
 * The candidates of which every word written begins a word; accents and case
 * ignored. Those that begin as it does come first, then the commonest, then by
 * code unit. At most `limit`; none for no words.
 */
export function suggest<T extends Suggestion>(
  candidates: readonly T[],
  written: string,
  limit: number,
): T[] {
  const text = foldText(written);
  if (text === '') return [];
  const words = text.split(' ');
  return candidates
    .map((candidate) => ({ candidate, folded: foldText(candidate.label) }))
    .filter(({ folded }) => words.every((word) => ` ${folded}`.includes(` ${word}`)))
    .sort(
      (a, b) =>
        Number(b.folded.startsWith(text)) - Number(a.folded.startsWith(text)) ||
        b.candidate.total - a.candidate.total ||
        (a.candidate.label < b.candidate.label ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}
