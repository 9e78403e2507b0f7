import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { violations } from './support/axe.ts';
import { eventButtons, openExplorer, settled, STORY } from './support/explorer.ts';

const SHEET = [
  'Year,Month,Day,Headline,Text,Media,Media Credit,Type',
  ',,,The bridge,A hundred years,,,title',
  '1914,5,2,Bridge opens,<b>Stone</b> &amp; steel,https://a.example/1,Harbour Post,',
  '1936,13,,Storm closes the bridge,,,,',
  '-44,3,15,Ford is first named,,javascript:alert(1),,',
].join('\n');

const ARTICLE = `The council closed the Norrby bridge on 14 May 2024 after inspectors found cracks. In 2019 the city signed a contract with Brackwater Ltd to strengthen the deck.

The minister resigned last month.`;

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const strip = (page: Page) => page.getByRole('region', { name: /from this machine/ });

/** What goes to the net from here on: nothing but parts of the page itself. */
function watchRequests(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (request.method() !== 'GET' || !pathname.startsWith('/assets/')) asked.push(request.url());
  });
  return asked;
}

/** Drops a file on the page, as a hand would from a folder. */
async function drop(page: Page, name: string, text: string) {
  const data = await page.evaluateHandle(
    ([file, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content!], file!));
      return transfer;
    },
    [name, text],
  );
  await page.dispatchEvent('body', 'dragover', { dataTransfer: data });
  await expect(page.getByText(/^Drop it to open it here/)).toBeVisible();
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
}

test('a spreadsheet dropped anywhere is shown, with what could not be carried, and the way back', async ({
  page,
}) => {
  await openExplorer(page);
  const asked = watchRequests(page);
  await drop(page, 'bridge.csv', SHEET);
  await expect(title(page)).toHaveText('2 of 3 events can be shown');
  await expect(page.getByRole('listitem').filter({ hasText: 'Row 4, Month' })).toContainText(
    '“13”',
  );
  await expect(page.getByRole('listitem').filter({ hasText: 'javascript:' })).toContainText(
    'Row 5, Media',
  );
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Show the 2 events' }).click();
  await expect(title(page)).toHaveText('The bridge');
  await expect(eventButtons(page)).toHaveCount(2);
  await expect(eventButtons(page).first()).toHaveAccessibleName(/15 Mar 44 BCE/);
  await expect(page).toHaveTitle(/^The bridge/);
  await expect(strip(page)).toContainText('Nothing was sent');
  expect(await violations(page)).toEqual([]);

  await eventButtons(page).last().click();
  await expect(page).toHaveURL(/#e=bridge-opens$/);
  const panel = page.getByRole('complementary');
  await expect(panel.getByText('Taken from a file that cites no words.')).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Copy link' })).toHaveCount(0);

  await page.getByRole('button', { name: /^Back to/ }).click();
  await expect(title(page)).toHaveText(STORY.title);
  await expect(strip(page)).toHaveCount(0);
  await expect(page).not.toHaveURL(/#/);
  expect(asked).toEqual([]);
});

test('a dataset is opened by the keyboard alone, as if it had been served', async ({ page }) => {
  await openExplorer(page, { hash: 't=2019/2025' });
  // Listened for early: the browser has to be told before the key that asks for it.
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('o');
  await expect(title(page)).toBeFocused();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await expect(page.locator('input[type=file]')).toBeFocused();
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(join(import.meta.dirname, '../../data/samples.json'));
  const samples = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../data/samples.json'), 'utf8'),
  ) as { title: string };
  await expect(title(page)).toHaveText(samples.title);
  await expect(strip(page).locator('p')).toBeFocused();
  await page.getByRole('button', { name: /^Back to/ }).click();
  await expect(page).toHaveURL(/#t=2019/);
});

test('what is wrong is told by its place, and Escape leads back', async ({ page }) => {
  await openExplorer(page);
  await drop(page, 'broken.json', '{\n "events": [1 2]\n}');
  await expect(page.getByRole('alert')).toContainText('Line 2, column 15');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(title(page)).toHaveText(STORY.title);
});

test('TimelineJS JSON is opened from the clipboard', async ({ page }) => {
  await openExplorer(page);
  const json =
    '{"events":[{"start_date":{"year":"1984"},"text":{"headline":"Bridge <i>opens</i>"}}]}';
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, json);
  await expect(eventButtons(page)).toHaveAccessibleName(/1984 Bridge opens/);
});

test('an article is read in a worker, and its passages are shown in their context', async ({
  page,
}) => {
  await openExplorer(page);
  const asked = watchRequests(page);
  await page.getByRole('button', { name: 'Open…' }).click();
  await page.getByRole('textbox', { name: 'Or paste it here' }).fill(ARTICLE);
  await page.getByRole('button', { name: 'Open what is pasted' }).click();
  const published = page.getByRole('textbox', { name: 'Date of publication' });
  await published.fill('the day before');
  await expect(page.getByText('This is not read as a date.', { exact: false })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Find the events' })).toBeDisabled();
  await published.fill('2 June 2024');
  await expect(page.getByText('Taken as 2 June 2024.')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Language', exact: true })).toContainText(
    'English, by its words',
  );
  expect(await violations(page)).toEqual([]);
  // The worker is there: from here on the net may be gone.
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Find the events' }).click();
  await expect(eventButtons(page)).toHaveCount(3);
  await settled(page);
  await eventButtons(page).filter({ hasText: 'contract' }).click();
  const passage = page.getByRole('complementary').getByRole('blockquote');
  await expect(passage).toContainText('The council closed the Norrby bridge on 14 May 2024');
  await expect(passage.locator('mark')).toContainText('signed a contract with Brackwater Ltd');
  expect(await violations(page)).toEqual([]);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download events.json' }).click();
  const made = JSON.parse(readFileSync(await (await download).path(), 'utf8')) as {
    events: unknown[];
  };
  expect(made.events).toHaveLength(3);
  expect(asked).toEqual([]);
});

test('without a date of publication what hangs on it is left unplaced, and that is said', async ({
  page,
}) => {
  await openExplorer(page);
  await drop(page, 'note.txt', ARTICLE);
  await page.getByRole('button', { name: 'Find the events' }).click();
  await expect(eventButtons(page)).toHaveCount(2);
  await page.getByRole('button', { name: /^Report/ }).click();
  const line = page.getByRole('listitem').filter({ hasText: 'last month' });
  await expect(line).toContainText('It counts from the day of publication');
});

test('a reading can be stopped', async ({ page }) => {
  await openExplorer(page);
  const long = Array.from(
    { length: 6000 },
    (_, i) => `The council closed bridge ${i} on 14 May ${1900 + (i % 120)}.`,
  );
  await drop(page, 'long.txt', long.join(' '));
  await page.getByRole('button', { name: 'Find the events' }).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(
    page.getByRole('status').filter({ hasText: 'Stopped. Nothing was kept.' }),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'Find the events' })).toBeEnabled();
});

test('on a phone, in the dark: the desk, the report and the strip stay within the page', async ({
  browser,
}) => {
  const page = await browser.newPage({
    viewport: { width: 360, height: 740 },
    colorScheme: 'dark',
    hasTouch: true,
  });
  await openExplorer(page);
  await page.getByRole('button', { name: 'Open…' }).tap();
  await expect(title(page)).toHaveText('Open your own');
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(await overflow()).toBeLessThanOrEqual(0);
  await page.getByRole('textbox', { name: 'Or paste it here' }).fill(SHEET);
  await page.getByRole('button', { name: 'Open what is pasted' }).tap();
  await page.getByRole('button', { name: /^Show the/ }).tap();
  await expect(strip(page)).toBeVisible();
  expect(await overflow()).toBeLessThanOrEqual(0);
  expect(await violations(page)).toEqual([]);
  await page.close();
});

test('from right to left the desk stands on the right', async ({ page }) => {
  await openExplorer(page);
  await page.evaluate(() => (document.documentElement.dir = 'rtl'));
  await page.getByRole('button', { name: 'Open…' }).click();
  const box = await title(page).boundingBox();
  expect(box!.x + box!.width).toBeGreaterThan(1300);
});
