/**
 * The first contentful paint of the page beside the first paint of the harness's floor, a page that
 * fetches and parses the same events and draws one square: from one server, in turn, each in a fresh
 * context of one browser, so that nothing is cached and what the machine does meanwhile meets both.
 */
import type { Browser } from '@playwright/test';
import { besideHarness, VIEWPORT } from './harness-server.ts';

/** What a page may take of the floor's time, and so much more. */
const SHARE = 1.3;
const MORE_MS = 150;
/** A load is short and its time scatters: fewer say nothing. */
const LEAST_RUNS = 5;
const PATIENCE_MS = 30_000;

export interface FirstPaint {
  /** Events. */
  readonly n: number;
  /** Medians, ms from the request on. */
  readonly oursMs: number;
  readonly floorMs: number;
}

/**
 * Medians of `runs` loads each, at least five, for every number of events that the harness has files of.
 * @throws when there is no browser, or a page paints nothing within half a minute.
 */
export async function measureFirstPaints(
  harness: string,
  sizes: readonly number[],
  runs: number,
): Promise<FirstPaint[]> {
  return besideHarness(harness, async (browser, port) => {
    const measured: FirstPaint[] = [];
    for (const n of sizes)
      measured.push(await beside(browser, port, n, Math.max(LEAST_RUNS, runs)));
    return measured;
  });
}

async function beside(
  browser: Browser,
  port: number,
  n: number,
  runs: number,
): Promise<FirstPaint> {
  const home = `http://127.0.0.1:${port}`;
  const [ours, floor]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run += 1) {
    const data = encodeURIComponent(`/data/events-${n}.json`);
    ours.push(
      await paintOf(browser, `${home}/ours/bench.html?data=${data}`, 'first-contentful-paint'),
    );
    // The square of the floor is paint, but no content as the standard counts it.
    floor.push(await paintOf(browser, `${home}/page/floor-blank?n=${n}`, 'first-paint'));
  }
  return { n, oursMs: medianOf(ours), floorMs: medianOf(floor) };
}

/** When a page first painted, ms (https://www.w3.org/TR/paint-timing/). */
async function paintOf(browser: Browser, address: string, name: string): Promise<number> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  // What the harness puts into each of its pages; here nothing but the paint is asked for.
  await page.addInitScript('window.__bench = { mark() {}, error: null };');
  await page.goto(address);
  const entry = await page.waitForFunction(
    (wanted) => performance.getEntriesByName(wanted)[0]?.startTime,
    name,
    { timeout: PATIENCE_MS },
  );
  const ms = await entry.jsonValue();
  await context.close();
  if (ms === undefined) throw new Error(`${address} painted nothing`);
  return ms;
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.floor(half)] ?? NaN) + (sorted[Math.ceil(half) - 1] ?? NaN)) / 2;
}

/** A row for the page, one for the floor, one for what it allows; in brackets the page's share of each. */
export function reportFirstPaints(paints: readonly FirstPaint[]): string {
  const row = (title: string, cell: (paint: FirstPaint) => string) =>
    `| ${title} | ${paints.map(cell).join(' | ')} |`;
  const allowed = ({ floorMs }: FirstPaint) => SHARE * floorMs + MORE_MS;
  const share = (own: number, other: number) =>
    `${Math.round(other)} (${(own / other).toFixed(2)})`;
  return [
    row('First contentful paint, ms', ({ n }) => n.toLocaleString('en')),
    `|---|${paints.map(() => '---:|').join('')}`,
    row('Datelines', ({ oursMs }) => `${Math.round(oursMs)}`),
    row('Floor: fetch and parse, one square', ({ oursMs, floorMs }) => share(oursMs, floorMs)),
    row(`Allowed: ${SHARE} × floor + ${MORE_MS}`, (paint) => share(paint.oursMs, allowed(paint))),
    '',
  ].join('\n');
}
