/**
 * Lines of a paragraph → its text, words parted at a line's end made whole. Whether
 * a hyphen belongs to the word is asked of the document itself first: how does it
 * write the word in the middle of a line?
 */

/** The words of a document as they stand inside its lines, in small letters. */
export type Vocabulary = ReadonlySet<string>;

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-‐][\p{L}\p{M}\p{N}]+)*/gu;
/** First halves that take a hyphen wherever the line ends. */
const PREFIXES = new Set(
  'all anti counter cross ex far half high long low mid multi near non post pre pro quasi self semi short so vice well ultra'.split(
    ' ',
  ),
);

/** The words that stand whole in `lines`: a line's last is left out where a hyphen parts it, and so is what follows. */
export function vocabularyOf(lines: readonly string[]): Vocabulary {
  const words = new Set<string>();
  let isParted = false;
  for (const line of lines) {
    const found = line.toLowerCase().match(WORD) ?? [];
    const endsParted = /[-‐\u00ad]$/u.test(line);
    for (const word of found.slice(isParted ? 1 : 0, endsParted ? -1 : undefined))
      words.add(word.replaceAll('‐', '-'));
    isParted = endsParted;
  }
  return words;
}

/** The lines as one text, one space between them where no word is parted. */
export function joinLines(lines: readonly string[], words: Vocabulary): string {
  let text = '';
  for (const line of lines) text = text === '' ? line : joinTwo(text, line, words);
  return text;
}

function joinTwo(text: string, line: string, words: Vocabulary): string {
  if (text.endsWith('\u00ad')) return text.slice(0, -1) + line;
  const [, left] = /([\p{L}\p{M}\p{N}]+)[-‐]$/u.exec(text) ?? [];
  if (left === undefined) {
    // A dash between two numbers is a span: "1911–" and "1913".
    return /\d[–—]$/u.test(text) && /^\d/u.test(line) ? text + line : `${text} ${line}`;
  }
  const [right = ''] = /^[\p{L}\p{M}\p{N}]+/u.exec(line) ?? [];
  return keepsHyphen(left, right, words) ? text + line : text.slice(0, -1) + line;
}

function keepsHyphen(left: string, right: string, words: Vocabulary): boolean {
  if (!/^\p{Ll}/u.test(right) || /\p{N}$/u.test(left)) return true;
  const [a, b] = [left.toLowerCase(), right.toLowerCase()];
  if (words.has(`${a}-${b}`)) return true;
  if (words.has(a + b)) return false;
  return PREFIXES.has(a);
}
