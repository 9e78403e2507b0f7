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
  /** How many jobs will come, where that is known: for many, threads are started at once. */
  readonly jobs?: number;
}

/** The outcome of a job, and the job. */
export type Mapped = Outcome & { readonly job: ArticleJob };

/** Where findings are cached, from the project's folder. */
export const CACHE_FOLDER = '.cache/extract';

/** Characters of findings that one thread gives while others would still be starting: some 60 articles. */
const WORTH_A_POOL = 1_500_000;
/** Articles still to be read that are worth threads before any of them is. */
const WORTH_A_POOL_AT_ONCE = 100;
/** Outcomes that may wait for the one before them, for each thread. */
const AHEAD = 8;

/** Maps the jobs as they come; nothing of those done is kept. */
export async function* mapArticles(
  jobs: AsyncIterable<ArticleJob> | Iterable<ArticleJob>,
  { threads = availableParallelism(), cache, jobs: known = 0 }: MapOptions = {},
): AsyncGenerator<Mapped> {
  const mapper = new Mapper(threads, known);
  const map = cache === undefined ? mapper.map : cachedMap(cache, mapper.map);
  // The cache is written in single turns, which an interruption may not cut in two.
  const settle = whenInterrupted(() => undefined);
  try {
    yield* inOrder(jobs, AHEAD * threads, async (job) => {
      mapper.seen += 1;
      return { ...(await map(job)), job };
    });
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

/** What has come to be mapped so far. */
export interface SoFar {
  /** Jobs that came, and those of them that had to be read. */
  readonly seen: number;
  readonly read: number;
  /** How many will come in all; 0 where nobody knows. */
  readonly known: number;
  /** Characters of findings that were made here. */
  readonly characters: number;
}

/**
 * Whether threads of their own are worth starting: where enough was read without them, or where
 * as much is to come if of the others as many have to be read as of those that came.
 */
export function isWorthThreads({ seen, read, known, characters }: SoFar): boolean {
  if (characters > WORTH_A_POOL) return true;
  return seen > 0 && ((known - seen) * read) / seen >= WORTH_A_POOL_AT_ONCE;
}

/** Maps here until there is enough to do for threads of their own to be worth starting. */
class Mapper implements SoFar {
  seen = 0;
  read = 0;
  characters = 0;
  readonly known: number;
  private readonly threads: number;
  private pool: Pool | undefined;

  constructor(threads: number, known: number) {
    this.threads = threads;
    this.known = known;
  }

  readonly map: MapJob = async (job) => {
    this.read += 1;
    if (this.threads > 1 && isWorthThreads(this)) this.pool ??= startPool(this.threads);
    if (this.pool) return this.pool.map(job);
    const outcome = await mapJob(job);
    if ('json' in outcome) this.characters += outcome.json.length;
    return outcome;
  };

  async close(): Promise<void> {
    await this.pool?.close();
  }
}
