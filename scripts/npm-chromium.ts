/**
 * The last resort for a browser: @sparticuz/chromium from the npm registry (Linux x64), which comes
 * with the shared libraries a bare machine lacks. It has its own lock in tools/browser, so that its
 * 64 MB are in nobody's install who has a browser.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = join(import.meta.dirname, '..');
const HOME = join(ROOT, 'tools/browser');
const CACHE = join(ROOT, 'node_modules/.cache/browser');

/** Runs `npm ci` in tools/browser; does nothing on a system the package has no binary for. */
export function installNpmChromium(): void {
  if (process.platform !== 'linux' || process.arch !== 'x64') return;
  const ci = ['ci', '--prefix', HOME, '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  spawnSync(npm ? process.execPath : 'npm', npm ? [npm, ...ci] : ci, { stdio: ['ignore', 2, 2] });
}

/**
 * The unpacked browser with the environment it needs, or undefined where it is not installed.
 * The first call takes about two seconds and 200 MB in node_modules/.cache.
 */
export async function unpackNpmChromium(): Promise<
  { path: string; env: Record<string, string> } | undefined
> {
  let entry: string;
  try {
    entry = createRequire(join(HOME, 'package.json')).resolve('@sparticuz/chromium');
  } catch {
    return undefined;
  }
  mkdirSync(CACHE, { recursive: true });
  const path = await withUnpackingEnvironment(async () => {
    const esm = entry.replace(/cjs[\\/]index\.cjs$/, 'esm/index.js');
    const module = (await import(pathToFileURL(esm).href)) as {
      default: { executablePath: () => Promise<string> };
    };
    return module.default.executablePath();
  });
  return { path, env: { LD_LIBRARY_PATH: join(CACHE, 'al2023/lib'), ...fontEnvironment() } };
}

/** It unpacks into the temporary folder, and its libraries only where it believes to be on Lambda. */
async function withUnpackingEnvironment<T>(unpack: () => Promise<T>): Promise<T> {
  const before = { ...process.env };
  process.env.TMPDIR = CACHE;
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x';
  try {
    return await unpack();
  } finally {
    // The package sets these for its own process; nobody else's should inherit them.
    for (const name of [
      'TMPDIR',
      'AWS_LAMBDA_JS_RUNTIME',
      'LD_LIBRARY_PATH',
      'FONTCONFIG_PATH',
      'HOME',
    ]) {
      if (before[name] === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = before[name];
    }
  }
}

/** Its own fonts.conf names a folder that is missing here, and text without fonts has no width. */
function fontEnvironment(): Record<string, string> {
  if (existsSync('/etc/fonts/fonts.conf')) return {};
  const fonts = join(CACHE, 'fonts');
  mkdirSync(fonts, { recursive: true });
  const folders = ['/usr/share/fonts', fonts].map((folder) => `<dir>${folder}</dir>`).join('');
  writeFileSync(
    join(fonts, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders}` +
      `<cachedir>${join(CACHE, 'fontconfig')}</cachedir></fontconfig>`,
  );
  return { FONTCONFIG_PATH: fonts };
}
