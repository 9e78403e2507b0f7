/** What weighing asks of a date, worked out once for each: mentions are many, dates few. */
import {
  extentOf,
  precisionOf,
  readEdtf,
  toleranceOf,
  type Edtf,
  type EdtfValue,
  type Extent,
  type Precision,
} from '../../model/index.ts';
import type { MentionOutline } from '../mention/outline.ts';

const MS_PER_DAY = 86_400_000;

export interface TimeFacts {
  readonly when: Edtf;
  readonly extent: Extent;
  /** The extent with what `~` and `?` allow. */
  readonly tolerance: Extent;
  /** The same of its start alone, where it is an interval that has one. */
  readonly startTolerance: Extent;
  /** The end that an interval names which lacks the other: the day of "since Monday". */
  readonly namedEnd: Extent | undefined;
  readonly precision: Precision;
  /** Length in days. */
  readonly days: number;
  readonly isInterval: boolean;
  /** An interval that lacks an end: "since 2012". */
  readonly isOpen: boolean;
}

/** Facts of dates, each date's once. */
export class Times {
  private readonly known = new Map<Edtf, TimeFacts>();

  of(when: Edtf): TimeFacts {
    const known = this.known.get(when);
    if (known) return known;
    const facts = factsOf(when);
    this.known.set(when, facts);
    return facts;
  }
}

function factsOf(when: Edtf): TimeFacts {
  const value = readEdtf(when);
  const tolerance = toleranceOf(value);
  const extent = extentOf(value);
  return {
    when,
    extent,
    days: (extent[1] - extent[0]) / MS_PER_DAY,
    tolerance,
    startTolerance: startTolerance(value) ?? tolerance,
    namedEnd: namedEnd(value),
    precision: precisionOf(value),
    isInterval: value.type === 'interval',
    isOpen: isOpen(value),
  };
}

function startTolerance(value: EdtfValue): Extent | undefined {
  return value.type === 'interval' && typeof value.start !== 'string'
    ? toleranceOf(value.start)
    : undefined;
}

function namedEnd(value: EdtfValue): Extent | undefined {
  if (value.type !== 'interval') return undefined;
  const { start, end } = value;
  if (typeof start === 'string') return typeof end === 'string' ? undefined : extentOf(end);
  return typeof end === 'string' ? extentOf(start) : undefined;
}

/** Whether an interval lacks its end. */
export function isOpen(when: Edtf | EdtfValue): boolean {
  const value = typeof when === 'string' ? readEdtf(when) : when;
  return value.type === 'interval' && typeof value.end === 'string';
}

/** Whether an interval lacks its beginning: "by the end of July". */
export function hasOpenStart(when: Edtf): boolean {
  const value = readEdtf(when);
  return value.type === 'interval' && typeof value.start === 'string';
}

/** Whether a mention is dated by the publication alone: "recently", "is deploying". */
export function isCurrent({ time }: Pick<MentionOutline, 'time'>): boolean {
  return time.basis === 'publication';
}

/** Rules whose words tell an hour, and leave the day to what was told before or to the publication. */
const HOURS = 'clock oclock past-the-hour noon-midnight bare-hour bare-minute';

const HOURLY: ReadonlySet<string> = new Set(HOURS.split(' '));

/** Rules whose words leave the day to what was told before: a distance, a weekday, a part of the day. */
const DAYLESS: ReadonlySet<string> = new Set(
  `${HOURS} later-earlier same-unit same-time which-part part-of-day bare-part deictic-part within-span weekday
  which-weekday`.split(/\s+/),
);

/**
 * Whether a mention has its day from the run of the story, which may have gone on: its own words name
 * none, or a sentence before it does.
 */
export function isCarried({ time, sentence }: Pick<MentionOutline, 'time' | 'sentence'>): boolean {
  if (time.basis !== 'narrative') return HOURLY.has(time.rule);
  return DAYLESS.has(time.rule) || time.range.start < sentence.start;
}

/**
 * Whether words of its own sentence say which day it was, though they lean on the story: "on the
 * Wednesday", "two days later". An hour does not.
 */
export function saysDay({ time, sentence }: Pick<MentionOutline, 'time' | 'sentence'>): boolean {
  const { start } = time.range;
  return sentence.start <= start && start < sentence.end && !HOURLY.has(time.rule);
}
