/** A worker thread: a job comes, its findings go, as text; one after another. */
import { parentPort } from 'node:worker_threads';
import type { ArticleJob } from '../articles/read-file-articles.ts';
import { mapJob } from './map-job.ts';

parentPort?.on('message', (job: ArticleJob) => {
  void mapJob(job).then((outcome) => parentPort?.postMessage(outcome));
});
