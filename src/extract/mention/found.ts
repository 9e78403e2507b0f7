/**
 * A mention as one article gives it, and as it is once every article is known.
 *
 * The schema is what passes between the processes that map and the one that
 * reduces: plain JSON, with all that citing the passage needs of its article.
 */
import * as z from 'zod/mini';
import {
  Attribution,
  Edtf,
  EventKind,
  TextQuoteSelector,
  TextRange,
  TimeBasis,
  Via,
  type Mention,
} from '../../model/index.ts';
import { NamedText } from '../entity/index.ts';
import { FoundFigure } from '../figure/found-figure.ts';

const Names = z.readonly(z.array(z.string()));

/** A time expression that has been resolved: the model's `ResolvedTime`, with a date. */
const DatedTime = z.readonly(
  z.strictObject({
    kind: z.enum(['date', 'time', 'duration', 'set']),
    range: TextRange,
    text: z.string(),
    rule: z.string(),
    value: z.string(),
    mod: z.optional(
      z.enum([
        'START',
        'MID',
        'END',
        'APPROX',
        'LESS_THAN',
        'MORE_THAN',
        'EQUAL_OR_LESS',
        'EQUAL_OR_MORE',
      ]),
    ),
    edtf: Edtf,
    basis: TimeBasis,
    anchor: z.optional(
      z.readonly(z.strictObject({ edtf: Edtf, text: z.string(), range: z.optional(TextRange) })),
    ),
    unresolved: z.optional(z.string()),
  }),
);

export const MentionRecord = z.readonly(
  z.strictObject({
    source: z.string(),
    passage: TextRange,
    time: DatedTime,
    when: Edtf,
    kind: EventKind,
    title: NamedText,
    short: z.optional(NamedText),
    head: z.string(),
    /** Who does it, by joined name, when the passage says so; one of `unknown` where nothing more is known of it. */
    actor: z.optional(z.string()),
    people: Names,
    organisations: Names,
    places: Names,
    /** Names in the passage that its own article does not explain; another may. */
    unknown: Names,
    attribution: z.optional(Attribution),
    /** The attribution's `who` is a person's name, not a body's or a description. */
    speaker: z.optional(z.literal('person')),
    /** The outlets through which the attribution reached the article. */
    via: z.optional(z.readonly(z.array(Via))),
    /** Still to come when the article was published. */
    status: z.optional(z.literal('planned')),
    figures: z.readonly(z.array(FoundFigure)),
    /** Content words of the passage, lemmas, sorted: what it is about beside names and dates. */
    terms: Names,
    sentence: TextRange,
    /** Fingerprint of the sentence's words: the same in two articles when one repeats the other. */
    sentenceSha256: z.string(),
    /** The id of an event that this mention founds. */
    eventId: z.string(),
    quote: TextQuoteSelector,
    passageSha256: z.string(),
  }),
);
export type MentionRecord = z.infer<typeof MentionRecord>;

/** A mention with its people called by the names that all articles together give them. */
export type FoundMention = Omit<Mention, 'figures'> &
  Omit<MentionRecord, Exclude<keyof Mention, 'figures'> | 'short' | 'unknown' | 'speaker'> & {
    readonly short?: string;
    /** It tells too little to be an event by itself. */
    readonly isRetelling?: true;
    /** Names in the passage that no article explains: of ships, firms, hamlets, treaties. */
    readonly named: readonly string[];
  };

/** Told before each sentence: how many are read, of how many. */
export type OnSentence = (done: number, total: number) => void;
