import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freePort } from '../../scripts/free-port.ts';

const ROOT = join(import.meta.dirname, '../..');
const TSX = import.meta.resolve('tsx');

const ARTICLE = `---
title: The bridge of Abelsund
publisher: Harbour Post
url: https://example.org/bridge
published: 2024-05-03
---
The bridge of Abelsund was opened on 12 June 1932. A flood destroyed it in 1954.
`;

/** A project with an empty page and articles of its own, served by the real script. */
let project: string;
let running: ChildProcess | undefined;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'datelines-start-'));
  const plugin = pathToFileURL(join(ROOT, 'scripts/vite/data.ts')).href;
  writeFileSync(
    join(project, 'vite.config.mjs'),
    `import { datasets } from '${plugin}'; export default { plugins: [datasets()] };`,
  );
  writeFileSync(join(project, 'index.html'), '<!doctype html><title>A page</title>');
  mkdirSync(join(project, 'data'));
  writeFileSync(join(project, 'data/events.json'), '{"title":"First story","events":[]}');
});
afterEach(() => {
  running?.kill('SIGKILL');
  rmSync(project, { recursive: true, force: true });
});

function folder(name: string): void {
  mkdirSync(join(project, name));
  writeFileSync(join(project, name, 'bridge.md'), ARTICLE);
}

interface Started {
  /** What it printed up to the line that says how to end it. */
  output: string;
  get: (path: string) => Promise<Response>;
  end: () => Promise<number | null>;
}

/** Starts the script and waits until it serves; rejects with its output when it ends before. */
function start(args: string[] = [], env: NodeJS.ProcessEnv = {}): Promise<Started> {
  const script = join(ROOT, 'scripts/start.ts');
  const child = spawn(process.execPath, ['--import', TSX, script, ...args], {
    cwd: project,
    env: { ...process.env, ...env },
  });
  running = child;
  let output = '';
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const port = /http:\/\/127\.0\.0\.1:(\d+)/.exec(output)?.[1];
      if (!port || !output.includes('Ctrl-C')) return;
      resolve({
        output,
        get: (path) => fetch(`http://127.0.0.1:${port}${path}`),
        end: () => {
          child.kill('SIGINT');
          return ended;
        },
      });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void ended.then((code) => reject(new Error(`ended with ${code}: ${output}`)));
  });
}

describe('npm start', { timeout: 30_000 }, () => {
  it('serves the first story, with the dataset made from articles/ one click away', async () => {
    folder('articles');
    folder('samples');
    const { output, get, end } = await start();
    expect(output).toContain('Extracting events from articles …');
    expect(output).toMatch(/Datelines is at http:\/\/127\.0\.0\.1:\d+\/\n/);
    expect(await (await get('/')).text()).toContain('A page');
    expect(await (await get('/data/index.json')).json()).toMatchObject([
      { file: 'data/events.json', title: 'First story' },
      { file: 'data/local.json' },
    ]);
    expect(await (await get('/data/local.json')).json()).toMatchObject({ version: 1 });
    expect(await end()).toBe(0);
  });

  it('takes the samples where articles/ holds nothing', async () => {
    mkdirSync(join(project, 'articles'));
    folder('samples');
    const { output } = await start();
    expect(output).toContain('Extracting events from samples …');
  });

  it('opens on the articles that are named', async () => {
    folder('mine');
    const { output } = await start(['mine']);
    expect(output).toMatch(/Datelines is at http:\/\/127\.0\.0\.1:\d+\/\?data=data\/local\.json/);
  });

  it('says why nothing could be extracted, forgets the last dataset, and serves the first story', async () => {
    writeFileSync(join(project, 'data/local.json'), '{}');
    const { output, get } = await start(['nowhere']);
    expect(output).toContain('nowhere: there is no such file or folder');
    expect(output).toMatch(/Datelines is at http:\/\/127\.0\.0\.1:\d+\/\n/);
    expect(existsSync(join(project, 'data/local.json'))).toBe(false);
    expect((await get('/data/local.json')).status).toBe(404);
  });

  it('never touches data/events.json', async () => {
    folder('mine');
    const { get } = await start(['mine']);
    expect(await (await get('/data/events.json')).json()).toEqual({
      title: 'First story',
      events: [],
    });
  });

  it('takes the port that PORT names', async () => {
    folder('samples');
    const port = await freePort(4700);
    const { output } = await start([], { PORT: String(port) });
    expect(output).toContain(`http://127.0.0.1:${port}/`);
  });

  it('refuses a PORT that is no port, and says so when it is taken', async () => {
    await expect(start([], { PORT: 'http' })).rejects.toThrow(
      'ended with 2: PORT is http; it must be a number from 1 to 65535',
    );
    folder('samples');
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    await expect(start([], { PORT: String(port) })).rejects.toThrow(
      `ended with 1: port ${port} is taken`,
    );
    other.close();
  });
});
