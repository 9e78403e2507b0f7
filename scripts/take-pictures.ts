/**
 * `npm run pictures`: photographs the built pages for the documents, into `docs/pictures/`.
 *
 * The browser, its window and the theme are fixed, so that a picture changes when the page does.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { preview } from 'vite';
import { runCli, type Main } from './cli.ts';
import { findOrInstallBrowser, launchOptions, NO_BROWSER } from './find-browser.ts';
import { freePort } from './free-port.ts';
import { tourSeen } from './tour-seen.ts';

const FOLDER = join(import.meta.dirname, '../docs/pictures');

interface Picture {
  name: string;
  path: string;
  width: number;
  height: number;
  theme: 'light' | 'dark';
}

const PICTURES: readonly Picture[] = [
  { name: 'explorer-light', path: '', width: 1440, height: 900, theme: 'light' },
  { name: 'explorer-dark', path: '', width: 1440, height: 900, theme: 'dark' },
  {
    name: 'evidence-light',
    path: '#e=us-boat-strikes-2025&t=2025-05-15/2025-12-31',
    width: 1440,
    height: 900,
    theme: 'light',
  },
  {
    name: 'evidence-dark',
    path: '#e=us-boat-strikes-2025&t=2025-05-15/2025-12-31',
    width: 1440,
    height: 900,
    theme: 'dark',
  },
  {
    name: 'compare-light',
    path: '#v=compare',
    width: 1440,
    height: 900,
    theme: 'light',
  },
  {
    name: 'steps-light',
    path: '#v=steps&e=grid-restored-2019',
    width: 1440,
    height: 900,
    theme: 'light',
  },
  { name: 'phone-light', path: '', width: 390, height: 844, theme: 'light' },
  {
    name: 'phone-sheet',
    path: '#e=us-boat-strikes-2025',
    width: 390,
    height: 844,
    theme: 'light',
  },
  { name: 'embed-680', path: 'embed.html', width: 680, height: 620, theme: 'light' },
];

async function take(browser: Browser, home: string, picture: Picture): Promise<void> {
  const { name, path, width, height, theme } = picture;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: 'reduce',
    storageState: tourSeen(new URL(home).origin),
    locale: 'en-GB',
  });
  const page = await context.newPage();
  await page.goto(home + path);
  // Every view has a list: of the events, of a source's reports, of the steps.
  await page
    .getByRole('list', { name: /^Events$|^Reports|^Choose an event$/ })
    .first()
    .waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  await context.close();
}

export const main: Main = async (_argv, log) => {
  const found = await findOrInstallBrowser();
  if (!found) {
    log(NO_BROWSER);
    return 1;
  }
  const port = await freePort(4330);
  const server = await preview({ preview: { host: '127.0.0.1', port, strictPort: true } });
  const browser = await chromium.launch(launchOptions(found));
  mkdirSync(FOLDER, { recursive: true });
  for (const picture of PICTURES) {
    await take(browser, `http://127.0.0.1:${port}/`, picture);
    log(`docs/pictures/${picture.name}.png`);
  }
  await browser.close();
  await server.close();
  return 0;
};

await runCli(import.meta, main);
