/**
 * Scripts that read many articles are started from a bundle: one file to open instead of hundreds
 * to translate, and without the names that a translation on the fly wraps around every function.
 *
 * A bundle is made once for a state of the code and kept under `.cache/scripts`, by a hash of all
 * that it is made of. Nothing depends on it: where none can be made, the script runs from source.
 * Plain JavaScript without imports from npm, because the way to a script goes through it.
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import path from 'node:path';

/** The project's folder. */
const ROOT = path.join(import.meta.dirname, '..', '..');
const FOLDER = path.join(ROOT, '.cache', 'scripts');
/** All that may be in a bundle, and what it is made with; the lock file stands for the packages. */
const PARTS = ['src', 'scripts', 'package-lock.json', 'tsconfig.json'];
const SOURCES = new Set(['.ts', '.mjs', '.json']);
/** A bundle that nothing was started from for so long is removed. */
const UNUSED_MS = 3 * 24 * 60 * 60 * 1000;

/** The files that node may start with: each is bundled with the others, and shares with them. */
const ENTRIES = {
  'extract-events': 'scripts/extract-events.ts',
  start: 'scripts/start.ts',
  score: 'scripts/score.ts',
  'bench-extract': 'scripts/bench/extract.ts',
  // Beside the others under the name by which the pool asks for it.
  worker: 'scripts/mapping/worker-thread.ts',
};

/**
 * What node is started with to run an entry: its bundle, made now where there is none of this
 * state of the code; else the source, by tsx, after `say` was told why.
 */
export async function startOf(entry, say) {
  try {
    return ['--enable-source-maps', await bundleOf(entry)];
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    say(
      `The scripts could not be bundled (${reason}); started from their source, which is slower.`,
    );
    return ['--import', import.meta.resolve('tsx'), path.join(ROOT, ENTRIES[entry])];
  }
}

async function bundleOf(entry) {
  const folder = path.join(FOLDER, codeHash());
  const file = path.join(folder, `${entry}.mjs`);
  if (existsSync(file)) {
    const now = new Date();
    utimesSync(folder, now, now);
    return file;
  }
  mkdirSync(FOLDER, { recursive: true });
  removeUnused();
  const { makeBundle } = await import('./make-bundle.mjs');
  const made = mkdtempSync(`${folder}-`);
  try {
    await makeBundle(made, { root: ROOT, entries: ENTRIES });
    renameSync(made, folder);
  } catch (error) {
    rmSync(made, { recursive: true, force: true });
    // Another process was as quick: its bundle is the same.
    if (!existsSync(file)) throw error;
  }
  return file;
}

/** Where the project lies is part of it: a bundle names the files that it was made of. */
function codeHash() {
  const hash = createHash('sha256').update(ROOT);
  for (const file of PARTS.flatMap(filesOf)) {
    hash.update(`\n${file}\n`);
    hash.update(readFileSync(path.join(ROOT, file)));
  }
  return hash.digest('hex').slice(0, 32);
}

function filesOf(part) {
  if (path.extname(part) !== '') return [part];
  return readdirSync(path.join(ROOT, part), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && SOURCES.has(path.extname(entry.name)))
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)))
    .sort();
}

function removeUnused() {
  for (const name of readdirSync(FOLDER)) {
    const folder = path.join(FOLDER, name);
    // Another process may be about the same.
    const usedMs = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - usedMs > UNUSED_MS) rmSync(folder, { recursive: true, force: true });
  }
}
