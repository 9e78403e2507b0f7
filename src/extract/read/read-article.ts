/**
 * A file's bytes → an article: normalised text, page furniture, and what is known
 * of the source. The manifest's word goes before the page's own; what neither says
 * is left out or told, never guessed in silence.
 */
import type { ArticleRecord, Diagnostic, ManifestEntry } from '../../model/index.ts';
import { readArchiveRecord } from './archive-export.ts';
import { checkArticleSize, formatOf, type ArticleFormat } from './article-format.ts';
import { readNameDate } from './date-text.ts';
import { decodeBytes } from './decode.ts';
import { describeArticle, type Page, type ReadResult } from './describe-article.ts';
import { readFrontMatter } from './front-matter.ts';
import { readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import { normaliseText } from './normalise.ts';
import { readPdf } from './pdf/index.ts';
import { ReadError } from './read-error.ts';

/**
 * Reads a file that holds one article.
 *
 * @param path names the file in messages; its ending tells the format, its name the
 *   article's id where neither manifest nor front matter gives one.
 * @param entry what the manifest says of it; outweighs the page.
 * @throws ReadError naming the file, the place and the way out, when the bytes are
 *   no text, too many, empty, encrypted, or their front matter or tags cannot be read.
 */
export async function readArticle(
  bytes: Uint8Array,
  path: string,
  entry?: ManifestEntry,
): Promise<ReadResult> {
  const format = formatOf(path) ?? 'text';
  checkArticleSize(bytes.length, path);
  const page = format === 'pdf' ? await readPdf(bytes, path) : readText(bytes, path, format);
  if (!/[\p{L}\p{N}]/u.test(page.text))
    throw new ReadError(
      path,
      `holds no text to read${format === 'html' ? '; was the whole page saved?' : ''}`,
    );
  const half = page.text.search(/\p{Cs}/u);
  if (half !== -1)
    throw new ReadError(
      path,
      `holds half a character (a lone surrogate), behind "${page.text.slice(Math.max(0, half - 20), half)}"; take it out`,
    );
  const metadata = { ...page.metadata, named: readNameDate(path) };
  return describeArticle({ ...page, metadata }, path, entry);
}

/**
 * Reads an article that is data already: a line of a `.jsonl` file, an item of a `.json` list.
 * @param place names it in messages: "articles.jsonl, line 12".
 */
export function readRecord(
  record: ArticleRecord,
  place: string,
  entry?: ManifestEntry,
): ReadResult {
  const { text, ...metadata } = record;
  return describeArticle({ text: normaliseText(text), metadata }, place, entry);
}

/** The page in a file of characters, whatever their encoding. */
function readText(bytes: Uint8Array, path: string, format: ArticleFormat): Page {
  const { text, doubt } = decodeBytes(bytes, path, format === 'html');
  const page = readMarkup(normaliseText(text), path, format);
  return { ...page, doubts: [...encodingDoubts(path, doubt), ...(page.doubts ?? [])] };
}

function readMarkup(text: string, path: string, format: ArticleFormat): Page {
  if (format === 'text') return { text, ...readArchiveRecord(text, path) };
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

function encodingDoubts(path: string, doubt: string | undefined): Omit<Diagnostic, 'where'>[] {
  return doubt === undefined
    ? []
    : [{ code: 'encoding-guessed', severity: 'warning', message: `${path} ${doubt}` }];
}
