/** A PDF with text → its story, paragraph by paragraph, and at its end, as furniture, what stood around it. */
import type { Furniture } from '../../../model/index.ts';
import type { Page } from '../describe-article.ts';
import { normaliseText } from '../normalise.ts';
import { lineOf, webUrlOf } from '../page-metadata.ts';
import { ReadError } from '../read-error.ts';
import { vocabularyOf } from './hyphens.ts';
import { artifactLines, linesOf, type PdfLine } from './lines.ts';
import { openPdf, type PdfPage } from './open-pdf.ts';
import { sortLines, type SortedLines } from './page-furniture.ts';
import { paragraphsOf, type PdfParagraph } from './paragraphs.ts';
import { describePdf } from './pdf-metadata.ts';

/** Letters below which a page is a picture with, perhaps, a number on it. */
const FEWEST_LETTERS = 20;

/**
 * The page that a PDF is. The same bytes give the same text on every machine.
 * @throws ReadError for a PDF that is broken, encrypted, or a scan without text.
 */
export async function readPdf(bytes: Uint8Array, path: string): Promise<Page> {
  const { pages, info } = await openPdf(bytes, path);
  const lines = pages.map((page, number) => linesOf(page, number));
  const bodySize = commonestSize(lines.flat());
  const sorted = sortLines(pages, lines, bodySize);
  const letters = sorted.story.reduce((sum, { text }) => sum + text.length, 0);
  if (letters < FEWEST_LETTERS * Math.min(pages.length, 10))
    throw new ReadError(
      path,
      `holds no text: its ${pages.length === 1 ? 'page is a picture' : `${pages.length} pages are pictures`}; run text recognition (OCR) over it, or save its text as .txt`,
    );
  const artifacts = pages.flatMap((page, number) => artifactLines(page, number));
  const words = vocabularyOf(sorted.story.map(({ text }) => text));
  const paragraphs = withoutNoteNumbers(paragraphsOf(sorted.story, words), sorted);
  const { metadata, doubts } = describePdf(info, {
    headline: headlineOf(paragraphs, bodySize),
    url: printedUrl(sorted, artifacts),
  });
  return { ...textOf(paragraphs, asideOf(sorted, artifacts, pages)), metadata, doubts };
}

/** The size that most letters have. */
function commonestSize(lines: readonly PdfLine[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const step = Math.round(size * 2) / 2;
    letters.set(step, (letters.get(step) ?? 0) + text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** "in 1911³" loses the number of a note that is there to be found. */
function withoutNoteNumbers(
  paragraphs: readonly PdfParagraph[],
  { furniture }: SortedLines,
): PdfParagraph[] {
  if (!furniture.some(({ reason }) => reason === 'footnote')) return [...paragraphs];
  return paragraphs.map((paragraph) => ({
    ...paragraph,
    text: paragraph.text.replace(/(?<=[\p{L}\p{N}\p{P}])[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}(?![\p{L}\p{N}])/gu, ''),
  }));
}

/** The largest letters of the first page, where they are larger than the text's. */
function headlineOf(paragraphs: readonly PdfParagraph[], bodySize: number): string | undefined {
  const first = paragraphs.filter(({ page, size }) => page === 0 && size > bodySize * 1.15);
  const largest = Math.max(...first.map(({ size }) => size));
  const title = lineOf(first.find(({ size }) => size === largest)?.text);
  return title !== undefined && title.length >= 8 && title.length <= 250 ? title : undefined;
}

/** The address that a browser prints at the foot of each page. */
function printedUrl({ furniture }: SortedLines, artifacts: readonly PdfLine[]): string | undefined {
  return [...furniture.map(({ line }) => line), ...artifacts]
    .map((line) => webUrlOf(/\bhttps?:\/\/[^\s…]+(?![^\s]*…)/u.exec(line.text)?.[0]))
    .find((url) => url !== undefined);
}

/** Each piece once, however many pages it stands on. */
function asideOf(
  { furniture }: SortedLines,
  artifacts: readonly PdfLine[],
  pages: readonly PdfPage[],
) {
  const pieces = new Map<string, { text: string; reason: string }>();
  const all = [
    ...furniture.map(({ line, reason }) => ({ text: line.text, reason })),
    ...artifacts.map(({ text }) => ({ text, reason: 'page artifact' })),
    ...pages
      .filter(({ upright }) => upright.length > 0)
      .map(({ upright }) => ({ text: upright.join(' '), reason: 'text up the margin' })),
  ];
  for (const { text, reason } of all) {
    // Page numbers differ, and are all one thing.
    const key = reason === 'footnote' ? text : `${reason} ${text.replace(/\d+/gu, '#')}`;
    if (!pieces.has(key)) pieces.set(key, { text: text.trim(), reason });
  }
  return [...pieces.values()];
}

function textOf(
  paragraphs: readonly PdfParagraph[],
  aside: readonly { readonly text: string; readonly reason: string }[],
): { text: string; furniture: Furniture[] } {
  let text = paragraphs.map((paragraph) => normaliseText(paragraph.text)).join('\n\n');
  const furniture: Furniture[] = [];
  for (const piece of aside) {
    const start = text.length + 2;
    text += `\n\n${normaliseText(piece.text)}`;
    furniture.push({ range: { start, end: text.length }, reason: piece.reason });
  }
  return { text, furniture };
}
