import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { densityColumns, keptCounts, type KeptCounts } from '../../src/timeline/density.ts';
import { rangeCounter } from '../../src/timeline/events/bisect.ts';
import { indexItems } from '../../src/timeline/events/item-index.ts';
import type { Fold } from '../../src/timeline/time/fold.ts';
import { timeScale } from '../../src/timeline/time/scale.ts';

const plot = { x0: 200, x1: 900 };
const place = { baseline: 300, height: 60 };
const nothing = (stays = () => true): KeptCounts => ({ length: 0, first: 0, counts: new Float64Array(0), stays }); // prettier-ignore
const between = rangeCounter(
  Float64Array.from({ length: 5000 }, (_, i) => 3 * i + (i % 17)).sort(),
);
const scaleOf = (from: number, length: number, folds: readonly Fold[] = []) =>
  timeScale([from, from + length], [plot.x0, plot.x1], folds);
const folds: readonly Fold[] = [
  { startMs: 2000, endMs: 9000, widthPx: 40, weightBefore: 1, weightAfter: 1 },
];

describe('counts of a profile, kept from frame to frame', () => {
  it('are what they would be counted anew, however the view has moved', () => {
    const view = fc.tuple(fc.integer({ min: -4000, max: 15_000 }), fc.integer({ min: 400, max: 20_000 })); // prettier-ignore
    const part = fc.tuple(fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 0, max: 9000 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(view, part, fc.boolean()), { maxLength: 12 }), (views) => {
        const kept = nothing();
        for (const [[from, length], [first, more], isFolded] of views) {
          const has = (startMs: number, endMs: number) =>
            (startMs + endMs) / 2 >= first && (startMs + endMs) / 2 < first + more;
          const scale = scaleOf(from, length, isFolded ? folds : []);
          expect(densityColumns(scale, plot, place, { between, has, kept })).toEqual(
            densityColumns(scale, plot, place, { between, has }),
          );
        }
      }),
    );
  });

  it('are asked anew only of columns that have come into view', () => {
    const kept = nothing();
    const asked = vi.fn(between);
    densityColumns(scaleOf(0, 6000), plot, place, { between: asked, kept });
    const first = asked.mock.calls.length;
    densityColumns(scaleOf(60, 6000), plot, place, { between: asked, kept });
    expect(asked.mock.calls.length - first).toBeLessThan(first / 20);
    expect(asked.mock.calls.length).toBeGreaterThan(first);
  });

  it('are asked anew of each column whose number may yet be another, until it is known for good', () => {
    let known = 3000;
    let end = 0;
    const asked: number[] = [];
    const kept = nothing(() => end <= known);
    const look = () => {
      asked.length = 0;
      const count = (startMs: number, endMs: number) => {
        asked.push(startMs);
        end = endMs;
        return between(startMs, endMs) + (endMs <= known ? 0 : 1);
      };
      return densityColumns(scaleOf(0, 6000), plot, place, { between: count, kept }).columns;
    };
    look();
    look();
    expect(asked.length).toBeGreaterThan(100);
    expect(Math.min(...asked)).toBeGreaterThan(known - 100);
    known = Infinity;
    expect(look()).toEqual(densityColumns(scaleOf(0, 6000), plot, place, { between }).columns);
    look();
    expect(asked).toEqual([]);
  });

  it('are kept of nothing that does not say that its numbers stay', () => {
    const index = indexItems([]);
    expect(keptCounts(index, '')).toBeUndefined();
    const staying = { ...index, countsStay: () => true };
    const kept = keptCounts(staying, '');
    expect(kept).toBeDefined();
    expect(keptCounts(staying, '')).toBe(kept);
    expect(keptCounts(staying, 'of somebody')).not.toBe(kept);
  });
});
