import { expect, test, type Page } from '@playwright/test';
import {
  BUDGETS,
  ELEMENT_MANIFEST,
  filesAtLoad,
  MANIFEST,
  readManifest,
  STAND_IN,
} from '../../scripts/check-size.ts';
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

test('the data and the drawing are asked for before the page’s own script has come', async ({
  page,
}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/assets\/index-[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  const chunks = readManifest(MANIFEST);
  const across = Object.values(chunks).find((chunk) => chunk.name === 'across');
  const asked = [page.waitForRequest('**/data/samples.json'), page.waitForRequest(`**/${across?.file ?? ''}`)]; // prettier-ignore
  await page.goto('index.html?data=data/samples.json', { waitUntil: 'commit' });
  await Promise.all(asked);
  release();
  await expect(eventButtons(page).first()).toBeVisible();
});

const SCREENS = {
  ...{ explorer: 1440, 'explorer on a phone': 390 },
  ...{ embed: 680, element: 680, 'embed on a phone': 360, 'element on a phone': 360 },
};

/** A page with the element, its script pinned. */
async function articleWithElement(page: Page, parts: readonly string[]): Promise<string> {
  const [file] = filesAtLoad(readManifest(ELEMENT_MANIFEST), parts);
  await page.route('**/article.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>x</title><link rel="icon" href="data:," />
        <script type="module" src="/${file}"></script>
        <datelines-timeline src="/data/events.json"></datelines-timeline>`,
    }),
  );
  return 'article.html';
}

for (const { name, manifest, parts } of BUDGETS) {
  test(`the ${name} loads what its size is counted by, and nothing else`, async ({ page }) => {
    const loaded = new Set<string>();
    const asked: URL[] = [];
    page.on('request', (request) => {
      const url = new URL(request.url());
      const path = url.pathname.slice(1);
      if (url.protocol === 'http:') asked.push(url);
      if (/\.(js|css)$/.test(path)) loaded.add(path);
    });
    const isEmbed = manifest !== MANIFEST;
    const start = manifest === ELEMENT_MANIFEST ? await articleWithElement(page, parts) : parts[0];
    // What comes when the page is idle comes after the reader can use it.
    await page.addInitScript(() => (window.requestIdleCallback = () => 0));
    await page.setViewportSize({ width: SCREENS[name as keyof typeof SCREENS], height: 900 });
    await page.goto(`/${start}`);
    await expect(page.getByRole('list', { name: 'Events' })).toBeVisible();
    const wanted = filesAtLoad(readManifest(manifest), parts);
    // On a slow machine the data come so late that something stands in for them.
    const standIn = isEmbed ? [] : filesAtLoad(readManifest(manifest), [...parts, STAND_IN]);
    const isCounted = (file: string) => wanted.includes(file) || !standIn.includes(file);
    expect([...loaded].filter(isCounted).sort()).toEqual(wanted.sort());
    if (isEmbed) {
      // The page, the script, the data.
      expect(asked.length).toBeLessThanOrEqual(3);
      expect(new Set(asked.map((url) => url.host)).size).toBe(1);
    }
  });
}
