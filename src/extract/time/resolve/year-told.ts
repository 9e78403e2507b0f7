/**
 * Which year a day or month without one is of, in news: that of publication, or that of
 * the story told beside it. Reports leave the year out where it is their own, so a date
 * of the year of publication outweighs one that another only mentions in passing; what
 * would lie far back in the year before goes on with the story of the paragraph before.
 */
import type { CalendarMeaning } from '../meaning.ts';
import { complete, type Reference } from './choose.ts';
import { daysOf, isAsFineAs } from './fields.ts';
import { contextOf, ofStory, publication, type Base, type Setting } from './setting.ts';
import type { StoryTime } from './story.ts';

/** How many times nearer the story must be than publication for a date to go on from it. */
const NEARER = 3;
/** Days before publication from which a day of the year before would hardly be told without its year. */
const FAR_BACK = 150;
/** Days that what had happened before may lie before what was told last. */
const STEP_BACK = 60;
/** Days a story is older than its report when it may go on in the next paragraph. */
const OLD = 300;
/** Sentences a story of the paragraph before reaches. */
const REACH = 6;

/** What a place in the year leans on here. */
export function yearContext(meaning: CalendarMeaning, setting: Setting): Base | null {
  const context = contextOf(setting);
  const { mode, story, tense, dct } = setting;
  const isTold = tense === 'past' || tense === 'pluperfect';
  const page = publication(setting);
  const { month, season } = meaning.fields;
  const isOfYear = month !== undefined || season !== undefined || meaning.inYear !== undefined;
  if (mode !== 'news' || !isTold || !isOfYear || !page || !dct || story.heading) return context;
  const published = daysOf(dct);
  if (!published) return context;
  const own = startOf(meaning, page, 'publication', setting);
  const isOfItsYear = own !== null && own.year === dct.year && own.start < published[0];
  if (context?.basis === 'narrative') {
    const frame = story.frameAt(setting.sentence, setting.paragraph);
    const isMentioned =
      frame?.leads === false && frame.basis === 'explicit' && frame.sentence !== setting.sentence;
    if (!isMentioned || !isOfItsYear) return context;
    return goesOn(frame, meaning, setting, published[0] - own.start) ? context : page;
  }
  const before = oldStory(setting);
  if (!before) return context;
  // A story that has gone on without its year, and has not spoken of the reader's days, still does.
  const isCarried = before.basis === 'narrative' && !story.reports;
  // Known by its month or year alone, what looks back over years has no news of its own.
  const since =
    isCarried || own === null || published[1] - published[0] > 1
      ? Infinity
      : isOfItsYear || published[0] - own.start < FAR_BACK
        ? published[0] - own.start
        : Infinity;
  return goesOn(before, meaning, setting, since) ? ofStory(before) : context;
}

/** Whether a date goes on from a story: after what it told last, and much nearer to it than to publication, which is so many days off. */
function goesOn(
  told: StoryTime,
  meaning: CalendarMeaning,
  setting: Setting,
  sinceOwn: number,
): boolean {
  const base = ofStory(told);
  const then = base && startOf(meaning, base, 'story', setting);
  const [from] = daysOf(told.fields) ?? [];
  const [published] = (setting.dct && daysOf(setting.dct)) ?? [];
  if (!then || from === undefined || published === undefined) return false;
  if (!isAsFineAs(told.fields, 'month')) return false;
  // "Meanwhile the ship had sunk, on 6 May": a step back, too.
  const back = setting.tense === 'pluperfect' ? STEP_BACK : 0;
  const isOn = then.start >= from - back && then.start < published;
  return isOn && Math.abs(then.start - from) * NEARER <= sinceOwn;
}

/** What the paragraph before told, where that was long before publication. */
export function oldStory({ story: { told }, sentence, paragraph, dct }: Setting): StoryTime | null {
  const [published] = (dct && daysOf(dct)) ?? [];
  if (
    told === null ||
    published === undefined ||
    told.basis === 'relative' ||
    !isAsFineAs(told.fields, 'month')
  )
    return null;
  const since = daysOf(told.fields);
  const isNear = paragraph - told.paragraph <= 2 && sentence - told.sentence <= REACH;
  return isNear && since && published - since[0] > OLD ? told : null;
}

/** Where a meaning begins when it leans on a base. */
function startOf(
  meaning: CalendarMeaning,
  base: Base,
  kind: Reference['kind'],
  { tense, dct }: Setting,
): { readonly start: number; readonly year: number | undefined } | null {
  const published = dct && daysOf(dct);
  const whole = complete(meaning, {
    fields: base.fields,
    kind,
    tense,
    published: published ? published[1] - 1 : undefined,
  });
  const span = typeof whole === 'string' ? null : daysOf(whole);
  return span && typeof whole !== 'string' ? { start: span[0], year: whole.year } : null;
}
