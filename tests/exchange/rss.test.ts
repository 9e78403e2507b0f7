// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { rssOf } from '../../src/exchange/index.ts';
import { dataset, event, source } from '../timeline/support/story.ts';
import { HOSTILE, hostile, page, words } from './hostile.ts';

const parse = (text: string) => new DOMParser().parseFromString(text, 'application/xml');
const SOURCES = [
  { ...source('a', 'Alpha', 'AA', '2025-11-27'), url: 'https://a.example/x?a=1&b=2' },
  source('b', 'Beta', 'BB', '2025-06-01'),
  source('c', 'Gamma', 'CC', '2025-12'),
  source('d', 'Delta', 'DD', '2025-12-24~'),
];
const feed = (...by: string[][]) =>
  rssOf(
    dataset(
      SOURCES,
      by.map((ids, i) => event({ id: `e${i}`, when: '1999', title: `T${i}`, by: ids })),
    ),
    { words, page },
  );
const items = (text: string) =>
  [...parse(text).querySelectorAll('item')].map((item) => ({
    title: item.querySelector('title')?.textContent,
    link: item.querySelector('link')?.textContent,
    pubDate: item.querySelector('pubDate')?.textContent ?? null,
    description: item.querySelector('description')?.textContent ?? '',
  }));

describe('rssOf(dataset)', () => {
  it('is a channel of RSS 2.0 with its three parts, and one item for each event', () => {
    const { text } = feed(['a'], ['b']);
    const root = parse(text).documentElement;
    expect(root.tagName).toBe('rss');
    expect(root.getAttribute('version')).toBe('2.0');
    const channel = root.querySelector(':scope > channel')!;
    const parts = [...channel.children].slice(0, 3).map((node) => [node.tagName, node.textContent]);
    expect(parts).toEqual([
      ['title', 'Test'],
      ['link', 'https://example.org/timeline/'],
      ['description', 'Test'],
    ]);
    expect(items(text)).toHaveLength(2);
  });

  it('dates an item by the latest of its sources that is known to the day, and never by the event', () => {
    const { text, omissions } = feed(['b', 'a'], ['b', 'c'], ['c'], ['d']);
    expect(items(text).map(({ title, pubDate }) => [title, pubDate])).toEqual([
      ['T0', 'Thu, 27 Nov 2025 00:00:00 GMT'],
      ['T1', 'Sun, 01 Jun 2025 00:00:00 GMT'],
      ['T2', null],
      ['T3', null],
    ]);
    expect(omissions.flatMap((d) => (d.reason === 'noPublicationDay' ? [d.eventId] : []))).toEqual([
      'e2',
      'e3',
    ]);
    expect(parse(text).querySelector('channel > pubDate')?.textContent).toBe(
      'Thu, 27 Nov 2025 00:00:00 GMT',
    );
  });

  it('says when it happened, and links each source at its passage', () => {
    const [item] = items(feed(['a', 'b']).text);
    expect(item).toMatchObject({ link: 'https://example.org/timeline/#e=e0' });
    expect(item!.description).toBe(
      '<p>1999</p><p class="datelines-sources">Reported by 2: <a href="https://a.example/x?a=1&amp;b=2#:~:text=words">Alpha</a>; <cite>Beta</cite></p>',
    );
  });

  it('is well-formed whatever its texts hold, and opens no tag of theirs', () => {
    const { text } = rssOf(hostile, { words, page });
    const xml = parse(text.replaceAll('\ufffd', '?'));
    expect(xml.querySelector('parsererror')).toBeNull();
    expect(xml.querySelectorAll('item')).toHaveLength(HOSTILE.length);
    expect(xml.querySelector('script')).toBeNull();
    const html = document.createElement('div');
    for (const { description } of items(text)) {
      html.innerHTML = description;
      expect(html.querySelector('script, img')).toBeNull();
    }
  });

  /** What the W3C's validator of feeds calls an error, beside being well-formed. */
  it.each([
    ['of this story', feed(['a'], ['b'], ['c']).text],
    ['of hostile texts', rssOf(hostile, { words, page }).text],
  ])('keeps the rules of a feed: %s', (_, text) => {
    expect(text.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0">')).toBe(
      true,
    );
    const xml = parse(text.replaceAll('\ufffd', '?'));
    const channel = xml.querySelector('rss > channel')!;
    const own = [...channel.children].map(({ tagName }) => tagName).filter((d) => d !== 'item');
    expect(new Set(own).size, 'each part of the channel once').toBe(own.length);
    for (const part of ['title', 'link', 'description']) expect(own).toContain(part);
    expect(channel.querySelector(':scope > language')!.textContent).toMatch(/^[a-z]{2,3}(-[A-Z]{2})?$/); // prettier-ignore
    const guids = [...xml.querySelectorAll('guid')];
    expect(new Set(guids.map((guid) => guid.textContent)).size).toBe(guids.length);
    for (const item of xml.querySelectorAll('item')) {
      const names = [...item.children].map(({ tagName }) => tagName);
      expect(new Set(names).size, 'each part of an item once').toBe(names.length);
      expect(names).toEqual(expect.arrayContaining(['title', 'link', 'guid', 'description']));
      const [link, guid] = ['link', 'guid'].map((name) => item.querySelector(name)!.textContent);
      expect(link).toMatch(/^https?:\/\/[^\s<>"]+$/);
      expect(guid, 'a permanent link is the address').toBe(link);
    }
    for (const { textContent: date } of xml.querySelectorAll('pubDate')) {
      expect(date).toMatch(/^(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/); // prettier-ignore
      expect(new Date(date).toUTCString(), 'on the right day of the week').toBe(date);
    }
    for (const { description } of items(text)) {
      const html = document.createElement('div');
      html.innerHTML = description;
      for (const link of html.querySelectorAll('[href], [src]'))
        expect(link.getAttribute('href'), 'no relative address').toMatch(/^https?:\/\//);
      expect(html.querySelector('script, style, iframe, object, embed, [onclick], [style]')).toBeNull(); // prettier-ignore
    }
  });
});
