import { bisector } from 'd3-array';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bisectLeft, bisectRight, rangeCounter } from '../../src/timeline/events/bisect.ts';

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

describe('rangeCounter', () => {
  it('counts as one who looks at all of them, whatever was asked before', () => {
    const values = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 80 });
    const ends = [-Infinity, ...Array.from({ length: 64 }, (_, i) => i - 2), Infinity];
    const end = fc.constantFrom(...ends);
    const questions = fc.array(fc.tuple(end, end), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(values, questions, (unsorted, asked) => {
        const count = rangeCounter(Float64Array.from(unsorted).sort());
        for (const [from, to] of asked)
          expect(count(from, to)).toBe(unsorted.filter((v) => v >= from && v < to).length);
      }),
      { seed: 7 },
    );
  });

  it('counts columns that follow one another', () => {
    const sorted = Float64Array.from({ length: 1000 }, (_, i) => Math.floor(i ** 1.5));
    const count = rangeCounter(sorted);
    let sum = 0;
    for (let from = 0; from < 32_000; from += 37) {
      const own = count(from, from + 37);
      expect(own).toBe(sorted.filter((v) => v >= from && v < from + 37).length);
      sum += own;
    }
    expect(sum).toBe(1000);
  });

  it('looks at no more of a long line for columns that follow one another than lies in them', () => {
    let looks = 0;
    const line = new Proxy(
      Float64Array.from({ length: 1 << 17 }, (_, i) => i),
      {
        get(of, key) {
          if (typeof key === 'string' && /^\d+$/.test(key)) looks += 1;
          return Reflect.get(of, key, of) as unknown;
        },
      },
    );
    const count = rangeCounter(line);
    count(0, 8);
    looks = 0;
    const columns = 500;
    for (let i = 1; i <= columns; i++) expect(count(8 * i, 8 * (i + 1))).toBe(8);
    // Doubling steps to the end of a column and the way back: not 17 halvings of the line.
    expect(looks).toBeLessThan(10 * columns);
  });
});
