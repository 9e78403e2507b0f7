import { expect, test, type Page } from '@playwright/test';
import { focusedName, openExplorer, STORY } from './support/explorer.ts';

async function tabToEvents(page: Page): Promise<void> {
  for (let i = 0; i < 30; i++) {
    await page.keyboard.press('Tab');
    const isEvent = await page.evaluate(
      () => document.activeElement?.closest('ol[aria-label="Events"]') != null,
    );
    if (isEvent) return;
  }
  throw new Error('the events cannot be reached with Tab');
}

for (const [name, viewport] of [
  ['desktop', { width: 1440, height: 900 }],
  ['phone', { width: 390, height: 844 }],
] as const) {
  test(`every event can be reached and read by keyboard alone (${name})`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await openExplorer(page);
    await tabToEvents(page);
    await page.keyboard.press('Home');

    const read: string[] = [];
    while (read.length < STORY.events.length) {
      const label = await focusedName(page);
      expect(label).not.toBe('');
      await page.keyboard.press('Enter');
      const title = page.getByRole('heading', { name: titleAt(label), exact: true, level: 2 });
      await expect(title).toBeVisible();
      await expect(page.getByRole('link', { name: /^Read the passage/ }).first()).toBeVisible();
      read.push(await title.innerText());
      await page.keyboard.press('Escape');
      await expect(title).toBeHidden();
      await expect
        .poll(() => focusedName(page), 'Escape returns the focus to the event')
        .toBe(label);
      await page.keyboard.press('ArrowRight');
      if (read.length < STORY.events.length) {
        await expect.poll(() => focusedName(page), 'an arrow goes on').not.toBe(label);
      }
    }
    expect(read.toSorted()).toEqual(STORY.events.map(({ title }) => title).toSorted());
  });
}

/** The title of the event whose button reads so: the label holds it, or its short form. */
function titleAt(label: string): string {
  const event = STORY.events.find(
    ({ title, short }) => label.includes(title) || (short !== undefined && label.includes(short)),
  );
  if (!event) throw new Error(`no event is called “${label}”`);
  return event.title;
}

test('a view chosen by its key has the focus on the event that had it', async ({ page }) => {
  await openExplorer(page);
  await tabToEvents(page);
  await page.keyboard.press('ArrowRight');
  const title = titleAt(await focusedName(page));
  const again = () => focusedName(page).then((name) => name !== '' && titleAt(name));
  for (const key of ['2', '4', '1']) {
    await page.keyboard.press(key);
    await expect.poll(again, `after ${key}`).toBe(title);
  }
});

test('End goes to the last event, Home to the first', async ({ page }) => {
  await openExplorer(page);
  await tabToEvents(page);
  await page.keyboard.press('End');
  const last = await focusedName(page);
  await page.keyboard.press('Home');
  expect(await focusedName(page)).not.toBe(last);
  await page.keyboard.press('End');
  expect(await focusedName(page)).toBe(last);
});

test('plus, minus and zero zoom; a slash opens the search; a question mark lists the keys', async ({
  page,
}) => {
  await openExplorer(page);
  await tabToEvents(page);
  const whole = page.getByRole('button', { name: /^Whole/ });
  await expect(whole).toBeDisabled();
  await page.keyboard.press('+');
  await expect(whole).toBeEnabled();
  await page.keyboard.press('0');
  await expect(whole).toBeDisabled();
  await page.keyboard.press('?');
  await expect(page.getByText('previous, next event')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: 'Find' })).toBeFocused();
});

test('what is written before the field of Find has come is in it when it comes', async ({
  page,
}) => {
  let release: () => void = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/FindField/, async (route) => {
    await held;
    await route.continue();
  });
  await openExplorer(page);
  await page.keyboard.press('/');
  await page.keyboard.type('sole');
  release();
  const field = page.getByRole('combobox', { name: 'Find' });
  await expect(field).toBeFocused();
  await page.keyboard.type('imani');
  await expect(field).toHaveValue('soleimani');
});
