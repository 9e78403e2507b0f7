/**
 * A file's bytes → an article: normalised text, page furniture, and what is known
 * of the source. The manifest's word goes before the page's own; what neither says
 * is left out or told, never guessed in silence.
 */
import type {
  Article,
  ArticleSource,
  Diagnostic,
  Furniture,
  ManifestEntry,
} from '../../model/index.ts';
import { readUrlDate } from './date-text.ts';
import { decodeBytes } from './decode.ts';
import { readFrontMatter } from './front-matter.ts';
import { findFurniture, type FurnitureFound } from './furniture/index.ts';
import { readHtml } from './html.ts';
import { detectLanguage } from './language.ts';
import { readMarkdown } from './markdown.ts';
import { normaliseText } from './normalise.ts';
import { lineOf, type PageMetadata } from './page-metadata.ts';
import { decidePublication } from './publication.ts';
import { ReadError } from './read-error.ts';

/** Largest file read as an article, in bytes: a long book is a fifth of it. */
const MOST_BYTES = 5_000_000;
/** Saved pages carry scripts and pictures. */
export const MOST_HTML_BYTES = 20_000_000;
/** Markdown built to be slow costs time that grows with its square. */
const MOST_MARKDOWN_BYTES = 1_000_000;

export interface ReadResult {
  readonly article: Article;
  /** Doubts about the file: encoding, language, dates that disagree, and each piece of furniture. */
  readonly diagnostics: readonly Diagnostic[];
}

interface Page {
  readonly text: string;
  readonly metadata: PageMetadata;
  readonly furniture?: readonly Furniture[];
}

/** Whether a file is one this reads: .txt, .text, .md, .markdown, .html, .htm, .xhtml. */
export function isArticlePath(path: string): boolean {
  return formatOf(path) !== undefined;
}

/**
 * Reads one article.
 *
 * @param path names the file in messages; its ending tells the format, its name the
 *   article's id where neither manifest nor front matter gives one.
 * @param entry what the manifest says of it; outweighs the page.
 * @throws ReadError naming the file, the place and the way out, when the bytes are
 *   no text, too many, empty, or their front matter or tags cannot be read.
 */
export function readArticle(bytes: Uint8Array, path: string, entry?: ManifestEntry): ReadResult {
  const format = formatOf(path) ?? 'text';
  refuseSize(bytes, path, format);
  const decoded = decodeBytes(bytes, path, format === 'html');
  const page = readPage(normaliseText(decoded.text), path, format);
  if (!/[\p{L}\p{N}]/u.test(page.text))
    throw new ReadError(
      path,
      `holds no text to read${format === 'html' ? '; was the whole page saved?' : ''}`,
    );
  const found = findFurniture(page.text, {
    title: entry?.title ?? page.metadata.title,
    author: entry?.author ?? page.metadata.author,
    furniture: page.furniture,
  });
  const id = entry?.id ?? page.metadata.id ?? idOfPath(path);
  const { publication, diagnostics: dated } = decidePublication(id, entry, {
    metadata: page.metadata.published,
    byline: found.published,
    url: readUrlDate(entry?.url ?? page.metadata.url ?? ''),
    masthead: lineOf(found.masthead?.text),
  });
  const language = entry?.language ?? page.metadata.language ?? detectLanguage(page.text);
  const source: ArticleSource = {
    ...describeSource(id, path, page.metadata, found, entry),
    ...publication,
    language,
  };
  const article = { source, path, text: page.text, furniture: found.furniture };
  const doubts = [...encodingDoubts(id, path, decoded.guessed), ...languageDoubts(id, language)];
  return { article, diagnostics: [...doubts, ...dated, ...furnitureNotes(article)] };
}

type Format = 'text' | 'markdown' | 'html';

function formatOf(path: string): Format | undefined {
  const ending = /\.([a-z]+)$/iu.exec(path)?.[1]?.toLowerCase();
  if (ending === 'txt' || ending === 'text') return 'text';
  if (ending === 'md' || ending === 'markdown') return 'markdown';
  if (ending === 'html' || ending === 'htm' || ending === 'xhtml') return 'html';
  return undefined;
}

function refuseSize(bytes: Uint8Array, path: string, format: Format): void {
  const most = { text: MOST_BYTES, markdown: MOST_MARKDOWN_BYTES, html: MOST_HTML_BYTES }[format];
  if (bytes.length === 0)
    throw new ReadError(path, 'is empty; remove it, or save the article again');
  if (bytes.length > most)
    throw new ReadError(
      path,
      `has ${megabytes(bytes.length)} MB, more than the ${megabytes(most)} MB an article may have; keep the article alone, or split it`,
    );
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1).replace(/\.0$/u, '');
}

function readPage(text: string, path: string, format: Format): Page {
  if (format === 'text') return { text, metadata: {} };
  try {
    if (format === 'html') return readHtml(text, path);
    const { metadata, bodyStart } = readFrontMatter(text, path);
    const { text: body, title } = readMarkdown(text.slice(bodyStart));
    return { text: body, metadata: { ...metadata, title: metadata.title ?? title } };
  } catch (error) {
    if (error instanceof RangeError)
      throw new ReadError(path, 'its markup is nested too deeply; save the article as plain text');
    throw error;
  }
}

function describeSource(
  id: string,
  path: string,
  page: PageMetadata,
  found: FurnitureFound,
  entry: ManifestEntry | undefined,
): Omit<ArticleSource, 'language' | 'published' | 'publishedBasis' | 'publishedNote'> {
  const url = entry?.url ?? page.url;
  const title = entry?.title ?? page.title ?? lineOf(found.title);
  const author = entry?.author ?? page.author ?? lineOf(found.author);
  const { reference } = found;
  const via =
    entry?.via ?? (reference && { publisher: reference.publisher, published: reference.published });
  return {
    ...(entry?.code !== undefined && { code: entry.code }),
    ...(title !== undefined && { title }),
    ...(author !== undefined && { author }),
    ...(url !== undefined && { url }),
    ...(entry?.archiveUrl !== undefined && { archiveUrl: entry.archiveUrl }),
    ...(via !== undefined && { via }),
    id,
    publisher: entry?.publisher ?? page.publisher ?? hostOf(url) ?? nameOfPath(path),
    kind: entry?.kind ?? page.kind ?? 'news',
    excerpt: entry?.excerpt ?? 'fragment',
  };
}

function hostOf(url: string | undefined): string | undefined {
  return url === undefined ? undefined : new URL(url).hostname.replace(/^www\./u, '');
}

function nameOfPath(path: string): string {
  const file = path.split(/[/\\]/u).at(-1) ?? path;
  return lineOf(file.replace(/\.[^.]+$/u, '')) ?? 'untitled';
}

/** `Press Notes (2).txt` → `press-notes-2`; letters without a Latin form become their code points. */
function idOfPath(path: string): string {
  const plain = nameOfPath(path).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const ascii = plain.replace(
    /[^\p{ASCII}]/gu,
    (letter) => `-u${(letter.codePointAt(0) ?? 0).toString(16)}-`,
  );
  const id = ascii.replace(/[^a-z0-9]+/gu, '-').slice(0, 80);
  return id.replace(/^-|-$/gu, '') || 'article';
}

function encodingDoubts(source: string, path: string, guessed: string | undefined): Diagnostic[] {
  return guessed === undefined
    ? []
    : [
        {
          code: 'encoding-guessed',
          severity: 'warning',
          message: `${path} does not say its encoding and is not UTF-8; it was read as ${guessed}. If letters look wrong, save it as UTF-8.`,
          where: { source },
        },
      ];
}

function languageDoubts(source: string, language: string): Diagnostic[] {
  return language !== 'und'
    ? []
    : [
        {
          code: 'language-undetermined',
          severity: 'warning',
          message: 'its language could not be told; give "language" in the manifest.',
          where: { source },
        },
      ];
}

function furnitureNotes({ source, text, furniture }: Article): Diagnostic[] {
  return furniture.map(({ range, reason }) => ({
    code: 'page-furniture',
    severity: 'note',
    message: `left out as page furniture: ${reason}.`,
    where: {
      source: source.id,
      range,
      text: lineOf(text.slice(range.start, range.end))?.slice(0, 60),
    },
  }));
}
