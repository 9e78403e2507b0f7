// @vitest-environment jsdom
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishPages } from '../../../scripts/pages/publish-pages.ts';
import { DEFAULT_FILE } from '../../../src/embed/load.ts';
import { Dataset } from '../../../src/model/index.ts';

const ROOT = join(import.meta.dirname, '../../..');
const STORY = Dataset.parse(JSON.parse(readFileSync(join(ROOT, 'data/events.json'), 'utf8')));
let dist: string;
beforeAll(() => {
  dist = mkdtempSync(join(tmpdir(), 'datelines-publish-'));
});
afterAll(() => rmSync(dist, { recursive: true, force: true }));

/** Publishes the pages as they are before a build fills them. */
async function publish(site: string | null): Promise<void> {
  for (const name of ['index.html', 'embed.html']) cpSync(join(ROOT, name), join(dist, name));
  await publishPages({ dist, site });
}
const read = (name: string) => readFileSync(join(dist, name), 'utf8');
const page = (name: string) => new DOMParser().parseFromString(read(name), 'text/html');
const linkIn = (name: string) =>
  page(name).querySelector('link[rel="alternate"][type="application/json+oembed"]')!;
const dataIn = (name: string) =>
  page(name).querySelector('head > script[type="application/ld+json"]');

describe('publishPages({ dist, site })', () => {
  it('tells everything by its full address where the site is known', async () => {
    const site = 'https://news.example/timelines/';
    await publish(site);
    for (const name of ['index.html', 'embed.html']) {
      expect(linkIn(name).getAttribute('href')).toBe(`${site}oembed.json`);
      expect(linkIn(name).getAttribute('title')).toBe(STORY.title);
      expect(page(name).querySelectorAll('article')).toHaveLength(STORY.events.length);
    }
    expect(JSON.parse(read('oembed.json'))).toMatchObject({ type: 'rich', provider_url: site });
    expect(read('timeline.svg')).toMatch(/^<svg/);
    expect(read('timeline.svg')).toContain('news.example/timelines');
    expect(dataIn('index.html')!.textContent).toContain(`"@id":"${site}#e=`);
  });

  it('is the same wherever it is put where the site is not known', async () => {
    await publish(null);
    expect(linkIn('index.html').getAttribute('href')).toBe('./oembed.json');
    expect(JSON.parse(read('oembed.json'))).toMatchObject({ type: 'link' });
    const { '@graph': graph } = JSON.parse(dataIn('index.html')!.textContent) as {
      '@graph': Record<string, unknown>[];
    };
    const events = graph.filter((node) => node['@type'] === 'Event');
    expect(events.map((event) => event['@id'])).toEqual(STORY.events.map(({ id }) => `#e=${id}`));
    for (const event of events) expect(event.subjectOf).not.toEqual([]);
  });

  it('has the frame ask for its data beside its script, as that asks for them', async () => {
    await publish(null);
    const link = page('embed.html').querySelector('link[rel="preload"][as="fetch"]')!;
    expect(link.getAttribute('href')).toBe(`./${DEFAULT_FILE}`);
    expect(link.getAttribute('crossorigin')).toBe('');
  });

  it('gives the frame’s page, which search engines pass over, nothing that is for them alone', async () => {
    await publish(null);
    expect(page('embed.html').querySelector('meta[name="robots"]')).not.toBeNull();
    expect(dataIn('embed.html')).toBeNull();
  });
});
