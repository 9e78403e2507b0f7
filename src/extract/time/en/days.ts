/** Weekdays, weekends, bare days of a month and parts of the day. */
import type { Match } from '../grammar/match.ts';
import type { Rule } from '../grammar/rule.ts';
import { isAnySuch } from '../kit.ts';
import { words } from '../lexicon.ts';
import { calendar, shift, type DayPart, type ShiftMeaning } from '../meaning.ts';

export const DAYS: readonly Rule[] = [
  {
    // "Declared Wednesday a day of mourning": it is still to come.
    name: 'weekday-declared',
    kind: 'date',
    pattern: 'declare|declared|declares|declaring|proclaimed|proclaims < {weekday} > a|an',
    read: (m) => calendar({ weekday: m.number('weekday') }, { pick: 'next' }),
    examples: [
      ['The government declared Friday an official holiday', '2015-03-13'],
      ['He has declared Monday a public holiday', '2015-03-16'],
    ],
  },
  {
    name: 'weekday',
    kind: 'date',
    pattern: [
      '{weekday}',
      '{weekday} .? ( the? {day}|{ord} !{unit} )',
      '{weekday} , the {day}|{ord}',
      'the? {weekday}',
      'that {weekday}',
      'the {weekday} after|before that',
    ],
    read: (m) => {
      const token = m.tokenOf('weekday');
      const day = m.maybe('day') ?? m.maybe('ord');
      if (
        day !== undefined &&
        (day > 31 || !/^(st|nd|rd|th)$/.test(m.tokenOf('day')?.suffix ?? 'th'))
      )
        return null;
      if (
        m.has('ord') &&
        m.tokenOf('ord')?.kind === 'word' &&
        m.after()?.kind === 'word' &&
        !m.after()?.breaks
      )
        return null;
      if (isAnySuch(m)) return calendar({ weekday: m.number('weekday') }, { anyDay: true });
      if (m.says('after', 'before')) return ofStory(m, m.says('after') ? 1 : -1);
      // "He rang again on the Tuesday": that of the story.
      if (m.says('the') && day === undefined)
        return (isCarried(m) || m.after()?.kind === 'mark') && !isNamed(m) ? ofStory(m, 1) : null;
      if (m.says('that')) return pointsAtDay(m) ? ofStory(m, 0) : null;
      if (token && !token.capital && token.lower.length < 6) return null;
      if (token?.lower === 'sun' || token?.lower === 'sat') {
        if (
          m.before()?.lower === 'the' ||
          (m.after()?.lower !== '.' && !m.after()?.lower.match(/^[,)]$/))
        )
          return null;
      }
      return calendar({ weekday: m.number('weekday'), ...(day !== undefined && { day }) });
    },
    examples: [
      ['announced Monday', '2015-03-09'],
      ['on Wednesday', '2015-03-11'],
      ['will meet on Friday', '2015-03-13'],
      ['printed on Friday, the 13th', '2015-03-13'],
      ['He rang on 9 December 2018. On the Tuesday, he rang again', '2018-12-09 2018-12-11'],
      ['It fell on 9 December 2018. That Tuesday he rang', '2018-12-09 2018-12-11'],
      ['It fell on 9 December 2018. He was held that Tuesday.', '2018-12-09 2018-12-11'],
      ['It fell on 9 December 2018 and rose the Tuesday after that', '2018-12-09 2018-12-11'],
      ['He said that Tuesday was too late', '2015-03-10'],
    ],
    refuses: ['the Sun rose', 'wed in church'],
  },
  {
    name: 'weekend',
    kind: 'date',
    pattern: [
      'the? weekend',
      'the? {weekday} of|, the? this|last|next|previous|that|following week',
      "{weekday} this|last|next week !'s",
      '( this|last|next week ) ,|on|-? {weekday}',
    ],
    read: (m) => {
      if (m.has('weekday')) {
        const sign = m.says('last', 'previous') ? -1 : m.says('next', 'following') ? 1 : 0;
        return shift(
          Math.abs(sign),
          'week',
          sign,
          m.says('that', 'following', 'previous') ? 'story' : 'publication',
          { fields: { weekday: m.number('weekday') } },
        );
      }
      return m.tokens[m.start]?.lower === 'the' ? calendar({ weekend: true }) : null;
    },
    examples: [
      ['over the weekend', '2015-W10-WE'],
      ['Tuesday of last week', '2015-03-03'],
      ['was posted on Tuesday last week', '2015-03-03'],
    ],
  },
  {
    name: 'weekday-beside-date',
    kind: 'point',
    pattern: 'the? {weekday} before|after|following {date}',
    read: (m) => {
      const date = m.meaning('date');
      if (date.type !== 'calendar' || (date.fields.day === undefined && !date.inYear)) return null;
      return shift(0, 'day', m.says('before') ? -1 : 1, date, {
        fields: { weekday: m.number('weekday') },
      });
    },
    examples: [
      ['on the Friday before Christmas', '2014-12-19'],
      ['the Monday after 10 May 2010', '2010-05-17'],
    ],
    refuses: ['on Friday before the vote'],
  },
  {
    name: 'week-of-day',
    kind: 'point',
    pattern: [
      'the weekend of {date}',
      'the week ( of | beginning | starting | ending ) on? {date}',
    ],
    read: (m) => {
      const date = m.meaning('date');
      if (date.type !== 'calendar' || date.fields.day === undefined) return null;
      return shift(0, m.says('weekend') ? 'weekend' : 'week', 0, date);
    },
    examples: [
      ['the week of 5 January 2015', '2015-W02'],
      ['the weekend of March 7', '2015-W10-WE'],
    ],
    refuses: ['the week of the week of the week'],
  },
  {
    name: 'day-of-month',
    kind: 'date',
    pattern: [
      'the {day}|{ord}',
      'the {day}|{ord} of that|this|the|last|next {calunit:thatmonth}',
      'the {day}|{ord} of the same|following|previous {calunit:thatmonth}',
      'the? {ord} day of ( the|that|this|last|next {calunit:thatmonth} )',
    ],
    read: (m) => {
      const day = m.maybe('day') ?? m.maybe('ord');
      if (day === undefined || day > 31) return null;
      if (m.has('thatmonth')) {
        if (m.string('thatmonth') !== 'month') return null;
        const sign = m.says('last', 'previous') ? -1 : m.says('next', 'following') ? 1 : 0;
        return shift(
          Math.abs(sign),
          'month',
          sign,
          m.says('this', 'last', 'next') ? 'publication' : 'story',
          { fields: { day } },
        );
      }
      return standsForADay(m) ? calendar({ day }) : null;
    },
    examples: [
      ['On 20 September it rained. On the 28th', '2014-09-20 2014-09-28'],
      ['On 20 September it rained. On the 28th one was sold', '2014-09-20 2014-09-28'],
    ],
    refuses: [
      'the second of three',
      'the 5th Division',
      'on the 3rd floor',
      'the first of its kind',
      'the 20th century man',
      'on the first',
    ],
  },
  {
    name: 'part-of-day',
    kind: 'time',
    pattern: [
      'in|during|by|throughout|into|until|of < the ( early | late | mid )? -? {part} ( hours )? >',
      'at < dawn|dusk|nightfall|sunset|sunrise|daybreak|lunchtime >',
      '< one|early|late|mid -? {part} >',
      'before|after|around|at < breakfast|lunch|dinner|supper >',
      'before|after|by|until < dawn|dusk|nightfall|sunset|sunrise|daybreak >',
      '< that {part} >',
      '< overnight > ( , | . | on | in | at | to | as | after | when | and | into | by | with | while | from )',
    ],
    read: (m) => (m.after()?.lower === 'of' ? null : calendar({ part: partOf(m) })),
    examples: [['On 8 May 1902 it began in the morning', '1902-05-08 1902-05-08TMO']],
    refuses: ['the evening of the party', 'an overnight success'],
  },
  {
    name: 'at-night',
    kind: 'time',
    pattern: 'at < night >',
    read: (m) => (m.after()?.lower === 'of' ? null : calendar({ part: 'NI' }, { anyDay: true })),
    examples: [
      ['Claims that they were questioned at night are false', 'XXXX-XX-XXTNI'],
      ['On 8 May 1902 it burned at night', '1902-05-08 1902-05-08TNI'],
    ],
  },
  {
    name: 'bare-part-of-day',
    kind: 'time',
    only: 'narrative',
    pattern: ['night|nights|daytime'],
    read: (m) =>
      m.before()?.lower === 'the' || m.before()?.lower === 'last'
        ? null
        : calendar({ part: m.says('daytime') ? 'DT' : 'NI' }, { anyDay: true }),
  },
];

function isCarried(m: Match): boolean {
  return /^(?:on|by|until|before|after|since)$/.test(m.before()?.lower ?? '');
}

/** The next such weekday of the story; with `0` that of the day told itself, if it is one. */
function ofStory(m: Match, sign: -1 | 0 | 1): ShiftMeaning {
  return shift(0, 'day', sign, 'story', { fields: { weekday: m.number('weekday') } });
}

/** "That Saturday it rained", "by that Monday", "was held that Friday.": not the "that" of what is said. */
function pointsAtDay(m: Match): boolean {
  const [before, after] = [m.before(), m.after()];
  const opens =
    m.tokens[m.start]?.capital === true ||
    /^(?:on|by|until|before|after|since|late|early)$/.test(before?.lower ?? '');
  const ends = !after || after.breaks > 0 || /^[.;]$/.test(after.lower);
  return (opens || ends) && after?.lower !== "'s";
}

/** "on the Sunday programme": the weekday is part of a name. */
function isNamed(m: Match): boolean {
  const next = m.after();
  return next?.kind === 'word' && !next.breaks && !AFTER_DAY.has(next.lower);
}
const AFTER_DAY = words(
  'too also instead he she it they we i the a an and but or when as in at of to was were had is his her their its after before that',
);

/** "the 20th" is a day only where no noun takes the number: not "the 5th Division". */
function standsForADay(m: Match): boolean {
  const ordinal = m.tokens[m.end - 1];
  const after = m.after();
  const lead = m.before()?.lower ?? '';
  const spelt = ordinal?.kind === 'word';
  const bare = ordinal?.kind === 'number' && ordinal.suffix === '';
  if (bare) return false;
  if (spelt && !/^(on|by|until|before|since)$/.test(lead)) return false;
  if (spelt && /^(first|second|third)$/.test(ordinal.lower)) return false;
  const ends =
    !after ||
    after.kind === 'mark' ||
    after.breaks > 0 ||
    /^(and|was|were|to|of|the|they|he|she|it|when|at|in|is|had|has|a|an|but|that|who|which|we|its|his|their|with|from|after|before|until|that|one|two|three|four|five|some|all|several|both|another|no|nobody|these|those|this|her|our|my|i|there|as)$/.test(
      after.lower,
    );
  if (!ends || after?.lower === '-' || after?.lower === "'s") return false;
  if (after?.lower === 'of') return false;
  return /^(on|by|until|till|before|since|from|after|of|to|between|and|around)$/.test(lead);
}

/** A part of the day beside a date, filled in by the joining rules. */
export function partOf(m: Match): DayPart {
  const word = m.tokens[m.end - 1]?.lower ?? '';
  return m.has('part')
    ? (m.string('part') as DayPart)
    : /^(night|nightfall)$/.test(word) || m.says('overnight')
      ? 'NI'
      : /^(dusk|sunset)$/.test(word)
        ? 'EV'
        : word.startsWith('lunch')
          ? 'MI'
          : /^(dinner|supper)$/.test(word)
            ? 'EV'
            : 'MO';
}
