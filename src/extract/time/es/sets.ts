/** Spanish times that come again, and references without a number: "cada año", "ahora", "recientemente". */
import type { Rule } from '../grammar/rule.ts';
import { period } from '../kit.ts';
import type { Unit } from '../meaning.ts';
import type { Amount } from './classes.ts';

const ADVERBS: Readonly<Record<string, Unit>> = {
  diario: 'day',
  diaria: 'day',
  diariamente: 'day',
  semanal: 'week',
  semanalmente: 'week',
  mensual: 'month',
  mensualmente: 'month',
  anual: 'year',
  anualmente: 'year',
  trimestral: 'quarter',
};

export const SETS: readonly Rule[] = [
  {
    name: 'adverb-of-period',
    kind: 'time',
    pattern: Object.keys(ADVERBS).join('|'),
    read: (m) => {
      const token = m.tokens[m.start];
      const unit = ADVERBS[token?.lower ?? ''];
      const paper =
        /^(?:el|este|un|del|al|otro|ese|aquel)$/.test(m.before()?.lower ?? '') && m.says('diario');
      return unit === undefined || token?.capital === true || paper ? null : period(unit);
    },
    examples: [['la reunión anual', 'P1Y']],
    refuses: ['el diario publicó', 'declaró a este diario', 'Diario Libre'],
  },
  {
    name: 'every',
    kind: 'time',
    pattern: [
      'cada ( {amount} )? {unit}',
      'todos|todas los|las {unit}',
      'cada {weekday}',
      'todos los {weekday}',
      'los {weekday} !{day}',
    ],
    read: (m) => {
      if (m.has('weekday')) return { type: 'set', value: `XXXX-WXX-${m.number('weekday')}` };
      return period(
        m.string('unit') as Unit,
        m.has('amount') ? (m.value('amount') as Amount).amount : 1,
      );
    },
    examples: [
      ['cada año', 'P1Y'],
      ['todos los días', 'P1D'],
      ['los lunes', 'XXXX-WXX-1'],
    ],
  },
  {
    name: 'per',
    kind: 'time',
    pattern: ['por|al {unit}'],
    read: (m) =>
      m.before()?.kind === 'number' ||
      /^(veces|vez|kilómetros|barriles|toneladas|millones)$/.test(m.before()?.lower ?? '')
        ? period(m.string('unit') as Unit)
        : null,
    examples: [['dos veces al día', 'P1D']],
    refuses: ['por año nuevo'],
  },
];

export const VAGUE: readonly Rule[] = [
  {
    name: 'now',
    kind: 'date',
    pattern: [
      'ahora',
      'actualmente',
      'en la actualidad',
      'hoy en día',
      'en este momento',
      'en estos momentos',
    ],
    read: () => ({ type: 'vague', value: 'PRESENT_REF' }),
    examples: [['actualmente vende', 'PRESENT_REF']],
  },
  {
    name: 'recently',
    kind: 'date',
    pattern: [
      'recientemente',
      'últimamente',
      'hace poco',
      'reciente|recientes',
      'en los últimos tiempos',
    ],
    read: () => ({ type: 'vague', value: 'PAST_REF', near: true }),
    examples: [['recientemente', 'PAST_REF']],
  },
  {
    name: 'past-future',
    kind: 'date',
    pattern: [
      'en < el pasado >',
      'en < el futuro >',
      'en < el futuro próximo|cercano >',
      'antiguamente',
    ],
    read: (m) => ({ type: 'vague', value: m.says('futuro') ? 'FUTURE_REF' : 'PAST_REF' }),
    examples: [['en el futuro', 'FUTURE_REF']],
  },
];
