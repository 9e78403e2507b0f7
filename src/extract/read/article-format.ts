/** The kinds of file that hold one article each, by the ending of their names, and how large each may be. */
import { ReadError } from './read-error.ts';

export type ArticleFormat = 'text' | 'markdown' | 'html' | 'pdf';

const FORMATS: Readonly<Record<string, ArticleFormat>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  pdf: 'pdf',
};

/** Saved pages carry scripts and pictures. */
export const MOST_HTML_BYTES = 20_000_000;

/** Largest file of each kind, in bytes. A long book has a million letters. */
const MOST_BYTES: Readonly<Record<ArticleFormat, number>> = {
  text: 5_000_000,
  // Markdown built to be slow costs time that grows with its square.
  markdown: 1_000_000,
  html: MOST_HTML_BYTES,
  pdf: 50_000_000,
};

/** The kind of a file; nothing where no article is read from such. */
export function formatOf(path: string): ArticleFormat | undefined {
  return FORMATS[/\.([a-z]+)$/iu.exec(path)?.[1]?.toLowerCase() ?? ''];
}

/** Whether a file is one that holds an article: .txt, .text, .md, .markdown, .html, .htm, .xhtml, .pdf. */
export function isArticlePath(path: string): boolean {
  return formatOf(path) !== undefined;
}

/**
 * Refuses a file by its size alone, so that it need not be read to be refused.
 * @throws ReadError for an empty file, and one beyond what its kind may have.
 */
export function checkArticleSize(bytes: number, path: string): void {
  const most = MOST_BYTES[formatOf(path) ?? 'text'];
  if (bytes === 0) throw new ReadError(path, 'is empty; remove it, or save the article again');
  if (bytes > most)
    throw new ReadError(
      path,
      `has ${megabytes(bytes)} MB, more than the ${megabytes(most)} MB an article may have; keep the article alone, or split it`,
    );
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1).replace(/\.0$/u, '');
}
