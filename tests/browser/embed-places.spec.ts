/** Embeds in pages as they come: many at once, in the background, of two versions, dark, on paper, without scripts. */
import { expect, test, type Page } from '@playwright/test';
import {
  ELEMENT_SCRIPT,
  eventsIn,
  frameTag,
  kept,
  noteShifts,
  openArticle,
  PINNED,
} from './support/embeds.ts';
import { STORY } from './support/explorer.ts';
import { servePage } from './support/site.ts';
import { openBehind } from './support/tabs.ts';

const ELEMENT =
  '<datelines-timeline src="/data/events.json"><p>until then</p></datelines-timeline>';
const elementTag = (height: number) =>
  `<datelines-timeline src="/data/events.json" style="display: block; height: ${height}px" height="${height}"></datelines-timeline>`;
const LISTENER = '<script src="/embed.js"></script>';
const heightOf = async (page: Page, n = 0) =>
  (await page.locator('iframe[data-datelines]').nth(n).boundingBox())!.height;
const innerHeight = (page: Page, n = 0) =>
  page
    .locator('iframe[data-datelines]')
    .nth(n)
    .contentFrame()
    .locator('#embed')
    .evaluate((node) => Math.ceil(node.getBoundingClientRect().height));

for (const form of ['frame', 'element'] as const) {
  test(`of twenty ${form}s on a page those far away wait, and with their room kept free nothing moves, whatever is read`, async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/data/')) asked.push(request.url());
    });
    await page.addInitScript(noteShifts);
    await page.setViewportSize({ width: 760, height: 700 });
    const put = (n: number, height: number) => {
      const tag = (i: number) =>
        form === 'frame' ? frameTag(`name="n${i}"`, height) : elementTag(height);
      const body = Array.from({ length: n }, (_, i) => `${tag(i)}<p style="height:2500px">On.</p>`);
      return openArticle(page, body.join(''), { head: LISTENER + ELEMENT_SCRIPT });
    };
    const own = page.locator(form === 'frame' ? 'iframe' : 'datelines-timeline');
    const events = (n: number) =>
      eventsIn(form === 'frame' ? own.nth(n).contentFrame() : own.nth(n));
    // The dialog knows the height; here it is asked for.
    await put(1, form === 'frame' ? 300 : 1500);
    await expect(events(0)).toBeVisible();
    if (form === 'frame') await expect(own).toHaveAttribute('style', /height/);
    const height = Math.round((await own.boundingBox())!.height);
    await page.goto('about:blank');
    asked.length = 0;
    await put(20, height);
    await expect(events(0)).toBeVisible();
    expect(asked.length).toBeLessThan(8);
    for (let i = 0; i < 20; i++) {
      await own.nth(i).scrollIntoViewIfNeeded();
      await expect(events(i)).toBeVisible();
      await expect
        .poll(async () => Math.round((await own.nth(i).boundingBox())!.height))
        .toBe(height);
    }
    expect(asked).toHaveLength(20);
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(await kept<number>(page, 'shifts')).toEqual([]);
  });
}

test('in a tab in the background it gets ready, and has its height when the reader comes', async ({
  browser,
  baseURL,
}) => {
  const at = (html: string) => html.replaceAll('="/', `="${baseURL!}/`);
  const site = await servePage(
    at(`<!doctype html><html lang="en"><meta charset="utf-8"><title>An article</title>
      ${LISTENER}${ELEMENT_SCRIPT}${frameTag('', 300).replace('loading="lazy"', '')}${ELEMENT}</html>`),
  );
  const tab = await openBehind(browser, `${site.origin()}/`);
  const events = () =>
    tab.evaluate<number>(
      `document.querySelector('datelines-timeline')?.shadowRoot?.querySelectorAll('.events button').length ?? 0`,
    );
  const frameHeight = () =>
    tab.evaluate<number>(`document.querySelector('iframe').getBoundingClientRect().height`);
  await expect.poll(events).toBeGreaterThan(5);
  await expect.poll(frameHeight).toBeGreaterThan(310);
  // Nothing was drawn meanwhile, so no frame was asked for and nothing observed.
  const seen = tab.isBehind ? 'hidden' : 'visible';
  expect(await tab.evaluate('document.visibilityState')).toBe(seen);
  const before = await frameHeight();
  await tab.toFront();
  await expect.poll(() => tab.evaluate('document.visibilityState')).toBe('visible');
  await tab.evaluate(
    'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))',
  );
  expect(await frameHeight()).toBe(before);
  expect(await tab.evaluate<number>(`document.querySelector('datelines-timeline').offsetHeight`)).toBeGreaterThan(310); // prettier-ignore
  await tab.close();
  await site.close();
});

test('an old and a new build stand side by side on one page, each frame as its own, the elements as the first', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  // Another build: under a path and names of its own, and of other words.
  const OLD = PINNED.replace(/-[^-]+\.js$/, '-0lder000.js');
  await page.route('**/old/**', async (route) => {
    const url = route.request().url().replace('/old/', '/').replace(OLD, PINNED);
    const response = await route.fetch({ url });
    const body = (await response.text()).replaceAll(PINNED, OLD).replaceAll('Zoom in', 'Nearer');
    await route.fulfill({ response, body });
  });
  await page.setViewportSize({ width: 760, height: 2600 });
  await openArticle(
    page,
    `${frameTag('', 300)}${frameTag('', 300).replace('/embed.html', '/old/embed.html')}${ELEMENT}
      <datelines-timeline src="/old/data/events.json" selected="${STORY.events[0]!.id}"></datelines-timeline>`,
    {
      head: `${LISTENER}<script src="/old/embed.js"></script>${LISTENER}
        <script type="module" src="/old/${OLD}"></script>${ELEMENT_SCRIPT}
        <script defer src="/datelines-timeline.js"></script><script defer src="/old/datelines-timeline.js"></script>`,
    },
  );
  const [frame, element] = [page.locator('iframe'), page.locator('datelines-timeline')];
  for (const n of [0, 1]) {
    const inside = frame.nth(n).contentFrame();
    await expect(eventsIn(inside)).toBeVisible();
    await expect(inside.getByRole('button', { name: n === 0 ? 'Zoom in' : 'Nearer' })).toBeVisible(); // prettier-ignore
    await expect.poll(() => heightOf(page, n)).toBe(await innerHeight(page, n));
    await expect(eventsIn(element.nth(n))).toBeVisible();
    await expect(element.nth(n).getByRole('button', { name: 'Nearer' })).toBeVisible();
  }
  await expect(page.getByRole('region', { name: 'Event details' })).toHaveCount(1);
  expect(errors).toEqual([]);
  // Neither leaves anything of its own on the page but the element's name.
  const names = await page.evaluate(() =>
    Object.keys(window).filter((key) => /dateline/i.test(key)),
  );
  expect(names).toEqual([]);
});

test('on a dark page, or for a reader who likes it dark, the frame is dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 760, height: 900 });
  const dark = '<style>:root { color-scheme: dark; background: #000 }</style>';
  await openArticle(page, frameTag() + frameTag().replace('embed.html', 'embed.html?theme=light'), {
    head: LISTENER + dark,
  });
  const paper = async (n: number) => {
    const inside = page.locator('iframe').nth(n).contentFrame();
    await expect(eventsIn(inside)).toBeVisible();
    return inside.locator('.embed').evaluate((node) => {
      const [red = 0] = (/\d+/.exec(getComputedStyle(node).backgroundColor) ?? []).map(Number);
      return red;
    });
  };
  expect(await paper(0)).toBeLessThan(60);
  expect(await paper(1)).toBeGreaterThan(200);
});

test('a page that unsets everything leaves the frame its height', async ({ page }) => {
  await page.setViewportSize({ width: 760, height: 900 });
  await openArticle(page, frameTag('', 300), {
    head: `${LISTENER}<style>* { all: unset !important }</style>`,
  });
  await expect(eventsIn(page.frameLocator('iframe'))).toBeVisible();
  await expect(page.locator('iframe')).toHaveAttribute('style', /height: \d{3,4}px !important/);
});

test('on paper the frame is its chart without what cannot be pressed there', async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 900 });
  await page.goto('/embed.html');
  await expect(eventsIn(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(eventsIn(page)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(STORY.title);
  await expect(page.getByRole('button', { name: 'Zoom in' })).toHaveCount(0);
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('what stands in the element is the list, and the frame holds the list', async ({ page }) => {
    await openArticle(page, frameTag() + ELEMENT, { head: ELEMENT_SCRIPT + LISTENER });
    await expect(page.getByText('until then')).toBeVisible();
    await expect(page.frameLocator('iframe').getByRole('article')).toHaveCount(STORY.events.length);
  });
});
