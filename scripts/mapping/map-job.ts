/** One job → what its article gives, as JSON text: what a worker sends and the cache keeps. */
import { mapArticle } from '../../src/extract/index.ts';
import './tuned.ts';
import { readJob, type ArticleJob } from '../articles/read-file-articles.ts';

/** Findings as JSON, or what is wrong with the article. */
export type Outcome = { readonly json: string } | { readonly fault: string };

/** Reads and maps the article of a job. Never throws for what the article is. */
export async function mapJob(job: ArticleJob): Promise<Outcome> {
  const read = await readJob(job);
  if ('fault' in read) return read;
  return { json: JSON.stringify(mapArticle(read.article, read.diagnostics)) };
}
