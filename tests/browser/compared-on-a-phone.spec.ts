/** Sources compared where time runs down: a column for each source, and every event in words. */
import { expect, test, type Page } from '@playwright/test';
import { madeDataset } from './support/made-dataset.ts';

const rowsOf = (page: Page) => page.locator('tr[data-place]');

/** Rows whose words leave the window sideways, or are cut off by it. */
const outOfSight = (page: Page) =>
  rowsOf(page).evaluateAll((rows) =>
    rows.flatMap((row) => {
      const box = row.querySelector('th > span')?.getBoundingClientRect();
      const isIn = box && box.width > 0 && box.left >= 0 && box.right <= innerWidth;
      return isIn ? [] : [row.textContent];
    }),
  );

test('on a phone five sources stand side by side, and every event says what it is', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/index.html#v=compare');
  const region = page.getByRole('region', { name: 'Sources side by side' });
  await expect(rowsOf(page)).toHaveCount(25);
  expect(await region.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
  expect(await outOfSight(page)).toEqual([]);
  const heads = region.getByRole('columnheader');
  await expect(heads).toHaveCount(5);
  for (const head of await heads.all()) await expect(head).toBeInViewport({ ratio: 1 });
  await expect(heads.nth(3)).toContainText('PatriotFetch');
  await expect(region.getByRole('rowheader').first()).toBeInViewport();
});

test('words stay in sight while the columns are scrolled', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const data = madeDataset(40);
  await page.route('**/data/events.json', (route) => route.fulfill({ json: data }));
  await page.goto('/index.html#v=compare');
  const region = page.getByRole('region', { name: 'Sources side by side' });
  await expect(rowsOf(page).first()).toBeVisible();
  await region.evaluate((box) => {
    box.scrollTo(box.scrollWidth, 0);
  });
  expect(await region.evaluate((box) => box.scrollLeft)).toBeGreaterThan(30);
  expect(await outOfSight(page)).toEqual([]);
});

test('a press on the words of an event opens it, as its first source tells it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/index.html#v=compare');
  const words = rowsOf(page).locator('th > span').nth(5);
  const title = (await words.textContent()) ?? '';
  const box = await words.boundingBox();
  if (!box) throw new Error('the row has no words');
  await page.mouse.click(box.x + box.width - 4, box.y + box.height / 2);
  await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
});

test('the row of an open event is in sight above the sheet, the last one, too, and the next when one goes on', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/index.html#v=compare');
  const sheet = page.getByRole('region', { name: 'Event details' });
  const isClear = (place: number) => async () => {
    const row = (await page.locator(`tr[data-place="${place}"]`).boundingBox())!;
    const top = (await sheet.boundingBox())!.y;
    return row.y > 0 && row.y + row.height <= top;
  };
  await expect(rowsOf(page)).toHaveCount(25);
  const last = 24;
  await rowsOf(page).nth(last).getByRole('button').first().click();
  await expect(sheet).toBeVisible();
  await expect.poll(isClear(last)).toBe(true);
  for (let place = last - 1; place > last - 6; place -= 1) {
    await sheet.locator('.footer').getByRole('button').first().click();
    await expect.poll(isClear(place)).toBe(true);
  }
});
