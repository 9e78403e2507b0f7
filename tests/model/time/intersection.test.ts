import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  edtfContains,
  extentOf,
  extentsOverlap,
  intersectionOf,
  toEdtf,
} from '../../../src/model/index.ts';
import { SEED, anyEdtf, nearbyEdtf } from './arbitraries.ts';

describe('intersectionOf(a, b)', () => {
  it.each([
    ['2025-06', '2025-06-01', '2025-06-01'],
    ['2025-06~', '2025-06-01', '2025-06-01'],
    ['2025-06', '2025-06-01~', '2025-06-01~'],
    ['2025-06~', '2025-06', '2025-06'],
    ['2025-06%', '2025-06~', '2025-06~'],
    ['2019/2019', '2019', '2019'],
    ['2019', '2019-03/2020-05', '2019-03/2019-12'],
    ['2019-24', '2020', '2020-01/2020-02'],
    ['195X', '1955/1965', '1955/1959'],
    ['1999/..', '../2005', '1999/2005'],
    ['1999~/..', '../2005?', '1999~/2005?'],
    ['2025-06-01/2025-06-10', '2025-06-10/2025-06-12', '2025-06-10'],
    ['2025-05/2025-06-10', '2025-06-05/2025-07', '2025-06-05/2025-06-10'],
    ['2019', '2020', null],
    ['2025-06-01', '2025-06-02', null],
  ])('of %s and %s is %s', (a, b, shared) => {
    expect(intersectionOf(toEdtf(a), toEdtf(b))).toBe(shared);
    expect(intersectionOf(toEdtf(b), toEdtf(a))).toBe(shared);
  });

  it('is exactly the time that both cover', () => {
    fc.assert(
      fc.property(fc.oneof(anyEdtf, nearbyEdtf), fc.oneof(anyEdtf, nearbyEdtf), (a, b) => {
        const shared = intersectionOf(a, b);
        const [ea, eb] = [extentOf(a), extentOf(b)];
        expect(shared === null).toBe(!extentsOverlap(ea, eb));
        if (shared === null) return;
        expect(extentOf(shared)).toEqual([Math.max(ea[0], eb[0]), Math.min(ea[1], eb[1])]);
        expect(edtfContains(a, shared) && edtfContains(b, shared)).toBe(true);
        expect(intersectionOf(b, a)).toBe(shared);
      }),
      SEED,
    );
  });

  it('of a date and itself is that date', () => {
    fc.assert(
      fc.property(anyEdtf, (text) => intersectionOf(text, text) === text),
      SEED,
    );
  });
});
