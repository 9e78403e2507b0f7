/** English words of time: lexicon only, no rules. */
import { numbers, table, words } from '../lexicon.ts';
import type { DayPart, Season, Unit } from '../meaning.ts';

export { words };

type Edge = 'START' | 'MID' | 'END';

export const MONTHS = numbers(
  'january:1 jan:1 february:2 feb:2 march:3 mar:3 april:4 apr:4 may:5 june:6 jun:6 july:7 jul:7 august:8 aug:8 september:9 sept:9 sep:9 october:10 oct:10 november:11 nov:11 december:12 dec:12',
);

export const WEEKDAYS = numbers(
  'monday:1 mon:1 tuesday:2 tue:2 tues:2 wednesday:3 wed:3 weds:3 thursday:4 thu:4 thur:4 thurs:4 friday:5 fri:5 saturday:6 sat:6 sunday:7 sun:7',
);

/** Abbreviations that are words of their own when written small: "sun", "mar", "dec". */
export const ONLY_CAPITAL = words(
  'mon tue tues wed weds thu thur thurs fri sat sun mar dec jan apr jun jul aug sep oct nov',
);

export const SEASONS = table<Season>(
  'spring:SP springtime:SP summer:SU summertime:SU autumn:FA fall:FA winter:WI wintertime:WI',
);

export const DAY_PARTS = table<DayPart>(
  'morning:MO mornings:MO dawn:MO daybreak:MO sunrise:MO forenoon:MO afternoon:AF afternoons:AF evening:EV evenings:EV dusk:EV sunset:EV nightfall:EV night:NI nights:NI overnight:NI nighttime:NI daytime:DT midday:MI lunchtime:MI teatime:AF dinnertime:EV noontime:MI',
);

export const UNITS = table<Unit>(
  'second:second seconds:second sec:second secs:second minute:minute minutes:minute min:minute mins:minute hour:hour hours:hour hr:hour hrs:hour day:day days:day night:day nights:day weekend:weekend weekends:weekend week:week weeks:week fortnight:fortnight fortnights:fortnight month:month months:month quarter:quarter quarters:quarter year:year years:year yr:year yrs:year decade:decade decades:decade century:century centuries:century millennium:millennium millennia:millennium millenniums:millennium',
);

export const PLURAL_UNITS = table<Unit>(
  'seconds:second minutes:minute hours:hour days:day weeks:week weekends:weekend months:month years:year decades:decade centuries:century millennia:millennium',
);

/** Units that stand alone after "the", "this", "last": not "second" (an ordinal) nor "minute". */
export const CALENDAR_UNITS = table<Unit>(
  'day:day weekend:weekend week:week fortnight:fortnight month:month quarter:quarter year:year decade:decade century:century millennium:millennium',
);

export const CARDINALS = numbers(
  'zero:0 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90',
);

export const MAGNITUDES = numbers('hundred:100 thousand:1000 million:1e6 billion:1e9');

export const ORDINALS = numbers(
  'first:1 second:2 third:3 fourth:4 fifth:5 sixth:6 seventh:7 eighth:8 ninth:9 tenth:10 eleventh:11 twelfth:12 thirteenth:13 fourteenth:14 fifteenth:15 sixteenth:16 seventeenth:17 eighteenth:18 nineteenth:19 twentieth:20 thirtieth:30 fortieth:40 fiftieth:50 sixtieth:60 seventieth:70 eightieth:80 ninetieth:90 hundredth:100',
);

/** "the fifties". */
export const DECADE_WORDS = numbers(
  'twenties:2 thirties:3 forties:4 fifties:5 sixties:6 seventies:7 eighties:8 nineties:9',
);

/** Minutes east of UTC. */
export const ZONES = numbers(
  'utc:0 gmt:0 z:0 bst:60 cet:60 cest:120 eet:120 msk:180 ist:330 jst:540 aest:600 est:-300 edt:-240 cst:-360 cdt:-300 mst:-420 mdt:-360 pst:-480 pdt:-420',
);

/** "early", "the start of": what part of a stretch is meant. */
export const EARLY_LATE = table<Edge>('early:START mid:MID middle:MID late:END');

export const PART_NOUNS = table<Edge>(
  'beginning:START start:START outset:START onset:START dawn:START opening:START middle:MID midst:MID end:END close:END ending:END',
);

/** Prepositions after which a bare number of four digits is a year and a small month is a month. */
export const DATE_PREPOSITIONS = words(
  'in since by until till from during before after between of to through throughout early late mid year circa ca around about on into last next this for and or within beginning starting',
);

/** Solar Hijri and Hijri months in the spellings English sources use. */
export const SOLAR_MONTHS = numbers(
  'farvardin:1 ordibehesht:2 khordad:3 tir:4 mordad:5 amordad:5 shahrivar:6 mehr:7 aban:8 azar:9 dey:10 bahman:11 esfand:12',
);

export const LUNAR_MONTHS = numbers(
  'muharram:1 safar:2 rajab:7 shaban:8 ramadan:9 ramadhan:9 shawwal:10',
);
