/** Hosts that listen as newsroom pages really do: scripts that come late, boxes that open later, links that are followed twice. */
import { expect, test, type Page } from '@playwright/test';
import { STORY } from './support/explorer.ts';
import { servePage } from './support/site.ts';

const [EVENT] = STORY.events;
const inside = (page: Page) => page.locator('iframe').contentFrame();
const details = (page: Page) => inside(page).getByRole('region', { name: 'Event details' });

async function openHost(page: Page, body: string): Promise<void> {
  const site = await servePage(`<!doctype html><title>host</title><script>
      window.heights = [];
      addEventListener('message', ({ data }) => {
        if (data.type === 'datelines:height') heights.push(data.height);
      });
    </script>${body}`);
  await page.goto(site.origin('localhost'));
}
const heights = (page: Page) =>
  page.evaluate(() => (window as unknown as { heights: number[] }).heights);

/** WordPress's script, as it is written since 5.9: what it does with frames of its embeds. */
const WORDPRESS = `<script>
  addEventListener('message', ({ data, source }) => {
    if (!data || /[^a-zA-Z0-9]/.test(data.secret)) return;
    for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]'))
      if (source === frame.contentWindow && data.message === 'height')
        frame.height = Math.max(200, Math.min(1000, parseInt(data.value, 10)));
  });
  function comeLate() {
    for (const frame of document.querySelectorAll('iframe.wp-embedded-content')) {
      const secret = frame.dataset.secret ?? 'aB3dE6gH9j';
      if (!frame.dataset.secret) frame.src += '#?secret=' + secret;
      frame.dataset.secret = secret;
      frame.contentWindow.postMessage({ message: 'ready', secret }, '*');
    }
  }
</script>`;

for (const [given, fragment, secret] of [
  ['has given the frame its secret', '#?secret=aB3dE6gH9j', 'data-secret="aB3dE6gH9j"'],
  ['gives the frame its secret late', '', ''],
] as const)
  test(`WordPress, whose script ${given}, hears the height, and the place stays`, async ({
    page,
    baseURL,
  }) => {
    const src = `${baseURL}/embed.html#e=${EVENT!.id}${fragment}`;
    await openHost(
      page,
      `${WORDPRESS}<iframe class="wp-embedded-content" sandbox="allow-scripts" ${secret} src="${src}" width="600" height="300"></iframe>`,
    );
    await expect(details(page)).toBeVisible();
    await page.locator('iframe').evaluate((frame: HTMLIFrameElement) => (frame.height = '300'));
    await page.evaluate('comeLate()');
    await expect.poll(() => page.locator('iframe').getAttribute('height')).toBe('1000');
    await expect(details(page)).toBeVisible();
  });

test('the height changes once when time comes to run down instead of across', async ({
  page,
  baseURL,
}) => {
  await openHost(
    page,
    `<div style="width: 900px"><iframe src="${baseURL}/embed.html" style="width:100%;height:620px;border:0"></iframe></div>`,
  );
  await expect(inside(page).getByRole('list', { name: 'Events' })).toBeVisible();
  await expect.poll(async () => (await heights(page)).length).toBe(1);
  for (const width of [420, 800]) {
    const before = (await heights(page)).length;
    await page.locator('div').evaluate((box, px) => (box.style.width = `${px}px`), width);
    await expect.poll(async () => (await heights(page)).length).toBeGreaterThan(before);
    await page.waitForTimeout(300);
    expect((await heights(page)).slice(before)).toHaveLength(1);
  }
});

test('in a box that opens later, the frame keeps the height it was given until it is seen', async ({
  page,
  baseURL,
}) => {
  await openHost(
    page,
    `<script src="${baseURL}/embed.js" defer></script><div style="display: none; width: 680px">
      <iframe data-datelines src="${baseURL}/embed.html" style="width:100%;height:580px;border:0"></iframe></div>`,
  );
  await page.waitForTimeout(1500);
  expect(await heights(page)).toEqual([]);
  await page.locator('div').evaluate((box) => (box.style.display = 'block'));
  await expect(inside(page).getByRole('list', { name: 'Events' })).toBeVisible();
  await page.waitForTimeout(300);
  expect(await heights(page)).toHaveLength(1);
});

test('frames that scripts add, in the page and in a shadow root, get their height', async ({
  page,
  baseURL,
}) => {
  await openHost(page, `<script src="${baseURL}/embed.js"></script><div></div>`);
  await page.evaluate((src) => {
    const frame = () =>
      Object.assign(document.createElement('iframe'), { src, width: 680, height: 150 });
    const [inPage, inRoot] = [frame(), frame()];
    for (const each of [inPage, inRoot]) each.dataset.datelines = '';
    document.body.append(inPage);
    document.querySelector('div')!.attachShadow({ mode: 'open' }).append(inRoot);
  }, `${baseURL}/embed.html`);
  for (const place of ['body > iframe', 'div > iframe'])
    await expect
      .poll(async () => (await page.locator(place).boundingBox())?.height)
      .toBeGreaterThan(400);
});

test('a link in the article works again after its reader has closed what it opened', async ({
  page,
  baseURL,
}) => {
  await openHost(
    page,
    `<a href="${baseURL}/embed.html#e=${EVENT!.id}" target="story">first</a>
    <iframe name="story" src="${baseURL}/embed.html" style="width:680px;height:900px"></iframe>`,
  );
  for (let time = 0; time < 2; time++) {
    await page.getByRole('link', { name: 'first' }).click();
    await expect(details(page)).toBeVisible();
    await inside(page).getByRole('button', { name: 'Close' }).click();
    await expect(details(page)).toBeHidden();
  }
});
