/**
 * A judgement is one yes or no about what the extractor gave, under the measure it counts for.
 * Scores are sums of judgements, and the list of misses is those that are no: both say the same.
 */

/** In the order they are printed. */
export const MEASURES = [
  'events found',
  'records right',
  'passages cited',
  'date of event',
  'date of citation',
  'title',
  'short title',
  'title in the words of the label',
  'attribution found',
  'attribution right',
  'who',
  'how',
  'figure',
  'merge recall',
  'merge precision',
  'told together',
  'difference found',
  'difference right',
  'planned',
  'denied',
  'hypothetical',
  'comparison',
  'background',
  'furniture',
] as const;
export type Measure = (typeof MEASURES)[number];

export interface Judgement {
  readonly measure: Measure;
  readonly isRight: boolean;
  /** What it is about: the event or the record. */
  readonly about: string;
  /** The article, where it is about one. */
  readonly source?: string;
  /** What was asked for and what was given, for the list of misses. */
  readonly note: string;
}

/** How many of how many. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

export type Score = Readonly<Record<Measure, Share>>;

/** The sums by measure; a measure without judgements is 0 of 0. */
export function scoreOf(judgements: readonly Judgement[]): Score {
  const score = Object.fromEntries(
    MEASURES.map((measure) => [measure, { right: 0, of: 0 }]),
  ) as Record<Measure, { right: number; of: number }>;
  for (const { measure, isRight } of judgements) {
    score[measure].of++;
    if (isRight) score[measure].right++;
  }
  return score;
}

/** In percent; undefined where nothing was judged. */
export function percentOf({ right, of }: Share): number | undefined {
  return of === 0 ? undefined : (100 * right) / of;
}

/** The harmonic mean of two shares in percent; undefined where nothing was judged of either. */
export function f1Of(recall: Share, precision: Share): number | undefined {
  const [r, p] = [percentOf(recall), percentOf(precision)];
  if (r === undefined && p === undefined) return undefined;
  const sum = (r ?? 0) + (p ?? 0);
  return sum === 0 ? 0 : (2 * (r ?? 0) * (p ?? 0)) / sum;
}
