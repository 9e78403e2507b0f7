import { bisector } from 'd3-array';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bisectLeft, bisectRight } from '../../src/timeline/bisect.ts';

describe('bisectLeft and bisectRight', () => {
  it('find the places that d3-array finds', () => {
    const byKey = bisector((d: { key: number }) => d.key);
    const keys = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 40 });
    fc.assert(
      fc.property(keys, fc.integer({ min: -2, max: 22 }), (unsorted, value) => {
        const items = unsorted.sort((a, b) => a - b).map((key) => ({ key }));
        const of = (d: { key: number }) => d.key;
        expect(bisectLeft(items, value, of)).toBe(byKey.left(items, value));
        expect(bisectRight(items, value, of)).toBe(byKey.right(items, value));
        expect(bisectLeft(Float64Array.from(unsorted), value)).toBe(byKey.left(items, value));
      }),
      { seed: 7 },
    );
  });
});
