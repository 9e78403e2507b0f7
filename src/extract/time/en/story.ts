/** Times that hang on the story told: "that day", "the same year", "the next morning", "the month". */
import type { Rule } from '../grammar/rule.ts';
import type { Match } from '../grammar/match.ts';
import { shift, type DayPart, type Fields, type Season, type Unit } from '../meaning.ts';

function fieldsOf(m: Match): Fields {
  return m.has('season') ? { season: m.string('season') as Season } : { month: m.number('month') };
}

export const STORY_TIMES: readonly Rule[] = [
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
    name: 'that-season',
    kind: 'date',
    pattern: [
      'that|this same {season}|{month}',
      'that {season}|{month}',
      'the same {season}|{month}',
    ],
    read: (m) => ({ type: 'same', unit: 'year', fields: fieldsOf(m), pointed: true }),
    examples: [
      ['In the spring of 2016 it began. That autumn', '2016-SP 2016-FA'],
      ['The ferry sank in March 2014. It was raised that August', '2014-03 2014-08'],
    ],
  },
  {
    name: 'after-that',
    kind: 'date',
    pattern: 'the {calunit:unit}|{season}|{month} after|before that',
    read: (m) => {
      const sign = m.says('after') ? 1 : -1;
      return m.has('unit')
        ? shift(1, m.string('unit') as Unit, sign, 'story')
        : shift(0, 'day', sign, 'story', { fields: fieldsOf(m) });
    },
    examples: [['In 2009 she was hired. The spring after that she left', '2009 2010-SP']],
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
    name: 'nth-day',
    kind: 'date',
    pattern: ['on < the|its {ord} day >', 'on < day {plainday:nth} >'],
    read: (m) => {
      const nth = m.maybe('ord') ?? m.number('nth');
      if (nth < 1 || nth > 100 || m.after()?.lower === 'of') return null; // "of the trial", "of the month"
      return shift(nth - 1, 'day', 1, 'story', { ofRun: true });
    },
    examples: [
      ['On 8 May 1902 it began. On the third day it rained', '1902-05-08 1902-05-10'],
      ['On 8 May 1902 it began. On its third day it rained', '1902-05-08 1902-05-10'],
      [
        'It began on 8 May 1902. On 9 May it grew. On the third day it rained',
        '1902-05-08 1902-05-09 1902-05-10',
      ],
    ],
    refuses: ['on the third day of the trial'],
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
];
