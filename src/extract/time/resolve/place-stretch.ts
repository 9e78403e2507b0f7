/** Places lengths, vague references, repeated times and parts of stretches. */
import { dayNumber, dayOf, nthWeekday } from '../calendar.ts';
import type { DurationMeaning, Fields, PartMeaning, SameMeaning, Unit } from '../meaning.ts';
import { coarsen, daysOf, fieldsOfDay, isAsFineAs, move } from './fields.ts';
import { edtfOf, intervalOf, periodOf, timexOf } from './names.ts';
import type { Place } from './place-shift.ts';
import { oldStory } from './year-told.ts';
import type { StoryTime } from './story.ts';
import {
  anchorOf,
  done,
  isOfClock,
  leantOn,
  lookedBackAt,
  ofStory,
  publication,
  reaches,
  storyOf,
  type Placed,
  type Setting,
} from './setting.ts';

export function placeDuration(meaning: DurationMeaning, setting: Setting): Placed {
  const plain: Placed = {
    kind: 'duration',
    value: periodOf(setting.mode === 'news' ? inYears(meaning) : meaning),
    edtf: null,
    basis: null,
    ...(meaning.mod && { mod: meaning.mod }),
  };
  const { placed, amount, unit } = meaning;
  if (!placed) return plain;
  const base =
    placed.from === 'publication' || isAhead(meaning, setting)
      ? publication(setting)
      : setting.mode === 'news'
        ? (ofStory(lookedBackAt(setting)) ??
          ofStory(setting.story.frameAt(setting.sentence, setting.paragraph)) ??
          ofStory(setting.story.told))
        : storyOf(setting);
  if (!base) return plain;
  // Years counted from a day still end in a year: "the past three years" names no day.
  const grain = grainOf(unit);
  const near = edtfOf(coarsen(base.fields, grain));
  if (!near) return plain;
  if (!reaches(base.fields, unit))
    return {
      ...plain,
      edtf: edtfOf(base.fields, 'APPROX'),
      basis: base.basis,
      anchor: base.anchor,
    };
  const far =
    amount === null ? null : move(base.fields, placed.sign * (meaning.upTo ?? amount), unit, true);
  const end = far && edtfOf(coarsen(far, grain));
  if (!end) return plain;
  // "Within eleven minutes" is the same day, and not about it.
  const mod = isOfClock(unit) ? undefined : 'APPROX';
  const within = near === end ? edtfOf(coarsen(base.fields, grain), mod) : null;
  const edtf = within ?? (placed.sign > 0 ? intervalOf(near, end) : intervalOf(end, near));
  return edtf ? { ...plain, edtf, basis: base.basis, anchor: base.anchor } : plain;
}

/** "The next ten years" of a report that does not tell of the past begin with its publication. */
function isAhead({ placed }: DurationMeaning, { mode, tense }: Setting): boolean {
  return mode === 'news' && placed?.ahead === true && tense !== 'past' && tense !== 'pluperfect';
}

function grainOf(unit: Unit): Unit {
  if (unit === 'year' || unit === 'decade' || unit === 'century' || unit === 'millennium')
    return 'year';
  return unit === 'month' || unit === 'quarter' || unit === 'half' || unit === 'season'
    ? 'month'
    : 'day';
}

/** ISO 8601 counts decades in years; TIMEX2, which histories are marked with, has letters for them. */
function inYears(meaning: DurationMeaning): DurationMeaning {
  const years =
    meaning.unit === 'decade'
      ? 10
      : meaning.unit === 'century'
        ? 100
        : meaning.unit === 'millennium'
          ? 1000
          : 0;
  return years === 0
    ? meaning
    : { ...meaning, unit: 'year', amount: meaning.amount === null ? null : meaning.amount * years };
}

export function placeVague(
  value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF',
  near: boolean,
  setting: Setting,
): Placed {
  const plain: Placed = { kind: 'date', value, edtf: null, basis: null };
  if (value === 'FUTURE_REF' || (value === 'PAST_REF' && !near)) return plain;
  const past =
    value === 'PRESENT_REF' && (setting.tense === 'past' || setting.tense === 'pluperfect');
  const base =
    setting.mode === 'narrative'
      ? ofStory(setting.story.told)
      : past
        ? ofStory(setting.story.frameAt(setting.sentence, setting.paragraph))
        : publication(setting);
  if (!base) return plain;
  const month = coarsen(base.fields, 'month');
  const edtf = edtfOf(
    month,
    value === 'PAST_REF' || setting.mode === 'narrative' ? 'APPROX' : undefined,
  );
  return {
    ...plain,
    edtf,
    basis: base.basis === 'narrative' ? 'narrative' : 'publication',
    anchor: base.anchor,
  };
}

export function placePart(meaning: PartMeaning, setting: Setting, place: Place): Placed {
  const outer = place(meaning.of, setting);
  if (!outer.fields) return { ...outer, kind: 'date', value: 'XXXX-XX-XX' };
  const fields = partOf(meaning, outer.fields);
  if (!fields)
    return { ...outer, mod: meaning.nth === 1 ? 'START' : meaning.nth < 0 ? 'END' : 'MID' };
  return { ...done(fields, outer.basis ?? 'explicit', undefined, outer.anchor) };
}

function partOf({ nth, unit, weekday }: PartMeaning, outer: Fields): Fields | null {
  const span = daysOf(outer);
  if (!span) return null;
  const first = dayOf(span[0]);
  const last = dayOf(span[1] - 1);
  if (weekday !== undefined) {
    if (outer.month === undefined || outer.day !== undefined) return null;
    return fieldsOfDay(nthWeekday(first.year, outer.month, weekday, nth));
  }
  switch (unit) {
    case 'day': {
      const day = nth > 0 ? span[0] + nth - 1 : span[1] - 1;
      return day < span[1] ? fieldsOfDay(day) : null;
    }
    case 'week':
      return coarsen(fieldsOfDay(nth > 0 ? span[0] + 7 * (nth - 1) + 3 : span[1] - 4), 'week');
    case 'month':
      return nth > 0
        ? coarsen(fieldsOfDay(dayNumber(first.year, first.month + nth - 1, 1)), 'month')
        : coarsen(last, 'month');
    case 'year':
      return { year: nth > 0 ? first.year + nth - 1 : last.year };
    case 'quarter':
      return nth > 0 ? { year: first.year, quarter: nth } : { year: first.year, quarter: 4 };
    case 'decade':
      return { decade: Math.floor((nth > 0 ? first.year + 10 * (nth - 1) : last.year) / 10) };
    case 'weekend':
      return {
        ...coarsen(fieldsOfDay(nth > 0 ? span[0] + 7 * (nth - 1) + 3 : span[1] - 4), 'week'),
        weekend: true,
      };
    default:
      return null;
  }
}

/** In news "that year" points at the year just named; "the year" is the frame's, or publication's. */
function newsAnchor({ pointed, unit, mod }: SameMeaning, setting: Setting): StoryTime | null {
  const { story, sentence, paragraph, tense } = setting;
  const { mentioned } = story;
  const grain = unit === 'time' ? undefined : unit;
  // What was just told of a month is as near as "the same day" beside it comes.
  const isFine =
    !grain ||
    (mentioned !== null &&
      (reaches(mentioned.fields, grain) ||
        (mentioned !== story.back && isAsFineAs(mentioned.fields, 'month'))));
  if (pointed && mentioned && isFine && sentence - mentioned.sentence <= 1) return mentioned;
  const ahead = tense === 'future' || tense === 'present';
  if (!pointed && ahead && (mod !== undefined || unit !== 'time')) return null;
  const frame = story.frameAt(sentence, paragraph);
  if (pointed && grain && !(frame && reaches(frame.fields, grain)))
    return anchorOf(setting, grain) ?? frame;
  if (frame) return frame;
  return pointed || unit === 'time' || isMonthTold(unit, setting) ? story.told : null;
}

/** "On 12 January a fund bought it. Three came on the last day of the month": of the month just told. */
function isMonthTold(unit: SameMeaning['unit'], setting: Setting): boolean {
  const { story, sentence, paragraph, tense } = setting;
  const { told } = story;
  return (
    unit === 'month' &&
    tense === 'past' &&
    told !== null &&
    (told.paragraph === paragraph || oldStory(setting) !== null) &&
    sentence - told.sentence <= MONTH_REACH &&
    isAsFineAs(told.fields, 'month')
  );
}

/** Sentences after which "the month" is no longer the one told. */
const MONTH_REACH = 2;

export function placeSame(meaning: SameMeaning, setting: Setting): Placed {
  const base =
    ofStory(leantOn(setting)) ??
    ofStory(
      setting.mode === 'narrative'
        ? meaning.pointed
          ? setting.story.mentioned
          : setting.story.told
        : newsAnchor(meaning, setting),
    ) ??
    (meaning.unit === 'time' ? null : publication(setting));
  const { unit, mod } = meaning;
  if (!base)
    return {
      kind: 'date',
      value: unit === 'time' ? 'PAST_REF' : 'XXXX',
      edtf: null,
      basis: null,
      unresolved: 'repeats a time the text has not told',
    };
  if (meaning.loose)
    return {
      kind: 'date',
      value: timexOf(base.fields),
      edtf: null,
      basis: null,
      unresolved: 'says that two things go together, not when',
    };
  if (unit === 'time') return { ...done(base.fields, base.basis, mod, base.anchor) };
  if (!isAsFineAs(base.fields, unit === 'weekend' ? 'week' : unit)) {
    const known = timexOf(base.fields);
    const value =
      unit === 'day'
        ? base.fields.month === undefined
          ? `${known}-XX-XX`
          : `${known}-XX`
        : unit === 'month'
          ? `${known}-XX`
          : unit === 'week'
            ? `${known}-WXX`
            : known;
    return {
      kind: 'date',
      value,
      edtf: edtfOf(base.fields, mod),
      basis: base.basis,
      anchor: base.anchor,
      fields: base.fields,
      ...(mod && { mod }),
    };
  }
  const fields = { ...coarsen(base.fields, unit), ...meaning.fields };
  return done(fields, base.basis, mod, base.anchor);
}
