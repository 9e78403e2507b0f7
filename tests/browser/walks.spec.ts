/** Whole ways through the page as a reader without a mouse goes them, told by roles and names alone. */
import { expect, test, type Page } from '@playwright/test';
import { openExplorer, STORY } from './support/explorer.ts';

/** An event that more than one source reports. */
const SHARED = STORY.events.find(
  ({ citations }) => new Set(citations.map(({ source }) => source)).size > 1,
)!;

const focused = (page: Page) => page.locator(':focus');

/** Presses Tab until what has the focus matches; fails where it cannot be reached. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Tab does not reach ${selector}`);
}

async function openView(page: Page, view: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`/index.html#v=${view}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

for (const [name, viewport] of [
  ['desktop', { width: 1440, height: 900 }],
  ['phone', { width: 390, height: 844 }],
] as const) {
  test(`an event is found, opened, read in each source and left, by keys alone (${name})`, async ({
    page,
    context,
  }) => {
    await context.route(/^https?:\/\/(?!127\.0\.0\.1)/, (route) =>
      route.fulfill({ body: 'The article', contentType: 'text/plain' }),
    );
    await page.setViewportSize(viewport);
    await openExplorer(page);
    await page.keyboard.press('/');
    await expect(page.getByRole('combobox', { name: 'Find' })).toBeFocused();
    await page.keyboard.type(SHARED.title);
    await page.keyboard.press('Enter');
    const title = page.getByRole('heading', { level: 2, name: SHARED.title, exact: true });
    await expect(title).toBeVisible();

    const passage = 'a[href*="#:~:text="]';
    await tabTo(page, passage);
    const first = await focused(page).getAttribute('href');
    await tabTo(page, passage);
    const second = await focused(page).getAttribute('href');
    expect(second).not.toBe(first);
    const [article] = await Promise.all([
      context.waitForEvent('page'),
      page.keyboard.press('Enter'),
    ]);
    expect(article).toBeDefined();
    await article.close();
    await page.bringToFront();

    await page.keyboard.press('Escape');
    await expect(title).toBeHidden();
    await expect(page.locator(`button[data-event="${SHARED.id}"]:focus`)).toHaveCount(1);
  });
}

test('in the comparison arrows walk the reports, Enter opens one, Escape gives the focus back', async ({
  page,
}) => {
  await openView(page, 'compare');
  await tabTo(page, 'ol[aria-label^="Reports of"] button');
  const before = await focused(page).textContent();
  await page.keyboard.press('ArrowRight');
  const report = await focused(page).textContent();
  expect(report).not.toBe(before);
  await page.keyboard.press('Enter');
  const title = page.getByRole('heading', { level: 2 }).first();
  await expect(page.getByRole('link', { name: /^Read the passage/ }).first()).toBeVisible();
  expect(STORY.events.map((event) => event.title)).toContain(await title.innerText());
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: /^Read the passage/ })).toHaveCount(0);
  await expect(focused(page)).toHaveText(report ?? '');
});

test('step through goes on and back with the arrows, says each step, and leads to the passage', async ({
  page,
}) => {
  await openView(page, 'steps');
  const title = () => page.getByRole('heading', { level: 1 }).innerText();
  const first = await title();
  await page.keyboard.press('ArrowRight');
  await expect.poll(title).not.toBe(first);
  await expect(page.getByRole('status').filter({ hasText: await title() })).toBeAttached();
  await tabTo(page, 'a[href*="#:~:text="]');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(title).toBe(first);
});

test('the table is reached by its key, a row opens with Enter, and Escape gives the focus back', async ({
  page,
}) => {
  await openExplorer(page);
  await page.keyboard.press('4');
  await expect(page.getByRole('table').first()).toBeVisible();
  await tabTo(page, 'th[scope="row"] button');
  const row = await focused(page).innerText();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: row, exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 2, name: row, exact: true })).toBeHidden();
  await expect(focused(page)).toHaveText(row);
});
