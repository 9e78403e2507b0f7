/**
 * Holds the built pages to their budgets: what a page loads before it can be used, gzipped.
 *
 * Counted are the scripts and styles that the page's entry reaches by static import; what it loads
 * later, on demand, is listed but not counted.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const DIST = join(import.meta.dirname, '../dist');

/** Bytes of script and style, gzip -9. */
const BUDGETS: Record<string, number> = { 'index.html': 90_000, 'embed.html': 45_000 };

/** A chunk as Vite's manifest describes it. */
export interface Chunk {
  file: string;
  imports?: readonly string[];
  dynamicImports?: readonly string[];
  css?: readonly string[];
}
export type Manifest = Readonly<Record<string, Chunk>>;

/**
 * The files that `entry` loads at once: its chunk, every chunk it imports statically, their styles.
 * @throws when the manifest does not know the entry or an import: a page that is not measured is not within its budget.
 */
export function filesAtLoad(manifest: Manifest, entry: string): string[] {
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
  visit(entry);
  return [...files].filter((file) => /\.(js|css)$/.test(file));
}

function gzipSize(file: string): number {
  return gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length;
}

function main(): number {
  const manifest = JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8')) as Manifest;
  let code = 0;
  for (const [entry, budget] of Object.entries(BUDGETS)) {
    const files = filesAtLoad(manifest, entry);
    if (!files.some((file) => file.endsWith('.js'))) throw new Error(`${entry} loads no script`);
    const bytes = files.reduce((sum, file) => sum + gzipSize(file), 0);
    if (bytes > budget) code = 1;
    console.log(
      `${entry}: ${bytes} of ${budget} bytes gzipped${bytes > budget ? ', too much' : ''}`,
    );
    for (const file of files) console.log(`  ${gzipSize(file)} ${file}`);
  }
  return code;
}

if (process.argv[1] === import.meta.filename) process.exitCode = main();
