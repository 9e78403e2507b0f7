/**
 * What stands on a page and is not of the article: running heads and page numbers,
 * known by standing in the same place on several pages, and notes at the foot, known
 * by their number and their small letters.
 */
import type { PdfLine } from './lines.ts';
import type { PdfPage } from './open-pdf.ts';

export interface SortedLines {
  readonly story: readonly PdfLine[];
  readonly furniture: readonly { readonly line: PdfLine; readonly reason: string }[];
}

/** Part of the page's height, above and below, in which heads and feet stand. */
const MARGIN = 0.12;
/** Lines at the head and foot of a page that are compared with other pages'. */
const EDGE_LINES = 4;
/** Part of the page's height that a running head moves by from page to page at most. */
const SAME_PLACE = 0.015;
const PAGE_NUMBER =
  /^(?:(?:page|página|pág\.?|p\.)\s*)?[-–—|\s]*(?:\d{1,4}|[ivxl]{1,6})[-–—|\s]*(?:(?:of|de|\/)\s*\d{1,4})?$/iu;
/** Dots that lead to a page's number. */
const CONTENTS = /(?:\.\s?){5,}\s*(?:\d{1,4}|[ivxl]{1,6})$/u;
const NOTE = /^(?:[\d⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|[*†‡§])[.)]?\s*\S/u;

/** Parts the lines of a document into story and furniture. `bodySize` is the size of its running text. */
export function sortLines(
  pages: readonly PdfPage[],
  lines: readonly (readonly PdfLine[])[],
  bodySize: number,
): SortedLines {
  const reasons = new Map<PdfLine, string>();
  markRunning(pages, lines, reasons);
  for (const ofPage of lines) markNotes(ofPage, bodySize, reasons);
  for (const line of lines.flat())
    if (CONTENTS.test(line.text)) reasons.set(line, 'table of contents');
  const all = lines.flat();
  return {
    story: all.filter((line) => !reasons.has(line)),
    furniture: all.flatMap((line) => {
      const reason = reasons.get(line);
      return reason === undefined ? [] : [{ line, reason }];
    }),
  };
}

function markRunning(
  pages: readonly PdfPage[],
  lines: readonly (readonly PdfLine[])[],
  reasons: Map<PdfLine, string>,
): void {
  const edges = lines.map((ofPage, number) => edgesOf(ofPage, pages[number]?.height ?? 1));
  const pagesWith = new Map<string, Set<number>>();
  for (const { line, key } of edges.flat(2))
    pagesWith.set(key, (pagesWith.get(key) ?? new Set()).add(line.page));
  // From the edge inwards, as far as lines are of the page: what stands behind one of the story is story.
  for (const edge of edges.flat())
    for (const { line, key } of edge) {
      const isNumber = PAGE_NUMBER.test(line.text);
      if (!isNumber && (pagesWith.get(key)?.size ?? 0) < 2) break;
      reasons.set(line, isNumber ? 'page number' : 'running head or foot');
    }
}

interface EdgeLine {
  readonly line: PdfLine;
  /** The same for lines that say the same in the same place, but for their numbers. */
  readonly key: string;
}

/** The lines in a page's margins: those of the head from above, those of the foot from below. */
function edgesOf(lines: readonly PdfLine[], height: number): EdgeLine[][] {
  const byHeight = lines.toSorted((a, b) => a.y - b.y || a.x0 - b.x0);
  const head = byHeight.filter(({ y }) => y < height * MARGIN);
  const foot = byHeight.filter(({ y }) => y > height * (1 - MARGIN)).reverse();
  return [head, foot].map((edge) =>
    edge.slice(0, EDGE_LINES).map((line) => {
      const step = Math.round(line.y / height / SAME_PLACE);
      return { line, key: `${step} ${line.text.toLowerCase().replace(/\d+/g, '#')}` };
    }),
  );
}

/** From the first numbered line in small letters to the column's end. */
function markNotes(
  lines: readonly PdfLine[],
  bodySize: number,
  reasons: Map<PdfLine, string>,
): void {
  const columns = new Map<number, PdfLine[]>();
  for (const line of lines)
    if (!reasons.has(line)) columns.set(line.column, [...(columns.get(line.column) ?? []), line]);
  for (const column of columns.values()) {
    const ordered = column.toSorted((a, b) => a.y - b.y);
    const isSmall = (line: PdfLine) => line.size < bodySize * 0.93;
    let from = ordered.length;
    for (let i = ordered.length - 1; i > 0; i--) {
      const line = ordered[i];
      if (!line || !isSmall(line)) break;
      if (NOTE.test(line.text)) from = i;
    }
    const notes = ordered.slice(from);
    if (!notes[0] || !isCalled(notes[0], lines)) continue;
    for (const line of notes) reasons.set(line, 'footnote');
  }
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Whether a note's number, raised, or its sign stands in another line of the page: a table in small letters is no note. */
function isCalled(note: PdfLine, lines: readonly PdfLine[]): boolean {
  const mark = /^(?:[\d⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|[*†‡§])/u.exec(note.text)?.[0] ?? '';
  const raised = mark.replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)] ?? '');
  return lines.some((line) => line !== note && line.text.includes(raised, 1));
}
