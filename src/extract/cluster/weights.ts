/**
 * What speaks for and against one event, and how much: the parts that need no names or words.
 *
 * Weights are log-odds: what they add up to is how much likelier one event is than two, and 0 is
 * even odds. Most were fitted by logistic regression to pairs of mentions of the open labelled
 * stories, each story judged by the weights of the others, and then rounded to quarters, so that a
 * person can read, doubt and change them. Where there was too little to fit, a smaller weight stands.
 */
import { coarserDays, type DateFit } from './dates.ts';
import { NOBODY, sharedBy, type Profile } from './profile.ts';

export interface Part {
  readonly weight: number;
  /** Worked out only where somebody asks. */
  readonly reason: () => string;
}

/** From here on, on average, two groups of mentions are of one event. */
export const SAME_EVENT = -0.75;

/** From here on a mention that is no event by itself tells again of another: even odds. */
export const RETOLD = 0;

/**
 * From here on a mention without a date tells again of another, and by so much more than of any other
 * event: what a date would have said for or against is not there.
 */
export const RETOLD_UNDATED = 1.5;
export const CLEARLY = 1;
/** The same of a count of those whom an event of its own article harmed, and by so much more than of any other such event. */
export const COUNTED = -1.5;
export const CLEARLY_COUNTED = 1.5;
/** Words in common, by their rarity, from which on two tell of one thing that share no name: more than one that nobody else has. */
export const TELLING_WORDS = 1.2;

export function part(weight: number, reason: string): Part {
  return { weight, reason: () => reason };
}

export const NONE = part(0, '');
/** Of two mentions whose dates go together, so many are of one event before anything else is known. */
export const PRIOR = part(-1, 'most that goes together in time is two events');

/** An article seldom tells an event twice. */
const ONE_ARTICLE = part(-1.5, 'one article tells both');
/** What a sentence tells with two verbs and two dates are two events. */
const ONE_SENTENCE = part(-2.5, 'one sentence tells both');
/** With two verbs and one day or month it tells two sides of one event: a line of a chronology holds both. */
const ONE_BREATH = part(1.25, 'one sentence tells both, of one date');
/** The same in two parts of it that share no word: seldom more than two things of one day. */
const ONE_AFTER_ANOTHER = part(-0.75, 'one sentence tells both, one after another');
/** The same act, of people of another name. */
export const STRANGERS = part(-2.25, 'nothing in common of people who differ');
/** No name, figure or word in common. */
export const ONE_SIDED = part(-1.5, 'nothing else in common');
/** The same, where one of them tells so little beside its act that there is nothing to compare. */
export const TERSE = part(-0.75, 'nothing else is told');
export const TERSE_WORDS = 1;
/** "A second fire", "another drone": whoever says so has told of the first. */
export const ANOTHER = part(-2, 'one of them is another of its kind');

const SAME_DAY = part(1, 'same day');
/** A month that two sources remember of something old is hardly ever that of two things. */
const SAME_MONTH = part(2.25, 'same month');
const SAME_YEAR = part(0.5, 'same year');
const SAME_STRETCH = part(0.5, 'same stretch of time');
const CURRENT = part(-0.5, 'current when one of them was published');
const WITHIN_YEAR = part(-0.5, 'dates agree to the year');
const COARSE = part(-2.25, 'dates are coarse');
const NEAR = part(-1, 'the dates differ a little');

export const SAME_ACT = { much: 1.75, something: 1.75, little: 0.25 } as const;
export const EACH_OTHERS_ACT = part(0.75, 'each names the other’s act');
export const BY_NOUN = part(1, 'one tells the other’s act by a noun');
/** The dead and hurt of an act, counted by one and left out by the other. */
export const TOLL = part(1.75, 'one counts whom the other’s act harmed');
export const ONE_OTHERS_ACT = part(0.5, 'one names the other’s act');
/** Acts of which one comes after the other, or undoes it. */
export const SUCCESSIVE = part(-3.5, 'one act comes after the other');
export const DEED = 0.25;
/** Acts of which one may be told for the other. */
export const KINDRED = part(0.25, 'acts that come together');
export const OTHER_ACT = { plain: -1.5, vague: -1.25 } as const;

const SAME_KIND = 0.5;
const OTHER_KIND = part(-1, 'different kinds');

export const SAME_ACTOR = 0.25;
export const TURNED = part(-4, 'actor and counterpart change places');
export const OTHER_ACTOR = part(-0.5, 'different actors');
export const OTHER_PEOPLE = part(-0.5, 'they name different people');

/** All names of the shorter list in common: those of people and bodies, and those of places. */
export const SAME_NAMES = 1;
export const SAME_PLACES = 1.25;
/** A name that one of the two articles cannot place, and the most that several of them weigh. */
export const OTHER_NAME = 1.5;
export const MOST_OTHER_NAMES = 2;
/** A word in common that nobody else has, where all the others are shared, too; and the most that several weigh. */
export const WORD = 1.5;
export const MOST_WORDS = 4.5;
/** An article uses its words again, whatever it tells: they say so much less of two of its sentences. */
export const WORDS_OF_ONE_ARTICLE = 0.25;
/** A deed is common, and no hint, whose rarity is less. */
export const COMMON = 0.4;

/** Kinds that two do together, so that either may be told as the one who acts. */
export const MUTUAL: ReadonlySet<string> = new Set(['agreement', 'visit']);

/** A season, or a quarter, is the longest date that makes what one sentence tells one event. */
const BREATH_DAYS = 100;
const MONTH_DAYS = 32;
const YEAR_DAYS = 400;

export function kind(a: Profile, b: Profile): Part {
  if (a.kind === b.kind)
    return a.kind === 'other' ? NONE : { weight: SAME_KIND, reason: () => `same kind, ${a.kind}` };
  if (a.kind === 'other' || b.kind === 'other') return NONE;
  return a.isAmbiguous || b.isAmbiguous ? NONE : OTHER_KIND;
}

/** A time of which hardly anybody tells: in full where only these two do. */
export const RARE_DATE = { toTheMonth: 2, longer: 1.5, inOneArticle: 0.25 } as const;
/** Articles of one story open with its news. */
export const BOTH_LEAD = part(0.75, 'both articles open with it');
/** An article goes on about what it has just told. */
export const NEXT_SENTENCE = part(1, 'told in one sentence and the next');
export const SAME_DATE_WORDS = part(0.5, 'dated by the same words');
/** The night of one day is the morning of the next. */
export const ONE_NIGHT = part(1, 'the same night by the hours they give');
export const SAME_HOUR = part(0.5, 'the same hour');
export const OTHER_HOUR = part(-0.5, 'another hour');
/** A scene in common: in full where nobody else's words are of it. */
export const SAME_SCENE = 0.75;
export const SCENE_OF_ACTS = 0.75;
export const OTHER_SCENE = part(-0.5, 'their words are of different scenes');

const SAME_FIGURE = part(0.5, 'they give the same figure');

export function figures(a: Profile, b: Profile): Part {
  return a.source !== b.source && sharedBy(a.values, b.values).length > 0 ? SAME_FIGURE : NONE;
}

export function teller(a: Profile, b: Profile): Part {
  // An article tells an event, and somewhere else how many it harmed.
  if (a.source !== b.source || a.isCount || b.isCount) return NONE;
  if (a.sentence !== b.sentence) return ONE_ARTICLE;
  if (!isOneBreath(a, b)) return ONE_SENTENCE;
  const areOfOnePart = a.passageStart < b.passageEnd && b.passageStart < a.passageEnd;
  return areOfOnePart ? ONE_BREATH : ONE_AFTER_ANOTHER;
}

/** Whether one sentence tells both of one day, month or season, and not of two who act. */
export function isOneBreath(a: Profile, b: Profile): boolean {
  if (a.source !== b.source || a.sentence !== b.sentence) return false;
  if (a.time.when !== b.time.when || a.isCurrent) return false;
  return (
    a.time.days <= BREATH_DAYS && !(a.actor !== b.actor && a.actor !== NOBODY && b.actor !== NOBODY)
  );
}

/** How well two dates that allow one event go together: the finer they are, the less chance explains. */
export function date(a: Profile, b: Profile, fit: DateFit): Part {
  if (a.isUndated || b.isUndated) return NONE;
  if (fit === 'near') return NEAR;
  if (a.isCurrent || b.isCurrent) return CURRENT;
  if (a.time.when === b.time.when) {
    const { precision, isInterval, isOpen } = a.time;
    if (isInterval) return isOpen ? NONE : SAME_STRETCH;
    if (precision === 'day' || precision === 'time') return SAME_DAY;
    if (precision === 'month') return SAME_MONTH;
    if (precision === 'year') return SAME_YEAR;
  }
  const days = coarserDays(a, b);
  if (days <= MONTH_DAYS) return NONE;
  return days <= YEAR_DAYS ? WITHIN_YEAR : COARSE;
}
