import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { violations } from './support/axe.ts';
import { openExplorer, STORY } from './support/explorer.ts';
import { servePage } from './support/site.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Embed this timeline' });
const code = (page: Page) => dialog(page).getByRole('textbox', { name: /^Code/ });
const preview = (page: Page) => dialog(page).locator('iframe').contentFrame();
const opener = (page: Page) => page.getByRole('button', { name: 'Embed', exact: true });
const choose = (page: Page, name: string) =>
  dialog(page).getByText(name, { exact: true }).first().click();

/** Of the embed in the preview, once it has its chart. */
async function previewHeight(page: Page): Promise<number> {
  await expect(preview(page).getByRole('list', { name: 'Events' })).toBeVisible();
  return preview(page)
    .locator('#embed')
    .evaluate((node) => Math.ceil(node.getBoundingClientRect().height));
}

async function openDialog(page: Page, hash = ''): Promise<void> {
  await openExplorer(page, { hash });
  await opener(page).click();
  await expect(preview(page).getByRole('list', { name: 'Events' })).toBeVisible();
}

test('the code in the dialog, pasted into a page elsewhere, is the timeline at its full height', async ({
  page,
}) => {
  await openDialog(page);
  const host = '<!doctype html><title>x</title><style>iframe { height: 90px !important }</style>';
  const site = await servePage(host + (await code(page).inputValue()));
  await page.goto(site.origin('localhost'));
  const frame = page.locator('iframe');
  const inside = frame.contentFrame();
  await expect(inside.getByRole('heading', { level: 1 })).toHaveText(STORY.title);
  await expect(inside.getByRole('list', { name: 'Events' })).toBeVisible();
  // The pinned script was loaded and passed its hash: it has set the height.
  const height = await inside
    .locator('body')
    .evaluate((body) => body.firstElementChild!.scrollHeight);
  await expect.poll(async () => (await frame.boundingBox())?.height).toBeGreaterThanOrEqual(height);
  await site.close();
});

test('the element of the dialog, pasted into a page elsewhere, is the timeline, and moves nothing below it', async ({
  page,
}) => {
  await openDialog(page);
  await choose(page, 'Element');
  const height = await previewHeight(page);
  await expect(code(page)).toHaveValue(new RegExp(`<datelines-timeline[^]* height="${height}"`));
  const site = await servePage(
    `<!doctype html><title>x</title><body style="margin: 0; width: 680px">${await code(page).inputValue()}<p>below</p>`,
  );
  await page.setViewportSize({ width: 1000, height: 900 });
  await page.addInitScript(() => {
    (window as unknown as { shift: number }).shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        (window as unknown as { shift: number }).shift += (
          entry as unknown as { value: number }
        ).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(site.origin('localhost'));
  await expect(page.getByRole('list', { name: 'Events' })).toBeVisible();
  const box = (await page.locator('datelines-timeline').boundingBox())!;
  expect(Math.ceil(box.height)).toBe(height);
  expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBe(0);
  await site.close();
});

for (const [form, pinned] of [
  ['Frame', /"[^"]*\/(embed-[0-9a-f]{10}\.js)" integrity="([^"]+)"/],
  ['WordPress', /"[^"]*\/(embed-[0-9a-f]{10}\.js)" integrity="([^"]+)"/],
  ['Element', /"[^"]*\/(datelines-timeline-[\w-]+\.js)" integrity="([^"]+)"/],
] as const) {
  test(`the script in the code of a ${form} is named by its content, and its hash is the file’s`, async ({
    page,
  }) => {
    await openDialog(page);
    await choose(page, form);
    await expect(code(page)).toHaveValue(pinned);
    const [, file = '', integrity] = pinned.exec(await code(page).inputValue())!;
    const bytes = readFileSync(join(import.meta.dirname, '../../dist', file));
    expect(integrity).toBe(`sha384-${createHash('sha384').update(bytes).digest('base64')}`);
  });
}

test('a script that was changed on the way does not run', async ({ page, baseURL }) => {
  await openDialog(page);
  const host = await servePage(`<!doctype html><title>x</title>${await code(page).inputValue()}`);
  await page.route(/\/embed-[0-9a-f]{10}\.js$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}\nwindow.changed = true;` });
  });
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/integrity/i.test(message.text())) refused.push(message.text());
  });
  await page.goto(host.origin('localhost'));
  await expect.poll(() => refused.length).toBeGreaterThan(0);
  expect(await page.evaluate(() => 'changed' in window)).toBe(false);
  expect(refused[0]).toContain(new URL(baseURL!).host);
  await host.close();
});

test('what is chosen goes into the code and the preview', async ({ page }) => {
  await openDialog(page);
  await choose(page, 'Dark');
  await choose(page, '360');
  await dialog(page).getByRole('switch', { name: 'Source key' }).click();
  await dialog(page).getByRole('switch', { name: 'Readers can zoom' }).click();
  await expect(code(page)).toHaveValue(/embed\.html\?theme=dark&amp;key=0&amp;zoom=0"/);
  await expect(code(page)).toHaveValue(/max-width: 360px/);
  await expect(preview(page).locator('body')).toHaveAttribute('data-theme', 'dark');
  await expect(preview(page).getByRole('list', { name: 'Events' })).toBeVisible();
  await expect(preview(page).getByRole('list', { name: 'Sources' })).toBeHidden();
});

test('the height kept free in the code is the one that the preview has', async ({ page }) => {
  await openDialog(page);
  const height = await previewHeight(page);
  await expect(code(page)).toHaveValue(new RegExp(`height: ${height}px`));
});

test('one event is open in the embed, and takes neither focus nor scroll', async ({ page }) => {
  await openDialog(page);
  await choose(page, 'One event');
  const events = dialog(page).getByRole('combobox', { name: 'Event' });
  await events.focus();
  await events.selectOption({ index: 3 });
  await expect(code(page)).toHaveValue(/embed\.html#e=[\w-]+"/);
  await expect(preview(page).getByRole('region', { name: 'Event details' })).toBeVisible();
  await expect(events).toBeFocused();
});

test('the current view is the period and the sources on the screen', async ({ page }) => {
  await openDialog(page, 't=1990-01-01/2010-12-31');
  await choose(page, 'Current view');
  await expect(code(page)).toHaveValue(/#t=19\d\d-\d\d-\d\d\/20\d\d-\d\d-\d\d"/);
  await expect(preview(page).getByRole('button', { name: /earlier/ })).toBeVisible();
});

test('the list is plain HTML with every source, and runs nothing', async ({ page }) => {
  await openDialog(page);
  await choose(page, 'List');
  await expect(code(page)).toHaveValue(/^<section lang/);
  expect(await code(page).inputValue()).not.toContain('<script');
  await expect(preview(page).getByRole('listitem')).toHaveCount(STORY.events.length);
});

test('the code is copied, and the dialog says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openDialog(page);
  await dialog(page).getByRole('button', { name: 'Copy code' }).click();
  await expect(dialog(page).getByRole('button', { name: 'Code copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await code(page).inputValue(),
  );
  await choose(page, 'Light');
  await expect(dialog(page).getByRole('button', { name: 'Copy code' })).toBeVisible();
});

test('where copying is forbidden the code is selected, and the dialog says that', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('no')) },
    });
  });
  await openDialog(page);
  await dialog(page).getByRole('button', { name: 'Copy code' }).click();
  await expect(dialog(page).getByRole('status').filter({ hasText: 'copy it by hand' })).toBeVisible(); // prettier-ignore
  const selected = await code(page).evaluate((node: HTMLTextAreaElement) => [
    node.selectionStart,
    node.selectionEnd,
    node.value.length,
  ]);
  expect(selected[0]).toBe(0);
  expect(selected[1]).toBe(selected[2]);
});

test('by keys alone: opened, chosen, closed, and the focus is back', async ({ page }) => {
  await openExplorer(page);
  await opener(page).focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeVisible();
  await expect(dialog(page).getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Tab');
  // Round to the last one.
  await page.keyboard.press('ArrowLeft');
  await expect(dialog(page).getByRole('radio', { name: 'List' })).toBeChecked();
  // The page below hears nothing: a digit would change its view.
  await page.keyboard.press('2');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(opener(page)).toBeFocused();
  expect(new URL(page.url()).hash).toBe('');
});

test('the focus does not leave the dialog for the page', async ({ page }) => {
  await openDialog(page);
  for (let i = 0; i < 40; i += 1) {
    await page.keyboard.press('Tab');
    const outside = await page.evaluate(() => {
      const focused = document.activeElement;
      return focused !== document.body && focused?.closest('dialog') === null;
    });
    expect(outside).toBe(false);
  }
});

test('the dialog says what an editor that knows oEmbed makes of this page', async ({ page }) => {
  await openDialog(page);
  await expect(dialog(page).getByText(/knows oEmbed makes a titled link/)).toBeVisible();
  await page.route(/\/index\.html/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('./oembed.json', 'https://a.example/oembed.json');
    await route.fulfill({ response, body });
  });
  await page.reload();
  await opener(page).click();
  await expect(dialog(page).getByText(/knows oEmbed makes the frame/)).toBeVisible();
  await choose(page, 'WordPress');
  await expect(dialog(page).getByText(/knows oEmbed makes the frame/)).toBeVisible();
  await choose(page, 'List');
  await expect(dialog(page).getByText(/oEmbed/)).toBeHidden();
});

test('a picture is chosen and taken along by keys alone', async ({ page }) => {
  await openExplorer(page);
  await opener(page).focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Tab');
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('ArrowRight');
  await expect(dialog(page).getByRole('radio', { name: 'Picture' })).toBeChecked();
  const button = dialog(page).getByRole('button', { name: 'Dark, SVG' });
  for (let i = 0; i < 12; i += 1) {
    await page.keyboard.press('Tab');
    if (await button.evaluate((node) => node === document.activeElement)) break;
  }
  await expect(button).toBeFocused();
  const coming = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await coming).suggestedFilename()).toMatch(/-dark\.svg$/);
  await expect(dialog(page).getByRole('status').filter({ hasText: 'saved.' })).toBeVisible();
});

test('what is chosen leaves nothing in the history', async ({ page }) => {
  await openDialog(page);
  const before = await page.evaluate(() => history.length);
  for (const name of ['Dark', '360', 'One event']) await choose(page, name);
  await expect(preview(page).getByRole('region', { name: 'Event details' })).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(before);
});

for (const [name, width, scheme] of [
  ['a desk', 1440, 'light'],
  ['a desk in the dark', 1440, 'dark'],
  ['a phone', 390, 'light'],
  ['320 px', 320, 'light'],
] as const) {
  test(`axe finds nothing in it, and nothing sticks out, on ${name}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 844 });
    await openExplorer(page);
    await opener(page).click();
    await expect(code(page)).toBeVisible();
    expect(await violations(page)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
}
