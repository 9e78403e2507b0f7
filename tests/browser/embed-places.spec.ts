/** Embeds in pages as they come: many at once, in the background, dark, on paper, without scripts. */
import { expect, test } from '@playwright/test';
import {
  ELEMENT,
  ELEMENT_SCRIPT,
  eventsIn,
  frameTag,
  kept,
  LISTENER,
  noteShifts,
  openArticle,
} from './support/embeds.ts';
import { STORY } from './support/explorer.ts';
import { servePage } from './support/site.ts';
import { openBehind } from './support/tabs.ts';

const elementTag = (height: number) =>
  `<datelines-timeline src="/data/events.json" style="display: block; height: ${height}px" height="${height}"></datelines-timeline>`;

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

test('in a narrow column the words of a break take a second line rather than be cut', async ({
  page,
}) => {
  await page.setViewportSize({ width: 240, height: 900 });
  await page.goto('/embed.html');
  await expect(eventsIn(page)).toBeVisible();
  const words = page.locator('.fold').first();
  const box = await words.boundingBox();
  expect(box!.x + box!.width).toBeLessThanOrEqual(240);
  expect(await words.evaluate((node) => node.scrollWidth - node.clientWidth)).toBeLessThanOrEqual(
    0,
  );
});
