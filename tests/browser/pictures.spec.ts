/**
 * The main states look as they did, to within a coarse picture of each (see `coarse-picture.ts`),
 * drawn from made-up data so that no change of the first story touches them.
 *
 * Where a change is meant: `DATELINES_KEEP_PICTURES=1 npm run test:browser -- pictures` writes them anew.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { coarsePicture, difference } from './support/coarse-picture.ts';
import { madeDataset } from './support/made-dataset.ts';

const KEEP = process.env.DATELINES_KEEP_PICTURES === '1';
const DATA = JSON.stringify(madeDataset(21));

/**
 * Share of squares that may differ. Another smoothing of letters changes none; lanes without their
 * shapes change 0.4 %, labels that are gone 2 %, a chart 8 px lower 1.5 %.
 */
const MOST = 0.003;

const STATES = [
  { name: 'overview-light', hash: '', width: 1440, scheme: 'light' },
  { name: 'overview-dark', hash: '', width: 1440, scheme: 'dark' },
  { name: 'overview-tablet', hash: '', width: 768, scheme: 'light' },
  { name: 'overview-phone', hash: '', width: 390, scheme: 'light' },
  { name: 'zoomed', hash: 't=1990-01-01/1999-12-31', width: 1440, scheme: 'light' },
  { name: 'evidence', hash: 'e=event-7', width: 1440, scheme: 'light' },
  { name: 'compare', hash: 'v=compare', width: 1440, scheme: 'light' },
  { name: 'steps', hash: 'v=steps&e=event-7', width: 1440, scheme: 'light' },
  { name: 'table', hash: 'v=table', width: 1440, scheme: 'light' },
] as const;

for (const { name, hash, width, scheme } of STATES) {
  test(`looks as it did: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.route('**/data/events.json', (route) =>
      route.fulfill({ body: DATA, contentType: 'application/json' }),
    );
    await page.goto(`/index.html#${hash}`);
    await expect(page.locator('main').locator('li, tr, input[type=range]').first()).toBeAttached();
    await page.evaluate(() => document.fonts.ready);
    await page.waitForLoadState('networkidle');
    // The bar keeps its place; the names of datasets and switches in it come and go.
    await page.addStyleTag({ content: '.site-bar { visibility: hidden }' });
    await page.waitForTimeout(600);
    const path = join(import.meta.dirname, `pictures/${name}.txt`);
    const picture = await coarsePicture(page);
    if (KEEP) await writeFile(path, picture);
    const kept = await readFile(path, 'utf8');
    expect(difference(kept, picture), `share of ${path} that differs`).toBeLessThan(MOST);
  });
}
