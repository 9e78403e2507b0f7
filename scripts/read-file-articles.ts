/** One file → its articles: the one of a page or text, the many of a `.jsonl`; what cannot be read is told, not thrown. */
import { readFile, stat } from 'node:fs/promises';
import {
  checkArticleSize,
  readArticle,
  ReadError,
  readRecord,
  type ReadResult,
} from '../src/extract/index.ts';
import type { ManifestEntry } from '../src/model/index.ts';
import { isRecordsPath, recordsOf } from './article-records.ts';
import { systemReason } from './cli.ts';
import type { ArticleFile } from './find-articles.ts';
import type { EntryLookup } from './manifests.ts';

/** An article with the manifest's entry for it; or a sentence that says what is wrong; or the path of a file that is about something else. */
export type Reading =
  | (ReadResult & { readonly entry?: ManifestEntry })
  | { readonly fault: string; readonly entry?: ManifestEntry }
  | { readonly foreign: string };

/** The articles in a file, in order. Never throws for what the file holds or is. */
export async function* readFileArticles(
  file: ArticleFile,
  entryOf: EntryLookup,
): AsyncGenerator<Reading> {
  try {
    if (isRecordsPath(file.path)) yield* readRecords(file, entryOf);
    else yield await readOne(file, entryOf(file));
  } catch (error) {
    yield { fault: faultText(error, file.path), entry: entryOf(file) };
  }
}

async function readOne(file: ArticleFile, entry: ManifestEntry | undefined): Promise<Reading> {
  checkArticleSize((await stat(file.path)).size, file.path);
  return { ...(await readArticle(await readFile(file.path), file.path, entry)), entry };
}

async function* readRecords(file: ArticleFile, entryOf: EntryLookup): AsyncGenerator<Reading> {
  for await (const read of recordsOf(file.path)) {
    if ('fault' in read) yield read;
    else if ('record' in read) {
      const entry = entryOf(file, read.record.id);
      yield { ...readRecord(read.record, read.place, entry), entry };
    } else if (file.isNamed)
      yield {
        fault: `${file.path}: holds no articles; each needs an "id" and a "text" (a dataset is read by npm run validate, a manifest by --manifest)`,
      };
    else if (read.foreign === 'unknown') yield { foreign: file.path };
  }
}

/** @throws what is a fault of our own, again. */
function faultText(error: unknown, path: string): string {
  if (error instanceof ReadError) return error.message;
  if (error instanceof Error && 'syscall' in error) return `${path}: ${systemReason(error)}`;
  throw error;
}
