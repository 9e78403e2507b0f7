/** Embeds in pages as they come: strict, hostile, dark, many at once, in the background, of two versions, without scripts. */
import { expect, test, type Page } from '@playwright/test';
import {
  ELEMENT_SCRIPT,
  eventsIn,
  frameTag,
  kept,
  openArticle,
  PINNED,
  POLICY,
} from './support/embeds.ts';
import { STORY } from './support/explorer.ts';
import { servePage } from './support/site.ts';

const ELEMENT =
  '<datelines-timeline src="/data/events.json"><p>until then</p></datelines-timeline>';
const LISTENER = '<script src="/embed.js"></script>';
const heightOf = async (page: Page, n = 0) =>
  (await page.locator('iframe[data-datelines]').nth(n).boundingBox())!.height;
const innerHeight = (page: Page, n = 0) =>
  page
    .locator('iframe[data-datelines]')
    .nth(n)
    .contentFrame()
    .locator('#embed')
    .evaluate((node) => Math.ceil(node.getBoundingClientRect().height));

test('the strictest policy is violated neither by the page, nor by the frame, nor by the element', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const refused: string[] = [];
    Object.assign(window, { refused });
    document.addEventListener('securitypolicyviolation', (event) => {
      refused.push(`${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
  const headers = { 'content-security-policy': POLICY };
  await page.route('**/embed.html', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), ...headers } });
  });
  await page.setViewportSize({ width: 720, height: 1600 });
  await openArticle(page, frameTag() + ELEMENT, { head: ELEMENT_SCRIPT + LISTENER, headers });
  for (const place of [page.frameLocator('iframe'), page]) {
    await eventsIn(place).getByRole('button').last().press('Enter');
    await expect(place.getByRole('region', { name: 'Event details' }).first()).toBeVisible();
    await place.getByText('Why this date').first().press('Enter');
    await place.getByRole('button', { name: 'Zoom in' }).first().press('Enter');
  }
  expect(await kept(page, 'refused')).toEqual([]);
  // The listener hears what is refused, or the empty list would say nothing.
  await page.evaluate(() => {
    document.body.append(Object.assign(document.createElement('img'), { src: 'http://x.test/' }));
  });
  await expect.poll(() => kept(page, 'refused')).toEqual([expect.stringContaining('img-src')]);
});

test('only a timeline’s own window sets its height, within bounds, whatever a hostile frame sends', async ({
  page,
  baseURL,
}) => {
  const forged = (height: string) => `{ type: 'datelines:height', height: ${height} }`;
  const hostile = await servePage(`<!doctype html><title>hostile</title><script>
    const loop = {}; loop.loop = loop;
    const all = [null, undefined, 7, 'datelines:height', [], loop, 'x'.repeat(5e6),
      ${forged('NaN')}, ${forged('Infinity')}, ${forged("'900px'")}, ${forged('{}')}, ${forged('-5')},
      { type: '__proto__', height: 900 }, { type: 'datelines:height' }, JSON.parse('{"__proto__":{"type":"datelines:height","height":777}}')];
    const send = (to) => { for (const message of all) to.postMessage(message, '*'); to.postMessage(${forged('1e12')}, '*'); };
    send(parent);
    for (let i = 0; i < parent.frames.length; i++) if (parent.frames[i] !== window) send(parent.frames[i]);
    parent.postMessage('done', '*');
  </script>`);
  const host = await servePage(`<!doctype html><title>host</title>
    <iframe data-datelines src="${baseURL}/embed.html" style="width:680px;height:300px;border:0"></iframe>
    <iframe class="unnamed" style="width:200px;height:120px;border:0"></iframe>
    <iframe data-datelines class="hostile" style="width:200px;height:120px;border:0"></iframe>
    <script>window.done = 0; addEventListener('message', ({ data }) => { if (data === 'done') done += 1; });</script>
    <script src="${baseURL}/embed.js"></script>`);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.setViewportSize({ width: 1000, height: 900 });
  await page.goto(host.origin('localhost'));
  await expect.poll(() => heightOf(page)).toBeGreaterThan(310);
  const own = await innerHeight(page);
  await page.evaluate((src) => {
    for (const name of ['unnamed', 'hostile'])
      document.querySelector<HTMLIFrameElement>(`.${name}`)!.src = src;
  }, hostile.origin());
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { done: number }).done))
    .toBe(2);
  // A frame that says it is a timeline is heard for itself, up to the most that a timeline may have.
  await expect
    .poll(async () => (await page.locator('.hostile').boundingBox())!.height)
    .toBe(20_000);
  expect((await page.locator('.unnamed').boundingBox())!.height).toBe(120);
  expect(await heightOf(page)).toBe(own);
  // Nor does it lead the timeline, whose parent it is not.
  const inside = page.frames().find((frame) => frame.url().includes('embed.html'))!;
  await page.evaluate(() => {
    const other = document.querySelector<HTMLIFrameElement>('.hostile')!.contentWindow!;
    other.postMessage('nothing', '*');
  });
  expect(await inside.evaluate(() => document.querySelector('.details'))).toBeNull();
  expect(errors).toEqual([]);
  await hostile.close();
  await host.close();
});

test('a frame beside it may not move a timeline; the page around it may', async ({
  page,
  baseURL,
}) => {
  const go = `{ type: 'datelines:go', place: 'e=${STORY.events[0]!.id}' }`;
  const beside = await servePage(`<!doctype html><title>beside</title><script>
    parent.frames[0].postMessage(${go}, '*'); parent.postMessage('sent', '*');</script>`);
  const host = await servePage(`<!doctype html><title>host</title>
    <iframe src="${baseURL}/embed.html" style="width:680px;height:900px"></iframe><iframe></iframe>
    <script>addEventListener('message', ({ data }) => { if (data === 'sent') window.sent = true; });</script>`);
  await page.goto(host.origin('localhost'));
  const inside = page.locator('iframe').first().contentFrame();
  await expect(eventsIn(inside)).toBeVisible();
  await page.evaluate((src) => {
    document.querySelectorAll('iframe')[1]!.src = src;
  }, beside.origin());
  await page.waitForFunction(() => (window as unknown as { sent?: boolean }).sent);
  // What comes after it is answered: so the frame has had the other's message, and has passed it over.
  const answer = await page.evaluate(
    () =>
      new Promise((resolve) => {
        addEventListener('message', ({ data }) => {
          if ((data as { type?: string }).type === 'datelines:place') resolve(data);
        });
        frames[0]!.postMessage({ type: 'datelines:watch' }, '*');
      }),
  );
  expect(answer).toEqual({ type: 'datelines:place', place: '' });
  await page.evaluate((id) => {
    frames[0]!.postMessage({ type: 'datelines:go', place: `e=${id}` }, '*');
  }, STORY.events[0]!.id);
  await expect(inside.getByRole('region', { name: 'Event details' })).toBeVisible();
  await beside.close();
  await host.close();
});

test('a listener written as each tool has it gives the frame its height', async ({
  page,
  baseURL,
}) => {
  /** Each is given the message and the frame, and gives the height or nothing. */
  const listeners = {
    own: `({ data }) => data.type === 'datelines:height' ? data.height : undefined`,
    datawrapper: `({ data }) => data['datawrapper-height'] ? Object.values(data['datawrapper-height'])[0] : undefined`,
    amp: `({ data }) => data.sentinel === 'amp' && data.type === 'embed-size' ? data.height : undefined`,
    embedly: `({ data }) => { if (typeof data !== 'string' || data[0] !== '{') return; const said = JSON.parse(data); return said.context === 'iframe.resize' && said.src.startsWith('${baseURL}') ? said.height : undefined; }`,
    pym: `({ data }) => { const said = typeof data === 'string' ? /^pymxPYMxchart-7xPYMxheightxPYMx(\\d+)$/.exec(data) : null; return said ? Number(said[1]) : undefined; }`,
    wordpress: `({ data }) => data.message === 'height' && data.secret === 'aB3dE6gH9j' && !/[^a-z0-9]/i.test(data.secret) ? Math.min(1000, Math.max(200, parseInt(data.value, 10))) : undefined`,
  };
  for (const [tool, listener] of Object.entries(listeners)) {
    const host = await servePage(`<!doctype html><title>${tool}</title>
      <iframe src="${baseURL}/embed.html?childId=chart-7#?secret=aB3dE6gH9j" style="width:680px;height:150px;border:0"></iframe>
      <script>
        const heightIn = ${listener};
        const frame = document.querySelector('iframe');
        addEventListener('message', (event) => {
          if (event.source !== frame.contentWindow || event.data === null) return;
          const height = heightIn(event);
          if (height !== undefined) frame.style.height = height + 'px';
        });
      </script>`);
    await page.goto(host.origin('localhost'));
    const frame = page.locator('iframe');
    await expect(eventsIn(frame.contentFrame())).toBeVisible();
    await expect
      .poll(async () => {
        const inner = frame.contentFrame().locator('#embed');
        const wanted = await inner.evaluate((node) =>
          Math.ceil(node.getBoundingClientRect().height),
        );
        return wanted > 300 && (await frame.boundingBox())!.height === wanted;
      }, tool)
      .toBe(true);
    await host.close();
  }
});

test('of twenty frames on a page those far away wait, each gets its own height, and nothing on the screen moves', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/data/')) asked.push(request.url());
  });
  await page.setViewportSize({ width: 760, height: 700 });
  await openArticle(
    page,
    Array.from({ length: 20 }, (_, i) => `${frameTag(`name="n${i}"`)}<p style="height:2500px">On.</p>`).join(''), // prettier-ignore
    { head: LISTENER },
  );
  await expect(eventsIn(page.frameLocator('iframe[name="n0"]'))).toBeVisible();
  expect(asked.length).toBeLessThan(8);
  for (let i = 0; i < 20; i++) {
    const frame = page.locator(`iframe[name="n${i}"]`);
    await frame.scrollIntoViewIfNeeded();
    await expect(eventsIn(frame.contentFrame())).toBeVisible();
    await expect.poll(() => heightOf(page, i)).toBe(await innerHeight(page, i));
  }
  expect(asked).toHaveLength(20);
});

test('in a tab in the background it gets ready, and has its height when the reader comes', async ({
  page,
}) => {
  // What browsers do with such a tab: nothing is drawn, so no frame is asked for and nothing observed.
  await page.addInitScript(() => {
    const waiting: (() => void)[] = [];
    let isHidden = true;
    const held = () => isHidden;
    Object.defineProperty(document, 'visibilityState', {
      get: () => (held() ? 'hidden' : 'visible'),
    });
    Object.defineProperty(document, 'hidden', { get: held });
    const frame = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (act) => {
      if (!held()) return frame(act);
      waiting.push(() => frame(act));
      return 0;
    };
    for (const name of ['ResizeObserver', 'IntersectionObserver'] as const) {
      const Own = window[name] as unknown as new (act: (...given: unknown[]) => void, options?: object) => object; // prettier-ignore
      Object.assign(window, {
        [name]: class extends Own {
          constructor(act: (...given: unknown[]) => void, options?: object) {
            super((...given: unknown[]) => {
              if (held()) waiting.push(() => act(...given));
              else act(...given);
            }, options);
          }
        },
      });
    }
    Object.assign(window, {
      comeToFront: () => {
        isHidden = false;
        document.dispatchEvent(new Event('visibilitychange'));
        for (const act of waiting.splice(0)) act();
      },
    });
  });
  await page.setViewportSize({ width: 760, height: 1400 });
  await openArticle(page, frameTag('', 300) + ELEMENT, { head: LISTENER + ELEMENT_SCRIPT });
  const inside = page.frameLocator('iframe');
  await expect(eventsIn(inside).getByRole('button').first()).toBeAttached();
  for (const frame of page.frames())
    await frame.evaluate(() => (window as unknown as { comeToFront: () => void }).comeToFront());
  await expect.poll(() => heightOf(page)).toBe(await innerHeight(page));
  expect(await heightOf(page)).toBeGreaterThan(310);
  await expect(eventsIn(page)).toBeVisible();
});

test('an old and a new build stand side by side on one page', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  // The old one under a path of its own; its scripts are other files to the browser.
  await page.route('**/old/**', async (route) => {
    const response = await route.fetch({ url: route.request().url().replace('/old/', '/') });
    const isScript = route.request().url().endsWith('.js');
    if (isScript) await route.fulfill({ response, body: `/* old */ ${await response.text()}` });
    else await route.fulfill({ response });
  });
  await page.setViewportSize({ width: 760, height: 2600 });
  await openArticle(
    page,
    `${frameTag('', 300)}${frameTag('', 300).replace('/embed.html', '/old/embed.html')}${ELEMENT}
      <datelines-timeline src="/old/data/events.json" selected="${STORY.events[0]!.id}"></datelines-timeline>`,
    {
      head: `${LISTENER}<script src="/old/embed.js"></script>${LISTENER}
        <script type="module" src="/old/${PINNED}"></script>${ELEMENT_SCRIPT}
        <script src="/datelines-timeline.js"></script><script src="/old/datelines-timeline.js"></script>`,
    },
  );
  for (const n of [0, 1]) {
    await expect(eventsIn(page.locator('iframe').nth(n).contentFrame())).toBeVisible();
    await expect.poll(() => heightOf(page, n)).toBe(await innerHeight(page, n));
    await expect(eventsIn(page.locator('datelines-timeline').nth(n))).toBeVisible();
  }
  await expect(page.getByRole('region', { name: 'Event details' })).toHaveCount(1);
  expect(errors).toEqual([]);
  // Neither leaves anything of its own on the page but the element's name.
  const names = await page.evaluate(() =>
    Object.keys(window).filter((key) => /dateline/i.test(key)),
  );
  expect(names).toEqual([]);
});

/** Data that mean harm, in every place where a text stands. */
const HARM = {
  markup: '<img src=x onerror="window.harmed=1"><script>window.harmed=1</script>',
  bidi: 'abc\u202edef\u2066 \u200f(evil)\u202c',
  lone: 'half \ud83d of a pair',
};

test('hostile data are shown as text, or left out and counted', async ({ page }) => {
  const [event] = STORY.events;
  const [source] = STORY.sources;
  const named = (id: string, more: object) => ({ ...event!, id, ...more });
  const data = {
    ...STORY,
    title: HARM.markup,
    sources: STORY.sources.map((each) =>
      each.id === source!.id ? { ...each, publisher: HARM.markup } : each,
    ),
    events: [
      ...STORY.events,
      named('markup', { title: HARM.markup, people: [HARM.markup] }),
      named('bidi', { title: HARM.bidi }),
      named('lone', { title: HARM.lone }),
      named('long', { title: 'x'.repeat(100_000) }),
      JSON.parse(JSON.stringify(named('proto', {})).replace('{', '{"__proto__":{"harmed":1},')) as object, // prettier-ignore
      named('constructor', { title: 'An id that every object has' }),
    ],
  };
  const body = JSON.stringify(data).replace(/"http[^"]*"/g, '"javascript:window.harmed=1"');
  await page.route('**/data/hostile.json', (route) =>
    route.fulfill({ contentType: 'application/json', body }),
  );
  const safe = JSON.stringify(data);
  await page.route('**/data/texts.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: safe }),
  );
  await page.setViewportSize({ width: 720, height: 1200 });
  for (const file of ['hostile', 'texts']) {
    await page.goto(`/embed.html?data=data/${file}.json`);
    await expect(page.locator('[role="alert"], .events button').first()).toBeVisible();
    if (file === 'texts') {
      await expect(page.getByRole('heading', { level: 1 })).toContainText('<img src=x onerror');
      await expect(page.getByText(/events? cannot be shown/)).toBeVisible();
      await page.goto(`/embed.html?data=data/${file}.json#e=markup`);
      await expect(page.getByRole('region', { name: 'Event details' })).toContainText(HARM.markup);
    }
    expect(await page.locator('img, #embed script').count()).toBe(0);
    const links = await page
      .locator('a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(links.filter((href) => /^\s*javascript/i.test(href ?? ''))).toEqual([]);
    expect(await page.evaluate(() => 'harmed' in window || 'harmed' in {})).toBe(false);
  }
});

test('on a dark page, or for a reader who likes it dark, the frame is dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 760, height: 900 });
  const dark = '<style>:root { color-scheme: dark; background: #000 }</style>';
  await openArticle(page, frameTag() + frameTag().replace('embed.html', 'embed.html?theme=light'), {
    head: LISTENER + dark,
  });
  const paper = async (n: number) => {
    const inside = page.locator('iframe').nth(n).contentFrame();
    await expect(eventsIn(inside)).toBeVisible();
    return inside.locator('.embed').evaluate((node) => {
      const [red = 0] = (/\d+/.exec(getComputedStyle(node).backgroundColor) ?? []).map(Number);
      return red;
    });
  };
  expect(await paper(0)).toBeLessThan(60);
  expect(await paper(1)).toBeGreaterThan(200);
});

test('a page that unsets everything leaves the frame its height', async ({ page }) => {
  await page.setViewportSize({ width: 760, height: 900 });
  await openArticle(page, frameTag('', 300), {
    head: `${LISTENER}<style>* { all: unset !important }</style>`,
  });
  await expect(eventsIn(page.frameLocator('iframe'))).toBeVisible();
  await expect(page.locator('iframe')).toHaveAttribute('style', /height: \d{3,4}px !important/);
});

test('on paper the frame is its chart without what cannot be pressed there', async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 900 });
  await page.goto('/embed.html');
  await expect(eventsIn(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(eventsIn(page)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(STORY.title);
  await expect(page.getByRole('button', { name: 'Zoom in' })).toHaveCount(0);
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('what stands in the element is the list, and the frame holds the list', async ({ page }) => {
    await openArticle(page, frameTag() + ELEMENT, { head: ELEMENT_SCRIPT + LISTENER });
    await expect(page.getByText('until then')).toBeVisible();
    await expect(page.frameLocator('iframe').getByRole('article')).toHaveCount(STORY.events.length);
  });
});
