import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';

const FOLDER = join(import.meta.dirname, '../../docs/examples');
const EXAMPLES = readdirSync(FOLDER).filter((name) => name.endsWith('.html'));

/** The examples as somebody would put them up: in a folder, with the built pages beside them as `datelines/`. */
async function putUp(page: Page): Promise<void> {
  await page.route(/\/articles\/[\w-]+\.html$/, (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1)!;
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: readFileSync(join(FOLDER, name), 'utf8'),
    });
  });
  await page.route(/\/articles\/datelines\//, (route) =>
    route.continue({ url: route.request().url().replace('/articles/datelines/', '/') }),
  );
}

for (const name of EXAMPLES) {
  test(`docs/examples/${name} shows its timelines at their full height`, async ({ page }) => {
    const refused: string[] = [];
    page.on('console', (message) => {
      if (/Content Security Policy/i.test(message.text())) refused.push(message.text());
    });
    await putUp(page);
    await page.setViewportSize({ width: 800, height: 900 });
    await page.goto(`/articles/${name}`);
    const frames = page.locator('iframe[data-datelines]');
    const elements = page.locator('datelines-timeline');
    expect((await frames.count()) + (await elements.count())).toBeGreaterThan(0);
    for (const element of await elements.all()) {
      await element.scrollIntoViewIfNeeded();
      await expect(element.locator('.events button').first()).toBeVisible();
    }
    for (const frame of await frames.all()) {
      await frame.scrollIntoViewIfNeeded();
      const inside = frame.contentFrame();
      await expect(inside.getByRole('list', { name: 'Events' })).toBeVisible();
      await expect
        .poll(() => inside.locator('html').evaluate((html) => html.scrollHeight - innerHeight))
        .toBeLessThanOrEqual(0);
      await expect(frame).toHaveAttribute('style', /height: \d+px !important/);
    }
    expect(refused).toEqual([]);
  });
}

test('what is pressed opens below the chart, and the article makes room', async ({ page }) => {
  await putUp(page);
  await page.setViewportSize({ width: 800, height: 900 });
  await page.goto('/articles/plain.html');
  const frame = page.locator('iframe[data-datelines]');
  const inside = frame.contentFrame();
  await expect(inside.getByRole('list', { name: 'Events' })).toBeVisible();
  const before = (await frame.boundingBox())!.height;
  await inside.getByRole('list', { name: 'Events' }).getByRole('button').last().press('Enter');
  await expect(inside.getByRole('region', { name: 'Event details' })).toBeVisible();
  await expect.poll(async () => (await frame.boundingBox())!.height).toBeGreaterThan(before + 100);
  await inside.getByRole('button', { name: 'Close' }).click();
  await expect.poll(async () => (await frame.boundingBox())!.height).toBeCloseTo(before, 0);
});
