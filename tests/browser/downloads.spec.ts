import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { openExplorer, STORY } from './support/explorer.ts';

/** Opens the menu of the table's downloads and takes the one of that name. */
async function take(page: Page, name: RegExp) {
  await page.getByText('Download', { exact: true }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

async function openTable(page: Page) {
  await openExplorer(page);
  await page.goto('/index.html#v=table');
  await expect(page.getByRole('table')).toBeVisible();
}

test('what is shown can be taken along as a picture that stands alone', async ({ page }) => {
  await openTable(page);
  const { name, bytes } = await take(page, /SVG/);
  expect(name).toMatch(/\.svg$/);
  const svg = bytes.toString('utf8');
  expect(svg).toMatch(/^<svg xmlns=/);
  for (const { publisher } of STORY.sources) expect(svg).toContain(publisher);
  expect(svg).not.toMatch(/<script|href=/);
});

test('and as pixels, two for each px, in the theme of the page, with no request to anybody', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openTable(page);
  const asked: string[] = [];
  page.on('request', (request) => {
    const { protocol, pathname } = new URL(request.url());
    if (protocol !== 'data:' && !pathname.startsWith('/assets/')) asked.push(request.url());
  });
  const { name, bytes } = await take(page, /PNG/);
  expect(name).toMatch(/\.png$/);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(bytes.readUInt32BE(16)).toBe(2000);
  const corner = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    return [...context.getImageData(2, 2, 1, 1).data];
  }, bytes.toString('base64'));
  expect(corner).toEqual([0x12, 0x14, 0x17, 255]);
  expect(asked.filter((url) => !url.startsWith('blob:'))).toEqual([]);
});

test('a feed says which events it has no date for', async ({ page }) => {
  await openTable(page);
  const { bytes } = await take(page, /^RSS/);
  expect(bytes.toString('utf8')).toContain('<rss version="2.0">');
  await expect(page.getByRole('status').filter({ hasText: 'saved.' })).toContainText(
    'without a date: no source’s day of publication is known',
  );
});
