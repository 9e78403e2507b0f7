/** A mention as extraction passes it on: the model's, with what merging and reporting need besides. */
import type { Mention, TextRange } from '../../model/index.ts';

export interface FoundMention extends Mention {
  readonly short?: string;
  /** Content words of the passage, lemmas, sorted: what it is about beside names and dates. */
  readonly terms: readonly string[];
  /** Who does it, by joined name, when the passage says so. */
  readonly actor?: string;
  readonly sentence: TextRange;
}
