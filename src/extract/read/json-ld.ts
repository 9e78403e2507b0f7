/**
 * The article that a page's JSON-LD describes (schema.org), wherever it stands: alone,
 * in a list, in `@graph`, as `mainEntity`; with names that are only referred to by `@id`.
 */
import { lineOf } from './page-metadata.ts';

export type Fields = Readonly<Record<string, unknown>>;

export interface JsonLdArticle {
  readonly fields: Fields;
  /** The name in schema.org's many forms: a string, an object with a name or a reference to one, a list of these. */
  readonly nameOf: (value: unknown) => string | undefined;
}

/** Nodes looked at, in a page that describes its whole site. */
const MOST_NODES = 1000;
const MOST_NAMES = 5;
const ARTICLE = /(?:Article|BlogPosting|Report)$/u;

/**
 * The node that describes the page's article: of several, the one that bears the
 * page's own address or title; empty fields where there is none.
 */
export function readJsonLd(
  document: Document,
  page: { readonly url?: string; readonly title?: string },
): JsonLdArticle {
  const nodes = [...document.querySelectorAll('script[type="application/ld+json" i]')].flatMap(
    (script) => nodesOf(parseLoosely(script.textContent)),
  );
  const byId = new Map<unknown, Fields>();
  for (const node of nodes)
    if (node['@id'] !== undefined && 'name' in node) byId.set(node['@id'], node);
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)));
  const fields =
    articles.find((node) => isAbout(node, page)) ??
    articles[0] ??
    nodes.find((node) => typeof node.datePublished === 'string') ??
    {};
  return { fields, nameOf: (value) => namesOf(value, byId) };
}

/** The schema.org types of a node. */
export function typesOf(node: Fields): string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).filter((name) => typeof name === 'string');
}

function nodesOf(value: unknown): Fields[] {
  const found: Fields[] = [];
  const queue: unknown[] = [value];
  for (let i = 0; i < queue.length && i < MOST_NODES; i++) {
    const item = queue[i];
    if (Array.isArray(item)) queue.push(...(item as unknown[]).slice(0, MOST_NODES));
    else if (typeof item === 'object' && item !== null) {
      const node = item as Fields;
      found.push(node);
      queue.push(node['@graph'], node.mainEntity, node.mainEntityOfPage);
    }
  }
  return found;
}

/** JSON as pages write it: in CDATA, with line breaks inside strings. What is broken beyond that is the page's own. */
function parseLoosely(text: string): unknown {
  const bare = text
    .replace(
      /^\s*(?:\/\/\s*|\/\*\s*)?<!\[CDATA\[(?:\s*\*\/)?|(?:\/\/\s*|\/\*\s*)?\]\]>(?:\s*\*\/)?\s*$/gu,
      '',
    )
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/;\s*$/u, '');
  try {
    return JSON.parse(bare);
  } catch {
    return undefined;
  }
}

function isAbout(node: Fields, { url, title }: { url?: string; title?: string }): boolean {
  const page = node.mainEntityOfPage as Fields | string | undefined;
  const addresses = [node.url, node['@id'], typeof page === 'object' ? page['@id'] : page];
  return (
    (url !== undefined && addresses.some((address) => lineOf(address)?.split('#')[0] === url)) ||
    (title !== undefined && lineOf(node.headline) === title)
  );
}

function namesOf(value: unknown, byId: ReadonlyMap<unknown, Fields>): string | undefined {
  const names = (Array.isArray(value) ? (value as unknown[]) : [value]).flatMap((item) => {
    const node = typeof item === 'object' && item !== null ? (item as Fields) : undefined;
    const name = node ? (node.name ?? byId.get(node['@id'])?.name) : item;
    const line = lineOf(Array.isArray(name) ? name[0] : name);
    return line && !/^https?:/u.test(line) ? [line] : [];
  });
  return names.length > 0 ? names.slice(0, MOST_NAMES).join(', ') : undefined;
}
