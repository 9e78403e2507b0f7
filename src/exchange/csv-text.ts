/**
 * Comma-separated values by RFC 4180: fields quoted where they hold a comma, a
 * quote or a line end, lines ended by CRLF.
 *
 * A spreadsheet runs a cell that begins with `=`, `+`, `-`, `@` or a tab as a
 * formula, quoted or not, and a formula can send the sheet to a stranger. So such
 * a cell gets an apostrophe before it, which spreadsheets take for "this is text"
 * (OWASP, CSV Injection). `readCsv` takes it away again; a cell that had
 * apostrophes of its own before such a sign gets one more, so nothing is lost.
 */

/** After any apostrophes: ASCII signs, their full-width forms, tab and line ends. */
const RISKY = /^'*[=+\-@\t\r\n＝＋－＠]/u;

/** A number is no formula: what reads the file must find it as such. */
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/u;

/** The text of rows; every line ends in CRLF. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(writeField).join(',')}\r\n`).join('');
}

/** A cell that no spreadsheet runs. */
export function guardCell(value: string): string {
  return RISKY.test(value) && !NUMBER.test(value) ? `'${value}` : value;
}

function writeField(value: string): string {
  const safe = guardCell(value);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * The rows of a text: lines may end in CRLF, LF or CR, a byte order mark is passed
 * over, and quotes that never close run to the end. Apostrophes that guard are
 * taken away. An empty text has no rows.
 */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const source = text.replace(/^\ufeff/, '');
  const field = /(?:"((?:[^"]|"")*)(?:"|$)|([^,\r\n]*))(,|\r\n|\n|\r|$)/y;
  while (field.lastIndex < source.length) {
    const at = field.lastIndex;
    const [, quoted, plain = '', end = ''] = field.exec(source) ?? [];
    row.push(unguardCell(quoted === undefined ? plain : quoted.replaceAll('""', '"')));
    if (end === ',' && field.lastIndex < source.length) continue;
    if (end === ',') row.push('');
    rows.push(row);
    row = [];
    // Text after a closing quote fits no rule; it is passed over up to the next comma or line.
    if (field.lastIndex <= at) field.lastIndex = nextBreak(source, at);
  }
  return rows;
}

/** A cell as it was before it was guarded. */
export function unguardCell(value: string): string {
  return RISKY.test(value) && value.startsWith("'") ? value.slice(1) : value;
}

function nextBreak(source: string, from: number): number {
  const found = source.slice(from).search(/[\r\n]/);
  return found === -1 ? source.length : from + found + 1;
}
