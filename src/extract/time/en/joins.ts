/** Expressions made of others: "early next year", "the end of the month", "Friday morning", "8 May at 1 a.m.". */
import type { Match } from '../grammar/match.ts';
import type { Rule } from '../grammar/rule.ts';
import { atTime, isAnySuch } from '../kit.ts';
import { words } from '../lexicon.ts';
import {
  calendar,
  shift,
  withMod,
  type DayPart,
  type Fields,
  type Meaning,
  type Mod,
} from '../meaning.ts';

function clockFields(m: Match): Fields {
  const clock = m.meaning('clock');
  return clock.type === 'calendar' ? clock.fields : {};
}

/** Words that go on with the sentence behind "year-end". */
const AFTER_END = words(
  'and or but as in with to of for after before when if because unless though while the a it he she they we that which said will was were is are',
);

export const JOINS: readonly Rule[] = [
  {
    name: 'night-to-date',
    kind: 'point',
    pattern: [
      'in|during|on|over < the night to|into|before {date} >',
      'overnight < to|into {date} >',
    ],
    read: (m) => {
      const date = m.meaning('date');
      return date.type === 'calendar' && date.fields.hour === undefined ? date : null;
    },
    examples: [['In the night to June 4 1999 it burned', '1999-06-04']],
  },
  {
    name: 'part-of-date',
    kind: 'point',
    pattern: [
      'the? early|mid|middle|late -? ( in | on )? {date}',
      'early|late|later|earlier in|on {date}',
      'later|earlier {date}',
      'the? ( very )? {partnoun} of {date}',
      'the? ( very )? early|latter|later|first|closing|opening|final part|days|months|half|stages of {date}',
      'end|beginning of {date}',
      'the? rest|remainder|most of ( the rest of )? {date}',
      'most|much of {date}',
      'the? ( first|second|last|latter|other|former|better half ) of {date}',
      'the? ( early|mid - to -? mid|late ) -? {date}',
      "the? {calunit:unit} 's end",
      'eoy',
      'eom',
      'year|month end',
      'end|beginning|start|middle of year|month',
      'the? early part of {date}',
      'early|late ( the|that )? {season}',
      'the? rest of {anyyear} !{era}',
    ],
    read: readPart,
    examples: [
      ['in early 1941', '1941'],
      ['by the end of March 1944', '1944-03'],
      ['mid-September 1950', '1950-09'],
      ['later this year', '2015'],
      ['early next year', '2016'],
      ['the middle of August 1918', '1918-08'],
      ['in the late 1930s', '193'],
      ['in the last half of the 20th century', '19'],
      ['the mid-to-late 1800s', '18'],
    ],
    refuses: ['an early riser', 'the end of the line'],
  },
  {
    name: 'year-end',
    kind: 'point',
    pattern: ['by|at|before|until|since|around|near|through < year|month|quarter - end {year}? >'],
    read: (m) => {
      const next = m.after();
      // "year-end bonuses" are not a time, "year-end as planned" is one.
      if (next?.kind === 'word' && next.breaks === 0 && !AFTER_END.has(next.lower)) return null;
      if (m.has('year'))
        return m.says('year') ? calendar({ year: m.number('year') }, { mod: 'END' }) : null;
      const unit = m.says('month') ? 'month' : m.says('quarter') ? 'quarter' : 'year';
      return { type: 'same', unit, mod: 'END' };
    },
    examples: [
      ['The bridge should open by year-end', '2015'],
      ['Prices had doubled at month-end', '2015-03'],
      ['It was due by year-end 2009', '2009'],
    ],
    refuses: ['the year-end party', 'by year-end bonuses'],
  },
  {
    name: 'approximate-date',
    kind: 'point',
    pattern: [
      'about|around|circa|approximately|roughly|c|ca|sometime|sometime .? ( in | around )? {date}',
      'c|ca . {date}',
      'c|ca . {year3:year} {era}?',
      'circa {year3:year} {era}?',
      'on or about|around|before {date}',
      'some time|sometime in {date}',
    ],
    read: (m) => {
      if (m.has('year'))
        return calendar(
          {
            year:
              m.has('era') && m.string('era') === 'BC' ? 1 - m.number('year') : m.number('year'),
          },
          { mod: 'APPROX' },
        );
      const date = m.meaning('date');
      const told = date.type === 'shift' && date.from === 'story'; // "about that night" is of it
      return date.type === 'same' || date.type === 'vague' || told ? null : withMod(date, 'APPROX');
    },
    examples: [
      ['about 1910', '1910'],
      ['ca. 466 BC', 'BC0466'],
      ['circa 1200', '1200'],
    ],
    refuses: ['about 1500 men', 'nothing about that night', 'doubts about the future'],
  },
  {
    name: 'day-and-part',
    kind: 'point',
    pattern: [
      '{date} ,? ( early | late | in the | at | during the )? {part}',
      '( the? ( early | late )? {part} hours? ) of|on {date}',
      'the? ( early | late )? {part} of {date}',
      'early|late {date} {part}',
      '{weekday} {part} of? ,? {date}',
      'at|in|by|before|after|during < the? ( early | late )? {part} of|on {date} >',
      'the early|small hours of|on {date}',
      'late|early on {date}',
      'at|in|by|before|after|during|on < the? ( early | late )? {part} of|on the {ord:nth} >',
      'the? ( early | late )? {part} ( of | on )? {date}',
    ],
    read: (m) => {
      if (m.says('hours') && !m.has('part')) return atTime(m.meaning('date'), { part: 'MO' });
      if (!m.has('part')) return null;
      const part = m.string('part') as DayPart;
      if (m.has('nth'))
        return m.number('nth') <= 31 && endsThere(m)
          ? calendar({ day: m.number('nth'), part })
          : null;
      const date = atTime(m.meaning('date'), { part });
      if (!date) return null;
      const bare =
        m.tokens[m.end - 1]?.lower === 'nights' || m.tokens[m.end - 1]?.lower === 'mornings';
      if (bare) return null;
      return date.type === 'calendar' && isAnySuch(m) ? { ...date, anyDay: true } : date;
    },
    examples: [
      ['Friday morning', '2015-03-06TMO'],
      ['the night of 20 June 1791', '1791-06-20TNI'],
      ['late Friday night', '2015-03-06TNI'],
      ['It began on 9 March 1902. At dawn on the 13th it rained', '1902-03-09 1902-03-13TMO'],
    ],
  },
  {
    name: 'day-and-clock',
    kind: 'point',
    pattern: [
      '{date} ,? ( at|@|- | about | around | in the {part} at )? ( about | around | exactly )? {clock}',
      '{clock} ,? ( in the {part} )? ( on | of | , )? {date}',
      '{clock} in the {part} ( ( on | of )? {date} )?',
      '{date} ( in the | at )? {part} at? {clock}',
      '{clock} {part}',
      '{clock} at night',
      '{part} at {clock}',
      'about|around|approximately {clock} ( ,? ( on )? {date} )?',
    ],
    read: readDayAndClock,
    examples: [
      ['May 8 1954 1:00AM', '1954-05-08T01:00'],
      ['at 11 a.m. on 11 November 1918', '1918-11-11T11:00'],
      ['today at 2:30 p.m.', '2015-03-11T14:30'],
    ],
  },
];

/** "At dawn on the 13th police moved in", and not "on the 13th floor". */
function endsThere(m: Match): boolean {
  const next = m.after();
  return !next || next.kind === 'mark' || next.breaks > 0 || m.tokens[m.end - 1]?.kind === 'number';
}

const MODS: Readonly<Record<string, Mod>> = {
  early: 'START',
  beginning: 'START',
  start: 'START',
  opening: 'START',
  first: 'START',
  mid: 'MID',
  middle: 'MID',
  late: 'END',
  latter: 'END',
  end: 'END',
  closing: 'END',
  final: 'END',
  eoy: 'END',
  eom: 'END',
  dawn: 'START',
  onset: 'START',
  outset: 'START',
  close: 'END',
  midst: 'MID',
  ending: 'END',
};

function readPart(m: Match): Meaning | null {
  let mod: Mod | undefined;
  const stop = m.placeOf('date')?.start ?? m.end;
  for (let i = m.start; i < stop && !mod; i++) mod = MODS[m.tokens[i]?.lower ?? ''];
  if (m.has('anyyear'))
    return m.number('anyyear') > 99 ? calendar({ year: m.number('anyyear') }) : null;
  if (m.says('eoy') || m.says('eom'))
    return shift(0, m.says('eoy') ? 'year' : 'month', 0, 'publication', { mod: 'END' });
  if (m.has('season')) return withMod(calendar({ season: m.string('season') as 'SP' }), mod);
  if (m.has('unit')) return { type: 'same', unit: m.string('unit') as 'month', mod: 'END' };
  if (!m.has('date'))
    return { type: 'same', unit: m.says('year') ? 'year' : 'month', mod: mod ?? 'END' };
  const date = m.meaning('date');
  if (date.type === 'duration' || date.type === 'vague' || date.type === 'set') return null;
  if (m.tokens[stop - 2]?.lower === 'half') mod = m.says('first', 'former') ? 'START' : 'END';
  // "first half of" has its own rule; "later in 1792" is a year with nothing added.
  return withMod(date, mod);
}

function readDayAndClock(m: Match): Meaning | null {
  const fields = { ...clockFields(m) };
  const part = m.has('part') ? m.string('part') : undefined;
  if (
    part &&
    fields.hour !== undefined &&
    fields.hour < 12 &&
    (part === 'AF' || part === 'EV' || (part === 'NI' && fields.hour > 5))
  )
    Object.assign(fields, { hour: fields.hour + 12 });
  if (!m.has('date')) return calendar(fields);
  return atTime(m.meaning('date'), fields);
}
