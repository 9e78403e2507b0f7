import { expect, test } from '@playwright/test';
import {
  ELEMENT,
  ELEMENT_SCRIPT,
  eventsIn,
  frameTag,
  kept,
  openArticle,
} from './support/embeds.ts';

/** Runs before a page's own scripts: keeps, under `made`, the name of each thing of `Intl` that is made. */
function noteIntl(): void {
  const made: string[] = [];
  Object.assign(window, { made });
  const own = Intl as unknown as Record<string, new (...of: unknown[]) => object>;
  for (const name of Object.getOwnPropertyNames(Intl)) {
    const Original = own[name];
    if (typeof Original !== 'function' || !('prototype' in Original) || name === 'Locale') continue;
    own[name] = new Proxy(Original, {
      construct: (target, of: unknown[]) => {
        made.push(name);
        return new target(...of);
      },
    });
  }
}

for (const width of [360, 720])
  test(`an English timeline is there without what Intl takes to begin, at ${width} px`, async ({
    page,
  }) => {
    await page.addInitScript(noteIntl);
    await page.setViewportSize({ width, height: 1600 });
    await openArticle(page, frameTag('style="max-width:100%"') + ELEMENT, { head: ELEMENT_SCRIPT });
    for (const place of [page.frameLocator('iframe'), page])
      await expect(eventsIn(place).getByRole('button').first()).toBeVisible();
    expect(await kept<string>(page, 'made')).toEqual([]);
    // What is made is seen here.
    await page.evaluate(() => new Intl.NumberFormat('en'));
    expect(await kept<string>(page, 'made')).toEqual(['NumberFormat']);
  });
