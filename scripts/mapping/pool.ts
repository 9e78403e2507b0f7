/** Worker threads that map articles, each one at a time. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { ArticleJob } from '../articles/read-file-articles.ts';
import type { Outcome } from './map-job.ts';

export interface Pool {
  /** Maps one job; waits while all threads are busy. Rejects when its thread fails. */
  readonly map: (job: ArticleJob) => Promise<Outcome>;
  readonly close: () => Promise<void>;
}

/** Most of what a thread allocates is done with at once: a small nursery keeps memory down. */
const LIMITS = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 1000 };

/** A pool of `size` threads. They are started at once and end with `close`. */
export function startPool(size: number): Pool {
  const workers = Array.from(
    { length: size },
    () =>
      new Worker(new URL('./worker.mjs', import.meta.url), {
        // Not what loads TypeScript, which a worker puts in place itself.
        execArgv: process.execArgv.filter((each) => each === '--enable-source-maps'),
        resourceLimits: LIMITS,
      }),
  );
  const idle = [...workers];
  const waiting: ((worker: Worker) => void)[] = [];
  const take = (): Promise<Worker> => {
    const worker = idle.pop();
    return worker
      ? Promise.resolve(worker)
      : new Promise((resolve) => {
          waiting.push(resolve);
        });
  };
  const release = (worker: Worker): void => {
    const first = waiting.shift();
    if (first) first(worker);
    else idle.push(worker);
  };
  return {
    map: async (job) => {
      const worker = await take();
      worker.postMessage(job);
      // `once` rejects with what the thread throws.
      const [outcome] = (await once(worker, 'message')) as [Outcome];
      release(worker);
      return outcome;
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
