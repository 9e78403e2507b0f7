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
  /** A sentence about the encoding, where the file does not say it, or says it wrongly. */
  readonly doubt?: string;
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
  ['From: <Saved by', 'a web archive (.mhtml)', 'save the page as "HTML only"'],
  ['MIME-Version:', 'a web archive or a mail', 'save it as HTML or plain text'],
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
  const decoded = marked === undefined ? decodeUnmarked(bytes, isHtml) : decodeAs(bytes, marked);
  if (!decoded && marked !== undefined)
    throw new ReadError(
      path,
      `its first bytes say that it is ${marked.toUpperCase()}, and it is not, or it is cut off; save it as UTF-8`,
    );
  refuseBinary(decoded?.text ?? new TextDecoder('latin1').decode(bytes), path);
  if (!decoded) throw new ReadError(path, 'its encoding is not known; save it as UTF-8');
  return decoded;
}

function decodeAs(bytes: Uint8Array, encoding: string): DecodedText | undefined {
  const text = tryDecode(bytes, encoding);
  return text === undefined ? undefined : { text };
}

function decodeUnmarked(bytes: Uint8Array, isHtml: boolean): DecodedText | undefined {
  const wide = unmarkedUtf16(bytes);
  if (wide !== undefined) return guessed(bytes, wide);
  const declared = isHtml ? metaCharset(bytes) : undefined;
  const utf8 = tryDecode(bytes, 'utf-8');
  const asDeclared = declared === undefined ? undefined : tryDecode(bytes, declared);
  // Letters beyond ASCII that are UTF-8 throughout are so by no accident.
  if (utf8 !== undefined && asDeclared !== undefined && utf8 !== asDeclared)
    return {
      text: utf8,
      doubt: `says that it is ${declared}, and is UTF-8, as which it was read. If letters look wrong, save it as UTF-8.`,
    };
  const text = asDeclared ?? utf8;
  if (text !== undefined) return { text };
  const guess = chardet.detect(bytes.subarray(0, GUESS_BYTES));
  return guess === null ? undefined : guessed(bytes, guess);
}

function guessed(bytes: Uint8Array, encoding: string): DecodedText | undefined {
  const text = tryDecode(bytes, encoding);
  return text === undefined
    ? undefined
    : {
        text,
        doubt: `does not say its encoding and is not UTF-8; it was read as ${encoding}. If letters look wrong, save it as UTF-8.`,
      };
}

/** UTF-16 without its mark: every other byte of Latin text is 0. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, META_BYTES);
  if (sample.length < 4 || bytes.length % 2 !== 0) return undefined;
  const zeros = [0, 0];
  for (const [i, byte] of sample.entries()) if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = sample.length / 4;
  if (odd > many && even < many / 8) return 'utf-16le';
  return even > many && odd < many / 8 ? 'utf-16be' : undefined;
}

function refuseFormats(bytes: Uint8Array, path: string): void {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  const format = FORMATS.find(([magic]) => head.startsWith(magic));
  if (format) throw new ReadError(path, `is ${format[1]}, not text; ${format[2]}`);
}

/** Control characters that no text holds, in numbers that no slip explains. */
function refuseBinary(text: string, path: string): void {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  const controls = text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0;
  if (controls > 2 && controls > text.length / 1000)
    throw new ReadError(path, 'is not text; articles are .txt, .md, .html or .pdf files');
  const nul = text.indexOf('\0');
  if (nul !== -1)
    throw new ReadError(
      path,
      'holds a NUL character: it is damaged, or no text; save the article again as UTF-8',
      text.slice(0, nul).split(/\r\n?|\n/u).length,
    );
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
