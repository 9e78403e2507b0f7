import { expect, test } from '@playwright/test';
import { eventButtons, openExplorer, settled } from './support/explorer.ts';
import { madeDataset } from './support/made-dataset.ts';

const FIVE_THOUSAND = madeDataset(5000);

/** A phone has a row for each stack, and in it a shape and a number for each source. */
for (const [name, viewport, most] of [
  ['desktop', { width: 1440, height: 900 }, 600],
  ['phone', { width: 390, height: 844 }, 900],
] as const) {
  test(`five thousand events need no more elements than the screen has room for (${name})`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await openExplorer(page, { data: FIVE_THOUSAND });
    const count = () => page.evaluate(() => document.querySelectorAll('*').length);
    expect(await count()).toBeLessThan(most);
    if (name === 'desktop') {
      await page.getByRole('button', { name: 'Zoom in' }).click();
      await settled(page);
      expect(await count()).toBeLessThan(most);
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
