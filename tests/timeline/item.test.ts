import { describe, expect, it } from 'vitest';
import { toItems, toSources } from '../../src/timeline/index.ts';
import { itemOf, itemsOf, utc } from './support/made.ts';
import { dataset, event, source, STORY } from './support/story.ts';
import { dateWords } from './support/words.ts';

describe('toItems(dataset, options)', () => {
  it.each([
    { when: '2025-06-01', form: 'day', anchorMs: utc(2025, 6, 1) + 43_200_000 },
    { when: '2025-06-01T09:30:00Z', form: 'time', anchorMs: utc(2025, 6, 1) + 34_200_500 },
    { when: '2019-03', form: 'month', anchorMs: (utc(2019, 3) + utc(2019, 4)) / 2 },
    { when: '2019-21', form: 'season', anchorMs: (utc(2019, 3) + utc(2019, 6)) / 2 },
    { when: '2005', form: 'year', anchorMs: (utc(2005) + utc(2006)) / 2 },
    { when: '195X', form: 'soft', anchorMs: (utc(1950) + utc(1960)) / 2 },
    { when: '2025-06-13/2025-06-24', form: 'lasted', anchorMs: utc(2025, 6, 13) },
    { when: '1999/..', form: 'open-end', anchorMs: utc(1999) },
    { when: '../1999', form: 'open-start', anchorMs: utc(2000) },
  ])('draws $when as $form, its pole where the design puts it', ({ when, form, anchorMs }) => {
    expect(itemOf(when)).toMatchObject({ form, anchorMs });
  });

  it.each([
    ['2019-03~', 'approximate'],
    ['2019?', 'uncertain'],
    ['2019%', 'uncertain'],
    ['2019~/2020', 'none'],
    ['2019~/2020~', 'approximate'],
  ])('takes %s as %s', (when, vague) => {
    expect(itemOf(when).vague).toBe(vague);
  });

  it('lets a vague end of an interval fade, and only that end', () => {
    expect(itemOf('2019~/2020')).toMatchObject({ fuzzyStart: true, fuzzyEnd: false });
  });

  it('orders by anchor, the coarser date first, then id', () => {
    const items = itemsOf([
      { id: 'b', when: '2000-06' },
      { id: 'c', when: '1999' },
      { id: 'a', when: '2000-06' },
    ]);
    expect(items.map((d) => d.id)).toEqual(['c', 'a', 'b']);
  });

  it('cuts a report at its source’s publication', () => {
    const data = dataset(
      [source('s', 'S', 'SS', '2025-08-28')],
      [event({ id: 'e', when: '2025-08/2025-11', title: 'T', by: ['s'] })],
    );
    const [report] = toItems(data, { dateWords })[0]!.reports;
    expect(report).toMatchObject({ cut: true, endMs: utc(2025, 8, 29) });
  });

  it('ranks several sources over a dispute, and a dispute over the rest', () => {
    const many = itemOf('2000', { by: ['a', 'b'] });
    const alone = itemOf('2000');
    expect(many.priority).toBeGreaterThan(alone.priority + 500);
  });
});

describe('toSources(dataset, options)', () => {
  it('deals colours and shapes in order of publication', () => {
    const sources = toSources(STORY, { dateWords });
    expect(sources.map((s) => [s.code, s.slot, s.shape])).toEqual([
      ['AN', 1, 'circle'],
      ['AF', 2, 'square'],
      ['PT', 3, 'triangle'],
      ['PF', 4, 'diamond'],
      ['IP', 5, 'pentagon'],
    ]);
  });

  it('gives the ninth and later the shared slot', () => {
    const many = Array.from({ length: 10 }, (_, i) =>
      source(`s${i}`, `S${i}`, `S${i}`, `20${10 + i}`),
    );
    const sources = toSources(dataset(many, []), { dateWords });
    expect(sources.map((s) => s.slot)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 'x', 'x']);
  });
});
