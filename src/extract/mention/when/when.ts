/** The date of an event, from the words that date it or from the date of publication. */
import {
  extentOf,
  formatEdtf,
  readEdtf,
  type Edtf,
  type EdtfEnd,
  type EdtfInterval,
} from '../../../model/index.ts';
import type { Candidate } from '../candidate.ts';
import type { TokenRange } from '../../grammar/clauses.ts';
import { stretchWith } from './elided.ts';
import type { ReadSentence, TimeSpan } from '../read-sentence.ts';
import { laterStill } from './later-still.ts';
import { isNotUntil } from './until.ts';
import type { VerbGroup } from '../../grammar/verb-groups.ts';

/** The date of a candidate; "around the same time" is about it, and a state that an event began is open to the right. */
export function dateOf(
  read: ReadSentence,
  {
    state,
    begins,
    shape,
    phrase,
    clause,
  }: Pick<Candidate, 'state' | 'begins' | 'shape' | 'phrase' | 'clause'>,
  span: TimeSpan,
): Edtf | null {
  const own = span.time.edtf && (stretchWith(read, span) ?? dayOf(read, span, span.time.edtf));
  if (own === null) return null;
  // "Was set down on 19 April and fell silent after three days".
  const isJoined = clause !== undefined && span.to <= clause.from;
  const edtf = isJoined ? laterStill(read, clause, own) : own;
  if (edtf === undefined) return null;
  const noun = shape === 'noun' && state === undefined ? phrase : undefined;
  const start = readEdtf(edtf);
  // "at war since June, when troops crossed": they crossed in June. "closed until May, when": in May.
  // "last week, when": within it.
  const isOpen =
    start.type === 'interval' && (typeof start.start === 'string' || typeof start.end === 'string');
  if (begins === true && isOpen) {
    const end = typeof start.end === 'string' ? start.start : start.end;
    return typeof end === 'string' ? edtf : formatEdtf({ ...end, type: 'date' });
  }
  const isBound =
    isOfNoun(span, noun) ||
    isNotUntil(read.tokens, { clause, time: span }) ||
    isByThen(read, span, clause);
  if (start.type !== 'date') return isBound ? boundOf(start, edtf) : edtf;
  const about = /^(?:around|about|roughly|circa)$/.test(read.tokens[span.from - 1]?.word ?? '');
  const date = about && !start.approximate ? { ...start, approximate: true } : start;
  return formatEdtf(state === undefined ? date : { type: 'interval', start: date, end: 'open' });
}

/** "By Monday the water had been cut off": how far things had come on that day is what is told. */
function isByThen(
  { tokens }: ReadSentence,
  { from }: TimeSpan,
  clause: Candidate['clause'],
): boolean {
  const verb = clause?.verb;
  return tokens[from - 1]?.word === 'by' && verb?.perfect === true && verb.tense === 'past';
}

/**
 * "since Tuesday's quake", "before the February vote": the preposition says when something
 * else was; the noun that the date stands before happened then.
 */
function isOfNoun({ to }: TimeSpan, noun: TokenRange | undefined): boolean {
  return noun?.from === to;
}

/** The end of an interval that is known, where the other is open. */
function boundOf({ start, end }: EdtfInterval, whole: Edtf): Edtf {
  if (typeof start === 'string' && typeof end !== 'string')
    return formatEdtf({ ...end, type: 'date' });
  if (typeof end === 'string' && typeof start !== 'string')
    return formatEdtf({ ...start, type: 'date' });
  return whole;
}

/** Rules that read a part of a day or a time on the clock. */
const WITHIN_A_DAY: ReadonlySet<string> = new Set([
  'day-and-part',
  'noon-midnight',
  'part-of-day',
  'clock',
  'oclock',
  'past-the-hour',
  'bare-part',
  'bare-hour',
  'bare-minute',
  'day-and-clock',
  'deictic-part',
  'which-part',
]);

/**
 * The day an event is told of: "before dawn on Wednesday" and "shortly before
 * midnight" are of that day, "levelled by Wednesday’s quake" says nothing of an
 * end, and a time on the clock is more than a chronology holds.
 */
function dayOf(read: ReadSentence, span: TimeSpan, edtf: Edtf): Edtf {
  const value = readEdtf(edtf);
  if (value.type === 'interval') {
    const owns = read.tokens[span.to - 1]?.possessive === true;
    const { end } = value;
    const { start } = value;
    if (typeof start !== 'string' && start.precision === 'time' && typeof end === 'string')
      return wholeDay(start, 0);
    // "since Tuesday’s quake struck": it struck on Tuesday.
    if (owns && end === 'open' && typeof start !== 'string') return wholeDay(start, 0);
    const until = typeof start === 'string' && typeof end !== 'string';
    if (!until || !(owns || WITHIN_A_DAY.has(span.time.rule))) return edtf;
    // Midnight alone is the end of the day before; "midnight on Tuesday" is Tuesday's.
    const midnight =
      span.time.rule === 'noon-midnight' &&
      end.precision === 'time' &&
      extentOf(formatEdtf(end))[0] % DAY_MS === 0;
    return wholeDay(end, midnight ? -DAY_MS : 0);
  }
  return value.precision === 'time' ? wholeDay(value, 0) : edtf;
}

/** A date without the time on the clock that a chronology does not hold. */
export function wholeDayOf(edtf: Edtf): Edtf {
  const value = readEdtf(edtf);
  const known = value.type === 'date' ? value : [value.start, value.end].find(isOnClock);
  return isOnClock(known) ? wholeDay(known, 0) : edtf;
}

function isOnClock(end: EdtfEnd | undefined): end is Exclude<EdtfEnd, string> {
  return typeof end === 'object' && end.precision === 'time';
}

const DAY_MS = 86_400_000;

function wholeDay(value: EdtfDate, shiftMs: number): Edtf {
  return formatEdtf(dayValue(value, shiftMs));
}

type EdtfDate = Exclude<EdtfEnd, string>;

function dayValue(value: EdtfDate, shiftMs: number): EdtfDate {
  const day = new Date(extentOf(formatEdtf(value))[0] + shiftMs);
  return {
    ...value,
    precision: 'day',
    year: day.getUTCFullYear(),
    month: day.getUTCMonth() + 1,
    day: day.getUTCDate(),
    time: undefined,
  };
}

/**
 * What is under way when an article appears lies about its month (DATA.md, rule
 * 5), or its year where no more is known; an interval is given back as it is.
 */
export function aboutPublication(published: Edtf): Edtf {
  const value = readEdtf(published);
  if (value.type !== 'date') return published;
  if (value.precision !== 'day' && value.precision !== 'time')
    return formatEdtf({ ...value, approximate: true });
  const month = new Date(extentOf(value)[0]).getUTCMonth() + 1;
  return formatEdtf({
    ...value,
    precision: 'month',
    month,
    day: undefined,
    time: undefined,
    approximate: true,
  });
}

/** A post in the present tense is news of the day of its stamp; what it tells as past lies about then. */
export function atStamp(stamp: Edtf, verb: Pick<VerbGroup, 'tense' | 'perfect'>): Edtf {
  const value = readEdtf(stamp);
  if (value.type !== 'date' || (verb.tense === 'present' && !verb.perfect)) return stamp;
  return formatEdtf({ ...value, approximate: true });
}
