import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solarHijriMs, solarHijriOf } from '../../../src/model/index.ts';

const DAY_MS = 86_400_000;
/** What `Intl` says, as numbers. */
const intl = new Intl.DateTimeFormat('en-u-ca-persian', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});
function byIntl(ms: number) {
  const part = (type: string) =>
    Number(intl.formatToParts(ms).find((found) => found.type === type)?.value);
  return { year: part('year'), month: part('month'), day: part('day') };
}

describe('the Solar Hijri calendar', () => {
  it.each([
    ['the pin of the count', '2021-03-21', [1400, 1, 1]],
    ['a day of spring', '2025-06-01', [1404, 3, 11]],
    ['the last day of a leap year', '2021-03-20', [1399, 12, 30]],
    ['the last day of a common year', '2022-03-20', [1400, 12, 29]],
    ['a day of winter', '1979-02-11', [1357, 11, 22]],
  ])('has %s', (_, day, [year, month, of]) => {
    const ms = Date.parse(`${day}T00:00:00Z`);
    expect(solarHijriOf(ms)).toEqual({ year, month, day: of });
    expect(solarHijriMs(year!, month, of)).toBe(ms);
  });

  it('agrees with Intl on the first, the last and a wandering day of every month of 1200 to 1500', () => {
    const end = solarHijriMs(1501);
    const wrong: string[] = [];
    for (let month = 0; solarHijriMs(1200, month + 1) < end; month += 1) {
      const first = solarHijriMs(1200, month + 1);
      for (const ms of [first, first - DAY_MS, first + (month % 29) * DAY_MS])
        if (JSON.stringify(solarHijriOf(ms)) !== JSON.stringify(byIntl(ms)))
          wrong.push(new Date(ms).toISOString());
    }
    expect(wrong).toEqual([]);
  });

  it('gives back every instant’s day, far beyond what is observed too', () => {
    fc.assert(
      fc.property(fc.integer({ min: -60_000_000, max: 60_000_000 }), (dayNumber) => {
        const { year, month, day } = solarHijriOf(dayNumber * DAY_MS + 12_345);
        expect(solarHijriMs(year, month, day)).toBe(dayNumber * DAY_MS);
        expect(month).toBeGreaterThanOrEqual(1);
        expect(month).toBeLessThanOrEqual(12);
      }),
      { seed: 1404 },
    );
  });

  it('counts months past the end of a year, and before its beginning', () => {
    expect(solarHijriMs(1403, 13)).toBe(solarHijriMs(1404));
    expect(solarHijriMs(1404, 0)).toBe(solarHijriMs(1403, 12));
  });
});
