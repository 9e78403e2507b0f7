/** The explorer as the tests use it: opened at a place, found by roles and names. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { Dataset } from '../../../src/model/index.ts';

/** The first story, as it is published. */
export const STORY = Dataset.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, '../../../data/events.json'), 'utf8')),
);

export interface Place {
  /** `?lang=fa`, from the question mark. */
  query?: string;
  /** The part of the address after `#`. */
  hash?: string;
  /** Served in the place of the first story: a dataset, or any text. */
  data?: unknown;
}

/** What the list of events is called in each language. */
const NAMES_OF_LIST = ['Events', 'Eventos', 'رویدادها'];

/** The buttons of the events in view, CSS. */
export const EVENT_BUTTONS = NAMES_OF_LIST.map((name) => `ol[aria-label="${name}"] button`).join();

/** The buttons of the events in view, bundles included. */
export const eventButtons = (page: Page): Locator =>
  page
    .getByRole('list', { name: new RegExp(`^(${NAMES_OF_LIST.join('|')})$`, 'u') })
    .getByRole('button');

/** Opens the explorer and waits until its events stand still. */
export async function openExplorer(
  page: Page,
  { query = '', hash = '', data }: Place = {},
): Promise<void> {
  if (data !== undefined) {
    const body = typeof data === 'string' ? data : JSON.stringify(data);
    await page.route('**/data/events.json', (route) =>
      route.fulfill({ body, contentType: 'application/json' }),
    );
  }
  // From elsewhere: going to another place on the same page would not load it anew.
  await page.goto('about:blank');
  await page.goto(`/index.html${query}${hash && `#${hash}`}`);
  await expect(eventButtons(page).first()).toBeVisible();
  await settled(page);
}

/**
 * Waits until fonts are there and no event has moved for a while: not in frames that were drawn
 * since, and not on the canvas that moves in their place.
 */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  let before = '';
  await expect
    .poll(
      async () => {
        await page.evaluate(
          () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
        );
        const isRiding = (await page.locator('.horizontal canvas:not([hidden])').count()) > 0;
        const now = await eventButtons(page).evaluateAll((buttons) =>
          buttons.map((button) => JSON.stringify(button.getBoundingClientRect())).join(),
        );
        const isStill = !isRiding && now === before;
        before = now;
        return isStill;
      },
      { intervals: [120] },
    )
    .toBe(true);
}

/** The accessible name of what has the focus; empty where nothing has. */
export async function focusedName(page: Page): Promise<string> {
  const focused = page.locator('button:focus');
  if ((await focused.count()) === 0) return '';
  return /"(.*)"/.exec(await focused.ariaSnapshot())?.[1] ?? '';
}
