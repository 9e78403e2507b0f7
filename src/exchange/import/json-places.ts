/**
 * Where the parts of a JSON text stand: `JSON.parse` forgets, and an import has to cite.
 * For texts that `JSON.parse` has taken; of any other the answer is undefined or wrong.
 */
import type { TextRange } from '../../model/index.ts';

/** The place of a member's value in the object that begins at `start`; of repeated names the last, as JSON.parse has it. */
export function memberRange(text: string, start: number, name: string): TextRange | undefined {
  let found: TextRange | undefined;
  let at = skipSpace(text, start);
  if (text[at] !== '{') return undefined;
  at = skipSpace(text, at + 1);
  while (at < text.length && text[at] !== '}') {
    const keyEnd = valueEnd(text, at);
    const valueStart = skipSpace(text, skipSpace(text, keyEnd) + 1);
    const end = valueEnd(text, valueStart);
    if (isName(text.slice(at, keyEnd), name)) found = { start: valueStart, end };
    at = skipSpace(text, end);
    if (text[at] === ',') at = skipSpace(text, at + 1);
  }
  return found;
}

/** The places of the items of the list that begins at `start`; none when no list does. */
export function itemRanges(text: string, start: number): TextRange[] {
  const ranges: TextRange[] = [];
  let at = skipSpace(text, start);
  if (text[at] !== '[') return ranges;
  at = skipSpace(text, at + 1);
  while (at < text.length && text[at] !== ']') {
    const end = valueEnd(text, at);
    ranges.push({ start: at, end });
    at = skipSpace(text, end);
    if (text[at] === ',') at = skipSpace(text, at + 1);
  }
  return ranges;
}

/** Line of an offset, counted from 1. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1))
    line += 1;
  return line;
}

/** Lines of offsets that only grow, counted in one pass. */
export function lineCounter(text: string): (offset: number) => number {
  let [line, at] = [1, 0];
  return (offset) => {
    if (offset < at) [line, at] = [1, 0];
    for (
      let next = text.indexOf('\n', at);
      next !== -1 && next < offset;
      next = text.indexOf('\n', at)
    ) {
      line += 1;
      at = next + 1;
    }
    return line;
  };
}

function isName(key: string, name: string): boolean {
  return key === `"${name}"` || (key.includes('\\') && JSON.parse(key) === name);
}

function skipSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && ' \t\r\n\uFEFF'.includes(text.charAt(at))) at += 1;
  return at;
}

/** Just after the value that begins at `start`. Counts brackets, so depth costs no stack. */
function valueEnd(text: string, start: number): number {
  let depth = 0;
  let at = start;
  while (at < text.length) {
    const letter = text[at];
    if (letter === '"') at = stringEnd(text, at);
    else if (letter === '{' || letter === '[') [depth, at] = [depth + 1, at + 1];
    else if (letter === '}' || letter === ']') {
      if (depth === 0) return at;
      [depth, at] = [depth - 1, at + 1];
    } else if (depth === 0 && (letter === ',' || ' \t\r\n:'.includes(letter ?? ''))) return at;
    else {
      at += 1;
      continue;
    }
    if (depth === 0) return at;
  }
  return at;
}

function stringEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}
