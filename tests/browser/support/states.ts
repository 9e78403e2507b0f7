/** Every state of the explorer that has words of its own, reached without naming a word: by address, key and place. */
import { expect, type Page } from '@playwright/test';
import { settled, STORY } from './explorer.ts';

export interface State {
  readonly name: string;
  /** The part of the address after `#`. */
  readonly hash?: string;
  readonly data?: string;
  /** Goes on from there. */
  readonly act?: (page: Page) => Promise<void>;
  /** What shows that it is reached, CSS. */
  readonly shows: string;
}

const press = (key: string) => (page: Page) => page.keyboard.press(key);
const click = (selector: string) => (page: Page) => page.locator(selector).first().click();
/** The first story with a month that does not exist. */
const FAULTY = JSON.stringify({
  ...STORY,
  events: STORY.events.map((event, i) => (i === 0 ? { ...event, when: '2025-13-05' } : event)),
});
const DISPUTED = 'e=us-boat-strikes-2025';

export const STATES: readonly State[] = [
  { name: 'the overview', shows: 'ol button' },
  { name: 'a year', hash: 't=2025-01-01/2025-12-31', shows: 'ol button' },
  {
    name: 'an event with differences',
    hash: DISPUTED,
    act: async (page) => {
      for (const summary of await page.locator('main ~ * summary').all()) await summary.click();
    },
    shows: 'h2',
  },
  { name: 'sources compared', hash: 'v=compare', shows: 'main ol button' },
  { name: 'a step with its chain', hash: 'v=steps&e=grid-restored-2019', shows: 'main h1' },
  {
    name: 'the table and its downloads',
    hash: 'v=table',
    act: click('details.downloads summary'),
    shows: 'table',
  },
  { name: 'the list with its citations', hash: 'v=list', shows: 'main a[href^=http]' },
  {
    name: 'the filters, with one that the data lack',
    hash: 'find=oil&kind=nothing',
    act: click('.tools [aria-expanded]'),
    shows: 'input[type=checkbox]',
  },
  {
    name: 'suggestions of Find',
    act: async (page) => {
      await page.keyboard.press('/');
      await page.locator('[role=combobox]').fill('20');
    },
    shows: '[role=option]',
  },
  { name: 'nothing found', hash: 'find=zzzz', shows: '.note button' },
  { name: 'the keys', act: press('?'), shows: 'dialog h2' },
  { name: 'the embed dialog', act: click('.button.embed'), shows: 'dialog iframe' },
  { name: 'the desk for data of one’s own', act: press('o'), shows: 'textarea' },
  {
    name: 'an article of one’s own',
    act: async (page) => {
      await page.keyboard.press('o');
      await page.locator('.desk .ways button').nth(1).click();
    },
    shows: 'main select',
  },
  { name: 'data that cannot be read', data: '{', shows: 'h1' },
  { name: 'an event with a fault', data: FAULTY, shows: '.message li' },
];

/** Opens a state in a language; `query` begins with its question mark. */
export async function openState(page: Page, state: State, query: string): Promise<void> {
  await page.unrouteAll();
  const { data } = state;
  if (data !== undefined)
    await page.route('**/data/events.json', (route) => route.fulfill({ body: data }));
  await page.goto('about:blank');
  await page.goto(`/index.html${query}${state.hash === undefined ? '' : `#${state.hash}`}`);
  await expect(page.locator('h1').first()).toBeVisible();
  await settled(page);
  await state.act?.(page);
  await expect(page.locator(state.shows).first()).toBeVisible();
  await settled(page);
}
