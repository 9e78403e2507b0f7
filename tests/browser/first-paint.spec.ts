import { expect, test, type Page } from '@playwright/test';
import { EVENT_BUTTONS } from './support/explorer.ts';

const home = (page: Page) => page.getByRole('link', { name: 'Datelines' });

/** Keeps the page's own script back until it is let through. */
async function holdScript(page: Page): Promise<() => void> {
  let letThrough = () => {};
  const held = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route('**/assets/index-*.js', async (route) => {
    await held;
    await route.continue();
  });
  return letThrough;
}

test('the page itself is one script and one style: with the chart that runs across and what asks for the data, no others are waited for', async ({
  page,
}) => {
  await page.goto('/index.html');
  const named = await page.evaluate(() =>
    [...document.head.querySelectorAll<HTMLLinkElement | HTMLScriptElement>('[src], link[href]')]
      .filter((tag) => !(tag instanceof HTMLLinkElement) || matchMedia(tag.media).matches)
      .map((tag) => ('src' in tag ? tag.src : tag.href)),
  );
  const ending = (kind: string) => new Set(named.filter((file) => file.endsWith(kind))).size;
  expect({ scripts: ending('.js'), styles: ending('.css') }).toEqual({ scripts: 3, styles: 1 });
});

for (const width of [1440, 768, 390])
  test(`the name of the page is painted before its script is there, and keeps its edge: ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    const letThrough = await holdScript(page);
    await page.goto('/index.html', { waitUntil: 'commit' });
    await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint').length > 0,
    );
    const before = await home(page).boundingBox();
    letThrough();
    await expect(page.locator(EVENT_BUTTONS).first()).toBeVisible();
    const after = await home(page).boundingBox();
    expect(after?.x).toBe(before?.x);
  });

test('no letter is laid out before its style is there: the page would wait for a font of the system', async ({
  page,
}) => {
  let letThrough = () => {};
  const held = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route('**/*.css', async (route) => {
    await held;
    await route.continue();
  });
  await holdScript(page);
  await page.goto('/index.html', { waitUntil: 'commit' });
  await expect(page.locator('.site-home')).toBeAttached();
  // As a pointer over the page does, which asks what lies under it, this lays out what there is.
  expect((await page.locator('body').innerText()).trim()).toBe('');
  letThrough();
  await expect(home(page)).toBeVisible();
});

test('a theme that was chosen is there before the script, in this window alone', async ({
  page,
  context,
}) => {
  await page.goto('/index.html');
  await page.getByRole('button', { name: /theme/i }).click();
  await page.getByRole('button', { name: /theme/i }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await holdScript(page);
  await page.reload({ waitUntil: 'commit' });
  await expect(home(page)).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const other = await context.newPage();
  await other.goto('/index.html');
  await expect(other.locator('html')).not.toHaveAttribute('data-theme');
});
