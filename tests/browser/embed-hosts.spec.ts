/** Embeds among strangers: under the strictest policy, with hostile frames and data, and hosts that listen as other tools do. */
import { expect, test } from '@playwright/test';
import {
  ELEMENT,
  ELEMENT_SCRIPT,
  eventsIn,
  frameTag,
  heightOf,
  innerHeight,
  kept,
  LISTENER,
  openArticle,
  POLICY,
} from './support/embeds.ts';
import { STORY } from './support/explorer.ts';
import { servePage } from './support/site.ts';

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
