/** Times that come again: "every day", "annually", "twice a week", "15 a year", "on Mondays". */
import { period } from '../kit.ts';
import type { Match } from '../grammar/match.ts';
import type { Rule } from '../grammar/rule.ts';
import type { Meaning, Unit } from '../meaning.ts';
import { isRate } from './rates.ts';
import type { Amount } from './numerals.ts';

const ADVERBS: Readonly<Record<string, readonly [Unit, number]>> = {
  daily: ['day', 1],
  nightly: ['day', 1],
  weekly: ['week', 1],
  fortnightly: ['fortnight', 1],
  biweekly: ['week', 2],
  monthly: ['month', 1],
  bimonthly: ['month', 2],
  quarterly: ['quarter', 1],
  annually: ['year', 1],
  annual: ['year', 1],
  yearly: ['year', 1],
  biannual: ['month', 6],
  biennial: ['year', 2],
  hourly: ['hour', 1],
  everyday: ['day', 1],
};

export const SETS: readonly Rule[] = [
  {
    name: 'adverb-of-period',
    kind: 'time',
    pattern: [
      'daily|nightly|weekly|fortnightly|biweekly|monthly|bimonthly|quarterly|annually|annual|yearly|biannual|biennial|hourly|everyday',
      'once|twice|thrice daily|weekly|monthly|yearly|annually',
    ],
    read: (m) => {
      const token = m.tokens[m.end - 1];
      const named =
        token?.capital === true &&
        ((m.after()?.capital === true && m.after()?.spaced === true) ||
          m.before()?.capital === true);
      const entry = ADVERBS[token?.lower ?? ''];
      if (!entry || named || m.before()?.lower === '-' || m.before()?.lower === 'semi') return null;
      return period(...entry);
    },
    examples: [
      ['at the annual conference', 'P1Y'],
      ['40 daily sorties', 'P1D'],
    ],
    refuses: ['the Daily Mail', 'semi-annual'],
  },
  {
    name: 'every',
    kind: 'time',
    pattern: [
      'every|each ( other|single )? {unit}',
      'every ( few | {amount} ) {unit}',
      'each {amount} {unit}',
      'every|each ( other )? {weekday} ( {part} )? ( at {clock} )?',
      'every|each {part}',
      'every|each ( other )? {month}',
      'every|each {season}',
      'any {calunit:unit}',
      'every|each {unit} at {clock}',
      'each and every {unit}',
    ],
    read: readEvery,
    examples: [
      ['every day', 'P1D'],
      ['every other Friday', 'XXXX-WXX-5'],
      ['every two years', 'P2Y'],
      ['each spring', 'XXXX-SP'],
    ],
    refuses: ['every second counts', 'each one'],
  },
  {
    name: 'per',
    kind: 'time',
    pattern: [
      'per|a|an {unit}',
      'once|twice|thrice ( a|per|every|each ) {unit}',
      '{n} times ( a|per|every|each ) {unit}',
      'several|many|few times a|per {unit}',
    ],
    read: (m) => {
      const unit = m.string('unit') as Unit;
      if (/s$|millennia/.test(m.tokens[m.end - 1]?.lower ?? '')) return null;
      if (m.says('per', 'once', 'twice', 'thrice', 'times')) return period(unit);
      return isRate(m.tokens, m.start) && unit !== 'second' ? period(unit) : null;
    },
    examples: [
      ['per month', 'P1M'],
      ['at a rate of 15 a year', 'P1Y'],
      ['20 miles a day', 'P1D'],
    ],
    refuses: ['per cent'],
  },
  {
    name: 'weekdays-plural',
    kind: 'time',
    pattern: [
      'on? < mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays >',
      'weekdays|weekends',
      'at|on weekends',
      '{part:nights}',
    ],
    read: (m) => {
      if (m.has('nights')) return null;
      if (m.says('weekends')) return { type: 'set', value: 'P1WE' };
      if (m.says('weekdays')) return { type: 'set', value: 'P1D' };
      const name = m.tokens[m.end - 1]?.lower.slice(0, 3) ?? '';
      return {
        type: 'set',
        value: `XXXX-WXX-${['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].indexOf(name) + 1}`,
      };
    },
    examples: [['on Mondays', 'XXXX-WXX-1']],
  },
];

function readEvery(m: Match): Meaning | null {
  if (m.has('weekday')) return { type: 'set', value: `XXXX-WXX-${m.number('weekday')}` };
  if (m.has('month'))
    return { type: 'set', value: `XXXX-${String(m.number('month')).padStart(2, '0')}` };
  if (m.has('season')) return { type: 'set', value: `XXXX-${m.string('season')}` };
  if (m.has('part')) return { type: 'set', value: `XXXX-XX-XXT${m.string('part')}` };
  const unit = m.string('unit') as Unit;
  if (unit === 'second' && !m.has('amount')) return null;
  if (m.says('few')) return null;
  const amount = m.has('amount') ? (m.value('amount') as Amount).amount : m.says('other') ? 2 : 1;
  return period(unit, amount);
}
