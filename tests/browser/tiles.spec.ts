/** A dataset in tiles, as a reader meets it: whole, with a part missing, and over a slow line. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { main } from '../../scripts/tile.ts';
import { eventButtons, settled } from './support/explorer.ts';
import { madeDataset } from './support/made-dataset.ts';
import { serveDist } from './support/site.ts';

const EVENTS = 4000;
let folder: string;

test.beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'datelines-tiles-'));
  const file = path.join(folder, 'events.json');
  writeFileSync(file, JSON.stringify(madeDataset(EVENTS)));
  expect(await main([file, path.join(folder, 'out')], () => {})).toBe(0);
});
test.afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What may be wrong with a file. */
type Fault = 'missing' | 'truncated' | 'corrupt';

/** What the server of tiles does with a request: answer, or answer badly. */
interface Served {
  damages: (file: string) => boolean;
  fault: Fault;
}

/** The answer for a file with something wrong with it. */
function badAnswer(fault: Fault, bytes: Buffer) {
  if (fault === 'missing') return { status: 404, body: '' };
  if (fault === 'truncated') return { body: bytes.subarray(0, 40) };
  const wrong = Buffer.from(bytes);
  wrong.fill(0, wrong.length >> 1);
  return { body: wrong };
}

async function openTiles(page: Page, served: Partial<Served> = {}, hash = '') {
  const state: Served = { damages: () => false, fault: 'truncated', ...served };
  await page.route('**/data/tiled/**', async (route) => {
    const file = new URL(route.request().url()).pathname.replace(/^.*\/data\/tiled\//, '');
    const bytes = readFileSync(path.join(folder, 'out', file));
    await route.fulfill(state.damages(file) ? badAnswer(state.fault, bytes) : { body: bytes });
  });
  await page.goto(`/index.html?data=data/tiled/timeline.json${hash}`);
  return state;
}

/** The files of the events themselves, not of their counts. */
const HEADER_FILES = 4;

test('opens like any dataset: its words, its events, the evidence of one', async ({ page }) => {
  await openTiles(page);
  await expect(eventButtons(page).first()).toBeVisible();
  await expect(page.getByText(/4,000 events/).first()).toBeVisible();
  await settled(page);
  await eventButtons(page).first().press('Enter');
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
});

test('opens at a link to one event', async ({ page }) => {
  const { events } = madeDataset(EVENTS);
  const event = events[1234];
  await openTiles(page, {}, `#e=${event?.id ?? ''}`);
  await expect(page.getByRole('heading', { level: 2, name: event?.title ?? '' })).toBeVisible();
});

test('finds events by how their words begin', async ({ page }) => {
  await openTiles(page);
  await expect(eventButtons(page).first()).toBeVisible();
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: 'Find' }).fill('entry 3210');
  await expect(page.getByRole('option', { name: /entry 3210/ })).toBeVisible();
});

for (const fault of ['missing', 'truncated', 'corrupt'] as const)
  test(`says that a file is ${fault}, goes on with the rest, and has it when it is tried again`, async ({
    page,
  }) => {
    const seen: string[] = [];
    const state = await openTiles(page, {
      fault,
      damages: (file) => {
        if (!file.endsWith('.tile')) return false;
        if (!seen.includes(file)) seen.push(file);
        return seen.indexOf(file) >= HEADER_FILES;
      },
    });
    const missing = page.getByRole('alert').filter({ hasText: 'Part of this timeline is missing' });
    await expect(missing).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText(/4,000 events/).first()).toBeVisible();
    state.damages = () => false;
    await missing.getByRole('button', { name: 'Try again' }).click();
    await expect(missing).toBeHidden();
    await expect(eventButtons(page).first()).toBeVisible();
  });

/** What is seen first: in which change of the document each of these was there for the first time. */
const FIRST_SEEN = `window.firstSeen = {};
let change = 0;
new MutationObserver(() => {
  change += 1;
  for (const [name, selector] of [['density', 'svg path.density'], ['events', '[data-event]']])
    if (!(name in firstSeen) && document.querySelector(selector)) firstSeen[name] = change;
}).observe(document, { childList: true, subtree: true });`;

test('shows the density first over a slow line, and fills in', async ({ page }) => {
  test.slow();
  // What the browser itself slows down has to come from a server: an answer made by the test is there at once.
  const site = await serveDist('/', folder);
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  // About what a browser calls fast 3G.
  const [latency, throughput] = [300, 180_000];
  await session.send('Network.emulateNetworkConditions', {
    ...{ offline: false, latency, downloadThroughput: throughput, uploadThroughput: throughput },
  });
  await page.addInitScript(FIRST_SEEN);
  await page.goto(`${site.origin()}/index.html?data=data/out/timeline.json`, {
    waitUntil: 'commit',
  });
  const patience = { timeout: 60_000 };
  await expect(page.locator('svg path.density')).toBeAttached(patience);
  await expect(page.getByText(/4,000 events/).first(), 'how many there are').toBeVisible();
  await expect(eventButtons(page).first(), 'and then the words').toBeVisible(patience);
  const seen = await page.evaluate<Record<'density' | 'events', number>>('firstSeen');
  expect(seen.density).toBeLessThan(seen.events);
  await settled(page);
  await session.detach();
  await site.close();
});
