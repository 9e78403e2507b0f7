/** English token classes: which single words and numbers may fill a place in a rule. */
import type { ClassContext, TokenClass } from '../grammar/rule.ts';
import type { Token } from '../tokens.ts';
import { TITLES } from './month-names.ts';
import {
  CALENDAR_UNITS,
  CARDINALS,
  DATE_PREPOSITIONS,
  DAY_PARTS,
  DECADE_WORDS,
  EARLY_LATE,
  LUNAR_MONTHS,
  MONTHS,
  ONLY_CAPITAL,
  ORDINALS,
  PART_NOUNS,
  PLURAL_UNITS,
  SEASONS,
  SOLAR_MONTHS,
  UNITS,
  WEEKDAYS,
  ZONES,
} from './words.ts';

const ORDINAL_SUFFIXES: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

/** A number of `digits` digits without a suffix. */
export function plainNumber({ tokens, at }: ClassContext, ...digits: number[]): number | undefined {
  const token = tokens[at];
  if (token?.suffix !== '' || token.grouped) return undefined;
  return digits.includes(token.digits) ? token.value : undefined;
}

function within(value: number | undefined, low: number, high: number): number | undefined {
  return value !== undefined && value >= low && value <= high ? value : undefined;
}

/** A day's number, with or without "th". */
function dayNumber(context: ClassContext): number | undefined {
  const token = context.tokens[context.at];
  if (!token || token.digits > 2 || token.grouped) return undefined;
  const suffixed = token.suffix === '' || ORDINAL_SUFFIXES.has(token.suffix);
  return suffixed ? within(token.value, 1, 31) : undefined;
}

function ordinalNumber(context: ClassContext): number | undefined {
  const token = context.tokens[context.at];
  return token && ORDINAL_SUFFIXES.has(token.suffix) ? token.value : undefined;
}

/** "march", "may", "fall" written small are months and seasons only beside a number or after a preposition. */
function isPlainVerb(context: ClassContext, words: ReadonlySet<string>): boolean {
  const { tokens, at } = context;
  const token = tokens[at];
  if (!token || token.capital || !words.has(token.lower)) return false;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before && /^[-/.]$/.test(before.lower) && !before.spaced && tokens[at - 2]?.kind === 'number')
    return false;
  if (
    before &&
    DATE_PREPOSITIONS.has(before.lower) &&
    !/^(to|this|for|and|or|year|on)$/.test(before.lower)
  )
    return false;
  if (before?.kind === 'number' && before.digits <= 2 && before.breaks < 2) return false;
  if (before && (ORDINALS[before.lower] !== undefined || WEEKDAYS[before.lower] !== undefined))
    return false;
  if (before?.lower === 'the' && tokens[at - 2]?.lower === 'in') return false;
  return (
    !isDateNumber(after) &&
    ORDINALS[after?.lower ?? ''] === undefined &&
    CARDINALS[after?.lower ?? ''] === undefined
  );
}

function isDateNumber(token: Token | undefined): boolean {
  return token?.kind === 'number' && token.value >= 1 && (token.value <= 31 || token.digits === 4);
}

const VERB_MONTHS: ReadonlySet<string> = new Set(['may', 'march', 'august', ...ONLY_CAPITAL]);
const VERB_SEASONS: ReadonlySet<string> = new Set(['fall', 'spring']);

export const CLASSES: Readonly<Record<string, TokenClass>> = {
  month: { words: MONTHS, unless: (c) => isPlainVerb(c, VERB_MONTHS) },
  weekday: { words: WEEKDAYS, unless: (c) => isPlainVerb(c, ONLY_CAPITAL) },
  season: { words: SEASONS, unless: isNoSeason },
  part: { words: DAY_PARTS },
  unit: { words: UNITS },
  units: { words: PLURAL_UNITS },
  calunit: { words: CALENDAR_UNITS },
  decadeword: { words: DECADE_WORDS },
  early: { words: EARLY_LATE },
  partnoun: { words: PART_NOUNS },
  zone: { words: ZONES },
  solar: { words: SOLAR_MONTHS },
  lunar: { words: LUNAR_MONTHS },
  day: { number: dayNumber },
  plainday: { number: (c) => within(plainNumber(c, 1, 2), 1, 31) },
  ordnum: { number: ordinalNumber },
  year: { number: (c) => within(plainNumber(c, 4), 1000, 2199) },
  anyyear: { number: (c) => within(plainNumber(c, 1, 2, 3, 4), 1, 9999) },
  oldyear: { number: (c) => within(plainNumber(c, 3), 100, 999) },
  bigyear: { number: groupedNumber },
  year3: { number: (c) => within(plainNumber(c, 2, 3, 4), 10, 4999) },
  yy: { number: (c) => within(plainNumber(c, 2), 0, 99) },
  two: { number: (c) => plainNumber(c, 2) },
  mm: { number: (c) => within(plainNumber(c, 1, 2), 1, 12) },
  digits: { number: (c) => plainNumber(c, 1, 2, 3, 4, 5, 6) },
  decade: { number: decadeNumber },
  tens: { number: (c) => (c.tokens[c.at]?.digits === 2 ? decadeNumber(c) : undefined) },
  hour: { number: (c) => within(plainNumber(c, 1, 2), 0, 24) },
  hour12: { number: (c) => within(plainNumber(c, 1, 2), 1, 12) },
  minutez: {
    number: (c) =>
      c.tokens[c.at]?.suffix === 'z' && c.tokens[c.at]?.digits === 2
        ? c.tokens[c.at]?.value
        : undefined,
  },
  minute: { number: (c) => within(plainNumber(c, 2), 0, 59) },
  hourpm: { number: (c) => withHalf(c, 1, 2) },
  minutepm: { number: (c) => withHalf(c, 2) },
  minutehrs: {
    number: (c) =>
      ['hrs', 'h', 'hours', 'hr'].includes(c.tokens[c.at]?.suffix ?? '') &&
      c.tokens[c.at]?.digits === 2
        ? c.tokens[c.at]?.value
        : undefined,
  },
  military: { number: militaryHours },
};

/** "9,500" BCE: years so far back are written with a comma. */
function groupedNumber({ tokens, at }: ClassContext): number | undefined {
  const token = tokens[at];
  return token?.grouped && token.suffix === '' && token.digits <= 6 ? token.value : undefined;
}

/** "5pm", "30PM": the number plus 0 for the morning, plus 1000 for the afternoon. */
function withHalf({ tokens, at }: ClassContext, ...digits: number[]): number | undefined {
  const token = tokens[at];
  if (!token || !digits.includes(token.digits)) return undefined;
  if (token.suffix === 'am' || token.suffix === 'a') return token.value;
  return token.suffix === 'pm' || token.suffix === 'p' ? token.value + 1000 : undefined;
}

function militaryHours({ tokens, at }: ClassContext): number | undefined {
  const token = tokens[at];
  if (token?.digits !== 4 || !['hrs', 'hours', 'h', 'z', ''].includes(token.suffix))
    return undefined;
  return token.value % 100 < 60 && token.value <= 2400 ? token.value : undefined;
}

/** "1950s", "50s": the first year of the decade; 0 to 99 where the century is not said. */
function decadeNumber({ tokens, at }: ClassContext): number | undefined {
  const token = tokens[at];
  if (token?.suffix !== 's' || token.value % 10 !== 0 || token.grouped) return undefined;
  return token.digits === 4 || token.digits === 2 || token.digits === 3 ? token.value : undefined;
}

/** "the fall of the city", "to spring a trap": not a time of year. */
function isNoSeason(context: ClassContext): boolean {
  const { tokens, at } = context;
  const word = tokens[at]?.lower ?? '';
  if (TITLES.has(tokens[at - 1]?.lower ?? '') || TITLES.has(tokens[at - 2]?.lower ?? ''))
    return true;
  if (/^an?$/.test(tokens[at - 1]?.lower ?? '') && tokens[at + 1]?.lower !== 'of') return true; // "a hungry summer"
  if (!VERB_SEASONS.has(word)) return false;
  const before = tokens[at - 1]?.lower ?? '';
  const after = tokens[at + 1];
  if (after?.kind === 'number' && after.digits === 4) return false;
  if (/^(?:after|before)$/.test(after?.lower ?? '') && tokens[at + 2]?.lower === 'that')
    return false;
  if (after?.lower === 'of') return !isYearAfter(tokens, at + 2);
  if (
    [
      'campaign',
      'campaigns',
      'offensive',
      'offensives',
      'semester',
      'term',
      'election',
      'elections',
      'season',
      'conference',
      'session',
    ].includes(after?.lower ?? '')
  )
    return false;
  if (word === 'spring' && tokens[at]?.capital === true && at > 0 && tokens[at].breaks === 0)
    return after?.capital === true && before !== 'the' && before !== 'in';
  if (
    [
      'in',
      'each',
      'every',
      'last',
      'this',
      'next',
      'early',
      'late',
      'mid',
      'since',
      'by',
      'during',
      'that',
      'until',
      'through',
      'following',
      'previous',
      '-',
      '–',
      'until',
    ].includes(before)
  )
    return false;
  // "The heat of the fall" of what fell; but "the end of the fall".
  if (before === 'the' && tokens[at - 2]?.lower === 'of') return !isStretchOf(tokens, at - 3);
  return !(
    before === 'the' &&
    ['in', 'by', 'during', 'over', 'since', 'spent', 'until', 'from', 'through', 'both'].includes(
      tokens[at - 2]?.lower ?? '',
    )
  );
}

/** "The end of", "the first weeks of": what a season has. */
function isStretchOf(tokens: readonly Token[], at: number): boolean {
  return /^(?:end|start|beginning|middle|rest|course|part|half|most|much|all|remainder|days?|weeks?|months?|evenings?|nights?|mornings?)$/.test(
    tokens[at]?.lower ?? '',
  );
}

/** "… 1941", "… that year", "… next year". */
function isYearAfter(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  if (first?.kind === 'number' || first?.lower === 'next') return true;
  return /^(?:that|this|last|the)$/.test(first?.lower ?? '') && tokens[at + 1]?.lower === 'year';
}
