/** The bytes of a file as text, and what is looked at before it is read as JSON. */

export interface DecodedText {
  readonly text: string;
  /** It is not UTF-8, and nothing says what it is. */
  readonly isGuessed: boolean;
}

/** Deepest nesting of brackets: a dataset has six. */
const DEEPEST = 200;

/** UTF-8, UTF-16 by its mark, else what spreadsheets on Windows write; null for what is no text. */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const mark = `${bytes[0] ?? ''},${bytes[1] ?? ''}`;
  const encoding = mark === '255,254' ? 'utf-16le' : mark === '254,255' ? 'utf-16be' : 'utf-8';
  const isText = (text: string) => !text.includes('\0');
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return isText(text) ? { text, isGuessed: false } : null;
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes);
    return isText(text) && !/^(?:%PDF|PK|‰PNG|ÿØÿ)/u.test(text) ? { text, isGuessed: true } : null;
  }
}

/** Whether brackets nest deeper than any dataset's; inside text they do not count. */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  let isInside = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter === '"') isInside = !isInside;
    else if (isInside) at += letter === '\\' ? 1 : 0;
    else if (letter === '[' || letter === '{') depth += 1;
    else if (letter === ']' || letter === '}') depth -= 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}
