/**
 * What a web page says of itself: JSON-LD (schema.org, also inside `@graph`), then
 * OpenGraph and its kin, then `<time>`, `<title>` and `<html lang>`. The first that
 * speaks is believed; the date a page was *modified* is never its date.
 */
import { SourceKind } from '../../model/index.ts';
import { readDateText } from './date-text.ts';
import { readLanguageTag } from './language.ts';
import { lineOf, webUrlOf, type PageMetadata } from './page-metadata.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The metadata of a page; fields nobody gives are absent. Reads the document and changes nothing. */
export function readHtmlMetadata(document: Document): PageMetadata {
  const article = articleNode(document);
  const meta = metaTags(document);
  const text = (value: unknown) => lineOf(value);
  return {
    title:
      text(article.headline) ??
      meta('og:title', 'twitter:title', 'dc.title') ??
      text(document.querySelector('h1')?.textContent) ??
      text(document.querySelector('title')?.textContent),
    author: nameOf(article.author) ?? authorName(meta('author', 'article:author', 'dc.creator')),
    publisher:
      nameOf(article.publisher) ?? meta('og:site_name', 'application-name', 'dc.publisher'),
    url:
      webUrlOf(document.querySelector('link[rel~="canonical"]')?.getAttribute('href')) ??
      webUrlOf(meta('og:url')) ??
      webUrlOf(article.url),
    language: readLanguageTag(
      document.documentElement.getAttribute('lang') ??
        lineOf(article.inLanguage) ??
        meta('og:locale', 'content-language') ??
        '?',
    ),
    published: readDateText(
      text(article.datePublished) ??
        meta(
          ...['article:published_time', 'og:article:published_time', 'datepublished', 'pubdate'],
          ...[
            'publishdate',
            'dc.date.issued',
            'dc.date',
            'parsely-pub-date',
            'sailthru.date',
            'date',
          ],
        ) ??
        timeElement(document) ??
        '',
    ),
    kind: kindOf(article),
  };
}

/** The schema.org node that is an article, or one that at least bears a date; empty when there is none. */
function articleNode(document: Document): Fields {
  const nodes = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(
    (script) => graphOf(parseJson(script.textContent)),
  );
  return (
    nodes.find((node) =>
      typesOf(node).some((type) => /(?:Article|BlogPosting|Report)$/u.test(type)),
    ) ??
    nodes.find((node) => typeof node.datePublished === 'string') ??
    {}
  );
}

/** The nodes of a JSON-LD value, those of `@graph`, `mainEntity` and lists included; at most 1000. */
function graphOf(value: unknown): Fields[] {
  const found: Fields[] = [];
  const queue: unknown[] = [value];
  for (let i = 0; i < queue.length && i < 1000; i++) {
    const item = queue[i];
    if (Array.isArray(item)) queue.push(...(item as unknown[]).slice(0, 1000));
    else if (typeof item === 'object' && item !== null) {
      const node = item as Fields;
      found.push(node);
      queue.push(node['@graph'], node.mainEntity, node.mainEntityOfPage);
    }
  }
  return found;
}

function parseJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    // A page's broken JSON-LD is the page's own; what else it says still counts.
    return undefined;
  }
}

function typesOf(node: Fields): string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).filter((name) => typeof name === 'string');
}

function kindOf(article: Fields): SourceKind | undefined {
  const types = typesOf(article).join(' ');
  if (types.includes('Opinion')) return 'opinion';
  if (/Analysis|Background/u.test(types)) return 'analysis';
  if (types.includes('NewsArticle')) return 'news';
  return undefined;
}

/** The name in schema.org's many forms: a string, an object with a name, a list of either. */
function nameOf(value: unknown): string | undefined {
  const names = (Array.isArray(value) ? value : [value]).flatMap((item: unknown) => {
    const name = typeof item === 'object' && item !== null ? (item as Fields).name : item;
    const line = lineOf(name);
    return line && !/^https?:/u.test(line) ? [line] : [];
  });
  return names.length > 0 ? names.slice(0, 5).join(', ') : undefined;
}

function authorName(line: string | undefined): string | undefined {
  return line && !/^https?:/iu.test(line) ? line.replace(/^by\s+/iu, '') : undefined;
}

/** Looks up `<meta>` content by name, property or itemprop, in the order of the names asked for. */
function metaTags(document: Document): (...names: string[]) => string | undefined {
  const tags = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta')) {
    const content = lineOf(tag.getAttribute('content'));
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = tag.getAttribute(attribute)?.toLowerCase();
      if (name && content !== undefined && !tags.has(name)) tags.set(name, content);
    }
  }
  return (...names) => names.map((name) => tags.get(name)).find((value) => value !== undefined);
}

/** `<time datetime>` of the article's own head: marked as its date, or the first inside it. */
function timeElement(document: Document): string | undefined {
  const time =
    document.querySelector(
      'time[itemprop="datePublished"], time[pubdate], time.published, time.entry-date',
    ) ??
    document.querySelector(
      'article header time[datetime], header time[datetime], article time[datetime]',
    );
  return lineOf(time?.getAttribute('datetime') ?? time?.textContent);
}
