/**
 * `--map`: articles → their findings, one line of JSON each, on standard output.
 * No article waits for another and nothing is kept: any number of these may run
 * beside one another, on any number of machines.
 */
import { once } from 'node:events';
import type { Log } from '../cli.ts';
import { recordsIn } from '../articles/records.ts';
import { entryLookup, readManifests } from '../articles/manifests.ts';
import { openArticles, type OpenOptions } from '../articles/open-articles.ts';
import { startProgress } from '../progress.ts';
import { jobsIn, type ArticleJob, type NoArticle } from '../articles/read-file-articles.ts';
import { mapArticles, type MapOptions } from './map-articles.ts';

/**
 * Maps the articles under `paths`, or those on standard input, as JSON Lines, where
 * none are named. Lines come out in the order of the articles.
 *
 * An article that cannot be read is told, the rest go on, and the exit code is 1.
 */
export async function mapCommand(
  paths: readonly string[],
  options: OpenOptions & MapOptions,
  log: Log,
): Promise<number> {
  let faults = 0;
  let done = 0;
  const tell = (fault: string): void => {
    faults += 1;
    log(fault);
  };
  const listed = paths.length > 0 ? jobsUnder(paths, options) : jobsOnStdin(options.manifest);
  const progress = startProgress({ unit: 'articles' });
  for await (const mapped of mapArticles(readable(listed, tell), options)) {
    if ('fault' in mapped) tell(mapped.fault);
    else if (!process.stdout.write(`${mapped.json}\n`)) await once(process.stdout, 'drain');
    progress.update((done += 1), mapped.job.path);
  }
  progress.finish();
  if (faults > 0) log(`${faults} of ${done + faults} could not be read; the others were.`);
  return faults > 0 ? 1 : 0;
}

async function* jobsUnder(
  paths: readonly string[],
  options: OpenOptions,
): AsyncGenerator<ArticleJob | NoArticle> {
  const { files, entryOf } = await openArticles(paths, options);
  for (const file of files) yield* jobsIn(file, entryOf);
}

async function* jobsOnStdin(manifest: string | undefined): AsyncGenerator<ArticleJob | NoArticle> {
  const nowhere = { path: '', folder: '', name: '', isNamed: false };
  const manifests =
    manifest === undefined
      ? []
      : await readManifests({ files: [], folders: [], passedOver: [] }, manifest);
  const entryOf = entryLookup(manifests);
  for await (const read of recordsIn(process.stdin, 'standard input')) {
    if ('fault' in read) yield read;
    else if ('record' in read)
      yield { path: read.place, record: read.record, entry: entryOf(nowhere, read.record.id) };
  }
}

async function* readable(
  listed: AsyncIterable<ArticleJob | NoArticle>,
  tell: (fault: string) => void,
): AsyncGenerator<ArticleJob> {
  for await (const job of listed) {
    if ('path' in job) yield job;
    else if ('fault' in job) tell(job.fault);
  }
}
