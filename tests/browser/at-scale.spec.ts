/** Fifty thousand events, by keyboard and by touch: what twenty allow, and no more elements than a screen needs. */
import { expect, test, type CDPSession, type Page } from '@playwright/test';
import { columnsDataset } from './support/columns-dataset.ts';
import { eventButtons, focusedName, openExplorer, settled } from './support/explorer.ts';

const SIZE = 50_000;
const DATA = columnsDataset(SIZE);
const MOST_ELEMENTS = 600;

const elements = (page: Page) => page.evaluate(() => document.querySelectorAll('*').length);
const said = (page: Page, text: RegExp) => page.getByRole('status').filter({ hasText: text });

test('by keyboard: move, zoom, select, evidence, find', async ({ page }) => {
  await openExplorer(page, { data: DATA });
  expect(await elements(page)).toBeLessThan(MOST_ELEMENTS);

  await eventButtons(page).first().focus();
  await page.keyboard.press('End');
  await expect.poll(() => focusedName(page), 'the last of all').toContain(`entry ${SIZE}`);
  for (const number of [SIZE - 1, SIZE - 2]) {
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => focusedName(page)).toContain(`entry ${number}`);
  }
  const whole = page.getByRole('button', { name: 'Whole span' });
  await page.keyboard.press('+');
  await expect(whole).toBeEnabled();
  await expect(said(page, /events?$/), 'the period and how many are in it').toBeAttached();
  await settled(page);
  expect(await elements(page)).toBeLessThan(MOST_ELEMENTS);

  await page.keyboard.press('Enter');
  const title = page.getByRole('heading', { level: 2, name: new RegExp(`entry ${SIZE - 2}$`) });
  await expect(title).toBeVisible();
  await expect(page.getByText('River record').last()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(title).toBeHidden();
  await expect.poll(() => focusedName(page)).toContain(`entry ${SIZE - 2}`);

  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: 'Find' }).fill('entry 43210');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: /entry 43210$/ })).toBeVisible();
});

test('filtered by kind and source, the page says how many are left', async ({ page }) => {
  await openExplorer(page, { data: DATA });
  await page.getByRole('button', { name: 'Filter' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('checkbox', { name: 'Harbour book' }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('checkbox', { name: /^Visit/ }).focus();
  await page.keyboard.press('Space');
  const left = DATA.events.source.filter((s, i) => s !== 0 && DATA.events.kind?.[i] === 0).length;
  await expect(said(page, new RegExp(`^${left.toLocaleString('en')} of 50,000 events shown`))).toBeAttached(); // prettier-ignore
});

test('the table and the list draw what is near the screen, and tell the true places of all', async ({
  page,
}) => {
  await openExplorer(page, { data: DATA, hash: 'v=timeline' });
  await page.keyboard.press('4');
  const table = page.getByRole('table', { name: '50,000 events' });
  await expect(table).toHaveAttribute('aria-rowcount', String(SIZE + 1));
  await expect(table.getByRole('rowheader').first()).toHaveText(/entry 1$/);
  expect(await elements(page)).toBeLessThan(1.4 * MOST_ELEMENTS);

  await page.evaluate(() => {
    scrollTo({ top: document.documentElement.scrollHeight });
  });
  const last = page.locator(`tr[aria-rowindex="${SIZE + 1}"]`);
  await expect(last.getByRole('button', { name: `entry ${SIZE}` })).toBeVisible();
  await last.getByRole('button').press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: `entry ${SIZE}` })).toBeVisible();

  await page.getByRole('columnheader', { name: 'Date' }).getByRole('button').click();
  await page.evaluate(() => {
    scrollTo({ top: 0 });
  });
  await expect(table.getByRole('rowheader').first()).toHaveText(new RegExp(`entry ${SIZE}$`));
  await expect(page.getByRole('columnheader', { name: 'Kind' }).getByRole('button')).toHaveCount(0);
  await expect(page.getByText('So many are listed by date alone.')).toBeVisible();

  await page.getByRole('radio', { name: 'List with citations' }).check({ force: true });
  const first = page.locator('li[aria-posinset="1"]');
  await expect(first).toHaveAttribute('aria-setsize', String(SIZE));
  await expect(first.getByRole('heading')).toContainText('entry 1');
});

test('the focus on a row that is scrolled away is not lost', async ({ page }) => {
  await openExplorer(page, { data: DATA });
  await page.keyboard.press('4');
  await page.locator('tr[aria-rowindex="5"]').getByRole('button').focus();
  await page.evaluate(() => {
    scrollTo({ top: 1_000_000 });
  });
  await expect(page.locator('tr[aria-rowindex="24400"]')).toBeAttached();
  await expect.poll(() => focusedName(page)).toContain('entry 4');
  await page.keyboard.press('Tab');
  await expect(page.locator('tr[aria-rowindex="5"]')).toBeInViewport();
});

test('on paper a digest stands for all, and says so', async ({ page }) => {
  await openExplorer(page, { data: DATA });
  await page.emulateMedia({ media: 'print' });
  const digest = page.getByText(/^A digest: \d+ of 50,000 events, the most important/);
  await expect(digest).toBeVisible();
  await expect(page.getByRole('heading', { name: /events$/ }).last()).toBeVisible();
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });
  const finger = (session: CDPSession) => {
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...at: [number, number][]) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: at.map(([x, y], id) => ({ x, y, id })),
      });
    return {
      drag: async (from: [number, number], to: [number, number]) => {
        await send('touchStart', from);
        for (let i = 1; i <= 8; i++)
          await send('touchMove', [from[0] + ((to[0] - from[0]) * i) / 8, from[1] + ((to[1] - from[1]) * i) / 8]); // prettier-ignore
        await send('touchEnd');
      },
      spread: async ([x, y]: [number, number]) => {
        await send('touchStart', [x - 40, y], [x + 40, y]);
        for (const apart of [60, 90, 130, 180, 240]) await send('touchMove', [x - apart, y], [x + apart, y]); // prettier-ignore
        await send('touchEnd');
      },
    };
  };

  test('across: two fingers zoom, one moves, a tap opens the evidence', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await openExplorer(page, { data: DATA });
    const hand = finger(await page.context().newCDPSession(page));
    await hand.spread([900, 300]);
    await settled(page);
    // As it is drawn at rest: the address follows later, and tells of rests between two steps, too.
    const shown = page.locator('svg .window');
    await expect(shown, 'the whole span no more').not.toHaveClass(/whole/);
    const before = await shown.getAttribute('x');
    await hand.drag([1000, 300], [700, 300]);
    await settled(page);
    await expect(shown).not.toHaveAttribute('x', before ?? '');
    await expect.poll(() => new URL(page.url()).hash).toContain('t=');
    expect(await elements(page)).toBeLessThan(MOST_ELEMENTS);
    await eventButtons(page).filter({ hasText: /entry/ }).last().tap();
    await expect(page.getByRole('heading', { level: 2, name: /entry \d+$/ })).toBeVisible();
  });

  test('down: a stretch is laid out, and leads on to those before and behind it', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openExplorer(page, { data: DATA });
    await expect.poll(() => elements(page)).toBeLessThan(MOST_ELEMENTS);
    await expect(eventButtons(page).first()).toHaveAccessibleName(/entry 1\b/);
    await expect(page.locator('li[aria-posinset="1"]')).toHaveAttribute('aria-setsize', String(SIZE)); // prettier-ignore
    const later = page.getByRole('button', { name: '49,700 later' });
    await later.scrollIntoViewIfNeeded();
    await later.tap();
    await expect.poll(() => focusedName(page)).toMatch(/entry 300\b/);
    await expect(page.getByRole('button', { name: '299 earlier' })).toBeAttached();
    await expect(page.locator('li[aria-posinset="300"]')).toHaveAttribute('aria-setsize', String(SIZE)); // prettier-ignore
    await eventButtons(page).filter({ hasText: 'entry 305' }).first().tap();
    await expect(page.getByRole('heading', { level: 2, name: /entry 305$/ })).toBeVisible();
  });
});
