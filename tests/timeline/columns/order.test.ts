import { describe, expect, it } from 'vitest';
import { FEW, placesBy } from '../../../src/timeline/columns/order.ts';

/** As many keys as asked, with equal ones, negative ones and both infinities among them. */
const keys = (n: number) =>
  Float64Array.from({ length: n }, (_, i) =>
    i % 41 === 0 ? Infinity : i % 37 === 0 ? -Infinity : ((i * 7919) % 1009) * 1e9 - 5e11,
  );

describe('places by keys', () => {
  it.each([0, 1, 2, FEW - 1, FEW, FEW + 1, 3 * FEW])(
    'of %i keys come least first, equal ones in the order they had',
    (n) => {
      const given = keys(n);
      const places = [...given.keys()].sort((a, b) => {
        const [x, y] = [given[a] ?? 0, given[b] ?? 0];
        return x < y ? -1 : x > y ? 1 : a - b;
      });
      expect([...placesBy(given)]).toEqual(places);
    },
  );
});
