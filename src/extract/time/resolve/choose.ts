/**
 * Fills in what words leave out: the year of "June 10", the week of "Monday",
 * the month of "the 20th". In news the publication date and the tense decide,
 * in a story the time last told.
 */
import { dayNumber, dayOf, daysInMonth, isoWeekOf, weekdayOf } from '../calendar.ts';
import type { Tense } from '../language.ts';
import type { CalendarMeaning, Fields } from '../meaning.ts';
import { daysOf, fieldsOfDay, isAsFineAs, withFields } from './fields.ts';

export interface Reference {
  readonly fields: Fields;
  /** Publication looks to one side as the tense says; a story goes on from where it is. */
  readonly kind: 'publication' | 'story';
  readonly tense: Tense | null;
  /** It was told in the same sentence: "opened in May 1997 and closed in December". */
  readonly beside?: boolean;
  /** A report tells it, and not a history. */
  readonly reported?: boolean;
  /** The end of an interval does not lie before its beginning. */
  readonly onward?: boolean;
  /** Day number after which nothing told of in the past can have begun. */
  readonly published?: number;
  /** A preposition that points on ("until", "by") or back ("since"). */
  readonly pointsOn?: boolean;
  readonly pointsBack?: boolean;
  /** What was fixed for a weekday lay ahead: "has called a march for Sunday". */
  readonly fixed?: boolean;
  /** The reading of the whole story asks whether it may be so. */
  readonly asked?: boolean;
}

/** Whether a place names its year itself. */
export function hasYear(f: Fields): boolean {
  return f.year !== undefined || f.decade !== undefined || f.century !== undefined;
}

/** The missing fields filled in, or the precision that the reference lacks for it. */
export function complete(
  meaning: CalendarMeaning,
  ref: Reference,
): Fields | 'day' | 'month' | 'year' {
  const f = meaning.fields;
  if (meaning.inYear) return feast(meaning, ref);
  if (
    f.month !== undefined ||
    f.quarter !== undefined ||
    f.half !== undefined ||
    f.season !== undefined
  )
    return withYear(f, ref, meaning.pick);
  if (f.weekday !== undefined) return weekday(f, ref, meaning.pick);
  if (f.weekend) return weekend(ref, meaning.pick);
  if (f.day !== undefined) return dayOfMonth(f, ref);
  if (f.hour !== undefined || f.part !== undefined) {
    if (!isAsFineAs(ref.fields, 'day')) return 'day';
    const { year, month, day } = ref.fields;
    return withFields({ year, month, day }, f);
  }
  return 'year';
}

function feast(meaning: CalendarMeaning, ref: Reference): Fields | 'year' {
  const base = yearOf(ref.fields);
  if (base === null || !meaning.inYear) return 'year';
  const candidates = [base - 1, base, base + 1].flatMap((year) => {
    const at = meaning.inYear?.(year);
    return at ? [{ ...meaning.fields, year, ...at }] : [];
  });
  return pick(candidates, ref, meaning.pick) ?? 'year';
}

function yearOf(f: Fields): number | null {
  const span = daysOf(f);
  return (
    f.year ??
    (span && f.decade === undefined && f.century === undefined ? dayOf(span[0]).year : null)
  );
}

function withYear(
  f: Fields,
  ref: Reference,
  which?: 'last' | 'this' | 'next',
): Fields | 'month' | 'year' {
  const base = yearOf(ref.fields);
  if (base === null) return 'year';
  // Published some time in 2019, "in September" may be of 2018.
  if (ref.kind === 'publication' && which !== 'this' && !isAsFineAs(ref.fields, 'season'))
    return 'month';
  const byWeekday = f.weekday !== undefined && f.day !== undefined;
  const candidates: Fields[] = [];
  for (let year = base - (byWeekday ? 3 : 1); year <= base + (byWeekday ? 3 : 1); year++) {
    const lacksDay =
      f.day !== undefined && f.month !== undefined && f.day > daysInMonth(year, f.month);
    if (lacksDay || (byWeekday && weekdayContradicts(f, year))) continue;
    candidates.push(yearlyPlace(f, year));
  }
  return (
    pick(
      candidates.length > 0 ? candidates : [withFields(withoutWeekday(f), { year: base })],
      ref,
      which,
    ) ?? 'year'
  );
}

/** A place of every year in one of them; winters are named by the year they end in. */
function yearlyPlace(f: Fields, year: number): Fields {
  const place = withoutWeekday(f);
  return withFields(place, f.season === 'WI' ? { year, endsIn: true } : { year });
}

/** A place without its weekday, where the day says as much. */
function withoutWeekday(f: Fields): Fields {
  return f.day === undefined || f.weekday === undefined ? f : withFields(f, { weekday: undefined });
}

/** "Saturday, June 24": only years in which it was one. */
function weekdayContradicts({ month, day, weekday }: Fields, year: number): boolean {
  if (weekday === undefined || day === undefined || month === undefined) return false;
  return weekdayOf(dayNumber(year, month, day)) !== weekday;
}

/** The candidate the reference asks for. */
function pick(
  candidates: readonly Fields[],
  ref: Reference,
  which?: 'last' | 'this' | 'next',
): Fields | null {
  const now = daysOf(ref.fields);
  if (!now) return null;
  const spans: Candidate[] = [];
  for (const fields of candidates) {
    const span = daysOf(fields);
    if (span) spans.push({ fields, span });
  }
  if (ref.kind === 'story') return nearest(spans, now, ref)?.fields ?? null;
  if (which === 'this')
    return spans.find(({ fields }) => fields.year === ref.fields.year)?.fields ?? null;
  const past = spans.findLast(
    ({ span }) => span[0] < now[1] && (which !== 'last' || span[1] <= now[0]),
  );
  const future = spans.find(
    ({ span }) => span[1] > now[0] && (which !== 'next' || span[0] >= now[1]),
  );
  if (which === 'last') return past?.fields ?? null;
  if (which === 'next') return future?.fields ?? null;
  return sideOf(past, future, now, ref)?.fields ?? null;
}

/** How much nearer than what is past a time to come has to be, where no verb decides or a past is bounded. */
const LEANING_BACK = 3;

/** Days ahead for which something is fixed without saying the year. */
const FIXED_AHEAD = 180;

/** "has to close by June", "said it would close by June". */
const BOUNDED_AHEAD: ReadonlySet<Tense | null> = new Set([null, 'perfect', 'prospective']);

/** The place before publication or the one after it: by the tense, else the nearer one. */
function sideOf(
  past: Candidate | undefined,
  future: Candidate | undefined,
  now: readonly [number, number],
  { tense, pointsOn = false, pointsBack = false, fixed = false }: Reference,
): Candidate | undefined {
  if (!past || !future || past === future) return past ?? future;
  if (pointsBack) return past;
  // "Has called a strike for 7 March": but nobody fixes a day most of a year ahead.
  if (fixed && future.fields.day !== undefined && future.span[0] - now[0] < FIXED_AHEAD)
    return future;
  const told = tense === 'past' || tense === 'pluperfect';
  if (tense === 'future' || (pointsOn && BOUNDED_AHEAD.has(tense))) return future;
  // "fell in June" is past, "was shut until June" nearly always.
  if (tense === 'perfect' || (told && !pointsOn)) return past;
  const bias = tense === 'present' || tense === 'prospective' ? 1 : LEANING_BACK;
  return bias * (future.span[0] - now[0]) < now[0] - past.span[1] ? future : past;
}

interface Candidate {
  readonly fields: Fields;
  readonly span: readonly [number, number];
}

/** What a step back costs within a sentence, in a report, and in a history, which goes to and fro. */
const BESIDE = 3;
const REPORTED = 2;
const WRITTEN = 1.2;

/** A story goes on: a step back costs more than a step ahead of the same length. */
function nearest(
  candidates: readonly Candidate[],
  now: readonly [number, number],
  ref: Reference,
): Candidate | undefined {
  const back =
    ref.tense === 'pluperfect'
      ? 0.6
      : ref.beside || ref.pointsOn
        ? BESIDE
        : ref.reported
          ? REPORTED
          : WRITTEN;
  const cost = ({ span }: Candidate) =>
    span[0] >= now[1]
      ? span[0] - now[1] + 1
      : span[1] <= now[0]
        ? (now[0] - span[1] + 1) * back
        : 0;
  const told = ref.tense === 'past' || ref.tense === 'pluperfect';
  const latest = told ? (ref.published ?? Infinity) : Infinity;
  const following = candidates.filter(
    ({ span }) => (!ref.onward || span[1] > now[0]) && (span[0] <= latest || span[0] <= now[0]),
  );
  return [...following].sort(
    (a, b) => cost(a) - cost(b) || (a.fields.year ?? 0) - (b.fields.year ?? 0),
  )[0];
}

function weekday(f: Fields, ref: Reference, which?: 'last' | 'this' | 'next'): Fields | 'day' {
  const span = daysOf(ref.fields);
  const wanted = f.weekday ?? 1;
  if (span && ref.asked && ref.fields.week !== undefined && !ref.fields.weekend)
    return withFields(fieldsOfDay(span[0] + wanted - 1), restOf(f));
  if (!span || !isAsFineAs(ref.fields, 'day')) return 'day';
  const today = span[0];
  const rest = restOf(f);
  const back = (weekdayOf(today) - wanted + 7) % 7;
  const ahead = (wanted - weekdayOf(today) + 7) % 7;
  const at = (days: number): Fields => withFields(fieldsOfDay(today + days), rest);
  if (which === 'this') return at(ref.tense === 'past' ? -back : ahead);
  // Neither yesterday nor the day before is called "last Wednesday".
  if (which === 'last') return at(-(back <= 2 ? back + 7 : back));
  if (which === 'next') return at(ahead || 7);
  if (f.day !== undefined) return weekdayOnDay(f, today, rest) ?? at(-back);
  if (ref.asked && ref.tense === 'pluperfect') return at(-back);
  if (ref.kind === 'story') return at(ahead);
  return at(
    ref.tense === 'future' ||
      ref.fixed === true ||
      (ref.tense === 'prospective' && ahead < back) ||
      (ref.pointsOn && ref.tense !== 'past' && ref.tense !== 'pluperfect') ||
      (ref.tense === 'present' && ahead < back && ref.pointsOn)
      ? ahead
      : -back,
  );
}

/** "Friday the 26th": the nearest such day. */
function weekdayOnDay(f: Fields, today: number, rest: Fields): Fields | null {
  for (let step = 0; step < 400; step++)
    for (const n of step === 0 ? [today] : [today - step, today + step])
      if (weekdayOf(n) === f.weekday && dayOf(n).day === f.day)
        return withFields(fieldsOfDay(n), rest);
  return null;
}

function restOf({ part, hour, minute, second, zone }: Fields): Fields {
  return {
    ...(part && { part }),
    ...(hour !== undefined && { hour }),
    ...(minute !== undefined && { minute }),
    ...(second !== undefined && { second }),
    ...(zone !== undefined && { zone }),
  };
}

function weekend(ref: Reference, which?: 'last' | 'this' | 'next'): Fields | 'day' {
  const span = daysOf(ref.fields);
  if (!span || !isAsFineAs(ref.fields, 'day')) return 'day';
  const today = span[0];
  const started = weekdayOf(today) >= 6;
  const ahead = which === 'next' || ref.tense === 'future' || ref.pointsOn;
  const week = isoWeekOf(ahead || started || which === 'this' ? today : today - 7);
  return { ...week, weekend: true };
}

function dayOfMonth(f: Fields, ref: Reference): Fields | 'month' {
  // "In the same week … on the 20th": of the month in which that week begins.
  const first = ref.fields.week === undefined ? undefined : daysOf(ref.fields)?.[0];
  const { year, month } = first === undefined ? ref.fields : dayOf(first);
  if (year === undefined || month === undefined || f.day === undefined) return 'month';
  if (ref.kind === 'story') {
    const own = withFields({ year, month }, f);
    return f.day <= daysInMonth(year, month) ? own : 'month';
  }
  const span = daysOf(ref.fields);
  const candidates = [-1, 0, 1]
    .map((n) => dayOf(dayNumber(year, month + n, 1)))
    .filter((first) => (f.day ?? 32) <= daysInMonth(first.year, first.month))
    .map((first) => withFields(f, { year: first.year, month: first.month }));
  return (span && pick(candidates, ref)) ?? 'month';
}
