/** What stands around a sentence: who has been named, and who may be speaking in it. */
import type { Attribution, ResolvedTime } from '../../model/index.ts';
import type { Earlier } from '../mention/who/actor.ts';
import type { NameOf } from '../mention/headline.ts';

export interface Around {
  readonly nameOf: NameOf;
  /** Sentences before this one, counted back from it. */
  readonly earlier: Earlier;
  /** Sentences behind it in its paragraph, counted from it. */
  readonly later: Earlier;
  /** The words that date what is told, where they are known. */
  readonly dated?: Pick<ResolvedTime, 'range'>;
  /** Who publishes the article: what it says of itself, the article says. */
  readonly publisher?: string;
  /** Whether it begins inside a quotation that an earlier sentence opened. */
  readonly isInsideQuote: boolean;
  /** Who speaks in that quotation, where the sentence that opened it says so. */
  readonly speaker: Attribution | undefined;
}
