/**
 * What speaks for and against one event, and how much: the parts that need no names or words.
 * No learnt numbers: a person can read and weigh them.
 */
import { coarserDays } from './dates.ts';
import { NOBODY, sharedBy, type Profile } from './profile.ts';

export interface Part {
  readonly weight: number;
  /** Worked out only where somebody asks. */
  readonly reason: () => string;
}

export function part(weight: number, reason: string): Part {
  return { weight, reason: () => reason };
}

/** An article seldom tells an event twice, and then in other words. */
const ONE_ARTICLE = part(-3.5, 'one article tells both');
/** What a sentence tells with two verbs and two dates are two events, and the words around them are the same anyway. */
const ONE_SENTENCE = part(-3, 'one sentence tells both');
/** With two verbs and one day or month it tells two sides of one event: a line of a chronology holds both. */
const ONE_BREATH = part(2.5, 'one sentence tells both, of one date');
/** The same act of nobody in common, or the same people doing something else. */
export const ONE_SIDED = part(-1.5, 'little else in common');
/** The same, where one of them tells so little beside its act that there is nothing to compare. */
export const TERSE = part(-0.75, 'little else is told');
export const TERSE_WORDS = 1;
export const NEAR = part(-1.5, 'the dates differ a little');
/** Whoever dates an event otherwise should at least tell of the same act. */
export const NEAR_OTHER_ACT = part(-2.5, 'the dates differ a little, and so does the act');
export const NONE = part(0, '');

export const SAME_DAY = part(2, 'same day');
/** Told twice in one article, a day is hardly a hint: much happens on the day it tells of. */
export const SAME_DAY_ONCE = part(1, 'same day');
export const SAME_STRETCH = part(1.5, 'same stretch of time');
export const SAME_WEEK = part(1.25, 'dates agree to the week');
/** A week, or ten days told as one. */
export const WEEK_DAYS = 10;
/** Two sources that know the month of something old mean the same more often than not. */
export const SAME_MONTH = part(2, 'same month');
export const SAME_YEAR = part(0.5, 'same year');
export const DATES_AGREE = part(0.5, 'dates agree');
export const COARSE = part(-0.5, 'dates are coarse');

export const SAME_ACT = { much: 3, something: 2.5, little: 1.5 } as const;
export const EACH_OTHERS_ACT = part(2.5, 'each names the other’s act');
export const BY_NOUN = part(2.5, 'one tells the other’s act by a noun');
/** The dead and hurt of an act, counted by one and left out by the other. */
export const TOLL = part(2, 'one counts whom the other’s act harmed');
export const ONE_OTHERS_ACT = part(1.5, 'one names the other’s act');
export const DEED = 1.5;
export const OTHER_ACT = { plain: -1.5, vague: -0.5 } as const;

export const OTHER_KIND = part(-1.5, 'different kinds');

export const TURNED = part(-4, 'actor and counterpart change places');
export const RELATED = part(0.5, 'the actors are named together');
export const OTHER_ACTOR = part(-1.5, 'different actors');
export const OTHER_PEOPLE = part(-1, 'they name different people');
export const OTHER_PLACES = part(-1, 'different places');

/** A name that one of the two articles cannot place, and the most that several of them weigh. */
export const OTHER_NAME = 1.5;
export const MOST_OTHER_NAMES = 2;
/** A deed is common, and no hint, whose rarity is less. */
export const COMMON = 0.4;

/** Kinds that two do together, so that either may be told as the one who acts. */
export const MUTUAL: ReadonlySet<string> = new Set(['agreement', 'visit']);

/** A season, or a quarter, is the longest date that makes what one sentence tells one event. */
const BREATH_DAYS = 100;

const SAME_KIND = 1;
/** Of no kind, both: they need not be alike. */
const NO_KIND = part(0.5, 'same kind, other');

export function kind(a: Profile, b: Profile): Part {
  if (a.kind === b.kind)
    return a.kind === 'other'
      ? NO_KIND
      : { weight: SAME_KIND, reason: () => `same kind, ${a.kind}` };
  if (a.kind === 'other' || b.kind === 'other') return NONE;
  return a.isAmbiguous || b.isAmbiguous ? NONE : OTHER_KIND;
}

const SAME_FIGURE = part(1, 'they give the same figure');

export function figures(a: Profile, b: Profile): Part {
  return a.source !== b.source && sharedBy(a.values, b.values).length > 0 ? SAME_FIGURE : NONE;
}

export function teller(a: Profile, b: Profile): Part {
  if (a.source !== b.source) return NONE;
  if (a.sentence !== b.sentence) return ONE_ARTICLE;
  return isOneBreath(a, b) ? ONE_BREATH : ONE_SENTENCE;
}

/** Whether one sentence tells both of one day, month or season, and not of two who act. */
export function isOneBreath(a: Profile, b: Profile): boolean {
  if (a.source !== b.source || a.sentence !== b.sentence) return false;
  if (a.time.when !== b.time.when || a.isCurrent) return false;
  return (
    a.time.days <= BREATH_DAYS && !(a.actor !== b.actor && a.actor !== NOBODY && b.actor !== NOBODY)
  );
}

/** The same day, told twice, is a strong hint where two sources tell it; a year in common is none without more. */
export function date(a: Profile, b: Profile, isTwoSided: boolean): Part {
  const isSame = a.time.when === b.time.when;
  const [pa, pb] = [a.time.precision, b.time.precision];
  if (isSame && (pa === 'day' || pa === 'time'))
    return a.source === b.source ? SAME_DAY_ONCE : SAME_DAY;
  if (isSame && !a.isCurrent && a.time.isInterval && !a.time.isOpen) return SAME_STRETCH;
  if (isSame && pa === 'month' && !a.isCurrent && a.source !== b.source) return SAME_MONTH;
  if (!a.isCurrent && !b.isCurrent && coarserDays(a, b) <= WEEK_DAYS) return SAME_WEEK;
  if (isSame && isTwoSided && pa === 'year' && !a.isCurrent && a.source !== b.source)
    return SAME_YEAR;
  if (!Number.isFinite(a.time.days + b.time.days)) return COARSE;
  const isFine = [pa, pb].some((each) => each === 'time' || each === 'day' || each === 'month');
  return isFine ? DATES_AGREE : COARSE;
}
