/** What holds of every view however a reader has set the browser: zoom, print size, colours, motion, direction. */
import { expect, test, type Page } from '@playwright/test';
import { violations } from './support/axe.ts';
import { STORY } from './support/explorer.ts';
import { smallTexts } from './support/sizes.ts';

const VIEWS = ['timeline', 'compare', 'steps', 'table'] as const;

async function open(page: Page, view: string, query = ''): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`/index.html${query}#v=${view}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // A view is there with its list: of events, of a source's reports, of steps, of rows.
  await expect(page.locator('main').locator('li, tr, input[type=range]').first()).toBeAttached();
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(300);
}

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const view of VIEWS) {
  for (const lang of ['en', 'es', 'fa'])
    test(`at 400 % zoom nothing leaves the window sideways: ${view} (${lang})`, async ({
      page,
    }) => {
      // 1280 × 1024 px at 400 % (WCAG 1.4.10).
      await page.setViewportSize({ width: 320, height: 256 });
      await open(page, view, `?lang=${lang}`);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      expect(await sideways(page)).toBe(0);
      expect(await smallTexts(page)).toEqual([]);
      expect(await violations(page)).toEqual([]);
    });

  test(`in large print and from right to left nothing leaves the window: ${view}`, async ({
    page,
  }) => {
    for (const width of [390, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await open(page, view);
      await page.evaluate(() => (document.documentElement.dir = 'rtl'));
      await page.waitForTimeout(300);
      expect([width, 'right to left', await sideways(page)]).toEqual([width, 'right to left', 0]);
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      await page.waitForTimeout(300);
      expect([width, 'and at 200 %', await sideways(page)]).toEqual([width, 'and at 200 %', 0]);
    }
  });

  test(`in forced colours axe finds nothing, and shapes are drawn in them: ${view}`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await open(page, view);
    expect(await violations(page)).toEqual([]);
  });

  test(`nothing moves by itself where motion is unwanted: ${view}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, view);
    await page.keyboard.press('ArrowRight');
    const moving = () =>
      page.evaluate(
        () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
      );
    expect(await moving()).toBe(0);
  });

  test(`on paper every event is there with its sources, on white: ${view}`, async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await open(page, view);
    const wanted = [
      ...STORY.events.map(({ title }) => title),
      ...STORY.sources.map(({ publisher }) => publisher),
    ];
    // The list for paper comes when the page has nothing better to do.
    const missing = async () => {
      const text = await page.evaluate(() => document.body.innerText);
      return wanted.filter((words) => !text.includes(words));
    };
    await expect.poll(missing).toEqual([]);
    const background = await page.evaluate(
      () => getComputedStyle(document.documentElement).backgroundColor,
    );
    expect(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']).toContain(background);
  });
}

test('the page does not shift while it loads', async ({ page }) => {
  for (const [width, view] of [
    [1440, 'timeline'],
    [768, 'timeline'],
    [390, 'timeline'],
    [1440, 'compare'],
    [1440, 'steps'],
    [1440, 'table'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await open(page, view);
    const shift = await page.evaluate(() =>
      (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
    );
    expect(shift, `${view} at ${width} px`).toBeLessThan(0.02);
  }
});
