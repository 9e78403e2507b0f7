/**
 * Paths → articles with what is known of them: finds the files, the manifest and
 * the curation that belong to them, and reads all, so that one run tells of every
 * file that is wrong.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isArticlePath, readArticle, ReadError } from '../src/extract/index.ts';
import {
  parseCuration,
  parseManifest,
  type Article,
  type Curation,
  type Diagnostic,
  type Manifest,
  type ManifestEntry,
} from '../src/model/index.ts';
import { InputError, systemReason } from './cli.ts';
import { findArticles, type ArticleFile, type FoundFiles } from './find-articles.ts';
import { startProgress } from './progress.ts';

/** Where the texts of the first story lie, and what is known of them. */
const DEFAULT_FOLDER = 'articles';
const DEFAULT_DATA = 'data';

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
  if (missing === 'refuse') refuseMissing(found, manifests);
  const { articles, diagnostics } = await readAll(found.files, manifests);
  refuseTwins(articles);
  const curationPath = curation ?? companions(found, 'curation.json')[0]?.path;
  const [first] = manifests;
  return {
    articles,
    diagnostics: [...diagnostics, ...found.passedOver.map(passedOver)],
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

interface ManifestFile {
  readonly path: string;
  readonly manifest: Manifest;
  /** The one folder it speaks of; all that were named when it was given by a flag. */
  readonly folder?: string;
}

/** `file` beside the articles of each folder, without the same one twice. */
function companions(
  { files, folders }: FoundFiles,
  file: string,
): { path: string; folder: string }[] {
  const candidates = new Set([...folders, ...files.map(({ folder }) => folder)]);
  return [...candidates].flatMap((folder) => {
    const isDefault = path.resolve(folder) === path.resolve(DEFAULT_FOLDER);
    const places = [path.join(folder, file), ...(isDefault ? [path.join(DEFAULT_DATA, file)] : [])];
    const place = places.find((candidate) => existsSync(candidate));
    return place === undefined ? [] : [{ path: place, folder }];
  });
}

async function readManifests(
  found: FoundFiles,
  given: string | undefined,
): Promise<ManifestFile[]> {
  const places: { path: string; folder?: string }[] =
    given === undefined ? companions(found, 'sources.json') : [{ path: given }];
  return Promise.all(
    places.map(async (place) => ({
      ...place,
      manifest: parseManifest(await readText(place.path), place.path),
    })),
  );
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new InputError(`${file}: ${systemReason(error)}`);
  }
}

/** Every article that a manifest names must be there: a dataset that silently lacks a source misleads. */
function refuseMissing({ files, folders }: FoundFiles, manifests: readonly ManifestFile[]): void {
  const lines = manifests.flatMap(({ path: file, manifest, folder }) => {
    const searched = folder === undefined ? folders : folders.filter((each) => each === folder);
    if (searched.length === 0) return [];
    return manifest.sources
      .filter((entry) => !files.some((article) => isNamedBy(article, entry)))
      .map((entry) => missingText(file, entry, searched));
  });
  if (lines.length > 0) throw new InputError(lines.join('\n'));
}

function missingText(file: string, entry: ManifestEntry, folders: readonly string[]): string {
  const name = entry.file ?? `${entry.id}.html`;
  const hint = entry.url === undefined ? '' : ', download it with npm run fetch,';
  return `${file}: the entry "${entry.id}" names ${name}, which is not in ${folders.join(' or ')}; put it there${hint} or take the entry out`;
}

/** By its file; an entry without one by its id, which is the name `npm run fetch` gives. */
function isNamedBy({ name }: ArticleFile, entry: ManifestEntry): boolean {
  if (entry.file !== undefined) return entry.file.replaceAll('\\', '/') === name;
  return isArticlePath(name) && name.replace(/\.[^./]+$/u, '') === entry.id;
}

async function readAll(files: readonly ArticleFile[], manifests: readonly ManifestFile[]) {
  const articles: Article[] = [];
  const diagnostics: Diagnostic[] = [];
  const faults: string[] = [];
  const progress = startProgress({ total: files.length, unit: 'articles read' });
  for (const [done, file] of files.entries()) {
    progress.update(done, file.path);
    try {
      const result = readArticle(await readFile(file.path), file.path, entryOf(file, manifests));
      articles.push(result.article);
      diagnostics.push(...result.diagnostics);
    } catch (error) {
      if (error instanceof ReadError) faults.push(error.message);
      else if (error instanceof Error && 'syscall' in error)
        faults.push(`${file.path}: ${systemReason(error)}`);
      else throw error;
    }
  }
  progress.finish();
  if (faults.length > 0) throw new InputError(faults.join('\n'));
  return { articles, diagnostics };
}

function entryOf(file: ArticleFile, manifests: readonly ManifestFile[]): ManifestEntry | undefined {
  return manifests
    .filter(({ folder }) => folder === undefined || folder === file.folder)
    .flatMap(({ manifest }) => manifest.sources)
    .find((entry) => isNamedBy(file, entry));
}

/** Two articles may share neither id nor address: each citation names one text. */
function refuseTwins(articles: readonly Article[]): void {
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
  if (faults.length > 0) throw new InputError(faults.join('\n'));
}

function addressKey(url: string): string {
  const { host, pathname, search } = new URL(url);
  return `the address ${host.replace(/^www\./u, '')}${pathname.replace(/\/$/u, '')}${search}`;
}

function passedOver(file: string): Diagnostic {
  return {
    code: 'file-passed-over',
    severity: 'warning',
    message: `${file} is none of .txt, .md and .html and was not read; save its text as one of these.`,
    where: { source: file },
  };
}
