/** Spanish dates: days, months, years, decades, centuries, seasons, parts of a year. */
import type { Match } from '../grammar/match.ts';
import type { Rule } from '../grammar/rule.ts';
import { dateOf, fullYear, yearOf } from '../kit.ts';
import {
  calendar,
  type CalendarMeaning,
  type Fields,
  type Meaning,
  type Season,
  type Unit,
} from '../meaning.ts';
import { COUNT_LEADS, COUNTED, YEAR_LEADS } from './words.ts';

const WEEKDAY = '( {weekday} ,? )?';

function readDate(m: Match): CalendarMeaning | null {
  const year = yearOf(m);
  const weekday = m.maybe('weekday');
  return dateOf({
    ...(year !== undefined && { year }),
    ...(m.has('month') && { month: m.number('month') }),
    ...(m.has('day') && { day: m.number('day') }),
    ...(m.says('primero') && { day: 1 }),
    ...(weekday !== undefined && { weekday }),
  });
}

export const DATES: readonly Rule[] = [
  {
    name: 'day-month-year',
    kind: 'date',
    pattern: [
      `${WEEKDAY} {day}|primero de? {month} ,? ( de | del )? {year}`,
      `${WEEKDAY} {day}|primero de {month} del año {year}`,
      'día {day} de {month} de|del {year}',
      '{day} ~-|/ ~{month} ~-|/ ~{year}',
    ],
    read: readDate,
    examples: [
      ['el 5 de mayo de 2020', '2020-05-05'],
      ['el lunes 1º de junio de 2015', '2015-06-01'],
    ],
    refuses: ['el 31 de febrero de 2020'],
  },
  {
    name: 'day-month',
    kind: 'date',
    pattern: [
      `este? ${WEEKDAY} {day}|primero de {month}`,
      'día {day} de {month}',
      '{day}|primero de {month} próximo|pasado|último',
    ],
    read: (m) => {
      const date = readDate(m);
      const pick = m.says('próximo') ? 'next' : m.says('pasado', 'último') ? 'last' : null;
      return date && pick ? { ...date, pick } : date;
    },
    examples: [
      ['el 5 de marzo', '2015-03-05'],
      ['a partir del 1 de enero próximo', '2016-01-01'],
      ['Ocurrió este miércoles 4 de marzo', '2015-03-04'],
    ],
    refuses: ['5 de oros'],
  },
  {
    name: 'month-year',
    kind: 'date',
    pattern: ['{month} ,? ( de | del )? {year}', '{month} del año {year}'],
    read: readDate,
    examples: [['en mayo de 2020', '2020-05']],
  },
  {
    name: 'month',
    kind: 'date',
    pattern: '{month}',
    read: readDate,
    examples: [['en enero', '2015-01']],
    refuses: ['canta Julio Iglesias'],
  },
  {
    name: 'date-of-year',
    kind: 'date',
    pattern: [
      '{day} de {month} de ese|aquel|este|mismo mismo? año',
      '{month} de ese|aquel mismo? año',
    ],
    read: (m) => ({
      type: 'same',
      unit: 'year',
      pointed: true,
      fields: { month: m.number('month'), ...(m.has('day') && { day: m.number('day') }) },
    }),
    examples: [['En 1940 cayó. En agosto de ese año', '1940 1940-08']],
  },
  {
    name: 'year',
    kind: 'date',
    pattern: ['{year}', 'el? año {year}', 'el? año {anyyear} ( {era} )?', '{anyyear} {era}'],
    read: readYear,
    examples: [
      ['en 1917', '1917'],
      ['el año 2010', '2010'],
      ['en 490 a. C.', 'BC0490'],
    ],
    refuses: ['1500 personas', 'la ruta 1900'],
  },
  {
    name: 'figures',
    kind: 'date',
    pattern: [
      '{dd} ~/|-|. ~{mm} ~/|-|. ~{year}',
      '{dd} ~/ ~{mm} ~/ ~{yy}',
      '{year} ~-|/ ~{mm} ~-|/ ~{dd}',
    ],
    read: (m) => {
      const around = [m.before(), m.after()];
      const chained = around.some(
        (t, i) =>
          t?.kind === 'mark' &&
          /^[-/.]$/.test(t.lower) &&
          !(i === 0 ? m.tokens[m.start] : t)?.spaced &&
          (i === 0 ? m.before(2) : m.after(2))?.kind === 'number' &&
          !(i === 0 ? t : m.after(2))?.spaced,
      );
      if (chained) return null;
      return dateOf({
        year: m.maybe('year') ?? fullYear(m.number('yy')),
        month: m.number('mm'),
        day: m.number('dd'),
      });
    },
    examples: [
      ['22/04/2019', '2019-04-22'],
      ['2019-03-11', '2019-03-11'],
    ],
    refuses: ['12-2019-03-11'],
  },
  {
    name: 'decade',
    kind: 'date',
    pattern: [
      'la década de ( los ( años )? )? {decade}',
      'los años {decade}',
      'la? década del {decade}',
      'los años {decadeword}',
      'la década de los {decadeword}',
      'los ( años )? {decade}',
    ],
    read: (m) => {
      if (m.has('decadeword')) return calendar({ decade: 190 + m.number('decadeword') });
      if (m.after()?.lower === 'años' && !m.says('años')) return null; // "murió a los 70 años"
      const n = m.number('decade');
      return calendar({ decade: n >= 1000 ? n / 10 : 190 + n / 10 });
    },
    examples: [
      ['en la década de 1950', '195'],
      ['los años sesenta', '196'],
    ],
    refuses: ['los 15 años', 'murió a los 70 años'],
  },
  {
    name: 'century',
    kind: 'date',
    pattern: 'el? siglo {roman} {era}?',
    read: (m) =>
      calendar({
        century: m.number('roman') - 1,
        ...(m.has('era') && m.string('era') === 'BC' && { bce: true }),
      }),
    examples: [['en el siglo XIX', '18']],
    refuses: ['medio siglo'],
  },
  {
    name: 'centuries',
    kind: 'time',
    pattern: '< los siglos {roman} > y|al|a|o|- < {roman:second} >',
    read: (m) => [
      calendar({ century: m.number('roman') - 1 }),
      calendar({ century: m.number('second') - 1 }),
    ],
    examples: [['entre los siglos XVI y XVIII', '15 17']],
  },
  {
    name: 'day-of-month',
    kind: 'date',
    pattern: ['el|del|al día {dd}', 'el < {dd} > ( , | . | ; )', 'el mismo día {dd}'],
    read: (m) => {
      const figure = m.after()?.kind === 'number' && m.after()?.spaced === false; // "el 3,5 %"
      return figure || m.before()?.lower === 'en' ? null : calendar({ day: m.number('dd') });
    },
    examples: [['Llegó el 12 de marzo de 2014. El día 14', '2014-03-12 2014-03-14']],
    refuses: ['subió el 3,5 %'],
  },
  {
    name: 'weekend',
    kind: 'date',
    pattern: [
      'el|este ( pasado|próximo|último )? fin de semana ( pasado|próximo|último|anterior )?',
      'los? fines de semana',
    ],
    read: (m) => {
      if (m.says('fines')) return { type: 'set', value: 'P1WE' };
      const pick = m.says('próximo') ? 'next' : m.says('pasado', 'último') ? 'last' : null;
      return calendar({ weekend: true }, pick ? { pick } : {});
    },
    examples: [['el fin de semana pasado', '2015-W10-WE']],
  },
  {
    name: 'season',
    kind: 'date',
    pattern: [
      'la|el? {season} ( de | del año )? {year}',
      'la|el {season}',
      'la|el {season} pasada|pasado',
    ],
    read: (m) => {
      const season = m.string('season') as Season;
      const year = m.maybe('year');
      return calendar(
        { season, ...(year !== undefined && { year }) },
        m.says('pasado', 'pasada') ? { pick: 'last' } : {},
      );
    },
    examples: [['la primavera de 1862', '1862-SP']],
  },
  {
    name: 'part-of-year',
    kind: 'date',
    pattern: ['el {ord} trimestre|semestre ( de | del año )? {year}?', 'la {ord} mitad de {year}'],
    read: (m) => {
      const nth = m.number('ord');
      const half = m.says('semestre', 'mitad');
      if (nth > (half ? 2 : 4)) return null;
      const n = nth < 0 ? (half ? 2 : 4) : nth;
      const fields: Fields = half ? { half: n } : { quarter: n };
      return calendar({ ...fields, ...(m.has('year') && { year: m.number('year') }) });
    },
    examples: [['el primer trimestre de 2019', '2019-Q1']],
  },
  {
    name: 'weekday',
    kind: 'date',
    pattern: [
      '{weekday}',
      'el? {weekday} pasado|próximo',
      'el pasado|próximo|último {weekday}',
      'este {weekday}',
    ],
    read: (m) => {
      const pick = m.says('pasado', 'último')
        ? 'last'
        : m.says('próximo')
          ? 'next'
          : m.says('este')
            ? 'this'
            : undefined;
      return calendar({ weekday: m.number('weekday') }, pick ? { pick } : {});
    },
    examples: [
      ['llegó el lunes', '2015-03-09'],
      ['el viernes pasado', '2015-03-06'],
      ['llegará el viernes', '2015-03-13'],
    ],
    refuses: ['canta Plácido Domingo'],
  },
  {
    name: 'nth-part',
    kind: 'point',
    pattern: 'el|la {ord} día|semana|mes de {date}',
    read: (m) => ({
      type: 'part',
      nth: m.number('ord'),
      unit: (m.says('día') ? 'day' : m.says('semana') ? 'week' : 'month') as Unit,
      of: m.meaning('date'),
    }),
    examples: [['la última semana de agosto de 1918', '1918-W35']],
  },
];

function readYear(m: Match): Meaning | null {
  const year = m.maybe('year') ?? m.number('anyyear');
  if (m.has('era')) return calendar({ year: m.string('era') === 'BC' ? 1 - year : year });
  if (m.says('año')) return year > 31 ? calendar({ year }) : null;
  const [before, after] = [m.before(), m.after()];
  if (COUNT_LEADS.has(before?.lower ?? '')) return null;
  if (COUNTED.has(after?.lower ?? '')) return null;
  const joined = m.tokens[m.start]?.spaced === false && before && /^[-/.+_$€]$/.test(before.lower);
  const runs =
    after &&
    !after.spaced &&
    /^[-/.:%_]$/.test(after.lower) &&
    m.after(2)?.kind === 'number' &&
    !m.after(2)?.spaced;
  if (joined || runs) return null;
  return YEAR_LEADS.has(before?.lower ?? '') || year >= 1500 ? calendar({ year }) : null;
}
