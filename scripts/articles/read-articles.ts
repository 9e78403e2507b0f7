/** Paths → articles with what is known of them; all are read, so that one run tells of every file that is wrong. */
import type { Article, Diagnostic, ManifestEntry } from '../../src/model/index.ts';
import { InputError } from '../cli.ts';
import type { ArticleFile } from './find-articles.ts';
import { missingEntries, type EntryLookup } from './manifests.ts';
import {
  openArticles,
  passedOverNote,
  type OpenedArticles,
  type OpenOptions,
} from './open-articles.ts';
import { startProgress } from '../progress.ts';
import { readFileArticles } from './read-file-articles.ts';
import { twinFaults } from './twin-articles.ts';

export interface ReadOptions extends OpenOptions {
  /** What to do about a manifest entry whose file is not there; a check of old data can go on without. */
  readonly missing?: 'refuse' | 'skip';
}

export interface ArticleSet extends Pick<OpenedArticles, 'header' | 'curation' | 'curationPath'> {
  readonly articles: readonly Article[];
  readonly diagnostics: readonly Diagnostic[];
  /** The files used, for messages. */
  readonly manifestPaths: readonly string[];
}

/**
 * Reads the articles under `paths` (`articles/` when none are named).
 * @throws InputError with a line for every file that cannot be read, every
 *   manifest entry without its file, and articles that share an id or address.
 */
export async function readArticles(
  paths: readonly string[],
  { missing = 'refuse', ...options }: ReadOptions = {},
): Promise<ArticleSet> {
  const opened = await openArticles(paths, options);
  const { folders, manifests, header, curation, curationPath } = opened;
  const read = await readAll(opened.files, opened.entryOf);
  const absent = missing === 'refuse' ? missingEntries(folders, manifests, read.entries) : [];
  const faults = [...absent, ...read.faults, ...twinFaults(read.articles)];
  if (faults.length > 0) throw new InputError(faults.join('\n'));
  return {
    articles: read.articles,
    diagnostics: [
      ...read.diagnostics,
      ...[...opened.passedOver, ...read.foreign].map(passedOverNote),
    ],
    header,
    manifestPaths: manifests.map(({ path }) => path),
    ...(curation && { curation, curationPath }),
  };
}

async function readAll(files: readonly ArticleFile[], entryOf: EntryLookup) {
  const articles: Article[] = [];
  const diagnostics: Diagnostic[] = [];
  const faults: string[] = [];
  const foreign: string[] = [];
  const entries = new Set<ManifestEntry>();
  const progress = startProgress({ total: files.length, unit: 'articles read' });
  for (const [done, file] of files.entries()) {
    progress.update(done, file.path);
    for await (const reading of readFileArticles(file, entryOf)) {
      if ('entry' in reading && reading.entry) entries.add(reading.entry);
      if ('fault' in reading) faults.push(reading.fault);
      else if ('foreign' in reading) foreign.push(reading.foreign);
      else {
        articles.push(reading.article);
        diagnostics.push(...reading.diagnostics);
      }
    }
  }
  progress.finish();
  return { articles, diagnostics, faults, foreign, entries };
}
