import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { easeInOut, flightPath, fly } from '../../../src/ui/behaviours/flight.ts';

const YEAR = 365.25 * 86_400_000;

describe('flightPath(from, to)', () => {
  it('begins and ends exactly at its two periods', () => {
    const extent = fc
      .tuple(fc.integer({ min: -2e13, max: 2e13 }), fc.integer({ min: 1000, max: 1e13 }))
      .map(([start, width]) => [start, start + width] as const);
    fc.assert(
      fc.property(extent, extent, (from, to) => {
        const path = flightPath(from, to);
        expect(path(0)).toEqual(from);
        expect(path(1)).toEqual(to);
        for (const t of [0.25, 0.5, 0.75]) {
          const [start, end] = path(t);
          expect(end).toBeGreaterThan(start);
        }
      }),
      { seed: 11 },
    );
  });

  it('rises before it crosses to a far period of the same length', () => {
    const [start, end] = flightPath([0, YEAR], [60 * YEAR, 61 * YEAR])(0.5);
    expect(end - start).toBeGreaterThan(10 * YEAR);
  });
});

describe('easeInOut(t)', () => {
  it('rests at both ends and is half way in the middle', () => {
    expect([easeInOut(0), easeInOut(0.5), easeInOut(1)]).toEqual([0, 0.5, 1]);
  });
});

describe('fly(from, to, duration)', () => {
  it('jumps at once when there is to be no motion', () => {
    const onframe = vi.fn();
    const onend = vi.fn();
    fly([0, 1], [5, 9], 0, { onframe, onend });
    expect(onframe.mock.calls).toEqual([[[5, 9]]]);
    expect(onend).toHaveBeenCalledOnce();
  });
});
