/**
 * Furniture by repetition: a short block that stands word for word on several pages of
 * one site is the site's, not the story's. It is seen only where articles meet, so each
 * brings the fingerprints of its short blocks; of an article alone nothing is assumed.
 *
 * Paragraphs of prose are not looked at: agencies print the same background under every
 * report, and it tells events (`repeated.ts` of this layer cites these once).
 */
import type { Article, Furniture, TextRange } from '../../../model/index.ts';
import { hashText } from '../../cite/index.ts';
import { isProse, linesOf } from './lines.ts';

/** Pages of one site on which a block stands. */
const FEWEST_PAGES = 3;
/** Hexadecimal digits of a fingerprint: a chance meeting of two blocks once in 10^14. */
const DIGITS = 12;

/** A short block of a page, known by a fingerprint of its words. */
export interface PageBlock {
  readonly words: string;
  readonly range: TextRange;
}

/** The blocks of an article that may turn out to be its site's: short lines, furniture apart. O(n). */
export function blocksOf({ text, furniture }: Article): PageBlock[] {
  let next = 0;
  return linesOf(text).flatMap((line) => {
    while ((furniture[next]?.range.end ?? Infinity) <= line.range.start) next += 1;
    const isTaken = (furniture[next]?.range.start ?? Infinity) < line.range.end;
    if (isTaken || isProse(line)) return [];
    const words = line.text.toLowerCase().replace(/\s+/gu, ' ');
    return [{ words: hashText(words).slice(0, DIGITS), range: line.range }];
  });
}

/** One article as it is compared with others of its site. */
export interface SitePage {
  readonly id: string;
  readonly url?: string;
  readonly blocks: readonly PageBlock[];
}

/**
 * The furniture of each article by its id that its site repeats; articles without any,
 * or without an address, are left out. The order of the pages changes nothing.
 */
export function repeatedFurniture(pages: readonly SitePage[]): Map<string, Furniture[]> {
  const sites = new Map<string, SitePage[]>();
  for (const page of pages) {
    const site = siteOf(page.url);
    if (site !== undefined) push(sites, site, page);
  }
  const found = new Map<string, Furniture[]>();
  for (const [site, ofSite] of sites) {
    const counts = countPages(ofSite);
    for (const { id, blocks } of ofSite) {
      const repeated = blocks.flatMap(({ words, range }) => {
        const count = counts.get(words) ?? 0;
        return count < FEWEST_PAGES
          ? []
          : [{ range, reason: `stands on ${count} pages of ${site}` }];
      });
      if (repeated.length > 0) found.set(id, repeated);
    }
  }
  return found;
}

/** On how many pages each block stands, however often on one. */
function countPages(pages: readonly SitePage[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { blocks } of pages)
    for (const words of new Set(blocks.map((block) => block.words)))
      counts.set(words, (counts.get(words) ?? 0) + 1);
  return counts;
}

function siteOf(url: string | undefined): string | undefined {
  return url === undefined || !URL.canParse(url)
    ? undefined
    : new URL(url).hostname.replace(/^(?:www|m|amp)\./u, '');
}

function push<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}
