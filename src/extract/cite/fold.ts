/**
 * A text as quotations see it: each run of white space and control characters
 * is one space, and what may not stand in a line of the dataset (bidi overrides,
 * half characters) is left out. Browsers fold white space the same way when they
 * look for a text fragment (https://wicg.github.io/scroll-to-text-fragment/).
 */
import type { TextRange } from '../../model/index.ts';

export interface FoldedText {
  /** The folded text as it may be shown. */
  readonly shown: string;
  /** The same length, in small letters: text fragments are found without regard to case. */
  readonly key: string;
  /** The range of the source text for a range of the folded one. */
  readonly toSource: (folded: TextRange) => TextRange;
  /** The range of the folded text for one of the source, without white space at its ends; may be empty. */
  readonly toFolded: (source: TextRange) => TextRange;
}

const RUN = /[\s\p{Cc}\p{Cs}\u202a-\u202e]+/gu;
const SPACE = /[\s\p{Cc}]/u;

/** `text` folded, with the way back. O(n) once; each range then costs O(log n). */
export function foldText(text: string): FoldedText {
  // Where folded and source offsets part: from `folded[i]` on, they differ by a constant.
  const folded = [0];
  const source = [0];
  let lost = 0;
  const shown = text.replace(RUN, (run: string, at: number) => {
    const kept = SPACE.test(run) ? ' ' : '';
    if (run === ' ') return run;
    lost += run.length - kept.length;
    folded.push(at + run.length - lost);
    source.push(at + run.length);
    return kept;
  });
  const sourceAt = (offset: number) => shift(folded, source, offset);
  return {
    shown,
    // İ is the one letter whose small form is longer.
    key: shown.replaceAll('İ', 'i').toLowerCase(),
    toSource: ({ start, end }) => ({
      start: sourceAt(start),
      end: end > start ? sourceAt(end - 1) + 1 : sourceAt(end),
    }),
    toFolded: (range) => {
      let start = foldedAt(folded, source, range.start);
      let end = foldedAt(folded, source, range.end);
      while (start < end && shown[start] === ' ') start++;
      while (end > start && shown[end - 1] === ' ') end--;
      return { start, end };
    },
  };
}

function shift(from: readonly number[], to: readonly number[], offset: number): number {
  const i = lastAtMost(from, offset);
  return (to[i] ?? 0) + offset - (from[i] ?? 0);
}

/** A source offset inside a folded run names the run's one space. */
function foldedAt(folded: readonly number[], source: readonly number[], offset: number): number {
  const limit = folded[lastAtMost(source, offset) + 1] ?? Infinity;
  return Math.min(shift(source, folded, offset), limit);
}

/** Index of the last value that is at most `value`, by bisection; the first value always is. */
function lastAtMost(values: readonly number[], value: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((values[middle] ?? Infinity) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
