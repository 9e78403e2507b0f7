/** What stands around a sentence: who has been named, and who may be speaking in it. */
import type { Attribution } from '../../model/index.ts';
import type { Earlier } from '../mention/actor.ts';
import type { NameOf } from '../mention/headline.ts';

export interface Around {
  readonly nameOf: NameOf;
  /** Sentences before this one, counted back from it. */
  readonly earlier: Earlier;
  /** Sentences behind it in its paragraph, counted from it. */
  readonly later: Earlier;
  /** Whether it begins inside a quotation that an earlier sentence opened. */
  readonly isInsideQuote: boolean;
  /** Who speaks in that quotation, where the sentence that opened it says so. */
  readonly speaker: Attribution | undefined;
}
