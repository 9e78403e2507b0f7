/** Embeds in pages as they come: many at once, in the background, of two versions, dark, on paper, without scripts. */
import { expect, test, type Page } from '@playwright/test';
import { ELEMENT_SCRIPT, eventsIn, frameTag, openArticle, PINNED } from './support/embeds.ts';
import { STORY } from './support/explorer.ts';

const ELEMENT =
  '<datelines-timeline src="/data/events.json"><p>until then</p></datelines-timeline>';
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

test('of twenty frames on a page those far away wait, each gets its own height, and nothing on the screen moves', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/data/')) asked.push(request.url());
  });
  await page.setViewportSize({ width: 760, height: 700 });
  await openArticle(
    page,
    Array.from({ length: 20 }, (_, i) => `${frameTag(`name="n${i}"`)}<p style="height:2500px">On.</p>`).join(''), // prettier-ignore
    { head: LISTENER },
  );
  await expect(eventsIn(page.frameLocator('iframe[name="n0"]'))).toBeVisible();
  expect(asked.length).toBeLessThan(8);
  for (let i = 0; i < 20; i++) {
    const frame = page.locator(`iframe[name="n${i}"]`);
    await frame.scrollIntoViewIfNeeded();
    await expect(eventsIn(frame.contentFrame())).toBeVisible();
    await expect.poll(() => heightOf(page, i)).toBe(await innerHeight(page, i));
  }
  expect(asked).toHaveLength(20);
});

test('in a tab in the background it gets ready, and has its height when the reader comes', async ({
  page,
}) => {
  // What browsers do with such a tab: nothing is drawn, so no frame is asked for and nothing observed.
  await page.addInitScript(() => {
    const waiting: (() => void)[] = [];
    let isHidden = true;
    const held = () => isHidden;
    Object.defineProperty(document, 'visibilityState', {
      get: () => (held() ? 'hidden' : 'visible'),
    });
    Object.defineProperty(document, 'hidden', { get: held });
    const frame = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (act) => {
      if (!held()) return frame(act);
      waiting.push(() => frame(act));
      return 0;
    };
    for (const name of ['ResizeObserver', 'IntersectionObserver'] as const) {
      const Own = window[name] as unknown as new (act: (...given: unknown[]) => void, options?: object) => object; // prettier-ignore
      Object.assign(window, {
        [name]: class extends Own {
          constructor(act: (...given: unknown[]) => void, options?: object) {
            super((...given: unknown[]) => {
              if (held()) waiting.push(() => act(...given));
              else act(...given);
            }, options);
          }
        },
      });
    }
    Object.assign(window, {
      comeToFront: () => {
        isHidden = false;
        document.dispatchEvent(new Event('visibilitychange'));
        for (const act of waiting.splice(0)) act();
      },
    });
  });
  await page.setViewportSize({ width: 760, height: 1400 });
  await openArticle(page, frameTag('', 300) + ELEMENT, { head: LISTENER + ELEMENT_SCRIPT });
  const inside = page.frameLocator('iframe');
  await expect(eventsIn(inside).getByRole('button').first()).toBeAttached();
  for (const frame of page.frames())
    await frame.evaluate(() => (window as unknown as { comeToFront: () => void }).comeToFront());
  await expect.poll(() => heightOf(page)).toBe(await innerHeight(page));
  expect(await heightOf(page)).toBeGreaterThan(310);
  await expect(eventsIn(page)).toBeVisible();
});

test('an old and a new build stand side by side on one page', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  // The old one under a path of its own; its scripts are other files to the browser.
  await page.route('**/old/**', async (route) => {
    const response = await route.fetch({ url: route.request().url().replace('/old/', '/') });
    const isScript = route.request().url().endsWith('.js');
    if (isScript) await route.fulfill({ response, body: `/* old */ ${await response.text()}` });
    else await route.fulfill({ response });
  });
  await page.setViewportSize({ width: 760, height: 2600 });
  await openArticle(
    page,
    `${frameTag('', 300)}${frameTag('', 300).replace('/embed.html', '/old/embed.html')}${ELEMENT}
      <datelines-timeline src="/old/data/events.json" selected="${STORY.events[0]!.id}"></datelines-timeline>`,
    {
      head: `${LISTENER}<script src="/old/embed.js"></script>${LISTENER}
        <script type="module" src="/old/${PINNED}"></script>${ELEMENT_SCRIPT}
        <script src="/datelines-timeline.js"></script><script src="/old/datelines-timeline.js"></script>`,
    },
  );
  for (const n of [0, 1]) {
    await expect(eventsIn(page.locator('iframe').nth(n).contentFrame())).toBeVisible();
    await expect.poll(() => heightOf(page, n)).toBe(await innerHeight(page, n));
    await expect(eventsIn(page.locator('datelines-timeline').nth(n))).toBeVisible();
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
