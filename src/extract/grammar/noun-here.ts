/** Words that could be verbs and are nouns where they stand: "U.S. strikes on boats", "Iranian engineers". */
import { isEventiveNoun } from './heads.ts';
import type { Context } from './parts-of-speech.ts';
import type { Token } from './tokens.ts';
import { BE, HAVE, PASTS, PREPOSITIONS } from './words.ts';

/** Whether a word that could be a verb is the name of an event in this place: "U.S. strikes on boats". */
export function isNounHere(
  word: string,
  text: string,
  tags: ReadonlySet<string>,
  { previous, nextWord }: Context,
): boolean {
  if (!tags.has('Verb') || !isEventiveNoun(word)) return false;
  if (word.endsWith('ed') && word !== 'ed') return false;
  const before = previous?.pos;
  if (
    before === 'determiner' ||
    before === 'adjective' ||
    before === 'number' ||
    previous?.possessive
  )
    return true;
  const isGerund = word.endsWith('ing');
  if (nextWord === 'of') return true;
  if (isGerund && opensClause(previous) && tellsNext(nextWord)) return true;
  // "when | fire swept through".
  if (previous && opensClause(previous) && (PASTS.has(nextWord) || nextWord.endsWith('ed')))
    return true;
  if (isGerund)
    return before === 'proper' || before === 'preposition' ? PREPOSITIONS.has(nextWord) : false;
  if (before === 'proper' || before === 'noun')
    return PREPOSITIONS.has(nextWord) && nextWord !== 'to';
  return before === 'preposition' && previous?.word !== 'to';
}

function opensClause(previous: Token | undefined): boolean {
  return previous === undefined || /^(?:when|after|before|until|as|while)$/.test(previous.word);
}

/** "Shelling went on": a word that is the verb of what stands before it. */
function tellsNext(word: string): boolean {
  return (
    /^(?:went|came|took|continued|resumed|stopped|began|started|ended)$/.test(word) ||
    BE.has(word) ||
    HAVE.has(word)
  );
}

/** "Iranian engineers": after an adjective, a number or a people's name, a word in -s is a noun. */
export function isPluralNounHere(word: string, { previous }: Context): boolean {
  if (!/[^s]s$/.test(word) || !previous) return false;
  if (previous.gap.trim() !== '') return false;
  return (
    previous.pos === 'adjective' ||
    previous.pos === 'number' ||
    (previous.pos === 'determiner' && previous.word !== 'that') ||
    (previous.pos === 'preposition' && previous.word !== 'to') ||
    previous.possessive ||
    previous.tags.has('Demonym')
  );
}
