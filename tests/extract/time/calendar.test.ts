/** Day numbers, weekdays, weeks, feasts and other calendars against dates that are known. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayNumber,
  dayOf,
  easterSunday,
  isoWeekOf,
  lunarHijri,
  mondayOf,
  nthWeekday,
  solarHijri,
  weekdayOf,
} from '../../../src/extract/time/calendar.ts';

const iso = (n: number) => {
  const { year, month, day } = dayOf(n);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};

describe('the calendar', () => {
  it('counts days as UTC does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -90_000_000, max: 90_000_000 }), (n) => {
        const { year, month, day } = dayOf(n);
        const date = new Date(n * 86_400_000);
        expect([year, month, day]).toEqual([
          date.getUTCFullYear(),
          date.getUTCMonth() + 1,
          date.getUTCDate(),
        ]);
        expect(dayNumber(year, month, day)).toBe(n);
        expect(weekdayOf(n) % 7).toBe(date.getUTCDay());
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  it.each([
    [1916, '1916-04-23'],
    [2018, '2018-04-01'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2038, '2038-04-25'],
  ])('Easter of %i is %s', (year, date) => {
    expect(iso(easterSunday(year))).toBe(date);
  });

  it.each([
    ['2004-11-17', 2004, 47],
    ['2021-01-03', 2020, 53],
    ['2018-12-31', 2019, 1],
  ])('%s lies in ISO week %i-W%i', (date, year, week) => {
    const [y = 0, m = 0, d = 0] = date.split('-').map(Number);
    expect(isoWeekOf(dayNumber(y, m, d))).toEqual({ year, week });
    expect(mondayOf(year, week)).toBeLessThanOrEqual(dayNumber(y, m, d));
  });

  it.each([
    [2015, 3, 1, 1, '2015-03-02'],
    [2023, 11, 4, 4, '2023-11-23'],
    [2021, 5, 1, -1, '2021-05-31'],
  ])('of %i-%i the weekday %i number %i is %s', (year, month, weekday, n, date) => {
    expect(iso(nthWeekday(year, month, weekday, n))).toBe(date);
  });

  it.each([
    [1404, 3, 11, '2025-06-01'],
    [1357, 11, 22, '1979-02-11'],
    [1399, 12, 30, '2021-03-20'],
    [1300, 1, 1, '1921-03-21'],
  ])('%i-%i-%i of the Solar Hijri calendar is %s', (year, month, day, date) => {
    expect(iso(solarHijri(year, month, day))).toBe(date);
  });

  it.each([
    [1446, 9, 1, '2025-03-01'],
    [1, 1, 1, '622-07-19'],
  ])('%i-%i-%i of the tabular Hijri calendar is %s', (year, month, day, date) => {
    expect(iso(lunarHijri(year, month, day))).toBe(date);
  });
});
