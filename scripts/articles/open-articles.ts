/** Paths → the files to read, with the manifest and the curation that belong to them. */
import { existsSync } from 'node:fs';
import {
  parseCuration,
  type Curation,
  type Diagnostic,
  type Manifest,
} from '../../src/model/index.ts';
import { InputError } from '../cli.ts';
import { findArticles, READ_HERE, type ArticleFile } from './find-articles.ts';
import {
  companions,
  DEFAULT_FOLDER,
  entryLookup,
  readManifests,
  readText,
  type EntryLookup,
  type ManifestFile,
} from './manifests.ts';

export interface OpenOptions {
  /** Path of the manifest; found beside the articles when left out. */
  readonly manifest?: string;
  readonly curation?: string;
}

export interface OpenedArticles {
  readonly files: readonly ArticleFile[];
  /** Folders searched whole: every file that their manifest names must be there. */
  readonly folders: readonly string[];
  /** Files in those folders that are of no kind read here. */
  readonly passedOver: readonly string[];
  readonly manifests: readonly ManifestFile[];
  readonly entryOf: EntryLookup;
  /** Title, description and language of the dataset, where the manifest gives them. */
  readonly header: Pick<Manifest, 'title' | 'description' | 'language'>;
  readonly curation?: Curation;
  readonly curationPath?: string;
}

/**
 * Finds the articles under `paths` (`articles/` when none are named).
 *
 * A folder that holds `sources.json` or `curation.json` brings its own; those of
 * `articles/` are in `data/`. Flags go before both.
 * @throws InputError for what is not there, DataFileError for a manifest or curation at fault.
 */
export async function openArticles(
  paths: readonly string[],
  { manifest, curation }: OpenOptions,
): Promise<OpenedArticles> {
  const found = await findArticles(paths.length > 0 ? paths : defaultPaths());
  const manifests = await readManifests(found, manifest);
  const curationPath = curation ?? companions(found, 'curation.json')[0]?.path;
  return {
    ...found,
    manifests,
    entryOf: entryLookup(manifests),
    header: headerOf(manifests[0]?.manifest),
    ...(curationPath !== undefined && {
      curationPath,
      curation: await readCuration(curationPath),
    }),
  };
}

/** What a manifest says of the dataset as a whole. */
export function headerOf(manifest: Manifest | undefined): OpenedArticles['header'] {
  return {
    title: manifest?.title,
    description: manifest?.description,
    language: manifest?.language,
  };
}

export async function readCuration(file: string): Promise<Curation> {
  return parseCuration(await readText(file), file);
}

/** What the report says of a file that is of no kind read here. */
export function passedOverNote(file: string): Diagnostic {
  return {
    code: 'file-passed-over',
    severity: 'warning',
    message: `${file} holds no article in a form that is read here (${READ_HERE}) and was passed over.`,
    where: { source: file },
  };
}

function defaultPaths(): string[] {
  if (existsSync(DEFAULT_FOLDER)) return [DEFAULT_FOLDER];
  throw new InputError(
    `there is no folder ${DEFAULT_FOLDER}/; put articles there, name others (npm run extract -- samples), or download those of the first story with npm run fetch`,
  );
}
