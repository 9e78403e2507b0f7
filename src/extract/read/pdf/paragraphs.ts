/**
 * Lines → paragraphs. A new one begins at an indent, after a wider gap, after a line
 * that ends short, and where the letters change size; a sentence that runs over a
 * column's or page's end is one.
 */
import type { PdfLine } from './lines.ts';
import { joinLines, type Vocabulary } from './hyphens.ts';

export interface PdfParagraph {
  readonly text: string;
  readonly size: number;
  readonly page: number;
}

const SENTENCE_END = /[.!?…:][\d⁰¹²³⁴⁵⁶⁷⁸⁹]*["'”’»)\]]*$/u;
const LIST_ITEM = /^(?:[-*•–▪◦·]\s|\(?(?:\d{1,3}|[a-z])[.)]\s)/u;

/** Where a column's lines begin and end, and how far apart they are. */
interface Measure {
  readonly left: number;
  readonly right: number;
  readonly leading: number;
}

/** The paragraphs of a document's story. */
export function paragraphsOf(lines: readonly PdfLine[], words: Vocabulary): PdfParagraph[] {
  const measures = measuresOf(lines);
  const hasIndents = usesIndents(lines, measures);
  const paragraphs: PdfLine[][] = [];
  let last: PdfLine | undefined;
  for (const line of lines) {
    const open = paragraphs.at(-1);
    const isHanging = open?.[0] && LIST_ITEM.test(open[0].text) && line.x0 > open[0].x0 + 1;
    if (open && last && goesOn(last, line, { measures, hasIndents, isHanging })) open.push(line);
    else paragraphs.push([line]);
    last = line;
  }
  return paragraphs.map((part) => ({
    text: joinLines(
      part.map(({ text }) => text),
      words,
    ),
    size: Math.max(...part.map(({ size }) => size)),
    page: part[0]?.page ?? 0,
  }));
}

const keyOf = ({ page, column }: PdfLine) => `${page} ${column}`;

function measuresOf(lines: readonly PdfLine[]): Map<string, Measure> {
  const columns = new Map<string, PdfLine[]>();
  for (const line of lines) columns.set(keyOf(line), [...(columns.get(keyOf(line)) ?? []), line]);
  const leadings = [...columns.values()].flatMap(gapsOf);
  const usual = median(leadings) ?? 0;
  return new Map(
    [...columns].map(([key, column]) => [
      key,
      {
        left: commonest(column.map(({ x0 }) => x0)) ?? 0,
        right: Math.max(...column.map(({ x1 }) => x1)),
        leading: median(gapsOf(column)) ?? usual,
      },
    ]),
  );
}

function gapsOf(column: readonly PdfLine[]): number[] {
  return column.slice(1).map((line, i) => line.y - (column[i]?.y ?? 0));
}

/** Whether paragraphs here begin with an indent: then a line without one at a column's head goes on. */
function usesIndents(lines: readonly PdfLine[], measures: Map<string, Measure>): boolean {
  return (
    lines.filter((line) => isIndented(line, measures)).length >= Math.max(2, lines.length / 30)
  );
}

function isIndented(line: PdfLine, measures: Map<string, Measure>): boolean {
  const measure = measures.get(keyOf(line));
  const indent = line.x0 - (measure?.left ?? 0);
  return indent > line.size * 0.7 && indent < line.size * 5;
}

interface Layout {
  readonly measures: Map<string, Measure>;
  readonly hasIndents: boolean;
  /** Whether the line stands under a list's item, set in. */
  readonly isHanging: boolean | undefined;
}

function goesOn(
  last: PdfLine,
  line: PdfLine,
  { measures, hasIndents, isHanging }: Layout,
): boolean {
  if (Math.abs(line.size - last.size) > Math.max(line.size, last.size) * 0.08) return false;
  if (LIST_ITEM.test(line.text)) return false;
  const measure = measures.get(keyOf(last));
  const width = (measure?.right ?? 0) - (measure?.left ?? 0);
  const isShort = last.x1 < (measure?.right ?? 0) - Math.max(last.size * 2, width * 0.12);
  const isEnd = SENTENCE_END.test(last.text);
  if (keyOf(line) !== keyOf(last))
    return !isEnd || (!isShort && hasIndents && !isIndented(line, measures));
  const gap = line.y - last.y;
  if (gap > (measure?.leading ?? gap) * 1.3 + 0.5 || gap < 0) return false;
  if (isHanging) return true;
  if (isIndented(line, measures) && !isIndented(last, measures)) return false;
  return !(isShort && isEnd);
}

function median(values: readonly number[]): number | undefined {
  const sorted = values.filter((value) => value > 0).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** The commonest value, in steps of 2 points; the least of equals. */
function commonest(values: readonly number[]): number | undefined {
  const counts = new Map<number, number[]>();
  for (const value of values) {
    const step = Math.round(value / 2);
    counts.set(step, [...(counts.get(step) ?? []), value]);
  }
  const [most] = [...counts.values()].sort(
    (a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0),
  );
  return most === undefined ? undefined : Math.min(...most);
}
