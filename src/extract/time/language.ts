/** What a language pack holds: the rules of its dates and the words that show tense. Everything of one language is in its pack. */
import type { Lexicon, Rule } from './grammar/rule.ts';
import type { Token } from './tokens.ts';

/** `prospective` is what was still to come when it was told of: "was to begin", "said it would close". */
export type Tense = 'past' | 'pluperfect' | 'perfect' | 'present' | 'future' | 'prospective';

/** `since`: started there, `from`: starts there; `until`, `by`: ends there; `before`, `after`: to that side of it; `at`: then; `for`: meant for then. */
export type Direction = 'since' | 'from' | 'until' | 'before' | 'after' | 'by' | 'at' | 'for';

/** The words of a language that show when a clause happens and where it ends. */
export interface ClauseWords {
  /** The tense a token shows, seen among its neighbours; null for words that show none. */
  readonly tenseAt: (tokens: readonly Token[], at: number) => Tense | null;
  /** Whether a verb tells of something under way: "is mobilising". */
  readonly isOngoing: (tokens: readonly Token[], at: number) => boolean;
  /** Words that open a new clause inside a sentence. */
  readonly openers: ReadonlySet<string>;
  /** Pronouns that open a clause about what stands before them. */
  readonly relatives: ReadonlySet<string>;
  /** Abbreviations whose full stop ends no sentence, without the stop. */
  readonly abbreviations: ReadonlySet<string>;
  /** Verbs of saying: their own time is that of the telling. */
  readonly saying: ReadonlySet<string>;
  /** Whether a verb says of what follows only that somebody meant to do it: "hoped to", "planned to". */
  readonly isMeaning: (tokens: readonly Token[], at: number) => boolean;
  /** Words before a participle that is no saying: "the fire was reported at ten". */
  readonly passives: ReadonlySet<string>;
  /** The letters a word shares with its other forms: "launched", "launching" and "launch". */
  readonly stemOf: (word: string) => string;
  /** Whether words of time say when by themselves, as adverbs do: "recently", not "recent". */
  readonly isAdverb: (words: string) => boolean;
  /** Words that list one time after another: "August and September". */
  readonly and: ReadonlySet<string>;
  /** Articles and possessives: a date after one belongs to the noun that follows. */
  readonly articles: ReadonlySet<string>;
  /** Articles that dates themselves take: "hasta el jueves". */
  readonly articlesOfDates: ReadonlySet<string>;
  /** "Not before" a date is from it on. */
  readonly negations: ReadonlySet<string>;
  /** Prepositions by what they make of the date that follows. */
  readonly prepositions: Readonly<Record<string, Direction>>;
  /** Words between the two ends of an interval: after the opener of a pair, or on their own. */
  readonly joins: Readonly<Record<string, ReadonlySet<string>>>;
}

export interface LanguagePack {
  /** BCP 47 primary subtag. */
  readonly code: string;
  readonly rules: readonly Rule[];
  readonly lexicon: Lexicon;
  readonly clauses: ClauseWords;
}
