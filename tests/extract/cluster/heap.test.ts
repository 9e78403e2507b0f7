import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Heap } from '../../../src/extract/cluster/heap.ts';

describe('Heap', () => {
  it('gives the highest score first, of equal scores the lowest number, whatever is pushed between', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 60 }), (scores) => {
        const heap = new Heap();
        scores.forEach((score, item) => {
          heap.push(score, item);
        });
        const given = scores.map(() => heap.pop());
        const sorted = scores
          .map((score, item) => ({ score, item }))
          .sort((a, b) => b.score - a.score || a.item - b.item);
        expect(given).toEqual(sorted);
        expect(heap.pop()).toBeUndefined();
      }),
      { seed: 3, numRuns: 200 },
    );
  });
});
