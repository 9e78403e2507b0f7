/** Dates that stand on their own, in whole or with the year left to the context: "5 May 1789", "June 10", "1917". */
import { dayOf, lunarHijri, solarHijri } from '../calendar.ts';
import { dateOf, fullYear, yearOf } from '../kit.ts';
import type { Match } from '../grammar/match.ts';
import type { Rule } from '../grammar/rule.ts';
import { calendar, shift, type CalendarMeaning, type Fields, type Meaning } from '../meaning.ts';

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
    pattern: [`${WD} {month} .? the? {day}|{ord}`, `${WD} {month} ~-|/ ~{day}`],
    read: (m) => (looksLikeAmount(m) ? null : readDate(m)),
    examples: [
      ['On June 10, Italy', '2014-06-10'],
      ['on Tuesday, March 3,', '2015-03-03'],
    ],
    refuses: ['March 40', 'May 12,000 men'],
  },
  {
    name: 'day-month',
    kind: 'date',
    pattern: [`${WD} the? {day}|{ord} ( day of | of )? {month}`, '{day} ~-|/ ~{month}'],
    read: (m) => (isOrdinalOfVerb(m) ? null : readDate(m)),
    examples: [
      ['the 14 September', '2014-09-14'],
      ['On 5 August they captured', '2014-08-05'],
      ['The 25th of August', '2014-08-25'],
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
    ],
    read: readDate,
    examples: [
      ['In May of 1789', '1789-05'],
      ['in April 480 BC', 'BC0480-04'],
      ['August of AD 79', '0079-08'],
      ['January, 1918', '1918-01'],
    ],
    refuses: ['may 2,000'],
  },
  {
    name: 'month',
    kind: 'date',
    pattern: '{month}',
    read: readMonth,
    examples: [
      ['in June', '2014-06'],
      ['the August Decrees', '2014-08'],
    ],
    refuses: ['it may rain', 'they march on', 'Theresa May spoke'],
  },
  {
    name: 'date-of-year',
    kind: 'date',
    pattern: [
      `{month} {day}|{ord} ${THAT}`,
      `the? {day}|{ord} of? {month} ${THAT}`,
      `{month} ${THAT}`,
    ],
    read: (m) => {
      const sign = m.says('following', 'next') ? 1 : m.says('previous') ? -1 : 0;
      const day = m.maybe('day') ?? m.maybe('ord');
      const fields = { month: m.number('month'), ...(day !== undefined && { day }) };
      if (m.says('that', 'same')) return { type: 'same', unit: 'year', fields, pointed: true };
      const from = m.says('this') ? 'publication' : 'story';
      return shift(sign === 0 ? 0 : 1, 'year', sign, from, { fields });
    },
    examples: [
      ['The war began in 1861. On July 25 of that year', '1861 1861-07-25'],
      ['It was built in 1940. In August of that year', '1940 1940-08'],
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
    ],
    refuses: ['1,999', 'some 2000 soldiers', '1500 km'],
  },
  {
    name: 'year-era',
    kind: 'date',
    pattern: ['{anyyear} {era}', '{erabefore} {anyyear}', 'the? year {anyyear} {era}?'],
    read: (m) => {
      const n = m.number('anyyear');
      if (m.has('erabefore')) return m.string('erabefore') === 'AD' ? calendar({ year: n }) : null;
      if (!m.has('era')) return n > 31 ? calendar({ year: n }) : null;
      return calendar({ year: m.string('era') === 'BC' ? 1 - n : n });
    },
    examples: [
      ['in 490 BC', 'BC0490'],
      ['AD 70', '0070'],
      ['in 44 BCE', 'BC0044'],
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
  {
    name: 'iso-date',
    kind: 'date',
    pattern: [
      '{year} ~-|/|. ~{mm} ~-|/|. ~{plainday}',
      '{year} ~-|/ ~{month} ~-|/ ~{plainday}',
      '{plainday} ~- ~{year} ~- ~{month}',
    ],
    read: (m) => (isPartOfCode(m) ? null : readDate(m)),
    examples: [
      ['2019-03-11', '2019-03-11'],
      ['2019/aug/01', '2019-08-01'],
    ],
    refuses: ['12-2019-03-11', '2019-13-11'],
  },
  {
    name: 'iso-month',
    kind: 'date',
    pattern: ['{year} ~- ~{mm}', '{mm} ~-|/ ~{year}'],
    read: (m) => {
      const padded = m.tokenOf('mm')?.digits === 2;
      return !padded || isPartOfCode(m) ? null : readDate(m);
    },
    examples: [
      ['in 2019-03 the', '2019-03'],
      ['03/2019', '2019-03'],
    ],
    refuses: ['2010-2015-86', '32-2015'],
  },
  {
    name: 'figures',
    kind: 'date',
    pattern: [
      '{plainday:a} ~/|.|- ~{plainday:b} ~/|.|- ~{year}',
      '{plainday:a} ~/ ~{plainday:b} ~/ ~{yy}',
    ],
    read: (m) => {
      if (isPartOfCode(m)) return null;
      const [a, b] = [m.number('a'), m.number('b')];
      const dayFirst = a > 12 || (b <= 12 && m.says('.'));
      const [month, day] = dayFirst ? [b, a] : [a, b];
      const year = m.maybe('year') ?? fullYear(m.number('yy'));
      return month > 12 ? null : dateOf({ year, month, day });
    },
    examples: [
      ['7/8/07', '2007-07-08'],
      ['22/04/2019', '2019-04-22'],
      ['12.10.2019', '2019-10-12'],
    ],
    refuses: ['133-03-03-2020', '40/50/2010'],
  },
  {
    name: 'figures-no-year',
    kind: 'date',
    pattern: [
      '{plainday:a} ~/ ~{plainday:b}',
      '( {weekday} ,? ) {plainday:a} ~/|-|. ~{plainday:b}',
      'this|next|last {weekday}? {plainday:a} ~/|- ~{plainday:b}',
    ],
    read: (m) => {
      const [a, b] = [m.number('a'), m.number('b')];
      const lead = m.before()?.lower ?? '';
      const two = m.tokenOf('a')?.digits === 2 || m.tokenOf('b')?.digits === 2;
      const introduced =
        /^(on|by|until|before|after|since|from|to|between|:|due|dated)$/.test(lead) ||
        m.has('weekday') ||
        m.says('this', 'next', 'last') ||
        (m.before() === undefined && two);
      const [month, day] = a > 12 ? [b, a] : [a, b];
      if (!introduced || isPartOfCode(m) || month > 12) return null;
      return dateOf({ month, day, ...(m.has('weekday') && { weekday: m.number('weekday') }) });
    },
    examples: [
      ['on 22/04 they met', '2014-04-22'],
      ['from 10/1 to 11/7', '2014-10-01 2014-11-07'],
    ],
    refuses: ['a 5/4 majority', 'rated 9/10', 'two of 3/4 inch'],
  },
  {
    name: 'solar-hijri',
    kind: 'date',
    pattern: ['{day} ,? ( of )? {solar} ,? {year}?', '{solar} {day} ,? {year}', '{solar} {year}'],
    read: (m) => hijri(m, 'solar', solarHijri),
    examples: [
      ['11 Khordad 1404', '2025-06-01'],
      ['22 Bahman 1357', '1979-02-11'],
    ],
    refuses: ['12 Tir'],
  },
  {
    name: 'lunar-hijri',
    kind: 'date',
    pattern: [
      '{day} ,? ( of )? {lunar} ,? {year} ( AH | a . h . )?',
      '{lunar} {day} ,? {year}',
      '{lunar} {year}',
    ],
    read: (m) => hijri(m, 'lunar', lunarHijri),
    examples: [['1 Ramadan 1446', '2025-03-01']],
  },
];

function hijri(
  m: Match,
  key: string,
  toDay: (y: number, mo: number, d: number) => number,
): Meaning | null {
  const year = m.maybe('year');
  if (year === undefined || year < 1000 || year > 1600) return null;
  const { year: y, month, day } = dayOf(toDay(year, m.number(key), m.maybe('day') ?? 1));
  if (m.has('day')) return calendar({ year: y, month, day });
  // A month of that calendar straddles two of ours: the one that holds most of it.
  const mid = dayOf(toDay(year, m.number(key), 15));
  return { ...calendar({ year: mid.year, month: mid.month }), mod: 'APPROX' };
}

function readMonth(m: Match): Meaning | null {
  const token = m.tokens[m.start];
  const before = m.before();
  const after = m.after();
  if (!token?.capital) return calendar({ month: m.number('month') });
  // A surname or a first name: "Theresa May", "April Ryan"; "in April Apple Inc." keeps its month.
  const lead = before && token.breaks === 0 && before.kind === 'word' ? before : undefined;
  const nameLike = ['may', 'april', 'june', 'august', 'january', 'march', 'jan'].includes(
    token.lower,
  );
  if (
    nameLike &&
    lead?.capital &&
    !MONTH_LEADS.has(lead.lower) &&
    m.before(2)?.lower !== '.' &&
    m.tokens[m.start - 1]?.breaks === 0
  )
    return null;
  if (
    token.lower === 'may' &&
    /^('s|'ve|be|said|says|told|have|not|also|well|is|was)$/.test(after?.lower ?? '') &&
    !MONTH_LEADS.has(lead?.lower ?? '')
  )
    return null;
  if (
    token.lower === 'march' &&
    ['on', 'for', 'against', 'toward', 'towards', 'madness', 'to'].includes(after?.lower ?? '') &&
    (!lead || !MONTH_LEADS.has(lead.lower))
  )
    return null;
  return calendar({ month: m.number('month') });
}

const MONTH_LEADS: ReadonlySet<string> = new Set([
  'in',
  'since',
  'by',
  'until',
  'till',
  'from',
  'during',
  'before',
  'after',
  'between',
  'of',
  'to',
  'through',
  'throughout',
  'early',
  'late',
  'mid',
  'last',
  'next',
  'this',
  'and',
  'or',
  'the',
  'for',
  'that',
  'every',
  'each',
  'a',
  'an',
  'over',
  'when',
  'costly',
  'into',
  'around',
  'about',
  'beginning',
  'starting',
  'ending',
  'ended',
  'on',
  'past',
]);

/** "the second may fall": no day of May without "of". */
function isOrdinalOfVerb(m: Match): boolean {
  const month = m.tokenOf('month');
  const small = month !== undefined && !month.capital && /^(may|march|august)$/.test(month.lower);
  return small && m.tokenOf('ord')?.kind === 'word' && !m.says('of');
}

/** "May 5 people" is unlikely; "March 12 percent" is an amount. */
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

/** Digits chained before or after: a serial number, an address, a telephone. */
function isPartOfCode(m: Match): boolean {
  const before = m.before();
  const after = m.after();
  const chained = (t: typeof before, tight: boolean | undefined) =>
    t !== undefined &&
    tight === false &&
    ['-', '/', '.', '+', '_', '#', '\\', '$', '€', '£'].includes(t.lower);
  const ranged =
    ['-', '–'].includes(after?.lower ?? '') && /^[/.]$/.test(m.tokens[m.start + 1]?.lower ?? '');
  const leads =
    chained(before, m.tokens[m.start]?.spaced) &&
    ((m.before(2)?.kind === 'number' && before?.spaced === false) || before?.lower === '$');
  const trails =
    chained(after, after?.spaced) && m.after(2)?.spaced === false && m.after(2)?.kind === 'number';
  return leads || (trails && !ranged);
}

const YEAR_LEADS: ReadonlySet<string> = new Set([
  'in',
  'since',
  'by',
  'until',
  'till',
  'from',
  'during',
  'before',
  'after',
  'between',
  'through',
  'throughout',
  'early',
  'late',
  'mid',
  'year',
  'circa',
  'ca',
  'around',
  'of',
  'to',
  'and',
  'the',
  'into',
  '(',
  'past',
  'its',
  'his',
  'their',
  'her',
  'our',
]);
const COUNT_LEADS: ReadonlySet<string> = new Set([
  'some',
  'nearly',
  'almost',
  'over',
  'roughly',
  'approximately',
  'than',
  '$',
  '€',
  '£',
  '¥',
  '#',
  'no',
  'number',
  'only',
  'least',
  'most',
  'flight',
  'resolution',
  'route',
  'room',
  'page',
  'article',
  'section',
  'channel',
  'apollo',
  'windows',
  'model',
  'version',
  'code',
  'building',
  'boeing',
  'airbus',
  'psalm',
  'rs',
  'usd',
  'eur',
  'x',
  '×',
  'pin',
  'zip',
  'postcode',
  'box',
  'extension',
  'tel',
  'phone',
  'lot',
  'suite',
  'unit',
  'battalion',
  'regiment',
  'paragraph',
  'chapter',
  'verse',
  'line',
  'lines',
  'figure',
  'table',
  'item',
  'bus',
  'train',
  'rank',
  'ranked',
  'another',
  'up',
  'runner',
  'agenda',
  'deliver',
  'every',
  '=',
]);
const COUNTED: ReadonlySet<string> = new Set([
  '%',
  'percent',
  'per',
  'people',
  'men',
  'women',
  'children',
  'km',
  'kilometres',
  'kilometers',
  'miles',
  'mi',
  'm',
  'metres',
  'meters',
  'feet',
  'ft',
  'kg',
  'tons',
  'tonnes',
  'mph',
  'dollars',
  'euros',
  'pounds',
  'million',
  'billion',
  'thousand',
  'hundred',
  'hours',
  'days',
  'weeks',
  'months',
  'years',
  'degrees',
  'volts',
  'watts',
  'mw',
  'calories',
  'pieces',
  'points',
  'vision',
  'sq',
  'square',
  'acres',
  'hectares',
  'troops',
  'soldiers',
  'prisoners',
  'casualties',
  'deaths',
  'killed',
  'wounded',
  'dead',
  'workers',
  'employees',
  'jobs',
  'seats',
  'votes',
  'copies',
  'units',
  'cars',
  'homes',
  'houses',
  'families',
  'students',
  'civilians',
  'refugees',
  'participants',
  'times',
  'am',
  'pm',
  'gmt',
  'utc',
  'hrs',
  'members',
  'ships',
  'aircraft',
  'tanks',
  'guns',
  'planes',
  'barrels',
  'bc',
  'brl',
  'rounds',
  'words',
  'meter',
  'metre',
  'foot',
  'mile',
  'kilometer',
  'kilometre',
  'ton',
  'tonne',
]);

/** Whether four bare digits are a year: not an amount, a number plate, a flight. */
function isYear(m: Match): boolean {
  const year = m.number('year');
  const before = m.before();
  const after = m.after();
  const tight = m.tokens[m.start]?.spaced === false;
  if (isPartOfCode(m)) return false;
  if (
    tight &&
    before &&
    /^[.#$€£¥_@&=:/\\+]$/.test(before.lower) &&
    before.lower !== ':' &&
    !(before.lower === '.' && m.before(2)?.kind === 'word')
  )
    return false;
  if (tight && before?.lower === '/') return false;
  if (
    after &&
    !after.spaced &&
    (after.lower === '%' ||
      (['.', ':'].includes(after.lower) &&
        m.after(2)?.kind === 'number' &&
        m.after(2)?.spaced === false))
  )
    return false;
  if (after && !after.spaced && ['/', '_', '@'].includes(after.lower)) return false;
  if (COUNT_LEADS.has(before?.lower ?? '') && !(before?.lower === 'no' && !before.capital))
    return false;
  if (COUNTED.has(after?.lower ?? '') && !(after?.breaks ?? 0)) return false;
  if (
    after?.lower === '-' &&
    !after.spaced &&
    [
      'meter',
      'metre',
      'foot',
      'mile',
      'strong',
      'year',
      'pound',
      'kilometer',
      'page',
      'seat',
      'member',
      'man',
    ].includes(m.after(2)?.lower ?? '')
  )
    return false;
  const lead = before?.lower ?? '';
  if (
    lead === 'about' &&
    after?.spaced &&
    after.lower.endsWith('s') &&
    after.kind === 'word' &&
    !after.capital
  )
    return false;
  const introduced = YEAR_LEADS.has(lead);
  if (year < 1400)
    return (
      [
        'in',
        'since',
        'by',
        'until',
        'from',
        'during',
        'before',
        'after',
        'between',
        'of',
        '(',
        'year',
        'circa',
        'ca',
        '-',
        '–',
      ].includes(lead) &&
      !(
        after?.kind === 'word' &&
        !after.capital &&
        after.lower.endsWith('s') &&
        !SMALL_WORDS.has(after.lower)
      )
    );
  if (introduced && lead !== 'the' && lead !== 'of' && lead !== 'to' && lead !== 'and') return true;
  const plural =
    after?.kind === 'word' &&
    !after.capital &&
    after.spaced &&
    !after.breaks &&
    after.lower.endsWith('s') &&
    after.lower.length > 3 &&
    !SMALL_WORDS.has(after.lower);
  return introduced ? !plural || lead === 'the' : !plural && year >= 1500;
}

const SMALL_WORDS: ReadonlySet<string> = new Set([
  'is',
  'was',
  'as',
  'its',
  'his',
  'has',
  'this',
  'sees',
  'saw',
  'levels',
  'proved',
  'rules',
  'elections',
  'accords',
  'talks',
  'protests',
  'marks',
  'brings',
  'attacks',
  'sanctions',
  'results',
  'follows',
  'versus',
  'across',
  'unless',
  'perhaps',
  'besides',
  'towards',
  'always',
  'thus',
  'bombings',
  'events',
  'riots',
]);
