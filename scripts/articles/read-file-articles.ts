/**
 * One file → its articles: the one of a page or text, the many of a `.jsonl`; what
 * cannot be read is told, not thrown. First the jobs, which are cheap to find, then
 * the reading, which another thread may do.
 */
import { lstatSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import {
  checkArticleSize,
  readArticle,
  ReadError,
  readRecord,
  type ReadResult,
} from '../../src/extract/index.ts';
import type { ArticleRecord, ManifestEntry } from '../../src/model/index.ts';
import { isRecordsPath, recordsOf } from './records.ts';
import { systemReason } from '../cli.ts';
import type { ArticleFile } from './find-articles.ts';
import type { EntryLookup } from './manifests.ts';

/** One article to be read, as plain data: a file of its own, or a record of a file of many. */
export interface ArticleJob {
  /** The file; of a record its place ("articles.jsonl, line 12"), for messages. */
  readonly path: string;
  readonly record?: ArticleRecord;
  /** What the manifest says of it. */
  readonly entry?: ManifestEntry;
}

/** A sentence that says what is wrong, or the path of a file that is about something else. */
export type NoArticle =
  { readonly fault: string; readonly entry?: ManifestEntry } | { readonly foreign: string };

/** An article with the manifest's entry for it, or why there is none. */
export type Reading = (ReadResult & { readonly entry?: ManifestEntry }) | NoArticle;

/** The articles in a file, in order. Never throws for what the file holds or is. */
export async function* readFileArticles(
  file: ArticleFile,
  entryOf: EntryLookup,
): AsyncGenerator<Reading> {
  for await (const job of jobsIn(file, entryOf)) {
    if (!('path' in job)) yield job;
    else yield { ...(await readJob(job)), entry: job.entry };
  }
}

/** The jobs of a file, in order; faults of its lines between them. */
export async function* jobsIn(
  file: ArticleFile,
  entryOf: EntryLookup,
): AsyncGenerator<ArticleJob | NoArticle> {
  if (!isRecordsPath(file.path)) {
    yield { path: file.path, entry: entryOf(file) };
    return;
  }
  try {
    for await (const read of recordsOf(file.path)) {
      if ('fault' in read) yield read;
      else if ('record' in read)
        yield { path: read.place, record: read.record, entry: entryOf(file, read.record.id) };
      else if (file.isNamed)
        yield {
          fault: `${file.path}: holds no articles; each needs an "id" and a "text" (a dataset is read by npm run validate, a manifest by --manifest)`,
        };
      else if (read.foreign === 'unknown') yield { foreign: file.path };
    }
  } catch (error) {
    yield { fault: faultText(error, file.path), entry: entryOf(file) };
  }
}

/** The article of a job, or what is wrong with it. */
export async function readJob(job: ArticleJob): Promise<ReadResult | { readonly fault: string }> {
  const { path, record, entry } = job;
  try {
    if (record) return readRecord(record, path, entry);
    return await readArticle(await bytesOf(job), path, entry);
  } catch (error) {
    return { fault: faultText(error, path) };
  }
}

/** The bytes of a job's file; of a record its JSON. */
export async function bytesOf({ path, record }: ArticleJob): Promise<Uint8Array> {
  if (record) return new TextEncoder().encode(JSON.stringify(record));
  checkArticleSize((await stat(path)).size, path);
  return readFile(path);
}

/** @throws what is a fault of our own, again. */
function faultText(error: unknown, path: string): string {
  if (error instanceof ReadError) return error.message;
  if (error instanceof Error && 'syscall' in error)
    return `${path}: ${isBrokenLink(error, path) ? 'is a link to what is not there; mend or remove it' : systemReason(error)}`;
  throw error;
}

function isBrokenLink(error: Error, path: string): boolean {
  return (
    'code' in error &&
    error.code === 'ENOENT' &&
    lstatSync(path, { throwIfNoEntry: false }) !== undefined
  );
}
