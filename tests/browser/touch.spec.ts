/**
 * The page under the fingers of somebody who has never seen it: real touches, sent as the browser's
 * own input, on emulated screens of a phone and a tablet that are turned meanwhile.
 */
import { expect, test, type CDPSession, type Page } from '@playwright/test';
import { eventButtons, openExplorer, settled, STORY } from './support/explorer.ts';
import { madeDataset } from './support/made-dataset.ts';

const PHONE = { width: 390, height: 844 };
const TABLET = { width: 820, height: 1180 };
const turned = ({ width, height }: typeof PHONE) => ({ width: height, height: width });

test.use({ hasTouch: true, isMobile: true });

interface Finger {
  readonly x: number;
  readonly y: number;
}

/** Longer than a finger may rest before its release counts as slow, ms. */
const REST_MS = 200;

/**
 * Fingers put down, moved through the places of `path`, and taken up after a rest: so it is where
 * they end that decides, and not how fast this machine sends touches.
 */
async function move(touch: CDPSession, path: readonly (readonly Finger[])[]): Promise<void> {
  const [first = [], ...rest] = path;
  const points = (fingers: readonly Finger[]) => fingers.map((finger, id) => ({ ...finger, id }));
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', fingers: readonly Finger[]) =>
    touch.send('Input.dispatchTouchEvent', { type, touchPoints: points(fingers) });
  await send('touchStart', first);
  for (const fingers of rest) await send('touchMove', fingers);
  await new Promise((resolve) => setTimeout(resolve, REST_MS));
  await send('touchEnd', []);
}

/** One finger from one place to another, in ten steps. */
const stroke = (from: Finger, to: Finger): Finger[][] =>
  Array.from({ length: 11 }, (_, i) => [
    { x: from.x + ((to.x - from.x) * i) / 10, y: from.y + ((to.y - from.y) * i) / 10 },
  ]);

const whole = (page: Page) => page.getByRole('button', { name: /^(Whole|All)/ });
const sheet = (page: Page) => page.getByRole('region', { name: 'Event details' });
const title = (page: Page) => page.getByRole('heading', { level: 2 }).first();
const periodOf = (page: Page) => /[#&]t=([^&]+)/.exec(new URL(page.url()).hash)?.[1];

test('on a phone a swipe scrolls through time, a tap opens the sheet, strokes raise and close it', async ({
  page,
  context,
}) => {
  await page.setViewportSize(PHONE);
  await openExplorer(page);
  const touch = await context.newCDPSession(page);
  await move(touch, stroke({ x: 250, y: 700 }, { x: 250, y: 300 }));
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
  await settled(page);

  const row = eventButtons(page).filter({ hasText: 'AMIA' });
  await row.tap();
  await expect(sheet(page)).toBeVisible();
  await settled(page);
  // The event stays in view above it.
  const rest = (await sheet(page).boundingBox())!;
  const event = (await row.boundingBox())!;
  expect(event.y + event.height).toBeLessThanOrEqual(rest.y + 1);

  await move(touch, stroke({ x: 195, y: rest.y + 12 }, { x: 195, y: rest.y - 240 }));
  await expect
    .poll(async () => (await sheet(page).boundingBox())!.height / PHONE.height)
    .toBeCloseTo(0.92, 1);
  const open = (await sheet(page).boundingBox())!;
  await move(touch, stroke({ x: 195, y: open.y + 12 }, { x: 195, y: PHONE.height - 10 }));
  await expect(sheet(page)).toBeHidden();
});

test('the strip at the foot of a phone is dragged to another time', async ({ page, context }) => {
  await page.setViewportSize(PHONE);
  await openExplorer(page);
  const touch = await context.newCDPSession(page);
  await move(touch, stroke({ x: 120, y: 805 }, { x: 300, y: 805 }));
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(400);
});

/** From the top of a row to its bead, px. */
const BEAD = 19;
/** A finger's breadth is ten times this: nobody sees that a time moved so little, px. */
const MOST_OFF = 4;

/** The rows, and the heights of their beads on the screen. */
const rowsOf = async (page: Page) => {
  const rows = await eventButtons(page).evaluateAll((buttons) =>
    buttons.map((button) => ({ name: button.textContent, y: button.getBoundingClientRect().top })),
  );
  return rows.map(({ name, y }) => ({ name, y: y + BEAD }));
};

/** Moves two fingers about a height, and sees that the time there, told by the rows around it, stays there. */
async function pinchAt(page: Page, touch: CDPSession, y: number, apart: readonly number[]) {
  const before = await rowsOf(page);
  const i = before.findIndex((row) => row.y > y);
  const [above, below] = [before[i - 1]!, before[i]!];
  const share = (y - above.y) / (below.y - above.y);
  await move(touch, twoFingers(y, apart));
  await settled(page);
  const now = await rowsOf(page);
  const [from, to] = [above, below].map(({ name }) => now.find((row) => row.name === name)!.y);
  expect(Math.abs(from! + share * (to! - from!) - y)).toBeLessThan(MOST_OFF);
}

/** Two fingers about a height of the screen, as far from it as each of the numbers in turn. */
const twoFingers = (y: number, apart: readonly number[]): Finger[][] =>
  apart.map((by) => [
    { x: 190, y: y - by },
    { x: 260, y: y + by },
  ]);
const OUT = [80, 86, 95, 105, 120];
const IN = [...OUT].reverse();
const lengthOf = (period: string) =>
  period
    .split('/')
    .map((day) => Date.parse(day))
    .reduce((from, to) => to - from);
const enlarged = (page: Page) => page.evaluate(() => visualViewport!.scale);

test('on a phone two fingers go nearer in time and back, and the time between them stays there', async ({
  page,
  context,
}) => {
  await page.setViewportSize(PHONE);
  await openExplorer(page, { data: madeDataset(60) });
  const touch = await context.newCDPSession(page);
  const y = 480;
  /** What lies before and behind a period has a button each, the whole has none. */
  const beyond = page.getByRole('button', { name: /^(\d+ (earlier|later)|Whole span)$/ });
  // In the middle, and again after the phone was turned and turned back.
  for (let turns = 0; turns < 2; turns += 1) {
    // As soon as there are rows to scroll: they come after the phone was turned.
    const scrolled = () => page.evaluate(() => (scrollTo(0, 1500), scrollY));
    await expect.poll(scrolled).toBe(1500);
    await settled(page);
    expect(periodOf(page)).toBeUndefined();
    await pinchAt(page, touch, y, OUT);
    await expect.poll(() => periodOf(page)).toBeDefined();
    const first = lengthOf(periodOf(page)!);
    await pinchAt(page, touch, y, OUT);
    await expect.poll(() => lengthOf(periodOf(page)!)).toBeLessThan(first / 1.3);
    // Back to the whole, as far as it goes.
    for (let i = 0; i < 16 && (await beyond.count()) > 0; i += 1) await pinchAt(page, touch, y, IN);
    await expect(beyond).toHaveCount(0);
    await expect.poll(() => periodOf(page)).toBeUndefined();
    await expect(page).toHaveURL(/^[^#]*#?$/);
    await expect(sheet(page)).toBeHidden();
    expect(await enlarged(page)).toBe(1);
    await page.setViewportSize(turned(PHONE));
    await settled(page);
    await page.setViewportSize(PHONE);
    await settled(page);
  }
});

test('two fingers over an open sheet leave it open', async ({ page, context }) => {
  const data = madeDataset(60);
  const event = data.events[20]!;
  await page.setViewportSize(PHONE);
  await openExplorer(page, { data, hash: `e=${event.id}` });
  await expect(sheet(page)).toBeVisible();
  await settled(page);
  const touch = await context.newCDPSession(page);
  await pinchAt(page, touch, 180, [40, 44, 50, 56]);
  await expect.poll(() => periodOf(page)).toBeDefined();
  await expect(page).toHaveURL(new RegExp(`#e=${event.id}&`));
  await expect(title(page)).toHaveText(event.title);
});

test('two fingers beside the rows enlarge the page, and then on the rows too', async ({
  page,
  context,
}) => {
  await page.setViewportSize(PHONE);
  await openExplorer(page);
  const touch = await context.newCDPSession(page);
  const heading = (await page.getByRole('heading', { level: 1 }).boundingBox())!;
  await move(touch, twoFingers(heading.y + heading.height / 2, [10, 20, 40, 60, 70, 80]));
  await expect.poll(() => enlarged(page)).toBeGreaterThan(1.2);
  const before = await enlarged(page);
  await page.evaluate(() => {
    scrollTo(0, 1500);
  });
  await move(touch, twoFingers(450, [20, 40, 60, 70, 80, 90]));
  await expect.poll(() => enlarged(page)).toBeGreaterThan(before * 1.1);
  expect(periodOf(page)).toBeUndefined();
});

for (const [name, screen] of [
  ['phone', PHONE],
  ['tablet', TABLET],
] as const)
  test(`a ${name} is turned: the event stays open, the view and the period stay`, async ({
    page,
  }) => {
    const event = STORY.events.find(({ when }) => when.startsWith('2025-06-13'))!;
    await page.setViewportSize(screen);
    const place = `e=${event.id}&t=2025-05-01/2025-10-31`;
    await openExplorer(page, { hash: place });
    await expect(title(page)).toHaveText(event.title);
    const [first, last] = periodOf(page)!.split('/');
    for (const size of [turned(screen), screen, turned(screen)]) {
      await page.setViewportSize(size);
      await settled(page);
      await expect(page.getByRole('heading', { level: 2, name: event.title })).toBeVisible();
      await expect(page).toHaveURL(new RegExp(`#e=${event.id}`));
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
      ).toBe(0);
    }
    // Where time runs across, the period on the screen is the one that was asked for.
    if (screen === TABLET) expect(periodOf(page)).toBe(`${first}/${last}`);
    await expect(page.getByRole('link', { name: 'Timeline', exact: true })).toHaveAttribute(
      'aria-current',
      'true',
    );
  });

test('a phone is turned while it compares: the comparison stays', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto('/index.html#v=compare');
  const compare = page.getByRole('link', { name: 'Compare sources' });
  await expect(compare).toHaveAttribute('aria-current', 'true');
  await page.setViewportSize(turned(PHONE));
  await expect(compare).toHaveAttribute('aria-current', 'true');
  await expect(page.getByRole('switch', { name: 'Shared events only' })).toBeVisible();
});

test('on a tablet two fingers zoom at the time between them, one drags, two taps go nearer', async ({
  page,
  context,
}) => {
  await page.setViewportSize(turned(TABLET));
  await openExplorer(page);
  const touch = await context.newCDPSession(page);
  const fingers = (apart: number) => [
    { x: 600 - apart, y: 330 },
    { x: 600 + apart, y: 330 },
  ];
  await move(touch, [40, 60, 90, 130, 180, 200].map(fingers));
  await expect(whole(page)).toBeEnabled();
  await settled(page);
  await expect.poll(() => periodOf(page)).toBeDefined();
  const years = (period: string) => period.split('/').map((day) => Date.parse(day));
  const [from, to] = years(periodOf(page)!);
  // Five times as far apart: a fifth of the years, and the fingers hold theirs.
  expect((to! - from!) / (365.25 * 86_400_000)).toBeLessThan(25);

  const before = periodOf(page);
  await move(touch, stroke({ x: 600, y: 330 }, { x: 800, y: 330 }));
  await expect.poll(() => periodOf(page)).not.toBe(before);
  await settled(page);
  const [panned] = years(periodOf(page)!);
  expect(panned).toBeLessThan(from!);

  const span = () => years(periodOf(page)!).reduce((a, b) => b - a);
  const wide = span();
  const tap = [{ x: 700, y: 250 }];
  const down = () =>
    touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: tap });
  const up = () => touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  // Sent without a pause, so that no load on this machine makes two taps of a double one.
  await Promise.all([down(), up(), down(), up()]);
  await expect.poll(span).toBeLessThan(0.7 * wide);
});
