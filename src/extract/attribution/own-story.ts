/**
 * Stories told in "I" by somebody whom the opening names: "Ewan Mackay has kept sheep here for fifty years.
 * This is his story, as told to Rona Gray."
 */
import type { Sentence } from '../segment/index.ts';
import { isIn, OWN_WORDS, SELF, type Paragraph } from './turn-paragraphs.ts';

/** An opening that says whose words follow. */
const TOLD =
  /\b(?:as told to|interview was (?:recorded|conducted|made)|recorded by|in (?:his|her|their) own words|(?:told|talked|spoke) to|talked with|spoke with|interviewed|remembers|recalls|looks back)\b/iu;
/** Paragraphs of a story told in "I", and words of a heading between them. */
const FEWEST_OWN = 3;
const LONGEST_HEADING = 8;

/** "Ewan Mackay has kept sheep here for fifty years. As told to Rona Gray.", and all that follows in "I". */
export function ownStory(
  sentences: readonly Sentence[],
  paragraphs: readonly Paragraph[],
): number | undefined {
  if (
    !TOLD.test(
      sentences
        .slice(0, 8)
        .map(({ text }) => text)
        .join(' '),
    )
  )
    return undefined;
  const isOwn = (paragraph: Paragraph): boolean => isIn(sentences, OWN_WORDS, paragraph);
  // "She talked to us in her kitchen" is still the opening.
  const first = paragraphs.findIndex((own) => isOwn(own) && !isIn(sentences, TOLD, own));
  const [opening, story] = [paragraphs.slice(0, first), paragraphs.slice(first)];
  const isTold = opening.some(({ from, to }) =>
    sentences.slice(from, to).some(({ text }) => TOLD.test(text)),
  );
  const isHeading = ({ from, to }: Paragraph): boolean =>
    to === from + 1 && (sentences[from]?.text.split(' ').length ?? 0) <= LONGEST_HEADING;
  const told = story.filter((paragraph) => isOwn(paragraph) || !isHeading(paragraph));
  const own = told.filter(isOwn);
  const isSelf = own.some((paragraph) => isIn(sentences, SELF, paragraph));
  if (first < 1 || !isTold || !isSelf || own.length < FEWEST_OWN || own.length < told.length * 0.6)
    return undefined;
  return story[0]?.from;
}
