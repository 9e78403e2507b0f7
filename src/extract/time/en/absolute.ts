/** Dates that stand on their own, in whole or with the year left to the context: "5 May 1789", "June 10", "1917". */
import { dateOf, fullYear, yearOf } from '../kit.ts';
import type { Match } from '../grammar/match.ts';
import type { Rule } from '../grammar/rule.ts';
import { isYear } from './bare-years.ts';
import { isOrdinalOfVerb, readMonth } from './month-names.ts';
import { calendar, shift, type Fields, type Meaning } from '../meaning.ts';

function readDate(m: Match): Meaning | null {
  const year = yearOf(m);
  const month = m.maybe('month') ?? m.maybe('mm');
  const day = m.maybe('day') ?? m.maybe('ord') ?? m.maybe('plainday');
  if (day !== undefined && day > 31) return null;
  const weekday = m.maybe('weekday');
  const date = dateOf({
    ...(year !== undefined && { year }),
    month,
    day,
    ...(weekday !== undefined && { weekday }),
  });
  if (date && m.has('thatyear'))
    return shift(0, 'year', 0, m.meaning('thatyear'), { fields: { month, day } });
  return date;
}

function fieldsOf(m: Match): Fields {
  const day = m.maybe('day') ?? m.maybe('ord');
  return { month: m.number('month'), ...(day !== undefined && { day }) };
}

/** Year from which "before present" counts. */
const PRESENT = 1950;

const WD = '( the? {weekday} .? ,? ( the | - )? )?';
const THAT = '( ,? of|in the? ( that|this|same|following|next|previous ) same? year )';

export const ABSOLUTE: readonly Rule[] = [
  {
    name: 'month-day-year',
    kind: 'date',
    pattern: [
      `${WD} {month} .? the? {day}|{ord} ,? ( of | in )? {year}`,
      `${WD} {month} .? the? {day}|{ord} ,? {anyyear} {era}`,
      `${WD} {month} .? the? {day}|{ord} ,? {erabefore} {anyyear}`,
      `${WD} {month} .? {day} ,? ' ~{yy}`,
      '{month} ~-|/ ~{day} ~-|/ ~{year}',
    ],
    read: readDate,
    examples: [
      ['on September 1, 1939', '1939-09-01'],
      ['Saturday, June 24, 1950', '1950-06-24'],
      ['Dec. 31 , 1994', '1994-12-31'],
      ['june 4th of 1995', '1995-06-04'],
    ],
    refuses: ['feb-kit-2020'],
  },
  {
    name: 'day-month-year',
    kind: 'date',
    pattern: [
      `${WD} the? {day}|{ord} of? ( the month of )? {month} .? ,? ( of | in )? {year}`,
      `${WD} the? {day}|{ord} of? {month} .? ,? {anyyear} {era}`,
      `${WD} the? {day}|{ord} of? {month} .? ,? {erabefore} {anyyear}`,
      `${WD} {day} of? {month} .? ' ~{yy}`,
      '{day} ~-|/|. ~{month} ~-|/|. ~{year}',
    ],
    read: readDate,
    examples: [
      ['9 September 1914', '1914-09-09'],
      ['the 19th of October 1950', '1950-10-19'],
      ['the 21 February, 1921', '1921-02-21'],
      ['24 August AD 79', '0079-08-24'],
      ['22/Jan/2019', '2019-01-22'],
    ],
    refuses: ['31 February 2019'],
  },
  {
    name: 'month-day',
    kind: 'date',
    pattern: [
      `${WD} {month} .? the? {day}|{ord}`,
      '{month} .? {day}|{ord} , a {weekday}',
      `${WD} {month} ~-|/ ~{day}`,
    ],
    read: (m) => (looksLikeAmount(m) || countsThings(m) ? null : readDate(m)),
    examples: [
      ['On June 10, Italy', '2014-06-10'],
      ['on Tuesday, March 3,', '2015-03-03'],
    ],
    refuses: ['March 40', 'May 12,000 men', 'in December 14 of its officers'],
  },
  {
    name: 'day-month',
    kind: 'date',
    pattern: [
      `${WD} the? {day}|{ord} ( day of | of )? {month}`,
      'the? {day}|{ord} of? {month} , a {weekday}',
      '{day} ~-|/ ~{month}',
    ],
    read: (m) => (isOrdinalOfVerb(m) ? null : readDate(m)),
    examples: [
      ['the 14 September', '2014-09-14'],
      ['On 5 August they captured', '2014-08-05'],
      ['The 25th of August', '2014-08-25'],
      ['on 7 March, a Saturday,', '2015-03-07'],
    ],
    refuses: ['the second may'],
  },
  {
    name: 'month-year',
    kind: 'date',
    pattern: [
      '{month} .? ,? ( of | in | the? year )? {year}',
      '{month} .? ,? {anyyear} {era}',
      '{month} .? ,? of? {erabefore} {anyyear}',
      "{month} ' ~{yy}",
      '{month} ~-|/ ~{year}',
      'the? month of {month} ,? of? {year}?',
      'a {month} day|morning|evening|night|afternoon in|of {year}',
    ],
    read: readDate,
    examples: [
      ['In May of 1789', '1789-05'],
      ['in April 480 BC', 'BC0480-04'],
      ['August of AD 79', '0079-08'],
      ['January, 1918', '1918-01'],
      ['on a June day in 1998', '1998-06'],
    ],
    refuses: ['may 2,000'],
  },
  {
    name: 'month',
    kind: 'date',
    pattern: '{month}',
    read: readMonth,
    examples: [
      ['fell in June', '2014-06'],
      ['the August Decrees', '2014-08'],
      ['Oil for April delivery fell', '2015-04'],
    ],
    refuses: ['it may rain', 'they march on', 'Theresa May spoke'],
  },
  {
    name: 'date-of-year',
    kind: 'date',
    pattern: [
      `{month} {day}|{ord} ${THAT}`,
      '{month} .? {day} ( of )? this|next|last year',
      '{month} ( of )? this|next|last year',
      'the? {day}|{ord} of? {month} ( of )? this|next|last year',
      `the? {day}|{ord} of? {month} ${THAT}`,
      `{month} ${THAT}`,
      '{month} ( that | the ) same? year',
      '{month} {day} the same|following|next|previous year',
      'the? {day}|{ord} of? {month} the same|following|next|previous year',
      '( the? {day}|{ord} of? )? {month} ( of )? the year before|earlier|after',
    ],
    read: (m) => {
      if (m.says('before', 'earlier', 'after'))
        return shift(1, 'year', m.says('after') ? 1 : -1, 'story', { fields: fieldsOf(m) });
      const sign = m.says('following', 'next') ? 1 : m.says('previous', 'last') ? -1 : 0;
      const fields = fieldsOf(m);
      if (m.says('that', 'same')) return { type: 'same', unit: 'year', fields, pointed: true };
      // "June of the next year" goes on with the story, "June next year" with publication.
      const told = m.says('the') && m.tokens[m.end - 3]?.lower === 'the' && m.says('next');
      const from = m.says('this', 'next', 'last') && !told ? 'publication' : 'story';
      return shift(sign === 0 ? 0 : 1, 'year', sign, from, { fields });
    },
    examples: [
      ['The war began in 1861. On July 25 of that year', '1861 1861-07-25'],
      ['It was built in 1940. In August of that year', '1940 1940-08'],
      ['It was built in 1940. It was sold in August that year', '1940 1940-08'],
      ['The count ended on 30 June last year', '2014-06-30'],
      [
        'It passed in July 2006 and took effect on 6 April the following year',
        '2006-07 2007-04-06',
      ],
      ['It opened in July 1969. In September of the year before', '1969-07 1968-09'],
    ],
  },
  {
    name: 'year',
    kind: 'date',
    pattern: ['{year}', 'the? year ( of | , )? {year}', 'the? class of {year}'],
    read: (m) =>
      m.says('year', 'class') || isYear(m) ? calendar({ year: m.number('year') }) : null,
    examples: [
      ['in 1917', '1917'],
      ['The year 1950 marked', '1950'],
      ['Jan Voss (b. 1931)', '1931'],
    ],
    refuses: ['1,999', '1600 Main St.', 'some 2000 soldiers', '1500 km'],
  },
  {
    name: 'year-era',
    kind: 'date',
    pattern: [
      '{anyyear} {era}',
      '{bigyear:anyyear} {era}|bp',
      '{erabefore} {anyyear}',
      'the? year {anyyear} {era}?',
    ],
    read: (m) => {
      const n = m.number('anyyear');
      if (m.has('erabefore')) return m.string('erabefore') === 'AD' ? calendar({ year: n }) : null;
      if (m.says('bp')) return calendar({ year: PRESENT - n }); // radiocarbon dating counts back from 1950
      if (m.tokenOf('anyyear')?.grouped && m.string('era') === 'AD') return null;
      if (!m.has('era')) return n > 31 ? calendar({ year: n }) : null;
      return calendar({ year: m.string('era') === 'BC' ? 1 - n : n });
    },
    examples: [
      ['in 490 BC', 'BC0490'],
      ['AD 70', '0070'],
      ['in 44 BCE', 'BC0044'],
      ['9,500 BCE', 'BC9500'],
      ['12,000 BP', 'BC10051'],
    ],
  },
  {
    name: 'short-year',
    kind: 'date',
    pattern: "' ~{yy}",
    read: (m) =>
      /^(in|of|since|by|until|from|to|the|class|called|summer|fall|autumn|winter|spring|and|or|before|after|-|–|early|late|\()$/.test(
        m.before()?.lower ?? '',
      ) && m.after()?.lower !== "'"
        ? calendar({ year: fullYear(m.number('yy')) }, { shortYear: true })
        : null,
    examples: [["back in '89", '1989']],
    refuses: ["the players'20 points"],
  },
];

/** "May 5 people" is unlikely; "March 12 percent" is an amount. */
/** "In December 14 of its officers were held": a day takes "on". */
function countsThings(m: Match): boolean {
  return (
    m.before()?.lower === 'in' &&
    m.after()?.lower === 'of' &&
    m.tokens[m.end - 1]?.suffix === '' &&
    /^(?:the|its|his|her|their|our|them|those|these)$/.test(m.after(2)?.lower ?? '')
  );
}

function looksLikeAmount(m: Match): boolean {
  const after = m.after();
  const ordinal = m.tokenOf('ord');
  if (ordinal?.kind === 'word' && (ordinal.capital || (m.says('the') && after?.kind === 'word')))
    return true;
  if (!after) return false;
  return (
    after.lower === '%' ||
    (after.lower === '.' &&
      !after.spaced &&
      m.after(2)?.kind === 'number' &&
      m.after(2)?.spaced === false)
  );
}
