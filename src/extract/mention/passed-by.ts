/** Which sentences may matter though they hold no date, no story goes on in them and nothing is under way. */
import { mayTellToll } from './tolls.ts';

/** A quotation that the sentence opens and does not close. */
const OPENS_QUOTE = /[“"][^”"]*$/;

/** A quick look: it opens a quotation, so that it is known who speaks on, or it may count whom something harmed. */
export function mayMatter(text: string): boolean {
  return OPENS_QUOTE.test(text) || mayTellToll(text);
}
