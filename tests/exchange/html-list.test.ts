import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { htmlListOf } from '../../src/exchange/index.ts';
import { dateWords, type Edtf } from '../../src/model/index.ts';
import { dataset, event, source } from '../timeline/support/story.ts';
import { hostile } from './hostile.ts';

const words = { dateWords: (when: Edtf) => dateWords(when, { locale: 'en' }) };
const parsed = (html: string) => parseHTML(`<html><body>${html}</body></html>`).document;

describe('htmlListOf(dataset, options)', () => {
  it('lists date, title and each source once, linked to its passage', () => {
    const data = dataset(
      [source('a', 'The Paper', 'TP', '2025'), source('b', 'The Wire', 'TW', '2025')],
      [event({ id: 'e', when: '2019-03', title: 'Bridge opens', by: ['a', 'b', 'a'] })],
    );
    const [item, ...rest] = parsed(htmlListOf(data, { words })).querySelectorAll('li');
    expect(rest).toEqual([]);
    expect(item?.textContent).toBe('Mar 2019 Bridge opens (The Paper, The Wire)');
  });

  it('holds no element and no address but its own, whatever the data hold', () => {
    const document = parsed(htmlListOf(hostile, { words }));
    const names = new Set([...document.body.querySelectorAll('*')].map((node) => node.localName));
    expect([...names].sort()).toEqual(
      ['a', 'bdi', 'cite', 'h2', 'li', 'ol', 'section', 'strong'].filter((name) => names.has(name)),
    );
    for (const link of document.querySelectorAll('a'))
      expect(link.getAttribute('href')).toMatch(/^https?:\/\//);
    expect(document.querySelectorAll('li')).toHaveLength(hostile.events.length);
  });

  it('has a heading and an empty list where there is no event', () => {
    const document = parsed(htmlListOf(dataset([], []), { words }));
    expect(document.querySelector('h2')).not.toBeNull();
    expect(document.querySelectorAll('li')).toHaveLength(0);
  });
});
