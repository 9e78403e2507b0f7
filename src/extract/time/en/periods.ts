/** Quarters, halves, fiscal years, seasons and counted parts of a stretch. */
import type { Match } from '../grammar/match.ts';
import type { Rule } from '../grammar/rule.ts';
import { calendar, shift, type Meaning, type Season, type Unit } from '../meaning.ts';
import { yearOf } from '../kit.ts';

const QUARTER_ORD = '{ord} ( fiscal | calendar | financial )? -? quarter';

function quarterOf(m: Match): number | null {
  const n = m.maybe('ord') ?? m.maybe('quarternumber');
  return n !== undefined && n >= 1 && n <= 4 ? n : null;
}

/** A part of a year said, of this year, or of whichever the context gives. */
function inYear(m: Match, fields: { quarter?: number; half?: number }): Meaning {
  const fiscal = (m.says('fiscal', 'financial') || m.has('fy')) && { fiscal: true };
  const year = yearOf(m) ?? m.maybe('fy');
  if (year !== undefined) return calendar({ year, ...fields, ...fiscal });
  if (m.has('thisyear'))
    return shift(
      m.says('this', 'current', 'same', 'that', 'the') &&
        !m.says('last', 'next', 'previous', 'following')
        ? 0
        : 1,
      'year',
      m.says('last', 'previous') ? -1 : m.says('next', 'following') ? 1 : 0,
      m.says('that', 'same', 'previous', 'following') ? 'story' : 'publication',
      { fields },
    );
  return calendar({ ...fields, ...fiscal });
}

export const PERIODS: readonly Rule[] = [
  {
    name: 'quarter',
    kind: 'date',
    pattern: [
      `the? ${QUARTER_ORD} ( ,? of|in? fiscal? year? {year} )?`,
      `the? ${QUARTER_ORD} ( of|in ( the? this|last|next|that|same|previous|following|the {calunit:thisyear} ) )?`,
      '{quarter:quarternumber} ( ~?-|, )? of? {year}?',
      '{year} -? {quarter:quarternumber}',
      '{quarter:quarternumber} ( of )? {fy}',
    ],
    read: (m) => {
      const quarter = quarterOf(m);
      if (quarter === null) return null;
      if (
        m.has('quarternumber') ||
        m.has('year') ||
        m.has('thisyear') ||
        m.tokens[m.start]?.lower === 'the' ||
        /^(in|of|for|fiscal|its|during|'s|-)$/.test(m.before()?.lower ?? '') ||
        /^(results|earnings|profit|profits|revenue|sales|loss|losses|net|period)$/.test(
          m.after()?.lower ?? '',
        )
      )
        return inYear(m, { quarter });
      return inYear(m, { quarter });
    },
    examples: [
      ['the third quarter of 2019', '2019-Q3'],
      ['Q3 2019', '2019-Q3'],
      ['the fourth quarter', '2014-Q4'],
    ],
    refuses: ['a quarter of the votes'],
  },
  {
    name: 'half-year',
    kind: 'date',
    pattern: [
      'the? {ord} -? half of|in? fiscal? {year}',
      'the? {ord} half of|in ( the? this|last|next|that|same|previous|following|the {calunit:thisyear} )',
      '{half:halfnumber} -? of? {year}',
      '{year} -? {half:halfnumber}',
      'first|second half of the year',
    ],
    read: (m) => {
      const half = m.maybe('ord') ?? m.maybe('halfnumber') ?? (m.says('first') ? 1 : 2);
      if (m.has('thisyear') && m.string('thisyear') !== 'year') return null;
      return half === 1 || half === 2 ? inYear(m, { half }) : null;
    },
    examples: [
      ['the first half of 2019', '2019-H1'],
      ['2019 H2', '2019-H2'],
    ],
    refuses: ['the second half began'],
  },
  {
    name: 'fiscal-year',
    kind: 'date',
    pattern: [
      'the? fiscal|financial ( year )? {year}',
      'fy ~?{year}',
      "fy ~?' ~?{yy}",
      '{fy}',
      'the? {year} fiscal|financial year',
      'the? ( this|last|next|current|previous )? fiscal|financial year',
    ],
    read: (m) => {
      const year = yearOf(m) ?? m.maybe('fy');
      if (year !== undefined) return calendar({ year, fiscal: true });
      if (!m.says('the', 'this', 'last', 'next', 'current', 'previous')) return null;
      return shift(
        m.says('last', 'previous', 'next') ? 1 : 0,
        'year',
        m.says('last', 'previous') ? -1 : m.says('next') ? 1 : 0,
        'publication',
        { fields: { fiscal: true } },
      );
    },
    examples: [
      ['fiscal year 2008', 'FY2008'],
      ['fiscal 2008', 'FY2008'],
      ['FY21 sales', 'FY2021'],
    ],
  },
  {
    name: 'period-ended',
    kind: 'point',
    pattern: [
      '< the? ( fiscal|financial )? year > ( ,? ( which|that )? ended|ending|ends|closed ) on? {date:end}',
      '< the? ( fiscal|financial )? {ord} quarter > ( ,? ( which|that )? ended|ending|ends|closed ) on? {date:end}',
      '< the? ( last|latest|current|fiscal )? quarter > ( ,? ( which|that )? ended|ending|ends|closed ) on? {date:end}',
    ],
    read: (m) => {
      const end = m.meaning('end');
      if (end.type !== 'calendar' || end.fields.month === undefined) return null;
      if (m.has('ord') && quarterOf(m) === null) return null;
      const fiscal = m.has('ord') || m.says('fiscal', 'financial') || end.fields.month % 3 !== 0;
      return m.says('quarter') && !m.has('ord')
        ? shift(0, 'quarter', 0, end)
        : shift(0, 'year', 0, end, {
            fields: {
              ...(fiscal && { fiscal }),
              ...(m.has('ord') && { quarter: m.number('ord') }),
            },
          });
    },
    examples: [
      ['in the fiscal year ended June 30, 2013', 'FY2013 2013-06-30'],
      ['in the last quarter, which ended December 30, 2006', '2006-Q4 2006-12-30'],
    ],
    refuses: ['the year ended badly', 'the quarter ended on a high'],
  },
  {
    name: 'season',
    kind: 'date',
    pattern: [
      'the? {season} ,? of|in? {year}',
      'the? {season} of {anyyear} {era}',
      'the? {season} of? {erabefore} {anyyear}',
      'the? {season} ( ,? ( of | in )? {anyyear} {era} )',
      'the? {season}',
      'the? {season} of the? that|this|same|next|last|following|previous {calunit:thatyear}',
      'the? {ord} {season}',
    ],
    read: (m) => {
      const season = m.string('season') as Season;
      if (m.has('ord')) return null;
      // "the Spring Offensive": the article is the noun's.
      if (
        m.tokens[m.start]?.lower === 'the' &&
        m.tokens[m.end - 1]?.lower !== undefined &&
        m.tokenOf('season') === m.tokens[m.end - 1] &&
        m.after()?.capital &&
        m.after()?.spaced &&
        !m.after()?.breaks
      )
        return null;
      if (m.has('thatyear')) {
        if (m.string('thatyear') !== 'year') return null;
        const sign = m.says('next', 'following') ? 1 : m.says('last', 'previous') ? -1 : 0;
        return shift(
          sign === 0 ? 0 : 1,
          'year',
          sign,
          m.says('next', 'last') ? 'publication' : 'story',
          { fields: { season } },
        );
      }
      const year = yearOf(m);
      return calendar({ season, ...(year !== undefined && { year }) });
    },
    examples: [
      ['in the spring of 1862', '1862-SP'],
      ['summer 1918', '1918-SU'],
      ['during the summer', '2014-SU'],
      ['autumn of 481 BC', 'BC0481-FA'],
      ['the autumn of AD 79', '0079-FA'],
    ],
    refuses: [
      'the fall of the city',
      'prices fall again',
      'to spring back',
      'the heat of the fall melted its ice',
      'the height of the fall was 900 metres',
    ],
  },
  {
    name: 'nth-part',
    kind: 'point',
    pattern: [
      'the? first|last|second|third|fourth|final {calunit:unit} of|in {date}',
      'the? {ord} {calunit:unit} of|in {date}',
      'the? {ord} {weekday} of|in {date}',
      'the? last|final {weekday} of|in {date}',
      'the ( first|last|final|{ord} ) {part} of {date}',
    ],
    read: (m) => {
      const of = m.meaning('date');
      const nth = m.says('last', 'final')
        ? -1
        : (m.maybe('ord') ??
          ['first', 'second', 'third', 'fourth'].indexOf(
            m.tokens[m.start]?.lower === 'the'
              ? (m.tokens[m.start + 1]?.lower ?? '')
              : (m.tokens[m.start]?.lower ?? ''),
          ) + 1);
      if (nth === 0) return null;
      if (m.has('weekday'))
        return { type: 'part', nth, unit: 'day', weekday: m.number('weekday'), of };
      return { type: 'part', nth, unit: m.has('part') ? 'day' : (m.string('unit') as Unit), of };
    },
    examples: [
      ['the last week of August 1918', '1918-W35'],
      ['the first Monday of March 2015', '2015-03-02'],
      ['on the last night of February 2015', '2015-02-28'],
      ['the first day of May 2010', '2010-05-01'],
    ],
  },
];
