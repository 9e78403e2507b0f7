import { describe, expect, it } from 'vitest';
import { rangeContains, rangesOverlap, sliceRange } from '../../src/model/index.ts';

const range = (start: number, end: number) => ({ start, end });

describe('ranges are half-open', () => {
  it('so the end is not cut, and what is beyond the text gives what there is', () => {
    expect(sliceRange('abcdef', range(1, 3))).toBe('bc');
    expect(sliceRange('abc', range(1, 99))).toBe('bc');
  });

  it.each([
    [range(0, 3), range(3, 5), false],
    [range(0, 4), range(3, 5), true],
    [range(0, 9), range(3, 5), true],
    [range(6, 9), range(3, 5), false],
  ])('%j and %j overlap: %s', (a, b, overlap) => {
    expect(rangesOverlap(a, b)).toBe(overlap);
    expect(rangesOverlap(b, a)).toBe(overlap);
  });

  it.each([
    [range(0, 9), range(0, 9), true],
    [range(0, 9), range(3, 5), true],
    [range(3, 5), range(0, 9), false],
    [range(0, 4), range(3, 5), false],
  ])('%j contains %j: %s', (outer, inner, contains) => {
    expect(rangeContains(outer, inner)).toBe(contains);
  });
});
