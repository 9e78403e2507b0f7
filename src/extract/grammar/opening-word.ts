/** The first word of a line, whose capital hides what it is. */
import { isEventiveNoun, kindOfVerb } from './heads.ts';
import { formTag, infinitive, isBaseOfVerb, isCommonNoun, type VerbForm } from './language.ts';
import type { PartOfSpeech } from './tokens.ts';
import { BE, DETERMINERS, HAVE } from './words.ts';

/**
 * What the first word of a line is, where its capital misleads; undefined where it does not: "Opening of the mill" and "Works
 * destroyed in a raid" begin with nouns, "Declines the offer" with a verb.
 */
export function openingWord(
  word: string,
  text: string,
  tags: ReadonlySet<string>,
  nextWord: string,
  nextText: string,
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
  // "Further encouraged by the thaw, …".
  if (/^(?:further|greatly|long|already|once|still)$/.test(word) && /[a-z]{2}ed$/.test(nextWord))
    return { pos: 'adverb' };
  if (isOpeningDoing(word, tags, nextText)) return { pos: 'verb', form: 'gerund' };
  if (!word.endsWith('s')) return undefined;
  if (tags.has('Verb') && /[a-z]{2}ed$/.test(nextWord)) return { pos: 'noun' };
  const isDone = DETERMINERS.has(nextWord) || /^\d/.test(nextWord);
  const isVerb = isDone && !isEventiveNoun(word) && kindOfVerb(infinitiveOf(word)) !== undefined;
  return isVerb ? { pos: 'verb', form: 'present' } : undefined;
}

/** "Voicing shock at the ruins, Berg": a doing that the tagger takes for a name. */
function isOpeningDoing(word: string, tags: ReadonlySet<string>, nextText: string): boolean {
  if (!word.endsWith('ing') || !tags.has('ProperNoun') || isEventiveNoun(word)) return false;
  if (['Place', 'Person', 'FirstName'].some((tag) => tags.has(tag))) return false;
  // "Reading beat Lund": a name acts.
  if (!/^\p{Ll}/u.test(nextText) || BE.has(nextText) || HAVE.has(nextText)) return false;
  if (formTag(nextText) === 'PastTense') return false;
  const verb = infinitive(word, 'gerund');
  return verb !== word && (isBaseOfVerb(verb) || isCommonNoun(verb));
}

/** The infinitive of a word in -s, by its letters alone. */
export function infinitiveOf(word: string): string {
  return word.replace(/ies$/, 'y').replace(/(?<=sh|ch|ss|x)es$|s$/, '');
}
