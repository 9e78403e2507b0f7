/**
 * Jobs → findings, in order: from the cache where the article is unchanged, else
 * read and mapped, here for a few articles and by worker threads for many.
 */
import { availableParallelism } from 'node:os';
import { whenInterrupted } from '../interrupt.ts';
import { bytesOf, type ArticleJob } from '../articles/read-file-articles.ts';
import { cacheKey, openCache } from './cache.ts';
import { codeVersion } from './code-version.ts';
import { inOrder } from './in-order.ts';
import { mapJob, type Outcome } from './map-job.ts';
import { startPool, type Pool } from './pool.ts';

export interface MapOptions {
  /** Threads that read; all cores when left out. With 1 there are no worker threads. */
  readonly threads?: number;
  /** Folder of the cache; without it nothing is kept or taken from there. */
  readonly cache?: string;
}

/** The outcome of a job, and the job. */
export type Mapped = Outcome & { readonly job: ArticleJob };

/** Where findings are cached, from the project's folder. */
export const CACHE_FOLDER = '.cache/extract';

/** Characters of findings that one thread gives while others would still be starting: some 60 articles. */
const WORTH_A_POOL = 1_500_000;
/** Outcomes that may wait for the one before them, for each thread. */
const AHEAD = 8;

/** Maps the jobs as they come; nothing of those done is kept. */
export async function* mapArticles(
  jobs: AsyncIterable<ArticleJob> | Iterable<ArticleJob>,
  { threads = availableParallelism(), cache }: MapOptions = {},
): AsyncGenerator<Mapped> {
  const mapper = new Mapper(threads);
  const map = cache === undefined ? mapper.map : cachedMap(cache, mapper.map);
  // The cache is written in single turns, which an interruption may not cut in two.
  const settle = whenInterrupted(() => undefined);
  try {
    yield* inOrder(jobs, AHEAD * threads, async (job) => ({ ...(await map(job)), job }));
  } finally {
    await mapper.close();
    settle();
  }
}

type MapJob = (job: ArticleJob) => Promise<Outcome>;

/** `map`, asked only for articles that the cache has nothing of. */
function cachedMap(folder: string, map: MapJob): MapJob {
  const cache = openCache(folder);
  const version = codeVersion();
  return async (job) => {
    const bytes = await bytesOf(job).catch(() => undefined);
    if (!bytes) return map(job);
    const key = cacheKey(version, job.path, JSON.stringify(job.entry ?? null), bytes);
    const known = cache.get(key);
    if (known !== undefined) return { json: known };
    const outcome = await map(job);
    if ('json' in outcome) cache.put(key, outcome.json);
    return outcome;
  };
}

/** Maps here until there is enough to do for threads of their own to be worth starting. */
class Mapper {
  private readonly threads: number;
  private characters = 0;
  private pool: Pool | undefined;

  constructor(threads: number) {
    this.threads = threads;
  }

  readonly map: MapJob = async (job) => {
    if (this.threads > 1 && this.characters > WORTH_A_POOL) this.pool ??= startPool(this.threads);
    if (this.pool) return this.pool.map(job);
    const outcome = await mapJob(job);
    if ('json' in outcome) this.characters += outcome.json.length;
    return outcome;
  };

  async close(): Promise<void> {
    await this.pool?.close();
  }
}
