import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EdtfValue, EdtfError, formatEdtf, readEdtf } from '../../../src/model/index.ts';
import { SEED, anyEdtf, anyValue } from './arbitraries.ts';

const firm = { type: 'date', approximate: false, uncertain: false } as const;

describe('formatEdtf(value)', () => {
  it('is undone by readEdtf', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        expect(readEdtf(formatEdtf(value))).toEqual(value);
      }),
      SEED,
    );
  });

  it('undoes readEdtf, but for zones, which it writes in one way', () => {
    fc.assert(
      fc.property(anyEdtf, (text) => {
        expect(formatEdtf(readEdtf(text))).toBe(text);
      }),
      SEED,
    );
    expect(formatEdtf(readEdtf('2011-03-11T14:46:00+09'))).toBe('2011-03-11T14:46:00+09:00');
    expect(formatEdtf(readEdtf('2011-03-11T14:46:00+00:00'))).toBe('2011-03-11T14:46:00Z');
  });

  it.each<[string, EdtfValue]>([
    ['0000', { ...firm, precision: 'year', year: 0 }],
    ['-0043', { ...firm, precision: 'year', year: -43 }],
    ['00XX', { ...firm, precision: 'century', year: 0 }],
    ['000X', { ...firm, precision: 'decade', year: 0 }],
    ['Y-10000', { ...firm, precision: 'year', year: -10_000 }],
    [
      '../2019%',
      {
        type: 'interval',
        start: 'open',
        end: { ...firm, precision: 'year', year: 2019, approximate: true, uncertain: true },
      },
    ],
  ])('writes %s', (text, value) => {
    expect(formatEdtf(value)).toBe(text);
  });

  it.each<[string, EdtfValue]>([
    ['a 30 February', { ...firm, precision: 'day', year: 2025, month: 2, day: 30 }],
    ['a decade of no tens', { ...firm, precision: 'decade', year: 1955 }],
    ['a year of no calendar', { ...firm, precision: 'year', year: 300_000 }],
    ['an interval open at both ends', { type: 'interval', start: 'open', end: 'open' }],
  ])('refuses %s', (_, value) => {
    expect(() => formatEdtf(value)).toThrow(EdtfError);
  });
});
