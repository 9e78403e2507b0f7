/** Articles with embeds in them, as the tests put them up. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, FrameLocator, Locator, Page } from '@playwright/test';

/** The strictest policy under which an article can embed anything of its own site. */
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'";

/** The element's script, named by its content. */
export const PINNED = readdirSync(join(import.meta.dirname, '../../../dist')).find((name) =>
  /^datelines-timeline-.+\.js$/.test(name),
)!;

export const ELEMENT_SCRIPT = `<script type="module" src="/${PINNED}"></script>`;

export const ELEMENT =
  '<datelines-timeline src="/data/events.json"><p>until then</p></datelines-timeline>';

/** What gives frames their height. */
export const LISTENER = '<script src="/embed.js"></script>';

export interface Article {
  head?: string;
  headers?: Record<string, string>;
}

/** Opens an article on the embed's own site. */
export async function openArticle(
  page: Page,
  body: string,
  { head = '', headers = {} }: Article = {},
): Promise<void> {
  await page.route('**/article.html', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers,
      body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>An article</title>
        <link rel="icon" href="data:,">${head}<main><h1>An article</h1>${body}</main></html>`,
    }),
  );
  await page.goto('/article.html');
}

/** A frame as the dialog's code has it. */
export const frameTag = (more = '', height = 620): string =>
  `<iframe data-datelines src="/embed.html" title="Timeline" loading="lazy" ${more} width="680" height="${height}" frameborder="0"></iframe>`;

/** Height that the n-th frame has in its article, px. */
export const heightOf = async (page: Page, n = 0): Promise<number> =>
  (await page.locator('iframe[data-datelines]').nth(n).boundingBox())!.height;

/** Height that the timeline in the n-th frame needs, whole px. */
export const innerHeight = (page: Page, n = 0): Promise<number> =>
  page
    .locator('iframe[data-datelines]')
    .nth(n)
    .contentFrame()
    .locator('#embed')
    .evaluate((node) => Math.ceil(node.getBoundingClientRect().height));

/** The events of a frame, or of an element. */
export const eventsIn = (within: Page | FrameLocator | Locator): Locator =>
  within.getByRole('list', { name: /^(Events|Eventos|رویدادها)$/ });

/** Runs a script in each document of the page before its own, those of frames included, and gives what each has kept under `name`. */
export async function kept<T>(page: Page, name: string): Promise<T[]> {
  const of = (frame: Frame) =>
    frame.evaluate((key) => (window as unknown as Record<string, T[]>)[key] ?? [], name);
  return (await Promise.all(page.frames().map(of))).flat();
}

/** Runs before a page's own scripts: notes each layout shift under `shifts`. */
export function noteShifts(): void {
  const shifts: number[] = [];
  Object.assign(window, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      shifts.push((entry as PerformanceEntry & { value: number }).value);
  }).observe({ type: 'layout-shift', buffered: true });
}
