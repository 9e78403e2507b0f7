/**
 * Bytes → characters. What the file says of itself goes first: byte order mark,
 * then `<meta charset>`; then strict UTF-8, which other encodings hardly ever pass
 * for; only then a guess from the frequencies of bytes, and the guess is told.
 * The order is that of the HTML standard's "encoding sniffing algorithm".
 */
import chardet from 'chardet';
import { ReadError } from './read-error.ts';

export interface DecodedText {
  readonly text: string;
  /** Name of the encoding, when it had to be guessed. */
  readonly guessed?: string;
}

/** First bytes of files that people mistake for articles. */
const FORMATS: readonly (readonly [magic: string, name: string, remedy: string])[] = [
  ['%PDF-', 'a PDF', 'name it .pdf'],
  ['PK\u0003\u0004', 'a zip or Office file', 'save the text in it as .txt'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Office file', 'save the text in it as .txt'],
  ['{\\rtf', 'an RTF file', 'save it as plain text, .txt'],
  ['\u0089PNG', 'a picture', 'articles are text'],
  ['\u00ff\u00d8\u00ff', 'a picture', 'articles are text'],
  ['GIF8', 'a picture', 'articles are text'],
  ['\u001f\u008b', 'a gzip file', 'unpack it first'],
];

/** Bytes looked at for a `<meta charset>`; the standard says 1024, saved pages put more before it. */
const META_BYTES = 4096;
const GUESS_BYTES = 1 << 16;

/**
 * The characters of a file, without a byte order mark.
 * @param isHtml whether a `<meta charset>` counts.
 * @throws ReadError when the bytes are no text, or no encoding fits.
 */
export function decodeBytes(bytes: Uint8Array, path: string, isHtml: boolean): DecodedText {
  refuseFormats(bytes, path);
  const marked = byteOrderMark(bytes);
  const named = marked ?? (isHtml ? metaCharset(bytes) : undefined);
  const text = (named && tryDecode(bytes, named)) ?? tryDecode(bytes, 'utf-8');
  if (text !== undefined) {
    refuseBinary(text, path);
    return { text };
  }
  const guessed = chardet.detect(bytes.subarray(0, GUESS_BYTES));
  const guess = guessed === null ? undefined : tryDecode(bytes, guessed);
  refuseBinary(guess ?? new TextDecoder('latin1').decode(bytes), path);
  if (!guess) throw new ReadError(path, 'its encoding is not known; save it as UTF-8');
  return { text: guess, guessed: guessed ?? undefined };
}

function refuseFormats(bytes: Uint8Array, path: string): void {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  const format = FORMATS.find(([magic]) => head.startsWith(magic));
  if (format) throw new ReadError(path, `is ${format[1]}, not text; ${format[2]}`);
}

/** Control characters that no text holds, in numbers that no slip explains. */
function refuseBinary(text: string, path: string): void {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  const controls = text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0;
  if (controls > 2 && controls > text.length / 1000)
    throw new ReadError(path, 'is not text; articles are .txt, .md, .html or .pdf files');
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return undefined;
}

function metaCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, META_BYTES));
  return /<meta[^>]{0,200}?\bcharset\s*=\s*["']?\s*([\w:-]{2,40})/i.exec(head)?.[1];
}

/** The text, or nothing where the bytes do not fit the encoding or nobody knows it. */
function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
