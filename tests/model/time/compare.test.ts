import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareEdtf,
  edtfCompatible,
  edtfContains,
  isApproximate,
  isLaterThan,
  isUncertain,
  precisionOf,
  toEdtf,
} from '../../../src/model/index.ts';
import { SEED, anyEdtf, nearbyEdtf } from './arbitraries.ts';

describe('compareEdtf(a, b)', () => {
  it('orders by start, then coarser first, then by end, then by text', () => {
    const ordered = [
      '../1999',
      '/1999',
      '-0043',
      '0079',
      '20XX',
      '201X',
      '2019',
      '2019?',
      '2019~',
      '2019/2020',
      '2019/',
      '2019/..',
      '2019-01',
      '2019-01-01',
      '2019-01-01T00:00:00',
      '2019-21',
      '2019-03',
      '2019-03/..',
    ].map(toEdtf);
    expect(ordered.toReversed().sort(compareEdtf)).toEqual(ordered);
  });

  it('is a total order: antisymmetric, transitive, and zero for the same text alone', () => {
    fc.assert(
      fc.property(nearbyEdtf, nearbyEdtf, nearbyEdtf, (a, b, c) => {
        expect(Math.sign(compareEdtf(a, b)) + Math.sign(compareEdtf(b, a))).toBe(0);
        expect(compareEdtf(a, b) === 0).toBe(a === b);
        if (compareEdtf(a, b) <= 0 && compareEdtf(b, c) <= 0)
          expect(compareEdtf(a, c)).toBeLessThanOrEqual(0);
      }),
      SEED,
    );
  });
});

describe('precisionOf(value)', () => {
  it.each([
    ['19XX', 'century'],
    ['195X~', 'decade'],
    ['2019', 'year'],
    ['2019-24', 'season'],
    ['2019-03', 'month'],
    ['2019-03-01', 'day'],
    ['2019-03-01T10:00:00Z', 'time'],
    ['2019/2020-03', 'year'],
    ['2019-03-01/..', 'day'],
    ['/195X', 'decade'],
  ])('of %s is %s', (text, precision) => {
    expect(precisionOf(toEdtf(text))).toBe(precision);
  });
});

describe('isApproximate(value) and isUncertain(value)', () => {
  it.each([
    ['2019', false, false],
    ['2019~', true, false],
    ['2019?', false, true],
    ['2019%', true, true],
    ['2019/2020~', true, false],
    ['2019?/..', false, true],
    ['2019~/2020?', true, true],
  ])('%s: %s, %s', (text, approximate, uncertain) => {
    expect([isApproximate(toEdtf(text)), isUncertain(toEdtf(text))]).toEqual([
      approximate,
      uncertain,
    ]);
  });
});

describe('edtfContains(outer, inner)', () => {
  it.each([
    ['2025-06', '2025-06-01', true],
    ['2025-06-01', '2025-06', false],
    ['2019', '2019~', true],
    ['2025-09/..', '2025-11', true],
    ['2025-09/..', '2025-09/', true],
    ['2025-09/2025-12', '2025-09/..', false],
    ['../1999', '195X', true],
    ['2019-24', '2020-02-29', true],
    ['2019', '2019-24', false],
  ])('%s holds %s: %s', (outer, inner, holds) => {
    expect(edtfContains(toEdtf(outer), toEdtf(inner))).toBe(holds);
  });
});

describe('edtfCompatible(a, b): can they be dates of one event?', () => {
  it.each([
    ['2025-06', '2025-06-01', true],
    ['2025-06~', '2025-06-01', true],
    ['2025-06', '2025-07', false],
    ['2025-06-01', '2025-06-02', false],
    ['2025-06~', '2025-05-30', true],
    ['2025-06~', '2025-07-31', true],
    ['2025-06~', '2025-08-01', false],
    ['1950~', '1949', true],
    ['1950~', '1945', false],
    ['1950?', '1951', true],
    ['1950~', '1948', false],
    ['1950~', '1952', false],
    ['2025-06-01T10:00:00~', '2025-06-01T11:00:00', true],
    ['2025-06-01T10:00:00~', '2025-06-01T11:30:00', false],
    ['Y275759~', '2019', false],
    ['Y-271820~', 'Y-271819', true],
    ['195X~', '1948', true],
    ['2025-09/..', '2025-11', true],
    ['2025-09/..', '2025-08-31', false],
    ['2025-09~/..', '2025-08-31', true],
    ['2019-03/2019-05', '2019-04-10', true],
  ])('%s and %s: %s', (a, b, compatible) => {
    expect(edtfCompatible(toEdtf(a), toEdtf(b))).toBe(compatible);
    expect(edtfCompatible(toEdtf(b), toEdtf(a))).toBe(compatible);
  });

  it('holds for any date and itself', () => {
    fc.assert(
      fc.property(anyEdtf, (text) => edtfCompatible(text, text)),
      SEED,
    );
  });
});

describe('isLaterThan(a, b)', () => {
  it.each([
    ['2025-09', '2025-08', true],
    ['2025-08-29', '2025-08-28', true],
    ['2025-08-28', '2025-08-28', false],
    ['2025-08', '2025-08-28', false],
    ['2025', '2025-08-28', false],
    ['2025-09/..', '2025-08', true],
    ['2025-08/..', '2025-08-28', false],
    ['2025-06-03', '2025-06-02~', false],
    ['2025-06-05', '2025-06-02~', true],
    ['2025-08', '2025-09', false],
  ])('%s lies after %s: %s', (a, b, later) => {
    expect(isLaterThan(toEdtf(a), toEdtf(b))).toBe(later);
  });
});
