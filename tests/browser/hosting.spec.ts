import { expect, test } from '@playwright/test';
import { BUDGETS, filesAtLoad, readManifest } from '../../scripts/check-size.ts';
import { eventButtons, STORY } from './support/explorer.ts';
import { serveDist } from './support/site.ts';

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

const SCREENS = { explorer: 1440, 'explorer on a phone': 390, embed: 680 };

for (const { name, manifest, parts } of BUDGETS) {
  test(`the ${name} loads what its size is counted by, and nothing else`, async ({ page }) => {
    const loaded = new Set<string>();
    page.on('request', (request) => {
      const path = new URL(request.url()).pathname.slice(1);
      if (/\.(js|css)$/.test(path)) loaded.add(path);
    });
    // What comes when the page is idle comes after the reader can use it.
    await page.addInitScript(() => (window.requestIdleCallback = () => 0));
    await page.setViewportSize({ width: SCREENS[name as keyof typeof SCREENS], height: 900 });
    await page.goto(`/${parts[0]}`);
    await expect(page.getByRole('list', { name: 'Events' })).toBeVisible();
    expect([...loaded].sort()).toEqual(filesAtLoad(readManifest(manifest), parts).sort());
  });
}
