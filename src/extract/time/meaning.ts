/**
 * What words of time mean before anyone knows when they were written: the
 * joint between the grammar, which reads words, and the resolver, which knows
 * the publication date and the running story.
 */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

export type Season = 'SP' | 'SU' | 'FA' | 'WI';
/** TIMEX3 parts of a day: morning, midday, afternoon, evening, night, daytime. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';
/** TIMEX3 `mod`. */
export type Mod =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE';

/** A place on the calendar, as far as the words give it. Coarser fields may be missing ("in March"). */
export interface Fields {
  /** Astronomical: 0 is 1 BCE. */
  readonly year?: number;
  /** The first three digits of a decade's years, the first two of a century's: 195, 19. */
  readonly decade?: number;
  readonly century?: number;
  /** The decade or century counts back from year 1. */
  readonly bce?: boolean;
  readonly fiscal?: boolean;
  readonly half?: number;
  readonly quarter?: number;
  readonly season?: Season;
  /** A winter named for the year it ends in, as TIMEX values have it where no year is said. */
  readonly endsIn?: boolean;
  /** 1 to 12. */
  readonly month?: number;
  /** ISO week of the year. */
  readonly week?: number;
  /** 1 to 31. */
  readonly day?: number;
  /** 1 Monday to 7 Sunday. */
  readonly weekday?: number;
  readonly weekend?: boolean;
  readonly part?: DayPart;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** Minutes east of UTC. */
  readonly zone?: number;
}

/** Where a relative expression counts from: publication, the running story, or words of its own. */
export type AnchorWord = 'publication' | 'story';

export interface CalendarMeaning {
  readonly type: 'calendar';
  readonly fields: Fields;
  readonly mod?: Mod;
  /** "last March", "next Friday": which of the many; `nearest` leaves it to the tense of the sentence. */
  readonly pick?: 'last' | 'next' | 'this';
  /** A day named by more than its number, e.g. a movable feast: gives the day of a given year. */
  readonly inYear?: (year: number) => { readonly month: number; readonly day: number } | null;
  /** Of any day unless one is told in the same sentence: "at night". */
  readonly anyDay?: boolean;
  /** An hour only where the day it would be of has just been told: "at ten". */
  readonly ofToldDay?: boolean;
  /** Of the story's own year: "that Easter". */
  readonly pointed?: boolean;
  /** An hour said without its half of the day: "half past eight". */
  readonly eitherHalf?: boolean;
  /** The century was left out: "'89". */
  readonly shortYear?: boolean;
  /** Stands on a name rather than on figures ("Christmas", "9/11"). */
  readonly named?: string;
}

export interface ShiftMeaning {
  readonly type: 'shift';
  /** How many units; null when only "some" is said. Two numbers are bounds: "two to three days later". */
  readonly amount: number | null;
  readonly upTo?: number;
  readonly unit: Unit;
  readonly sign: -1 | 0 | 1;
  readonly from: AnchorWord | Meaning;
  /** Finer fields said besides: "March of that year", "Tuesday of last week". */
  readonly fields?: Fields;
  /** Counted in so many units ("three weeks later"), not named as the next one ("the following week"). */
  readonly fine?: boolean;
  /** Counted from the first of the days just told, itself the first: "on the third day". */
  readonly ofRun?: boolean;
  /** An age, counted from a birth: "at fifteen". */
  readonly ofAge?: boolean;
  readonly mod?: Mod;
}

export interface DurationMeaning {
  readonly type: 'duration';
  readonly amount: number | null;
  readonly upTo?: number;
  readonly unit: Unit;
  /** A second, smaller part: "two years and six months". */
  readonly rest?: { readonly amount: number; readonly unit: Unit };
  readonly mod?: Mod;
  /** The stretch has a place: "the past decade" ends at publication, "the next two weeks" starts with the story. */
  readonly placed?: {
    readonly sign: -1 | 1;
    readonly from: AnchorWord;
    /** "The next" ones: of the story where one is told, else of publication. */
    readonly ahead?: boolean;
  };
}

export interface SetMeaning {
  readonly type: 'set';
  /** TIMEX3 value: "P1D", "XXXX-WXX-1". */
  readonly value: string;
}

/** TIMEX3's references without a number: "now", "recently", "in future". */
export interface VagueMeaning {
  readonly type: 'vague';
  readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';
  /** "recently" lies near publication; "formerly" could be any time. */
  readonly near?: boolean;
}

/** "the first week of August", "the third day of the month", "the second half of 2019". */
export interface PartMeaning {
  readonly type: 'part';
  /** Counted from 1; -1 is the last. */
  readonly nth: number;
  readonly unit: Unit;
  readonly weekday?: number;
  readonly of: Meaning;
}

/** Words that repeat a time told before: "that day", "the same year". */
export interface SameMeaning {
  readonly type: 'same';
  /** Says that two things go together rather than when. */
  readonly loose?: boolean;
  /** "that year" points at the time just named, "the year" at the story's. */
  readonly pointed?: boolean;
  readonly unit: Unit | 'time';
  readonly fields?: Fields;
  readonly mod?: Mod;
}

/** A stretch with a name of its own: "the 12-day war", "the Second World War". */
export interface NamedMeaning {
  readonly type: 'named';
  readonly name: string;
  readonly edtf: string;
}

export type Meaning =
  | CalendarMeaning
  | ShiftMeaning
  | DurationMeaning
  | SetMeaning
  | VagueMeaning
  | PartMeaning
  | SameMeaning
  | NamedMeaning;

export function calendar(
  fields: Fields,
  more: Omit<CalendarMeaning, 'type' | 'fields'> = {},
): CalendarMeaning {
  return { type: 'calendar', fields, ...more };
}

export function shift(
  amount: number | null,
  unit: Unit,
  sign: -1 | 0 | 1,
  from: AnchorWord | Meaning,
  more: Partial<ShiftMeaning> = {},
): ShiftMeaning {
  return { type: 'shift', amount, unit, sign, from, ...more };
}

/** The same meaning with a modifier; meanings that have none are returned as they are. */
export function withMod(meaning: Meaning, mod: Mod | undefined): Meaning {
  if (mod === undefined) return meaning;
  switch (meaning.type) {
    case 'calendar':
    case 'shift':
    case 'duration':
    case 'same':
      return { ...meaning, mod };
    default:
      return meaning;
  }
}
