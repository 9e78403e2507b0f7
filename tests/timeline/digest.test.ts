/** Some events that stand for very many. */
import { describe, expect, it } from 'vitest';
import { digestOf, homeOf, indexItems, toItems, toSources } from '../../src/timeline/index.ts';
import { crowd } from './support/crowd.ts';
import { dateWords } from './support/words.ts';

const data = crowd(3000);
const items = toItems(data, { dateWords });
const index = indexItems(items);
const home = homeOf(items, toSources(data, { dateWords }));
const periods = digestOf(index, home);

describe('a digest', () => {
  it('has periods that follow one another and hold all events', () => {
    expect(periods.length).toBeGreaterThan(4);
    expect(periods.length).toBeLessThanOrEqual(17);
    expect(periods.reduce((sum, { count }) => sum + count, 0)).toBe(items.length);
    periods.slice(1).forEach(({ startMs }, i) => {
      expect(startMs).toBeGreaterThanOrEqual(periods[i]?.endMs ?? NaN);
    });
  });

  it('tells the most important of each, in order of the line', () => {
    for (const { startMs, endMs, count, items: told } of periods) {
      expect(told).toHaveLength(Math.min(8, count));
      const own = items.filter((d) => d.anchorMs >= startMs && d.anchorMs < endMs);
      const least = Math.min(...told.map((d) => d.priority));
      expect(own.filter((d) => d.priority > least && !told.includes(d))).toEqual([]);
      expect(told.map((d) => d.anchorMs)).toEqual(told.map((d) => d.anchorMs).toSorted((a, b) => a - b)); // prettier-ignore
    }
  });
});
