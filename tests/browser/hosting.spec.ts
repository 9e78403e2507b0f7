import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { filesAtLoad, type Manifest } from '../../scripts/check-size.ts';
import { eventButtons, STORY } from './support/explorer.ts';
import { serveDist } from './support/site.ts';

const DIST = join(import.meta.dirname, '../../dist');

test('the built pages work below any path', async ({ page }) => {
  const site = await serveDist('/a/folder/deep/');
  const failed: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(response.url());
  });
  await page.goto(`${site.origin()}/a/folder/deep/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(STORY.title);
  await expect(eventButtons(page).first()).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  await page.goto(`${site.origin()}/a/folder/deep/embed.html`);
  await expect(page.getByRole('list', { name: 'Events' })).toBeVisible();
  await page.goto(`${site.origin()}/a/folder/deep/index.html?data=data/samples.json`);
  await expect(eventButtons(page).first()).toBeVisible();
  expect(failed).toEqual([]);
  await site.close();
});

for (const entry of ['index.html', 'embed.html']) {
  test(`${entry} loads the scripts and styles that its size is counted by, and no others`, async ({
    page,
  }) => {
    const manifest = JSON.parse(
      readFileSync(join(DIST, '.vite/manifest.json'), 'utf8'),
    ) as Manifest;
    const loaded = new Set<string>();
    page.on('request', (request) => {
      const path = new URL(request.url()).pathname.slice(1);
      if (/\.(js|css)$/.test(path)) loaded.add(path);
    });
    await page.goto(`/${entry}`);
    await expect(page.getByRole('list', { name: 'Events' })).toBeVisible();
    expect([...loaded].sort()).toEqual(filesAtLoad(manifest, entry).sort());
  });
}
