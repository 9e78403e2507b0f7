/** Times counted from another: "two years ago", "twelve days later", "the day after 5 May", "within two days". */
import type { Match } from '../grammar/match.ts';
import type { Rule } from '../grammar/rule.ts';
import { shiftBy } from '../kit.ts';
import { words } from '../lexicon.ts';
import { shift, type DurationMeaning, type Unit } from '../meaning.ts';

/** Words with which a clause goes on behind "after that". */
const GOES_ON = words(
  'the a an he she it they we i his her its their and but on in at a another two three four',
);

/** What days and weeks are of without any event: "the second week of the month". */
const PERIODS = words('day week month quarter year decade century');

export const COUNTED: readonly Rule[] = [
  {
    name: 'day-after-before',
    kind: 'point',
    pattern: [
      'the {calunit:unit} before|after|following|earlier|prior|previous',
      'the {calunit:unit} before|after|following {date}',
      '( a|one {calunit:unit} to the day ) after|before {date}',
      'the eve of {date}',
      'the {calunit:unit} after next',
      'the {calunit:unit} before last',
    ],
    read: (m) => {
      if (m.says('eve')) return shift(1, 'day', -1, m.meaning('date'));
      const unit = m.string('unit') as Unit;
      const last = m.tokens[m.end - 1]?.lower;
      if (last === 'next') return shift(2, unit, 1, 'publication');
      if (last === 'last') return shift(2, unit, -1, 'publication');
      const sign = m.says('before', 'earlier', 'prior', 'previous') ? -1 : 1;
      const next = m.after();
      if (
        !m.has('date') &&
        next &&
        !next.breaks &&
        /^(the|a|an|his|her|its|their|he|she|they|it|we|i)$/.test(next.lower) &&
        !m.says('following')
      )
        return null;
      // "A year to the day after" names a day, "the week before Christmas" a week.
      const fine = m.tokens[m.start]?.lower !== 'the';
      return shift(1, unit, sign, m.has('date') ? m.meaning('date') : 'story', { fine });
    },
    examples: [
      ['On 8 May 1902 it began. The day before', '1902-05-08 1902-05-07'],
      ['the day after 8 May 1902', '1902-05-09'],
      ['in the week before Christmas', '2014-W51'],
      ['a year to the day after 8 May 1902', '1903-05-08'],
      ['the week before last', '2015-W09'],
    ],
  },
  {
    name: 'unit-beside-event',
    kind: 'point',
    only: 'news',
    pattern: [
      '< the {calunit:unit} > after|before the|that|this|his|her|its|their',
      'on < the day|eve > of the|that|this|his|her|its|their',
      'on|in|during|by|until < the {ord} {calunit:unit} > of the|that|this|his|her|its|their',
      'on|by|until < the {ord} night > of the|that|this|his|her|its|their',
    ],
    // A length, until somebody knows when "the crash" was: "the day after the crash".
    read: (m) => {
      if (m.has('ord') && PERIODS.has(m.after()?.lower ?? '')) return null;
      return {
        type: 'duration',
        amount: m.maybe('ord') ?? 1,
        unit: m.has('unit') ? (m.string('unit') as Unit) : 'day',
      };
    },
    examples: [
      ['the day after the crash', 'P1D'],
      ['on the eve of the vote', 'P1D'],
      ['on the third day of the siege', 'P3D'],
    ],
    refuses: ['the year of the flood', 'the day of the jackal', 'on the third day of the month'],
  },
  {
    name: 'ago',
    kind: 'point',
    pattern: ['{span} ago', '{span} ago {date:day}', '{span} back', '{units} ago'],
    read: (m) => {
      if (m.says('back') && m.before()?.lower === 'of') return null;
      if (m.has('units')) return shift(null, m.string('units') as Unit, -1, 'publication');
      return shiftBy(m.meaning('span'), -1, m.has('day') ? m.meaning('day') : 'publication');
    },
    examples: [
      ['two years ago', '2013'],
      ['three days ago', '2015-03-08'],
      ['decades ago', 'PAST_REF'],
      ['half a century ago', '1965'],
      ['half a year ago', '2014-09'],
      ['nearly a century and a half ago', '1865'],
      ['A year ago this month', '2014-03'],
      ['a quarter of a century ago', '1990'],
      ['about 66 million years ago', 'MA66'],
      ['some 40,000 years ago', 'KA40'],
    ],
  },
  {
    name: 'later-earlier',
    kind: 'point',
    pattern: [
      '{span} later|afterwards|afterward|thereafter|hence|after',
      '{span} earlier|before|previously|prior|beforehand',
      '< {span} on > ,',
      '{span} after|before that',
      '{units} later|afterwards|afterward|before|earlier',
      '( ( a | some ) short time|while | some time | sometime | moments ) later|after|afterwards|afterward|thereafter|before|earlier|beforehand',
    ],
    read: (m) => {
      const sign = m.says('earlier', 'before', 'previously', 'prior', 'beforehand') ? -1 : 1;
      const next = m.after();
      const last = m.tokens[m.end - 1]?.lower;
      if (m.says('on') && !/^(?:[.;:]|and|but|now)?$/.test(m.before()?.lower ?? '')) return null;
      if (next?.lower === 'than') return null; // "2,000 years earlier than thought" is a length
      // "two days after that decision" is counted from one; "two days after that he left" from what was told.
      const isOfThat = next?.kind === 'word' && !next.breaks && !next.capital;
      if (last === 'that' && isOfThat && !GOES_ON.has(next.lower)) return null;
      const bare =
        (last === 'after' || last === 'before') && next && !next.breaks && next.kind !== 'mark';
      if (bare) return null; // "three years after it was due": a length and a preposition
      if (m.has('units')) return shift(null, m.string('units') as Unit, sign, 'story');
      if (m.has('span')) return shiftBy(m.meaning('span'), sign, 'story');
      return { type: 'vague', value: sign > 0 ? 'FUTURE_REF' : 'PAST_REF' };
    },
    examples: [
      ['On 10 June 1940 it began; twelve days later', '1940-06-10 1940-06-22'],
      ['In 1447 it burned. 14 years later', '1447 1461'],
      ['On 10 June 1940 it began. Two days after that the fleet sailed', '1940-06-10 1940-06-12'],
      ['In 1972 they left. Fifty years on, they came back', '1972 2022'],
    ],
    refuses: ['It began 200 years earlier than thought', 'three years after the war began ago'],
  },
  {
    name: 'later-than',
    kind: 'point',
    pattern:
      '{span} ( later | earlier ) than ( originally | initially | first )? planned|scheduled|expected',
    read: (m) => shiftBy(m.meaning('span'), m.says('later') ? 1 : -1, 'story'),
  },
  {
    name: 'span-from-date',
    kind: 'point',
    pattern: [
      '{span} after|before|from|following|since|past {date}',
      '{span} from now|today',
      '{span} after|before {clock}',
      '{units} after|before {date}',
    ],
    read: (m) => {
      const sign = m.says('before') ? -1 : 1;
      if (m.says('now', 'today') && !m.says('before'))
        return shiftBy(m.meaning('span'), 1, 'publication');
      if (m.has('clock')) return null;
      const date = m.meaning('date');
      if (m.has('units')) return shift(null, m.string('units') as Unit, sign, date);
      if (m.says('since') || (m.says('past') && date.type === 'calendar')) return null;
      if (
        date.type === 'calendar' &&
        !date.inYear &&
        date.fields.day === undefined &&
        date.fields.month === undefined &&
        date.fields.weekday === undefined &&
        unitOf(m) !== 'year'
      )
        return null;
      const counted = shiftBy(m.meaning('span'), sign, date);
      // "Two weeks before Christmas" is of that week.
      const isFeast = date.type === 'calendar' && date.inYear !== undefined;
      return isFeast && counted?.type === 'shift' ? { ...counted, fine: false } : counted;
    },
    examples: [
      ['two days after 5 May 1902', '1902-05-07'],
      ['three weeks from now', '2015-W14'],
      ['It will expire a week from Tuesday', '2015-03-24'],
      ['2 weeks before May 13 1999', '1999-04-29'],
      ['Two weeks before Christmas he left', '2014-W50'],
      ['two days before Christmas 2016', '2016-12-23'],
    ],
  },
  {
    name: 'in-span',
    kind: 'point',
    pattern: ["in {span} ' time", "in {span} 's time", 'in < {span} > from now'],
    read: (m) => shiftBy(m.meaning('span'), 1, 'publication'),
    examples: [["in two weeks' time", '2015-W13']],
  },
  {
    name: 'within-span',
    kind: 'point',
    pattern: 'within < {span} >',
    read: (m) => {
      const span = m.meaning('span') as DurationMeaning;
      if (m.after()?.lower === 'of') return span; // "within a week of the final" hangs on the final
      return span.placed ? span : { ...span, placed: { sign: 1, from: 'story' } };
    },
    examples: [['Within two to three days', 'P2D']],
  },
];

function unitOf(m: Match): Unit | undefined {
  const span = m.meaning('span');
  return span.type === 'duration' ? span.unit : undefined;
}
