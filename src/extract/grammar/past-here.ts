/** Words that are past tenses or participles where they stand: "the engineers pierced the dam", "was closed". */
import { kindOfVerb } from './heads.ts';
import { formTag, infinitive } from './language.ts';
import { DEED_VERBS } from './lexicon/deeds.ts';
import type { Context } from './parts-of-speech.ts';
import type { Token } from './tokens.ts';
import {
  BE,
  DETERMINERS,
  HAVE,
  MOODS,
  PASTS,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
  UNCHANGED,
} from './words.ts';

/** "was closed": behind a form of "be" a word in -ed is a passive, unless it tells a mood or a place. */
export function isParticiple(word: string, previous: Token | undefined): boolean {
  return (
    previous?.pos === 'auxiliary' &&
    BE.has(previous.word) &&
    word.endsWith('ed') &&
    !MOODS.has(word)
  );
}

/** "was cut from", "the arbitrator set that": a past that looks like its infinitive. */
export function isUnchangedPast(word: string, { previous, nextWord }: Context): boolean {
  if (!UNCHANGED.has(word) || !previous) return false;
  if (/^(?:who|which)$/.test(previous.word)) return true;
  if (previous.pos === 'auxiliary') return BE.has(previous.word) || HAVE.has(previous.word);
  const subject =
    previous.pos === 'noun' || previous.pos === 'proper' || previous.pos === 'pronoun';
  const object =
    DETERMINERS.has(nextWord) ||
    PRONOUNS.has(nextWord) ||
    /^(?:out|off|up|down|aside|that|[\d$€£].*)$/.test(nextWord);
  return subject && object && previous.gap.trim() === '' && !previous.word.endsWith('s');
}

/** "the lander failed when", "the engineers pierced the dam": behind a noun and before no other, a word in -ed is a past tense. */
export function isPastHere(word: string, { previous, nextWord, after }: Context): boolean {
  if (!word.endsWith('ed') || MOODS.has(word)) return false;
  // "the Plains Herald published invoices": behind a name no adjective stands before a noun.
  if (previous?.pos === 'proper' && previous.gap === ' ' && !previous.possessive) return true;
  const subject = previous?.pos === 'noun' || previous?.pos === 'proper';
  // "Orland, then a republic, mined the channel".
  if (subject && previous.gap.includes(',') && DETERMINERS.has(nextWord)) return true;
  const goesOn =
    PREPOSITIONS.has(nextWord) ||
    (DETERMINERS.has(nextWord) && previous?.gap === ' ') ||
    SUBORDINATORS.has(nextWord) ||
    nextWord === '' ||
    /[.,;]/.test(after);
  return subject && goesOn;
}

/** "Loyal troops retook the palace", "a survey found nothing": an irregular past that is no noun before what has something done to it. */
export function isPastOfNoun(word: string, { previous, nextWord, after }: Context): boolean {
  if (word.endsWith('ed') || after !== ' ' || previous?.gap !== ' ' || previous.possessive)
    return false;
  const subject =
    /^(?:noun|proper|pronoun)$/.test(previous.pos) ||
    // "in 1987 found the", "A boy of nine found the".
    previous.pos === 'number';
  const object =
    DETERMINERS.has(nextWord) || PRONOUNS.has(nextWord) || /^(?:nothing|nobody|no)$/.test(nextWord);
  return subject && object && formTag(word) === 'PastTense';
}

/** "A shot was fired": behind an article and before "was" no past tense stands. */
export function isNounBeforeVerb(word: string, { previous, nextWord }: Context): boolean {
  return (
    PASTS.has(word) &&
    /^(?:an?|the|his|her|its|their)$/.test(previous?.word ?? '') &&
    (BE.has(nextWord) || HAVE.has(nextWord))
  );
}

/**
 * "Police rescued twelve people", "troops encircled Lund": behind who acts and before whom or what
 * it is done to, a word in -ed of a verb that tells a deed, whatever the tagger takes it for.
 */
export function isDeedHere(
  word: string,
  { previous, nextWord, nextText, after }: Context,
): boolean {
  if (!word.endsWith('ed') || after !== ' ' || previous?.gap !== ' ' || previous.possessive)
    return false;
  const isFramed =
    (DETERMINERS.has(nextWord) && nextWord !== 'that') ||
    /^(?:him|her|them|it|himself|herself)$/.test(nextWord);
  // "sank a boat and rescued the crew".
  if (previous.word !== 'and' && !/^(?:noun|proper|pronoun)$/.test(previous.pos)) return false;
  // "emigrated in 1949 and married Frank Orr".
  const isWed = word === 'married' && /^\p{Lu}/u.test(nextText);
  if (previous.word === 'and' && !isFramed && !isWed) return false;
  const isObject =
    isFramed ||
    AMOUNT.test(nextWord) ||
    (/^\p{Lu}/u.test(nextText) && !DAY_OR_MONTH.test(nextWord));
  if (!isObject) return false;
  const verb = infinitive(word, 'past');
  return kindOfVerb(verb) !== undefined || DEED_VERBS.has(verb);
}

const AMOUNT =
  /^(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands|people|at|about|nearly)$/;
const DAY_OR_MONTH =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)s?$/;
