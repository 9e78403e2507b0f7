/**
 * From what words mean to a place on the calendar. Every result names its
 * basis and its anchor; what cannot be placed says why, and nothing is ever
 * placed by the clock.
 */
import { Edtf, type ResolvedTime, type TextRange, type TimeBasis } from '../../../model/index.ts';
import { dayNumber, nthWeekday, dayOf, daysInMonth } from '../calendar.ts';
import type { Direction, Tense } from '../language.ts';
import type {
  CalendarMeaning,
  DurationMeaning,
  Fields,
  Meaning,
  Mod,
  PartMeaning,
  SameMeaning,
  ShiftMeaning,
  Unit,
} from '../meaning.ts';
import { complete, hasYear, type Reference } from './choose.ts';
import { coarsen, daysOf, fieldsOfDay, isAsFineAs, move, unitOf } from './fields.ts';
import { edtfOf, intervalOf, periodOf, timexOf } from './names.ts';
import type { Story, StoryTime } from './story.ts';

/** What stands around an expression. */
export interface Setting {
  readonly dct: Fields | null;
  readonly dctEdtf: Edtf | null;
  readonly mode: 'news' | 'narrative';
  readonly story: Story;
  readonly sentence: number;
  readonly paragraph: number;
  readonly tense: Tense | null;
  readonly direction: Direction | null;
}

/** A meaning placed, or the reason it was not. */
export interface Placed {
  readonly kind: ResolvedTime['kind'];
  readonly value: string;
  readonly edtf: Edtf | null;
  readonly basis: TimeBasis | null;
  readonly anchor?: ResolvedTime['anchor'];
  readonly unresolved?: string;
  /** Where it lies, for the story to go on from. */
  readonly fields?: Fields;
  readonly mod?: Mod;
}

type Anchor = NonNullable<ResolvedTime['anchor']>;

interface Base {
  readonly fields: Fields;
  readonly basis: TimeBasis;
  readonly anchor: Anchor;
}

export function place(meaning: Meaning, setting: Setting): Placed {
  switch (meaning.type) {
    case 'calendar':
      return placeCalendar(meaning, setting);
    case 'shift':
      return placeShift(meaning, setting);
    case 'duration':
      return placeDuration(meaning, setting);
    case 'set':
      return { kind: 'set', value: meaning.value, edtf: null, basis: null };
    case 'vague':
      return placeVague(meaning.value, meaning.near === true, setting);
    case 'part':
      return placePart(meaning, setting);
    case 'same':
      return placeSame(meaning, setting);
    case 'named': {
      const edtf = Edtf.parse(meaning.edtf);
      return {
        kind: 'date',
        value: meaning.edtf,
        edtf,
        basis: 'named',
        ...namedFields(meaning.edtf),
      };
    }
  }
}

function namedFields(edtf: string): { fields?: Fields } {
  const [year, month, day] = edtf.split('/')[0]?.split('-').map(Number) ?? [];
  return year !== undefined && month !== undefined && day !== undefined
    ? { fields: { year, month, day } }
    : {};
}

function kindOf(f: Fields): ResolvedTime['kind'] {
  return f.hour !== undefined || f.part !== undefined ? 'time' : 'date';
}

function done(fields: Fields, basis: TimeBasis, mod: Mod | undefined, anchor?: Anchor): Placed {
  return {
    kind: kindOf(fields),
    value: timexOf(fields),
    edtf: edtfOf(fields, mod),
    basis,
    fields,
    ...(anchor && { anchor }),
    ...(mod && { mod }),
  };
}

function undone(fields: Fields, why: string, mod?: Mod): Placed {
  return {
    kind: kindOf(fields),
    value: timexOf(fields),
    edtf: null,
    basis: null,
    unresolved: why,
    ...(mod && { mod }),
  };
}

// ── anchors ──────────────────────────────────────────────────────────────────

function publication({ dct, dctEdtf }: Setting): Base | null {
  return dct && dctEdtf
    ? { fields: dct, basis: 'relative', anchor: { edtf: dctEdtf, text: 'publication date' } }
    : null;
}

function ofStory(told: StoryTime | null): Base | null {
  return (
    told && {
      fields: told.fields,
      basis: 'narrative',
      anchor: { edtf: told.edtf, text: told.text, range: told.range },
    }
  );
}

/** What words without a year lean on here. */
function contextOf(setting: Setting): Base | null {
  const { mode, story, sentence, paragraph, tense } = setting;
  if (mode === 'narrative') return ofStory(story.told) ?? null;
  const frame =
    tense === 'future' || tense === 'present' || tense === 'perfect'
      ? null
      : story.frameAt(sentence, paragraph);
  return (frame && ofStory(frame)) ?? publication(setting);
}

/** What "the next day" counts from: the story, and publication before any story. */
function storyOf(setting: Setting): Base | null {
  return ofStory(setting.story.told) ?? publication(setting);
}

const NEEDS: Readonly<Record<'day' | 'month' | 'year', string>> = {
  day: 'the day of publication',
  month: 'the month of publication',
  year: 'the year of publication',
};

function why(needed: 'day' | 'month' | 'year', base: Base | null, setting: Setting): string {
  if (base?.basis === 'narrative')
    return `needs the ${needed} of the story, which is told only as ${base.anchor.edtf}`;
  if (setting.dctEdtf === null) return `needs ${NEEDS[needed]}, which is not known`;
  return `needs ${NEEDS[needed]}, of which only ${setting.dctEdtf} is known`;
}

// ── the kinds of meaning ─────────────────────────────────────────────────────

function placeCalendar(meaning: CalendarMeaning, setting: Setting): Placed {
  const { fields, mod } = meaning;
  if (meaning.shortYear && setting.mode === 'narrative')
    return done(inCentury(fields, setting), 'narrative', mod);
  if (hasYear(fields))
    return done(withoutSpareWeekday(fields), meaning.named ? 'named' : 'explicit', mod);
  const wantsPublication =
    meaning.pick !== undefined ||
    (fields.weekday !== undefined && fields.day === undefined && setting.mode === 'news');
  const base = wantsPublication
    ? publication(setting)
    : isTimeOfDay(fields)
      ? dayTold(setting)
      : isBareDay(fields)
        ? monthTold(setting)
        : contextOf(setting);
  if (!base)
    return undone(fields, why(fields.month === undefined ? 'day' : 'year', base, setting), mod);
  const ref: Reference = {
    fields: base.fields,
    kind: base.basis === 'narrative' ? 'story' : 'publication',
    tense: setting.tense,
    pointsOn: setting.direction === 'until' || setting.direction === 'by',
    pointsBack: setting.direction === 'from',
  };
  const whole = complete(meaning, ref);
  if (typeof whole === 'string') return coarseInstead(meaning, whole, base, setting);
  return done(whole, base.basis, mod, base.anchor);
}

/** "'89" in a story of the 1790s. */
function inCentury(fields: Fields, { story }: Setting): Fields {
  const told = story.told && daysOf(story.told.fields);
  if (!told || fields.year === undefined) return fields;
  const near = dayOf(told[0]).year;
  return { ...fields, year: fields.year + Math.round((near - fields.year) / 100) * 100 };
}

function isTimeOfDay(f: Fields): boolean {
  return (
    (f.hour !== undefined || f.part !== undefined) &&
    f.day === undefined &&
    f.weekday === undefined &&
    f.month === undefined
  );
}

/** A time of day is of the day told in the same sentence, else of the context's. */
function dayTold(setting: Setting): Base | null {
  const { told } = setting.story;
  return told?.sentence === setting.sentence && isAsFineAs(told.fields, 'day')
    ? ofStory(told)
    : contextOf(setting);
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

function withoutSpareWeekday(f: Fields): Fields {
  if (f.weekday === undefined) return f;
  const { weekday: _, ...rest } = f;
  return rest;
}

/** "night" in a story told by months has no day; the words stay, undated. */
function coarseInstead(
  { fields, mod }: CalendarMeaning,
  needed: 'day' | 'month' | 'year',
  base: Base,
  setting: Setting,
): Placed {
  const shown =
    needed === 'day' && base.basis === 'narrative' && base.fields.month !== undefined
      ? fields
      : fields;
  return undone(shown, why(needed, base, setting), mod);
}

function placeShift(meaning: ShiftMeaning, setting: Setting): Placed {
  const base = shiftBase(meaning, setting);
  const { unit, sign, amount, fields, mod } = meaning;
  if (amount === null) return placeVagueShift(meaning, base, setting);
  const blank: Fields = unitOf(fields ?? {}) ? (fields ?? {}) : blankOf(unit);
  if (!base) return undone(blank, why(neededFor(unit), base, setting), mod);
  // Hanging on a day already said in words, "two days after 5 May" is as fine as that day.
  const own = typeof meaning.from !== 'string';
  const keep =
    own ||
    (meaning.fine === true &&
      meaning.from === 'story' &&
      (unit === 'week' || unit === 'fortnight'));
  if (!reaches(base.fields, unit)) return tooCoarse(meaning, base, setting);
  const whole =
    !meaning.fine && (unit === 'decade' || unit === 'century')
      ? coarsen(base.fields, unit)
      : base.fields;
  const moved =
    sign === 0 || amount === 0
      ? coarsen(base.fields, unit)
      : move(
          whole,
          sign * amount,
          unit,
          keep && isAsFineAs(base.fields, 'day') && !isFractional(amount),
        );
  if (!moved) return undone(blank, why(neededFor(unit), base, setting), mod);
  const placed = fields ? inside(moved, fields, base, meaning) : moved;
  if (typeof placed === 'string') return undone(blank, why(placed, base, setting), mod);
  const result = done(
    placed,
    own && base.basis === 'explicit' ? 'explicit' : base.basis,
    mod,
    base.anchor,
  );
  return meaning.upTo === undefined ? result : upTo(result, meaning, base);
}

function isFractional(amount: number): boolean {
  return !Number.isInteger(amount);
}

function shiftBase(meaning: ShiftMeaning, setting: Setting): Base | null {
  const { from } = meaning;
  if (from === 'publication') return publication(setting);
  if (from === 'story') return storyOf(setting);
  const placed = place(from, setting);
  if (!placed.fields || placed.edtf === null) return null;
  return {
    fields: placed.fields,
    basis: placed.basis ?? 'explicit',
    anchor: placed.anchor ?? { edtf: placed.edtf, text: placed.value },
  };
}

function reaches(base: Fields, unit: Unit): boolean {
  if (
    unit === 'hour' ||
    unit === 'minute' ||
    unit === 'second' ||
    unit === 'week' ||
    unit === 'fortnight' ||
    unit === 'weekend'
  )
    return isAsFineAs(base, 'week');
  return isAsFineAs(
    base,
    unit === 'day'
      ? 'day'
      : unit === 'quarter' || unit === 'half' || unit === 'season'
        ? 'month'
        : unit === 'millennium'
          ? 'century'
          : unit,
  );
}

function blankOf(unit: Unit): Fields {
  return unit === 'day' ? { weekday: undefined, day: undefined } : {};
}

function neededFor(unit: Unit): 'day' | 'month' | 'year' {
  if (unit === 'year' || unit === 'decade' || unit === 'century' || unit === 'millennium')
    return 'year';
  return unit === 'month' || unit === 'quarter' || unit === 'half' || unit === 'season'
    ? 'month'
    : 'day';
}

/** A few days on from a story told by months stay within "about that month". */
function tooCoarse(meaning: ShiftMeaning, base: Base, setting: Setting): Placed {
  const { unit, mod } = meaning;
  const rank =
    unit === 'day' || unit === 'hour' || unit === 'minute' || unit === 'second'
      ? 'XX'
      : unit === 'month'
        ? ''
        : 'WXX';
  if (base.basis !== 'narrative') {
    const value =
      unit === 'day' || rank === 'XX' ? 'XXXX-XX-XX' : unit === 'month' ? 'XXXX-XX' : 'XXXX-WXX';
    return {
      kind: 'date',
      value,
      edtf: null,
      basis: null,
      unresolved: why(neededFor(unit), base, setting),
      ...(mod && { mod }),
    };
  }
  const known = timexOf(base.fields);
  const value =
    rank === ''
      ? `${known}-XX`
      : base.fields.month === undefined
        ? `${known}-${rank === 'XX' ? 'XX-XX' : rank}`
        : `${known}-${rank}`;
  return {
    kind: 'date',
    value,
    edtf: edtfOf(base.fields, 'APPROX'),
    basis: 'narrative',
    anchor: base.anchor,
    fields: base.fields,
    ...(mod && { mod }),
  };
}

/** "March of that year", "Tuesday of last week", "the 8th of last month". */
function inside(
  outer: Fields,
  fields: Fields,
  base: Base,
  meaning: ShiftMeaning,
): Fields | 'day' | 'month' | 'year' {
  const span = daysOf(outer);
  if (!span) return 'year';
  if (fields.weekday !== undefined && fields.day === undefined) {
    if (!isAsFineAs(base.fields, 'day')) return 'day';
    const { weekday, ...rest } = fields;
    if (meaning.unit === 'week') return { ...fieldsOfDay(span[0] + weekday - 1), ...rest };
    const today = daysOf(base.fields)?.[0] ?? span[0];
    const ahead = (weekday - ((((today + 3) % 7) + 7) % 7) - 1 + 7) % 7;
    return {
      ...fieldsOfDay(
        meaning.sign < 0 ? today - (7 - (ahead || 7)) - (ahead ? 0 : 7) : today + (ahead || 7),
      ),
      ...rest,
    };
  }
  if (meaning.unit === 'day' && (fields.month !== undefined || fields.season !== undefined))
    return nextSuch(fields, base, meaning.sign);
  if (fields.day !== undefined && fields.month === undefined) {
    const { year, month } = dayOf(span[0]);
    return fields.day <= daysInMonth(year, month) ? { year, month, ...fields } : 'month';
  }
  return { ...outer, ...fields };
}

/** "the following April": the next one in the story, not the one it is in. */
function nextSuch(fields: Fields, base: Base, sign: -1 | 0 | 1): Fields | 'year' {
  const now = daysOf(base.fields);
  if (!now) return 'year';
  const year = dayOf(now[0]).year;
  const candidates = [year - 1, year, year + 1].map((y) => ({ ...fields, year: y }));
  const spans = candidates.map((c) => daysOf(c) ?? ([0, 0] as const));
  const index =
    sign > 0
      ? spans.findIndex((s) => s[0] >= now[1])
      : sign < 0
        ? spans.findLastIndex((s) => s[1] <= now[0])
        : spans.findIndex((s) => s[1] > now[0]);
  return candidates[index] ?? 'year';
}

/** "two to three days later": the stretch between the two bounds. */
function upTo(low: Placed, meaning: ShiftMeaning, base: Base): Placed {
  const far = move(base.fields, meaning.sign * (meaning.upTo ?? 0), meaning.unit, true);
  const edtf = far && edtfOf(far);
  if (!edtf || !low.edtf) return low;
  return {
    ...low,
    edtf: (meaning.sign > 0 ? intervalOf(low.edtf, edtf) : intervalOf(edtf, low.edtf)) ?? low.edtf,
  };
}

function placeVagueShift(meaning: ShiftMeaning, base: Base | null, setting: Setting): Placed {
  const value = meaning.sign > 0 ? 'FUTURE_REF' : 'PAST_REF';
  const short =
    meaning.unit === 'day' ||
    meaning.unit === 'hour' ||
    meaning.unit === 'minute' ||
    meaning.unit === 'week';
  const near = base && short ? edtfOf(coarsen(base.fields, 'month'), 'APPROX') : null;
  if (near && base)
    return { kind: 'date', value, edtf: near, basis: base.basis, anchor: base.anchor };
  return {
    kind: 'date',
    value,
    edtf: null,
    basis: null,
    unresolved: base ? 'says neither how long before nor after' : why('day', base, setting),
  };
}

function placeDuration(meaning: DurationMeaning, setting: Setting): Placed {
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
    placed.from === 'publication'
      ? publication(setting)
      : setting.mode === 'news'
        ? (ofStory(setting.story.frameAt(setting.sentence, setting.paragraph)) ??
          ofStory(setting.story.told))
        : storyOf(setting);
  if (!base) return plain;
  const near = edtfOf(base.fields);
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
  const end = far && edtfOf(far);
  if (!end) return plain;
  const edtf = placed.sign > 0 ? intervalOf(near, end) : intervalOf(end, near);
  return edtf ? { ...plain, edtf, basis: base.basis, anchor: base.anchor } : plain;
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

function placeVague(
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

function placePart(meaning: PartMeaning, setting: Setting): Placed {
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

function placeSame(meaning: SameMeaning, setting: Setting): Placed {
  const base =
    ofStory(
      setting.mode === 'narrative'
        ? meaning.pointed
          ? setting.story.mentioned
          : setting.story.told
        : (setting.story.frameAt(setting.sentence, setting.paragraph) ?? setting.story.told),
    ) ?? (meaning.unit === 'time' ? null : publication(setting));
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

export type { TextRange };
