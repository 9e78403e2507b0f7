/**
 * Sentences of a normalised text, with true offsets.
 *
 * A sentence ends at `. ! ? …` (with closing quotes, brackets and note marks)
 * before white space, unless an abbreviation, an initial, or a following small
 * letter says that it goes on. Boundaries follow the sentence rules of Unicode
 * UAX #29 where those are plain, and the lists in `abbreviations.ts` where not.
 */
import type { TextRange } from '../../model/index.ts';
import { BEHIND_HOUR, COUNTS, LEADS_ON, MAY_END, STARTERS } from './abbreviations.ts';
import { isSpace, paragraphRanges, trimRange } from './paragraphs.ts';

export interface Sentence {
  readonly range: TextRange;
  readonly text: string;
  /** Which paragraph it stands in, counted from 0; parts of one that furniture divides share the number. */
  readonly paragraph: number;
  /** Whether it begins inside quotation marks that an earlier sentence of the paragraph opened. */
  readonly quoted: boolean;
}

/** Lists and tables without a full stop are cut here, in UTF-16 units, so that later work stays bounded. */
const LONGEST = 2000;
/** No abbreviation is longer. */
const LONGEST_TOKEN = 12;

/**
 * The sentences of `text` in order, trimmed, not overlapping. Ranges in `skip`
 * (ordered, not overlapping) belong to no sentence. Text that is all white space
 * gives none. O(n) in the text's length, whatever it holds.
 */
export function segment(text: string, skip: readonly TextRange[] = []): Sentence[] {
  const sentences: Sentence[] = [];
  let next = 0;
  paragraphRanges(text).forEach((paragraph, index) => {
    while (next < skip.length && (skip[next]?.end ?? 0) <= paragraph.start) next++;
    for (const part of without(text, paragraph, skip, next)) {
      let quotes = '';
      for (const range of sentenceRanges(text, part)) {
        const words = text.slice(range.start, range.end);
        sentences.push({ range, text: words, paragraph: index, quoted: quotes !== '' });
        quotes = openQuotes(words, quotes);
      }
    }
  });
  return sentences;
}

/** The parts of `range` outside `skip`, whose first range that may touch it is `from`. */
function without(
  text: string,
  range: TextRange,
  skip: readonly TextRange[],
  from: number,
): TextRange[] {
  const parts: TextRange[] = [];
  let start = range.start;
  for (let i = from; i < skip.length; i++) {
    const hole = skip[i];
    if (!hole || hole.start >= range.end) break;
    const part = hole.start > start && trimRange(text, { start, end: hole.start });
    if (part) parts.push(part);
    start = Math.max(start, hole.end);
  }
  const rest = start < range.end && trimRange(text, { start, end: range.end });
  if (rest) parts.push(rest);
  return parts;
}

function* sentenceRanges(text: string, { start, end }: TextRange): Generator<TextRange> {
  let from = start;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    const isEnd = isTerminator(code);
    if (!isEnd && !(i - from >= LONGEST && isSpace(code))) continue;
    const stop = isEnd ? endOfMark(text, i, end) : i;
    if (isEnd && !endsSentence(text, from, i, stop, end)) {
      i = stop - 1;
      continue;
    }
    const sentence = trimRange(text, { start: from, end: stop });
    if (sentence) yield sentence;
    from = stop;
    i = stop - 1 < i ? i : stop - 1;
  }
  const rest = trimRange(text, { start: from, end });
  if (rest) yield rest;
}

/** `.` `!` `?` `…` and their full-width kin. */
function isTerminator(code: number): boolean {
  return (
    code === 0x2e ||
    code === 0x21 ||
    code === 0x3f ||
    code === 0x2026 ||
    code === 0x3002 ||
    code === 0xff01 ||
    code === 0xff1f
  );
}

const CLOSERS = '"\'”’»›)]}';

/** Where the run of marks that begins at `at` ends: terminators, closing quotes and brackets, note marks such as [3]. */
function endOfMark(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && isTerminator(text.charCodeAt(i))) i++;
  while (i < end && CLOSERS.includes(text.charAt(i))) i++;
  for (;;) {
    const note = /^\[\d{1,3}\]/u.exec(text.slice(i, Math.min(end, i + 5)));
    if (!note) return i;
    i += note[0].length;
  }
}

/** Whether the marks in `[at, stop)` end the sentence that began at `from`. */
function endsSentence(text: string, from: number, at: number, stop: number, end: number): boolean {
  if (stop >= end) return true;
  if (text.charCodeAt(at) >= 0x3002) return true;
  if (!isSpace(text.charCodeAt(stop))) return false;
  const word = wordAfter(text, stop, end);
  if (/^\p{Ll}/u.test(word)) return false;
  if (text.charCodeAt(at) !== 0x2e || isTerminator(text.charCodeAt(at + 1))) return true;
  return stop !== at + 1 || !isAbbreviation(text, from, at, word);
}

/** Whether the stop at `at` belongs to the word before it, and `word` after it may go on. */
function isAbbreviation(text: string, from: number, at: number, word: string): boolean {
  const token = tokenBefore(text, from, at);
  if (token === '' || word === '') return false;
  const plain = token.toLowerCase();
  if (LEADS_ON.has(plain)) return true;
  if (COUNTS.has(plain) && /^(?:\p{N}|[IVXLC]+$)/u.test(word)) return true;
  // "1. First of a list", "IV. A heading"
  if (/^(?:\d{1,3}|[IVXLC]{2,6})$/u.test(token)) return at - token.length === from;
  const mayEnd =
    /^\p{L}$/u.test(token) || // "J. Smith", "44 a. C."
    /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(token) || // "U.S. Navy", "EE.UU."
    (MAY_END.has(plain) && /^\p{Lu}/u.test(token));
  // "At 9.15 p.m. Firefighters arrived": behind an hour only its day or zone goes on.
  if (/^[ap]\.m$/i.test(token) && /\d\s?$/.test(text.slice(from, at - token.length)))
    return (
      BEHIND_HOUR.has(word.toLowerCase()) || /^\p{Lu}{2,5}$/u.test(word) || isZone(text, at, word)
    );
  return mayEnd && !STARTERS.has(word.toLowerCase());
}

/** "9 p.m. Lund time". */
function isZone(text: string, at: number, word: string): boolean {
  return (
    text
      .slice(at + 1, at + 40)
      .trimStart()
      .slice(word.length, word.length + 5)
      .toLowerCase() === ' time'
  );
}

/** The letters, digits and inner stops directly before `at`; empty if longer than any abbreviation. */
function tokenBefore(text: string, from: number, at: number): string {
  let start = at;
  while (
    start > from &&
    at - start <= LONGEST_TOKEN &&
    /[\p{L}\p{N}.]/u.test(text.charAt(start - 1))
  )
    start--;
  return at - start > LONGEST_TOKEN ? '' : text.slice(start, at);
}

/** The first word after `at`, past white space and opening marks; a digit counts. At most 20 units. */
function wordAfter(text: string, at: number, end: number): string {
  let start = at;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (start < end && '"\'“‘«‹([{¿¡—–'.includes(text.charAt(start))) start++;
  return /^[\p{L}\p{N}]+/u.exec(text.slice(start, Math.min(end, start + 20)))?.[0] ?? '';
}

/** Which double quotation marks are still open after `words`, given those open before. */
function openQuotes(words: string, open: string): string {
  let state = open;
  for (const mark of words.match(/["“”«»]/gu) ?? []) {
    if (mark === '“' || mark === '«') state = mark;
    else if (mark === '"') state = state === '"' ? '' : '"';
    else state = '';
  }
  return state;
}
