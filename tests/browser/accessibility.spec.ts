import { expect, test } from '@playwright/test';
import { violations } from './support/axe.ts';
import { eventButtons, openExplorer, settled } from './support/explorer.ts';

const PHONE = { width: 390, height: 844 };

test.describe('axe finds nothing wrong', () => {
  test('in the overview', async ({ page }) => {
    await openExplorer(page);
    expect(await violations(page)).toEqual([]);
  });

  test('in the dark', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await openExplorer(page);
    expect(await violations(page)).toEqual([]);
  });

  test('zoomed in', async ({ page }) => {
    await openExplorer(page, { hash: 't=2025-01-01/2025-12-31' });
    expect(await violations(page)).toEqual([]);
  });

  test('with an event open, light and dark', async ({ page }) => {
    await openExplorer(page);
    await eventButtons(page).last().click();
    await expect(page.getByRole('link', { name: /^Read the passage/ }).first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page)).toEqual([]);
  });

  test('on a phone, and with the sheet open', async ({ page }) => {
    await page.setViewportSize(PHONE);
    await openExplorer(page);
    expect(await violations(page)).toEqual([]);
    await eventButtons(page).last().click();
    await expect(page.getByRole('link', { name: /^Read the passage/ }).first()).toBeVisible();
    await settled(page);
    expect(await violations(page)).toEqual([]);
  });

  for (const [name, place] of [
    ['sources compared', 'v=compare'],
    ['sources compared with an event open', 'v=compare&e=us-boat-strikes-2025'],
    ['a step with a chain of telling', 'v=steps&e=grid-restored-2019'],
    ['a step on which sources differ', 'v=steps&e=us-boat-strikes-2025'],
  ] as const) {
    test(`in ${name}, at every width, light and dark`, async ({ page }) => {
      for (const width of [1440, 768, 390]) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
        await page.goto('about:blank');
        await page.goto(`/index.html#${place}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await page.waitForTimeout(600);
        expect(await violations(page)).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
        expect(await violations(page)).toEqual([]);
      }
    });
  }

  test('with data that cannot be read', async ({ page }) => {
    await page.route('**/data/events.json', (route) => route.fulfill({ body: '{' }));
    await page.goto('/index.html');
    await expect(page.getByRole('heading').first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });

  for (const width of [680, 360]) {
    test(`in the embed at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 700 });
      await page.goto('/embed.html');
      await expect(page.getByRole('list', { name: 'Events' })).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  }
});

test('nothing moves by itself where motion is unwanted', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openExplorer(page);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  // A flight would take 420 ms; a jump is over with the next frame.
  const frames = await page.evaluate(async () => {
    const boxes = () =>
      [...document.querySelectorAll('ol[aria-label="Events"] button')]
        .map((button) => button.getBoundingClientRect().x)
        .join();
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    const seen = new Set<string>();
    for (let i = 0; i < 20; i++) {
      seen.add(boxes());
      await frame();
    }
    return seen.size;
  });
  expect(frames).toBe(1);
  const moving = await page.evaluate(
    () => document.getAnimations().filter((animation) => animation.playState === 'running').length,
  );
  expect(moving).toBe(0);
});

test('in forced colours marks and controls keep to the colours of the reader', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openExplorer(page);
  const { ink, fills } = await page.evaluate(() => {
    const probe = document.createElement('i');
    probe.style.color = 'CanvasText';
    document.body.append(probe);
    const beads = [...document.querySelectorAll('svg .bead')];
    return {
      ink: getComputedStyle(probe).color,
      fills: [...new Set(beads.map((bead) => getComputedStyle(bead).fill))],
    };
  });
  expect(fills.length).toBeGreaterThan(0);
  expect(fills).toContain(ink);
  expect(await violations(page)).toEqual([]);
});

test('the focus is seen', async ({ page }) => {
  await openExplorer(page);
  await eventButtons(page).first().focus();
  await page.keyboard.press('ArrowRight');
  const shadow = await page.evaluate(() => {
    const bead = document.activeElement?.querySelector('.bead');
    return bead ? getComputedStyle(bead).boxShadow : 'none';
  });
  expect(shadow).toMatch(/3px/);
});

test('targets are at least 24 by 24 px', async ({ page }) => {
  for (const viewport of [{ width: 1440, height: 900 }, PHONE]) {
    await page.setViewportSize(viewport);
    await openExplorer(page);
    const small = await page.locator('button:visible, a:visible').evaluateAll((targets) =>
      targets
        .filter((target) => !target.closest('p, li li, ol[aria-label="Events"]'))
        .map((target) => ({ name: target.textContent, box: target.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.width < 23.5 || box.height < 23.5))
        .map(({ name, box }) => `${name}: ${box.width} × ${box.height}`),
    );
    expect(small).toEqual([]);
  }
});

for (const [name, width] of [
  ['desktop', 1440],
  ['phone', 390],
] as const) {
  test(`a page that runs from right to left mirrors, and does not scroll sideways (${name})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await openExplorer(page, { query: '?dir=rtl' });
    await settled(page);
    const { scroll, client, title } = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const heading = document.querySelector('h1')!;
      return {
        scroll: scrollWidth,
        client: clientWidth,
        title: getComputedStyle(heading).direction,
      };
    });
    expect(title).toBe('rtl');
    expect(scroll).toBeLessThanOrEqual(client);
  });

  test(`nothing is cut off sideways with text at 200 % (${name})`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await openExplorer(page);
    await page.addStyleTag({ content: 'html { font-size: 200% !important; }' });
    await settled(page);
    const { scroll, client } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth,
    }));
    expect(scroll).toBeLessThanOrEqual(client);
  });
}
