import { spawn, spawnSync } from 'node:child_process';
import { lstatSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { writeWhole } from '../../scripts/write-file.ts';
import { ARTICLE, folderOf } from './support.ts';

const tsx = import.meta.resolve('tsx');
const script = path.resolve('scripts/extract-events.ts');

// Each starts a process of its own, on whatever machine this is.
vi.setConfig({ testTimeout: 60_000 });

describe('writeWhole(file, text)', () => {
  it('puts the new text in the place of the old, and leaves nothing else', async () => {
    const folder = folderOf({ 'a.json': 'old and much longer' });
    await writeWhole(path.join(folder, 'a.json'), 'new');
    expect(readFileSync(path.join(folder, 'a.json'), 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['a.json']);
  });

  it('makes missing folders, and writes bytes as they are', async () => {
    const folder = folderOf({});
    await writeWhole(path.join(folder, 'x/y/a.bin'), Uint8Array.of(255, 0, 254));
    expect([...readFileSync(path.join(folder, 'x/y/a.bin'))]).toEqual([255, 0, 254]);
  });

  it('writes through a link, which stays a link', async () => {
    const folder = folderOf({ 'real/a.json': 'old' });
    symlinkSync(path.join(folder, 'real/a.json'), path.join(folder, 'a.json'));
    await writeWhole(path.join(folder, 'a.json'), 'new');
    expect(lstatSync(path.join(folder, 'a.json')).isSymbolicLink()).toBe(true);
    expect(readFileSync(path.join(folder, 'real/a.json'), 'utf8')).toBe('new');
  });

  it.runIf(process.platform !== 'win32')(
    'writes to stdout whole, also into a pipe or a file',
    () => {
      const folder = folderOf({ 'in/a.txt': ARTICLE });
      const argv = ['--import', tsx, script, path.join(folder, 'in'), '--out'];
      const node = JSON.stringify(process.execPath);
      const piped = spawnSync(process.execPath, [...argv, '/dev/stdout'], { encoding: 'utf8' });
      const into = `${node} ${argv.map((each) => JSON.stringify(each)).join(' ')}`;
      spawnSync('sh', ['-c', `(echo before; ${into} /dev/stdout) > ${folder}/out.txt`]);
      expect(JSON.parse(piped.stdout)).toMatchObject({ version: 1 });
      expect(readFileSync(path.join(folder, 'out.txt'), 'utf8')).toBe(`before\n${piped.stdout}`);
    },
  );

  it.each([700, 2500])(
    'leaves everything as it was, or done, when Ctrl-C comes after %i ms',
    async (ms) => {
      const articles = Object.fromEntries(
        Array.from({ length: 150 }, (_, i) => [
          `in/a${i}.txt`,
          ARTICLE.replaceAll('19', String(10 + (i % 9))),
        ]),
      );
      const folder = folderOf({ ...articles, 'out/events.json': 'before' });
      const out = path.join(folder, 'out/events.json');
      const child = spawn(
        process.execPath,
        ['--import', tsx, script, path.join(folder, 'in'), '--out', out],
        { stdio: 'ignore' },
      );
      const ended = new Promise((resolve) => child.on('exit', resolve));
      await sleep(ms);
      child.kill('SIGINT');
      const code = await ended;
      const text = readFileSync(out, 'utf8');
      if (code === 0) expect(JSON.parse(text)).toMatchObject({ version: 1 });
      else expect(text).toBe('before');
      expect(readdirSync(path.dirname(out))).toEqual(['events.json']);
    },
  );
});
