/**
 * Holds the built pages to their budgets: what a page loads before a reader can use it, gzipped.
 *
 * Counted are the scripts and styles of the page's entry, of the drawing that fits the screen, and
 * of all that these import. What is loaded later, when it is asked for, is not.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const DIST = join(import.meta.dirname, '../dist');

/** Loaded by two views, so the manifest knows it by its name alone. */
const ACROSS = 'across';
const DOWN = 'src/ui/vertical/VerticalTimeline.svelte';
const ELEMENT = 'src/embed/element.ts';
const HAND = { frame: 'src/embed/hand/in-frame.ts', element: 'src/embed/hand/in-page.ts' };

/** Each build has its manifest, below the folder of the built pages. */
export const MANIFEST = '.vite/manifest.json';
export const EMBED_MANIFEST = '.vite/embed.json';
export const ELEMENT_MANIFEST = '.vite/element.json';

/** A page on a screen: what it begins with, by the manifest's keys or the chunks' names, and the bytes this may weigh. */
export interface Budget {
  name: string;
  manifest: string;
  parts: readonly string[];
  bytes: number;
}

export const BUDGETS: readonly Budget[] = [
  { name: 'explorer', manifest: MANIFEST, parts: ['index.html', ACROSS], bytes: 90_000 },
  { name: 'explorer on a phone', manifest: MANIFEST, parts: ['index.html', DOWN], bytes: 90_000 },
  // One file at every width, so that a phone waits for no second one.
  { name: 'embed', manifest: EMBED_MANIFEST, parts: ['embed.html'], bytes: 37_600 },
  { name: 'embed on a phone', manifest: EMBED_MANIFEST, parts: ['embed.html'], bytes: 37_600 },
  { name: 'element', manifest: ELEMENT_MANIFEST, parts: [ELEMENT], bytes: 38_150 },
  { name: 'element on a phone', manifest: ELEMENT_MANIFEST, parts: [ELEMENT], bytes: 38_150 },
];

/** What stands in for the timeline where its data come late, and comes to nobody else. */
export const STAND_IN = 'src/app/load/Loading.svelte';

/**
 * Loaded where the data are awaited, and at the first sign that a reader will do something: of an
 * embed all that any reader needs, who looks, moves through time and opens the evidence. Not what
 * few embeds ask for: words of another language or of what failed, a chart from right to left, the
 * crowd beyond 200 events, columns, and the check of data that the build has not seen.
 */
const LATER: readonly Budget[] = [
  {
    name: 'explorer that waits for its data',
    manifest: MANIFEST,
    parts: ['index.html', ACROSS, STAND_IN],
    bytes: 91_000,
  },
  {
    name: 'embed in use',
    manifest: EMBED_MANIFEST,
    parts: ['embed.html', HAND.frame],
    bytes: 53_300,
  },
  {
    name: 'element in use',
    manifest: ELEMENT_MANIFEST,
    parts: [ELEMENT, HAND.element],
    bytes: 53_800,
  },
];

/** A chunk as Vite's manifest describes it. */
export interface Chunk {
  file: string;
  name?: string;
  imports?: readonly string[];
  dynamicImports?: readonly string[];
  css?: readonly string[];
}
export type Manifest = Readonly<Record<string, Chunk>>;

/**
 * The scripts and styles that `parts` bring: their chunks, all that these import statically, their styles.
 * @throws when the manifest does not know a part or an import: what is not measured is not within its budget.
 */
export function filesAtLoad(manifest: Manifest, parts: readonly string[]): string[] {
  const seen = new Set<string>();
  const files = new Set<string>();
  const visit = (key: string) => {
    if (seen.has(key)) return;
    seen.add(key);
    const chunk = manifest[key];
    if (!chunk) throw new Error(`not in the manifest: ${key}`);
    files.add(chunk.file);
    for (const file of chunk.css ?? []) files.add(file);
    chunk.imports?.forEach(visit);
  };
  for (const part of parts) visit(keyOf(manifest, part));
  return [...files].filter((file) => /\.(js|css)$/.test(file));
}

/** The key of a part: the part itself, or that of the chunk with its name. */
function keyOf(manifest: Manifest, part: string): string {
  if (part in manifest) return part;
  return Object.keys(manifest).find((key) => manifest[key]?.name === part) ?? part;
}

function gzipSize(file: string): number {
  return gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length;
}

/** The manifest of a build. */
export function readManifest(path: string): Manifest {
  return JSON.parse(readFileSync(join(DIST, path), 'utf8')) as Manifest;
}

function main(): number {
  let code = 0;
  for (const { name, manifest, parts, bytes: most } of [...BUDGETS, ...LATER]) {
    const files = filesAtLoad(readManifest(manifest), parts);
    const bytes = files.reduce((sum, file) => sum + gzipSize(file), 0);
    if (bytes > most) code = 1;
    console.log(`${name}: ${bytes} of ${most} bytes gzipped${bytes > most ? ', too much' : ''}`);
    for (const file of files) console.log(`  ${gzipSize(file)} ${file}`);
  }
  return code;
}

if (process.argv[1] === import.meta.filename) process.exitCode = main();
