/**
 * Ranges and lists whose ends lean on each other: "6-7 January 1916",
 * "1915-17", "August and September 1914". Each end is an expression of its own;
 * whole dates joined by "to" need no rule here, the resolver joins them.
 */
import type { Match } from '../grammar/match.ts';
import type { Rule } from '../grammar/rule.ts';
import { calendar, type Fields, type Meaning, type Mod, type Season } from '../meaning.ts';
import { dateOf, yearOf } from '../kit.ts';

const JOIN = '-|–|—|to|and|or|until|till|through|/|&|,';
const DASH = '-|–|—';

function both(a: Meaning | null, b: Meaning | null): Meaning[] | null {
  return a && b ? [a, b] : null;
}

function daysOfMonth(m: Match): Meaning[] | null {
  const year = yearOf(m);
  const month = m.number('month');
  const [d1, d2] = [m.maybe('day') ?? m.maybe('ord'), m.maybe('day2') ?? m.maybe('ord2')];
  if (d1 === undefined || d2 === undefined || d1 > 31 || d2 > 31) return null;
  const common: Fields = { month, ...(year !== undefined && { year }) };
  return both(dateOf({ ...common, day: d1 }), dateOf({ ...common, day: d2 }));
}

export const RANGES: readonly Rule[] = [
  {
    name: 'days-of-month',
    kind: 'time',
    pattern: [
      `< the? {day} > ${JOIN} < the? {day:day2} of? {month} ( .? ,? {year} )? >`,
      `< the? {ord} > ${JOIN} < the? {ord:ord2} of? {month} ( .? ,? {year} )? >`,
      `< {month} .? the? {day} > ${JOIN} < {day:day2} ,? {year} >`,
      `< {month} .? the? {day} > ${JOIN} < the? {day:day2} >`,
    ],
    read: (m) => {
      const after = m.after();
      if (after && !after.spaced && after.lower === '-' && m.after(2)?.kind === 'number')
        return null;
      if (m.tokens[m.start]?.kind === 'number' && m.before()?.lower === '-' && !m.before()?.spaced)
        return null;
      if (
        m.says(',') &&
        m.tokens[m.end - 1]?.lower !== undefined &&
        !m.has('year') &&
        m.tokens[m.start]?.kind === 'word' &&
        m.tokenOf('day2')?.suffix === ''
      )
        return null;
      return daysOfMonth(m);
    },
    examples: [
      ['in 6-7 January 1916', '1916-01-06 1916-01-07'],
      ['March 5-9, 1918', '1918-03-05 1918-03-09'],
      ['the 28 and 29 August 1918', '1918-08-28 1918-08-29'],
    ],
    refuses: ['a 5-4 vote'],
  },
  {
    name: 'three-days-of-month',
    kind: 'time',
    pattern: [
      '< {day} > , < {day:day2} > ,? and|or < {day:day3} of? {month} ,? {year}? >',
      '< {month} {day} > , < {day:day2} > ,? and|or < {day:day3} ( ,? {year} )? >',
    ],
    read: (m) => {
      const year = yearOf(m);
      const days = ['day', 'day2', 'day3'].map((d) =>
        dateOf({ month: m.number('month'), day: m.number(d), ...(year !== undefined && { year }) }),
      );
      return days.every((d) => d !== null) ? days : null;
    },
    examples: [['on 3, 4 and 5 May 1950', '1950-05-03 1950-05-04 1950-05-05']],
  },
  {
    name: 'months-of-year',
    kind: 'time',
    pattern: [
      `< {month} > ${JOIN} < {month:month2} ,? of? {year} >`,
      `< {month} {day} > ${JOIN} < {month:month2} {day:day2} ,? {year} >`,
      `< the? {day} of? {month} > ${JOIN} < the? {day:day2} of? {month:month2} ,? {year} >`,
    ],
    read: (m) => {
      const [day, day2] = [m.maybe('day'), m.maybe('day2')];
      const [month, month2] = [m.number('month'), m.number('month2')];
      const year2 = m.number('year');
      // "November to February 1942": the year belongs to the later end.
      const wraps = month > month2 && !m.says('and', 'or', ',');
      const year = wraps ? year2 - 1 : year2;
      return both(
        dateOf({ year, month, ...(day !== undefined && { day }) }),
        dateOf({ year: year2, month: month2, ...(day2 !== undefined && { day: day2 }) }),
      );
    },
    examples: [
      ['from May to July 2019', '2019-05 2019-07'],
      ['November to February 1942', '1941-11 1942-02'],
      ['between 18 August and 15 September 1951', '1951-08-18 1951-09-15'],
    ],
  },
  {
    name: 'three-months-of-year',
    kind: 'time',
    pattern: '< {month} > , < {month:month2} > ,? and|or < {month:month3} ,? of? {year} >',
    read: (m) =>
      ['month', 'month2', 'month3'].map((month) =>
        calendar({ year: m.number('year'), month: m.number(month) }),
      ),
    examples: [['in July, August and September 1943', '1943-07 1943-08 1943-09']],
  },
  {
    name: 'parts-of-year',
    kind: 'time',
    pattern: `< {early} -? {month} > ${JOIN} < {early:early2} -? {month:month2} ,? of? {year} >`,
    read: (m) => {
      const year = m.number('year');
      const part = (month: number, mod: string) => calendar({ year, month }, { mod: mod as Mod });
      return [
        part(m.number('month'), m.string('early')),
        part(m.number('month2'), m.string('early2')),
      ];
    },
    examples: [['in late September or early October 1944', '1944-09 1944-10']],
  },
  {
    name: 'seasons-of-year',
    kind: 'time',
    pattern: [
      `< the? {season} > ${JOIN} < the? {season:season2} of? {year} >`,
      `< the? {season} > ${JOIN} < the? {season:season2} of {anyyear} {era} >`,
    ],
    read: (m) => {
      const year = yearOf(m);
      return [
        calendar({ season: m.string('season') as Season, year }),
        calendar({ season: m.string('season2') as Season, year }),
      ];
    },
    examples: [['summer and autumn 1918', '1918-SU 1918-FA']],
  },
  {
    name: 'years-short',
    kind: 'time',
    pattern: [`< the? years? {year} > ~${DASH}|/ < ~{two} >`],
    read: (m) => {
      const year = m.number('year');
      const tail = m.number('two');
      const century = year - (year % 100);
      const second =
        tail > year % 100 ? century + tail : tail === 0 && year % 100 > 90 ? century + 100 : -1;
      const after = m.after();
      const chained =
        after &&
        !after.spaced &&
        (after.lower === '-' || after.lower === '/' || after.lower === '.') &&
        m.after(2)?.kind === 'number' &&
        !m.after(2)?.spaced;
      const lead = m.before();
      if (
        second < 0 ||
        chained ||
        (lead && m.tokens[m.start]?.spaced === false && /^[-/.+_]$/.test(lead.lower))
      )
        return null;
      return [calendar({ year }), calendar({ year: second })];
    },
    examples: [
      ['in 1990-94', '1990 1994'],
      ['Throughout 1915-17', '1915 1917'],
    ],
    refuses: ['2010-2015-86', '1950-30'],
  },
  {
    name: 'years',
    kind: 'time',
    pattern: [
      `< {year} > ${DASH} < {year:year2} >`,
      `from|between < {year3} > to|and|until|till|- < {year3:second} >`,
    ],
    read: (m) => {
      if (m.has('second')) {
        const [a, b] = [m.number('year3'), m.number('second')];
        return a >= 1000 && b >= 1000 && a < b && b < 2200
          ? [calendar({ year: a }), calendar({ year: b })]
          : null;
      }
      const [a, b] = [m.number('year'), m.number('year2')];
      const [before, after] = [m.before(), m.after()];
      const chained = [
        before && m.tokens[m.start]?.spaced === false && /^[-+/.]$/.test(before.lower),
        after && !after.spaced && after.lower === '-' && m.after(2)?.kind === 'number',
      ].some(Boolean);
      return !chained && a <= b && b - a < 400
        ? [calendar({ year: a }), calendar({ year: b })]
        : null;
    },
    examples: [
      ['(1939-1945)', '1939 1945'],
      ['from 1992 to 1994', '1992 1994'],
    ],
    refuses: ['$1000-1500', '+86 2010-2015-86'],
  },
  {
    name: 'years-bc',
    kind: 'time',
    pattern: [
      `< {year3:a} > ${JOIN} < {year3:b} {era} >`,
      `< {bigyear:a} > ${JOIN} < {bigyear:b} {era} >`,
      `< the rest of {year3:a} > and|to < {year3:b} {era} >`,
    ],
    read: (m) => {
      if (m.string('era') !== 'BC')
        return m.number('a') < m.number('b')
          ? [calendar({ year: m.number('a') }), calendar({ year: m.number('b') })]
          : null;
      return m.number('a') >= m.number('b')
        ? [calendar({ year: 1 - m.number('a') }), calendar({ year: 1 - m.number('b') })]
        : null;
    },
    examples: [
      ['from 499 to 493 BC', 'BC0499 BC0493'],
      ['(480-479 BC)', 'BC0480 BC0479'],
    ],
  },
  {
    name: 'figures-range',
    kind: 'time',
    pattern: [
      '< {plainday:a} ~/ ~{plainday:b} ( ~/ ~{year} )? > -|– < {plainday:c} ~/ ~{plainday:d} ~/ ~{year:year2} >',
    ],
    read: (m) => {
      const year = m.number('year2');
      return both(
        dateOf({ year: m.maybe('year') ?? year, month: m.number('a'), day: m.number('b') }),
        dateOf({ year, month: m.number('c'), day: m.number('d') }),
      );
    },
    examples: [['10/1-11/2/2017', '2017-10-01 2017-11-02']],
  },
];
