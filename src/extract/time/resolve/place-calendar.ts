/** Places calendar dates: whole ones as they stand, others by what they lean on. */
import { dayOf } from '../calendar.ts';
import type { CalendarMeaning, DayPart, Fields } from '../meaning.ts';
import { complete, hasYear, type Reference } from './choose.ts';
import { daysOf, fieldsOfDay, isAsFineAs, withFields } from './fields.ts';
import { edtfOf } from './names.ts';
import type { StoryTime } from './story.ts';
import { oldStory, yearContext } from './year-told.ts';
import {
  contextOf,
  done,
  leantOn,
  lookedBackAt,
  ofStory,
  publication,
  recentDay,
  undone,
  why,
  type Base,
  type Placed,
  type Setting,
} from './setting.ts';

export function placeCalendar(said: CalendarMeaning, setting: Setting): Placed {
  const meaning = said.eitherHalf ? inHalf(said, setting) : said;
  const { fields, mod } = meaning;
  if (meaning.shortYear && setting.mode === 'narrative')
    return done(inCentury(fields, setting), 'narrative', mod);
  if (hasYear(fields))
    return done(withoutWeekday(fields), meaning.named ? 'named' : 'explicit', mod);
  const wantsPublication =
    meaning.pick !== undefined ||
    (fields.weekday !== undefined && fields.day === undefined && setting.mode === 'news');
  if (meaning.anyDay && setting.story.told?.sentence !== setting.sentence)
    return undone(fields, 'is of any day', mod);
  if (meaning.ofToldDay && !hasToldDay(setting))
    return undone(fields, 'is an hour of a day the text has not told', mod);
  const chapter =
    meaning.pick === undefined && !meaning.inYear ? yearOfChapter(fields, setting) : null;
  if (chapter)
    return done(
      withFields(withoutWeekday(fields), { year: chapter.fields.year }),
      'narrative',
      mod,
      chapter.anchor,
    );
  const coarser = isTimeOfDay(fields) ? coarserTold(setting) : null;
  if (coarser) return beside(coarser, fields, setting);
  const again = sameDay(fields, setting);
  if (again)
    return {
      ...done(withFields(fields, { year: again.fields.year }), 'narrative', mod, again.anchor),
      returns: true,
    };
  const base =
    setting.opened ??
    (setting.lean === 'page' ? publication(setting) : ofStory(leantOn(setting))) ??
    (wantsPublication
      ? (weekOfStory(setting, meaning) ?? publication(setting))
      : isTimeOfDay(fields)
        ? dayTold(fields, setting)
        : isBareDay(fields)
          ? monthTold(setting)
          : meaning.pointed === true
            ? (ofStory(setting.story.told) ?? publication(setting))
            : yearContext(meaning, setting));
  if (!base)
    return undone(fields, why(fields.month === undefined ? 'day' : 'year', base, setting), mod);
  const published = setting.dct && daysOf(setting.dct);
  const ref: Reference = {
    fields: base.fields,
    kind: base.basis === 'narrative' || setting.opened ? 'story' : 'publication',
    tense: setting.lean === 'page' ? 'past' : setting.tense,
    onward: setting.opened !== null,
    beside: setting.story.told?.sentence === setting.sentence,
    reported: setting.mode === 'news',
    published: published ? published[1] - 1 : undefined,
    pointsOn:
      setting.lean !== 'page' && (setting.direction === 'until' || setting.direction === 'by'),
    pointsBack: setting.direction === 'since' && setting.tense !== 'future',
    fixed: setting.direction === 'for' && !setting.owns && setting.lean !== 'page',
    asked: leantOn(setting) !== null,
  };
  const whole = complete(meaning, ref);
  if (typeof whole === 'string') return undone(fields, why(whole, base, setting), mod);
  return done(whole, base.basis, mod, base.anchor);
}

/** Under a year alone on its line, the entries and what follows at once are of that year: months, and what hangs on them. */
function yearOfChapter(fields: Fields, setting: Setting): Base | null {
  const { story, opened, tense, paragraph, entry } = setting;
  const { month, season, quarter } = fields;
  const { chapter } = story;
  const isYearly =
    month !== undefined || quarter !== undefined || (season !== undefined && season !== 'WI');
  if (!isYearly || opened !== null || tense === 'future' || !chapter) return null;
  const isTold = entry || tense === 'present' || paragraph - chapter.paragraph <= 1;
  return isTold ? ofStory(chapter) : null;
}

/** A place whose year says which weekday it is. */
function withoutWeekday(fields: Fields): Fields {
  return fields.weekday === undefined ? fields : withFields(fields, { weekday: undefined });
}

/** Days before publication from which a weekday may be one of the story: nearer ones are the same. */
const A_WEEK = 7;

/**
 * A weekday goes on from the day told shortly before, where nobody knows the day of publication,
 * and in a story of weeks ago that has not spoken of the reader's days yet.
 */
function weekOfStory(setting: Setting, { fields, pick }: CalendarMeaning): Base | null {
  const { story, tense, dct, mode, leads } = setting;
  const isTold = tense === 'past' || tense === 'pluperfect';
  if (mode !== 'news' || fields.weekday === undefined || pick !== undefined || !isTold) return null;
  const day = recentDay(setting);
  const then = day && daysOf(day.fields);
  const page = publication(setting);
  if (!page || !dct || !isAsFineAs(dct, 'day')) return ofStory(day);
  const now = daysOf(dct);
  const isFar = then && now && now[0] - then[0] >= A_WEEK;
  // "Police on Tuesday searched the house" is how a report begins its news.
  const opens = (leads && !story.reports) || story.goesByWeekdays;
  const goesOn = day === story.told && day?.basis !== 'relative';
  return isFar && goesOn && opens ? ofStory(day) : null;
}

function isTimeOfDay(f: Fields): boolean {
  return (
    (f.hour !== undefined || f.part !== undefined) &&
    f.day === undefined &&
    f.weekday === undefined &&
    f.month === undefined
  );
}

/** Sentences in which a history says what it is about. */
const TOPIC = 4;

/** "On 4 July" where the text has named 4 July 2009: that day, unless it is spoken of as now or to come. */
function sameDay(fields: Fields, { mode, story, tense, opened }: Setting): Base | null {
  if (opened || (tense !== 'past' && tense !== 'pluperfect')) return null;
  const named = story.dayNamed(fields);
  // A history returns to the days its first words name; others come again in other years.
  return mode === 'news' || (named && named.sentence <= TOPIC) ? ofStory(named) : null;
}

/** Sentences after which a report's "at 7.50pm" is no longer of the day it told of. */
const SAME_DAY = 6;

/** A time of day is of the day told in the same sentence, of the day it stands under, of what was told shortly before, else of the context's. */
function dayTold(fields: Fields, setting: Setting): Base | null {
  const { mode, story, sentence, paragraph, tense } = setting;
  const { headingDay } = story;
  const told = dayOfStory(setting);
  if (headingDay && told?.sentence !== sentence) return ofStory(dayUnder(headingDay, told, fields));
  const since = told ? sentence - told.sentence : Infinity;
  const isUnder = told?.entry === true && told.paragraph === paragraph && tense !== 'future';
  const past = tense === 'past' || tense === 'pluperfect' || setting.entry || isUnder;
  if (since !== 0 && !(mode === 'news' && past && since <= SAME_DAY)) return contextOf(setting);
  return told && isPastMidnight(told, fields) ? ofStory(nextDay(told)) : ofStory(told);
}

/** The day that a chronology has come to under the heading of one: past midnight it is the next. */
function dayUnder(heading: StoryTime, told: StoryTime | null, { hour = NOON }: Fields): StoryTime {
  const [from, span] = [daysOf(heading.fields), told && daysOf(told.fields)];
  if (!told || !from || !span || told.sentence < heading.sentence) return heading;
  const [day, then] = [from[0], span[0]];
  if (then === day + 1) return told;
  const isLate = then === day && (told.fields.hour ?? 0) >= EVENING;
  return isLate && hour < DAWN ? nextDay(told) : heading;
}

/** "In January 2020 he collapsed at noon": a month or a year told in the same sentence, and no day. */
function coarserTold({ story, sentence, mode, opened, lean }: Setting): StoryTime | null {
  const { told, back, headingDay } = story;
  const isFree = mode === 'news' && opened === null && lean === null;
  if (!isFree || back || headingDay || told?.sentence !== sentence) return null;
  return isAsFineAs(told.fields, 'day') ? null : told;
}

/** An hour of a day that nobody has told is known as well as what it stands beside. */
function beside(told: StoryTime, fields: Fields, setting: Setting): Placed {
  const { direction } = setting;
  const base = ofStory(told);
  const edtf = direction === null || direction === 'at' ? edtfOf(told.fields) : null;
  if (!base || edtf === null) return undone(fields, why('day', base, setting));
  return {
    ...undone(fields, ''),
    edtf,
    basis: base.basis,
    anchor: base.anchor,
    unresolved: undefined,
  };
}

/** The day the story has come to: in a report that may have been told before months and years. */
function dayOfStory(setting: Setting): StoryTime | null {
  const told = lookedBackAt(setting) ?? setting.story.told;
  if (told && isAsFineAs(told.fields, 'day')) return told;
  return setting.mode === 'news' ? recentDay(setting) : null;
}

/** "'89" in a story of the 1790s. */
function inCentury(fields: Fields, { story }: Setting): Fields {
  const told = story.told && daysOf(story.told.fields);
  if (!told || fields.year === undefined) return fields;
  const near = dayOf(told[0]).year;
  return { ...fields, year: fields.year + Math.round((near - fields.year) / 100) * 100 };
}

function isBareDay(f: Fields): boolean {
  return f.day !== undefined && f.month === undefined && f.weekday === undefined;
}

/** "the 28th" is of the month told shortly before, wherever that came from. */
function monthTold(setting: Setting): Base | null {
  const { told } = setting.story;
  const near = told?.paragraph === setting.paragraph && isAsFineAs(told.fields, 'month');
  if (near) return ofStory(told);
  const isTold = setting.tense === 'past' || setting.tense === 'pluperfect';
  const old = setting.mode === 'news' && isTold ? oldStory(setting) : null;
  return ofStory(old) ?? contextOf(setting);
}

/** "At seven in the evening …; at half past eight": hours without a half of the day are the next such of the day told. */
function inHalf(meaning: CalendarMeaning, setting: Setting): CalendarMeaning {
  const { fields } = meaning;
  const told = dayOfStory(setting)?.fields;
  const { hour = 0 } = fields;
  if (!told || hour >= NOON || sentenceIsFar(setting)) return meaning;
  const then = told.hour ?? (told.part === undefined ? undefined : PART_BEGINS[told.part]);
  const isLater = then !== undefined && hour < then && hour + NOON >= then;
  return isLater ? { ...meaning, fields: { ...fields, hour: hour + NOON } } : meaning;
}

function sentenceIsFar(setting: Setting): boolean {
  const day = dayOfStory(setting);
  return !day || setting.sentence - day.sentence > SAME_DAY;
}

/** Whether an hour that says no more has a day to be of. */
function hasToldDay(setting: Setting): boolean {
  return setting.story.headingDay !== null || !sentenceIsFar(setting);
}

const NOON = 12;
const PART_BEGINS: Partial<Readonly<Record<DayPart, number>>> = { AF: 12, EV: 17, NI: 18 };

const EVENING = 18;
const MORNING = 10;
const DAWN = 4;

/** "They came at 11.20 p.m. …; the building was retaken at 4.45 a.m.": of the day that had begun by then. */
function isPastMidnight(
  { fields: told, basis }: StoryTime,
  { hour, minute, part }: Fields,
): boolean {
  // A midnight that the story has come to by itself begins the day it is told of.
  const isEnd = isMidnight(told) && basis !== 'narrative';
  const late = (told.hour ?? 0) >= EVENING || isEnd || told.part === 'EV' || told.part === 'NI';
  if (isMidnight({ hour, minute }))
    return !isMidnight(told) && !(told.hour !== undefined && told.hour < DAWN);
  return late && (part === 'MO' || (hour !== undefined && hour < MORNING));
}

/** Twelve at night, which begins the day: "shortly before midnight on Thursday". */
function isMidnight({ hour, minute }: Fields): boolean {
  return hour === 0 && minute === 0;
}

function nextDay(told: StoryTime): StoryTime {
  const [day] = daysOf(told.fields) ?? [];
  return day === undefined ? told : { ...told, fields: fieldsOfDay(day + 1) };
}
