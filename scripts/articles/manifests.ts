/** The manifests and the curation that belong to articles: where they lie, and which entry speaks of which article. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isArticlePath } from '../../src/extract/index.ts';
import { parseManifest, type Manifest, type ManifestEntry } from '../../src/model/index.ts';
import { InputError, systemReason } from '../cli.ts';
import type { ArticleFile, FoundFiles } from './find-articles.ts';

/** Where the texts of the first story lie, and what is known of them. */
export const DEFAULT_FOLDER = 'articles';
const DEFAULT_DATA = 'data';

export interface ManifestFile {
  readonly path: string;
  readonly manifest: Manifest;
  /** The one folder it speaks of; all that were named when it was given by a flag. */
  readonly folder?: string;
}

/** `file` beside the articles of each folder, without the same one twice. */
export function companions(
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

/** The manifest given by a flag, or those beside the articles. */
export async function readManifests(
  found: FoundFiles,
  given: string | undefined,
): Promise<ManifestFile[]> {
  const places: { path: string; folder?: string }[] =
    given === undefined ? companions(found, 'sources.json') : [{ path: given }];
  return Promise.all(
    places.map(async (place) => ({
      ...place,
      manifest: await readManifest(place.path),
    })),
  );
}

/** @throws InputError or DataFileError naming the file and what is wrong with it. */
export async function readManifest(file: string): Promise<Manifest> {
  return parseManifest(await readText(file), file);
}

/** @throws InputError saying why the file cannot be read. */
export async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new InputError(`${file}: ${systemReason(error)}`);
  }
}

/**
 * A line for every entry whose article is not there: a dataset that silently lacks a source misleads.
 * @param used the entries that an article was read for.
 */
export function missingEntries(
  folders: readonly string[],
  manifests: readonly ManifestFile[],
  used: ReadonlySet<ManifestEntry>,
): string[] {
  return manifests.flatMap(({ path: file, manifest, folder }) => {
    const searched = folder === undefined ? folders : folders.filter((each) => each === folder);
    if (searched.length === 0) return [];
    return manifest.sources
      .filter((entry) => !used.has(entry))
      .map((entry) => missingText(file, entry, searched));
  });
}

function missingText(file: string, entry: ManifestEntry, folders: readonly string[]): string {
  const name = entry.file ?? `${entry.id}.html`;
  const hint = entry.url === undefined ? '' : ', download it with npm run fetch,';
  return `${file}: the entry "${entry.id}" names ${name}, which is not in ${folders.join(' or ')}; put it there${hint} or take the entry out`;
}

/** Finds what the manifests say of an article: of a file that is one, or of the record `id` in a file of many. */
export type EntryLookup = (file: ArticleFile, id?: string) => ManifestEntry | undefined;

/** A lookup in `manifests`, each for its own folder; of several entries for one article the first. */
export function entryLookup(manifests: readonly ManifestFile[]): EntryLookup {
  const byName = new Map<string, Placed[]>();
  const byId = new Map<string, Placed[]>();
  const placed = manifests.flatMap(({ folder, manifest }) =>
    manifest.sources.map((entry) => ({ entry, folder })),
  );
  for (const [rank, each] of placed.entries()) {
    addTo(byName, each.entry.file?.replaceAll('\\', '/') ?? bareName(each.entry.id), {
      ...each,
      rank,
    });
    addTo(byId, each.entry.id, { ...each, rank });
  }
  return (file, id) => {
    const candidates =
      id === undefined
        ? [...(byName.get(file.name) ?? []), ...(byName.get(nameWithoutEnding(file)) ?? [])]
        : (byId.get(id) ?? []);
    return candidates
      .filter(({ folder }) => folder === undefined || folder === file.folder)
      .filter(({ entry }) => id === undefined || entry.file === undefined || isFile(file, entry))
      .sort((a, b) => a.rank - b.rank)[0]?.entry;
  };
}

/** An entry of the manifest for `folder`, or for all. */
interface Placed {
  readonly entry: ManifestEntry;
  readonly folder?: string;
  /** Its place among all entries. */
  readonly rank: number;
}

function addTo(index: Map<string, Placed[]>, key: string, entry: Placed): void {
  const same = index.get(key);
  if (same) same.push(entry);
  else index.set(key, [entry]);
}

/** An entry without a file is named by its id, which is the name `npm run fetch` gives; no path holds a NUL. */
function bareName(id: string): string {
  return `\0${id}`;
}

function nameWithoutEnding({ name }: ArticleFile): string {
  return bareName(isArticlePath(name) ? name.replace(/\.[^./]+$/u, '') : '');
}

function isFile({ name }: ArticleFile, { file }: ManifestEntry): boolean {
  return file?.replaceAll('\\', '/') === name;
}
