import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBrowser, launchOptions } from '../../scripts/find-browser.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'datelines-browser-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function program(name: string, mode = 0o755): string {
  const path = join(folder, process.platform === 'win32' ? `${name}.exe` : name);
  writeFileSync(path, '');
  chmodSync(path, mode);
  return path;
}

describe('findBrowser(env)', () => {
  it('takes CHROME_PATH before all else', async () => {
    program('chromium');
    const mine = program('my-browser');
    expect(await findBrowser({ CHROME_PATH: mine, PATH: folder })).toEqual({
      path: mine,
      via: 'CHROME_PATH',
    });
  });

  it('refuses a CHROME_PATH that cannot be run, and looks no further', async () => {
    program('chromium');
    const missing = join(folder, 'missing');
    await expect(findBrowser({ CHROME_PATH: missing, PATH: folder })).rejects.toThrow(
      `CHROME_PATH is set to ${missing}, which cannot be run.`,
    );
  });

  it('takes the first browser on PATH that can be run', async () => {
    program('chromium', 0o644);
    const chrome = program('google-chrome');
    expect(await findBrowser({ PATH: ['', '/nowhere', folder].join(delimiter) })).toEqual({
      path: chrome,
      via: 'PATH',
    });
  });
});

describe('launchOptions(found)', () => {
  it('gives the browser the environment it needs besides ours', () => {
    const options = launchOptions({ path: 'b', via: 'npm', env: { LD_LIBRARY_PATH: 'lib' } });
    expect(options.env).toMatchObject({ LD_LIBRARY_PATH: 'lib', TZ: process.env.TZ });
    expect(options.args).toContain('--headless=shell');
  });

  it('leaves the environment of an installed browser alone', () => {
    expect(launchOptions({ path: 'b', via: 'PATH' }).env).toBeUndefined();
  });
});
