/**
 * Finds a Chromium-family browser for the browser tests, and installs one where there is none.
 *
 * Order: CHROME_PATH, PATH, the usual application folders, Playwright's cache, tools/browser.
 * The first that can be run is taken; nothing is downloaded unless it is asked for.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type LaunchOptions } from '@playwright/test';
import { installNpmChromium, unpackNpmChromium } from './npm-chromium.ts';

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'msedge',
];

export interface FoundBrowser {
  path: string;
  via: 'CHROME_PATH' | 'PATH' | 'application' | 'Playwright' | 'npm';
  /** Environment that the browser needs besides ours. */
  env?: Record<string, string>;
}

export const NO_BROWSER = `No Chromium, Chrome or Edge was found, so the browser tests cannot run. One of these helps:
  npm run browser:install         Playwright's own, or a pinned one from the npm registry
  sudo apt-get install chromium   Debian; the name is chromium-browser on some others
  CHROME_PATH=/path/to/chrome     one that you have elsewhere
The tests that need no browser: npm run test:unit`;

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function applications(env: NodeJS.ProcessEnv): string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform !== 'win32') return [];
  return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]);
}

function onPath(env: NodeJS.ProcessEnv): string | undefined {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders
    .flatMap((folder) => COMMANDS.map((command) => join(folder, command + suffix)))
    .find(isRunnable);
}

/**
 * The browser to test with, or undefined where there is none.
 * @throws when CHROME_PATH names something that cannot be run: a wish that cannot be met is not passed over.
 */
export async function findBrowser(env = process.env): Promise<FoundBrowser | undefined> {
  const wanted = env.CHROME_PATH;
  if (wanted) {
    if (!isRunnable(wanted)) {
      throw new Error(`CHROME_PATH is set to ${wanted}, which cannot be run.`);
    }
    return { path: wanted, via: 'CHROME_PATH' };
  }
  const command = onPath(env);
  if (command) return { path: command, via: 'PATH' };
  const application = applications(env).find(isRunnable);
  if (application) return { path: application, via: 'application' };
  const downloaded = chromium.executablePath();
  if (downloaded && isRunnable(downloaded)) return { path: downloaded, via: 'Playwright' };
  const unpacked = await unpackNpmChromium();
  return unpacked && { ...unpacked, via: 'npm' };
}

/** What every test launches its browser with: no sandbox only where there can be none, text drawn the same everywhere. */
export function launchOptions(found: FoundBrowser): LaunchOptions {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  return {
    executablePath: found.path,
    ...(found.env && { env: { ...(process.env as Record<string, string>), ...found.env } }),
    args: [
      ...(isRoot || found.via === 'npm' ? ['--no-sandbox'] : []),
      ...(found.via === 'npm' ? ['--no-zygote', '--headless=shell'] : []),
      '--disable-dev-shm-usage',
      '--font-render-hinting=none',
      '--disable-lcd-text',
      '--force-color-profile=srgb',
    ],
  };
}

/**
 * Finds a browser, or fetches one: Playwright's own first, then the pinned one from the npm registry.
 * Progress goes to stderr. Undefined where neither can be had.
 */
export async function findOrInstallBrowser(): Promise<FoundBrowser | undefined> {
  const found = await findBrowser();
  if (found) return found;
  console.error('No browser found. Fetching the one Playwright is made for …');
  const cli = join(import.meta.dirname, '../node_modules/@playwright/test/cli.js');
  spawnSync(process.execPath, [cli, 'install', '--only-shell', 'chromium'], {
    // Where it cannot be downloaded, Playwright prints four stack traces; what matters is said below.
    stdio: ['ignore', 2, 'ignore'],
    timeout: 300_000,
  });
  const downloaded = await findBrowser();
  if (downloaded) return downloaded;
  console.error('That did not work. Fetching a pinned Chromium from the npm registry …');
  installNpmChromium();
  return findBrowser();
}

if (process.argv[1] === import.meta.filename) {
  const found = await findOrInstallBrowser();
  if (found) console.log(`${found.path} (${found.via})`);
  else {
    console.error(NO_BROWSER);
    process.exitCode = 1;
  }
}
