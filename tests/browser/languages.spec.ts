/** The interface in Spanish and Persian: whole, mirrored where the script is, and no worse than in English. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { violations } from './support/axe.ts';
import { EVENT_BUTTONS, eventButtons, openExplorer, settled, STORY } from './support/explorer.ts';
import { latinWords, textsOf } from './support/latin-words.ts';
import { overlaps, textBoxes } from './support/overlaps.ts';
import { openState, STATES } from './support/states.ts';

/** Named in the bar. */
const SAMPLES: unknown = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../data/samples.json'), 'utf8'),
);
/** What the states ask for, and the file that cannot be read. */
const WRITTEN = ['oil', 'zzzz', 'data/events.json'];
const THIRD = Math.ceil(STATES.length / 3);
const PARTS = [0, 1, 2].map((n) => STATES.slice(n * THIRD, (n + 1) * THIRD));

for (const part of PARTS) {
  const names = part.map(({ name }) => name).join(', ');

  test(`in Persian no English is left: ${names}`, async ({ page }) => {
    const texts = textsOf([STORY, SAMPLES, WRITTEN]);
    for (const state of part) {
      await openState(page, state, '?lang=fa');
      expect.soft(await latinWords(page, texts), state.name).toEqual([]);
    }
  });

  for (const lang of ['es', 'fa'])
    test(`axe finds nothing in ${lang}, light and dark: ${names}`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      for (const state of part) {
        await page.emulateMedia({ colorScheme: 'light' });
        await openState(page, state, `?lang=${lang}`);
        expect(await violations(page), state.name).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await violations(page), state.name).toEqual([]);
      }
    });
}

for (const [lang, width] of [
  ['es', 1440],
  ['fa', 1440],
  ['fa&cal=persian', 768],
  ['es', 390],
] as const)
  test(`no label overlaps another, and nothing leaves the page: ${lang} at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await openExplorer(page, { query: `?lang=${lang}` });
    const labels = await textBoxes(page, EVENT_BUTTONS);
    expect(labels.length).toBeGreaterThan(3);
    const words = [
      await textBoxes(page, 'main h1, main h1 ~ p'),
      await textBoxes(page, 'svg text.tick'),
    ];
    expect(overlaps([...labels, ...words.flat()])).toEqual([]);
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways).toBe(0);
  });

test('where time runs from right to left the arrows go with it', async ({ page }) => {
  await openExplorer(page, { query: '?lang=fa' });
  await eventButtons(page).first().focus();
  await page.keyboard.press('Home');
  const x = () => page.evaluate(() => document.activeElement!.getBoundingClientRect().right);
  const first = await x();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(x).toBeLessThan(first);
  await page.keyboard.press('ArrowRight');
  await expect.poll(x).toBe(first);
});

test('a language and a calendar are chosen in the bar, and stay in the address', async ({
  page,
}) => {
  await openExplorer(page);
  const choice = page.getByRole('banner').locator('select[aria-label]').last();
  await choice.selectOption('fa-u-ca-persian');
  await expect(page).toHaveURL(/\?lang=fa&cal=persian/);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('main')).toContainText('۱۳۵۷ یا ۱۳۵۸');
  await page.reload();
  await expect(page.locator('main')).toContainText('۱۳۵۷ یا ۱۳۵۸');
  // The evidence has both.
  await settled(page);
  await eventButtons(page).filter({ hasText: '۱۱ خرداد ۱۴۰۴' }).click();
  await expect(
    page.locator('aside, section').filter({ hasText: '(۱ ژوئن ۲۰۲۵)' }).first(),
  ).toBeVisible();
  await choice.selectOption('en');
  await expect(page).not.toHaveURL(/cal=/);
  await expect(eventButtons(page).first()).toBeVisible();
});

test('numbers inside marks are in the digits of the language', async ({ page }) => {
  for (const address of ['/index.html?lang=fa', '/embed.html?lang=fa']) {
    await page.goto(address);
    const number = page.locator('svg text.number').first();
    await expect(number).toHaveText(/^[۰-۹]+$/);
  }
});
