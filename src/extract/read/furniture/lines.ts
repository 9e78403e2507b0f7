/** A text as page furniture is looked for in it: line by line, with where each stands. */
import type { TextRange } from '../../../model/index.ts';
import { trimRange } from '../../segment/index.ts';

export interface Line {
  /** Without white space at its ends. */
  readonly range: TextRange;
  readonly text: string;
  /** White-space separated words, counted to 200 at most. */
  readonly words: number;
  /** Whether a blank line, or nothing, stands before it. */
  readonly isApart: boolean;
}

/** The lines of `text` that hold anything, in order. Long ones are known by their first and last 2,000 units. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let isApart = true;
  for (let start = 0; start <= text.length;) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    const range = trimRange(text, { start, end });
    if (range) {
      const words = text.slice(range.start, range.end).split(/\s+/u, 200).length;
      lines.push({ range, text: clipped(text, range), words, isApart });
    }
    isApart = range === undefined;
    start = end + 1;
  }
  return lines;
}

/** Longest line looked at whole, in UTF-16 units: furniture is short, and patterns stay quick. */
const LONGEST = 2000;

function clipped(text: string, { start, end }: TextRange): string {
  return end - start <= LONGEST * 2
    ? text.slice(start, end)
    : `${text.slice(start, start + LONGEST)}…${text.slice(end - LONGEST, end)}`;
}

/** Whether a line reads as a sentence: some words and a sentence's end. */
export function isSentence(line: Line): boolean {
  return line.words >= 10 && /[.!?…:;]["'”’»)\]]*$/u.test(line.text);
}

/** Whether a line reads as a paragraph of the story: longer than what stands in any foot. */
export function isProse(line: Line): boolean {
  return line.words >= 25 && isSentence(line);
}
