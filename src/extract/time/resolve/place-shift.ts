/** Places what is counted from an anchor: "two weeks ago", "the next day", "March of that year". */
import { dayOf, daysInMonth } from '../calendar.ts';
import type { Fields, Meaning, Mod, ShiftMeaning, Unit } from '../meaning.ts';
import { coarsen, daysOf, fieldsOfDay, isAsFineAs, move, unitOf, withFields } from './fields.ts';
import { edtfOf, intervalOf, timexOf } from './names.ts';
import type { StoryTime } from './story.ts';
import {
  anchorOf,
  done,
  isOfClock,
  leantOn,
  ofStory,
  publication,
  reaches,
  recentDay,
  storyOf,
  undone,
  why,
  type Base,
  type Placed,
  type Setting,
} from './setting.ts';

const UNTOLD = 'hangs on a time the text has not told';

/** Places any meaning: what a shift hangs on may be one of any kind. */
export type Place = (meaning: Meaning, setting: Setting) => Placed;

export function placeShift(meaning: ShiftMeaning, setting: Setting, place: Place): Placed {
  const base = shiftBase(meaning, setting, place);
  const { unit, sign, amount, fields, mod } = meaning;
  if (amount === null) return placeVagueShift(meaning, base, setting);
  const blank: Fields = unitOf(fields ?? {}) ? (fields ?? {}) : blankOf(unit);
  if (!base) {
    const untold = meaning.from === 'story' && setting.dct !== null;
    return undone(blank, untold ? UNTOLD : why(neededFor(unit), base, setting), mod);
  }
  // Hanging on a day already said in words, "two days after 5 May" is as fine as that day.
  const own = typeof meaning.from !== 'string';
  const keep =
    (own && (meaning.fine !== false || unit === 'day')) ||
    (meaning.fine === true &&
      meaning.from === 'story' &&
      (unit === 'week' || unit === 'fortnight'));
  if (isYearly(meaning)) {
    const next = nextSuch(fields ?? {}, base, sign);
    return typeof next === 'string'
      ? undone(blank, why(next, base, setting), mod)
      : done(next, base.basis, mod, base.anchor);
  }
  if (!reaches(base.fields, unit)) return tooCoarse(meaning, base, setting);
  const whole =
    !meaning.fine && (unit === 'decade' || unit === 'century')
      ? coarsen(base.fields, unit)
      : base.fields;
  if (unit === 'year' && sign < 0 && amount >= DEEP) return deepTime(amount, base, mod);
  const moved =
    sign === 0 || amount === 0
      ? coarsen(base.fields, unit)
      : move(
          whole,
          sign * amount,
          unit,
          keep &&
            isAsFineAs(base.fields, unit === 'year' ? 'month' : 'day') &&
            Number.isInteger(amount),
        );
  if (!moved) return undone(blank, why(neededFor(unit), base, setting), mod);
  const placed = fields ? inside(moved, fields, base, meaning) : moved;
  if (typeof placed === 'string') return undone(blank, why(placed, base, setting), mod);
  const result = done(
    placed,
    own && base.basis === 'explicit' ? (meaning.ofAge ? 'narrative' : 'explicit') : base.basis,
    mod,
    base.anchor,
  );
  return meaning.upTo === undefined ? result : upTo(result, meaning, base);
}

/** Years ago from which they are counted in thousands and millions, whatever year it is. */
const DEEP = 10_000;
/** TIMEX2's names for so many years ago. */
const DEEP_UNITS = [
  ['GA', 1e9],
  ['MA', 1e6],
  ['KA', 1e3],
] as const;

/** "66 million years ago": `MA66`, about a year of EDTF as far back as those go. */
function deepTime(amount: number, base: Base, mod: Mod | undefined): Placed {
  const [letters, size] = DEEP_UNITS.find(([, size]) => amount >= size) ?? DEEP_UNITS[2];
  const edtf = edtfOf({ year: -amount }, 'APPROX');
  const place = { kind: 'date', value: `${letters}${amount / size}`, ...(mod && { mod }) } as const;
  return edtf
    ? { ...place, edtf, basis: base.basis, anchor: base.anchor }
    : {
        ...place,
        edtf: null,
        basis: null,
        unresolved: 'lies before the years EDTF is read for here',
      };
}

function shiftBase(meaning: ShiftMeaning, setting: Setting, place: Place): Base | null {
  const { from } = meaning;
  if (from === 'publication') return publication(setting);
  // Later than what? Earlier, in a report, is earlier than it; later hangs on a story.
  if (from === 'story') {
    const asked = ofStory(leantOn(setting));
    if (asked) return asked;
    if (meaning.ofRun) return ofStory(dayOfRun(meaning, setting));
    const unit = isYearly(meaning) ? 'year' : meaning.unit;
    return meaning.sign > 0 && meaning.fine
      ? ofStory(anchorOf(setting, unit))
      : storyOf(setting, unit);
  }
  const placed = place(from, setting);
  if (!placed.fields || placed.edtf === null) return null;
  return {
    fields: placed.fields,
    basis: placed.basis ?? 'explicit',
    anchor: placed.anchor ?? { edtf: placed.edtf, text: placed.value },
  };
}

/** The day that "the third day" is counted from: the first of those told in a row, where the last is near. */
function dayOfRun({ amount }: ShiftMeaning, setting: Setting): StoryTime | null {
  if (!recentDay(setting)) return null;
  return setting.story.firstOfRun(Math.max(0, (amount ?? 0) - 1));
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
  // "two minutes later" is not counted from a year, nor "two days later" from a decade.
  if (!isAsFineAs(base.fields, isOfClock(unit) ? 'month' : 'year')) return undone({}, UNTOLD, mod);
  const rank = unit === 'day' || isOfClock(unit) ? 'XX' : unit === 'month' ? '' : 'WXX';
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
        meaning.sign < 0
          ? today - (7 - (ahead || 7)) - (ahead ? 0 : 7)
          : today + (ahead || (meaning.sign === 0 ? 0 : 7)),
      ),
      ...rest,
    };
  }
  if (fields.day !== undefined && fields.month === undefined) {
    const { year, month } = dayOf(span[0]);
    return fields.day <= daysInMonth(year, month) ? { year, month, ...fields } : 'month';
  }
  return { ...outer, ...fields };
}

/** "the following April" asks only where in the years the story is. */
function isYearly({ unit, fields }: ShiftMeaning): boolean {
  return unit === 'day' && (fields?.month !== undefined || fields?.season !== undefined);
}

/** "the following April": the next one in the story, not the one it is in. */
function nextSuch(fields: Fields, base: Base, sign: -1 | 0 | 1): Fields | 'year' {
  const now = daysOf(base.fields);
  if (!now) return 'year';
  const year = dayOf(now[0]).year;
  const candidates = [year - 1, year, year + 1].map((y) => withFields(fields, { year: y }));
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
