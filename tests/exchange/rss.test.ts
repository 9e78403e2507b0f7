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
});
