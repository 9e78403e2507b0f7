import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { violations } from './support/axe.ts';

const [PINNED] = readdirSync(join(import.meta.dirname, '../../dist')).filter((name) =>
  /^datelines-timeline-.+\.js$/.test(name),
);
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'";

/** An article on the embed's own site, under the policy; gives what the policy refused. */
async function openArticle(page: Page, body: string, style = ''): Promise<string[]> {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) refused.push(message.text());
  });
  await page.route('**/article.css', (route) =>
    route.fulfill({ contentType: 'text/css', body: style }),
  );
  await page.route('**/article.html', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': POLICY },
      body: `<!doctype html><html lang="en"><title>An article</title><link rel="icon" href="data:," />
        <link rel="stylesheet" href="/article.css" /><script type="module" src="/${PINNED}"></script>
        <main><h1>An article</h1>${body}</main></html>`,
    }),
  );
  await page.setViewportSize({ width: 720, height: 900 });
  await page.goto('/article.html');
  return refused;
}
const TIMELINE =
  '<datelines-timeline src="/data/events.json"><p>until then</p></datelines-timeline>';

test('under a strict policy the element is drawn, opened and found without fault', async ({
  page,
}) => {
  const refused = await openArticle(page, TIMELINE);
  await page.getByRole('list', { name: 'Events' }).getByRole('button').last().press('Enter');
  await expect(page.getByRole('region', { name: 'Event details' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  expect(refused).toEqual([]);
});

test('a page that unsets everything, and is dark, changes nothing of it but its theme', async ({
  page,
}) => {
  const hostile = '.embed, button, ol { display: none !important; color: red !important }';
  const dark = `* { all: unset; display: revert } :root { color-scheme: dark; font-size: 62.5%; --ink: pink; --rem: 50px } ${hostile}`;
  await openArticle(page, TIMELINE, dark);
  await expect(page.getByRole('list', { name: 'Events' })).toBeVisible();
  const title = page.locator('datelines-timeline .intro h1');
  await expect(title).toHaveCSS('font-size', '23px');
  await expect(title).toHaveCSS('color', 'rgb(241, 242, 244)');
  await expect(page.getByText('until then')).toBeHidden();
});

test('of twenty on a page only those near the screen ask for their data, and on paper each shows what stands in it', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('events.json')) asked.push(request.url());
  });
  const tall = '<p class="tall">The article goes on.</p>';
  await openArticle(page, `${TIMELINE}${tall}`.repeat(20), '.tall { height: 2000px }');
  await expect(page.getByRole('list', { name: 'Events' }).first()).toBeVisible();
  expect(asked).toHaveLength(1);
  await page.locator('datelines-timeline').last().scrollIntoViewIfNeeded();
  await expect(page.getByRole('list', { name: 'Events' }).last()).toBeVisible();
  expect(asked.length).toBeLessThanOrEqual(3);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('until then').first()).toBeVisible();
});
