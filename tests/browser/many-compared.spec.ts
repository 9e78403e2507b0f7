/** Very many events compared where time runs down: few of their rows are in the document, and all are reached. */
import { expect, test } from '@playwright/test';
import { madeDataset } from './support/made-dataset.ts';

test('a comparison of many events on a phone has the rows near the screen, and keys reach them all', async ({
  page,
}) => {
  const data = madeDataset(400);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.route('**/data/events.json', (route) => route.fulfill({ json: data }));
  await page.goto('/index.html#v=compare');
  const table = page.getByRole('table');
  await expect(table).toHaveAttribute('aria-rowcount', '401');
  const buttons = table.getByRole('button');
  const inDocument = () => buttons.count();
  await expect.poll(inDocument).toBeGreaterThan(30);
  expect(await inDocument()).toBeLessThan(200);
  await buttons.first().focus();
  await page.keyboard.press('End');
  const last = page.locator('tr[aria-rowindex="401"]');
  await expect(last.getByRole('button').last()).toBeFocused();
  await expect(last).toBeInViewport();
  expect(await inDocument()).toBeLessThan(300);
  await page.keyboard.press('Home');
  await expect(page.locator('tr[aria-rowindex="2"]').getByRole('button').first()).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(
    page.locator('tr[aria-rowindex="2"] button:focus, tr[aria-rowindex="3"] button:focus'),
  ).toHaveCount(1);
});
