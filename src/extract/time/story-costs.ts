/**
 * What a way of reading a story costs: words that lean elsewhere than they would alone, a
 * story that jumps, hours that run backwards, and what is told as past before it came. The
 * costs were set by hand on open texts; fitted there and judged story by story, none of them
 * moves, and half or double of each changes next to nothing.
 */
import type { FoundTime } from './find.ts';
import type { Fields, Meaning } from './meaning.ts';
import { daysOf, fieldsOfEdtf, isAsFineAs } from './resolve/fields.ts';
import { leantOn, type Lean, type Placed, type Setting } from './resolve/setting.ts';
import type { Story, StoryTime } from './resolve/story.ts';

const WEEKDAY: readonly Lean[] = ['page', 'day', 'told'];
const MONTH: readonly Lean[] = ['page', 'told'];
const DAY_OF_YEAR: readonly Lean[] = ['page', 'told', 'day', 'topic'];
const HOUR: readonly Lean[] = ['day', 'next', 'page', 'topic'];
const DAY_OF_MONTH: readonly Lean[] = ['told', 'day', 'page'];
const DISTANCE: readonly Lean[] = ['told', 'day', 'back', 'named'];
const POINTED: readonly Lean[] = ['told', 'day', 'named', 'topic'];
const NOWHERE: readonly Lean[] = [];

/**
 * Where else an expression may lean than its rule has it: weekdays, months and days without
 * their year, days of a month, hours, distances, what points back. What names its day is
 * not asked.
 */
export function leansFor({ meaning }: FoundTime, { basis, returns }: Placed): readonly Lean[] {
  return basis === 'explicit' || returns === true ? NOWHERE : leansOf(meaning);
}

function leansOf(meaning: Meaning): readonly Lean[] {
  if (meaning.type === 'shift')
    return meaning.from === 'story' && !meaning.ofRun
      ? meaning.sign === 0 && meaning.unit === 'day'
        ? POINTED
        : DISTANCE
      : NOWHERE;
  if (meaning.type === 'same') return meaning.unit === 'time' ? NOWHERE : POINTED;
  if (meaning.type !== 'calendar' || meaning.pick !== undefined) return NOWHERE;
  const { year, decade, century, month, season, weekday, day, hour, part } = meaning.fields;
  if (year !== undefined || decade !== undefined || century !== undefined) return NOWHERE;
  if (month !== undefined && day !== undefined) return DAY_OF_YEAR;
  if (month !== undefined || season !== undefined || meaning.inYear) return MONTH;
  if (weekday !== undefined) return day === undefined ? WEEKDAY : NOWHERE;
  if (day !== undefined) return DAY_OF_MONTH;
  return hour !== undefined || part !== undefined ? HOUR : NOWHERE;
}

/** To lean elsewhere than one's rule has it, and as much again for what is so now or to come. */
const ELSEWHERE = 3;
/** To be the next such weekday of a story that has gone from day to day. */
const RUNS_ON = 1;
/** To be of the year of a day told before, which lies next to it. */
const BESIDE_TOLD = 1;
/** To be told as past, and to lie behind publication. */
const NOT_YET = 8;
/** To be told as past, and late in the day of publication. */
const TOO_LATE = 6;
/** To point at "the same day" where only a month or a year was told. */
const NO_DAY = 6;
/** The hour from which it is. */
const LATE = 20;
/** To be a weekday counted from a day told, and the day of publication, which a report calls by its name. */
const WEEKDAY_OF_NOW = 8;
/** To go on by some days costs this for each time that they double, and no more than so much. */
const DOUBLED = 0.5;
const FARTHEST = 3;
/** To go back, beside what the days cost, and how much more these cost than days ahead. */
const BACK = 1;
const BACKWARDS = 1.4;
/** To tell an hour of a day after a later one. */
const HOUR_BACK = 2;
/** To look back without taking the story there. */
const LOOK_BACK = 1;
/** Sentences of a report that tell its news: they leap to the reader's days for nothing. */
const LEAD = 2;
/** What all this costs less where a paragraph begins between. */
const PARAGRAPH = 0.5;

/** What it costs that an expression leans where it is asked to. */
export function costOfLean(setting: Setting, { meaning }: FoundTime): number {
  const { tense, lean } = setting;
  const isPast = tense === 'past' || tense === 'pluperfect' || (tense === null && lean === 'page');
  const leans = leansOf(meaning);
  if (isPast && lean !== 'page' && leans === WEEKDAY && runsOn(setting)) return RUNS_ON;
  if (isPast && isOfThread(leans, lean)) return BESIDE_TOLD;
  return isPast ? ELSEWHERE : 2 * ELSEWHERE;
}

/** Sentences in which a weekday goes on from days told in a row. */
const RUN_REACH = 2;

function runsOn({ story, sentence }: Setting): boolean {
  return story.isRunning && sentence - (story.told?.sentence ?? -Infinity) <= RUN_REACH;
}

function isOfThread(leans: readonly Lean[], lean: Lean | null): boolean {
  return leans === DAY_OF_YEAR && (lean === 'day' || lean === 'topic');
}

/** Days between a day without its year and one of the story whose year it then has. */
const NEXT_TO = 20;
/** Days before publication within which such a day is of the year of the report. */
const RECENT = 60;
/** Days that a reading lies from what it leans on when another is asked for. */
const FAR_OFF = 120;

/**
 * Whether a day without its year may be of a day of the story that it lies next to: "A report of
 * 2021 … On 2 March the first soldiers entered" goes back to the March that the article is about.
 * Only where its usual reading is of no recent day and has nothing near it to lean on.
 */
export function isWithinReach(
  { meaning }: FoundTime,
  usual: Placed,
  placed: Placed,
  setting: Setting,
): boolean {
  if (!isOfThread(leansOf(meaning), setting.lean)) return true;
  const base = leantOn(setting);
  const [told, now] = [base && daysOf(base.fields), placed.fields && daysOf(placed.fields)];
  const [page, old] = [setting.dct && daysOf(setting.dct), usual.fields && daysOf(usual.fields)];
  if (!told || !now || !page || !old || Math.abs(now[0] - told[0]) > NEXT_TO) return false;
  return page[0] - old[0] > RECENT && (usual.basis === 'relative' || isLoose(usual, old));
}

/** Of a bare year, or months from what it leans on. */
function isLoose({ anchor }: Placed, [first, end]: readonly [number, number]): boolean {
  const base = fieldsOfEdtf(anchor?.edtf ?? null);
  const from = base && daysOf(base);
  if (!from) return false;
  return isAsFineAs(base, 'month') ? Math.max(first - from[1], from[0] - end) > FAR_OFF : true;
}

/** What it costs that a story goes from where it was to an expression, and on from there. */
export function costOfStep(
  placed: Placed,
  setting: Setting,
  { meaning }: FoundTime,
  before: Pick<Story, 'told' | 'back' | 'beforeNews'>,
  after: Pick<Story, 'told' | 'back'>,
): number {
  const span = placed.fields && daysOf(placed.fields);
  if (!span) return 0;
  const { told } = before;
  const cost = isNotYet(span[0], setting)
    ? NOT_YET
    : isLateToday(placed.fields, span, setting)
      ? TOO_LATE
      : isSameDay(meaning) && (!isAsFineAs(placed.fields, 'day') || isToday(span, setting))
        ? NO_DAY
        : costOfNow(meaning, span, setting);
  // A thread is taken up again wherever the story has gone since.
  if (isOfThread(leansOf(meaning), setting.lean)) return cost;
  if (after.told === told) return cost + (after.back === before.back ? 0 : LOOK_BACK);
  if (!told) return cost;
  const isNews = after.told?.ofReader === true;
  if (isNews && setting.sentence < LEAD) return cost;
  const share = setting.paragraph === told.paragraph ? 1 : PARAGRAPH;
  const move = costOfMove(told, placed.fields, span, setting);
  if (isNews || !told.ofReader) return cost + share * move;
  // From its news a report goes back to where its story was, or begins it.
  const { beforeNews } = before;
  const back = beforeNews ? costOfMove(beforeNews, placed.fields, span, setting) : 0;
  return cost + share * Math.min(move, back);
}

/** "The following Wednesday": none says so of the day of the report. */
function costOfNow(
  meaning: Meaning,
  [first]: readonly [number, number],
  { tense, dct }: Setting,
): number {
  if (meaning.type !== 'shift' || meaning.from !== 'story' || meaning.sign <= 0) return 0;
  const published = dct && daysOf(dct);
  const isNow = tense === 'past' && first === published?.[0];
  return isNow && meaning.fields?.weekday !== undefined ? WEEKDAY_OF_NOW : 0;
}

/** "Was shut until June" and "was called for Sunday" may be of what is still to come. */
function isNotYet(day: number, { tense, direction, dct }: Setting): boolean {
  const published = dct && daysOf(dct);
  const pointsOn = direction === 'until' || direction === 'by' || direction === 'for';
  const isPast = tense === 'past' || tense === 'pluperfect';
  return isPast && !pointsOn && published !== null && day >= published[1];
}

/** "The same day", "that night". */
function isSameDay(meaning: Meaning): boolean {
  if (meaning.type === 'same') return meaning.unit === 'day' && meaning.pointed === true;
  return (
    meaning.type === 'shift' &&
    meaning.from === 'story' &&
    meaning.unit === 'day' &&
    meaning.sign === 0
  );
}

/** "It gave way at 10.40 p.m.": hardly in the evening of the day on which that is printed. */
function isLateToday({ hour }: Fields, span: readonly [number, number], setting: Setting): boolean {
  const { tense, dct, entry } = setting;
  if (entry || tense !== 'past' || hour === undefined || hour < LATE) return false;
  return dct?.hour === undefined && isToday(span, setting);
}

function isToday([first]: readonly [number, number], { dct }: Setting): boolean {
  return first === (dct && daysOf(dct))?.[0];
}

function costOfMove(
  told: StoryTime,
  fields: Fields,
  [first, end]: readonly [number, number],
  { tense }: Setting,
): number {
  const then = daysOf(told.fields);
  if (!then) return 0;
  if (first >= then[1]) return costOfDays(first - then[1] + 1);
  if (end <= then[0]) {
    const days = costOfDays(then[0] - end + 1);
    return tense === 'pluperfect' ? days : BACK + days * BACKWARDS;
  }
  return tense !== 'pluperfect' && isHourBack(told.fields, fields) ? HOUR_BACK : 0;
}

function costOfDays(days: number): number {
  return Math.min(FARTHEST, DOUBLED * Math.log2(1 + days));
}

/** The hours at which the parts of a day begin, as far as their order goes. */
const BEGINS: Readonly<Record<NonNullable<Fields['part']>, number>> = {
  MO: 6,
  DT: 8,
  MI: 12,
  AF: 12,
  EV: 18,
  NI: 21,
};

function isHourBack(then: Fields, now: Fields): boolean {
  if (!isAsFineAs(then, 'day') || !isAsFineAs(now, 'day')) return false;
  const [from, to] = [hourOf(then), hourOf(now)];
  return from !== undefined && to !== undefined && to < from;
}

function hourOf({ hour, part }: Fields): number | undefined {
  return hour ?? (part && BEGINS[part]);
}
