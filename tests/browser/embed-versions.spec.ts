/** Two versions of the embed on one page: each built by itself, and neither in the other's way. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import {
  ELEMENT,
  eventsIn,
  frameTag,
  heightOf,
  innerHeight,
  LISTENER,
  openArticle,
  PINNED,
} from './support/embeds.ts';
import { buildOlder, OLDER_WORD } from './support/older-build.ts';

const NEWER_WORD = 'Zoom in';
const scriptTag = (file: string) => `<script type="module" src="${file}"></script>`;

/** Serves the older build below `/old/`, with the data of the newer one; gives what could not be served. */
async function serveOlder(page: Page, folder: string): Promise<string[]> {
  const missing: string[] = [];
  await page.route('**/old/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    const path = join(folder, pathname.replace('/old/', ''));
    if (await readFile(path).catch(() => null)) return route.fulfill({ path });
    missing.push(pathname);
    return route.fulfill({ status: 404 });
  });
  return missing;
}

test('an older and a newer build stand side by side on one page, each frame as its own, the elements as the one that came first', async ({
  page,
}, testInfo) => {
  // Two builds of the embed before anything is opened.
  test.setTimeout(240_000);
  const folder = testInfo.outputPath('older');
  const older = await buildOlder(folder);
  expect(older.element).not.toBe(PINNED);
  const missing = await serveOlder(page, folder);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.setViewportSize({ width: 760, height: 2600 });
  const elements = [scriptTag(`/old/${older.element}`), scriptTag(`/${PINNED}`)];
  for (const [order, word] of [
    [elements, OLDER_WORD],
    [elements.toReversed(), NEWER_WORD],
  ] as const) {
    await openArticle(
      page,
      `${frameTag('', 300)}${frameTag('', 300).replace('/embed.html', '/old/embed.html')}${ELEMENT}
        ${ELEMENT.replace('/data', '/old/data')}`,
      {
        head: `${LISTENER}<script src="/old/embed.js"></script><script src="/old/${older.host}"></script>${LISTENER}
          ${order.join('')}
          <script defer src="/datelines-timeline.js"></script><script defer src="/old/datelines-timeline.js"></script>`,
      },
    );
    await expectEachWhole(page, word);
  }
  expect(errors).toEqual([]);
  expect(missing).toEqual([]);
  // Neither leaves anything of its own on the page but the element's name.
  const names = await page.evaluate(() =>
    Object.keys(window).filter((key) => /dateline/i.test(key)),
  );
  expect(names).toEqual([]);
});

/** Frames of either version and two elements are drawn, opened, and as tall as they need. */
async function expectEachWhole(page: Page, word: string): Promise<void> {
  const [frame, element] = [page.locator('iframe'), page.locator('datelines-timeline')];
  for (const n of [0, 1]) {
    for (const [place, own] of [
      [frame.nth(n).contentFrame(), n === 0 ? NEWER_WORD : OLDER_WORD],
      [element.nth(n), word],
    ] as const) {
      await expect(place.getByRole('button', { name: own })).toBeVisible();
      await expect(place.getByRole('button', { name: own === NEWER_WORD ? OLDER_WORD : NEWER_WORD })).toHaveCount(0); // prettier-ignore
      // The parts that come later are those of the same version, too.
      await eventsIn(place).getByRole('button').last().press('Enter');
      const details = own === NEWER_WORD ? 'Event details' : 'Details of the event';
      await expect(place.getByRole('region', { name: details, exact: true })).toBeVisible();
    }
    await expect.poll(async () => (await heightOf(page, n)) - (await innerHeight(page, n))).toBe(0);
  }
}
