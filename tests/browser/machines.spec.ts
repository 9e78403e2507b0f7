/** What machines read of the built pages: search engines, and editors that ask for oEmbed. */
import { expect, test, type Page } from '@playwright/test';
import { oEmbedFor } from '../../scripts/pages/publish-pages.ts';
import { STORY } from './support/explorer.ts';
import { serveDist, servePage } from './support/site.ts';

/** The page under a policy that a server sends, and what it refuses. */
async function openUnder(page: Page, policy: string, path: string): Promise<string[]> {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) refused.push(message.text());
  });
  await page.route(`**${path}`, async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': policy };
    await route.fulfill({ response, headers });
  });
  await page.goto(path);
  return refused;
}

test('the explorer’s page holds its events as JSON-LD, which a policy for scripts lets be', async ({
  page,
}) => {
  const refused = await openUnder(page, "script-src 'self'", '/index.html');
  await expect(page.getByRole('list', { name: 'Events' })).toBeVisible();
  const text = await page.locator('script[type="application/ld+json"]').textContent();
  const { '@graph': graph } = JSON.parse(text!) as { '@graph': Record<string, unknown>[] };
  const events = graph.filter((node) => node['@type'] === 'Event');
  expect(events.map(({ name }) => name)).toEqual(STORY.events.map(({ title }) => title));
  for (const { subjectOf } of events) expect(subjectOf).not.toHaveLength(0);
  expect(text).not.toContain('ClaimReview');
  expect(refused).toEqual([]);
});

test('a page that shows another dataset does not describe the first one', async ({ page }) => {
  await page.goto('/index.html?data=data/samples.json');
  await expect(page.getByRole('list', { name: 'Events' })).toBeVisible();
  await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(0);
});

for (const path of ['index.html', 'embed.html']) {
  test(`${path} leads to the answer to oEmbed, wherever it is put`, async ({ page }) => {
    const site = await serveDist('/a/folder/');
    await page.goto(`${site.origin()}/a/folder/${path}`);
    const link = page.locator('link[rel="alternate"][type="application/json+oembed"]');
    await expect(link).toHaveAttribute('title', STORY.title);
    const href = await link.evaluate((node: HTMLLinkElement) => node.href);
    const response = await page.request.get(href);
    expect(response.headers()['content-type']).toContain('application/json');
    expect(await response.json()).toMatchObject({ version: '1.0', title: STORY.title });
    await site.close();
  });
}

test('the frame of an answer to oEmbed, in a page elsewhere, is the timeline at the height it tells', async ({
  page,
  baseURL,
}) => {
  const { oEmbed, svg } = await oEmbedFor(STORY, `${baseURL}/`);
  const host = await servePage(
    `<!doctype html><title>x</title><body style="margin: 0">${String(oEmbed.html)}`,
  );
  await page.setViewportSize({ width: 700, height: 900 });
  await page.goto(host.origin('localhost'));
  const inside = page.locator('iframe').contentFrame();
  await expect(inside.getByRole('list', { name: 'Events' })).toBeVisible();
  const height = await inside
    .locator('#embed')
    .evaluate((node) => node.getBoundingClientRect().height);
  // To within a line, which another font may break.
  expect(Math.abs(height - Number(oEmbed.height))).toBeLessThanOrEqual(24);
  const response = await page.request.get(String(oEmbed.thumbnail_url));
  expect(await response.text()).toMatch(/^<svg/);
  expect(svg).toContain(`width="${oEmbed.thumbnail_width}"`);
  await host.close();
});
