/** A stretch of the axis in words: what a viewport shows, what a cluster covers. */
import { MAX_YEAR, MIN_YEAR, utcMs } from './calendar.ts';
import { type IntlUnit, instantRangeWords, instantWords } from './intl-date.ts';
import { type DateWordsOptions, type Voice, fill, polished, voiceOf } from './voice.ts';

export interface DateRangeWordsOptions extends DateWordsOptions {
  /** How finely to tell it; by default what its ends and its length suggest. */
  readonly unit?: IntlUnit;
}

const DAY_MS = 86_400_000;

/** Units with the least length, in ms, at which a stretch is told in them. */
const UNITS: readonly (readonly [unit: IntlUnit, leastMs: number])[] = [
  ['year', 2 * 365 * DAY_MS],
  ['month', 60 * DAY_MS],
  ['day', 2 * DAY_MS],
];

/**
 * `[startMs, endMs)` in words: "2019–2020", "Jun–Aug 2025". The last unit is the
 * one that still lies inside, so a stretch up to 1 September ends in August. Told in
 * the coarsest unit that its ends fall on or that suits its length. An infinite
 * end gives "from" or "until", two of them ''; ends beyond what a `Date` can name are cut.
 */
export function dateRangeWords(
  startMs: number,
  endMs: number,
  options: DateRangeWordsOptions,
): string {
  const voice = voiceOf(options);
  const unit = options.unit ?? unitOf(startMs, endMs);
  return polished(rangeWords(startMs, endMs, unit, voice), voice);
}

function rangeWords(startMs: number, endMs: number, unit: IntlUnit, voice: Voice): string {
  const { words, length, locale } = voice;
  const say = (ms: number) => instantWords(ms, unit, length, locale);
  const from = clamped(startMs);
  const isTime = unit === 'minute' || unit === 'second';
  const to = Math.max(from, clamped(isTime ? endMs : endMs - 1));
  if (startMs === -Infinity) return endMs === Infinity ? '' : fill(words.until, say(to));
  if (endMs === Infinity) return fill(words.from, say(from));
  return instantRangeWords([from, to], unit, length, locale);
}

function clamped(ms: number): number {
  return Math.min(Math.max(ms, utcMs(MIN_YEAR)), utcMs(MAX_YEAR + 1) - 1);
}

function unitOf(startMs: number, endMs: number): IntlUnit {
  const fits = ([unit, leastMs]: readonly [IntlUnit, number]) =>
    endMs - startMs >= leastMs || (startsUnit(startMs, unit) && startsUnit(endMs, unit));
  return UNITS.find(fits)?.[0] ?? 'minute';
}

/** Whether an instant is the first of a UTC year, month or day. */
function startsUnit(ms: number, unit: IntlUnit): boolean {
  const at = new Date(ms);
  const month = unit === 'year' ? 1 : at.getUTCMonth() + 1;
  const day = unit === 'day' ? at.getUTCDate() : 1;
  return utcMs(at.getUTCFullYear(), month, day) === ms;
}
