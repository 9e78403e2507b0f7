import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extentOf, formatEdtf, readEdtf } from '../../../src/model/index.ts';
import { SEED, anyValue } from './arbitraries.ts';
import { ACCEPTANCE_DIFFERENCES, BOUNDS_DIFFERENCES } from './edtf-differences.ts';

const theirs = (text: string) => {
  try {
    return edtf(text);
  } catch {
    return null;
  }
};

const ours = (text: string) => {
  try {
    return readEdtf(text);
  } catch {
    return null;
  }
};

/** Pieces from which both true EDTF and near misses are put together. */
const part = fc.oneof(
  fc.constantFrom(
    '2019',
    '0000',
    '-0043',
    '1985',
    'Y12345',
    'Y-17000',
    'Y1234',
    '195X',
    '19XX',
    '-005X',
    '-0000',
  ),
  fc
    .tuple(fc.constantFrom('2019', '2020', '-0043', 'Y12345'), fc.integer({ min: 0, max: 26 }))
    .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
  fc
    .tuple(
      fc.constantFrom('2019-02', '2020-02', '2019-04', '2019-12', '2019-21'),
      fc.integer({ min: 0, max: 32 }),
    )
    .map(([month, day]) => `${month}-${String(day).padStart(2, '0')}`),
  fc
    .tuple(
      fc.constantFrom('00:00:00', '23:59:59', '24:00:00', '23:60:00', '12:30'),
      fc.constantFrom('', 'Z', '+04', '-11:30', '+14:30', '+0430', '-00:00'),
    )
    .map(([clock, zone]) => `2019-06-01T${clock}${zone}`),
);
const marked = fc.tuple(part, fc.constantFrom('', '', '~', '?', '%')).map((pair) => pair.join(''));
const nearEdtf = fc.oneof(
  marked,
  fc
    .tuple(fc.oneof(marked, fc.constantFrom('', '..')), fc.oneof(marked, fc.constantFrom('', '..')))
    .map((ends) => ends.join('/')),
);

// The package is slow to refuse, and the machine may be busy.
describe('EDTF beside the edtf package', { timeout: 60_000 }, () => {
  it('is accepted and refused alike, but for the differences listed', () => {
    fc.assert(
      fc.property(nearEdtf, (text) => {
        const [we, they] = [ours(text) !== null, theirs(text) !== null];
        if (we === they) return;
        const side = we ? 'ours' : 'theirs';
        const known = ACCEPTANCE_DIFFERENCES.some(
          (d) => [side, 'either'].includes(d.accepts) && d.applies(text),
        );
        expect(known, `${text} is accepted by ${side} alone`).toBe(true);
      }),
      { ...SEED, numRuns: 1500 },
    );
  });

  it('covers the same time, but for the differences listed', () => {
    let compared = 0;
    fc.assert(
      fc.property(anyValue, (value) => {
        const oracle = theirs(formatEdtf(value));
        if (!oracle || BOUNDS_DIFFERENCES.some((difference) => difference.applies(value))) return;
        compared++;
        const [startMs, endMs] = extentOf(value);
        expect(oracle.min).toBe(startMs);
        // The package gives the last millisecond, and of a time of day the first.
        const isTime =
          value.type === 'date' ? value.time : typeof value.end !== 'string' && value.end.time;
        expect((oracle.max ?? NaN) + (isTime ? 1000 : 1)).toBe(endMs);
      }),
      { ...SEED, numRuns: 3000 },
    );
    expect(compared).toBeGreaterThan(800);
  });

  it.each(ACCEPTANCE_DIFFERENCES.map((difference) => [difference.reason, difference] as const))(
    'still differs: %s',
    (_, { accepts, applies }) => {
      const differing = fc
        .sample(nearEdtf, { ...SEED, numRuns: 2500 })
        .filter((text) => applies(text) && (ours(text) !== null) !== (theirs(text) !== null));
      expect(differing).not.toEqual([]);
      const side = (text: string) => (ours(text) ? 'ours' : 'theirs');
      expect(differing.some((text) => [side(text), 'either'].includes(accepts))).toBe(true);
    },
  );
});
