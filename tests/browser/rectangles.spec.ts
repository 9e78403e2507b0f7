/**
 * Rectangles on the page: whatever the data, the width and the zoom, no text lies on another,
 * nothing leaves the window, what is pressed is large enough and what is read is too.
 *
 * Four datasets, eight widths and ten zoom levels are 320 pages. A run looks at the whole span and
 * two other levels of each dataset at each width, so chosen that every level meets every dataset
 * and every width; with DATELINES_ALL_RECTANGLES=1 it looks at all of them.
 */
import { expect, test, type Page } from '@playwright/test';
import { crowdedDataset } from './support/crowded-dataset.ts';
import { EVENT_BUTTONS, openExplorer, settled } from './support/explorer.ts';
import { overlaps, textBoxes } from './support/overlaps.ts';
import { smallTargets, smallTexts } from './support/sizes.ts';

const WIDTHS = [320, 390, 640, 768, 1024, 1440, 1920, 2560];

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

const ALL = process.env.DATELINES_ALL_RECTANGLES === '1';

/** The levels to look at: the whole span, and two that move on with the width and the dataset. */
function periodsFor(width: number, dataset: number): readonly string[] {
  if (ALL) return PERIODS;
  const deeper = PERIODS.slice(1);
  const first = (2 * width + 5 * dataset) % deeper.length;
  return [PERIODS[0]!, deeper[first]!, deeper[(first + 4) % deeper.length]!];
}

const HEAD = 'main h1, main h1 ~ p';
/** Words drawn beside the labels: of the ticks, and of the minimap. */
const DRAWN = 'svg text.tick';

async function faults(page: Page, width: number): Promise<string[]> {
  const labels = await textBoxes(page, EVENT_BUTTONS);
  const outside = labels
    .flat()
    .filter(({ left, right }) => left < -0.5 || right > width + 0.5)
    .map(({ text }) => `outside the window: ${text}`);
  const scrolls = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return [
    ...overlaps([
      ...labels,
      ...(await textBoxes(page, HEAD)),
      ...(await textBoxes(page, DRAWN)),
    ]).map((pair) => `overlap: ${pair}`),
    ...outside,
    ...(scrolls > 0 ? [`scrolls sideways by ${scrolls} px`] : []),
    ...(await smallTargets(page)),
    ...(await smallTexts(page)),
  ];
}

for (const [dataset, { size, language }] of DATASETS.entries()) {
  for (const [at, width] of WIDTHS.entries()) {
    test(`${size} events at ${width} px: apart, inside, large enough (${language})`, async ({
      page,
    }) => {
      test.setTimeout(ALL ? 180_000 : 60_000);
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await openExplorer(page, { data: crowdedDataset(size, language) });
      for (const hash of periodsFor(at, dataset)) {
        await page.evaluate((place) => (location.hash = place), hash);
        await settled(page);
        expect(await faults(page, width), hash).toEqual([]);
      }
    });
  }
}
