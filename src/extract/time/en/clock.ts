/** Times of day: "6:40 p.m.", "18:00 UTC", "noon", "half past eight". */
import type { Match } from '../grammar/match.ts';
import type { Rule } from '../grammar/rule.ts';
import { calendar, type Fields, type Meaning } from '../meaning.ts';

const ZONED =
  '( ( \\( {zone} ( +|-|− {digits:off} ( : {minute:offmin} )? )? \\) ) | {zone} ( +|-|− {digits:off} ( : {minute:offmin} )? )? | local time | eastern|pacific|central|mountain ( standard|daylight )? ( time )? | et|pt )?';

function clock(m: Match, hour: number, minute?: number, second?: number): Meaning | null {
  const { hour: h, extra } = afternoon(m, hour);
  if (h > 24 || (h === 24 && (minute ?? 0) > 0)) return null;
  const zone = zoneOf(m);
  const fields: Fields = {
    hour: h === 24 ? 0 : h,
    ...(minute !== undefined && { minute }),
    ...(second !== undefined && { second }),
    ...(zone !== undefined && { zone }),
    ...extra,
  };
  return calendar(fields);
}

/** "Half past eight": in which half of the day, the story says. */
function inEitherHalf(m: Match, meaning: Meaning | null): Meaning | null {
  const isOpen = !['am', 'pm', 'partlate', 'partearly'].some((half) => m.has(half));
  if (meaning?.type !== 'calendar' || !isOpen) return meaning;
  return { ...meaning, eitherHalf: true };
}

function afternoon(m: Match, hour: number): { hour: number; extra: Fields } {
  const late = m.has('pm') || m.has('partlate');
  const early = m.has('am') || m.has('partearly');
  if (late && hour < 12) return { hour: hour + 12, extra: {} };
  return { hour: early && hour === 12 ? 0 : hour, extra: {} };
}

function zoneOf(m: Match): number | undefined {
  const base = m.maybe('zone') ?? (m.has('minutez') ? 0 : undefined);
  if (base === undefined) return undefined;
  const offset = m.maybe('off');
  if (offset === undefined || offset > 1400) return base;
  const minutes =
    offset > 14
      ? Math.floor(offset / 100) * 60 + (offset % 100)
      : offset * 60 + (m.maybe('offmin') ?? 0);
  return base + (m.says('-', '−') ? -minutes : minutes);
}

const HALVES = '{pm}|{am}';

export const CLOCK: readonly Rule[] = [
  {
    name: 'clock',
    kind: 'clock',
    pattern: [
      `{hour} ~:|. ~{minute} ( ~: ~{minute:sec} )? -? ${HALVES} ${ZONED}`,
      `{hour12:hour} -? ${HALVES} ${ZONED}`,
      `{hourpm} ${ZONED}`,
      `{hour} ~:|. ~{minutepm} ${ZONED}`,
      `{hour} ~: ~{minute} ( ~: ~{minute:sec} )? ( hrs|hours )? ${ZONED}`,
      `{hour} ~: ~{minutehrs} ${ZONED}`,
      '{hour} ~: ~{minutez}',
    ],
    read: readClock,
    examples: [
      ['at 6:40 p.m. (GMT +8)', '2015-03-11T18:40+08:00'],
      ['at 18:00 UTC', '2015-03-11T18:00Z'],
      ['died at 10:58.', '2015-03-11T10:58'],
      ['at 5:30PM to', '2015-03-11T17:30'],
    ],
    refuses: ['won 3:2', 'a ratio of 4:1', 'chapter 3:165'],
  },
  {
    name: 'military-clock',
    kind: 'clock',
    pattern: [
      '{military} hours|hrs ( local time )?',
      '{military} {zone}',
      'at < {hour} hours|h {minute} minutes|min? >',
      'at|by|before|after|until|from|to|around|about|since < {hour} ~. ~{minute} hours|hrs|h|local >',
      '{military} ( hours )? local time',
      'at|by|before|after|until|around < {military} > on|yesterday|today|tomorrow',
    ],
    read: (m) => {
      if (m.has('hour')) return clock(m, m.number('hour'), m.number('minute'));
      const n = m.number('military');
      return clock(m, Math.floor(n / 100), n % 100);
    },
    examples: [
      ['at 1430 hours', '2015-03-11T14:30'],
      ['0600 GMT', '2015-03-11T06:00Z'],
      ['at 20 hours 45 minutes', '2015-03-11T20:45'],
    ],
  },
  {
    name: 'oclock',
    kind: 'clock',
    pattern: [
      "{n} o '|’? clock|'clock ( {pm}|{am} )?",
      '{n} ( oclock ) ( {pm}|{am} )?',
      '{n} ( {pm}|{am} )',
    ],
    read: (m) => {
      const n = m.number('n');
      return n >= 1 && n <= 24 && Number.isInteger(n) ? inEitherHalf(m, clock(m, n)) : null;
    },
    examples: [["at five o'clock", '2015-03-11T05:00']],
  },
  {
    name: 'past-the-hour',
    kind: 'clock',
    pattern: [
      'half past {n:hour} ( {pm}|{am} )?',
      'a? quarter past|to {n:hour} ( {pm}|{am} )?',
      '{n:minutes} minutes|min? past|to {n:hour} ( {pm}|{am} )?',
    ],
    read: (m) => {
      const hour = m.number('hour');
      if (hour > 12 || hour < 1) return null;
      const minutes = m.says('half') ? 30 : m.says('quarter') ? 15 : m.number('minutes');
      const spoken =
        m.says('half', 'quarter', 'minutes', 'min') ||
        (minutes % 5 === 0 && m.before()?.lower === 'at');
      if (minutes >= 60 || !spoken || !Number.isInteger(hour)) return null;
      return inEitherHalf(
        m,
        m.says('to') ? clock(m, hour - 1, 60 - minutes) : clock(m, hour, minutes),
      );
    },
    examples: [['half past eight', '2015-03-11T08:30']],
    refuses: ['20 past 300'],
  },
  {
    name: 'noon-midnight',
    kind: 'clock',
    pattern: ['noon|midday|noontime|noonish', 'midnight'],
    read: (m) => calendar({ hour: m.says('midnight') ? 0 : 12, minute: 0 }),
    examples: [
      ['before noon', '2015-03-11T12:00'],
      ['at midnight', '2015-03-11T00:00'],
    ],
    refuses: ['High Noonan'],
  },
  {
    name: 'iso-date-time',
    kind: 'point',
    pattern: [
      '{date} ~t ~{hour} ~: ~{minutez}',
      '{date} ~t ~{hour} ~: ~{minute} ~: ~{minutez:secz}',
      '{date} ~t ~{hour} ~: ~{minute} ( ~: ~{minute:sec} ( ~. ~{digits:fraction} )? )? ( ~+|- ~{hour:off} ( ~: ~{minute:offmin} )? )?',
    ],
    read: (m) => {
      const date = m.meaning('date');
      if (date.type !== 'calendar' || date.fields.day === undefined) return null;
      const offset = m.maybe('off');
      const zone =
        (m.has('minutez') || m.has('secz') ? 0 : undefined) ??
        (offset === undefined
          ? undefined
          : (m.says('+') ? 1 : -1) * (offset * 60 + (m.maybe('offmin') ?? 0)));
      const second = m.maybe('sec') ?? m.maybe('secz');
      return calendar({
        ...date.fields,
        hour: m.number('hour'),
        minute: m.maybe('minute') ?? m.number('minutez'),
        ...(second !== undefined && { second }),
        ...(zone !== undefined && { zone }),
      });
    },
    examples: [['2019-03-11T10:20:30Z', '2019-03-11T10:20:30Z']],
  },
];

const CLOCK_LEADS: ReadonlySet<string> = new Set([
  'at',
  'by',
  'until',
  'till',
  'from',
  'before',
  'after',
  'around',
  'about',
  'between',
  'to',
  'and',
  'since',
  '(',
  '-',
  '–',
  ',',
  'today',
  'tomorrow',
  'tonight',
  '@',
  'or',
  'past',
  'on',
  'of',
  'circa',
  'than',
]);

function readClock(m: Match): Meaning | null {
  if (m.has('hourpm')) {
    const n = m.number('hourpm');
    if (n % 1000 < 1 || n % 1000 > 12) return null;
    const { suffix } = m.tokens[m.start] ?? { suffix: '' };
    if (suffix.length === 1 && !CLOCK_LEADS.has(m.before()?.lower ?? '')) return null;
    return clock(m, hour12(n));
  }
  const hour = m.number('hour');
  if (m.has('minutepm')) {
    const n = m.number('minutepm');
    return n % 1000 < 60 && hour >= 1 && hour <= 12
      ? clock(m, hour12(hour + (n >= 1000 ? 1000 : 0)), n % 1000)
      : null;
  }
  const minute = m.maybe('minute') ?? m.maybe('minutehrs') ?? m.maybe('minutez');
  const halved = m.has('am') || m.has('pm');
  if (halved && (hour < 1 || hour > 12)) return null;
  if (!halved && m.tokens[m.start]?.digits === 1 && !CLOCK_LEADS.has(m.before()?.lower ?? ''))
    return null;
  const after = m.after();
  if (after && !after.spaced && after.kind === 'number') return null;
  if (after?.lower === ':' && !after.spaced && m.after(2)?.kind === 'number') return null;
  if (m.before()?.lower === ':' && !m.before()?.spaced && m.before(2)?.kind === 'number')
    return null;
  return clock(m, hour, minute ?? 0, m.maybe('sec'));
}

/** 1 to 12, plus 1000 for the afternoon. */
function hour12(n: number): number {
  const late = n >= 1000;
  const hour = n % 1000;
  return late ? (hour % 12) + 12 : hour % 12;
}
