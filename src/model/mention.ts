/**
 * The stages between a text and an event record: words that denote a time
 * (TIMEX3), that time resolved, and one sentence's claim that something
 * happened then.
 */
import type { Attribution, Figure, TimeBasis } from './citation.ts';
import type { EventKind } from './event.ts';
import type { TextRange } from './text-range.ts';
import type { Edtf } from './time/edtf.ts';

/** The four kinds of TIMEX3 (ISO 24617-1, TimeML). */
export type TimexKind = 'date' | 'time' | 'duration' | 'set';

/** TIMEX3 `mod`: what part of the time is meant, or that it is a bound. */
export type TimexMod =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE';

/** Words that denote a time, as found; nothing is said yet of which time. */
export interface TimeExpression {
  readonly kind: TimexKind;
  readonly range: TextRange;
  readonly text: string;
  /** Name of the rule that found it: explanation is data. */
  readonly rule: string;
}

/** A time expression with its value; `edtf` is null when it names no place on the calendar. */
export interface ResolvedTime extends TimeExpression {
  /** TIMEX3 value: "2019-03", "195", "P2D", "2018-SP", "PRESENT_REF". */
  readonly value: string;
  readonly mod?: TimexMod;
  readonly edtf: Edtf | null;
  readonly basis: TimeBasis | null;
  /** What it was resolved against, when it does not stand on its own. */
  readonly anchor?: { readonly edtf: Edtf; readonly text: string; readonly range?: TextRange };
  /** Why `edtf` is null although the words denote a date: a sentence for the report. */
  readonly unresolved?: string;
}

/** One passage's claim that something happened at a time. */
export interface Mention {
  readonly source: string;
  /** The sentence or clause cited. */
  readonly passage: TextRange;
  readonly time: ResolvedTime & { readonly edtf: Edtf; readonly basis: TimeBasis };
  readonly when: Edtf;
  readonly kind: EventKind;
  /** Neutral headline in our words. */
  readonly title: string;
  /** The eventive head, lemma: "strike", "visit". */
  readonly head: string;
  readonly people: readonly string[];
  readonly organisations: readonly string[];
  readonly places: readonly string[];
  readonly attribution?: Attribution;
  readonly figures: readonly Figure[];
}
