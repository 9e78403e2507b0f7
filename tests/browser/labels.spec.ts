import { expect, test } from '@playwright/test';
import { openExplorer, settled, STORY } from './support/explorer.ts';
import { madeDataset } from './support/made-dataset.ts';
import { overlaps, textBoxes } from './support/overlaps.ts';

const WIDTHS = [360, 390, 640, 768, 900, 1024, 1200, 1440, 1920];

/** One period for each zoom level of the design: whole span, decades, years, a year, weeks. */
const PERIODS = [
  '',
  't=1990-01-01/2025-12-31',
  't=2019-01-01/2025-12-31',
  't=2025-01-01/2025-12-31',
  't=2025-08-01/2025-09-30',
];

/** Everything in the plot that is text: labels, the headline they may stand beside, ticks, names. */
const EVENTS = 'ol[aria-label="Events"] button';
const HEAD = 'main h1, main h1 ~ p';

for (const width of WIDTHS) {
  test(`no label lies on another at ${width} px, at any zoom level`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const hash of PERIODS) {
      await openExplorer(page, { hash });
      const labels = await textBoxes(page, EVENTS);
      expect(labels.length).toBeGreaterThan(0);
      expect(overlaps([...labels, ...(await textBoxes(page, HEAD))]), hash).toEqual([]);
      for (const { text, left, right } of labels.flat()) {
        expect(left, `${text} begins in the window (${hash})`).toBeGreaterThanOrEqual(-0.5);
        expect(right, `${text} ends in the window (${hash})`).toBeLessThanOrEqual(width + 0.5);
      }
    }
  });
}

test('no label lies on another with text at 200 %', async ({ page }) => {
  for (const width of [390, 768, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await openExplorer(page);
    await page.addStyleTag({ content: 'html { font-size: 200% !important; }' });
    await page.evaluate(() => window.dispatchEvent(new Event('resize')));
    await settled(page);
    expect(overlaps(await textBoxes(page, `${EVENTS}, ${HEAD}`)), `${width} px`).toEqual([]);
  }
});

test('no label lies on another among five hundred events', async ({ page }) => {
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await openExplorer(page, { data: madeDataset(500) });
    expect(overlaps(await textBoxes(page, EVENTS)), `${width} px`).toEqual([]);
  }
});

test('labels stay apart while the reader zooms with the buttons', async ({ page }) => {
  await openExplorer(page);
  for (let i = 0; i < 6; i++) {
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await settled(page);
    expect(overlaps(await textBoxes(page, EVENTS)), `after ${i + 1} steps`).toEqual([]);
  }
});

test('no line of a title ends within a word with a hyphen: in the panel, step by step, in a frame', async ({
  page,
}) => {
  const { id, title } = STORY.events.find((event) => event.title.includes('build-up'))!;
  for (const width of [390, 1440])
    for (const place of [
      `index.html#e=${id}`,
      `index.html#e=${id}&v=steps`,
      `embed.html#e=${id}`,
    ]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto('about:blank');
      await page.goto(`/${place}`);
      const heading = page.getByRole('heading', { name: title, exact: true });
      await expect(heading).toBeVisible();
      // Whatever the width of its column, as that of a panel whose edge can be drawn.
      for (const column of [120, 200, 260, 320]) {
        const lines = await heading.evaluate((node, px) => {
          node.style.width = `${px}px`;
          const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
          while (texts.nextNode()) {
            const at = texts.currentNode.textContent?.indexOf('build-up') ?? -1;
            if (at < 0) continue;
            const range = document.createRange();
            range.setStart(texts.currentNode, at);
            range.setEnd(texts.currentNode, at + 'build-up'.length);
            return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
          }
          return 0;
        }, column);
        expect(lines, `${place}, a column of ${column} px in a window of ${width}`).toBe(1);
      }
    }
});

for (const [width, height] of [
  [1920, 1080],
  [1440, 900],
  [1366, 768],
  [1280, 720],
  [1024, 768],
] as const)
  test(`at first sight every event has its words, or is one of those that a label counts: ${width} × ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openExplorer(page);
    const lines = await Promise.all(
      (await page.locator(EVENTS).all()).map((event) =>
        event.evaluate((node) => ({
          name: node.textContent,
          shown: [...node.querySelectorAll('*')].some(
            (part) =>
              part.closest('.visually-hidden') === null &&
              part.getBoundingClientRect().width > 2 &&
              /\p{L}/u.test(part.textContent),
          ),
        })),
      ),
    );
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.filter(({ shown }) => !shown)).toEqual([]);
  });

test('words have the same places where a canvas knows no narrow letters, as in WebKit', async ({
  page,
}) => {
  await openExplorer(page);
  const places = await textBoxes(page, EVENTS);
  await page.addInitScript(() => {
    for (const canvas of [CanvasRenderingContext2D, OffscreenCanvasRenderingContext2D])
      Reflect.deleteProperty(canvas.prototype, 'fontStretch');
  });
  await openExplorer(page);
  const others = await textBoxes(page, EVENTS);
  expect(others.map((lines) => lines.map(({ text }) => text))).toEqual(
    places.map((lines) => lines.map(({ text }) => text)),
  );
  for (const [i, { left, right }] of others.flat().entries()) {
    expect(left).toBeCloseTo(places.flat()[i]?.left ?? NaN, 0);
    expect(right).toBeCloseTo(places.flat()[i]?.right ?? NaN, 0);
  }
});
