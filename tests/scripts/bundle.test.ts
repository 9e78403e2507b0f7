import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startOf } from '../../scripts/bundle/bundle-of.mjs';

const ROOT = join(import.meta.dirname, '../..');
/** Processes take their time where many run. */
const PATIENT = { timeout: 120_000 };

describe('a command started from its bundle', PATIENT, () => {
  const silent = (line: string): never => {
    throw new Error(line);
  };
  const run = async (flags: readonly string[], args: readonly string[]) => {
    const start = await startOf('extract-events', silent);
    return spawnSync(process.execPath, [...flags, ...start, ...args], {
      cwd: ROOT,
      encoding: 'utf8',
    });
  };
  const SAMPLES = ['samples', '--check', '--out', 'data/samples.json', '--no-cache'];

  it('gives what its source gives, byte for byte', async () => {
    const { status, stdout, stderr } = await run([], SAMPLES);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    // Another command of the bundle imports it: it is run all the same, and not with that one.
    expect(stderr).toContain('data/samples.json is what extraction gives');
  });

  it('is tuned to read: what is imported for what it does is in the bundle, too', async () => {
    // A bundle leaves it out where package.json does not list it among its "sideEffects".
    const told = `import v8 from 'node:v8'; import { syncBuiltinESMExports } from 'node:module';
      const set = v8.setFlagsFromString;
      v8.setFlagsFromString = (flag) => { console.error('set ' + flag); set(flag); };
      syncBuiltinESMExports();`;
    const telling = `data:text/javascript,${encodeURIComponent(told)}`;
    const { stderr } = await run(['--import', telling], SAMPLES);
    expect(stderr).toContain('set --max-inlined-bytecode-size-cumulative=');
  });

  it('runs itself alone, and not what it imports', async () => {
    const [flag = '', start = ''] = await startOf('start', silent);
    const { stderr } = spawnSync(process.execPath, [flag, start], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, PORT: 'none' },
    });
    expect(stderr).toBe('PORT is none; it must be a number from 1 to 65535\n');
  });

  it('tells faults of ours by the names and lines of the source', async () => {
    const broken = 'data:text/javascript,String.prototype.normalize=()=>{throw Error()}';
    const { stderr } = await run(['--import', broken], SAMPLES);
    expect(stderr).toMatch(/ \S*src[/\\]extract[/\\]\S+\.ts:\d+:\d+/);
  });
});

describe('startOf(entry, say)', PATIENT, () => {
  /** A project of one script, whose bundle is made by a stand-in. */
  let project: string;
  const STARTS = `
    import { startOf } from './bundle-of.mjs';
    console.log(JSON.stringify(await startOf('extract-events', (line) => console.error(line))));
  `;
  const MAKES = `
    import { writeFileSync } from 'node:fs';
    import { setTimeout } from 'node:timers/promises';
    export async function makeBundle(folder) {
      console.error('made');
      await setTimeout(300);
      writeFileSync(folder + '/extract-events.mjs', '');
    }
  `;
  const put = (name: string, text: string) => writeFileSync(join(project, name), text);
  const kept = () => readdirSync(join(project, '.cache/scripts'));
  const start = () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(project, 'scripts/bundle/starts.mjs')],
      { encoding: 'utf8' },
    );
    expect(status).toBe(0);
    return { argv: JSON.parse(stdout) as string[], said: stderr };
  };

  beforeEach(() => {
    project = mkdtempSync(join(tmpdir(), 'datelines-bundle-'));
    for (const folder of ['scripts/bundle', 'src', 'node_modules/tsx'])
      mkdirSync(join(project, folder), { recursive: true });
    copyFileSync(
      join(ROOT, 'scripts/bundle/bundle-of.mjs'),
      join(project, 'scripts/bundle/bundle-of.mjs'),
    );
    put('node_modules/tsx/package.json', '{"exports":"./index.js"}');
    put('node_modules/tsx/index.js', '');
    put('package-lock.json', '{}');
    put('tsconfig.json', '{}');
    put('scripts/extract-events.ts', '');
    put('scripts/bundle/starts.mjs', STARTS);
    put('scripts/bundle/make-bundle.mjs', MAKES);
  });
  afterEach(() => rmSync(project, { recursive: true, force: true }));

  it('makes a bundle once for a state of the code', () => {
    const first = start();
    expect(first.said).toBe('made\n');
    expect(start()).toEqual({ argv: first.argv, said: '' });
    put('src/more.ts', 'export {};');
    const changed = start();
    expect(changed.said).toBe('made\n');
    expect(changed.argv).not.toEqual(first.argv);
  });

  it('makes a new one where the folder has been moved: a bundle names the files that it was made of', () => {
    const before = start();
    renameSync(project, `${project}-moved`);
    project = `${project}-moved`;
    const moved = start();
    expect(moved.said).toBe('made\n');
    expect(kept()).toHaveLength(2);
    expect(moved.argv.at(-1)).not.toContain(basename(dirname(before.argv.at(-1) ?? '')));
  });

  it('keeps one of two that are made at once, and nothing beside it', async () => {
    const both = [0, 1].map(() =>
      spawn(process.execPath, [join(project, 'scripts/bundle/starts.mjs')]),
    );
    for (const [code] of await Promise.all(both.map((child) => once(child, 'exit'))))
      expect(code).toBe(0);
    expect(kept()).toHaveLength(1);
  });

  it('removes what nothing was started from for days', () => {
    start();
    const [old = ''] = kept();
    const folder = JSON.stringify(join(project, '.cache/scripts', old));
    const age = `require('fs').utimesSync(${folder}, 1e9, 1e9)`;
    spawnSync(process.execPath, ['-e', age]);
    put('src/more.ts', 'export {};');
    start();
    expect(kept()).toHaveLength(1);
    expect(kept()).not.toContain(old);
  });

  it('starts from source where no bundle can be made, and says why', () => {
    put('scripts/bundle/make-bundle.mjs', "export const makeBundle = () => { throw Error('No space left') };"); // prettier-ignore
    const { argv, said } = start();
    expect(said).toContain('could not be bundled (No space left)');
    expect(argv).toEqual([
      '--import',
      pathToFileURL(join(project, 'node_modules/tsx/index.js')).href,
      join(project, 'scripts/extract-events.ts'),
    ]);
    expect(kept()).toEqual([]);
  });
});
