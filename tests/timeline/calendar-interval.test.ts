import { utcDay, utcHour, utcMonday, utcMonth, utcYear, type TimeInterval } from 'd3-time';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beginnings,
  DAY,
  evenly,
  HOUR,
  months,
  weeks,
  type CalendarInterval,
} from '../../src/timeline/time/calendar-interval.ts';

const never = (): never => {
  throw new Error('no such interval');
};
const CASES: readonly (readonly [string, CalendarInterval, TimeInterval])[] = [
  ['hours', evenly(HOUR), utcHour],
  ['six hours', evenly(6 * HOUR), utcHour.every(6) ?? never()],
  ['days', evenly(DAY), utcDay],
  ['weeks from Monday', weeks, utcMonday],
  ['months', months(1), utcMonth],
  ['quarters', months(3), utcMonth.every(3) ?? never()],
  ['years', months(12), utcYear],
  ['twenty years', months(240), utcYear.every(20) ?? never()],
  ['a hundred thousand years', months(1_200_000), utcYear.every(100_000) ?? never()],
];

describe('the stretches of the Gregorian calendar', () => {
  // From the year -200,000 to 200,000.
  const instant = fc.integer({ min: -6.2e15, max: 6.2e15 });
  const near = fc.integer({ min: -6.5e13, max: 4e12 });

  it.each(CASES)('of %s begin where those of d3-time begin', (_, ours, theirs) => {
    fc.assert(
      fc.property(fc.oneof(instant, near), fc.integer({ min: 0, max: 40 }), (ms, n) => {
        const first = theirs.floor(new Date(ms));
        expect(ours.floor(ms)).toBe(first.getTime());
        expect(ours.next(ms)).toBe(theirs.offset(first, 1).getTime());
        const to = theirs.offset(new Date(ms), n).getTime();
        expect(beginnings(ours, ms, to)).toEqual(
          theirs.range(theirs.ceil(new Date(ms)), new Date(to)).map((date) => date.getTime()),
        );
      }),
      { seed: 20_251_121, numRuns: 300 },
    );
  });

  it('has none beyond what a Date can name', () => {
    const last = 8.64e15;
    expect(months(12).next(last)).toBeNaN();
    expect(beginnings(months(12), last, Infinity)).toHaveLength(0);
  });
});
