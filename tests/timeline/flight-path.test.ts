import { interpolateZoom } from 'd3-interpolate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flightPath, type View } from '../../src/timeline/time/flight-path.ts';

const view = fc.record({
  middle: fc.double({ min: -10, max: 10, noNaN: true }),
  length: fc.double({ min: 1e-4, max: 10, noNaN: true }),
});

describe('flightPath(from, to)', () => {
  it('begins at the first view and ends at the second', () => {
    const from = { middle: 0.2, length: 1 };
    const to = { middle: 0.9, length: 0.01 };
    const path = flightPath(from, to);
    expect(path.at(0).middle).toBeCloseTo(from.middle, 10);
    expect(path.at(0).length).toBeCloseTo(from.length, 10);
    expect(path.at(1).middle).toBeCloseTo(to.middle, 10);
    expect(path.at(1).length).toBeCloseTo(to.length, 10);
  });

  it('rises on the way to a view far off, so that the reader sees both places at once', () => {
    const path = flightPath({ middle: 0, length: 0.1 }, { middle: 1, length: 0.1 });
    expect(path.at(0.5).length).toBeGreaterThan(0.5);
    expect(path.at(0.5).middle).toBeCloseTo(0.5, 10);
  });

  it('only zooms when there is nowhere to go', () => {
    const path = flightPath({ middle: 3, length: 4 }, { middle: 3, length: 1 });
    expect(path.at(0.5)).toEqual({ middle: 3, length: 2 });
    expect(path.length).toBeCloseTo(Math.log(4) / Math.SQRT2, 10);
  });

  // To three places: d3 subtracts numbers that are nearly equal where ours does not.
  it('is the path of d3-interpolate, along one axis', () => {
    const triple = ({ middle, length }: View): [number, number, number] => [middle, 0, length];
    fc.assert(
      fc.property(view, view, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, t) => {
        fc.pre(Math.abs(from.middle - to.middle) > 1e-3);
        const [middle, , length] = interpolateZoom(triple(from), triple(to))(t);
        const ours = flightPath(from, to).at(t);
        expect(ours.middle).toBeCloseTo(middle, 3);
        expect(ours.length / length).toBeCloseTo(1, 3);
      }),
      { seed: 42 },
    );
  });
});
