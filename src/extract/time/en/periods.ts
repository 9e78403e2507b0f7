/** Decades, centuries, quarters, halves, fiscal years, seasons and counted parts of a stretch. */
import type { Match } from '../grammar/match.ts';
import type { Rule } from '../grammar/rule.ts';
import { calendar, shift, type Meaning, type Mod, type Season, type Unit } from '../meaning.ts';
import { yearOf } from '../kit.ts';

const QUARTER_ORD = '{ord} ( fiscal | calendar | financial )? -? quarter';

function quarterOf(m: Match): number | null {
  const n = m.maybe('ord') ?? m.maybe('quarternumber');
  return n !== undefined && n >= 1 && n <= 4 ? n : null;
}

/** A part of a year said, of this year, or of whichever the context gives. */
function inYear(m: Match, fields: { quarter?: number; half?: number }): Meaning {
  const fiscal = m.says('fiscal', 'financial') && { fiscal: true };
  const year = yearOf(m);
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
    name: 'decade',
    kind: 'date',
    pattern: [
      'the? {decade}',
      "the? ' ~{decade}",
      'the? {decade} {era}',
      "the? {year} ~' ~s",
      "the? {year} ~'s",
    ],
    read: (m) => {
      const year = m.maybe('year');
      if (year !== undefined)
        return year % 10 === 0 && m.tokens[m.start]?.lower === 'the'
          ? calendar({ decade: year / 10 })
          : null;
      const n = m.number('decade');
      const digits = m.tokenOf('decade')?.digits ?? 0;
      if (m.has('era'))
        return calendar({ decade: n / 10, ...(m.string('era') === 'BC' && { bce: true }) });
      if (digits === 3) return null;
      if (digits === 4)
        return n % 100 === 0 && n < 2000
          ? calendar({ century: n / 100 })
          : n >= 1000 && n < 2200
            ? calendar({ decade: n / 10 })
            : null;
      const marked =
        m.tokens[m.start]?.lower === "'" ||
        m.tokens[m.start + 1]?.lower === "'" ||
        (m.tokens[m.start]?.lower === 'the' && n >= 20);
      const aged =
        /^(his|her|their|my|your|our|mid|early|late|-)$/.test(m.before()?.lower ?? '') &&
        m.tokens[m.start]?.lower !== 'the';
      return marked && !aged ? calendar({ decade: n < 20 ? 200 + n / 10 : 190 + n / 10 }) : null;
    },
    examples: [
      ['in the 1950s', '195'],
      ["the '60s", '196'],
      ['the 470s BC', 'BC047'],
      ['the 1700s', '17'],
    ],
    refuses: ['a man in his 50s', '1500 metres'],
  },
  {
    name: 'decade-words',
    kind: 'date',
    pattern: [
      'the ( nineteen )? {decadeword}',
      'nineteen -? {decadeword}',
      'the ( swinging | roaring ) {decadeword}',
    ],
    read: (m) =>
      /^(his|her|their)$/.test(m.before()?.lower ?? '')
        ? null
        : calendar({ decade: 190 + m.number('decadeword') }),
    examples: [['the fifties', '195']],
    refuses: ['in his fifties'],
  },
  {
    name: 'century',
    kind: 'date',
    pattern: [
      'the? {ord} -? ( and {ord} )? century {era}?',
      'the? {ord} -? centuries {era}?',
      'the turn of the {ord}? century',
      'turn of the century',
    ],
    read: (m) => {
      if (!m.has('ord')) return { type: 'same', unit: 'century', mod: 'START' };
      const n = m.number('ord');
      if (n > 40) return null;
      return calendar({
        century: n - 1,
        ...(m.has('era') && m.string('era') === 'BC' && { bce: true }),
      });
    },
    examples: [
      ['the 18th century', '17'],
      ['eighteenth-century France', '17'],
      ['the 4th century BC', 'BC03'],
    ],
    refuses: ['half a century'],
  },
  {
    name: 'century-ellipsis',
    kind: 'time',
    pattern:
      '< the? {early}? {ord} > and|to|or|- < the? {early:early2}? {ord:second} -? century|centuries >',
    read: (m) => {
      const part = (ordinal: string, early: string) =>
        calendar(
          { century: m.number(ordinal) - 1 },
          m.has(early) ? { mod: m.string(early) as Mod } : {},
        );
      return [part('ord', 'early'), part('second', 'early2')];
    },
    examples: [
      ['the 18th and 19th centuries', '17 18'],
      ['the late 18th and early 19th centuries', '17 18'],
    ],
  },
  {
    name: 'quarter',
    kind: 'date',
    pattern: [
      `the? ${QUARTER_ORD} ( ,? of|in? fiscal? year? {year} )?`,
      `the? ${QUARTER_ORD} ( of|in ( the? this|last|next|that|same|previous|following|the {calunit:thisyear} ) )?`,
      '{quarter:quarternumber} ( ~?-|, )? of? {year}?',
      '{year} -? {quarter:quarternumber}',
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
      'the? {year} fiscal|financial year',
      'the? ( this|last|next|current|previous )? fiscal|financial year',
    ],
    read: (m) => {
      const year = yearOf(m);
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
    ],
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
    refuses: ['the fall of the city', 'prices fall again', 'to spring back'],
  },
  {
    name: 'nth-part',
    kind: 'point',
    pattern: [
      'the? first|last|second|third|fourth|final {calunit:unit} of|in {date}',
      'the? {ord} {calunit:unit} of|in {date}',
      'the? {ord} {weekday} of|in {date}',
      'the? last|final {weekday} of|in {date}',
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
      return { type: 'part', nth, unit: m.string('unit') as Unit, of };
    },
    examples: [
      ['the last week of August 1918', '1918-W35'],
      ['the first Monday of March 2015', '2015-03-02'],
      ['the first day of May 2010', '2010-05-01'],
    ],
  },
];
