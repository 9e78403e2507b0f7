/** Text of iCalendar (RFC 5545): content lines, escapes and folding. */

/** Octets a line may have, its end not counted (RFC 5545, 3.1). */
const MOST_OCTETS = 75;

/** A property and its value, ready to be folded. */
export type ContentLine = readonly [name: string, value: string];

/** A value of type TEXT: backslash, semicolon and comma escaped, line ends written `\n` (RFC 5545, 3.3.11). */
export function icsText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|[\r\n]/g, '\\n');
}

/** The lines of a calendar, folded at 75 octets of UTF-8 and never within a character; each ends in CRLF. */
export function foldIcs(lines: readonly ContentLine[]): string {
  return lines.map(([name, value]) => `${foldLine(`${name}:${value}`)}\r\n`).join('');
}

function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    // The space that begins a folded line counts.
    if (octets + size > MOST_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** Octets of one character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x1_0000 ? 3 : 4;
}

/** The content lines of a text, unfolded; parameters stay with the name. Values are as they stand, escapes and all. */
export function unfoldIcs(text: string): ContentLine[] {
  return text
    .replace(/\r?\n[ \t]/g, '')
    .split(/\r?\n/)
    .filter((line) => line.includes(':'))
    .map((line) => {
      const colon = /^(?:[^":]|"[^"]*")*/.exec(line)?.[0].length ?? 0;
      return [line.slice(0, colon), line.slice(colon + 1)];
    });
}
