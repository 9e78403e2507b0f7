/** The first word of a line, whose capital hides what it is. */
import { isEventiveNoun, kindOfVerb } from './heads.ts';
import { infinitive, isBaseOfVerb, type VerbForm } from './language.ts';
import type { PartOfSpeech } from './tokens.ts';
import { DETERMINERS } from './words.ts';

/**
 * What the first word of a line is, where its capital misleads; undefined where it does not: "Opening of the mill" and "Works
 * destroyed in a raid" begin with nouns, "Declines the offer" with a verb.
 */
export function openingWord(
  word: string,
  text: string,
  tags: ReadonlySet<string>,
  nextWord: string,
): { pos: PartOfSpeech; form?: VerbForm } | undefined {
  if (!/^\p{Lu}\p{Ll}/u.test(text)) return undefined;
  if (nextWord === 'of' && word.endsWith('ing') && isEventiveNoun(word)) return { pos: 'noun' };
  // "Educated in Lund, she …".
  if (
    word.endsWith('ed') &&
    /^(?:in|at|by|from|as|to|on)$/.test(nextWord) &&
    !tags.has('FirstName')
  )
    return isBaseOfVerb(infinitive(word, 'past')) ? { pos: 'verb', form: 'past' } : undefined;
  if (!word.endsWith('s')) return undefined;
  if (tags.has('Verb') && /[a-z]{2}ed$/.test(nextWord)) return { pos: 'noun' };
  const isDone = DETERMINERS.has(nextWord) || /^\d/.test(nextWord);
  const isVerb = isDone && !isEventiveNoun(word) && kindOfVerb(infinitiveOf(word)) !== undefined;
  return isVerb ? { pos: 'verb', form: 'present' } : undefined;
}

/** The infinitive of a word in -s, by its letters alone. */
export function infinitiveOf(word: string): string {
  return word.replace(/ies$/, 'y').replace(/(?<=sh|ch|ss|x)es$|s$/, '');
}
