/**
 * Comma-separated values (RFC 4180) with the place of every cell, so that whatever is
 * wrong can be told by row and column, and a cell can be cited as it stands.
 *
 * Semicolons and tabs part cells too: spreadsheets write the first where a comma is
 * the decimal sign, and the second when cells are copied.
 */
import type { TextRange } from '../../model/index.ts';
import { ImportError } from './entry.ts';

export interface Cell {
  /** Without its quotation marks, ends untrimmed. */
  readonly text: string;
  /** Where it stands in the file, quotation marks included. */
  readonly range: TextRange;
}

export interface Row {
  /** Counted from 1, as spreadsheets do: a cell of several lines is in one row. */
  readonly number: number;
  readonly cells: readonly Cell[];
  readonly range: TextRange;
}

/** Thrown for a text that cannot be cut into cells: its quotation mark never closes. */
export class CsvError extends Error {
  override name = 'CsvError';
  readonly row: number;
  /** Counted from 1. */
  readonly column: number;

  constructor(row: number, column: number) {
    super(`row ${row}, column ${column}: the quotation mark that opens here is never closed`);
    this.row = row;
    this.column = column;
  }
}

/** What parts the cells: whichever of tab, semicolon and comma the first line has most of. */
export function separatorOf(text: string): string {
  const [line = ''] = text.split(/[\r\n]/u, 1);
  const outside = line.replace(/"[^"]*"/gu, '');
  const count = (mark: string) => outside.split(mark).length - 1;
  const [first = ','] = [',', ';', '\t'].sort((a, b) => count(b) - count(a));
  return first;
}

/**
 * The rows of a text; rows without a word in them are passed over, and counted. A quotation
 * mark inside an unquoted cell is a letter like any other, as spreadsheets have it.
 * @throws CsvError when a quoted cell has no end.
 */
export function readCsv(text: string, separator = separatorOf(text)): Row[] {
  const rows: Row[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  for (let number = 1; at < text.length; number += 1) {
    const start = at;
    const cells: Cell[] = [];
    for (;;) {
      const cell = readCell(text, at, separator, { row: number, column: cells.length + 1 });
      cells.push(cell);
      at = cell.range.end;
      if (text[at] !== separator) break;
      at += 1;
    }
    const range = { start, end: at };
    if (cells.some((cell) => cell.text.trim() !== '')) rows.push({ number, cells, range });
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  return rows;
}

/**
 * The same for an import.
 * @throws ImportError with row and column when a quoted cell has no end.
 */
export function readRows(text: string): Row[] {
  try {
    return readCsv(text);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new ImportError('quoteOpen', { row: error.row, field: String(error.column) });
  }
}

function readCell(
  text: string,
  start: number,
  separator: string,
  { row, column }: { row: number; column: number },
): Cell {
  if (text[start] !== '"') {
    const end = unquotedEnd(text, start, separator);
    return { text: text.slice(start, end), range: { start, end } };
  }
  let close = text.indexOf('"', start + 1);
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close === -1) throw new CsvError(row, column);
  // What follows the closing mark before the separator belongs to the cell, as in every spreadsheet.
  const end = unquotedEnd(text, close + 1, separator);
  const inside = text.slice(start + 1, close).replaceAll('""', '"');
  return { text: inside + text.slice(close + 1, end), range: { start, end } };
}

function unquotedEnd(text: string, start: number, separator: string): number {
  let end = start;
  while (end < text.length) {
    const letter = text[end];
    if (letter === separator || letter === '\n' || letter === '\r') break;
    end += 1;
  }
  return end;
}
