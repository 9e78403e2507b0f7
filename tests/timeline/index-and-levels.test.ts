import { describe, expect, it } from 'vitest';
import { indexItems, toItems } from '../../src/timeline/index.ts';
import { bundleItems } from '../../src/timeline/bundle.ts';
import { intervalIndex } from '../../src/timeline/events/interval-index.ts';
import { compareImportance } from '../../src/timeline/events/item-index.ts';
import { assignLevels } from '../../src/timeline/labels/levels.ts';
import { breakLines, cutLongWords } from '../../src/timeline/labels/line-break.ts';
import { spreadPoles } from '../../src/timeline/labels/spread.ts';
import { crowd, randomFrom } from './support/crowd.ts';
import { itemsOf } from './support/made.ts';
import { dateWords } from './support/words.ts';

describe('the interval index', () => {
  it('finds what a search of all would find', () => {
    const random = randomFrom(5);
    const extents = Array.from({ length: 400 }, (_, i) => {
      const startMs = i % 50 === 0 ? -Infinity : random() * 1000;
      return { startMs, endMs: i % 70 === 0 ? Infinity : Math.max(startMs, 0) + random() * 60 };
    });
    const index = intervalIndex(extents);
    for (let i = 0; i < 200; i++) {
      const start = random() * 1000;
      const end = start + random() * 100;
      const expected = extents.flatMap((e, place) =>
        e.startMs < end && e.endMs > start ? place : [],
      );
      expect(index.meeting(start, end)).toEqual(expected);
    }
  });
  it('is empty when there is nothing', () => {
    expect(intervalIndex([]).meeting(0, 1)).toEqual([]);
  });
});

describe('the item index', () => {
  const items = toItems(crowd(500), { dateWords });
  const index = indexItems(items);
  it('counts and ranks as a search of all would', () => {
    const random = randomFrom(9);
    for (let i = 0; i < 60; i++) {
      const start = items[Math.floor(random() * 500)]!.anchorMs;
      const end = start + random() * 3e11;
      const inside = items.filter((d) => d.anchorMs >= start && d.anchorMs < end);
      expect(index.countAnchors(start, end)).toBe(inside.length);
      const limit = 1 + Math.floor(random() * 20);
      expect(index.top(start, end, limit).map((d) => d.id)).toEqual(
        [...inside]
          .sort(compareImportance)
          .slice(0, limit)
          .map((d) => d.id),
      );
    }
  });
  it('counts reports by source', () => {
    const reports = items.flatMap((d) => d.reports.filter((r) => r.sourceId === 's1'));
    expect(index.countReports('s1', -Infinity, Infinity)).toBe(reports.length);
    expect(index.countReports('nobody', -Infinity, Infinity)).toBe(0);
  });
});

describe('assignLevels(spans)', () => {
  const span = (id: string, x0: number, x1: number) => ({ id, x0, x1 });
  it.each([
    {
      name: 'neighbours share a level',
      spans: [span('a', 0, 10), span('b', 12, 20)],
      levels: { a: 0, b: 0 },
    },
    {
      name: 'a gap under 2 px is an overlap',
      spans: [span('a', 0, 10), span('b', 11, 20)],
      levels: { a: 0, b: 1 },
    },
    {
      name: 'the lowest free level is taken',
      spans: [span('a', 0, 10), span('b', 5, 30), span('c', 15, 20)],
      levels: { a: 0, b: 1, c: 0 },
    },
  ])('$name', ({ spans, levels }) => {
    expect(Object.fromEntries(assignLevels(spans))).toEqual(levels);
    expect(Object.fromEntries(assignLevels([...spans].reverse()))).toEqual(levels);
  });
});

describe('spreadPoles(xs, min, bounds)', () => {
  it('leaves poles alone that are apart, and moves the others as little as possible', () => {
    expect(spreadPoles([0, 20, 40], 8, [0, 100])).toEqual([0, 20, 40]);
    expect(spreadPoles([50, 50], 8, [0, 100])).toEqual([46, 54]);
    expect(spreadPoles([50, 50, 51], 8, [0, 100]).reduce((a, b) => a + b)).toBeCloseTo(151, 6);
  });
  it('keeps within bounds, and the order even where there is no room', () => {
    expect(spreadPoles([99, 100, 100], 8, [0, 100])).toEqual([84, 92, 100]);
    expect(spreadPoles([5, 5, 5], 8, [0, 8])).toEqual([0, 4, 8]);
  });
  it('never lets two poles come closer than the distance', () => {
    const random = randomFrom(4);
    for (let i = 0; i < 100; i++) {
      const xs = Array.from({ length: 30 }, () => random() * 1000).sort((a, b) => a - b);
      const px = spreadPoles(xs, 8, [0, 1000]);
      px.slice(1).forEach((x, j) => expect(x - px[j]!).toBeGreaterThan(8 - 1e-6));
    }
  });
});

describe('breakLines(text, measure, options)', () => {
  const measure = (text: string) => text.length * 10;
  const options = { maxWidth: 200, maxLines: 2 };
  it('keeps a short text in one line and balances a long one', () => {
    expect(breakLines('one two', measure, options).lines).toEqual(['one two']);
    expect(breakLines('aaaa bbbb cccc dddd eeee', measure, options).lines).toEqual([
      'aaaa bbbb cccc',
      'dddd eeee',
    ]);
  });
  it('widens for a long word or too much text, and never cuts', () => {
    const word = 'x'.repeat(40);
    expect(breakLines(`a ${word} b`, measure, options).lines.join(' ')).toBe(`a ${word} b`);
    expect(breakLines('ab '.repeat(60), measure, options).lines).toHaveLength(2);
  });
  it('keeps room for a sign at the end of the last line', () => {
    expect(breakLines('one', measure, { ...options, tail: 23 }).width).toBe(53);
  });
});

describe('cutLongWords(text, measure, maxWidth)', () => {
  const measure = (text: string) => Array.from(text).length * 10;
  it('leaves words that fit, and cuts the others after as many letters as fit', () => {
    expect(cutLongWords('one two', measure, 30)).toBe('one two');
    expect(cutLongWords('an abcdefgh word', measure, 40)).toBe('an abcd efgh word');
    expect(cutLongWords('', measure, 40)).toBe('');
  });
  it('keeps accents with their letters, and one letter where not even one fits', () => {
    expect(cutLongWords('e\u0301e\u0301e\u0301', measure, 40)).toBe('e\u0301e\u0301 e\u0301');
    expect(cutLongWords('ab', measure, 5)).toBe('a b');
  });
});

describe('bundleItems(items, x, options)', () => {
  const items = itemsOf(Array.from({ length: 6 }, (_, i) => ({ when: `200${i}` })));
  const xs = [0, 4, 8, 30, 36, 90];
  const bundles = bundleItems(items, (d) => xs[items.indexOf(d)]!, { within: 10, maxWidth: 24 });
  it('gathers what is closer than the distance and leaves the rest', () => {
    expect(bundles.map((b) => b.items.map((d) => d.id))).toEqual([
      ['e0', 'e1', 'e2'],
      ['e3', 'e4'],
    ]);
  });
  it('closes the narrowest gaps first where a run would get too wide', () => {
    const ys = [0, 9, 18, 20, 22, 31];
    const own = bundleItems(items, (d) => ys[items.indexOf(d)]!, { within: 10, maxWidth: 20 });
    expect(own.map((b) => b.items.map((d) => d.id))).toEqual([
      ['e0', 'e1'],
      ['e2', 'e3', 'e4', 'e5'],
    ]);
  });
});
