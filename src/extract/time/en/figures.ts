/** Dates in figures: ISO 8601, "7/8/07", "12.10.2019". Slashes are read the American way where both are possible, full stops the European. */
import type { Match } from '../grammar/match.ts';
import type { Rule } from '../grammar/rule.ts';
import { dateOf, fullYear, yearOf } from '../kit.ts';
import { isPartOfCode } from './bare-years.ts';

function readFigures(m: Match) {
  if (isPartOfCode(m)) return null;
  const year = yearOf(m);
  const month = m.maybe('month') ?? m.maybe('mm');
  const day = m.maybe('plainday');
  return dateOf({
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
  });
}

export const FIGURES: readonly Rule[] = [
  {
    name: 'iso-date',
    kind: 'date',
    pattern: [
      '{year} ~-|/|. ~{mm} ~-|/|. ~{plainday}',
      '{year} ~-|/ ~{month} ~-|/ ~{plainday}',
      '{plainday} ~- ~{year} ~- ~{month}',
    ],
    read: (m) => readFigures(m),
    examples: [
      ['2019-03-11', '2019-03-11'],
      ['2019/aug/01', '2019-08-01'],
    ],
    refuses: ['12-2019-03-11', '2019-13-11'],
  },
  {
    name: 'iso-month',
    kind: 'date',
    pattern: ['{year} ~- ~{mm}', '{mm} ~-|/ ~{year}'],
    read: (m) => {
      const padded = m.tokenOf('mm')?.digits === 2;
      return padded ? readFigures(m) : null;
    },
    examples: [
      ['in 2019-03 the', '2019-03'],
      ['03/2019', '2019-03'],
    ],
    refuses: ['2010-2015-86', '32-2015'],
  },
  {
    name: 'figures',
    kind: 'date',
    pattern: [
      '{plainday:a} ~/|.|- ~{plainday:b} ~/|.|- ~{year}',
      '{plainday:a} ~/ ~{plainday:b} ~/ ~{yy}',
    ],
    read: (m) => {
      if (isPartOfCode(m)) return null;
      const [a, b] = [m.number('a'), m.number('b')];
      const dayFirst = a > 12 || (b <= 12 && m.says('.'));
      const [month, day] = dayFirst ? [b, a] : [a, b];
      const year = m.maybe('year') ?? fullYear(m.number('yy'));
      return month > 12 ? null : dateOf({ year, month, day });
    },
    examples: [
      ['7/8/07', '2007-07-08'],
      ['22/04/2019', '2019-04-22'],
      ['12.10.2019', '2019-10-12'],
    ],
    refuses: ['133-03-03-2020', '40/50/2010'],
  },
  {
    name: 'figures-no-year',
    kind: 'date',
    pattern: [
      '{plainday:a} ~/ ~{plainday:b}',
      '( {weekday} ,? ) {plainday:a} ~/|-|. ~{plainday:b}',
      'this|next|last {weekday}? {plainday:a} ~/|- ~{plainday:b}',
    ],
    read: (m) => {
      const [a, b] = [m.number('a'), m.number('b')];
      const lead = m.before()?.lower ?? '';
      const two = m.tokenOf('a')?.digits === 2 || m.tokenOf('b')?.digits === 2;
      const introduced =
        /^(on|by|until|before|after|since|from|to|between|:|due|dated)$/.test(lead) ||
        m.has('weekday') ||
        m.says('this', 'next', 'last') ||
        (m.before() === undefined && two && m.tokenOf('b')?.digits === 2);
      const [month, day] = a > 12 ? [b, a] : [a, b];
      if (!introduced || isPartOfCode(m) || month > 12) return null;
      return dateOf({ month, day, ...(m.has('weekday') && { weekday: m.number('weekday') }) });
    },
    examples: [
      ['on 22/04 they met', '2014-04-22'],
      ['from 10/1 to 11/7', '2014-10-01 2014-11-07'],
    ],
    refuses: ['a 5/4 majority', 'rated 9/10', 'two of 3/4 inch'],
  },
];
