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
