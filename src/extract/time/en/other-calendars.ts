/** Dates of other calendars when they are written out with their year: Solar Hijri and Hijri. */
import { dayOf, lunarHijri, solarHijri } from '../calendar.ts';
import type { Match } from '../grammar/match.ts';
import type { Rule } from '../grammar/rule.ts';
import { calendar, type Meaning } from '../meaning.ts';

export const OTHER_CALENDARS: readonly Rule[] = [
  {
    name: 'solar-hijri',
    kind: 'date',
    pattern: ['{day} ,? ( of )? {solar} ,? {year}?', '{solar} {day} ,? {year}', '{solar} {year}'],
    read: (m) => hijri(m, 'solar', solarHijri),
    examples: [
      ['11 Khordad 1404', '2025-06-01'],
      ['22 Bahman 1357', '1979-02-11'],
    ],
    refuses: ['12 Tir'],
  },
  {
    name: 'lunar-hijri',
    kind: 'date',
    pattern: [
      '{day} ,? ( of )? {lunar} ,? {year} ( AH | a . h . )?',
      '{lunar} {day} ,? {year}',
      '{lunar} {year}',
    ],
    read: (m) => hijri(m, 'lunar', lunarHijri),
    examples: [['1 Ramadan 1446', '2025-03-01']],
  },
];

function hijri(
  m: Match,
  key: string,
  toDay: (y: number, mo: number, d: number) => number,
): Meaning | null {
  const year = m.maybe('year');
  if (year === undefined || year < 1000 || year > 1600) return null;
  const { year: y, month, day } = dayOf(toDay(year, m.number(key), m.maybe('day') ?? 1));
  if (m.has('day')) return calendar({ year: y, month, day });
  // A month of that calendar straddles two of ours: the one that holds most of it.
  const mid = dayOf(toDay(year, m.number(key), 15));
  return { ...calendar({ year: mid.year, month: mid.month }), mod: 'APPROX' };
}
