/**
 * Words of a folded text, counted as strictly as anyone might: "U.S." is two,
 * "well-known" is two, and a Han character is one. What is allowed by this count
 * is allowed by every other.
 */
import type { TextRange } from '../../model/index.ts';

const HAN = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}';
/** One character of a script without spaces, or up to 40 others: no "word" may smuggle in a sentence. */
const TOKEN = new RegExp(`[${HAN}]|[^\\s${HAN}]{1,40}`, 'gu');
const WORD = new RegExp(`[${HAN}]|(?:(?![${HAN}])[\\p{L}\\p{N}])+`, 'gu');

/** How many words `text` holds; 0 for marks alone. */
export function countWords(text: string): number {
  let count = 0;
  let isInside = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Beyond ASCII and the dashes and quotation marks of print it takes the pattern to tell.
    if (code > 127 && (code < 0x2010 || code > 0x201f)) return text.match(WORD)?.length ?? 0;
    const isWord = isAsciiWord(code);
    if (isWord && !isInside) count += 1;
    isInside = isWord;
  }
  return count;
}

function isAsciiWord(code: number): boolean {
  const small = code | 32;
  return (code >= 48 && code <= 57) || (small >= 97 && small <= 122);
}

/** Pieces between which a quotation may be cut, as ranges of `text`, in order, at most `limit`. */
export function tokensFrom(text: string, { start, end }: TextRange, limit: number): TextRange[] {
  const tokens: TextRange[] = [];
  TOKEN.lastIndex = start;
  while (tokens.length < limit) {
    const plain = plainAt(text, TOKEN.lastIndex, end);
    if (plain) {
      tokens.push(plain);
      TOKEN.lastIndex = plain.end;
      continue;
    }
    const match = TOKEN.exec(text);
    if (!match || match.index >= end) break;
    tokens.push({ start: match.index, end: Math.min(end, TOKEN.lastIndex) });
  }
  return tokens;
}

const LONGEST = 40;

/** The next piece, where what stands there and behind it is ASCII, dashes or quotation marks, as nearly always; else the pattern tells. */
function plainAt(text: string, from: number, end: number): TextRange | undefined {
  let start = from;
  while (start < end && text.charCodeAt(start) === 32) start += 1;
  let at = start;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 32) break;
    if (code < 32 || (code > 126 && (code < 0x2010 || code > 0x201f))) return undefined;
  }
  return at > start && at - start <= LONGEST ? { start, end: at } : undefined;
}

/** The last `limit` pieces before `range.end`, in order of the text. */
export function tokensTo(text: string, { start, end }: TextRange, limit: number): TextRange[] {
  // 41: the longest piece and the space before it.
  const from = Math.max(start, end - 41 * (limit + 1));
  const tokens = tokensFrom(text, { start: from, end }, Infinity);
  return from > start ? tokens.slice(1).slice(-limit) : tokens.slice(-limit);
}
