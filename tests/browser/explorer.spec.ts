import { expect, test } from '@playwright/test';
import { eventButtons, openExplorer, settled, STORY } from './support/explorer.ts';
import { madeDataset } from './support/made-dataset.ts';

const whole = /^Whole/;

test('opens on the first story', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await openExplorer(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(STORY.title);
  await expect(page.getByText(`${STORY.events.length} events`).first()).toBeVisible();
  for (const { publisher } of STORY.sources) {
    await expect(page.getByRole('button', { name: publisher })).toBeVisible();
  }
  expect(errors).toEqual([]);
});

test('asks nobody but its own site for anything', async ({ page, baseURL }) => {
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(baseURL!) && !url.startsWith('data:')) elsewhere.push(url);
  });
  await openExplorer(page);
  await eventButtons(page).first().click();
  await page.goto('/embed.html');
  await page.waitForLoadState('networkidle');
  expect(elsewhere).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
});

test('the samples are one click away', async ({ page }) => {
  await openExplorer(page);
  await page.getByRole('navigation', { name: 'Dataset' }).getByRole('link').first().click();
  await expect(page).toHaveURL(/data=data%2Fsamples\.json/);
  await expect(eventButtons(page).first()).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(STORY.title);
});

test('a click opens the evidence, and the address remembers it', async ({ page }) => {
  await openExplorer(page);
  const button = eventButtons(page).last();
  await button.click();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  const passage = page.getByRole('link', { name: /^Read the passage/ }).first();
  await expect(passage).toHaveAttribute('href', /#:~:text=/);
  await expect(passage).toHaveAttribute('rel', /noopener/);
  await expect(page).toHaveURL(/#e=/);
  const title = await page.getByRole('heading', { level: 2 }).first().innerText();

  await page.reload();
  await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
});

test('evidence longer than the window scrolls in its panel and makes the page no longer', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 620 });
  await openExplorer(page, { hash: 'e=us-boat-strikes-2025' });
  const heightOfPage = () => page.evaluate(() => document.documentElement.scrollHeight);
  await expect(page.getByRole('link', { name: /^Read the passage/ }).first()).toBeAttached();
  const before = await heightOfPage();
  for (const summary of await page.locator('main ~ * summary').all()) await summary.click();
  await page.locator('.panel .content').evaluate((content) => content.scrollTo(0, 0));
  expect(await heightOfPage()).toBe(before);
  expect(before).toBeLessThanOrEqual(700);
});

test('a source’s shape stands in the line of its name’s first word, however narrow the panel', async ({
  page,
}) => {
  await openExplorer(page, { hash: 'e=us-boat-strikes-2025' });
  const names = page.getByRole('region', { name: /^Not in/ }).locator('bdi');
  await expect(names.first()).toBeVisible();
  const apart = await names.evaluateAll((all) => {
    const panel = all[0]!.closest('section')!;
    const found: string[] = [];
    for (let px = 120; px <= 360; px++) {
      panel.style.width = `${px}px`;
      for (const name of all) {
        const shape = name.parentElement!.querySelector('svg')!.getBoundingClientRect();
        const first = name.getClientRects()[0]!;
        if (shape.bottom <= first.top || shape.top >= first.bottom)
          found.push(`${name.textContent} at ${px} px`);
      }
    }
    return found;
  });
  expect(apart).toEqual([]);
});

test('Back undoes a selection', async ({ page }) => {
  await openExplorer(page);
  await eventButtons(page).last().click();
  await expect(page).toHaveURL(/#e=/);
  await page.goBack();
  await expect(page.getByRole('link', { name: /^Read the passage/ })).toHaveCount(0);
});

test('a link opens an event, a period and the sources it names', async ({ page }) => {
  const event = STORY.events.at(-1)!;
  const source = STORY.sources.find(({ id }) => id === event.citations[0]!.source)!;
  await openExplorer(page, { hash: `e=${event.id}&t=2019-01-01/2025-12-31&s=${source.code}` });
  await expect(page.getByRole('heading', { level: 2, name: event.title })).toBeVisible();
  await expect(page.getByRole('button', { name: whole })).toBeEnabled();
  for (const { id, publisher } of STORY.sources) {
    const lane = page
      .getByRole('list', { name: 'Sources' })
      .getByRole('button', { name: publisher });
    await expect(lane).toHaveAttribute('aria-pressed', String(id === source.id));
  }
});

test('the page follows when its address is changed by hand', async ({ page }) => {
  await openExplorer(page);
  await page.evaluate(() => (location.hash = '#t=2019-01-01/2025-12-31'));
  await expect(page.getByRole('button', { name: whole })).toBeEnabled();
});

test('a link to what is no longer there opens the whole story', async ({ page }) => {
  await openExplorer(page, { hash: 'e=gone&t=2025-13-45&s=ZZ' });
  await expect(eventButtons(page).first()).toBeVisible();
});

test('a lane switches its source off and on', async ({ page }) => {
  await openExplorer(page);
  const { publisher } = STORY.sources[0]!;
  const lane = page.getByRole('list', { name: 'Sources' }).getByRole('button', { name: publisher });
  await lane.click();
  await expect(lane).toHaveAttribute('aria-pressed', 'false');
  const left = STORY.events.filter(({ citations }) =>
    citations.some(({ source }) => source !== STORY.sources[0]!.id),
  ).length;
  await expect(page.getByRole('status')).toContainText(`${left} of ${STORY.events.length} events`);
  await lane.click();
  await expect(lane).toHaveAttribute('aria-pressed', 'true');
});

test('find goes to the event that is chosen', async ({ page }) => {
  const event = STORY.events.at(-1)!;
  await openExplorer(page);
  await page.getByRole('button', { name: 'Find' }).click();
  await page.getByRole('combobox', { name: 'Find' }).fill(event.title);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: event.title })).toBeVisible();
});

test('find leaves the events that contain the words', async ({ page }) => {
  await openExplorer(page);
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: 'Find' }).fill('Soleimani');
  await page.getByRole('option', { name: /^Only events with/ }).click();
  await settled(page);
  const names = await eventButtons(page).allInnerTexts();
  expect(names.length).toBeGreaterThan(0);
  expect(names.length).toBeLessThan(STORY.events.length);
});

test('wheel, pinch, drag and double click move through time', async ({ page }) => {
  await openExplorer(page);
  const button = page.getByRole('button', { name: whole });
  await page.mouse.move(900, 300);
  await page.mouse.wheel(0, -400);
  await expect(button).toBeEnabled();
  await settled(page);

  const period = () => new URL(page.url()).hash;
  await expect.poll(period).toContain('t=');
  const before = period();
  await page.mouse.move(900, 150);
  await page.mouse.down();
  await page.mouse.move(1100, 150, { steps: 8 });
  await page.mouse.up();
  await expect.poll(period).not.toBe(before);

  await button.click();
  await expect(button).toBeDisabled();
  // Browsers report a pinch on a touchpad as a wheel with Ctrl.
  await page.mouse.move(900, 300);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await expect(button).toBeEnabled();
});

test('two fingers zoom', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    baseURL: baseURL!,
    hasTouch: true,
    viewport: { width: 1440, height: 900 },
  });
  const page = await context.newPage();
  await openExplorer(page);
  const touch = await context.newCDPSession(page);
  const fingers = (apart: number) => [
    { x: 1000 - apart, y: 300, id: 1 },
    { x: 1000 + apart, y: 300, id: 2 },
  ];
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(40) });
  for (const apart of [60, 90, 130, 180]) {
    await touch.send('Input.dispatchTouchEvent', {
      type: 'touchMove',
      touchPoints: fingers(apart),
    });
  }
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect(page.getByRole('button', { name: whole })).toBeEnabled();
  await context.close();
});

test('data that cannot be read is explained, with the way out', async ({ page }) => {
  await page.route('**/data/events.json', (route) => route.fulfill({ body: '{"version":' }));
  await page.goto('/index.html');
  await expect(page.getByRole('heading', { name: 'The data cannot be shown' })).toBeVisible();
  await expect(page.getByText('data/events.json is not JSON.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
});

test('an event with a fault is left out and named; the rest is shown', async ({ page }) => {
  const [first, ...rest] = madeDataset(12).events;
  const data = { ...madeDataset(12), events: [{ ...first, when: '2025-13-05' }, ...rest] };
  await page.route('**/data/events.json', (route) =>
    route.fulfill({ body: JSON.stringify(data), contentType: 'application/json' }),
  );
  await page.goto('/index.html');
  await expect(page.getByText('11 of 12 events can be shown')).toBeVisible();
  await page.getByRole('button', { name: 'Show the 11 events' }).click();
  await expect(eventButtons(page).first()).toBeVisible();
});

test('data that is missing is said to be missing', async ({ page }) => {
  await page.route('**/data/events.json', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('/index.html');
  await expect(page.getByText(/no file data\/events\.json to give \(status 404\)/)).toBeVisible();
});

test('an empty dataset says so', async ({ page }) => {
  await page.route('**/data/events.json', (route) =>
    route.fulfill({
      body: JSON.stringify({ ...madeDataset(1), events: [] }),
      contentType: 'application/json',
    }),
  );
  await page.goto('/index.html');
  await expect(page.getByText('This dataset holds no events.')).toBeVisible();
});

test('a link cannot make the page show data from elsewhere', async ({ page }) => {
  await page.goto('/index.html?data=https://example.org/data/events.json');
  await expect(page.getByText(/lies outside this site/)).toBeVisible();
});
