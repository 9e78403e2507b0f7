import { describe, expect, it } from 'vitest';
import {
  homeOf,
  indexItems,
  layoutVertical,
  toItems,
  toSources,
  type VerticalLayout,
} from '../../../src/timeline/index.ts';
import { dateWords, type Edtf } from '../../../src/model/index.ts';
import { english } from '../../../src/ui/messages.ts';
import { layoutWords } from '../../../src/ui/state/layout-words.ts';
import { periodWithin, rowAt, rowsWithin } from '../../../src/ui/vertical/visible-rows.ts';
import { firstStory } from '../../support/first-story.ts';

const options = { dateWords: (when: Edtf) => dateWords(when, { locale: 'en-GB' }) };
const items = toItems(firstStory, options);
const sources = toSources(firstStory, options);
const layout: VerticalLayout = layoutVertical({
  index: indexItems(items),
  sources,
  home: homeOf(items, sources),
  width: 390,
  measureText: (text, { size }) => text.length * size * 0.5,
  words: layoutWords(english, 'en-GB'),
});
const { rows } = layout;
const year = (ms: number | undefined) => new Date(ms ?? NaN).getUTCFullYear();

describe('rowsWithin(rows, y0, y1)', () => {
  it('gives exactly the rows that meet a stretch, in order', () => {
    for (const [y0, y1] of [[0, 100], [350, 700], [-500, -1], [layout.height, 9999], [0, layout.height]] as const) {
      const meeting = rows.filter((row) => row.y1 > y0 && row.y0 <= y1);
      expect(rowsWithin(rows, y0, y1)).toEqual(meeting);
    }
  }); // prettier-ignore
});

describe('periodWithin(layout, y0, y1)', () => {
  it('runs from the first to the last time told there', () => {
    const period = periodWithin(layout, 0, layout.height);
    expect([year(period?.[0]), year(period?.[1])]).toEqual([1950, 2025]);
  });

  it('is the nearest row’s where a stretch holds none', () => {
    const fold = layout.folds[0]!;
    const period = periodWithin(layout, fold.y0 + 8, fold.y0 + 9);
    expect(year(period?.[0])).toBe(1979);
  });

  it('is nothing without rows', () => {
    expect(periodWithin({ ...layout, rows: [] }, 0, 100)).toBeNull();
  });
});

describe('rowAt(rows, y)', () => {
  it('is the row there, the next below a gap, the last below all', () => {
    expect(rowAt(rows, rows[3]!.y)).toBe(rows[3]);
    expect(rowAt(rows, layout.folds[0]!.y0 + 10)?.title[0]?.text).toContain('Islamic Revolution');
    expect(rowAt(rows, 1e6)).toBe(rows.at(-1));
    expect(rowAt([], 0)).toBeNull();
  });
});
