import { expect, test, type Page } from '@playwright/test';
import { STORY } from './support/explorer.ts';
import { servePage } from './support/site.ts';

/** A host on another origin that keeps every message from its frame, and what it may say to it. */
async function openHost(page: Page, baseURL: string, part = ''): Promise<() => Promise<void>> {
  const site = await servePage(`<!doctype html><title>host</title>
    <iframe src="${baseURL}/embed.html${part}" sandbox="allow-scripts" style="width:680px;height:400px"></iframe>
    <script>
      window.heard = [];
      const frame = document.querySelector('iframe');
      addEventListener('message', ({ source, data }) => {
        if (source === frame.contentWindow) heard.push(data);
      });
    </script>`);
  await page.goto(site.origin('localhost'));
  await expect(inside(page).getByRole('list', { name: 'Events' })).toBeVisible();
  return site.close;
}
const inside = (page: Page) => page.locator('iframe').contentFrame();
const heard = (page: Page) =>
  page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
const say = (page: Page, data: unknown) =>
  page.evaluate((message) => {
    document.querySelector('iframe')!.contentWindow!.postMessage(message, '*');
  }, data);
const ofType = async (page: Page, type: string) =>
  (await heard(page)).filter((message) => (message as { type?: unknown } | null)?.type === type);

test('each listener of another tool hears the height in its own words', async ({
  page,
  baseURL,
}) => {
  const close = await openHost(page, baseURL!, '?childId=graphic-1#?secret=aB3dE6gH9j');
  await expect.poll(async () => (await ofType(page, 'datelines:height')).length).toBeGreaterThan(0);
  const own = (await ofType(page, 'datelines:height')).at(-1) as { height: number };
  const all = await heard(page);
  expect(all).toContainEqual({
    'datawrapper-height': { 'embed.html?childId=graphic-1': own.height },
  });
  expect(all).toContainEqual({ sentinel: 'amp', type: 'embed-size', height: own.height });
  expect(all).toContainEqual(`pymxPYMxgraphic-1xPYMxheightxPYMx${own.height}`);
  expect(all).toContainEqual({ message: 'height', value: own.height, secret: 'aB3dE6gH9j' });
  const embedly = all.filter((data) => typeof data === 'string' && data.startsWith('{'));
  expect(JSON.parse(embedly.at(-1) as string)).toMatchObject({
    context: 'iframe.resize',
    height: own.height,
  });
  await close();
});

test('a host that speaks our words hears one message for each change of height', async ({
  page,
  baseURL,
}) => {
  const close = await openHost(page, baseURL!);
  await say(page, { type: 'datelines:measure' });
  await page.waitForTimeout(500);
  const before = (await heard(page)).length;
  await inside(page)
    .getByRole('list', { name: 'Events' })
    .getByRole('button')
    .last()
    .press('Enter');
  await expect(inside(page).getByRole('region', { name: 'Event details' })).toBeVisible();
  await page.waitForTimeout(500);
  const after = (await heard(page)).slice(before);
  const heights = after.map((message) => (message as { height: number }).height);
  expect(after).toEqual(heights.map((height) => ({ type: 'datelines:height', height })));
  expect(heights.length).toBeGreaterThan(0);
  expect(new Set(heights).size).toBe(heights.length);
  await close();
});

test('the host moves the timeline, and is told where the reader is', async ({ page, baseURL }) => {
  const close = await openHost(page, baseURL!);
  const [event] = STORY.events;
  await say(page, { type: 'datelines:watch' });
  await say(page, { type: 'datelines:go', place: `e=${event!.id}` });
  await expect(inside(page).getByRole('region', { name: 'Event details' })).toBeVisible();
  await expect
    .poll(async () => (await ofType(page, 'datelines:place')).at(-1))
    .toEqual({ type: 'datelines:place', place: `e=${event!.id}` });
  await close();
});

test('malformed, huge and forged messages of a host change nothing', async ({ page, baseURL }) => {
  const close = await openHost(page, baseURL!);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  for (const data of [
    null,
    7,
    'datelines:go',
    [],
    { type: 'datelines:go' },
    { type: 'datelines:go', place: { length: 1e9 } },
    { type: 'datelines:go', place: 'x'.repeat(1_000_000) },
    { type: 'datelines:go', place: 'e=__proto__&t=Y-999999999/Y999999999&s=constructor&fold=2' },
    { type: '__proto__', place: 'e=x' },
  ])
    await say(page, data);
  await say(page, { type: 'datelines:watch' });
  await expect
    .poll(async () => (await ofType(page, 'datelines:place')).at(-1))
    .toEqual({ type: 'datelines:place', place: '' });
  expect(errors).toEqual([]);
  await close();
});

test('a deep link opens its event', async ({ page }) => {
  const event = STORY.events.at(-1)!;
  await page.goto(`/embed.html#e=${event.id}`);
  await expect(
    page.getByRole('region', { name: 'Event details' }).getByRole('heading', { level: 2 }),
  ).toHaveText(event.title);
});

test('a link in the article whose target is the frame moves the timeline without loading it again', async ({
  page,
  baseURL,
}) => {
  const site = await servePage(`<!doctype html><title>host</title>
    <a href="${baseURL}/embed.html#e=${STORY.events[0]!.id}" target="story">first</a>
    <iframe name="story" src="${baseURL}/embed.html" style="width:680px;height:900px"></iframe>`);
  await page.goto(site.origin('localhost'));
  await expect(inside(page).getByRole('list', { name: 'Events' })).toBeVisible();
  let loads = 0;
  page.on('request', (request) => {
    if (request.url().includes('events.json')) loads += 1;
  });
  await page.getByRole('link', { name: 'first' }).click();
  await expect(inside(page).getByRole('region', { name: 'Event details' })).toBeVisible();
  expect(loads).toBe(0);
  await site.close();
});
