/** A fingerprint of the code that findings come from: when it changes, nothing that was cached counts any more. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '..', '..');
/** All that a finding depends on; the lock file stands for the packages. */
const PARTS = ['src/extract', 'src/model', 'scripts/mapping', 'package-lock.json'];

/** 64 hex digits. Another release of Node counts as other code: its Unicode tables may differ. */
export function codeVersion(): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of PARTS.flatMap(filesOf)) {
    hash.update(`\n${file}\n`);
    hash.update(readFileSync(path.join(ROOT, file)));
  }
  return hash.digest('hex');
}

function filesOf(part: string): readonly string[] {
  if (path.extname(part) !== '') return [part];
  return readdirSync(path.join(ROOT, part), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)))
    .sort();
}
