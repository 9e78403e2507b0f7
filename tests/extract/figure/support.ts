/** What the tests of figures share. */
import { findFigures } from '../../../src/extract/figure/index.ts';
import { readSentence } from '../../../src/extract/mention/read-sentence.ts';

const NAMES = { knowsPerson: () => false, knowsPlace: () => false };

/** A sentence in which no name is known. */
export const sentence = (text: string) => readSentence(text, 0, [], NAMES);

/** The figures of the whole of such a sentence. */
export function figures(text: string) {
  const read = sentence(text);
  return findFigures(read, { from: 0, to: read.tokens.length });
}
