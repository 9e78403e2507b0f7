/**
 * A citation: what one source says of an event, where, and in which words.
 *
 * `quote` and `range` are the W3C Web Annotation TextQuoteSelector and
 * TextPositionSelector (https://www.w3.org/TR/annotation-model/#selectors),
 * both into the normalised text of the article.
 */
import * as z from 'zod/mini';
import { Edtf } from './time/edtf.ts';
import { Identifier, Line, Sha256 } from './fields.ts';
import { Via } from './source.ts';
import { TextRange } from './text-range.ts';

/** What a date rests on: words in full, words that hang on others, the running story, the publication date, a named event. */
export const TimeBasis = z.enum(['explicit', 'relative', 'narrative', 'publication', 'named']);
export type TimeBasis = z.infer<typeof TimeBasis>;

/**
 * The words cited. `exact`, `prefix` and `suffix` as in the W3C TextQuoteSelector;
 * where a source allows only a fragment, `first` and `last` give the passage's
 * first and last words instead, enough for a text fragment link.
 */
export const TextQuoteSelector = z.readonly(
  z.strictObject({
    exact: z.optional(Line),
    prefix: z.optional(Line),
    suffix: z.optional(Line),
    first: z.optional(Line),
    last: z.optional(Line),
  }),
);
export type TextQuoteSelector = z.infer<typeof TextQuoteSelector>;

/** The words in the article that denote the time, and how the date follows from them. */
export const CitedTime = z.readonly(
  z.strictObject({
    text: Line,
    range: TextRange,
    rule: Line,
    basis: TimeBasis,
    /** The date the words hang on, when the basis is not `explicit`. */
    anchor: z.optional(Edtf),
  }),
);
export type CitedTime = z.infer<typeof CitedTime>;

export const AttributionMode = z.enum(['said', 'interview', 'reported', 'alleged', 'quoted']);
export type AttributionMode = z.infer<typeof AttributionMode>;

/** On whose word: who told the source, when, and how (published → told → happened). */
export const Attribution = z.readonly(
  z.strictObject({ who: Line, when: z.optional(Edtf), how: AttributionMode }),
);
export type Attribution = z.infer<typeof Attribution>;

export const FigureBound = z.enum(['exact', 'atLeast', 'atMost', 'about']);
export type FigureBound = z.infer<typeof FigureBound>;

/** A number the source gives for the event; `unit` is what it counts ("strikes"). */
export const Figure = z.readonly(
  z.strictObject({
    text: Line,
    value: z.number(),
    unit: z.optional(Line),
    bound: FigureBound,
  }),
);
export type Figure = z.infer<typeof Figure>;

export const Citation = z.readonly(
  z.strictObject({
    source: Identifier,
    when: Edtf,
    time: CitedTime,
    quote: TextQuoteSelector,
    range: TextRange,
    passageSha256: Sha256,
    attribution: z.optional(Attribution),
    /** The outlets through which the word reached the source, the nearest first. */
    via: z.optional(z.readonly(z.array(Via).check(z.minLength(1)))),
    figures: z.optional(z.readonly(z.array(Figure))),
  }),
);
export type Citation = z.infer<typeof Citation>;
