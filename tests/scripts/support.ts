/** A folder of its own for each test, and a command run in it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { exitCodeOf, type Main } from '../../scripts/cli.ts';

/** Writes `files` (name → content) into a new folder that goes when the test ends; gives its path. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'datelines-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

/** Runs a command as the shell would: its exit code, and what it said on stderr. */
export async function run(main: Main, ...argv: string[]): Promise<{ code: number; said: string }> {
  const lines: string[] = [];
  const code = await exitCodeOf(main, argv, (line) => lines.push(line));
  return { code, said: lines.join('\n') };
}

/** An article with a date in it, long enough for every reader. */
export const ARTICLE =
  'The harbour of Varnsund was closed on 3 May 1911 after a storm had sunk nine boats at their moorings. ' +
  'The council rebuilt the mole in 1913, and the ferry company opened a new office on the quay.';
