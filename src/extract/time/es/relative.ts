/** Spanish times that hang on publication, on the story or on a date. */
import type { Match } from '../grammar/match.ts';
import type { Rule } from '../grammar/rule.ts';
import { atTime, shiftBy } from '../kit.ts';
import {
  calendar,
  shift,
  withMod,
  type DayPart,
  type DurationMeaning,
  type Meaning,
  type Mod,
  type Unit,
} from '../meaning.ts';

const PICK = 'pasado|pasada|próximo|próxima|anterior|siguiente|último|última';

function direction(m: Match): { sign: -1 | 0 | 1; from: 'publication' | 'story' } {
  if (m.says('siguiente')) return { sign: 1, from: 'story' };
  if (m.says('anterior')) return { sign: -1, from: 'story' };
  if (m.says('próximo', 'próxima')) return { sign: 1, from: 'publication' };
  return { sign: m.says('pasado', 'pasada', 'último', 'última') ? -1 : 0, from: 'publication' };
}

export const RELATIVE: readonly Rule[] = [
  {
    name: 'deictic-day',
    kind: 'date',
    pattern: [
      'hoy !en',
      'ayer',
      'anteayer',
      'anoche',
      'mañana',
      'pasado mañana',
      'esta mañana|tarde|noche|madrugada',
      'ayer|hoy por la {part}',
    ],
    read: readDeictic,
    examples: [
      ['anunció hoy', '2015-03-11'],
      ['ayer', '2015-03-10'],
      ['anoche', '2015-03-10TNI'],
      ['esta mañana', '2015-03-11TMO'],
    ],
    refuses: ['toda la mañana'],
  },
  {
    name: 'which-unit',
    kind: 'date',
    pattern: [
      `el|la {unit} ${PICK}`,
      `el|la ${PICK} {unit}`,
      'este|esta {unit}',
      `al {unit} siguiente|anterior`,
    ],
    read: (m) => {
      const { sign, from } = direction(m);
      const unit = m.string('unit') as Unit;
      if (m.says('último', 'última') && unit !== 'quarter' && unit !== 'half') return null;
      return shift(Math.abs(sign), unit, sign, from);
    },
    examples: [
      ['la semana pasada', '2015-W10'],
      ['el próximo mes', '2015-04'],
      ['este año', '2015'],
      ['El 8 de mayo de 1902 llegó. Al día siguiente', '1902-05-08 1902-05-09'],
    ],
  },
  {
    name: 'same-period-of-year',
    kind: 'date',
    pattern: [
      'el|del|al mismo mes|período|periodo|trimestre|semestre|lapso|día ( de|del ) ( el? año anterior|pasado|previo )',
      'igual mes|período|periodo|trimestre|lapso ( de|del ) ( el? año anterior|pasado|previo )',
    ],
    read: (m) => shift(1, 'year', -1, m.says('pasado') ? 'publication' : 'story'),
    examples: [['frente al mismo mes del año anterior', '2014']],
  },
  {
    name: 'story-part',
    kind: 'date',
    pattern: [
      'esa|aquella|ese|aquel mismo|misma? {part}',
      'esa|aquella {part}',
      'la {part} siguiente|anterior',
      'a la mañana siguiente',
    ],
    read: (m) => {
      const sign = m.says('siguiente') ? 1 : m.says('anterior') ? -1 : 0;
      const part: DayPart = m.has('part') ? (m.string('part') as DayPart) : 'MO';
      return shift(Math.abs(sign), 'day', sign, 'story', { fields: { part } });
    },
    examples: [
      ['El 23 de enero de 1958 cayó. Esa misma noche', '1958-01-23 1958-01-23TNI'],
      ['El 23 de enero de 1958 cayó. A la mañana siguiente', '1958-01-23 1958-01-24TMO'],
    ],
  },
  {
    name: 'which-month',
    kind: 'date',
    pattern: [
      'el pasado|próximo ( mes de )? {month}',
      '{month} pasado|próximo',
      'el pasado|próximo {day} de {month}',
    ],
    read: (m) =>
      calendar(
        { month: m.number('month'), ...(m.has('day') && { day: m.number('day') }) },
        { pick: m.says('próximo') ? 'next' : 'last' },
      ),
    examples: [['el pasado enero', '2015-01']],
  },
  {
    name: 'same-unit',
    kind: 'date',
    pattern: [
      'ese|esa|aquel|aquella mismo|misma? {unit}',
      'el|la mismo|misma {unit}',
      'ese|esa|aquel|aquella {unit}',
    ],
    read: (m) => ({ type: 'same', unit: m.string('unit') as Unit, pointed: true }),
    examples: [['En 1949 cayó. Ese mismo año', '1949 1949']],
  },
  {
    name: 'ago',
    kind: 'point',
    pattern: ['hace {span}', '{span} atrás', 'desde hace < {span} >'],
    read: (m) =>
      m.says('desde') ? m.meaning('span') : shiftBy(m.meaning('span'), -1, 'publication'),
    examples: [
      ['hace dos años', '2013'],
      ['tres días atrás', '2015-03-08'],
      ['desde hace dos años', 'P2Y'],
    ],
  },
  {
    name: 'later-earlier',
    kind: 'point',
    pattern: [
      '{span} después|antes !de',
      '{span} más tarde',
      '{units} después|antes',
      '{span} después|antes del {date}',
    ],
    read: (m) => {
      const sign = m.says('antes') ? -1 : 1;
      if (m.has('units')) return shift(null, m.string('units') as Unit, sign, 'story');
      return shiftBy(m.meaning('span'), sign, m.has('date') ? m.meaning('date') : 'story');
    },
    examples: [
      ['El 10 de junio de 1940 cayó; doce días después', '1940-06-10 1940-06-22'],
      ['dos días después del 5 de mayo de 1902', '1902-05-07'],
    ],
  },
  {
    name: 'in-span',
    kind: 'point',
    pattern: ['dentro de {span}', 'en cuestión de < {span} >'],
    read: (m) =>
      m.says('cuestión')
        ? { ...(m.meaning('span') as DurationMeaning), placed: { sign: 1, from: 'story' } }
        : shiftBy(m.meaning('span'), 1, 'publication'),
    examples: [['dentro de dos semanas', '2015-W13']],
  },
  {
    name: 'part-of-date',
    kind: 'point',
    pattern: [
      'a|hacia|en? {mod} de|del ( mes de | año )? {date}',
      'a|hacia? {mod} de ( los | la )? {date}',
      'a|hacia {mod} del siglo {roman}',
      'a|hacia {mod} de|del {unit}',
    ],
    read: (m) => {
      const mod = m.string('mod') as Mod;
      if (m.has('roman')) return calendar({ century: m.number('roman') - 1 }, { mod });
      if (m.has('unit')) return { type: 'same', unit: m.string('unit') as Unit, mod };
      return m.says('en') ? null : withMod(m.meaning('date'), mod);
    },
    examples: [
      ['a principios de 1941', '1941'],
      ['a finales de marzo de 1944', '1944-03'],
      ['a mediados de los años sesenta', '196'],
    ],
  },
  {
    name: 'approximate-date',
    kind: 'point',
    pattern: ['hacia {date}', 'cerca de {date}', 'alrededor de|del {date}', 'en torno a {date}'],
    read: (m) => withMod(m.meaning('date'), 'APPROX'),
    examples: [['hacia 1910', '1910']],
  },
  {
    name: 'day-and-clock',
    kind: 'point',
    pattern: [
      '{clock} ,? del|de el? ( día )? {date}',
      '{date} ,? a las|la {clock}',
      '{date} a|al {clock}',
    ],
    read: (m) => {
      const [date, clock] = [m.meaning('date'), m.meaning('clock')];
      return clock.type === 'calendar' ? atTime(date, clock.fields) : null;
    },
    examples: [
      ['A las 18.30 horas del jueves', '2015-03-05T18:30'],
      ['el 5 de mayo de 2014 a las 10:30', '2014-05-05T10:30'],
    ],
  },
  {
    name: 'day-and-part',
    kind: 'point',
    pattern: [
      '{date} por|en|a la {part}',
      'la {part} del? {date}',
      '{date} al mediodía|amanecer|anochecer',
    ],
    read: (m) => {
      const part = m.has('part')
        ? (m.string('part') as DayPart)
        : m.says('mediodía')
          ? 'MI'
          : m.says('amanecer')
            ? 'MO'
            : 'EV';
      return atTime(m.meaning('date'), { part });
    },
    examples: [['la noche del 20 de junio de 1791', '1791-06-20TNI']],
  },
];

function readDeictic(m: Match): Meaning | null {
  if (m.says('anteayer')) return shift(2, 'day', -1, 'publication');
  if (m.says('anoche')) return shift(1, 'day', -1, 'publication', { fields: { part: 'NI' } });
  if (m.says('pasado')) return shift(2, 'day', 1, 'publication');
  if (m.says('esta') || m.has('part')) {
    const part: DayPart = m.has('part')
      ? (m.string('part') as DayPart)
      : m.says('tarde')
        ? 'AF'
        : m.says('noche')
          ? 'NI'
          : 'MO';
    return shift(m.says('ayer') ? 1 : 0, 'day', m.says('ayer') ? -1 : 0, 'publication', {
      fields: { part },
    });
  }
  if (m.says('mañana')) {
    const lead = m.before()?.lower ?? '';
    return /^(la|una|esa|cada|de|ayer)$/.test(lead) || m.tokens[m.start]?.capital === true
      ? null
      : shift(1, 'day', 1, 'publication');
  }
  return shift(m.says('ayer') ? 1 : 0, 'day', m.says('ayer') ? -1 : 0, 'publication');
}
