/** Very many events compared where time runs down: few of their rows are in the document, and all are reached. */
import { expect, test } from '@playwright/test';
import { columnsDataset } from './support/columns-dataset.ts';
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

test('fifty thousand events are compared on a phone row by row: scrolled to, stepped to and opened', async ({
  page,
}) => {
  const size = 50_000;
  await page.setViewportSize({ width: 390, height: 844 });
  await page.route('**/data/events.json', (route) => route.fulfill({ json: columnsDataset(size) }));
  await page.goto('/index.html#v=compare');
  const table = page.getByRole('table');
  await expect(table).toHaveAttribute('aria-rowcount', String(size + 1));
  const buttons = table.getByRole('button');
  await expect(buttons.first()).toContainText('entry 1');
  expect(await buttons.count()).toBeLessThan(60);

  const region = page.getByRole('region', { name: 'Sources side by side' });
  await region.evaluate((box) => box.scrollTo(0, box.scrollHeight / 2));
  const middle = () => buttons.first().evaluate((button) => button.closest('tr')?.ariaRowIndex);
  await expect.poll(async () => Math.abs(Number(await middle()) - size / 2)).toBeLessThan(100);
  expect(await buttons.count()).toBeLessThan(60);

  await buttons.first().focus();
  await page.keyboard.press('End');
  const last = page.locator(`tr[aria-rowindex="${size + 1}"]`);
  await expect(last.getByRole('button')).toBeFocused();
  await expect(last).toBeInViewport();
  await page.keyboard.press('ArrowLeft');
  const before = page.locator(`tr[aria-rowindex="${size}"]`).getByRole('button');
  await expect(before).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: /entry 49999$/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(before).toBeFocused();
  await page.keyboard.press('Home');
  await expect(page.locator('tr[aria-rowindex="2"]').getByRole('button')).toBeFocused();
});
