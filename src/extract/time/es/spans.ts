/** Spanish lengths of time: "tres semanas", "más de dos años", "los últimos tres meses". */
import type { Match } from '../grammar/match.ts';
import type { Rule } from '../grammar/rule.ts';
import type { DurationMeaning, Mod, Unit } from '../meaning.ts';
import type { Amount } from './classes.ts';

function span(m: Match, mod?: Mod): DurationMeaning {
  const unit = m.string('unit') as Unit;
  const scale = m.says('lustro') ? 5 : 1;
  const { amount, upTo } = m.value('amount') as Amount;
  return {
    type: 'duration',
    amount: amount === null ? null : amount * scale,
    ...(upTo !== undefined && { upTo }),
    unit,
    ...(mod && { mod }),
  };
}

const CORE = '{amount} ( largos | largas | primeros | primeras )? {unit}';

function premodified(premod: string, mod: Mod, example: readonly [string, string]): Rule {
  return {
    name: `span-${mod.toLowerCase().replaceAll('_', '-')}`,
    kind: 'span',
    pattern: `${premod} ${CORE}`,
    read: (m) => span(m, mod),
    examples: [example],
  };
}

export const SPANS: readonly Rule[] = [
  {
    name: 'span',
    kind: 'span',
    pattern: CORE,
    read: (m) => (m.string('unit') === 'second' && m.says('un') ? null : span(m)),
    examples: [
      ['tres semanas', 'P3W'],
      ['varios meses', 'PXM'],
      ['treinta y dos días', 'P32D'],
    ],
    refuses: ['el segundo de tres'],
  },
  {
    name: 'span-and-half',
    kind: 'span',
    pattern: '{amount} {unit} y medio|media',
    read: (m) => {
      const whole = span(m);
      return whole.amount === null ? null : { ...whole, amount: whole.amount + 0.5 };
    },
    examples: [['dos años y medio', 'P2.5Y']],
  },
  premodified('( más de | por más de )', 'MORE_THAN', ['más de dos años', 'P2Y']),
  premodified('( menos de | casi )', 'LESS_THAN', ['casi tres meses', 'P3M']),
  premodified('( al menos | por lo menos )', 'EQUAL_OR_MORE', ['al menos dos días', 'P2D']),
  premodified('( cerca de | alrededor de | aproximadamente )', 'APPROX', [
    'cerca de dos años',
    'P2Y',
  ]),
  {
    name: 'bare-units',
    kind: 'time',
    pattern: 'durante|por|en|tras < {units:unit} >',
    read: (m) =>
      m.says('en') ? null : { type: 'duration', amount: null, unit: m.string('unit') as Unit },
    examples: [['durante años', 'PXY']],
    refuses: ['los años'],
  },
  {
    name: 'placed-span',
    kind: 'span',
    pattern: [
      'los|las últimos|últimas|próximos|próximas|pasados|pasadas ( {amount} )? {unit}',
      'los|las {amount} últimos|últimas|próximos|próximas {unit}',
      'la última década',
      'el último año|mes|siglo',
    ],
    read: (m) => {
      const ahead = m.says('próximos', 'próximas');
      const unit: Unit = m.has('unit')
        ? (m.string('unit') as Unit)
        : m.says('década')
          ? 'decade'
          : m.says('mes')
            ? 'month'
            : m.says('siglo')
              ? 'century'
              : 'year';
      const value: Amount = m.has('amount')
        ? (m.value('amount') as Amount)
        : { amount: m.has('unit') ? null : 1 };
      return {
        type: 'duration',
        ...value,
        unit,
        placed: { sign: ahead ? 1 : -1, from: 'publication' },
      };
    },
    examples: [['en los últimos tres años', 'P3Y']],
  },
];
