import { describe, expect, it } from 'vitest';
import { layoutTicks, timeScale } from '../../../src/timeline/index.ts';
import { english } from '../../../src/ui/messages.ts';
import { layoutWords, periodEnds } from '../../../src/ui/state/layout-words.ts';

const utc = (iso: string) => Date.parse(iso);
const words = layoutWords(english, 'en-GB');

describe('names of ticks', () => {
  it.each([
    ['year', 'upper', '1950-01-01', '1950'],
    ['month', 'upper', '2025-09-01', 'Sep'],
    ['year', 'lower', '2025-01-01', '2025'],
    ['quarter', 'upper', '2025-04-01', 'Apr'],
    ['week', 'upper', '2025-09-08', '8'],
    ['month', 'lower', '2025-11-01', 'Nov 2025'],
    ['hour', 'upper', '2025-11-01T06:00:00Z', '06:00'],
    ['day', 'lower', '2025-11-01', '1 Nov 2025'],
    ['year', 'upper', '-000043-01-01', '44 BCE'],
  ] as const)('%s, %s tier, %s: %s', (unit, tier, date, text) => {
    expect(words.tick(utc(date), unit, tier)).toBe(text);
  });

  it.each([
    ['2025-01-01', '2026-01-01', ['2025']],
    ['2025-08-01', '2025-10-15', ['Aug 2025', 'Sep 2025', 'Oct 2025']],
    ['2025-09-20', '2025-10-20', ['Sep 2025', 'Oct 2025']],
    ['2025-10-02', '2025-10-09', ['Oct 2025']],
    ['2025-10-02', '2025-10-04', ['2 Oct 2025', '3 Oct 2025']],
  ] as const)('from %s to %s the lower tier reads %j', (start, end, lower) => {
    const scale = timeScale([utc(start), utc(end)], [0, 1000]);
    const measureText = (text: string) => text.length * 7;
    const ticks = layoutTicks({ scale, measureText, words });
    expect(ticks.lower.map(({ label }) => label)).toEqual(lower);
  });

  it('speaks the language of the content, in the Gregorian calendar', () => {
    const tick = layoutWords(english, 'es').tick(utc('2025-09-01'), 'month', 'upper');
    expect(tick).toMatch(/^sept?\.?$/);
    expect(layoutWords(english, 'fa').tick(utc('2025-01-01'), 'year', 'upper')).toBe('۲۰۲۵');
  });
});

describe('words of spells', () => {
  it('counts folded years, and names them', () => {
    const spell = [utc('1960-01-01'), utc('1979-01-01')] as const;
    expect(words.foldYears(...spell)).toBe('19 yr');
    expect(words.foldSpell(...spell)).toBe('1960–1978: 19 years, no events');
  });

  it('names the period of a bundle by its first and last day', () => {
    expect(words.period(utc('2019-01-01'), utc('2021-01-01'))).toBe('2019–2020');
  });

  it('counts what lies beyond an edge', () => {
    expect(words.beyond(15, 'earlier')).toBe('15 earlier');
    expect(words.beyond(3, 'later')).toBe('3 later');
  });
});

describe('periodEnds(period, locale)', () => {
  it.each([
    ['1960-01-01', '2005-01-01', '1960', '2004'],
    ['2025-05-15', '2025-12-15', 'May 2025', 'Dec 2025'],
    ['2025-06-01', '2025-06-11', '1 Jun 2025', '10 Jun 2025'],
  ])('%s to %s reads %s to %s', (start, end, first, last) => {
    expect(periodEnds([utc(start), utc(end)], 'en-GB')).toEqual([first, last]);
  });
});
