/** Touch screens wider than high, and tablets: time runs across, and room is short. */
import { expect, test, type Locator } from '@playwright/test';
import { eventButtons, openExplorer, settled, STORY } from './support/explorer.ts';

const PHONE_ON_ITS_SIDE = { width: 844, height: 390 };
const TABLET = { width: 820, height: 1180 };

test.use({ hasTouch: true, isMobile: true });

test('on its side a phone shows the line, events and reports at the first look; the other words follow', async ({
  page,
}) => {
  await page.setViewportSize(PHONE_ON_ITS_SIDE);
  await openExplorer(page);
  for (const title of ['AMIA bombing in Buenos Aires', 'Iran and Venezuela begin']) {
    await expect(eventButtons(page).filter({ hasText: title }).first()).toBeInViewport();
  }
  await expect(page.locator('.axis').first()).toBeInViewport();
  const rest = page.getByRole('region', { name: STORY.title });
  await expect(rest).not.toBeInViewport();
  await rest.scrollIntoViewIfNeeded();
  await expect(rest.getByText('exact day')).toBeInViewport();
});

test('on its side a phone has the evidence beside the line, and closing it gives the room back', async ({
  page,
}) => {
  const event = STORY.events.find(({ when }) => when === '1994')!;
  await page.setViewportSize(PHONE_ON_ITS_SIDE);
  await openExplorer(page, { hash: `e=${event.id}` });
  const panel = page.getByRole('complementary', { name: 'Event details' });
  const axis = page.locator('.axis').first();
  await expect(panel.getByRole('heading', { level: 2, name: event.title })).toBeInViewport();
  await expect(axis).toBeInViewport();
  const narrow = (await axis.boundingBox())!;
  expect(narrow.x + narrow.width).toBeLessThanOrEqual((await panel.boundingBox())!.x);
  await panel.getByRole('button', { name: 'Close' }).click();
  await settled(page);
  expect((await axis.boundingBox())!.width).toBeGreaterThan(narrow.width * 1.5);
});

test('a long title goes round what stands beside it, and the zoom buttons stand clear of the overview', async ({
  page,
}) => {
  const data = { ...STORY, title: 'A story whose title takes more than a line of a tablet, twice' };
  await page.setViewportSize(TABLET);
  await openExplorer(page, { data });
  const boxOf = async (locator: Locator) => (await locator.boundingBox())!;
  const fold = await boxOf(page.getByRole('switch', { name: 'Fold quiet years' }));
  const lines = await page.getByRole('heading', { level: 1 }).evaluate((heading) => {
    const range = document.createRange();
    range.selectNodeContents(heading);
    return [...range.getClientRects()].map(({ right, top }) => ({ right, top }));
  });
  expect(lines.length).toBeGreaterThan(1);
  for (const { right, top } of lines)
    if (top < fold.y + fold.height) expect(right).toBeLessThanOrEqual(fold.x);
  const zoom = await boxOf(page.getByRole('group', { name: 'Zoom' }));
  const overview = await boxOf(page.getByRole('slider').first());
  expect(zoom.y + zoom.height).toBeLessThanOrEqual(overview.y);
});
