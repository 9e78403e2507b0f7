/**
 * Articles in, one dataset out: the pipeline of extraction, spelled out.
 *
 * Pure: no clock, no files, no random numbers. The same articles, in any order,
 * with the same curation give the same dataset.
 */
import type { Article, Curation, Dataset, Diagnostic } from '../model/index.ts';

export interface ExtractOptions {
  /** Name of the dataset; curation's title goes before it. */
  readonly title?: string;
  readonly description?: string;
  /** BCP 47 tag of the dataset's own words. */
  readonly language?: string;
  readonly curation?: Curation;
  /** Called after each article, for a progress bar. */
  readonly onProgress?: (done: number, total: number, source: string) => void;
}

export interface Extraction {
  readonly dataset: Dataset;
  /** What was left out, in doubt, merged or stale, in the order of the articles. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The dataset that the articles carry, with what a person should know of how it came about.
 * @throws {Error} when two articles share an id.
 */
export function extractEvents(
  _articles: readonly Article[],
  options: ExtractOptions = {},
): Extraction {
  return {
    dataset: {
      version: 1,
      title: options.title ?? 'Timeline',
      language: options.language ?? 'en',
      sources: [],
      events: [],
    },
    diagnostics: [],
  };
}
