/**
 * Rectangles on the page: whatever the data, the width and the zoom, no text lies on another,
 * nothing leaves the window, what is pressed is large enough and what is read is too.
 *
 * Four datasets, eight widths and ten zoom levels are 320 pages, and a run looks at each of them. A
 * dataset is loaded once for four widths; between them the window grows and the address moves on.
 */
import { expect, test, type Page } from '@playwright/test';
import { crowdedDataset } from './support/crowded-dataset.ts';
import { EVENT_BUTTONS, openExplorer } from './support/explorer.ts';
import { atRest } from './support/at-rest.ts';
import { overlaps, textBoxes } from './support/overlaps.ts';
import { smallTargets, smallTexts } from './support/sizes.ts';

/** Below the first breakpoint of the lanes, and above it. */
const WIDTHS = [
  [320, 390, 640, 768],
  [1024, 1440, 1920, 2560],
] as const;

const DATASETS = [
  { size: 21, language: 'de' },
  { size: 60, language: 'fa' },
  { size: 200, language: 'ar' },
  { size: 1000, language: 'en' },
];

/** From the whole span to one day, around the week that holds a quarter of the events. */
const PERIODS = [
  '',
  't=1985-01-01/2025-12-31',
  't=2006-01-01/2025-12-31',
  't=2017-06-01/2025-12-31',
  't=2022-06-01/2025-12-31',
  't=2025-01-01/2025-12-31',
  't=2025-04-15/2025-08-15',
  't=2025-05-25/2025-06-25',
  't=2025-06-09/2025-06-15',
  't=2025-06-10/2025-06-10',
];

const HEAD = 'main h1, main h1 ~ p';
/** Words drawn beside the labels: of the ticks, and of the minimap. */
const DRAWN = 'svg text.tick';

async function faults(page: Page, width: number): Promise<string[]> {
  const [labels, head, drawn, sideways, targets, texts] = await Promise.all([
    textBoxes(page, EVENT_BUTTONS),
    textBoxes(page, HEAD),
    textBoxes(page, DRAWN),
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    ),
    smallTargets(page),
    smallTexts(page),
  ]);
  const outside = labels
    .flat()
    .filter(({ left, right }) => left < -0.5 || right > width + 0.5)
    .map(({ text }) => `outside the window: ${text}`);
  return [
    ...(labels.length === 0 ? ['no label'] : []),
    ...overlaps([...labels, ...head, ...drawn]).map((pair) => `overlap: ${pair}`),
    ...outside,
    ...(sideways > 0 ? [`scrolls sideways by ${sideways} px`] : []),
    ...targets,
    ...texts,
  ];
}

for (const { size, language } of DATASETS) {
  for (const widths of WIDTHS) {
    test(`${size} events at ${widths.join(', ')} px and ten zoom levels: apart, inside, large enough (${language})`, async ({
      page,
    }) => {
      test.setTimeout(180_000);
      await page.setViewportSize({ width: widths[0], height: 900 });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await openExplorer(page, { data: crowdedDataset(size, language) });
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        for (const period of PERIODS) {
          await page.evaluate((place) => (location.hash = place), period);
          // The chart of another width is fetched when it is first wanted.
          await expect(page.locator(EVENT_BUTTONS).first()).toBeVisible();
          await atRest(page);
          const place = `${width} px, ${period || 'the whole span'}`;
          expect.soft(await faults(page, width), place).toEqual([]);
        }
      }
    });
  }
}
