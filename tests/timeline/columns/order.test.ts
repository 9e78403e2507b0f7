import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEW, placesBy } from '../../../src/timeline/columns/order.ts';

/** As many keys as asked, with equal ones, negative ones and both infinities among them. */
const keys = (n: number) =>
  Float64Array.from({ length: n }, (_, i) =>
    i % 41 === 0 ? Infinity : i % 37 === 0 ? -Infinity : ((i * 7919) % 1009) * 1e9 - 5e11,
  );

/** Keys that rise but for some: those of every fifth place are of a day before, and so much more of it for every seventh. */
const nearlySorted = (n: number) =>
  Float64Array.from(
    { length: n },
    (_, i) =>
    i === 3 ? Infinity : i === 9 ? -Infinity : Math.floor(i / 4) - (i % 5 === 0 ? 2 : 0) - (i % 7 === 0 ? 9 : 0), // prettier-ignore
  );

const least = (given: Float64Array) =>
  [...given.keys()].sort((a, b) => {
    const [x, y] = [given[a] ?? 0, given[b] ?? 0];
    return x < y ? -1 : x > y ? 1 : a - b;
  });

describe('places by keys', () => {
  it.each([2, 12, 500, FEW, 3 * FEW])(
    'of %i keys that are in order but for some come as of any others',
    (n) => {
      const given = nearlySorted(n);
      expect([...placesBy(given)]).toEqual(least(given));
    },
  );

  it('come so whatever the keys', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.integer({ min: 0, max: 30 }), fc.constantFrom(Infinity, -Infinity))), (list) => {
        const given = Float64Array.from(list);
        expect([...placesBy(given)]).toEqual(least(given));
      }),
    ); // prettier-ignore
  });

  it.each([0, 1, 2, FEW - 1, FEW, FEW + 1, 3 * FEW])(
    'of %i keys come least first, equal ones in the order they had',
    (n) => {
      const given = keys(n);
      expect([...placesBy(given)]).toEqual(least(given));
    },
  );
});
