/** Paths, folders and patterns that a person names → the files to read, in a fixed order. */
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { isArticlePath } from '../../src/extract/index.ts';
import { isRecordsPath } from './records.ts';
import { InputError, systemReason } from '../cli.ts';

/** The kinds of file that are read, for messages. */
export const READ_HERE = '.txt, .md, .html, .pdf, .json or .jsonl';

/** One file, and how the manifest may name it. */
export interface ArticleFile {
  /** As a person would type it; `/` on every system. */
  readonly path: string;
  /** The folder it was found under; of a file named alone, the folder it lies in. */
  readonly folder: string;
  /** Its path inside that folder. */
  readonly name: string;
  /** Whether a person named it, and did not merely name its folder. */
  readonly isNamed: boolean;
}

export interface FoundFiles {
  readonly files: readonly ArticleFile[];
  /** Folders searched whole: every file that their manifest names must be there. */
  readonly folders: readonly string[];
  /** Files in those folders that are of no kind read here. */
  readonly passedOver: readonly string[];
}

/**
 * The article files under `paths`: files as named, folders with all that is in
 * them (hidden files, README, links to folders and what a browser saves beside a page left out), and patterns with
 * `*`, `?` and `**` where the shell has not filled them in. In order of path.
 * @throws InputError for a path that is not there, or a folder without articles.
 */
export async function findArticles(paths: readonly string[]): Promise<FoundFiles> {
  const files = new Map<string, ArticleFile>();
  const folders: string[] = [];
  const passedOver: string[] = [];
  for (const given of (await Promise.all(paths.map(expandPattern))).flat()) {
    const stats = await stat(given).catch((error: unknown) => {
      throw new InputError(`${given}: ${systemReason(error)}`);
    });
    if (!stats.isDirectory()) {
      files.set(path.resolve(given), {
        ...placed(path.dirname(given), path.basename(given)),
        isNamed: true,
      });
      continue;
    }
    const names = await namesIn(given, '');
    const articles = names.filter(mayHoldArticles);
    if (articles.length === 0)
      throw new InputError(`${given}: holds no articles; put ${READ_HERE} files there`);
    folders.push(given);
    passedOver.push(...names.filter(isForeign).map((name) => placed(given, name).path));
    for (const name of articles) {
      const key = path.resolve(given, name);
      files.set(key, files.get(key) ?? { ...placed(given, name), isNamed: false });
    }
  }
  const ordered = [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files: ordered, folders, passedOver };
}

function placed(folder: string, name: string): Omit<ArticleFile, 'isNamed'> {
  const joined = folder === '.' ? name : path.join(folder, name);
  return { path: joined.replaceAll(path.sep, '/'), folder, name };
}

/** Files that lie beside articles and say something about them. */
const COMPANION = /(?:^|\/)(?:sources|curation|events(?:\.schema)?|package(?:-lock)?)\.json$/u;

function mayHoldArticles(name: string): boolean {
  return isArticlePath(name) || (isRecordsPath(name) && !COMPANION.test(name));
}

function isForeign(name: string): boolean {
  return !mayHoldArticles(name) && !COMPANION.test(name);
}

/** All files under a folder, as paths inside it, sorted by code units. */
async function namesIn(folder: string, inside: string): Promise<string[]> {
  const entries = await readdir(path.join(folder, inside), { withFileTypes: true }).catch(
    (error: unknown) => {
      throw new InputError(`${path.join(folder, inside)}: ${systemReason(error)}`);
    },
  );
  const names: string[] = [];
  const pages = new Set(entries.flatMap(({ name }) => /^(.+)\.x?html?$/iu.exec(name)?.[1] ?? []));
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (/^\.|^~\$|^(?:node_modules|thumbs\.db|desktop\.ini)$/iu.test(entry.name)) continue;
    if (entry.isDirectory() && isOfPage(entry.name, pages)) continue;
    if (/^(?:readme|license|licence)(?:\.|$)/i.test(entry.name)) continue;
    const name = inside === '' ? entry.name : `${inside}/${entry.name}`;
    if (entry.isDirectory()) names.push(...(await namesIn(folder, name)));
    else names.push(name);
  }
  return names;
}

/** Whether a folder is the one that a browser saves beside a page, with its parts: `Page_files`, `Seite-Dateien`. */
function isOfPage(folder: string, pages: ReadonlySet<string>): boolean {
  const page = /^(.+)[_.-]\p{L}+$/u.exec(folder)?.[1];
  return page !== undefined && pages.has(page);
}

/** The files a pattern fits; a path without `*` or `?` stands for itself. */
async function expandPattern(pattern: string): Promise<string[]> {
  const parts = pattern.split(/[/\\]/u);
  const magic = parts.findIndex((part) => /[*?]/u.test(part));
  if (magic === -1) return [pattern];
  const base = parts.slice(0, magic).join('/') || (pattern.startsWith('/') ? '/' : '.');
  const wanted = patternOf(parts.slice(magic));
  const names = (await namesIn(base, '')).filter((name) => wanted.test(name));
  if (names.length === 0) throw new InputError(`${pattern}: no file fits this pattern`);
  return names.map((name) => path.join(base, name));
}

function patternOf(parts: readonly string[]): RegExp {
  const source = parts.map((part, index) => {
    const isLast = index === parts.length - 1;
    if (part === '**') return isLast ? '.*' : '(?:[^/]+/)*';
    const words = part
      .replace(/[.+^${}()|[\]\\]/gu, String.raw`\$&`)
      .replaceAll('*', '[^/]*')
      .replaceAll('?', '[^/]');
    return isLast ? words : `${words}/`;
  });
  return new RegExp(`^${source.join('')}$`, 'u');
}
