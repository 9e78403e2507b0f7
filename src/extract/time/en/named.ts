/** Days and stretches with names: holidays as data, movable feasts computed, events a reader dates by. */
import { fixed, fromEaster, nth, type DayInYear } from '../feasts.ts';
import type { Match } from '../grammar/match.ts';
import type { Rule } from '../grammar/rule.ts';
import { calendar, type Meaning } from '../meaning.ts';

/** Holidays by the pattern of their names. */
export const HOLIDAYS: readonly (readonly [pattern: string, day: DayInYear])[] = [
  ["new year 's day", fixed(1, 1)],
  ['new years day', fixed(1, 1)],
  ["new year 's eve", fixed(12, 31)],
  ['new years eve', fixed(12, 31)],
  ['the? new year', fixed(1, 1)],
  ['christmas day', fixed(12, 25)],
  ['christmas eve', fixed(12, 24)],
  ['christmas', fixed(12, 25)],
  ['xmas', fixed(12, 25)],
  ['boxing day', fixed(12, 26)],
  ["valentine '?s? day", fixed(2, 14)],
  ["saint|st .? patrick 's day", fixed(3, 17)],
  ["april fools? '?s? day", fixed(4, 1)],
  ['may day', fixed(5, 1)],
  ['halloween', fixed(10, 31)],
  ["all saints '? day", fixed(11, 1)],
  ['armistice day', fixed(11, 11)],
  ["veterans '? day", fixed(11, 11)],
  ['remembrance day', fixed(11, 11)],
  ['bastille day', fixed(7, 14)],
  ['fourth of july', fixed(7, 4)],
  ['independence day', fixed(7, 4)],
  ['juneteenth', fixed(6, 19)],
  ['anzac day', fixed(4, 25)],
  ['guy fawkes night|day', fixed(11, 5)],
  ['ve day', fixed(5, 8)],
  ['v - e day', fixed(5, 8)],
  ["international women 's day", fixed(3, 8)],
  ['martin luther king ( jr .? )? day', nth(1, 1, 3)],
  ["presidents '? day", nth(2, 1, 3)],
  ["mother 's day", nth(5, 7, 2)],
  ["father 's day", nth(6, 7, 3)],
  ['memorial day', nth(5, 1, -1)],
  ['labor day', nth(9, 1, 1)],
  ['columbus day', nth(10, 1, 2)],
  ['thanksgiving day?', nth(11, 4, 4)],
  ['black friday', nth(11, 4, 4, 1)],
  ['cyber monday', nth(11, 4, 4, 4)],
  ['easter sunday?', fromEaster(0)],
  ['easter monday', fromEaster(1)],
  ['easter|holy saturday', fromEaster(-1)],
  ['maundy thursday', fromEaster(-3)],
  ['good friday', fromEaster(-2)],
  ['palm sunday', fromEaster(-7)],
  ['ash wednesday', fromEaster(-46)],
  ['mardi gras', fromEaster(-47)],
  ['ascension day', fromEaster(39)],
  ['pentecost', fromEaster(49)],
  ['whit sunday', fromEaster(49)],
  ['corpus christi', fromEaster(60)],
  ['epiphany', fixed(1, 6)],
  ["all souls '? day", fixed(11, 2)],
  ['nowruz', fixed(3, 20)],
  ['earth day', fixed(4, 22)],
  ['groundhog day', fixed(2, 2)],
  ['inauguration day', fixed(1, 20)],
];

/** An event readers date by, and the time its name stands for. */
export interface NamedEvent {
  readonly name: string;
  /** Pattern over lower-case words. */
  readonly pattern: string;
  /** EDTF. */
  readonly edtf: string;
}

/** Only names that mean one time wherever they stand. Users add theirs through `TagOptions.events`. */
export const NAMED_EVENTS: readonly NamedEvent[] = [
  { name: '9/11', pattern: '9 ~/ ~11', edtf: '2001-09-11' },
  {
    name: 'September 11 attacks',
    pattern: '< september 11 > ( , 2001 )? terror|terrorist? attacks',
    edtf: '2001-09-11',
  },
  {
    name: 'October 7 attack',
    pattern: '< october 7|7th > ( , 2023 )? hamas? attack|attacks|massacre|assault',
    edtf: '2023-10-07',
  },
  { name: 'D-Day', pattern: 'd ~- ~day', edtf: '1944-06-06' },
  { name: '12-day war', pattern: 'the? 12|twelve -? day war', edtf: '2025-06-13/2025-06-24' },
];

export function namedEventRule({ name, pattern, edtf }: NamedEvent): Rule {
  return {
    name: 'named-event',
    kind: 'date',
    pattern,
    read: () => ({ type: 'named', name, edtf }),
  };
}

function holidayRule([pattern, inYear]: readonly [string, DayInYear]): Rule {
  return {
    name: 'holiday',
    kind: 'date',
    pattern: [
      `${pattern} ( ,? of|in? {year} )?`,
      `${pattern} ,? {oldyear:year}`,
      `( last | this | next ) ${pattern}`,
    ],
    read: (m) => readHoliday(m, inYear),
  };
}

function readHoliday(m: Match, inYear: DayInYear): Meaning | null {
  const name = m.tokens[m.start];
  if (
    name &&
    !name.capital &&
    /^(labor|memorial|may|new|mother|father|epiphany|earth|all)$/.test(name.lower) &&
    !m.says('day', 'year')
  )
    return null;
  if (
    m.says('new') &&
    m.says('year') &&
    m.tokens[m.end - 1]?.lower === 'year' &&
    !name?.capital &&
    !/^(the|before|after|until)$/.test(m.before()?.lower ?? '')
  )
    return null;
  if (m.before()?.lower === 'in' && m.says('the')) return calendar({ month: 1 }, { mod: 'START' });
  const year = m.maybe('year');
  if (year !== undefined) return calendar({ year, ...inYear(year) });
  const pick = (['last', 'next', 'this'] as const).find((word) => m.says(word));
  const pointed = m.before()?.lower === 'that';
  return calendar(
    {},
    { inYear, named: 'holiday', ...(pick && { pick }), ...(pointed && { pointed }) },
  );
}

export const NAMED: readonly Rule[] = [
  ...HOLIDAYS.map(holidayRule),
  ...NAMED_EVENTS.map(namedEventRule),
  {
    name: 'holiday-season',
    kind: 'time',
    pattern: [
      '< the? christmas|holiday|festive|easter|thanksgiving ( and|or|& new year )? ( sales|shopping|buying|trading )? season|period|holidays|break|weeks >',
      '< christmas|easter|thanksgiving ( and|or|& new year )? > sales|shopping|trade|trading|spending',
    ],
    read: () => ({ type: 'duration', amount: null, unit: 'day' }),
    examples: [['during the Christmas shopping season', 'PXD']],
  },
];
