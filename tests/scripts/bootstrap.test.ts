import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** A project of one script, with an npm that only links tsx and tells what it was asked for. */
let project: string;

const NPM = (tsx: string) => `
  const { mkdirSync, symlinkSync, existsSync } = require('node:fs');
  if (process.env.NPM_FAILS) { console.error('npm cannot'); process.exit(1); }
  console.error('npm ' + process.argv.slice(2).join(' '));
  mkdirSync('node_modules', { recursive: true });
  if (!existsSync('node_modules/tsx')) symlinkSync(${JSON.stringify(tsx)}, 'node_modules/tsx', 'junction');
`;

const SCRIPT = `
  const [, , ...args]: string[] = process.argv;
  if (args[0] === 'wait') { setInterval(() => {}, 1000); process.on('SIGTERM', () => process.exit(7)); }
  else process.exitCode = Number(args[0] ?? 0);
  console.log(JSON.stringify(args));
`;

function bootstrap(args: string[], env: NodeJS.ProcessEnv = {}, flags: string[] = []) {
  return spawnSync(process.execPath, [...flags, join(project, 'scripts/bootstrap.mjs'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, npm_execpath: join(project, 'npm.cjs'), ...env },
  });
}

const installs = ({ stderr }: SpawnSyncReturns<string>) => stderr.includes('npm ci');

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'datelines-bootstrap-'));
  mkdirSync(join(project, 'scripts'));
  copyFileSync(join(ROOT, 'scripts/bootstrap.mjs'), join(project, 'scripts/bootstrap.mjs'));
  writeFileSync(join(project, 'scripts/hello.ts'), SCRIPT);
  writeFileSync(join(project, 'npm.cjs'), NPM(join(ROOT, 'node_modules/tsx')));
  writeFileSync(join(project, 'package-lock.json'), '{"first":true}');
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

describe('node scripts/bootstrap.mjs <script> [arguments]', { timeout: 60_000 }, () => {
  it('installs the packages in a fresh clone, then runs the script', () => {
    const run = bootstrap(['hello']);
    expect(run.stderr).toContain('Installing the packages');
    expect(run.stderr).toContain('npm ci --include=dev');
    expect(run.status).toBe(0);
  });

  it('leaves stdout to the script', () => {
    expect(bootstrap(['hello', '0', '--out', 'a file']).stdout).toBe('["0","--out","a file"]\n');
  });

  it('installs only once', () => {
    expect(installs(bootstrap(['hello']))).toBe(true);
    expect(installs(bootstrap(['hello']))).toBe(false);
  });

  it('installs again when the lock file has changed', () => {
    bootstrap(['hello']);
    writeFileSync(join(project, 'package-lock.json'), '{"first":false}');
    const run = bootstrap(['hello']);
    expect(run.stderr).toContain('The lock file has changed');
    expect(installs(run)).toBe(true);
  });

  it('says so when the packages cannot be installed, and tries again the next time', () => {
    const failed = bootstrap(['hello'], { NPM_FAILS: '1' });
    expect(failed.status).toBe(1);
    expect(failed.stdout).toBe('');
    expect(failed.stderr).toContain('The packages could not be installed');
    expect(existsSync(join(project, 'node_modules/.datelines-lock'))).toBe(false);
    expect(installs(bootstrap(['hello']))).toBe(true);
  });

  it('ends with the exit code of the script', () => {
    expect(bootstrap(['hello', '3']).status).toBe(3);
  });

  it('passes a signal on, and ends when the script has ended', async () => {
    bootstrap(['hello']);
    const child = spawn(process.execPath, [
      join(project, 'scripts/bootstrap.mjs'),
      'hello',
      'wait',
    ]);
    child.stdout.once('data', () => child.kill('SIGTERM'));
    const code = await new Promise((resolve) => child.on('exit', resolve));
    expect(code).toBe(7);
  });

  it.each(['', 'missing', '../hello', 'hello.ts'])('refuses "%s", which is no script', (name) => {
    const run = bootstrap([name]);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('usage:');
    expect(installs(run)).toBe(false);
  });

  it.each([
    ['18.20.4', false],
    ['20.18.1', false],
    ['20.19.0', true],
    ['21.7.3', false],
    ['22.11.0', false],
    ['22.12.0', true],
    ['24.0.0', true],
  ])('on Node %s: %s', (version, works) => {
    const older = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`;
    const run = bootstrap(['hello'], {}, [
      '--import',
      `data:text/javascript,${encodeURIComponent(older)}`,
    ]);
    expect(run.status).toBe(works ? 0 : 1);
    if (!works)
      expect(run.stderr).toContain(`needs Node.js 20.19, 22.12 or newer; this is ${version}`);
  });
});
