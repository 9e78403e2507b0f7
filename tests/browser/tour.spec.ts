/** The tour: three stops, on the first visit and once; in nobody's way, and by any means to go through it. */
import { expect, test, type Page } from '@playwright/test';
import { atRest } from './support/at-rest.ts';
import { violations } from './support/axe.ts';
import { eventButtons, openExplorer } from './support/explorer.ts';
import { smallTargets, smallTexts } from './support/sizes.ts';

// A browser that has never been here.
test.use({ storageState: { cookies: [], origins: [] } });

const tour = (page: Page) => page.getByRole('region', { name: 'How to read this page' });
/** In any language: what is drawn of it. */
const card = (page: Page) => page.locator('section.tour');

async function openFirst(page: Page): Promise<void> {
  await openExplorer(page);
  await expect(tour(page).getByRole('heading', { level: 2 })).toHaveText('What happened');
}

/** Long enough for what comes when the page is idle: the list for paper comes with it. */
async function idle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(
    () => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 3000 })),
  );
  await page.waitForLoadState('networkidle');
}

test('the first visit is shown what happened, who reports it and where it is written; the second nothing', async ({
  page,
}) => {
  await openFirst(page);
  const heading = tour(page).getByRole('heading', { level: 2 });
  await expect(tour(page)).toContainText('1 of 3');
  await tour(page).getByRole('button', { name: 'Next' }).click();
  await expect(heading).toHaveText('Who reports it');
  await tour(page).getByRole('button', { name: 'Back' }).click();
  await expect(heading).toHaveText('What happened');
  await tour(page).getByRole('button', { name: 'Next' }).click();
  await tour(page).getByRole('button', { name: 'Next' }).click();
  await expect(heading).toHaveText('Where it is written');
  await expect(tour(page)).toContainText('3 of 3');
  await tour(page).getByRole('button', { name: 'Done' }).click();
  await expect(card(page)).toHaveCount(0);

  await openExplorer(page);
  await idle(page);
  await expect(card(page)).toHaveCount(0);
});

test('it is once even for who leaves in the midst of it, and keeps one word, no cookie', async ({
  page,
}) => {
  await openFirst(page);
  expect(await page.evaluate(() => Object.entries(localStorage))).toEqual([
    ['datelines-tour', 'seen'],
  ]);
  expect(await page.context().cookies()).toEqual([]);
  await openExplorer(page);
  await idle(page);
  await expect(card(page)).toHaveCount(0);
});

for (const [who, address] of [
  ['a link to an event or a period', '/index.html#t=2019-01-01/2025-12-31'],
  ['a link that asks for a language or another dataset', '/index.html?lang=en'],
  ['the embed', '/embed.html'],
] as const)
  test(`${who} has no tour, and leaves the first visit to come`, async ({ page }) => {
    await page.goto(address);
    await expect(eventButtons(page).first()).toBeVisible();
    await idle(page);
    await expect(card(page)).toHaveCount(0);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

test('where nothing may be kept there is no tour, because it could not be once', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await openExplorer(page);
  await idle(page);
  await expect(card(page)).toHaveCount(0);
});

test('it takes no focus; Tab comes to it before the events; at its end the focus is where it came from', async ({
  page,
}) => {
  await openFirst(page);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  // What is read out comes into a region that was there before.
  await expect(card(page).locator('[aria-live=polite]')).toContainText('Above the line');
  const theme = page.getByRole('button', { name: /^Theme/ });
  await theme.focus();
  await page.keyboard.press('Tab');
  await expect(tour(page).getByRole('button', { name: 'Next' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(tour(page).getByRole('button', { name: 'Done' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card(page)).toHaveCount(0);
  await expect(theme).toBeFocused();
});

test('Escape ends it from anywhere, and closes one thing at a time', async ({ page }) => {
  await openFirst(page);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(tour(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
});

test('the page works beneath it, and whoever opens an event has done with it', async ({ page }) => {
  await openFirst(page);
  const ring = page.locator('.ring');
  const before = await ring.boundingBox();
  await page.mouse.move(900, 300);
  await page.mouse.wheel(0, -200);
  await expect(page.getByRole('button', { name: /^Whole/ })).toBeEnabled();
  await expect.poll(() => ring.boundingBox()).not.toEqual(before);
  await expect(tour(page)).toBeVisible();
  await page.keyboard.press('0');
  await eventButtons(page).last().click();
  await expect(card(page)).toHaveCount(0);
  await expect(page.getByRole('link', { name: /^Read the passage/ }).first()).toBeVisible();
});

test('from the list of keys it can be taken again, from any view', async ({ page }) => {
  await openExplorer(page, { hash: 't=2019-01-01/2025-12-31' });
  await page.keyboard.press('4');
  await page.keyboard.press('?');
  await page.getByRole('button', { name: 'Take the tour' }).click();
  await expect(tour(page)).toBeVisible();
  await expect(eventButtons(page).first()).toBeVisible();
});

test('on paper it is not there', async ({ page }) => {
  await openFirst(page);
  await page.emulateMedia({ media: 'print' });
  await expect(card(page)).toBeHidden();
  await expect(page.locator('.ring')).toBeHidden();
});

for (const lang of ['en', 'es', 'fa'])
  test(`axe finds nothing in it, it lies whole in the window and beside what it shows: ${lang}`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    for (const [width, height] of [
      [1440, 900],
      [768, 1024],
      [390, 844],
      [320, 256],
    ] as const) {
      await page.setViewportSize({ width: 1440, height: 900 });
      await openExplorer(page, { query: `?lang=${lang}` });
      await page.keyboard.press('?');
      await page.locator('dialog .box').click();
      await page.setViewportSize({ width, height });
      await expect(card(page)).toBeVisible();
      for (const stop of [1, 2, 3]) {
        const place = `${width} px, stop ${stop}`;
        await expect(card(page).locator('h2')).not.toBeEmpty();
        await atRest(page);
        // One theme at the first stop, the other at the last: the colours are the same at each.
        if (stop !== 2) {
          await page.emulateMedia({ colorScheme: stop === 1 ? 'light' : 'dark' });
          expect.soft(await violations(page), place).toEqual([]);
        }
        const box = (await card(page).boundingBox())!;
        expect.soft(box.x, place).toBeGreaterThanOrEqual(0);
        expect.soft(box.y, place).toBeGreaterThanOrEqual(0);
        expect.soft(box.x + box.width, place).toBeLessThanOrEqual(width);
        expect.soft(box.y + box.height, place).toBeLessThanOrEqual(height);
        expect
          .soft([...(await smallTargets(page)), ...(await smallTexts(page))], place)
          .toEqual([]);
        if (height > 300) {
          const ring = (await page.locator('.ring').boundingBox())!;
          const isApart =
            box.x >= ring.x + ring.width ||
            ring.x >= box.x + box.width ||
            box.y >= ring.y + ring.height ||
            ring.y >= box.y + box.height;
          expect.soft(isApart, place).toBe(true);
        }
        await card(page).locator('.solid').click();
      }
      await expect(card(page)).toHaveCount(0);
    }
  });

test('nothing is ringed while time is dragged: what stood there is on its way', async ({
  page,
}) => {
  await openFirst(page);
  const ring = page.locator('div.ring');
  await expect(ring).toBeVisible();
  await page.mouse.move(900, 340);
  await page.mouse.down();
  await page.mouse.move(800, 340, { steps: 4 });
  await expect(ring).toHaveCount(0);
  await page.mouse.up();
  await expect(ring).toBeVisible();
});
