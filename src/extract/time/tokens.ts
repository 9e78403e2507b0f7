/**
 * One pass over the text into tokens with offsets: the only place where the
 * tagger reads characters, so its time is linear whatever the text holds.
 *
 * A word is a run of letters, a number a run of digits with the letters that
 * follow it as its suffix ("20th", "1950s", "5pm"); anything that mixes further
 * ("A330", "7e7") is `mixed` and never part of a date.
 */
export type TokenKind = 'word' | 'number' | 'mixed' | 'mark';

export interface Token {
  readonly kind: TokenKind;
  /** UTF-16 offsets, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Lower case, typographic apostrophes made plain; cut short where no rule could want it. */
  readonly lower: string;
  readonly capital: boolean;
  /** Of a number: its value and how many digits it was written with. NaN and 0 otherwise. */
  readonly value: number;
  readonly digits: number;
  /** Letters written straight after a number, lower case. */
  readonly suffix: string;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
  /** Line breaks before it: 0, 1, or 2 for a paragraph. */
  readonly breaks: number;
  /** A number with thousands separators: "1,500". */
  readonly grouped: boolean;
}

const LONGEST_WORD = 24;
const LONGEST_NUMBER = 9;
const APOSTROPHES = "'\u2019\u02bc";

/** The tokens of a text, in order. Linear in its length; never throws. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  let at = 0;
  let spaced = false;
  let breaks = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      spaced = true;
      if (code === 10 && breaks < 2) breaks++;
      at++;
      continue;
    }
    const end = isDigit(code)
      ? readNumber(text, at, spaced, breaks, tokens)
      : isLetter(code)
        ? readWord(text, at, spaced, breaks, tokens)
        : readMark(text, at, spaced, breaks, tokens);
    at = end;
    spaced = false;
    breaks = 0;
  }
  return tokens;
}

function readNumber(
  text: string,
  start: number,
  spaced: boolean,
  breaks: number,
  tokens: Token[],
): number {
  let end = runOf(text, start, isDigit);
  let digits = end - start;
  let grouped = false;
  while (
    text.charCodeAt(end) === 44 &&
    digits <= LONGEST_NUMBER &&
    runOf(text, end + 1, isDigit) === end + 4
  ) {
    end += 4;
    digits += 3;
    grouped = true;
  }
  const value = digits <= LONGEST_NUMBER ? Number(text.slice(start, end).replaceAll(',', '')) : NaN;
  let suffixEnd = runOf(text, end, isSuffixLetter);
  const isIsoTime = suffixEnd === end + 1 && /[tT]/.test(text[end] ?? '');
  if (isIsoTime && isDigit(text.charCodeAt(suffixEnd))) suffixEnd = end;
  else if (isDigit(text.charCodeAt(suffixEnd)) && suffixEnd > end) {
    const mixedEnd = runOf(text, suffixEnd, isLetterOrDigit);
    tokens.push(token('mixed', text, start, mixedEnd, spaced, breaks));
    return mixedEnd;
  }
  const suffix = text.slice(end, Math.min(suffixEnd, end + 8)).toLowerCase();
  tokens.push({
    kind: 'number',
    start,
    end: suffixEnd,
    lower: text.slice(start, Math.min(suffixEnd, start + LONGEST_WORD)).toLowerCase(),
    capital: false,
    value,
    digits,
    suffix,
    spaced,
    breaks,
    grouped,
  });
  return suffixEnd;
}

function readWord(
  text: string,
  start: number,
  spaced: boolean,
  breaks: number,
  tokens: Token[],
): number {
  const end = runOf(text, start, isLetter);
  // The T of an ISO date-time stands between two numbers: "2019-03-11T10:20".
  const afterNumber = !spaced && tokens.at(-1)?.kind === 'number';
  if (isDigit(text.charCodeAt(end)) && !(afterNumber && end === start + 1)) {
    const mixedEnd = runOf(text, end, isLetterOrDigit);
    tokens.push(token('mixed', text, start, mixedEnd, spaced, breaks));
    return mixedEnd;
  }
  tokens.push(token('word', text, start, end, spaced, breaks));
  return end;
}

function readMark(
  text: string,
  start: number,
  spaced: boolean,
  breaks: number,
  tokens: Token[],
): number {
  const clitic =
    APOSTROPHES.includes(text.charAt(start)) && !spaced && tokens.at(-1)?.kind === 'word';
  const end = clitic ? runOf(text, start + 1, isLetter) : start + 1;
  tokens.push(token(end > start + 1 ? 'word' : 'mark', text, start, end, spaced, breaks));
  return end;
}

function token(
  kind: TokenKind,
  text: string,
  start: number,
  end: number,
  spaced: boolean,
  breaks: number,
): Token {
  const lower = text.slice(start, Math.min(end, start + LONGEST_WORD)).toLowerCase();
  const first = text.charAt(start);
  const quoted = first === '\u2018' && /\d/.test(text.charAt(end)); // ‘60s: typed as a quotation mark
  const plain = APOSTROPHES.includes(lower.charAt(0)) || quoted ? `'${lower.slice(1)}` : lower;
  return {
    kind,
    start,
    end,
    lower: plain,
    capital: kind === 'word' && first !== lower.charAt(0),
    value: NaN,
    digits: 0,
    suffix: '',
    spaced,
    breaks,
    grouped: false,
  };
}

function runOf(text: string, from: number, belongs: (code: number) => boolean): number {
  let at = from;
  while (at < text.length && belongs(text.charCodeAt(at))) at++;
  return at;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0xc0) return code === 0xaa || code === 0xba || code === 0xb5;
  if (code === 0xd7 || code === 0xf7) return false;
  // General punctuation to arrows and symbols, CJK punctuation, the byte order mark: no letters there.
  return (
    !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x3000 && code <= 0x303f) && code < 0xfe00
  );
}

function isSuffixLetter(code: number): boolean {
  return isLetter(code) || code === 0xb0;
}

function isLetterOrDigit(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x202f ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
