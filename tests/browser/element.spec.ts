import { expect, test, type Page } from '@playwright/test';
import { violations } from './support/axe.ts';
import {
  ELEMENT,
  ELEMENT_SCRIPT,
  kept,
  noteShifts,
  openArticle,
  POLICY,
} from './support/embeds.ts';

/** An article with its style, under the policy; gives what the policy refused. */
async function openStyled(page: Page, body: string, style = ''): Promise<string[]> {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) refused.push(message.text());
  });
  await page.route('**/article.css', (route) =>
    route.fulfill({ contentType: 'text/css', body: style }),
  );
  await page.setViewportSize({ width: 720, height: 900 });
  await openArticle(page, body, {
    head: `<link rel="stylesheet" href="/article.css" />${ELEMENT_SCRIPT}`,
    headers: { 'content-security-policy': POLICY },
  });
  return refused;
}

test('under a strict policy the element is drawn, opened and found without fault', async ({
  page,
}) => {
  const refused = await openStyled(page, ELEMENT);
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
  await openStyled(page, ELEMENT, dark);
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
  await openStyled(page, `${ELEMENT}${tall}`.repeat(20), '.tall { height: 2000px }');
  await expect(page.getByRole('list', { name: 'Events' }).first()).toBeVisible();
  expect(asked).toHaveLength(1);
  await page.locator('datelines-timeline').last().scrollIntoViewIfNeeded();
  await expect(page.getByRole('list', { name: 'Events' }).last()).toBeVisible();
  expect(asked.length).toBeLessThanOrEqual(3);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('until then').first()).toBeVisible();
});

test('data that the page has asked for beforehand are not asked for again', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/data/')) asked.push(request.url());
  });
  // As the guide has it.
  const preload = '<link rel="preload" as="fetch" crossorigin href="/data/events.json" />';
  const headers = { 'content-security-policy': POLICY };
  await openArticle(page, ELEMENT, { head: preload + ELEMENT_SCRIPT, headers });
  await expect(page.getByRole('list', { name: 'Events' })).toBeVisible();
  expect(asked).toHaveLength(1);
});

test('an element that stands in the page before its script asks for its data once, and moves nothing, whatever attributes it has', async ({
  page,
}) => {
  await page.addInitScript(noteShifts);
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/data/')) asked.push(request.url());
  });
  const tag = (height: number) =>
    `<datelines-timeline src="/data/events.json" explore="/" lang="en" dir="ltr" theme="light" interactive="true"
      height="${height}" style="display: block; height: ${height}px; overflow: auto"><p>until then</p></datelines-timeline><p>below</p>`;
  const own = page.locator('datelines-timeline');
  await page.setViewportSize({ width: 720, height: 900 });
  await openArticle(page, tag(900), { head: ELEMENT_SCRIPT });
  await expect(page.getByRole('list', { name: 'Events' })).toBeVisible();
  const height = Math.ceil((await own.boundingBox())!.height);
  asked.length = 0;
  await openArticle(page, tag(height), { head: ELEMENT_SCRIPT });
  await expect(page.getByRole('list', { name: 'Events' })).toBeVisible();
  expect(asked).toHaveLength(1);
  await page.evaluate(() => new Promise(requestAnimationFrame));
  expect(await kept<number>(page, 'shifts')).toEqual([]);
});

test('it becomes dark and light again with its page, whose reader may switch that', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await openStyled(
    page,
    ELEMENT,
    `:root { color-scheme: light } .dark { color-scheme: dark }
     @media (prefers-color-scheme: dark) { :root.reader { color-scheme: dark } }`,
  );
  await expect(page.getByRole('list', { name: 'Events' })).toBeVisible();
  const paper = page.locator('datelines-timeline .embed');
  const [light, dark] = ['rgb(255, 255, 255)', 'rgb(18, 20, 23)'];
  await expect(paper).toHaveCSS('background-color', light);
  const wear = (name: string) =>
    page.evaluate((word) => (document.documentElement.className = word), name);
  await wear('dark');
  await expect(paper).toHaveCSS('background-color', dark);
  await wear('reader');
  await expect(paper).toHaveCSS('background-color', light);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(paper).toHaveCSS('background-color', dark);
});
