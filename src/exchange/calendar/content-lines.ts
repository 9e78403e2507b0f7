/**
 * The content lines of an iCalendar text with their places (RFC 5545, 3.1): unfolded, name
 * and parameters apart from the value. A line that fits no rule is passed over.
 */
import type { TextRange } from '../../model/index.ts';

export interface PlacedLine {
  /** In capitals. */
  readonly name: string;
  /** Names in capitals, values without their quotation marks. */
  readonly parameters: ReadonlyMap<string, string>;
  /** As it stands, escapes and all. */
  readonly value: string;
  /** Counted from 1, of the first line where it is folded. */
  readonly line: number;
  /** Where it stands in the text, folds included. */
  readonly range: TextRange;
}

const LINE =
  /^([a-z\d-]+)((?:;[a-z\d-]+=(?:"[^"]*"|[^";:]*)(?:,(?:"[^"]*"|[^";:]*))*)*):([\s\S]*)$/iu;

/** The lines of a text, in order. Line ends may be CRLF, LF or CR. */
export function placedLines(text: string): PlacedLine[] {
  const lines: PlacedLine[] = [];
  const physical = /([^\r\n]*)(\r\n|\r|\n|$)/gy;
  let number = 0;
  let held: { text: string; line: number; start: number; end: number } | undefined;
  const put = () => {
    const placed = held && placedLine(held.text, held.line, { start: held.start, end: held.end });
    if (placed) lines.push(placed);
    held = undefined;
  };
  while (physical.lastIndex < text.length) {
    const start = physical.lastIndex;
    const [, line = ''] = physical.exec(text) ?? [];
    const end = start + line.length;
    number += 1;
    if (held && /^[ \t]/u.test(line)) held = { ...held, text: held.text + line.slice(1), end };
    else {
      put();
      held = { text: number === 1 ? line.replace(/^\uFEFF/u, '') : line, line: number, start, end };
    }
  }
  put();
  return lines;
}

function placedLine(text: string, line: number, range: TextRange): PlacedLine | undefined {
  const match = LINE.exec(text);
  if (!match) return undefined;
  const [, name = '', given = '', value = ''] = match;
  const parameters = new Map(
    [...given.matchAll(/;([a-z\d-]+)=((?:"[^"]*"|[^";:])*)/giu)].map(
      ([, key = '', parameter = '']) => [key.toUpperCase(), parameter.replaceAll('"', '')] as const,
    ),
  );
  return { name: name.toUpperCase(), parameters, value, line, range };
}

/** A value of type TEXT without its escapes (RFC 5545, 3.3.11). */
export function unescapeText(value: string): string {
  return value.replace(/\\([\\;,nN])/gu, (_, mark: string) => (/n/iu.test(mark) ? '\n' : mark));
}
