/**
 * What a mention takes along of its article's words, so that it can be cited
 * where the text is no longer at hand: the quotation, and fingerprints.
 */
import type { Article, TextRange } from '../../model/index.ts';
import { describeQuote, foldText, hashPassage, hashText, type FoldedText } from '../cite/index.ts';
import { eventId, foldSpace } from '../id.ts';
import type { MentionRecord } from './found.ts';

type Evidence = Pick<MentionRecord, 'eventId' | 'passageSha256' | 'quote' | 'sentenceSha256'>;

/** Where a mention stands, and the words its event would be known by. */
type Place = Pick<MentionRecord, 'head' | 'passage' | 'sentence'> & {
  readonly timeText: string;
};

/** A function that gives the evidence of each mention; the text is folded once, when first asked for. */
export function evidenceIn({ text, source }: Article): (place: Place) => Evidence {
  let folded: FoldedText | undefined;
  // The mentions of a sentence come one after the other.
  let last = { start: -1, sha256: '' };
  return ({ passage, sentence, head, timeText }) => {
    folded ??= foldText(text);
    const words = text.slice(sentence.start, sentence.end);
    if (last.start !== sentence.start)
      last = { start: sentence.start, sha256: hashText(foldSpace(words)) };
    return {
      sentenceSha256: last.sha256,
      eventId: eventId(source.id, words, head, timeText),
      quote: describeQuote(folded, passage, source.excerpt),
      passageSha256: hashPassage(text, passage),
    };
  };
}

/** A key that two mentions of one passage share. */
export function placeKey({ start, end }: TextRange): string {
  return `${start}-${end}`;
}
