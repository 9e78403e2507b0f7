import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  PRECISIONS,
  edtfContains,
  extentOf,
  isApproximate,
  isUncertain,
  precisionOf,
  toEdtf,
  unionOf,
} from '../../../src/model/index.ts';
import { SEED, anyEdtf, nearbyEdtf } from './arbitraries.ts';

const union = (...texts: string[]) => unionOf(texts.map(toEdtf));
const someNearby = fc.array(nearbyEdtf, { minLength: 1, maxLength: 5 });

describe('unionOf(values)', () => {
  it.each([
    [['2025-06', '2025-06-01'], '2025-06'],
    [['2019-03', '2019-05'], '2019-03/2019-05'],
    [['2019', '2020-03'], '2019/2020-03'],
    [['195X', '1962'], '195X/1962'],
    [['2019-01', '2019'], '2019'],
    [['2025-09/..', '2025-11'], '2025-09/..'],
    [['2025-09/..', '2025-08'], '2025-08/..'],
    [['1999/', '1999/..'], '1999/..'],
    [['1999/', '2005'], '1999/'],
    [['../1999', '2005'], '../2005'],
    [['2025-06-13/2025-06-24', '2025-06-20/2025-06-30'], '2025-06-13/2025-06-30'],
    [['2019/2019'], '2019/2019'],
    [['2019/2019', '2019-05'], '2019'],
  ])('of %j is %s', (values, expected) => {
    expect(union(...values)).toBe(expected);
  });

  it.each([
    [['2019-03~', '2019-05'], '2019-03~/2019-05'],
    [['2019-03~', '2019-03?'], '2019-03%'],
    [['2019-03', '2019-03~'], '2019-03~'],
    [['2019-01~', '2019'], '2019~'],
    [['2019-06~', '2019'], '2019'],
    [['2019~', '2019-06'], '2019~'],
  ])('of %j keeps the marks at its ends: %s', (values, expected) => {
    expect(union(...values)).toBe(expected);
  });

  it('has no answer for nothing, or where both ends would be open', () => {
    expect(union()).toBeNull();
    expect(union('../1998', '1999/..')).toBeNull();
    expect(union('/1998', '1999/')).toBeNull();
  });

  it('covers every value', () => {
    fc.assert(
      fc.property(fc.array(anyEdtf, { minLength: 1, maxLength: 5 }), (values) => {
        const whole = unionOf(values);
        if (whole === null) return;
        for (const value of values) expect(edtfContains(whole, value)).toBe(true);
      }),
      SEED,
    );
  });

  it('begins and ends where a value does, and is never finer than any of them', () => {
    fc.assert(
      fc.property(someNearby, (values) => {
        const whole = unionOf(values);
        if (whole === null) return;
        const extents = values.map(extentOf);
        const [startMs, endMs] = extentOf(whole);
        expect(startMs).toBe(Math.min(...extents.map(([start]) => start)));
        expect(endMs).toBe(Math.max(...extents.map(([, end]) => end)));
        const ends = values.flatMap((value) => value.split('/')).filter((end) => /\d/.test(end));
        const finest = Math.max(...ends.map((end) => PRECISIONS.indexOf(precisionOf(toEdtf(end)))));
        expect(PRECISIONS.indexOf(precisionOf(whole))).toBeLessThanOrEqual(finest);
      }),
      SEED,
    );
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(someNearby, (values) => {
        const whole = unionOf(values);
        if (whole === null) return;
        expect(unionOf([whole])).toBe(whole);
        expect(unionOf([whole, whole])).toBe(whole);
      }),
      SEED,
    );
  });

  it('does not depend on order', () => {
    fc.assert(
      fc.property(someNearby, (values) => {
        expect(unionOf(values.toReversed())).toBe(unionOf(values));
        expect(unionOf([...values].sort())).toBe(unionOf(values));
      }),
      SEED,
    );
  });

  it('covers the same time however the values are grouped (their marks may differ)', () => {
    fc.assert(
      fc.property(nearbyEdtf, nearbyEdtf, nearbyEdtf, (a, b, c) => {
        const ab = unionOf([a, b]);
        const bc = unionOf([b, c]);
        if (ab === null || bc === null) return;
        const [left, right] = [unionOf([ab, c]), unionOf([a, bc])];
        expect(left && extentOf(left)).toEqual(right && extentOf(right));
      }),
      SEED,
    );
  });

  it('invents no mark', () => {
    fc.assert(
      fc.property(someNearby, (values) => {
        const whole = unionOf(values);
        if (whole === null) return;
        if (isApproximate(whole)) expect(values.some(isApproximate)).toBe(true);
        if (isUncertain(whole)) expect(values.some(isUncertain)).toBe(true);
      }),
      SEED,
    );
  });
});
