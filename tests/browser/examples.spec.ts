import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { Dataset } from '../../src/model/index.ts';

const FOLDER = join(import.meta.dirname, '../../docs/examples');
const EXAMPLES = readdirSync(FOLDER).filter((name) => name.endsWith('.html'));

/** The examples as somebody would put them up: in a folder, with the built pages beside them as `datelines/`. */
async function putUp(page: Page): Promise<void> {
  await page.route(/\/articles\/[\w-]+\.(?:html|json)$/, (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1)!;
    return route.fulfill({
      contentType: name.endsWith('.html') ? 'text/html; charset=utf-8' : 'application/json',
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

test('the Persian page is Persian: its words, its data, its digits, its calendar', async ({
  page,
}) => {
  await putUp(page);
  await page.setViewportSize({ width: 800, height: 900 });
  await page.goto('/articles/right-to-left.html');
  const [solar, ours] = [page.locator('#khorshidi'), page.locator('#miladi')];
  const bridge = Dataset.parse(
    JSON.parse(readFileSync(join(FOLDER, 'nosar-bridge.json'), 'utf8')) as unknown,
  );
  for (const element of [solar, ours]) {
    await element.scrollIntoViewIfNeeded();
    await expect(element.locator('.events button').first()).toBeVisible();
    await expect(element.getByRole('heading', { name: bridge.title })).toBeVisible();
    for (const { publisher } of bridge.sources)
      await expect(element.locator('.embed').getByText(publisher).first()).toBeVisible();
    const words = await element.locator('.embed').innerText();
    // Whose timeline it is stays a name.
    expect(words.replace('Datelines', '')).not.toMatch(/[A-Za-z0-9]/);
  }
  const first = bridge.events.find(({ id }) => id === 'first-stone-1957')!;
  await page.locator('#khorshidi').evaluate(async (node, id) => {
    await (node as unknown as { select: (id: string) => Promise<void> }).select(id);
  }, first.id);
  const details = solar.getByRole('region', { name: 'جزئیات رویداد' });
  await expect(details).toContainText('۲۳ فروردین ۱۳۳۶');
  await expect(details).toContainText(first.citations[0]!.quote.exact!);
  await expect(ours.locator('.events')).toContainText('۱۲ آوریل ۱۹۵۷');
});

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
  // By key: the article may still be scrolling to what was opened, away under a pointer.
  await inside.getByRole('button', { name: 'Close' }).press('Enter');
  await expect.poll(async () => (await frame.boundingBox())!.height).toBeCloseTo(before, 0);
});
