import { expect, test } from '@playwright/test';
import { servePage } from './support/site.ts';

const article = (src: string, sandbox: string | null, width: number) => `<!doctype html>
  <title>An article</title>
  <body style="margin: 0">
  <iframe id="timeline" title="Timeline" src="${src}" ${sandbox === null ? '' : `sandbox="${sandbox}"`}
    style="width: ${width}px; height: 50px; border: 0"></iframe>
  <script>
    window.received = [];
    addEventListener('message', (event) => {
      const frame = document.getElementById('timeline');
      if (event.source !== frame.contentWindow) return;
      received.push(event.data);
      const height = Number(event.data && event.data.height);
      if (height > 0) frame.style.height = Math.min(4000, height) + 'px';
    });
  </script>`;

for (const sandbox of [null, 'allow-scripts', 'allow-scripts allow-same-origin']) {
  for (const width of [680, 360]) {
    const name = sandbox === null ? 'no sandbox' : `sandbox="${sandbox}"`;
    test(`tells its host how tall it is, ${width} px wide, ${name}`, async ({ page, baseURL }) => {
      // Two names of one machine are two origins. A made-up host would count as public, and
      // Chromium does not let a public page frame a local one.
      const host = await servePage(article(`${baseURL}/embed.html`, sandbox, width));
      await page.setViewportSize({ width: 800, height: 900 });
      await page.goto(`${host.origin('localhost')}/`);
      const frame = page.locator('#timeline');
      await expect.poll(async () => (await frame.boundingBox())!.height).toBeGreaterThan(200);

      const inside = page.frameLocator('#timeline');
      await expect(inside.getByRole('list', { name: 'Events' })).toBeVisible();
      await expect
        .poll(async () => {
          const root = inside.locator('html');
          return root.evaluate((html) => html.scrollHeight - html.clientHeight);
        })
        .toBeLessThanOrEqual(1);
      const type = await page.evaluate(
        () => (window as unknown as { received: { type?: unknown }[] }).received[0]?.type,
      );
      expect(type).toMatch(/^datelines:/);
      await host.close();
    });
  }
}

test('a plain wheel over the embed scrolls the article, not the timeline', async ({
  page,
  baseURL,
}) => {
  const tall = `${article(`${baseURL}/embed.html`, null, 680)}<div style="height: 3000px"></div>`;
  const host = await servePage(tall);
  await page.goto(`${host.origin('localhost')}/`);
  const frame = page.locator('#timeline');
  await expect.poll(async () => (await frame.boundingBox())!.height).toBeGreaterThan(200);
  const box = (await frame.boundingBox())!;
  await page.mouse.move(box.x + 300, box.y + 200);
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  await host.close();
});

test('keys move through the events, open one and come back to it', async ({ page }) => {
  await page.setViewportSize({ width: 680, height: 900 });
  await page.goto('/embed.html');
  const events = page.getByRole('list', { name: 'Events' });
  const stop = events.locator('button[tabindex="0"]');
  const first = await stop.innerText();
  await stop.focus();
  await page.keyboard.press('ArrowRight');
  // What hears the keys comes with the first of them.
  await expect.poll(() => stop.innerText()).not.toBe(first);
  await expect(stop).toBeFocused();
  const name = (await stop.innerText()).replace(/\s+/g, ' ').trim();
  await page.keyboard.press('Enter');
  const details = page.getByRole('region', { name: 'Event details' });
  await expect(details.getByRole('heading', { level: 2 })).toBeFocused();
  await details.getByRole('button', { name: 'Next event' }).press('Enter');
  await expect(details.getByRole('button', { name: 'Next event' })).toBeFocused();
  await details.getByRole('button', { name: 'Previous event' }).press('Enter');
  await page.keyboard.press('Escape');
  await expect(details).toHaveCount(0);
  await expect(stop).toBeFocused();
  expect((await stop.innerText()).replace(/\s+/g, ' ').trim()).toBe(name);
});

test('Ctrl and the wheel zoom, a drag pans, and neither presses what lies under it', async ({
  page,
}) => {
  // Without a glide after the drag, whose reach is the machine's.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 680, height: 900 });
  await page.goto('/embed.html');
  const later = page.getByRole('button', { name: /^\d+ later$/ });
  await expect(page.getByRole('list', { name: 'Events' })).toBeVisible();
  await expect(later).toHaveCount(0);
  const button = page.getByRole('list', { name: 'Events' }).getByRole('button').first();
  const box = (await button.boundingBox())!;
  await page.mouse.move(box.x + 8, box.y + 8);
  await page.keyboard.down('Control');
  // What listens comes with the first sign of a pointer.
  await expect
    .poll(async () => {
      await page.mouse.wheel(0, -200);
      return later.count();
    })
    .toBe(1);
  await page.keyboard.up('Control');
  const edges = () => page.locator('.edge').allInnerTexts();
  const before = await edges();
  await page.mouse.move(400, box.y + 8);
  await page.mouse.down();
  await page.mouse.move(40, box.y + 8, { steps: 12 });
  await page.mouse.up();
  await expect.poll(edges).not.toEqual(before);
  await expect(page.getByRole('region', { name: 'Event details' })).toHaveCount(0);
});

test('data come beside the script, and are asked for once', async ({ page }) => {
  const asked: string[] = [];
  const beside = new Promise<void>((resolve) => {
    page.on('request', (request) => {
      if (!request.url().includes('/data/')) return;
      asked.push(request.url());
      resolve();
    });
  });
  // The script does not come before they have been asked for.
  await page.route('**/assets/embed-*.js', async (route) => {
    await beside;
    await route.continue();
  });
  await page.goto('/embed.html');
  await expect(page.getByRole('list', { name: 'Events' })).toBeVisible();
  expect(asked).toHaveLength(1);
});

test('letters are set as wide as they were measured, in few sizes and weights, each of which takes a browser time', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1000, height: 720 });
  await page.goto('/embed.html');
  await expect(page.getByRole('list', { name: 'Events' })).toBeVisible();
  const fonts = await page.locator('#embed').evaluate((embed) => {
    const set = [...embed.querySelectorAll('*')].filter(
      (node) =>
        node.getClientRects().length > 0 &&
        [...node.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim()),
    );
    return set.map((node) => {
      const { fontSize, fontStretch, fontWeight } = getComputedStyle(node);
      return { fontStretch, font: `${fontWeight} ${fontSize}` };
    });
  });
  expect(new Set(fonts.map(({ fontStretch }) => fontStretch))).toEqual(new Set(['100%']));
  expect([...new Set(fonts.map(({ font }) => font))].length).toBeLessThanOrEqual(9);
});
