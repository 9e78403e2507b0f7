import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clampExtent,
  clampViewport,
  CLOSEST_MS,
  fitViewport,
  fitWithin,
  flight,
  homeOf,
  isHome,
  panBy,
  quietSpells,
  timeScale,
  unionOf,
  zoomBy,
} from '../../src/timeline/index.ts';
import { itemsOf, story, utc } from './support/made.ts';

const seed = { seed: 42, numRuns: 200 };
const home = [utc(1950), utc(2026)] as const;

describe('extents', () => {
  it('unite over their finite ends', () => {
    expect(
      unionOf([
        [5, Infinity],
        [1, 3],
        [-Infinity, 9],
      ]),
    ).toEqual([1, 9]);
    expect(unionOf([])).toBeNull();
  });
  it('fit within bounds by moving first, and by shrinking only if they must', () => {
    expect(fitWithin([8, 12], [0, 10])).toEqual([6, 10]);
    expect(fitWithin([-5, 20], [0, 10])).toEqual([0, 10]);
  });
  it('are cut to bounds, to nothing at the nearer one when apart', () => {
    expect(clampExtent([-5, 5], [0, 10])).toEqual([0, 5]);
    expect(clampExtent([20, 30], [0, 10])).toEqual([10, 10]);
  });
});

describe('viewports', () => {
  it('have the whole span as home, from the beginning of a decade that starts it', () => {
    expect(story.home[0]).toBe(utc(1950));
    expect(story.home[1]).toBeGreaterThan(utc(2025, 12, 1));
    expect(story.home[1]).toBeLessThan(utc(2027));
    expect(homeOf([], [])[1]).toBeGreaterThan(0);
  });
  it('keep the instant under the pointer in its place while zooming', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.2, max: 0.8, noNaN: true }), (share) => {
        const at = home[0] + share * (home[1] - home[0]);
        const next = zoomBy(home, 4, at, home);
        expect((at - next[0]) / (next[1] - next[0])).toBeCloseTo(share, 6);
      }),
      seed,
    );
  });
  it('never leave home’s margins, nor get longer than home or shorter than six hours', () => {
    const ms = fc.double({ min: utc(1900), max: utc(2100), noNaN: true });
    fc.assert(
      fc.property(ms, fc.double({ min: 1, max: 2e12, noNaN: true }), (start, length) => {
        const [a, b] = clampViewport([start, start + length], home);
        expect(b - a).toBeGreaterThanOrEqual(CLOSEST_MS - 1);
        expect(b - a).toBeLessThanOrEqual(home[1] - home[0] + 1);
        expect((a + b) / 2).toBeGreaterThanOrEqual(home[0] - 1);
        expect((a + b) / 2).toBeLessThanOrEqual(home[1] + 1);
      }),
      seed,
    );
  });
  it('come home by zooming out, and stay there when panned', () => {
    const out = zoomBy([utc(2000), utc(2001)], 1e-6, utc(2000), home);
    expect(isHome(out, home)).toBe(true);
    expect(isHome(panBy(home, 1e12, home), home)).toBe(true);
  });
  it('fit an extent with room at both ends, and an open one at its given end', () => {
    const [a, b] = fitViewport([utc(2019), utc(2021)], home);
    expect(a).toBeLessThan(utc(2019));
    expect(b).toBeGreaterThan(utc(2021));
    const open = fitViewport([utc(1999), Infinity], home);
    expect(open[0]).toBeLessThan(utc(1999));
    expect(open[1]).toBeGreaterThan(utc(1999));
  });
  it('fly from the first to the second, exactly, by way of a wider look', () => {
    const [from, to] = [
      [utc(1955), utc(1956)],
      [utc(2019), utc(2020)],
    ] as const;
    const path = flight(from, to);
    expect(path.at(0)).toEqual(from);
    expect(path.at(1)).toEqual(to);
    const [a, b] = path.at(0.5);
    expect(b - a).toBeGreaterThan(10 * (utc(1956) - utc(1955)));
  });
});

describe('scales', () => {
  const folds = quietSpells(story.index.extents(), story.home);
  const cases = { plain: [], folded: folds };
  it.each([
    ['plain', 248, 1400],
    ['plain', 1192, 40],
    ['folded', 248, 1400],
    ['folded', 1192, 40],
  ] as const)('invert what they map: %s from %i to %i', (kind, x0, x1) => {
    const scale = timeScale(story.home, [x0, x1], cases[kind]);
    fc.assert(
      fc.property(fc.double({ min: story.home[0], max: story.home[1], noNaN: true }), (ms) => {
        expect(Math.abs(scale.invert(scale.x(ms)) - ms)).toBeLessThan(1000);
      }),
      seed,
    );
    expect(scale.x(story.home[0])).toBeCloseTo(x0, 6);
    expect(scale.x(story.home[1])).toBeCloseTo(x1, 6);
  });
  it('rise with time, folded or not', () => {
    const scale = timeScale(story.home, [248, 1400], folds);
    let last = -Infinity;
    for (let year = 1950; year <= 2026; year++) {
      expect(scale.x(utc(year))).toBeGreaterThan(last);
      last = scale.x(utc(year));
    }
  });
  it.each([
    [248, 1400],
    [1192, 40],
  ])('break no further than the plot from %i to %i, wherever the view ends', (x0, x1) => {
    const year = fc.integer({ min: 1948, max: 2027 });
    fc.assert(
      fc.property(year, fc.integer({ min: 1, max: 40 }), (from, years) => {
        const scale = timeScale([utc(from), utc(from + years)], [x0, x1], folds);
        for (const edge of scale.folds.flatMap((fold) => [fold.x0, fold.x1])) {
          expect(edge).toBeGreaterThanOrEqual(Math.min(x0, x1) - 1e-6);
          expect(edge).toBeLessThanOrEqual(Math.max(x0, x1) + 1e-6);
        }
      }),
      seed,
    );
  });
});

describe('quiet years', () => {
  it('are the spells without an event, in whole years', () => {
    const years = quietSpells(story.index.extents(), story.home).map((f) => [
      new Date(f.startMs).getUTCFullYear(),
      new Date(f.endMs).getUTCFullYear() - 1,
    ]);
    expect(years).toEqual([
      [1960, 1978],
      [1980, 1991],
      [1995, 1998],
      [2000, 2004],
      [2006, 2018],
    ]);
  });
  it('are not folded when they are short', () => {
    expect(
      quietSpells(
        itemsOf([{ when: '2000' }, { when: '2001' }]).map((d) => [d.startMs, d.endMs] as const),
        [utc(2000), utc(2002)],
      ),
    ).toEqual([]);
  });
});
