/**
 * Articles in, one dataset out: map, then reduce, in one process.
 *
 * Pure: no clock, no files, no random numbers. The same articles, in any order,
 * with the same curation give the same dataset.
 */
import type { Article } from '../model/index.ts';
import { mapArticle } from './map-article.ts';
import { reduceFindings, type Extraction, type ReduceOptions } from './reduce-findings.ts';

export interface ExtractOptions extends Omit<ReduceOptions, 'textOf' | 'onStep'> {
  /** Called after each article, for a progress bar. */
  readonly onProgress?: (done: number, total: number, source: string) => void;
}

/**
 * The dataset that the articles carry, with what a person should know of how it came about.
 * @throws {Error} when two articles share an id.
 */
export function extractEvents(
  articles: readonly Article[],
  { onProgress, ...options }: ExtractOptions = {},
): Extraction {
  const texts = new Map(articles.map(({ source, text }) => [source.id, text]));
  const ordered = [...articles].sort((a, b) => (a.source.id < b.source.id ? -1 : 1));
  const findings = ordered.map((article, i) => {
    const found = mapArticle(article);
    onProgress?.(i + 1, ordered.length, article.source.id);
    return found;
  });
  return reduceFindings(findings, { ...options, textOf: (source) => texts.get(source) });
}
