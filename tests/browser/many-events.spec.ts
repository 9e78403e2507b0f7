import { expect, test, type Page } from '@playwright/test';
import { eventButtons, openExplorer, settled } from './support/explorer.ts';
import { madeDataset } from './support/made-dataset.ts';

const FIVE_THOUSAND = madeDataset(5000);

/** Buttons of the list that runs down, where they can be seen. */
const rowsOnScreen = (page: Page) =>
  page.getByRole('list', { name: 'Events' }).getByRole('button').filter({ visible: true });

const MOST_ELEMENTS = 600;

for (const [name, viewport] of [
  ['desktop', { width: 1440, height: 900 }],
  ['phone', { width: 390, height: 844 }],
] as const) {
  test(`five thousand events need no more elements than the screen has room for (${name})`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await openExplorer(page, { data: FIVE_THOUSAND });
    const count = () => page.evaluate(() => document.querySelectorAll('*').length);
    expect(await count()).toBeLessThan(MOST_ELEMENTS);
    if (name === 'desktop') {
      await page.getByRole('button', { name: 'Zoom in' }).click();
      await settled(page);
      expect(await count()).toBeLessThan(MOST_ELEMENTS);
    } else
      for (const y of [1000, 2100, 5000, 20_000]) {
        await page.evaluate((top) => {
          scrollTo({ top });
        }, y);
        await expect(rowsOnScreen(page).first(), 'rows where the reader is').toBeVisible();
        expect(await count(), `${y} px down`).toBeLessThan(MOST_ELEMENTS);
      }
  });
}

test('each of five thousand events can be found by its words and opened', async ({ page }) => {
  await openExplorer(page, { data: FIVE_THOUSAND });
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: 'Find' }).fill('entry 4321 of');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: /entry 4321 of/ })).toBeVisible();
});

test('five thousand events can be walked through by keys', async ({ page }) => {
  await openExplorer(page, { data: FIVE_THOUSAND });
  await eventButtons(page).first().focus();
  await page.keyboard.press('End');
  await expect(page.locator(':focus')).toHaveCount(1);
  const names = new Set<string>();
  for (let i = 0; i < 5; i++) {
    names.add((await page.locator(':focus').textContent()) ?? '');
    await page.keyboard.press('ArrowLeft');
    await settled(page);
  }
  expect(names.size).toBe(5);
});
