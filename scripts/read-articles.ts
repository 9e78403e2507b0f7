/**
 * Paths → articles with what is known of them: finds the files, the manifest and
 * the curation that belong to them, and reads all, so that one run tells of every
 * file that is wrong.
 */
import { existsSync } from 'node:fs';
import { parseCuration, type Article, type Curation, type Diagnostic } from '../src/model/index.ts';
import type { Manifest, ManifestEntry } from '../src/model/index.ts';
import { InputError } from './cli.ts';
import { findArticles, READ_HERE, type ArticleFile } from './find-articles.ts';
import {
  companions,
  DEFAULT_FOLDER,
  entryLookup,
  missingEntries,
  readManifests,
  readText,
  type EntryLookup,
} from './manifests.ts';
import { startProgress } from './progress.ts';
import { readFileArticles } from './read-file-articles.ts';

export interface ReadOptions {
  /** Path of the manifest; found beside the articles when left out. */
  readonly manifest?: string;
  readonly curation?: string;
  /** What to do about a manifest entry whose file is not there; a check of old data can go on without. */
  readonly missing?: 'refuse' | 'skip';
}

export interface ArticleSet {
  readonly articles: readonly Article[];
  readonly diagnostics: readonly Diagnostic[];
  /** Title, description and language of the dataset, where the manifest gives them. */
  readonly header: Pick<Manifest, 'title' | 'description' | 'language'>;
  readonly curation?: Curation;
  /** The files used, for messages. */
  readonly manifestPaths: readonly string[];
  readonly curationPath?: string;
}

/**
 * Reads the articles under `paths` (`articles/` when none are named).
 *
 * A folder that holds `sources.json` or `curation.json` brings its own; those of
 * `articles/` are in `data/`. Flags go before both.
 * @throws InputError with a line for every file that cannot be read, every
 *   manifest entry without its file, and articles that share an id or address.
 */
export async function readArticles(
  paths: readonly string[],
  { manifest, curation, missing = 'refuse' }: ReadOptions = {},
): Promise<ArticleSet> {
  const found = await findArticles(paths.length > 0 ? paths : defaultPaths());
  const manifests = await readManifests(found, manifest);
  const read = await readAll(found.files, entryLookup(manifests));
  const absent = missing === 'refuse' ? missingEntries(found.folders, manifests, read.entries) : [];
  const faults = [...absent, ...read.faults, ...twins(read.articles)];
  if (faults.length > 0) throw new InputError(faults.join('\n'));
  const curationPath = curation ?? companions(found, 'curation.json')[0]?.path;
  const [first] = manifests;
  return {
    articles: read.articles,
    diagnostics: [...read.diagnostics, ...[...found.passedOver, ...read.foreign].map(passedOver)],
    header: {
      title: first?.manifest.title,
      description: first?.manifest.description,
      language: first?.manifest.language,
    },
    manifestPaths: manifests.map(({ path }) => path),
    ...(curationPath !== undefined && {
      curationPath,
      curation: parseCuration(await readText(curationPath), curationPath),
    }),
  };
}

function defaultPaths(): string[] {
  if (existsSync(DEFAULT_FOLDER)) return [DEFAULT_FOLDER];
  throw new InputError(
    `there is no folder ${DEFAULT_FOLDER}/; put articles there, name others (npm run extract -- samples), or download those of the first story with npm run fetch`,
  );
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

/** Two articles may share neither id nor address: each citation names one text. */
function twins(articles: readonly Article[]): string[] {
  const faults: string[] = [];
  const seen = new Map<string, string>();
  for (const { source, path: file } of articles) {
    const keys = [
      `the id "${source.id}"`,
      ...(source.url === undefined ? [] : [addressKey(source.url)]),
    ];
    for (const key of keys) {
      const other = seen.get(key);
      if (other !== undefined)
        faults.push(
          `${file}: has ${key}, as ${other} has; give each its own in the manifest, or remove one`,
        );
      seen.set(key, other ?? file);
    }
  }
  return faults;
}

function addressKey(url: string): string {
  const { host, pathname, search } = new URL(url);
  return `the address ${host.replace(/^www\./u, '')}${pathname.replace(/\/$/u, '')}${search}`;
}

function passedOver(file: string): Diagnostic {
  return {
    code: 'file-passed-over',
    severity: 'warning',
    message: `${file} holds no article in a form that is read here (${READ_HERE}) and was passed over.`,
    where: { source: file },
  };
}
