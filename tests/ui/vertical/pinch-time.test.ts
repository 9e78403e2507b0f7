import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { VerticalRow, Viewport } from '../../../src/timeline/index.ts';
import { pinchedPeriod, type PinchStart } from '../../../src/ui/vertical/pinch-time.ts';
import { timeAlong } from '../../../src/ui/vertical/time-along.ts';

const YEAR = 365.2425 * 86_400_000;
const home: Viewport = [0, 100 * YEAR];
const start: PinchStart = {
  viewport: [40 * YEAR, 60 * YEAR],
  shown: [40 * YEAR, 60 * YEAR],
  px: 600,
  atMs: 45 * YEAR,
  y: 250,
};
const years = (period: Viewport) => period.map((ms) => ms / YEAR);

describe('pinchedPeriod(start, factor, y, home)', () => {
  it.each([
    ['twice as far apart: half as long about the time between them', 2, 250, [42.5, 52.5]],
    ['half as far apart: twice as long', 0.5, 250, [35, 75]],
    ['moved down, as far apart: the period moves with them', 1, 400, [35, 55]],
    ['a tenth as far apart: the whole, and no more', 0.1, 250, [0, 100]],
  ] as const)('%s', (_, factor, y, expected) => {
    for (const [i, year] of years(pinchedPeriod(start, factor, y, home)).entries())
      expect(year).toBeCloseTo(expected[i]!);
  });

  it('goes nearer from what is on the screen, and wider from all that has rows', () => {
    const long = { ...start, viewport: [30 * YEAR, 80 * YEAR] as const };
    const nearer = pinchedPeriod(long, 2, start.y, home);
    expect(years(nearer)[1]! - years(nearer)[0]!).toBeCloseTo(10);
    const wider = pinchedPeriod(long, 0.8, start.y, home);
    expect(years(wider)[1]! - years(wider)[0]!).toBeCloseTo(62.5);
  });

  it('keeps the time between the fingers between them, wherever they go', () => {
    const factors = fc.double({ min: 0.3, max: 40, noNaN: true });
    fc.assert(
      fc.property(factors, fc.integer({ min: 200, max: 300 }), (factor, y) => {
        const [from, to] = pinchedPeriod(start, factor, y, home);
        const share = (start.atMs - from) / (to - from);
        // The fingers began at a quarter of the screen.
        expect(share).toBeCloseTo(0.25 + (y - start.y) / start.px, 6);
      }),
      { seed: 5 },
    );
  });
});

describe('timeAlong(layout, viewport)', () => {
  const rows = [10, 30, 20].map(
    (startMs, i) => ({ startMs, endMs: startMs, y: 100 * (i + 1) }) as VerticalRow,
  );
  const along = timeAlong({ rows, height: 500 }, [0, 50]);

  it('is in proportion between the rows, and from the ends of the period to them', () => {
    expect([0, 10, 20, 30, 50].map(along.heightOf)).toEqual([0, 100, 150, 300, 500]);
    expect([0, 50, 100, 150, 400].map(along.timeOf)).toEqual([0, 5, 10, 20, 40]);
  });

  it('stays within the ends', () => {
    expect([along.heightOf(-9), along.heightOf(99)]).toEqual([0, 500]);
    expect([along.timeOf(-9), along.timeOf(999)]).toEqual([0, 50]);
  });

  it('holds without rows, and where all have one time', () => {
    expect(timeAlong({ rows: [], height: 60 }, [0, 50]).timeOf(30)).toBe(25);
    const same = rows.map((row) => ({ ...row, startMs: 10 }));
    expect(timeAlong({ rows: same, height: 500 }, [10, 10]).timeOf(250)).toBe(10);
  });
});
