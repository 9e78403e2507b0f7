/** The interface in Spanish and Persian: whole, mirrored where the script is, and no worse than in English. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { violations } from './support/axe.ts';
import { STORY } from './support/explorer.ts';
import { latinWords, textsOf } from './support/latin-words.ts';
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
