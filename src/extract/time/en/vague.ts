/** References without a number: "now", "recently", "in the future"; TIMEX3 PRESENT_REF, PAST_REF, FUTURE_REF. */
import type { Match } from '../grammar/match.ts';
import type { Rule } from '../grammar/rule.ts';
import type { Meaning } from '../meaning.ts';

function present(): Meaning {
  return { type: 'vague', value: 'PRESENT_REF' };
}

/** "now" as a date, not as "now that" or "now-defunct"'s stretch; those keep the word too. */
function isNow(m: Match): boolean {
  return !(m.before()?.lower === 'right' && m.tokens[m.start]?.lower === 'now');
}

export const VAGUE: readonly Rule[] = [
  {
    name: 'now',
    kind: 'date',
    pattern: [
      'now',
      'right|just now',
      'currently|presently|nowadays|contemporary',
      'at present',
      'at ( the | this ) ( present | very )? moment|minute',
      'the present ( day | time )?',
      'present -? day',
      'modern -? day',
      'these days',
      'the time being',
      'at the present time',
    ],
    read: (m) => {
      const first = m.tokens[m.start]?.lower;
      if (
        (first === 'just' || first === 'even' || first === 'until') &&
        m.tokens[m.end - 1]?.lower === 'now'
      )
        return null;
      if (first === 'contemporary') return null;
      if (m.after()?.lower === '-' && m.after()?.spaced === false) return null; // "the now-cancelled deal"
      return isNow(m) ? present() : null;
    },
    examples: [
      ['the store currently sells', 'PRESENT_REF'],
      ['is now smaller', 'PRESENT_REF'],
      ['at the moment', 'PRESENT_REF'],
    ],
    refuses: ['he knows'],
  },
  {
    name: 'now-adjective',
    kind: 'time',
    only: 'narrative',
    pattern: '< now > ~-',
    read: present,
  },
  {
    name: 'to-date',
    kind: 'time',
    pattern: [
      'to < date >',
      'to < this day >',
      'for < the moment|present >',
      'year to date',
      'as of < now|yet >',
    ],
    read: (m) => {
      if (m.says('yet')) return null;
      if (m.says('date') && /^(up|out|back)$/.test(m.before()?.lower ?? '')) return null;
      if (m.says('date') && /^(from|with|a|the|for|of|time|\d)/.test(m.after()?.lower ?? ''))
        return null;
      return present();
    },
    examples: [['the largest operation to date', 'PRESENT_REF']],
    refuses: ['the most up to date equipment'],
  },
  {
    name: 'recently',
    kind: 'date',
    pattern: [
      '( more | most | very | only | quite )? recently',
      'recent',
      'lately',
      'of late',
      'recent {units}',
      'the ( very )? recent past',
      'the past few {units}',
      'the? ( more )? recent {units}',
    ],
    read: (m) => {
      if (m.says('of') && m.before()?.lower === 'because') return null;
      const wide = m.has('units') && !m.says('days', 'weeks', 'months');
      return { type: 'vague', value: 'PAST_REF', near: !wide };
    },
    examples: [
      ['more recently it began', 'PAST_REF'],
      ['a recent book', 'PAST_REF'],
      ['in recent years', 'PAST_REF'],
    ],
    refuses: ['recency', 'later'],
  },
  {
    name: 'past',
    kind: 'date',
    pattern: [
      'in < the past >',
      'the ( distant | not - too - distant )? past',
      'long ago',
      'in years past',
      'once upon a time',
      'a ( long | short )? while|time ago',
    ],
    read: (m) => {
      const next = m.after();
      if (
        m.tokens[m.end - 1]?.lower === 'past' &&
        next &&
        next.spaced &&
        !next.breaks &&
        next.kind !== 'mark' &&
        !/^(and|was|is|were|of|that|but|has|had|have|to|in|when|by|with|as|or|which|for|the|it|they|he|she|we|i|a)$/.test(
          next.lower,
        )
      )
        return null;
      return { type: 'vague', value: 'PAST_REF' };
    },
    examples: [['a thing of the past', 'PAST_REF']],
    refuses: ['the past president', 'past the post'],
  },
  {
    name: 'former',
    kind: 'date',
    pattern: ['former|formerly', 'future'],
    only: 'narrative',
    read: (m) => ({
      type: 'vague',
      value: m.says('former', 'formerly') ? 'PAST_REF' : 'FUTURE_REF',
    }),
  },
  {
    name: 'future',
    kind: 'date',
    pattern: [
      'in < the ( near | foreseeable | distant | immediate | not - too - distant )? future >',
      'the ( near | foreseeable | distant | immediate )? future',
      'in < future >',
      'in < the coming|next {units} >',
      'the coming {units}',
      'in {units} to come',
      'in due course',
    ],
    read: (m) => {
      const next = m.after();
      if (
        m.says('future') &&
        m.tokens[m.start]?.lower === 'the' &&
        next?.spaced &&
        !next.breaks &&
        next.kind === 'word' &&
        !/^(and|was|is|were|of|that|but|has|had|have|to|in|when|by|with|as|or|which|for|the|it|they|he|she|we|will|would|may|holds|looks|remains)$/.test(
          next.lower,
        )
      )
        return null;
      return { type: 'vague', value: 'FUTURE_REF' };
    },
    examples: [
      ['in the near future', 'FUTURE_REF'],
      ['in future elections', 'FUTURE_REF'],
    ],
  },
];
