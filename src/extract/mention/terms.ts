/** The content words of a passage, as lemmas: names and dates apart, since those are compared on their own. */
import type { TokenRange } from '../grammar/clauses.ts';
import { eventiveNoun } from '../grammar/heads.ts';
import type { ReadSentence } from './read-sentence.ts';

const EMPTY = new Set(
  'be have do make take get give go come more most other such own same year month day time part way thing'.split(
    ' ',
  ),
);
const CONTENT = new Set(['noun', 'verb', 'adjective', 'proper']);

/** Distinct lemmas in code unit order. */
export function termsOf(read: ReadSentence, { from, to }: TokenRange): readonly string[] {
  const terms = new Set<string>();
  for (let i = from; i < to; i++) {
    const token = read.tokens[i];
    if (!token || !CONTENT.has(token.pos) || read.dating.has(i) || EMPTY.has(token.lemma)) continue;
    if (read.entities.some((e) => e.from <= i && i < e.to)) continue;
    terms.add(eventiveNoun(token.word) ?? token.lemma);
  }
  return [...terms].sort();
}
