/** Which words make up noun phrases. */
import type { PartOfSpeech, Token } from './tokens.ts';

export function isNounLike(token: Token | undefined): boolean {
  return token?.pos === 'noun' || token?.pos === 'proper' || token?.pos === 'pronoun';
}

/** What a noun phrase, with the prepositional phrases that hang on it, is made of. */
export function isNominal(token: Token | undefined): boolean {
  if (!token) return false;
  switch (token.pos) {
    case 'noun':
    case 'proper':
    case 'pronoun':
    case 'adjective':
    case 'number':
    case 'determiner':
    case 'preposition':
      return true;
    case 'coordinator':
      return token.word === 'and';
    case 'verb':
      return token.form === 'gerund' || token.form === 'past' || token.form === 'participle';
    default:
      return false;
  }
}

/** Parts of speech of a plain noun phrase and the prepositions in it. */
export const NOMINAL_PARTS: ReadonlySet<PartOfSpeech | ''> = new Set<PartOfSpeech | ''>([
  'noun',
  'proper',
  'adjective',
  'number',
  'determiner',
  'preposition',
]);
