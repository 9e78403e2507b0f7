/**
 * Paragraphs of a normalised text.
 *
 * A blank line always parts paragraphs. A single line break does too, unless the
 * block was wrapped by a typewriter's rule: the next line's first word would not
 * have fitted on the line before it (greedy filling). Old text files are wrapped
 * so; pages pasted as text have one line per paragraph.
 */
import type { TextRange } from '../../model/index.ts';

/** Longest line, in UTF-16 units, that a wrapped text is taken to have. */
const WIDEST_WRAP = 120;
/** Shortest: columns narrower than this are lists or verse. */
const NARROWEST_WRAP = 40;
const LIST_ITEM = /^\s{0,3}(?:[-*•–]|\d{1,3}[.)])\s/u;

/**
 * The paragraphs of `text`, in order, trimmed of white space, never empty and
 * never overlapping; what lies in none of them is white space. O(n).
 */
export function paragraphRanges(text: string): TextRange[] {
  return blocksOf(text).flatMap((lines) => joinWrapped(text, lines));
}

/** Runs of lines between blank lines; each line trimmed. */
function blocksOf(text: string): TextRange[][] {
  const blocks: TextRange[][] = [];
  let block: TextRange[] = [];
  for (let start = 0; start <= text.length;) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    const line = trimRange(text, { start, end });
    if (line) block.push(line);
    else if (block.length > 0) {
      blocks.push(block);
      block = [];
    }
    start = end + 1;
  }
  if (block.length > 0) blocks.push(block);
  return blocks;
}

function joinWrapped(text: string, lines: readonly TextRange[]): TextRange[] {
  let widest = 0;
  for (const line of lines) widest = Math.max(widest, line.end - line.start);
  const isWrapped = widest >= NARROWEST_WRAP && widest <= WIDEST_WRAP;
  const paragraphs: TextRange[] = [];
  let last: TextRange | undefined;
  let joined: TextRange | undefined;
  for (const line of lines) {
    if (joined && last && isWrapped && goesOn(text, last, line, widest)) {
      joined = { start: joined.start, end: line.end };
    } else {
      if (joined) paragraphs.push(joined);
      joined = line;
    }
    last = line;
  }
  if (joined) paragraphs.push(joined);
  return paragraphs;
}

/** Whether `next` continues `line`: its first word would have made the line too long, and it is no list item. */
function goesOn(text: string, line: TextRange, next: TextRange, widest: number): boolean {
  const words = text.slice(next.start, Math.min(next.end, next.start + WIDEST_WRAP));
  if (LIST_ITEM.test(words)) return false;
  const space = words.search(/\s/u);
  const firstWord = space === -1 ? words.length : space;
  return line.end - line.start + 1 + firstWord > widest;
}

/** `range` without the white space at its ends; nothing if that is all it holds. */
export function trimRange(text: string, { start, end }: TextRange): TextRange | undefined {
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return start < end ? { start, end } : undefined;
}

/** White space as ECMAScript's `\s` has it. */
export function isSpace(code: number): boolean {
  if (code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0) return true;
  if (code < 0x1680) return false;
  return (
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
