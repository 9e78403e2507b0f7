/** How an embed behaves in the article around it: whose the wheel and the finger are, what it keeps, what it moves. */
import { expect, test, type Page } from '@playwright/test';
import type { DatelinesTimeline } from '../../src/embed/element.ts';
import {
  ELEMENT_SCRIPT,
  eventsIn,
  frameTag,
  kept,
  noteShifts,
  openArticle,
} from './support/embeds.ts';
import { columnsDataset } from './support/columns-dataset.ts';

const ELEMENT = '<datelines-timeline src="/data/events.json" height="620"></datelines-timeline>';
const LONG = '<p style="height: 3000px">The article goes on.</p>';
const scrolled = (page: Page) => page.evaluate(() => scrollY);

/** Over the chart, where no event is. */
async function overChart(page: Page): Promise<{ x: number; y: number }> {
  const box = (await page.locator('datelines-timeline .across').boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + 12 };
}

const HINTS = [
  { lang: 'en', wheel: /^(Ctrl|⌘) \+ wheel moves time$/, touch: /^Two fingers/ },
  { lang: 'es', wheel: /^(Ctrl|⌘) \+ rueda mueve el tiempo$/, touch: /^Con dos dedos/ },
  { lang: 'fa', wheel: /^چرخ موشواره/, touch: /^زمان با دو انگشت/ },
];

for (const { lang, wheel } of HINTS) {
  test(`a plain wheel scrolls the article, and once the reader is told what moves time (${lang})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 760, height: 700 });
    await openArticle(page, ELEMENT.replace('src=', `lang="${lang}" src=`) + LONG, {
      head: ELEMENT_SCRIPT,
    });
    await expect(eventsIn(page)).toBeVisible();
    const { x, y } = await overChart(page);
    await page.mouse.move(x, y);
    const hint = page.locator('.hint');
    // What listens comes with the first sign of a pointer.
    await expect
      .poll(async () => {
        await page.mouse.wheel(0, 4);
        return hint.count();
      })
      .toBe(1);
    await expect(hint).toHaveText(wheel);
    await expect(page.locator('[role="status"]').filter({ hasText: wheel })).toHaveCount(1);
    expect(await scrolled(page)).toBeGreaterThan(0);
    // The first move of time takes it away, and it does not come again.
    const again = await overChart(page);
    await page.mouse.move(again.x, again.y);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -100);
    await page.keyboard.up('Control');
    await expect(hint).toHaveCount(0);
    const before = await scrolled(page);
    await page.mouse.wheel(0, 20);
    await expect.poll(() => scrolled(page)).toBeGreaterThan(before);
    await expect(hint).toHaveCount(0);
  });
}

test('the first turn of the wheel with Ctrl moves time, though what hears it has yet to come', async ({
  page,
}) => {
  await page.setViewportSize({ width: 760, height: 700 });
  await openArticle(page, ELEMENT + LONG, { head: ELEMENT_SCRIPT });
  await expect(eventsIn(page)).toBeVisible();
  let isTurned = () => {};
  const turned = new Promise<void>((resolve) => (isTurned = resolve));
  // The file for hands is held back until the wheel has turned.
  await page.route('**/*.js', async (route) => {
    await turned;
    await route.continue();
  });
  await page.evaluate(() => {
    addEventListener('wheel', (event) => (document.title = String(event.defaultPrevented)));
  });
  const { x, y } = await overChart(page);
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -400);
  await page.keyboard.up('Control');
  await expect(page).toHaveTitle('true');
  await expect(page.locator('.edge')).toHaveCount(0);
  isTurned();
  await expect(page.locator('.edge').first()).toBeVisible();
});

test('Enter opens the event that the keys before it went to, though what hears them has yet to come', async ({
  page,
}) => {
  await page.setViewportSize({ width: 760, height: 700 });
  await openArticle(page, ELEMENT + LONG, { head: ELEMENT_SCRIPT });
  const first = eventsIn(page).getByRole('button').first();
  await expect(first).toBeVisible();
  let isPressed = () => {};
  const pressed = new Promise<void>((resolve) => (isPressed = resolve));
  await page.route('**/*.js', async (route) => {
    await pressed;
    await route.continue();
  });
  await first.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  isPressed();
  await expect(page.getByText('25 of 25', { exact: true })).toBeVisible();
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true });

  test('a swipe up scrolls the article, and once the reader is told that two fingers move time', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 760, height: 700 });
    await openArticle(page, ELEMENT + LONG, { head: ELEMENT_SCRIPT });
    await expect(eventsIn(page)).toBeVisible();
    const client = await page.context().newCDPSession(page);
    const swipe = async () => {
      const { x, y } = await overChart(page);
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
        client.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: at === undefined ? [] : [{ x, y: at }],
        });
      await touch('touchStart', y + 200);
      for (let moved = 0; moved <= 60; moved += 10) await touch('touchMove', y + 200 - moved);
      await touch('touchEnd');
    };
    const hint = page.locator('.hint');
    await expect
      .poll(async () => {
        await swipe();
        return hint.count();
      })
      .toBe(1);
    await expect(hint).toHaveText(HINTS[0]!.touch);
    expect(await scrolled(page)).toBeGreaterThan(0);
  });
});

test('where time runs down, or may not be moved, there is no hint', async ({ page }) => {
  await page.setViewportSize({ width: 760, height: 700 });
  await openArticle(page, ELEMENT.replace('src=', 'interactive="false" src=') + LONG, {
    head: ELEMENT_SCRIPT,
  });
  await expect(eventsIn(page)).toBeVisible();
  // With an event open everything that listens is there.
  await eventsIn(page).getByRole('button').first().click();
  await expect(page.getByRole('region', { name: 'Event details' })).toBeVisible();
  const { x, y } = await overChart(page);
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 20);
  await expect.poll(() => scrolled(page)).toBeGreaterThan(0);
  await expect(page.locator('.hint')).toHaveCount(0);
});

test('where motion is unwanted the element jumps, and nothing fades', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 760, height: 900 });
  await openArticle(page, ELEMENT, { head: ELEMENT_SCRIPT });
  await expect(eventsIn(page)).toBeVisible();
  const views = await page.evaluate(async () => {
    const element = document.querySelector<DatelinesTimeline>('datelines-timeline')!;
    const drawn = new Set<string>();
    const chart = element.shadowRoot!.querySelector('.across')!;
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await element.goTo('t=2001-01-01/2020-12-31');
    for (let i = 0; i < 20; i++) {
      await frame();
      drawn.add([...chart.querySelectorAll('.tick')].map((d) => d.getAttribute('x')).join());
    }
    return drawn.size;
  });
  expect(views).toBe(1);
  const durations = await page
    .locator('datelines-timeline .text')
    .evaluateAll((texts) => [
      ...new Set(texts.map((text) => getComputedStyle(text).transitionDuration)),
    ]);
  expect(durations).toEqual(['0s']);
});

test('an English timeline is there without Intl, whose first use costs a page ten milliseconds', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const asked: string[] = [];
    Object.assign(window, { asked });
    for (const name of [
      'NumberFormat',
      'DateTimeFormat',
      'PluralRules',
      'Locale',
      'Collator',
      'ListFormat',
      'Segmenter',
    ] as const)
      // prettier-ignore
      Object.assign(Intl, {
        [name]: new Proxy(Intl[name], {
          construct(Own, given: []) {
            asked.push(name);
            return Reflect.construct(Own, given) as object;
          },
        }),
      });
  });
  await page.setViewportSize({ width: 760, height: 1600 });
  await openArticle(page, frameTag() + ELEMENT, { head: ELEMENT_SCRIPT });
  for (const place of [page.frameLocator('iframe'), page]) await expect(eventsIn(place)).toBeVisible(); // prettier-ignore
  expect(await kept<string>(page, 'asked')).toEqual([]);
});

test('events in columns are drawn as those of records are', async ({ page }) => {
  await page.route('**/data/columns.json', (route) => route.fulfill({ json: columnsDataset(8) }));
  await page.setViewportSize({ width: 760, height: 1600 });
  const element = ELEMENT.replace('events.json', 'columns.json');
  await openArticle(page, frameTag().replace('embed.html', 'embed.html?data=data/columns.json') + element, { head: ELEMENT_SCRIPT }); // prettier-ignore
  for (const place of [page.frameLocator('iframe'), page]) {
    await eventsIn(place)
      .getByRole('button', { name: /Harbour entry 1/ })
      .press('Enter');
    await expect(place.getByRole('region', { name: 'Event details' }).first()).toContainText('Harbour entry 1'); // prettier-ignore
  }
});

test.describe('for a browser that has kept nothing', () => {
  test.use({ storageState: { cookies: [], origins: [] } });

  test('nothing is kept in the reader’s browser, and nobody else is asked for anything', async ({
    page,
    baseURL,
  }) => {
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    await page.setViewportSize({ width: 760, height: 1600 });
    await openArticle(page, frameTag() + ELEMENT, {
      head: `${ELEMENT_SCRIPT}<script src="/embed.js"></script>`,
    });
    const inside = page.frameLocator('iframe');
    for (const place of [inside, page]) {
      // By the key: what opens above moves what would be clicked.
      await eventsIn(place).getByRole('button').last().press('Enter');
      await expect(place.getByRole('region', { name: 'Event details' }).first()).toBeVisible();
    }
    hosts.delete('');
    expect([...hosts]).toEqual([new URL(baseURL!).host]);
    expect(await page.context().cookies()).toEqual([]);
    for (const frame of page.frames()) {
      const stored = await frame.evaluate(async () => [
        localStorage.length,
        sessionStorage.length,
        (await indexedDB.databases()).length,
        (await caches.keys()).length,
        (await navigator.serviceWorker.getRegistrations()).length,
      ]);
      expect(stored).toEqual([0, 0, 0, 0, 0]);
    }
  });
});

for (const form of ['frame', 'element'] as const) {
  for (const width of [680, 390]) {
    test(`with its room kept free nothing moves while the ${form} comes, ${width} px wide`, async ({
      page,
    }) => {
      await page.addInitScript(noteShifts);
      await page.setViewportSize({ width: width + 16, height: 1800 });
      const put = async (height: number) => {
        const tag =
          form === 'frame'
            ? frameTag('', height).replace('width="680"', `width="${width}"`)
            : `<datelines-timeline src="/data/events.json" style="display: block; width: ${width}px; height: ${height}px" height="${height}"></datelines-timeline>`;
        await openArticle(page, `${tag}<p class="after">The article goes on.</p>`, {
          head: form === 'frame' ? '<script src="/embed.js"></script>' : ELEMENT_SCRIPT,
        });
        await expect(eventsIn(form === 'frame' ? page.frameLocator('iframe') : page)).toBeVisible();
      };
      // The dialog knows the height; here it is asked for.
      await put(form === 'frame' ? 300 : 1700);
      const own = page.locator(form === 'frame' ? 'iframe' : 'datelines-timeline');
      if (form === 'frame') await expect(own).toHaveAttribute('style', /height: \d+px/);
      const { height } = (await own.boundingBox())!;
      await page.goto('about:blank');
      await put(Math.round(height));
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))),
      );
      const shifts = await kept<number>(page, 'shifts');
      expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBe(0);
    });
  }
}
