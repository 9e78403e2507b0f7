/**
 * A page's text and what it says of itself → an article: furniture found, the date
 * of publication decided, the manifest's word put before the page's own.
 */
import type {
  Article,
  ArticleSource,
  Diagnostic,
  Furniture,
  ManifestEntry,
} from '../../model/index.ts';
import { readUrlDate } from './date-text.ts';
import { findFurniture, type FurnitureFound } from './furniture/index.ts';
import { detectLanguage } from './language.ts';
import { lineOf, type PageMetadata } from './page-metadata.ts';
import { PAYWALL } from './furniture/phrases.ts';
import { claimOf, decidePublication } from './publication.ts';

/** One article as its file gives it. */
export interface Page {
  /** Normalised. */
  readonly text: string;
  readonly metadata: PageMetadata;
  /** Furniture that the file's own markup or layout tells. */
  readonly furniture?: readonly Furniture[];
  /** Doubts about the file; the article's id is added. */
  readonly doubts?: readonly Omit<Diagnostic, 'where'>[];
}

export interface ReadResult {
  readonly article: Article;
  /** Doubts about the file: encoding, language, dates that disagree, and each piece of furniture. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The article that a page is. `path` names it in messages, and gives the id where nothing else does. */
export function describeArticle(page: Page, path: string, entry?: ManifestEntry): ReadResult {
  const { text, metadata } = page;
  const found = findFurniture(text, {
    title: entry?.title ?? metadata.title,
    author: entry?.author ?? metadata.author,
    furniture: page.furniture,
  });
  const id = entry?.id ?? metadata.id ?? idOfPath(path);
  const { publication, diagnostics: dated } = decidePublication(id, entry, {
    metadata: metadata.claims ?? claimOf("the page's metadata", metadata.published),
    byline: claimOf('the byline', found.published ?? metadata.bylineDate),
    url: claimOf('its address', readUrlDate(entry?.url ?? metadata.url ?? '')),
    named: claimOf('its name', metadata.named),
    unread: metadata.unreadDate,
    made: claimOf('the file (by the day it was made)', metadata.made),
    masthead: lineOf(found.masthead?.text),
  });
  const language = entry?.language ?? metadata.language ?? detectLanguage(text);
  const source: ArticleSource = {
    ...describeSource(id, path, metadata, found, entry),
    ...publication,
    language,
  };
  const article = { source, path, text, furniture: found.furniture };
  const doubts = (page.doubts ?? []).map((doubt) => ({ ...doubt, where: { source: id } }));
  return {
    article,
    diagnostics: [
      ...doubts,
      ...languageDoubts(id, language),
      ...dated,
      ...paywallDoubts(article, metadata.isBehindPaywall),
      ...furnitureNotes(article),
    ],
  };
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
  const archiveUrl = entry?.archiveUrl ?? page.archiveUrl;
  const { reference } = found;
  const via =
    entry?.via ?? (reference && { publisher: reference.publisher, published: reference.published });
  return {
    ...(entry?.code !== undefined && { code: entry.code }),
    ...(title !== undefined && { title }),
    ...(author !== undefined && { author }),
    ...(url !== undefined && { url }),
    ...(archiveUrl !== undefined && { archiveUrl }),
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

/** A page that stops where the reader should pay is told: what follows is missing, and nobody can see that from the dataset. */
function paywallDoubts({ source, furniture }: Article, isBehindPaywall = false): Diagnostic[] {
  if (!isBehindPaywall && !furniture.some(({ reason }) => reason === PAYWALL)) return [];
  return [
    {
      code: 'behind-paywall',
      severity: 'warning',
      message:
        'the page is not free to read, and its text may be the beginning alone; compare it with the article.',
      where: { source: source.id },
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
  return furniture.map((piece) =>
    furnitureNote(source.id, piece, lineOf(text.slice(piece.range.start, piece.range.end))),
  );
}

/** What the report says of a piece of furniture; `words` are its own, where they are at hand. */
export function furnitureNote(
  source: string,
  { range, reason }: Furniture,
  words?: string,
): Diagnostic {
  return {
    code: 'page-furniture',
    severity: 'note',
    message: `left out as page furniture: ${reason}.`,
    where: { source, range, ...(words !== undefined && { text: words.slice(0, 60) }) },
  };
}
