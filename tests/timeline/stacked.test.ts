/** The frame of an article: what an embed begins with is what it goes on with. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/index.ts';
import {
  CROWD,
  FEWEST_CROWDED,
  homeOf,
  indexItems,
  layoutHorizontal,
  layoutStacked,
  mirrorLayout,
  MOVED,
  toItems,
  toSources,
  type HorizontalLayout,
  type StackedLayoutInput,
} from '../../src/timeline/index.ts';
import { crowd } from './support/crowd.ts';
import { dateWords, measureText, words } from './support/words.ts';

const published = JSON.parse(
  readFileSync(new URL('../../data/events.json', import.meta.url), 'utf8'),
) as Dataset;

function input(dataset: Dataset, width: number): StackedLayoutInput {
  const [items, sources] = [toItems(dataset, { dateWords }), toSources(dataset, { dateWords })];
  const home = homeOf(items, sources);
  const margins = { start: 10, end: 10 };
  const index = indexItems(items);
  const frame = { width, height: 424, margins, fieldTop: 8 };
  return { index, sources, home, viewport: home, ...frame, measureText, words };
}

/** All that is drawn; functions are left out. */
const drawn = ({ settled, ...layout }: HorizontalLayout) =>
  JSON.parse(JSON.stringify({ ...layout, strips: settled.strips })) as unknown;

describe('layoutStacked(input, parts)', () => {
  const many = crowd(FEWEST_CROWDED + 60);

  it.each([
    { name: 'the published story', data: published, width: 680 },
    { name: 'the published story, wide', data: published, width: 1100 },
    { name: 'a crowd', data: many, width: 680 },
  ])(
    'lays out the whole span of $name alike before and after hands have come',
    ({ data, width }) => {
      const at = input(data, width);
      const before = layoutStacked(at, { crowd: CROWD });
      expect(drawn(layoutStacked(at, { crowd: CROWD, moved: MOVED }))).toEqual(drawn(before));
      expect(before.labels.length).toBeGreaterThan(5);
    },
  );

  it('is the frame of layoutHorizontal without lanes and minimap', () => {
    const at = input(many, 680);
    const whole = layoutHorizontal({ ...at, below: 'stacked', minimap: false, gutter: 0 });
    const parts = { crowd: CROWD, moved: MOVED, mirror: mirrorLayout };
    expect(drawn(layoutStacked(at, parts))).toEqual(drawn(whole));
  });

  it('draws a profile of a crowd with `crowd`, and every event by itself without', () => {
    const at = input(many, 680);
    expect(layoutStacked(at, { crowd: CROWD }).density.length).toBeGreaterThan(10);
    const each = layoutStacked(at, {});
    expect(each.density).toEqual([]);
    const told = each.marks.length + each.bundles.reduce((sum, b) => sum + b.count, 0);
    expect(told).toBe(many.events.length);
  });

  it('counts what lies beyond the edges with `moved`', () => {
    const at = input(published, 680);
    const [start, end] = at.home;
    const viewport = [start + (end - start) / 3, end - (end - start) / 3] as const;
    const { edges } = layoutStacked({ ...at, viewport }, { moved: MOVED });
    expect(edges.map((edge) => edge.side)).toEqual(['earlier', 'later']);
  });
});
