/** Which rows of very many are drawn, and how much room the others take. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stretchOf } from '../../../src/ui/list/row-window.svelte.ts';

const input = fc.record({
  count: fc.integer({ min: 1, max: 5_000_000 }),
  rowPx: fc.integer({ min: 20, max: 300 }),
  viewPx: fc.integer({ min: 200, max: 2000 }),
});
const runs = { seed: 5, numRuns: 300 };

describe('a stretch of very many rows', () => {
  it('fills the screen wherever it is scrolled, and takes the room of all', () => {
    fc.assert(
      fc.property(input, fc.double({ min: 0, max: 1, noNaN: true }), (of, share) => {
        const { beforePx: length } = stretchOf({ ...of, offsetPx: Infinity });
        const offsetPx = share * length;
        const { first, last, beforePx, afterPx } = stretchOf({ ...of, offsetPx });
        expect(first).toBeGreaterThanOrEqual(0);
        expect(last).toBeLessThanOrEqual(of.count);
        expect(last - first).toBeGreaterThanOrEqual(Math.min(of.count, Math.ceil(of.viewPx / of.rowPx))); // prettier-ignore
        expect(beforePx).toBeLessThanOrEqual(offsetPx + 1);
        expect(beforePx + afterPx).toBeLessThanOrEqual(8_000_001);
      }),
      runs,
    );
  });

  it('begins with the first row and ends with the last', () => {
    fc.assert(
      fc.property(input, (of) => {
        expect(stretchOf({ ...of, offsetPx: 0 }).first).toBe(0);
        expect(stretchOf({ ...of, offsetPx: 1e12 }).last).toBe(of.count);
      }),
      runs,
    );
  });

  it('has the last rows on the screen at the end of all scrolling, however many a px passes', () => {
    fc.assert(
      fc.property(input, (of) => {
        const lengthPx = Math.min(of.count * of.rowPx, 8_000_000);
        const { first, beforePx } = stretchOf({ ...of, offsetPx: Math.max(0, lengthPx - of.viewPx) }); // prettier-ignore
        const endPx = beforePx + (of.count - first) * of.rowPx;
        expect(Math.abs(endPx - lengthPx)).toBeLessThanOrEqual(1);
      }),
      runs,
    );
  });

  it('moves on by single rows where a px of scrolling passes several', () => {
    const of = { count: 500_000, rowPx: 100, viewPx: 800 };
    const rowAtTop = (offsetPx: number) => {
      const { first, beforePx } = stretchOf({ ...of, offsetPx });
      return first + (offsetPx - beforePx) / of.rowPx;
    };
    for (const offsetPx of [0, 40, 400, 5000, 4_000_000, 7_999_000]) {
      const passed = rowAtTop(offsetPx + 16) - rowAtTop(offsetPx);
      expect(Math.abs(passed - 1)).toBeLessThan(0.25);
    }
  });

  it('passes every row on the way down', () => {
    const of = { count: 700, rowPx: 41, viewPx: 800 };
    const seen = new Set<number>();
    for (let offsetPx = 0; offsetPx <= of.count * of.rowPx; offsetPx += 400) {
      const { first, last } = stretchOf({ ...of, offsetPx });
      for (let place = first; place < last; place++) seen.add(place);
    }
    expect(seen.size).toBe(of.count);
  });
});
