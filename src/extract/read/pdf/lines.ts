/**
 * Runs of text → the lines of a page in reading order. Where a white strip parts a
 * page into columns of prose, each column is read down before the next; a table's
 * cells, which are short, are read along the row.
 */
import type { PdfPage, TextRun } from './open-pdf.ts';

export interface PdfLine {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
  /** Counted from 0. */
  readonly page: number;
  /** Counted from 0 over the whole page: two lines of one column may be neighbours in a paragraph. */
  readonly column: number;
}

/** A piece of a line without wide gaps in it. */
interface Piece {
  readonly runs: readonly TextRun[];
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
  readonly letters: number;
}

/** Gap, in sizes of the font, that no justified line has between two words. */
const WIDE_GAP = 0.9;
/** Gap, in sizes of the font, from which letters stand apart as words. */
const WORD_GAP = 0.18;
/** Lines that a strip must run along, and letters that lines beside it have, to part columns of prose. */
const FEWEST_LINES = 5;
const FEWEST_LETTERS = 18;

/** The rows of runs that stand outside the story, from top to bottom. */
export function artifactLines(page: PdfPage, number: number): PdfLine[] {
  return rowsOf(page.artifacts.map(pieceOf)).map((row) => toLine(row, number, 0));
}

/** The lines of a page, in reading order; ties go from left to right, and then by the order of drawing. */
export function linesOf(page: PdfPage, number: number): PdfLine[] {
  let column = 0;
  const read = (pieces: readonly Piece[]): PdfLine[] => {
    const strip = findStrip(pieces);
    if (!strip) {
      const own = column++;
      return rowsOf(pieces).map((row) => toLine(row, number, own));
    }
    const above = pieces.filter(({ y }) => y <= strip.top);
    const beside = pieces.filter(({ y }) => y > strip.top && y < strip.bottom);
    const below = pieces.filter(({ y }) => y >= strip.bottom);
    const [left, right] = [
      beside.filter(({ x1 }) => x1 <= strip.x + 0.01),
      beside.filter(({ x1 }) => x1 > strip.x + 0.01),
    ];
    const isRightToLeft = pieces.filter(isPieceRightToLeft).length > pieces.length / 2;
    const columns = isRightToLeft ? [right, left] : [left, right];
    return [above, ...columns, below].filter((part) => part.length > 0).flatMap(read);
  };
  return read(rowsOf(page.runs.map(pieceOf)).flatMap(parted));
}

function pieceOf(run: TextRun): Piece {
  return { ...run, runs: [run], letters: run.text.trim().length };
}

/** Pieces on one baseline, from left to right; rows from top to bottom. Raised and lowered letters go with their row. */
function rowsOf(pieces: readonly Piece[]): Piece[][] {
  const rows: { y: number; size: number; pieces: Piece[] }[] = [];
  // The larger letters first, so that a raised note number finds its row.
  const ordered = pieces
    .map((piece, order) => ({ piece, order }))
    .sort((a, b) => a.piece.y - b.piece.y || b.piece.size - a.piece.size || a.order - b.order);
  for (const { piece } of ordered) {
    const row = rows.findLast((row, index) => index >= rows.length - 3 && isOnRow(piece, row));
    if (!row) rows.push({ y: piece.y, size: piece.size, pieces: [piece] });
    else {
      row.pieces.push(piece);
      if (piece.size > row.size) Object.assign(row, { y: piece.y, size: piece.size });
    }
  }
  return rows
    .sort((a, b) => a.y - b.y)
    .map((row) => row.pieces.sort((a, b) => a.x0 - b.x0 || a.y - b.y));
}

function isOnRow(piece: Piece, row: { y: number; size: number }): boolean {
  const larger = Math.max(piece.size, row.size);
  const isSmall = Math.min(piece.size, row.size) < larger * 0.8;
  return Math.abs(piece.y - row.y) <= larger * (isSmall ? 0.55 : 0.3);
}

/** A row parted where it has wide gaps. */
function parted(row: readonly Piece[]): Piece[] {
  const parts: Piece[][] = [];
  let end = -Infinity;
  for (const piece of row) {
    const last = parts.at(-1);
    if (last && piece.x0 - end <= Math.max(piece.size, last[0]?.size ?? 0) * WIDE_GAP)
      last.push(piece);
    else parts.push([piece]);
    end = Math.max(end, piece.x1);
  }
  return parts.map(joined);
}

function joined(pieces: readonly Piece[]): Piece {
  const size = Math.max(...pieces.map((piece) => piece.size));
  return {
    runs: pieces.flatMap((piece) => piece.runs),
    x0: Math.min(...pieces.map((piece) => piece.x0)),
    x1: Math.max(...pieces.map((piece) => piece.x1)),
    y: pieces.find((piece) => piece.size === size)?.y ?? 0,
    size,
    letters: pieces.reduce((sum, piece) => sum + piece.letters, 0),
  };
}

interface Strip {
  readonly x: number;
  /** Baselines above and below which a piece crosses the strip; ±Infinity where none does. */
  readonly top: number;
  readonly bottom: number;
}

/** The white strip with the most lines of prose on both its sides; the leftmost of equals. */
function findStrip(pieces: readonly Piece[]): Strip | undefined {
  if (pieces.length < FEWEST_LINES * 2) return undefined;
  const edges = [...new Set(pieces.map(({ x1 }) => Math.round(x1)))].sort((a, b) => a - b);
  let best: Strip | undefined;
  let most = 0;
  for (const edge of edges) {
    for (const strip of stripsAt(edge + 1, pieces)) {
      const lines = proseBeside(strip, pieces);
      if (lines > most) [best, most] = [strip, lines];
    }
  }
  return best;
}

/** The stretches of the page along which no piece crosses `x`. */
function stripsAt(x: number, pieces: readonly Piece[]): Strip[] {
  const crossing = pieces
    .filter((piece) => piece.x0 < x && piece.x1 > x)
    .map(({ y }) => y)
    .sort((a, b) => a - b);
  const bounds = [-Infinity, ...crossing, Infinity];
  return bounds.slice(1).map((bottom, i) => ({ x, top: bounds[i] ?? -Infinity, bottom }));
}

/** Lines of prose on the poorer side of a strip; 0 when it parts no columns. */
function proseBeside({ x, top, bottom }: Strip, pieces: readonly Piece[]): number {
  const beside = pieces.filter(({ y }) => y > top && y < bottom);
  const left = beside.filter(({ x1 }) => x1 <= x);
  const right = beside.filter(({ x0 }) => x0 >= x);
  if (Math.min(left.length, right.length) < FEWEST_LINES) return 0;
  return Math.min(proseLines(left), proseLines(right));
}

/** Lines on one side of a strip, where most of them are as long as lines of prose; else 0. */
function proseLines(side: readonly Piece[]): number {
  const rows = rowsOf(side).map((row) => row.reduce((sum, { letters }) => sum + letters, 0));
  const isProse = rows.filter((letters) => letters >= FEWEST_LETTERS).length > rows.length / 2;
  return isProse && rows.length >= FEWEST_LINES ? rows.length : 0;
}

function isPieceRightToLeft({ runs }: Piece): boolean {
  return runs.filter((run) => run.isRightToLeft).length > runs.length / 2;
}

function isRaisedNumber(run: TextRun, line: Piece): boolean {
  return (
    /^\s*\d{1,3}\s*$/u.test(run.text) &&
    run.size < line.size * 0.85 &&
    line.y - run.y > line.size * 0.15
  );
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function toLine(row: readonly Piece[], page: number, column: number): PdfLine {
  const whole = joined(row);
  const isRightToLeft = isPieceRightToLeft(whole);
  const runs = whole.runs.toSorted((a, b) => (isRightToLeft ? b.x1 - a.x1 : a.x0 - b.x0));
  let text = '';
  let last: TextRun | undefined;
  for (const run of runs) {
    const gap = !last ? 0 : isRightToLeft ? last.x0 - run.x1 : run.x0 - last.x1;
    const isRaised = gap < run.size * 0.4 && isRaisedNumber(run, whole);
    if (last && gap > Math.max(run.size, last.size) * WORD_GAP && !isRaised) text += ' ';
    // "1911" with the note 3 is not "19113".
    text += isRaised
      ? run.text.replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)] ?? '')
      : run.text;
    last = run;
  }
  const { x0, x1, y, size } = whole;
  return { text: text.replace(/\s+/gu, ' ').trim(), x0, x1, y, size, page, column };
}
