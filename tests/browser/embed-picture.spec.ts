/** The static picture of the dialog: what is downloaded, and the code that shows it. */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { violations } from './support/axe.ts';
import { openExplorer, STORY } from './support/explorer.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Embed this timeline' });
const code = (page: Page) => dialog(page).getByRole('textbox', { name: /^Code/ });
const choose = (page: Page, name: string) =>
  dialog(page).getByText(name, { exact: true }).first().click();
const image = (page: Page) => dialog(page).getByRole('img', { name: /^Timeline: / });

/** The dialog with the picture in it. */
async function openPicture(page: Page, hash = ''): Promise<void> {
  await openExplorer(page, { hash });
  await page.getByRole('button', { name: 'Embed', exact: true }).click();
  await choose(page, 'Picture');
  await expect(image(page)).toBeVisible();
}

async function take(page: Page, name: string) {
  const coming = page.waitForEvent('download');
  await dialog(page).getByRole('button', { name, exact: true }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** Width and height in pixels, and the ground of a PNG. */
async function seen(page: Page, bytes: Buffer) {
  const ground = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    return [...context.getImageData(2, 2, 1, 1).data].slice(0, 3);
  }, bytes.toString('base64'));
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), ground };
}

/** The picture in the preview, as its text. */
async function preview(page: Page): Promise<string> {
  const address = (await image(page).getAttribute('src'))!;
  return decodeURIComponent(address.slice(address.indexOf(',') + 1));
}

test('an SVG for light and one for dark are downloaded, and stand alone', async ({ page }) => {
  await openPicture(page);
  for (const [button, paper, ending] of [
    ['Light, SVG', '#ffffff', /tell-it\.svg$/],
    ['Dark, SVG', '#121417', /tell-it-dark\.svg$/],
  ] as const) {
    const { name, bytes } = await take(page, button);
    expect(name).toMatch(ending);
    const svg = bytes.toString('utf8');
    expect(svg).toMatch(/^<svg xmlns=[^>]* width="680"/);
    expect(svg).toContain(`fill="${paper}"`);
    expect(svg).not.toMatch(/<script|href=/);
    await expect(dialog(page).getByRole('status').filter({ hasText: `${name} saved.` })).toBeVisible(); // prettier-ignore
  }
});

test('a PNG has one or two pixels for each px, light and dark, and asks nobody', async ({
  page,
}) => {
  await openPicture(page);
  await choose(page, 'PNG');
  const asked: string[] = [];
  page.on('request', (request) => {
    const { protocol, pathname } = new URL(request.url());
    if (protocol === 'http:' && !pathname.startsWith('/assets/')) asked.push(request.url());
  });
  const height = await image(page).evaluate((node: HTMLImageElement) => node.naturalHeight);
  const [white, black] = [
    [255, 255, 255],
    [0x12, 0x14, 0x17],
  ];
  for (const [button, scale, ground, ending] of [
    ['Light, PNG 1×', 1, white, /it\.png$/],
    ['Light, PNG 2×', 2, white, /it@2x\.png$/],
    ['Dark, PNG 1×', 1, black, /it-dark\.png$/],
    ['Dark, PNG 2×', 2, black, /it-dark@2x\.png$/],
  ] as const) {
    const { name, bytes } = await take(page, button);
    expect(name).toMatch(ending);
    expect(await seen(page, bytes)).toEqual({
      ...{ width: 680 * scale, height: height * scale, ground },
    });
  }
  expect(asked).toEqual([]);
});

test('the code shows the picture that fits the reader’s theme, tells it in words, and leads to the timeline', async ({
  page,
  baseURL,
}) => {
  await openPicture(page);
  const files = new Map<string, Buffer>();
  for (const button of ['Light, SVG', 'Dark, SVG']) {
    const { name, bytes } = await take(page, button);
    files.set(name, bytes);
  }
  const html = `<!doctype html><title>x</title>${await code(page).inputValue()}`;
  await page.route('**/article/**', (route) => {
    const name = decodeURIComponent(new URL(route.request().url()).pathname.split('/').at(-1)!);
    const body = files.get(name);
    return body
      ? route.fulfill({ contentType: 'image/svg+xml', body })
      : route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
  });
  for (const [scheme, ending] of [
    ['light', 'tell-it.svg'],
    ['dark', 'tell-it-dark.svg'],
  ] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto('/article/');
    const shown = page.getByRole('link').getByRole('img');
    await expect(shown).toHaveAccessibleName(
      new RegExp(`^Timeline: ${STORY.title}\\. ${STORY.events.length} events`),
    );
    await expect
      .poll(() => shown.evaluate((node: HTMLImageElement) => node.currentSrc))
      .toMatch(new RegExp(`${ending}$`));
    await expect
      .poll(() => shown.evaluate((node: HTMLImageElement) => node.naturalWidth))
      .toBe(680);
    await expect(page.getByRole('link')).toHaveAttribute('href', `${baseURL}/`);
  }
});

test('one event is a picture of it alone, with the sources that report it', async ({ page }) => {
  await openPicture(page);
  const event = STORY.events.find(({ citations }) => citations.length === 1)!;
  const mine = STORY.sources.find(({ id }) => id === event.citations[0]!.source)!;
  const other = STORY.sources.find(({ id }) => id !== mine.id)!;
  await choose(page, 'One event');
  await dialog(page).getByRole('combobox', { name: 'Event' }).selectOption(event.id);
  await expect(image(page)).toHaveAccessibleName(new RegExp(escaped(event.title)));
  await expect.poll(() => preview(page)).toContain(`>${mine.publisher}<`);
  await expect.poll(() => preview(page)).not.toContain(`>${other.publisher}<`);
  await expect(code(page)).toHaveValue(new RegExp(`href="[^"]*#e=${event.id}"`));
  expect((await take(page, 'Light, SVG')).name).toBe(`${event.id}.svg`);
});

test('the current view is the period and the sources on the screen', async ({ page }) => {
  const [hidden, ...others] = STORY.sources;
  await openPicture(page, `t=1990-01-01/2010-12-31&s=${others.map(({ code }) => code).join()}`);
  expect(await preview(page)).toContain(`>${hidden!.publisher}<`);
  await choose(page, 'Current view');
  await expect.poll(() => preview(page)).toMatch(/\d+ earlier/);
  expect(await preview(page)).not.toContain(`>${hidden!.publisher}<`);
  await expect(image(page)).toHaveAccessibleName(/1990/);
  await expect(code(page)).toHaveValue(/href="[^"]*#t=19\d\d-\d\d-\d\d\/20\d\d-\d\d-\d\d/);
});

test('width, theme and the key of sources are the picture’s own', async ({ page }) => {
  await openPicture(page);
  await choose(page, 'Fills its column');
  await expect.poll(() => preview(page)).toMatch(/^<svg[^>]* width="1000"/);
  await choose(page, '360');
  await expect.poll(() => preview(page)).toMatch(/^<svg[^>]* width="360"/);
  await expect(code(page)).toHaveValue(/width="360"/);
  await choose(page, 'Dark');
  await expect.poll(() => preview(page)).toContain('fill="#121417"');
  await expect(dialog(page).getByRole('button', { name: /^Light/ })).toHaveCount(0);
  await expect(code(page)).not.toHaveValue(/<source/);
  await dialog(page).getByRole('switch', { name: 'Source key' }).click();
  await expect.poll(() => preview(page)).not.toContain(`>${STORY.sources[0]!.publisher}<`);
});

test('beside the code of a frame the preview is one button away as an image', async ({ page }) => {
  await openExplorer(page);
  await page.getByRole('button', { name: 'Embed', exact: true }).click();
  await choose(page, 'Dark');
  const { name, bytes } = await take(page, 'Download as image');
  expect(name).toMatch(/tell-it\.png$/);
  expect(await seen(page, bytes)).toMatchObject({ width: 1360, ground: [0x12, 0x14, 0x17] });
});

test('where the browser draws nothing the dialog says so, and goes on', async ({ page }) => {
  await page.addInitScript(() => {
    window.Worker = function () {
      throw new Error('no workers here');
    } as unknown as typeof Worker;
  });
  await openExplorer(page);
  await page.getByRole('button', { name: 'Embed', exact: true }).click();
  await choose(page, 'Picture');
  await expect(dialog(page).getByText('The browser could not draw the picture.')).toBeVisible();
  await choose(page, 'Frame');
  await expect(code(page)).toHaveValue(/^<iframe/);
});

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

for (const [language, embed, picture] of [
  ['en', 'Embed', 'Picture'],
  ['es', 'Insertar', 'Imagen'],
  ['fa', 'جاسازی', 'تصویر'],
] as const) {
  for (const width of [1440, 320]) {
    test(`axe finds nothing, and nothing sticks out of its column: ${language}, ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`/index.html?lang=${language}`);
      await page.getByRole('button', { name: embed, exact: true }).click();
      await page.getByRole('dialog').getByText(picture, { exact: true }).first().click();
      await expect(page.getByRole('dialog').locator('img')).toBeVisible();
      expect(await violations(page)).toEqual([]);
      const columns = page.getByRole('dialog').locator('.options, .columns, fieldset');
      for (const column of await columns.all()) {
        const room = await column.evaluate((node) => node.scrollWidth - node.clientWidth);
        expect(room).toBeLessThanOrEqual(0);
      }
    });
  }
}
