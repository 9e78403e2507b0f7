/** Lengths of time: "three weeks", "over nine months", "a 27-year contract", "decades". */
import type { Match } from '../grammar/match.ts';
import type { Rule } from '../grammar/rule.ts';
import type { DurationMeaning, Mod, Unit } from '../meaning.ts';
import { isRate } from './rates.ts';
import type { Amount } from './numerals.ts';

export function spanOf(m: Match, mod?: Mod): DurationMeaning | null {
  const { amount, upTo } = m.value('amount') as Amount;
  const unit = m.string('unit') as Unit;
  const place = m.placeOf('unit');
  const amountToken = m.tokenOf('amount');
  const next = m.tokens[place?.end ?? m.end];
  if (
    /^an?$/.test(amountToken?.lower ?? '') &&
    isRate(m.tokens, m.start) &&
    !/^(?:ago|earlier|later|before|after|from)$/.test(next?.lower ?? '')
  )
    return null;
  if (
    next?.lower === '-' &&
    !next.spaced &&
    m.tokens[(place?.end ?? m.end) + 1]?.kind === 'word' &&
    amount === 1
  )
    return null; // "a month-long siege"
  // "a quarter of the votes", "in some quarters": no part of a year.
  if (unit === 'quarter' && (next?.lower === 'of' || amountToken?.lower === 'some')) return null;
  if (
    unit === 'second' &&
    (amountToken?.lower === 'a' ||
      (m.tokens[place?.start ?? 0]?.lower === 'second' && amount !== 1))
  )
    return null;
  if (
    ['sec', 'min', 'hr', 'yr'].includes(m.tokens[place?.start ?? 0]?.lower ?? '') &&
    amount === null
  )
    return null;
  return {
    type: 'duration',
    amount,
    ...(upTo !== undefined && { upTo }),
    unit,
    ...(mod && { mod }),
  };
}

const PREMODS: readonly (readonly [string, Mod | undefined])[] = [
  [
    '( ( a little | slightly | well )? over|exceeding | ( a little )? more than | upwards of | above | in excess of | longer than )',
    'MORE_THAN',
  ],
  [
    '( under | ( just | a little | slightly )? less than | nearly | almost | close to | fewer than | not quite | just? shy of )',
    'LESS_THAN',
  ],
  ['( about | around | approximately | roughly | some | circa | an estimated | or so )', 'APPROX'],
  ['( at least | no less than | not less than | a minimum of )', 'EQUAL_OR_MORE'],
  [
    '( up to | at most | no more than | not more than | as many as | a maximum of )',
    'EQUAL_OR_LESS',
  ],
  [
    '( another | a further | a full | an additional | a total of | an entire | a whole )',
    undefined,
  ],
  ['( only | just | exactly | barely | precisely | merely | a mere )', undefined],
];

const CORE =
  '{amount} ( consecutive | full | whole | long | more | entire | straight | short | calendar | business | working | solid | good | additional | extra | brutal | successive )? {unit}';

const AND_HALF = 'a|one {unit} and a half|quarter';

function andHalf(m: Match): DurationMeaning {
  return {
    type: 'duration',
    amount: m.tokens[m.end - 1]?.lower === 'half' ? 1.5 : 1.25,
    unit: m.string('unit') as Unit,
  };
}

const SMALLER: Readonly<Partial<Record<Unit, readonly Unit[]>>> = {
  year: ['month', 'week', 'day'],
  month: ['week', 'day'],
  week: ['day'],
  day: ['hour'],
  hour: ['minute', 'second'],
  minute: ['second'],
};

export const SPANS: readonly Rule[] = [
  {
    name: 'span',
    kind: 'span',
    pattern: CORE,
    read: (m) => spanOf(m),
    examples: [
      ['three weeks passed', 'P3W'],
      ['two and a half years', 'P2.5Y'],
      ['several months', 'PXM'],
      ['half an hour', 'PT0.5H'],
      ['a few days', 'PXD'],
    ],
    refuses: [
      'the second of three',
      'a second aircraft',
      'three quarters of the votes',
      'three weekly meetings',
    ],
  },
  {
    name: 'span-and-half',
    kind: 'span',
    pattern: AND_HALF,
    read: andHalf,
    examples: [['a year and a half', 'P1.5Y']],
  },
  {
    name: 'span-compound',
    kind: 'span',
    pattern: '{amount} {unit} ,? and? {amount:rest} {unit:restunit}',
    read: (m) => {
      const span = spanOf(m);
      const rest = (m.value('rest') as Amount).amount;
      const unit = m.string('restunit') as Unit;
      if (!span || rest === null || !SMALLER[span.unit]?.includes(unit)) return null;
      return { ...span, rest: { amount: rest, unit } };
    },
    examples: [
      ['two years and six months', 'P2Y6M'],
      ['3 hours 30 minutes', 'PT3H30M'],
    ],
  },
  ...PREMODS.map(([premod, mod], i): Rule => ({
    name: `span-${mod?.toLowerCase().replaceAll('_', '-') ?? (premod.includes('only') ? 'focused' : 'limited')}`,
    // TIMEX2 takes "just" and "only" into the expression, TIMEX3 leaves them outside.
    ...(premod.includes('only') && { only: 'narrative' as const }),
    kind: 'span',
    pattern: [`${premod} the? ${CORE}`, `${premod} ${AND_HALF}`],
    read: (m) => {
      if (!m.has('amount')) return { ...andHalf(m), ...(mod && { mod }) };
      return vagueUnderModifier(m) ? null : spanOf(m, mod);
    },
    examples: i === 0 ? [['over nine months', 'P9M']] : [],
  })),
  {
    name: 'part-span',
    kind: 'point',
    pattern: [
      'the first|last|final|opening|closing {amount} {unit} of|in {date}',
      'the first|last|final {units:unit} of {date}',
    ],
    read: (m) => {
      if (m.has('amount')) return spanOf(m);
      return { type: 'duration', amount: null, unit: m.string('unit') as Unit };
    },
    examples: [['the first ten months of 1915', 'P10M']],
  },
  {
    name: 'span-adjective',
    kind: 'span',
    pattern: [
      '{n} -|– {unit} ( -? old|long )?',
      '{n} {unit} -? long|old',
      '{unit} ~- ~long|old|plus',
      '{units:unit} ~- ~long|old',
      'half ~- ~{unit}',
      '{n} ~- ~plus ~-? {unit}',
      'multi ~- ~{unit}',
      'many ~- ~{unit}',
    ],
    read: (m) => {
      const unit = m.string('unit') as Unit;
      if (m.has('n') && !m.says('-', '–', 'old', 'long')) return null;
      if (unit === ('night' as Unit)) return null;
      const plural = m.has('unit') && /s$|millennia/.test(m.tokenOf('unit')?.lower ?? '');
      if (!m.has('n') && !plural && m.says('old', 'plus')) return null;
      if (m.says('half')) return { type: 'duration', amount: 0.5, unit };
      if (m.says('multi', 'many')) return { type: 'duration', amount: null, unit };
      return { type: 'duration', amount: m.has('n') ? m.number('n') : plural ? null : 1, unit };
    },
    examples: [
      ['a 27-year contract', 'P27Y'],
      ['the fifty-year life', 'P50Y'],
      ['a month-long rest', 'P1M'],
      ['decades-long', 'PXY'],
      ['18 years old', 'P18Y'],
    ],
    refuses: ['a 5-4 vote', 'the day-old'],
  },
  {
    name: 'bare-units',
    kind: 'time',
    pattern: [
      'for|over|within|in|after|through|throughout|lasting|lasted|took|taken|of < {units:unit} >',
      '< {units:unit} > of',
      '< {units:unit} > after|before|into|since !{date}',
      '{units:unit} and {units:unit2}',
      'over the {units:unit}',
    ],
    read: (m) => {
      if (m.has('unit2')) return { type: 'duration', amount: null, unit: m.string('unit') as Unit };
      if (m.says('second', 'seconds')) return null;
      const of = m.tokens[m.end - 1]?.lower === 'of';
      if (of && m.tokens[m.start]?.lower !== m.tokenOf('unit')?.lower) return null;
      if (
        of &&
        /^(?:the|these|those|last|final|first|early|his|her|their)$/.test(m.before()?.lower ?? '')
      )
        return null; // "since the days of the empire"
      if (
        m.tokens[m.start]?.lower === 'of' &&
        !['hundreds', 'thousands', 'lots', 'period', 'course', 'matter'].includes(
          m.before()?.lower ?? '',
        )
      )
        return null;
      if (
        m.tokens[m.start]?.lower === 'in' &&
        ['later', 'earlier'].includes(m.after()?.lower ?? '')
      )
        return null;
      return { type: 'duration', amount: null, unit: m.string('unit') as Unit };
    },
    examples: [
      ['for months', 'PXM'],
      ['within days', 'PXD'],
      ['for decades', 'PXY'],
      ['It came just days after the vote', 'PXD'],
    ],
    refuses: ['the years', 'days', 'since the days of the empire'],
  },
  {
    name: 'period-of-time',
    kind: 'time',
    pattern: [
      'a|an ( short|brief|long|certain|limited|undetermined|indefinite|considerable|extended|lengthy )? period of time',
      'for|after|within|in < a|some ( short|brief|long )? time|while|period > !of',
      'for|after < some time >',
    ],
    read: (m) =>
      m.says('short', 'brief', 'long', 'some', 'of', 'while') && m.after()?.lower !== 'ago'
        ? { type: 'duration', amount: null, unit: 'day' }
        : null,
    examples: [
      ['for a short time', 'PXD'],
      ['an undetermined period of time', 'PXD'],
    ],
    refuses: ['in a time of war'],
  },
  {
    name: 'whole-stretch',
    kind: 'time',
    pattern: [
      'all {calunit:unit} ( long )?',
      'the ( entire|whole|full ) {calunit:unit}',
      'the? rest|remainder|course of the {calunit:unit}',
    ],
    read: (m) => {
      const unit = m.string('unit') as Unit;
      if (m.says('rest', 'remainder')) return { type: 'same', unit };
      if (m.says('course')) return null;
      return { type: 'duration', amount: 1, unit };
    },
    examples: [['all day', 'P1D']],
  },
];

/** "about a year" is a length; "some days" and "another day" are left to their own rules. */
function vagueUnderModifier(m: Match): boolean {
  const first = m.tokens[m.start]?.lower;
  const amount = m.value('amount') as Amount;
  return first === 'some' && amount.amount === null;
}
