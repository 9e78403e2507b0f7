// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { oEmbedLink, oEmbedOf, type OEmbedFacts } from '../../../scripts/pages/oembed.ts';

const SITE = 'https://news.example/timelines/';
const HOSTILE = '"></iframe><script>alert(1)</script> & more';
const answer = (facts: Partial<OEmbedFacts> = {}) =>
  oEmbedOf({
    ...{ title: 'Bridges', site: SITE, width: 680, height: 588 },
    script: { file: 'embed-0123.js', integrity: 'sha384-abc' },
    picture: { file: 'timeline.svg', width: 712, height: 570 },
    ...facts,
  });
const parsed = (html: unknown) => new DOMParser().parseFromString(String(html), 'text/html');

describe('oEmbedOf(facts)', () => {
  it('has what oEmbed 1.0 asks of an answer of type rich', () => {
    expect(answer()).toMatchObject({
      ...{ version: '1.0', type: 'rich', title: 'Bridges', provider_name: 'Datelines' },
      ...{ provider_url: SITE, width: 680, height: 588 },
      ...{ thumbnail_url: `${SITE}timeline.svg`, thumbnail_width: 712, thumbnail_height: 570 },
    });
  });

  it('gives the frame of the dialog, with absolute addresses and the size it tells', () => {
    const page = parsed(answer().html);
    const frame = page.querySelector('iframe')!;
    expect(frame.getAttribute('src')).toBe(`${SITE}embed.html`);
    expect([frame.getAttribute('width'), frame.getAttribute('height')]).toEqual(['680', '588']);
    expect(frame.title).toBe('Bridges');
    const script = page.querySelector('script')!;
    expect(script.getAttribute('src')).toBe(`${SITE}embed-0123.js`);
    expect(script.getAttribute('integrity')).toBe('sha384-abc');
  });

  it('is of type link where nobody knows the address, and names none that would be wrong', () => {
    const told = answer({ site: null });
    expect(told).toEqual({
      ...{ version: '1.0', type: 'link', title: 'Bridges' },
      ...{ provider_name: 'Datelines', cache_age: 86_400 },
    });
  });

  it('keeps a title with markup a title', () => {
    const page = parsed(answer({ title: HOSTILE }).html);
    expect(page.querySelector('iframe')!.title).toBe(HOSTILE);
    expect(page.querySelectorAll('script')).toHaveLength(1);
  });
});

describe('oEmbedLink(title, site)', () => {
  it.each([
    [SITE, `${SITE}oembed.json`],
    [null, './oembed.json'],
  ])('at %s leads to %s', (site, href) => {
    const link = parsed(oEmbedLink(HOSTILE, site)).querySelector('link')!;
    expect(link.getAttribute('href')).toBe(href);
    expect(link.rel).toBe('alternate');
    expect(link.type).toBe('application/json+oembed');
    expect(link.title).toBe(HOSTILE);
  });
});
