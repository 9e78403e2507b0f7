/** Waits in the page itself, so that hundreds of states can be looked at without a round trip for each look. */
import type { Page } from '@playwright/test';

/** Longer than a gesture takes to come to rest (DESIGN.md, 4.9), ms. */
const STILL_MS = 120;

/**
 * Resolves once fonts are there and for `STILL_MS` on end, and three frames at least, no button,
 * link or heading has come, gone or moved.
 */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(async (stillMs) => {
    await document.fonts.ready;
    const places = () =>
      [...document.querySelectorAll('button, a[href], h1')]
        .map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return `${x},${y},${width},${height}`;
        })
        .join(';');
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    let before = places();
    let since = await frame();
    for (let frames = 0; ; frames++) {
      const now = await frame();
      const after = places();
      if (after !== before) [before, since, frames] = [after, now, 0];
      else if (frames >= 3 && now - since >= stillMs) return;
    }
  }, STILL_MS);
}
