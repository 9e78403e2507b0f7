/**
 * A rule of the grammar is data: a pattern over tokens, what the words mean,
 * and the examples and refusals that are run as its tests.
 */
import type { Meaning } from '../meaning.ts';
import type { Match } from './match.ts';

/**
 * What a rule builds. Patterns refer to the kinds in braces, and only to kinds
 * listed before their own, so that matching ends and stays linear:
 * `date` stands on its own, `clock` is a time of day, `span` a length of time,
 * `point` adds to those ("early next year", "two days after the 5th"), `time`
 * is anything else that is tagged, `refusal` looks like a time and is none.
 */
export type Kind = 'date' | 'clock' | 'span' | 'point' | 'time' | 'refusal';

export interface Rule {
  /** Shown to readers as the reason of a date: "weekday", "month-day-year". */
  readonly name: string;
  readonly kind: Kind;
  /**
   * Words, `{class}` or `{class:name}`; `a|b` one of several; `x?` may be left out; `( … )` groups;
   * `~x` with no space before it; `!x` not followed by; `\(` a bracket, `\x` any other word as it stands. Where only part of the words
   * is the expression, it stands between `<` and `>`, more than once if there are several.
   */
  readonly pattern: string | readonly string[];
  /**
   * Words that count as a time only in histories, where TIMEX2 marks "the former king", or only in
   * reports, where the event of "the day after the crash" is looked for.
   */
  readonly only?: 'narrative' | 'news';
  /** The meaning, one for each `< >`; null when the words are no time after all. */
  readonly read: (match: Match) => Meaning | readonly Meaning[] | null;
  /** Text and its TIMEX3 value, read on Wednesday 11 March 2015; more than one expression is joined by a space. */
  readonly examples?: readonly (readonly [text: string, value: string])[];
  /** Texts in which this rule finds nothing. */
  readonly refuses?: readonly string[];
}

/** A class of single tokens: words with a value each, or numbers that pass a test, or both. */
export interface TokenClass {
  readonly words?: Readonly<Record<string, number | string>>;
  /** For numbers written in digits; undefined says no. */
  readonly number?: (match: ClassContext) => number | undefined;
  /** A further look at a listed word and its neighbours. */
  readonly unless?: (context: ClassContext) => boolean;
}

export interface ClassContext {
  readonly tokens: readonly import('../tokens.ts').Token[];
  readonly at: number;
}

/** A reader for phrases of several tokens with a value of their own, such as numerals in words. */
export interface PhraseReader {
  /** The words it may begin with; `#` stands for a number in digits. */
  readonly first: readonly string[];
  /** The words that may stand second within it, `#` again for a number; left out, any may. Only a help to speed. */
  readonly then?: readonly string[];
  readonly read: (
    context: ClassContext,
  ) => { readonly end: number; readonly value: unknown } | null;
}

export interface Lexicon {
  readonly classes: Readonly<Record<string, TokenClass>>;
  readonly phrases: Readonly<Record<string, PhraseReader>>;
}
