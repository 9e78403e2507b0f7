/** Spanish ranges, times of day, names and refusals. */
import type { Match } from '../grammar/match.ts';
import type { Rule } from '../grammar/rule.ts';
import { dateOf } from '../kit.ts';
import { calendar, type Meaning } from '../meaning.ts';

function both(a: Meaning | null, b: Meaning | null): Meaning[] | null {
  return a && b ? [a, b] : null;
}

export const RANGES: readonly Rule[] = [
  {
    name: 'days-of-month',
    kind: 'time',
    pattern: ['< {day} > al|a|y|o|- el? < {day:day2} de {month} ( ,? ( de | del )? {year} )? >'],
    read: (m) => {
      const common = { month: m.number('month'), ...(m.has('year') && { year: m.number('year') }) };
      return both(
        dateOf({ ...common, day: m.number('day') }),
        dateOf({ ...common, day: m.number('day2') }),
      );
    },
    examples: [['del 5 al 10 de mayo de 2020', '2020-05-05 2020-05-10']],
    refuses: ['5 a 10 goles'],
  },
  {
    name: 'list-of-days',
    kind: 'time',
    pattern:
      '< {day} > , < {day:day2} > ,? y|e|o el? < {day:day3} de {month} ( ,? ( de | del )? {year} )? >',
    read: (m) => {
      const common = { month: m.number('month'), ...(m.has('year') && { year: m.number('year') }) };
      const days = ['day', 'day2', 'day3'].map((day) => dateOf({ ...common, day: m.number(day) }));
      return days.every((day) => day !== null) ? days : null;
    },
    examples: [['los días 3, 4 y 5 de mayo de 1950', '1950-05-03 1950-05-04 1950-05-05']],
  },
  {
    name: 'list-of-months',
    kind: 'time',
    pattern: '< {month} > , < {month:month2} > ,? y|e|o < {month:month3} de|del {year} >',
    read: (m) =>
      ['month', 'month2', 'month3'].map((month) =>
        calendar({ year: m.number('year'), month: m.number(month) }),
      ),
    examples: [['en julio, agosto y septiembre de 1943', '1943-07 1943-08 1943-09']],
  },
  {
    name: 'old-years',
    kind: 'time',
    pattern: '< el? año {anyyear} > y|al|a|hasta < el? {anyyear:second} ( {era} )? >',
    read: (m) => {
      const [a, b] = [m.number('anyyear'), m.number('second')];
      const bc = m.has('era') && m.string('era') === 'BC';
      if (bc ? a <= b : a >= b) return null;
      return [calendar({ year: bc ? 1 - a : a }), calendar({ year: bc ? 1 - b : b })];
    },
    examples: [['entre el año 193 y el 196', '0193 0196']],
  },
  {
    name: 'list-of-years',
    kind: 'time',
    pattern: 'en|de|desde|años < {year} > , < {year:year2} > ,? y|e|o < {year:year3} >',
    read: (m) => ['year', 'year2', 'year3'].map((year) => calendar({ year: m.number(year) })),
    examples: [['en 1943, 1944 y 1946', '1943 1944 1946']],
  },
  {
    name: 'months-of-year',
    kind: 'time',
    pattern: [
      '< {month} > a|y|hasta|- < {month:month2} de|del {year} >',
      '< {day} de {month} > al|y|- el? < {day:day2} de {month:month2} de|del {year} >',
    ],
    read: (m) => {
      const year = m.number('year');
      const [month, month2] = [m.number('month'), m.number('month2')];
      const first = month > month2 && !m.says('y') ? year - 1 : year;
      return both(
        dateOf({ year: first, month, ...(m.has('day') && { day: m.number('day') }) }),
        dateOf({ year, month: month2, ...(m.has('day2') && { day: m.number('day2') }) }),
      );
    },
    examples: [['de mayo a julio de 2019', '2019-05 2019-07']],
  },
  {
    name: 'years',
    kind: 'time',
    pattern: [
      '< {year} > -|–|— < {year:year2} >',
      'de|entre|desde < {year} > a|y|hasta < {year:year2} >',
      '< {year} > ~-|–|/ < ~{yy} >',
    ],
    read: (m) => {
      const a = m.number('year');
      const short = m.maybe('yy');
      const b = short === undefined ? m.number('year2') : a - (a % 100) + short;
      const chained =
        m.after()?.spaced === false &&
        /^[-/.]$/.test(m.after()?.lower ?? '') &&
        m.after(2)?.kind === 'number';
      return a < b && b - a < 400 && !chained
        ? [calendar({ year: a }), calendar({ year: b })]
        : null;
    },
    examples: [
      ['entre 1992 y 1994', '1992 1994'],
      ['en 1990-94', '1990 1994'],
    ],
    refuses: ['+58 2010-2015-86'],
  },
];

function clock(m: Match): Meaning | null {
  const hour = m.number('hour');
  const late = m.says('tarde', 'noche') || m.says('p');
  return calendar({ hour: late && hour < 12 ? hour + 12 : hour, minute: m.maybe('minute') ?? 0 });
}

const HALF = '( de la mañana|tarde|noche|madrugada | a|p . ~?m .? )';

export const CLOCK: readonly Rule[] = [
  {
    name: 'clock',
    kind: 'clock',
    pattern: [
      'a las|la < {hour} ~:|. ~{minute} ( horas|h )? HALF? >',
      'a las|la < {hour} HALF >',
      '{hour} ~: ~{minute} horas|h',
      '{hour} ~: ~{minute}',
      'las {hour} horas',
    ].map((p) => p.replace('HALF?', `${HALF}?`).replace('HALF', HALF)),
    read: clock,
    examples: [
      ['a las 10:30 de la noche', '2015-03-11T22:30'],
      ['a las 8 de la mañana', '2015-03-11T08:00'],
    ],
  },
  {
    name: 'noon-midnight',
    kind: 'clock',
    pattern: ['al? mediodía', 'a? la? medianoche', 'medianoche'],
    read: (m) => calendar({ hour: m.says('mediodía') ? 12 : 0, minute: 0 }),
    examples: [['a medianoche', '2015-03-11T00:00']],
  },
];

export const NAMED: readonly Rule[] = [
  {
    name: 'named-event',
    kind: 'date',
    pattern: ['la? guerra de ( los )? 12|doce días'],
    read: () => ({ type: 'named', name: 'guerra de los 12 días', edtf: '2025-06-13/2025-06-24' }),
    examples: [['la guerra de los 12 días', '2025-06-13/2025-06-24']],
  },
  {
    name: 'attacks-of-2001',
    kind: 'date',
    pattern: ['atentados|ataques del < 11 de septiembre >'],
    read: () => ({ type: 'named', name: '11-S', edtf: '2001-09-11' }),
    examples: [['los atentados del 11 de septiembre', '2001-09-11']],
  },
];

function refusal(name: string, pattern: readonly string[], refuses: readonly string[]): Rule {
  return { name: `not-${name}`, kind: 'refusal', pattern, read: () => null, refuses };
}

export const NOT_DATES: readonly Rule[] = [
  refusal(
    'telephone',
    [
      '+ ~{digits} {digits} -? {digits} ( -? {digits} )?',
      '{digits} - {digits} - {digits} - {digits}',
    ],
    ['+58 2010-2015-86'],
  ),
  refusal(
    'vehicle',
    ['apolo|boeing|airbus|ruta|canal|vuelo|autopista|interestatal -? {digits}'],
    ['el Boeing 787', 'Canal 4', 'la Ruta 66', 'Apolo 11'],
  ),
  refusal('money', ['$|€|£|bs {digits} ( . {digits} )?'], ['$ 2000', '€1999']),
  refusal('vote', ['{digits} -|–|a {digits} ( votos | goles )'], ['5-4 votos']),
  refusal('grouped', ['{digits} ~. ~{digits} ~. ~{digits}'], ['10.10.20.19']),
  refusal('ordinal', ['el|la segundo|segunda de {n}'], ['la segunda de tres']),
  refusal('vision', ['agenda|visión {year}'], ['la Agenda 2030']),
  refusal('age', ['los {n} años de edad'], ['a los 15 años de edad']),
  refusal(
    'name',
    ['martes|mayo|domingo y trece', 'primero de los', 'domingo de {month} pérez'],
    ['primero de los dos'],
  ),
];
