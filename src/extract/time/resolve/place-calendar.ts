/** Places calendar dates: whole ones as they stand, others by what they lean on. */
import { dayOf } from '../calendar.ts';
import type { CalendarMeaning, Fields } from '../meaning.ts';
import { complete, hasYear, type Reference } from './choose.ts';
import { daysOf, fieldsOfDay, isAsFineAs } from './fields.ts';
import type { StoryTime } from './story.ts';
import { yearContext } from './year-told.ts';
import {
  contextOf,
  done,
  ofStory,
  publication,
  undone,
  why,
  type Base,
  type Placed,
  type Setting,
} from './setting.ts';

export function placeCalendar(meaning: CalendarMeaning, setting: Setting): Placed {
  const { fields, mod } = meaning;
  if (meaning.shortYear && setting.mode === 'narrative')
    return done(inCentury(fields, setting), 'narrative', mod);
  if (hasYear(fields))
    return done({ ...fields, weekday: undefined }, meaning.named ? 'named' : 'explicit', mod);
  const wantsPublication =
    meaning.pick !== undefined ||
    (fields.weekday !== undefined && fields.day === undefined && setting.mode === 'news');
  if (meaning.anyDay && setting.story.told?.sentence !== setting.sentence)
    return undone(fields, 'is of any day', mod);
  const again = sameDay(fields, setting);
  if (again)
    return {
      ...done({ ...fields, year: again.fields.year }, 'narrative', mod, again.anchor),
      returns: true,
    };
  const base =
    setting.opened ??
    (wantsPublication
      ? publication(setting)
      : isTimeOfDay(fields)
        ? dayTold(fields, setting)
        : isBareDay(fields)
          ? monthTold(setting)
          : yearContext(meaning, setting));
  if (!base)
    return undone(fields, why(fields.month === undefined ? 'day' : 'year', base, setting), mod);
  const published = setting.dct && daysOf(setting.dct);
  const ref: Reference = {
    fields: base.fields,
    kind: base.basis === 'narrative' || setting.opened ? 'story' : 'publication',
    tense: setting.tense,
    onward: setting.opened !== null,
    ...(published && { published: published[1] - 1 }),
    pointsOn: setting.direction === 'until' || setting.direction === 'by',
    pointsBack: setting.direction === 'since' && setting.tense !== 'future',
  };
  const whole = complete(meaning, ref);
  if (typeof whole === 'string') return undone(fields, why(whole, base, setting), mod);
  return done(whole, base.basis, mod, base.anchor);
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
const SAME_DAY = 3;

/** A time of day is of the day told in the same sentence, of the day it stands under, of what was told shortly before, else of the context's. */
function dayTold(fields: Fields, setting: Setting): Base | null {
  const { mode, story, sentence, tense } = setting;
  const { told, headingDay } = story;
  if (headingDay && !(told?.sentence === sentence && isAsFineAs(told.fields, 'day')))
    return ofStory(headingDay);
  const since = told && isAsFineAs(told.fields, 'day') ? sentence - told.sentence : Infinity;
  const past = tense === 'past' || tense === 'pluperfect' || setting.entry;
  if (since !== 0 && !(mode === 'news' && past && since <= SAME_DAY)) return contextOf(setting);
  return told && isPastMidnight(told.fields, fields) ? ofStory(nextDay(told)) : ofStory(told);
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
  return near ? ofStory(told) : contextOf(setting);
}

const EVENING = 18;
const MORNING = 10;

/** "They came at 11.20 p.m. …; the building was retaken at 4.45 a.m.": of the day that had begun by then. */
function isPastMidnight(told: Fields, { hour, part }: Fields): boolean {
  const late = (told.hour ?? 0) >= EVENING || told.part === 'EV' || told.part === 'NI';
  return late && (part === 'MO' || (hour !== undefined && hour < MORNING));
}

function nextDay(told: StoryTime): StoryTime {
  const [day] = daysOf(told.fields) ?? [];
  return day === undefined ? told : { ...told, fields: fieldsOfDay(day + 1) };
}
