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

/** What to do with kinds of files that people keep articles in and that are not read here. */
const REMEDIES: readonly (readonly [RegExp, string])[] = [
  [/\.(?:mhtml?|webarchive|maff)$/iu, 'save the page as "HTML only"'],
  [/\.(?:docx?|rtf|odt|pages|epub|eml|msg)$/iu, 'save its text as .txt, or print it to a PDF'],
  [/\.(?:csv|tsv|xlsx?|ods)$/iu, 'write its rows as .jsonl (docs/articles.md)'],
  [/\.(?:zip|gz|tgz|7z|rar|warc)$/iu, 'unpack it'],
  [/\.json$/iu, 'an article needs "id" and "text" (docs/articles.md)'],
];

/** What the report says of a file that is of no kind read here. */
export function passedOverNote(file: string): Diagnostic {
  const remedy = REMEDIES.find(([kind]) => kind.test(file))?.[1] ?? `read are ${READ_HERE}`;
  return {
    code: 'file-passed-over',
    severity: 'warning',
    message: `holds no article in a form that is read here and was passed over; ${remedy}.`,
    where: { source: file },
  };
}

/** @throws InputError where there are files, and none of them holds an article: an empty dataset misleads. */
export function refuseNothing(passedOver: readonly string[]): void {
  const shown = passedOver.slice(0, MOST_SHOWN).map((file) => {
    const { message } = passedOverNote(file);
    return `${file}: ${message}`;
  });
  throw new InputError(['There is no article to read.', ...shown].join('\n'));
}

const MOST_SHOWN = 5;

function defaultPaths(): string[] {
  if (existsSync(DEFAULT_FOLDER)) return [DEFAULT_FOLDER];
  throw new InputError(
    `there is no folder ${DEFAULT_FOLDER}/; put articles there, name others (npm run extract -- samples), or download those of the first story with npm run fetch`,
  );
}
