/** Times that hang on publication, or on the story where they say so: "today", "last week", "next March", "the previous year". */
import type { Match } from '../grammar/match.ts';
import type { Rule } from '../grammar/rule.ts';
import { numbers, words } from '../lexicon.ts';
import {
  calendar,
  shift,
  type AnchorWord,
  type DayPart,
  type Fields,
  type Season,
  type Unit,
} from '../meaning.ts';

const SIGN = numbers(
  'last:-1 past:-1 previous:-1 preceding:-1 prior:-1 next:1 coming:1 upcoming:1 following:1 subsequent:1 succeeding:1 ensuing:1 this:0 current:0 present:0 same:0 that:0 these:0',
);
/** Words that count from the story told; the others count from publication. */
const STORY = words('previous preceding prior following subsequent succeeding ensuing same that');

const WHICH =
  'last|past|previous|preceding|prior|next|coming|upcoming|following|subsequent|succeeding|ensuing|this|current';

function which(m: Match): { sign: -1 | 0 | 1; from: AnchorWord } {
  for (let i = m.start; i < m.end; i++) {
    const word = m.tokens[i]?.lower ?? '';
    const sign = SIGN[word];
    // "the next day" follows the story, "next week" follows publication.
    const story = STORY.has(word) || (word === 'next' && m.tokens[m.start]?.lower === 'the');
    if (sign !== undefined)
      return { sign: Math.sign(sign) as -1 | 0 | 1, from: story ? 'story' : 'publication' };
  }
  return { sign: 0, from: 'publication' };
}

function pickOf(sign: -1 | 0 | 1): 'last' | 'this' | 'next' {
  return sign < 0 ? 'last' : sign > 0 ? 'next' : 'this';
}

const COUNTED_WEEKS = words('games game win loss match');

const STRETCH = words('for over during within in throughout of through lasted spent');

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
      const { sign, from: named } = which(m);
      // "Next day the border was closed": from publication it would be tomorrow.
      const from = unit === 'day' && m.says('next') ? 'story' : named;
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
        COUNTED_WEEKS.has(m.after()?.lower ?? '') ||
        (year === undefined && m.after()?.lower === 'of') // of a season, a course, a strike
      )
        return null;
      return shift(0, 'year', 0, year === undefined ? 'publication' : calendar({ year }), {
        fields: { week },
      });
    },
    examples: [['in week 31', '2015-W31']],
    refuses: ['Week 12 of the season'],
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
      return {
        type: 'duration',
        ...value,
        unit,
        placed: { sign: sign < 0 ? -1 : 1, from, ...(m.says('next') && { ahead: true }) },
      };
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
      ['last Monday', '2015-03-02'],
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
      'the? prior|previous - year ( -? period|quarter|month|half )?',
      'the? prior|previous year period|quarter|month',
      'this time ( last | next ) year',
      'the? same period|time|month|quarter|week|half of|in {year}',
    ],
    read: (m) =>
      m.has('year')
        ? calendar({ year: m.number('year') })
        : shift(
            1,
            'year',
            m.says('next') ? 1 : -1,
            m.says('previous', 'prior', 'before') ? 'story' : 'publication',
          ),
    examples: [
      ['in the same period last year', '2014'],
      ['compared with the prior-year period', '2014'],
      ['in the same quarter of 2013', '2013'],
      ['This time last year prices were double', '2014'],
      ['the year-ago quarter', '2014'],
    ],
    refuses: ['the same period'],
  },
];
