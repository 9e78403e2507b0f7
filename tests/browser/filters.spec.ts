import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { violations } from './support/axe.ts';
import { eventButtons, openExplorer, settled, STORY } from './support/explorer.ts';
import { madeDataset } from './support/made-dataset.ts';

const shared = STORY.events.filter(
  ({ citations }) => new Set(citations.map(({ source }) => source)).size > 1,
);

test('a filter is found, set and dropped by keys alone, and the page says what is left', async ({
  page,
}) => {
  await openExplorer(page);
  await page.getByRole('button', { name: 'Filter' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('checkbox', { name: STORY.sources[0]!.publisher })).toBeFocused();
  await page.getByRole('checkbox', { name: /^More than one source/ }).focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/#only=corroborated$/);
  const left = `${shared.length} of ${STORY.events.length} events`;
  await expect(page.getByRole('status').filter({ hasText: `${left} shown` })).toBeAttached();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Filter' })).toBeFocused();
  await settled(page);
  await expect(eventButtons(page)).toHaveCount(shared.length);

  await page.getByRole('button', { name: /^More than one source ?, drop/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/index\.html$/);
});

for (const [name, size] of [
  ['a tablet', '100%'],
  ['a wide screen in large print', '200%'],
] as const)
  test(`on ${name} the filters are a sheet, and what they leave stays in view above it`, async ({
    page,
  }) => {
    await page.setViewportSize(
      size === '100%' ? { width: 768, height: 1024 } : { width: 1440, height: 1400 },
    );
    await page.addInitScript((fontSize) => {
      addEventListener('DOMContentLoaded', () => {
        document.documentElement.style.fontSize = fontSize;
      });
    }, size);
    await openExplorer(page);
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.getByRole('checkbox', { name: /^Sources that differ/ }).click();
    await settled(page);
    const sheet = await page.getByRole('region', { name: 'Filters' }).last().boundingBox();
    const left = await eventButtons(page).all();
    expect(left).toHaveLength(1);
    for (const button of left) {
      const box = (await button.boundingBox())!;
      expect(box.y).toBeGreaterThan(0);
      expect(box.y + box.height).toBeLessThan(sheet!.y);
    }
  });

test('nothing found has ways back', async ({ page }) => {
  await page.goto('/index.html#only=disputed&find=zzz');
  await expect(page.getByText('No events here')).toBeVisible();
  await page.getByRole('button', { name: /^Drop “zzz”: 1 event/ }).click();
  await expect(eventButtons(page)).toHaveCount(1);
});

test('a link with a filter that the data lack says so, and keeps the rest', async ({ page }) => {
  await openExplorer(page, { hash: 'k=eclipse&only=corroborated' });
  await expect(page.getByText('Not in this dataset, so passed over: “eclipse”.')).toBeVisible();
  await expect(eventButtons(page)).toHaveCount(shared.length);
});

test('find suggests a name, and keeps what names it', async ({ page }) => {
  const [place] = STORY.events.flatMap(({ places }) => places);
  await openExplorer(page);
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: 'Find' }).fill(place!.slice(0, 4));
  await page.getByRole('option', { name: new RegExp(`^Place ${place!}`) }).click();
  await expect(page).toHaveURL(new RegExp(`#l=${place!}`));
});

test.describe('axe finds nothing wrong', () => {
  for (const scheme of ['light', 'dark'] as const) {
    test(`in the filters, dimmed, ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await openExplorer(page, { hash: 'only=corroborated&dim=1' });
      await page.getByRole('button', { name: 'Filter' }).click();
      await expect(page.getByRole('checkbox').first()).toBeFocused();
      await settled(page);
      expect(await violations(page)).toEqual([]);
    });

    test(`in the table and its downloads, ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto('/index.html#v=table&e=' + STORY.events[0]!.id);
      await expect(page.getByRole('table').first()).toBeVisible();
      await page.getByText('Download').click();
      await page.getByText('Cite this event').click();
      await expect(page.getByText('@misc').first()).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  }

  test('in the sheet of a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openExplorer(page);
    await page.getByRole('button', { name: 'Filter' }).click();
    await expect(page.getByRole('region', { name: 'Filters' }).last()).toBeVisible();
    await page.waitForTimeout(400);
    expect(await violations(page)).toEqual([]);
    await page.goto('/index.html#v=table&k=none');
    await expect(page.getByRole('table')).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
});

test('no page grows sideways: filters and table on a narrow screen, in large print, right to left', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 780 });
  for (const hash of ['v=table', 'only=corroborated&find=a&dim=1']) {
    await page.goto('about:blank');
    await page.goto(`/index.html#${hash}`);
    await expect(page.getByText(/of \d+ events|\d+ events/).first()).toBeVisible();
    for (const [size, dir] of [
      ['100%', 'ltr'],
      ['200%', 'ltr'],
      ['100%', 'rtl'],
    ] as const) {
      await page.evaluate(
        ([fontSize, direction]) => {
          document.documentElement.style.fontSize = fontSize;
          document.documentElement.dir = direction;
        },
        [size, dir] as const,
      );
      await page.waitForTimeout(200);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([hash, size, dir, over]).toEqual([hash, size, dir, 0]);
    }
  }
});

test('a download is a file of what is shown', async ({ page }) => {
  await page.goto('/index.html#v=table&only=corroborated');
  await page.getByText('Download', { exact: true }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^JSON to/ }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^[\p{L}\p{N}-]+\.json$/u);
  const saved = JSON.parse(await readFile(await file.path(), 'utf8')) as typeof STORY;
  expect(saved.events.map(({ id }) => id)).toEqual(shared.map(({ id }) => id));
});

test('of thousands of rows those near the screen are drawn; the last is reached, and told as such', async ({
  page,
}) => {
  const data = madeDataset(2000);
  await page.route('**/data/events.json', (route) =>
    route.fulfill({ body: JSON.stringify(data), contentType: 'application/json' }),
  );
  await page.goto('/index.html#v=table');
  const table = page.getByRole('table', { name: '2,000 events' });
  await expect(table).toHaveAttribute('aria-rowcount', '2001');
  expect(await table.getByRole('rowheader').count()).toBeLessThan(400);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect(table.locator('[aria-rowindex="2001"]')).toBeVisible();
  const head = await page.getByRole('columnheader', { name: 'Event' }).boundingBox();
  expect(head!.y).toBeGreaterThanOrEqual(0);
  expect(head!.y).toBeLessThan(60);
});

test('a wheel over the note that nothing is here moves the timeline beneath it', async ({
  page,
}) => {
  await page.goto('/index.html#find=zzz');
  const note = page.getByText('No events here');
  await expect(async () => {
    const box = await note.boundingBox();
    await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 10);
    const isCovered = await note.evaluate((node) => !node.matches(':hover'));
    expect(isCovered, 'what is under the pointer is not the note').toBe(true);
    await page.mouse.wheel(0, -400);
    await expect(page).toHaveURL(/[#&]t=/, { timeout: 1000 });
  }).toPass();
});

test('a choice among five thousand is in the chart before the next frame; its words follow', async ({
  page,
}) => {
  await openExplorer(page, { data: madeDataset(5000) });
  await page.getByRole('button', { name: 'Filter' }).click();
  const choice = page.getByRole('checkbox').first();
  await expect(choice).toBeFocused();
  await settled(page);
  const isDrawn = await choice.evaluate(async (box: HTMLInputElement) => {
    const drawn = () => [...document.querySelectorAll('.horizontal > svg path')].map((d) => d.getAttribute('d')).join(); // prettier-ignore
    const before = drawn();
    box.click();
    // Only what follows in the same turn, without a frame or a timer, is done by then.
    for (let i = 0; i < 10; i += 1) await Promise.resolve();
    return drawn() !== before;
  });
  expect(isDrawn).toBe(true);
  await expect(
    page.getByRole('status').filter({ hasText: /^[\d,]+ of 5,000 events/ }),
  ).toBeAttached();
  await settled(page);
  await expect(eventButtons(page).filter({ hasText: /entry/ }).first()).toBeVisible();
});
