/** Times that hang on another: on publication ("last week"), on the story ("the next day"), on a date ("two days after 5 May"). */
import { shiftBy } from '../kit.ts';
import type { Match } from '../grammar/match.ts';
import type { Rule } from '../grammar/rule.ts';
import {
  calendar,
  shift,
  type AnchorWord,
  type DayPart,
  type DurationMeaning,
  type Fields,
  type Meaning,
  type Season,
  type Unit,
} from '../meaning.ts';

const SIGN: Readonly<Record<string, -1 | 0 | 1>> = {
  last: -1,
  past: -1,
  previous: -1,
  preceding: -1,
  prior: -1,
  next: 1,
  coming: 1,
  upcoming: 1,
  following: 1,
  subsequent: 1,
  succeeding: 1,
  ensuing: 1,
  this: 0,
  current: 0,
  present: 0,
  same: 0,
  that: 0,
  these: 0,
};
/** Words that count from the story told; the others count from publication. */
const STORY: ReadonlySet<string> = new Set([
  'previous',
  'preceding',
  'prior',
  'following',
  'subsequent',
  'succeeding',
  'ensuing',
  'same',
  'that',
]);

const WHICH =
  'last|past|previous|preceding|prior|next|coming|upcoming|following|subsequent|succeeding|ensuing|this|current';

function which(m: Match): { sign: -1 | 0 | 1; from: AnchorWord } {
  for (let i = m.start; i < m.end; i++) {
    const word = m.tokens[i]?.lower ?? '';
    const sign = SIGN[word];
    // "the next day" follows the story, "next week" follows publication.
    const story = STORY.has(word) || (word === 'next' && m.tokens[m.start]?.lower === 'the');
    if (sign !== undefined) return { sign, from: story ? 'story' : 'publication' };
  }
  return { sign: 0, from: 'publication' };
}

function pickOf(sign: -1 | 0 | 1): 'last' | 'this' | 'next' {
  return sign < 0 ? 'last' : sign > 0 ? 'next' : 'this';
}

const COUNTED_WEEKS: ReadonlySet<string> = new Set(['games', 'game', 'win', 'loss', 'match']);

const STRETCH = new Set([
  'for',
  'over',
  'during',
  'within',
  'in',
  'throughout',
  'of',
  'through',
  'lasted',
  'spent',
]);

export const RELATIVE: readonly Rule[] = [
  {
    name: 'deictic-day',
    kind: 'date',
    pattern: [
      'today',
      'yesterday',
      'tomorrow',
      'the day before yesterday',
      'the day after tomorrow',
      "today 's",
    ],
    read: (m) => {
      if (m.says("'s")) return null;
      const before = m.says('yesterday') ? -1 : m.says('tomorrow') ? 1 : 0;
      return shift(m.says('day') ? 2 : Math.abs(before), 'day', before, 'publication');
    },
    examples: [
      ['announced today', '2015-03-11'],
      ['the day before yesterday', '2015-03-09'],
    ],
    refuses: ['USA Today reported'],
  },
  {
    name: 'deictic-part',
    kind: 'date',
    pattern: [
      'tonight',
      'last night|evening',
      'this morning|afternoon|evening|night|lunchtime',
      'yesterday|tomorrow {part}',
      'late|early? tonight',
    ],
    read: (m) => {
      const part: DayPart = m.has('part')
        ? (m.string('part') as DayPart)
        : m.says('tonight', 'night')
          ? 'NI'
          : m.says('evening')
            ? 'EV'
            : m.says('morning')
              ? 'MO'
              : m.says('lunchtime')
                ? 'MI'
                : 'AF';
      const sign = m.says('last', 'yesterday') ? -1 : m.says('tomorrow') ? 1 : 0;
      return shift(Math.abs(sign), 'day', sign, 'publication', { fields: { part } });
    },
    examples: [
      ['this morning', '2015-03-11TMO'],
      ['last night', '2015-03-10TNI'],
    ],
  },
  {
    name: 'which-unit',
    kind: 'date',
    pattern: [
      `( the? ${WHICH} | this|current ) ( calendar )? {calunit:unit}`,
      `the? just? ended {calunit:unit}`,
    ],
    read: (m) => {
      const unit = m.string('unit') as Unit;
      const { sign, from } = which(m);
      if (unit === 'day' && m.says('this')) return { type: 'same', unit: 'day' };
      if (unit === 'day' && m.says('last', 'past')) return null;
      // "over the past year" is a stretch, "last year" a year.
      const lead = m.before()?.lower ?? '';
      const stretch =
        m.says('past') ||
        (m.tokens[m.start]?.lower === 'the' &&
          m.says('last', 'next', 'coming') &&
          STRETCH.has(lead) &&
          unit !== 'day' &&
          unit !== 'quarter' &&
          !(lead === 'in' && m.says('next')));
      if (stretch && sign !== 0)
        return { type: 'duration', amount: 1, unit, placed: { sign, from: 'publication' } };
      return shift(Math.abs(sign), unit, sign, from);
    },
    examples: [
      ['last week', '2015-W10'],
      ['next month', '2015-04'],
      ['this year', '2015'],
      ['in the past decade', 'P10Y'],
    ],
    refuses: ['the last day'],
  },
  {
    name: 'numbered-week',
    kind: 'date',
    pattern: ['the? week {plainday:week}', 'the? week {two:week}', 'week {two:week} of {year}'],
    read: (m) => {
      const week = m.number('week');
      const year = m.maybe('year');
      if (
        week < 1 ||
        week > 53 ||
        m.before()?.lower === 'per' ||
        COUNTED_WEEKS.has(m.after()?.lower ?? '')
      )
        return null;
      return shift(0, 'year', 0, year === undefined ? 'publication' : calendar({ year }), {
        fields: { week },
      });
    },
    examples: [['in week 31', '2015-W31']],
  },
  {
    name: 'which-span',
    kind: 'span',
    pattern: [
      `the? ( very )? last|past|next|coming|previous|preceding|following|subsequent|upcoming|ensuing {amount} {unit}`,
      '{amount} last|past|next|previous|following|upcoming|coming {unit}',
      'the last|past|next|coming|previous|preceding|following|subsequent {units:unit}',
    ],
    read: (m) => {
      const { sign, from } = which(m);
      const value = m.has('amount')
        ? (m.value('amount') as { amount: number | null; upTo?: number })
        : { amount: null };
      const unit = m.string('unit') as Unit;
      return { type: 'duration', ...value, unit, placed: { sign: sign < 0 ? -1 : 1, from } };
    },
    examples: [
      ['over the next four years', 'P4Y'],
      ['the past three years', 'P3Y'],
      ['in the last two weeks', 'P2W'],
    ],
  },
  {
    name: 'which-weekday',
    kind: 'date',
    pattern: [
      `( the? ${WHICH} ) {weekday}`,
      '( the? following|previous|next ) {weekday} ,? {month} .? {day}',
    ],
    read: (m) => {
      if (m.has('month'))
        return calendar({
          weekday: m.number('weekday'),
          month: m.number('month'),
          day: m.number('day'),
        });
      const { sign, from } = which(m);
      const meaning = calendar({ weekday: m.number('weekday') }, { pick: pickOf(sign) });
      return from === 'story'
        ? { ...shift(0, 'day', sign, 'story', { fields: { weekday: m.number('weekday') } }) }
        : meaning;
    },
    examples: [
      ['last Friday', '2015-03-06'],
      ['next Monday', '2015-03-16'],
      ['this Sunday', '2015-03-15'],
    ],
  },
  {
    name: 'which-month',
    kind: 'date',
    pattern: [`( the? ${WHICH} ) {month} {day}?`, `( the? ${WHICH} ) {season}`],
    read: (m) => {
      const { sign, from } = which(m);
      const day = m.maybe('day');
      const fields: Fields = m.has('season')
        ? { season: m.string('season') as Season }
        : { month: m.number('month'), ...(day !== undefined && { day }) };
      if (from === 'story') return shift(0, 'day', sign, 'story', { fields });
      return calendar(fields, { pick: pickOf(sign) });
    },
    examples: [
      ['last March', '2014-03'],
      ['next January', '2016-01'],
      ['this summer', '2015-SU'],
    ],
    refuses: ['the past may'],
  },
  {
    name: 'same-period-last-year',
    kind: 'date',
    pattern: [
      'the? same period|time|month|quarter|week|day ( of | in )? the? ( last|previous|prior year | year before | year earlier )',
      'the? year -? ago|earlier ( period|quarter|month )?',
      'a? year -? ago|earlier period|quarter|month',
    ],
    read: (m) =>
      shift(1, 'year', -1, m.says('previous', 'prior', 'before') ? 'story' : 'publication'),
    examples: [
      ['in the same period last year', '2014'],
      ['the year-ago quarter', '2014'],
    ],
    refuses: ['the same period'],
  },
  {
    name: 'which-part',
    kind: 'date',
    pattern: ['the? next|following|same|previous|that {part}', 'the {part} before|after'],
    read: (m) => {
      if (m.tokens[m.start]?.lower === 'same') return null;
      const sign = m.says('before', 'previous') ? -1 : m.says('same', 'that') ? 0 : 1;
      return shift(Math.abs(sign), 'day', sign, 'story', {
        fields: { part: m.string('part') as DayPart },
      });
    },
    examples: [['On 8 May 1902 it began. The next morning', '1902-05-08 1902-05-09TMO']],
  },
  {
    name: 'same-unit',
    kind: 'date',
    pattern: [
      '( that | this ) same {calunit:unit}',
      'the ( very )? same {calunit:unit}',
      'that ( very )? {calunit:unit}',
      'same {calunit:unit}',
    ],
    read: (m) => ({ type: 'same', unit: m.string('unit') as Unit, pointed: true }),
    examples: [
      ['In 1949 it fell. In the same year', '1949 1949'],
      ['On 2 May 1949 it fell. That day', '1949-05-02 1949-05-02'],
    ],
  },
  {
    name: 'same-time',
    kind: 'time',
    pattern: [
      'at|around|about|by|from|until|since|during|in|up|till < ( about | around )? the same time >',
      'at|by|around|from|until|since|during|before|in|till|after|throughout < that|this time|date|period >',
      '< this|that date|period >',
      'at < the time > ( of | when | , | . | ; | \\) )',
      'of < the time|period >',
      'during < the period >',
    ],
    read: (m) => {
      if (m.says('the') && !m.says('same')) return { type: 'vague', value: 'PRESENT_REF' };
      // "At the same time, …" joins two statements; "around the same time" dates one.
      const loose =
        m.tokens[m.start]?.lower === 'at' && m.says('same') && !m.says('about', 'around');
      return { type: 'same', unit: 'time', ...(loose && { loose }) };
    },
    examples: [['In March 1949 it fell. At that time', '1949-03 1949-03']],
  },
  {
    name: 'the-unit',
    kind: 'date',
    pattern: ['the {calunit:unit}'],
    read: (m) => {
      const unit = m.string('unit') as Unit;
      if (unit === 'day' || unit === 'week') return null;
      if (m.tokenOf('unit')?.capital && m.after()?.lower === 'of') return null; // "the Year of the Dragon"
      return unit === 'year' || unit === 'month' || unit === 'decade' || unit === 'century'
        ? { type: 'same', unit }
        : null;
    },
  },
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
      return shift(1, unit, sign, m.has('date') ? m.meaning('date') : 'story');
    },
    examples: [
      ['On 8 May 1902 it began. The day before', '1902-05-08 1902-05-07'],
      ['the day after 8 May 1902', '1902-05-09'],
      ['the week before last', '2015-W09'],
    ],
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
    ],
  },
  {
    name: 'later-earlier',
    kind: 'point',
    pattern: [
      '{span} later|afterwards|afterward|thereafter|hence|after',
      '{span} earlier|before|previously|prior|beforehand',
      '{units} later|afterwards|afterward|before|earlier',
      '( ( a | some ) short time|while | some time | sometime | moments ) later|after|afterwards|afterward|thereafter|before|earlier|beforehand',
    ],
    read: (m) => {
      const sign = m.says('earlier', 'before', 'previously', 'prior', 'beforehand') ? -1 : 1;
      const next = m.after();
      const last = m.tokens[m.end - 1]?.lower;
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
    ],
    refuses: ['three years after the war began ago'],
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
        date.fields.day === undefined &&
        date.fields.month === undefined &&
        unitOf(m) !== 'year'
      )
        return null;
      return shiftBy(m.meaning('span'), sign, date);
    },
    examples: [
      ['two days after 5 May 1902', '1902-05-07'],
      ['three weeks from now', '2015-W14'],
      ['2 weeks before May 13 1999', '1999-04-29'],
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
      return span.placed ? span : { ...span, placed: { sign: 1, from: 'story' } };
    },
    examples: [['Within two to three days', 'P2D']],
  },
];

function unitOf(m: Match): Unit | undefined {
  const span = m.meaning('span');
  return span.type === 'duration' ? span.unit : undefined;
}
