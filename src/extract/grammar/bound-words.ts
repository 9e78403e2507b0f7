/** Words whose neighbours say what they are: "part" in "took part", "counter" in "a counter attack". */
import { ROLE_MODIFIERS, ROLES } from '../entity/lexicon/roles.ts';
import { formTag, infinitive, isCommonNoun, type VerbForm } from './language.ts';
import { REPORTING_VERBS } from './lexicon/verbs.ts';
import type { Context } from './parts-of-speech.ts';
import type { PartOfSpeech } from './tokens.ts';
import { BE, HAVE } from './words.ts';

const BOUND: ReadonlySet<string> = new Set(
  'per so home course part because thanks allied armed founding acting presiding counter warning'.split(
    ' ',
  ),
);

/** The part of speech of a word that its neighbours tell; undefined of all others. */
export function boundWord(
  word: string,
  { previous, nextWord, after }: Context,
): { pos: PartOfSpeech; form?: VerbForm } | undefined {
  // Asked about every word: hardly any is one of these.
  if (!BOUND.has(word)) return undefined;
  switch (word) {
    // "12 per cent": what is counted.
    case 'per':
      return nextWord === 'cent' ? { pos: 'noun' } : undefined;
    // "a so-called fleet"; "have so far recovered nine".
    case 'so':
      return after === '-'
        ? { pos: 'adjective' }
        : nextWord === 'far'
          ? { pos: 'adverb' }
          : undefined;
    // "was home to many", "had changed course again".
    case 'home':
      return nextWord === 'to' && previous?.lemma === 'be' ? { pos: 'noun' } : undefined;
    case 'course':
      return previous?.pos === 'verb' ? { pos: 'noun' } : undefined;
    case 'part':
      return previous?.lemma === 'take' ? { pos: 'noun' } : undefined;
    // "thanks to the thaw, the port opened".
    case 'because':
      return nextWord === 'of' ? { pos: 'preposition' } : undefined;
    case 'thanks':
      return nextWord === 'to' ? { pos: 'preposition' } : undefined;
    case 'allied':
      return { pos: 'adjective' };
    // "the Revolutionary Armed Forces of Orland".
    case 'armed':
      return ARMED.test(nextWord) ? { pos: 'adjective' } : undefined;
    // "are founding members": not what they found.
    case 'founding':
      return FOUNDING.test(nextWord) ? { pos: 'adjective' } : undefined;
    case 'acting':
    case 'presiding':
      return ROLES.has(nextWord) || ROLE_MODIFIERS.has(nextWord) ? { pos: 'adjective' } : undefined;
    // "a counter attack", "counter attacked": not what somebody counters.
    case 'counter':
      if (/^attack(?:ed|ing)$/.test(nextWord)) return { pos: 'adverb' };
      return /^(?:attack|offensive|strike)s?$/.test(nextWord) ? { pos: 'adjective' } : undefined;
    case 'warning':
      return previous?.pos === 'proper' && /^(?:of|that|against)$/.test(nextWord)
        ? { pos: 'verb', form: 'gerund' }
        : undefined;
    default:
      return undefined;
  }
}

const ARMED = /^(?:forces?|groups?|men|wing|conflict|clash(?:es)?)$/;
const FOUNDING = /^(?:members?|fathers?|partners?|editors?|states?)$/;

/** "six more southern states made": behind a verb in the present no other verb stands. */
export function isNounBeforePast(
  word: string,
  { previous, nextWord, nextText, after }: Context,
): boolean {
  if (after !== ' ' || !/[^s]s$/.test(word) || previous?.gap !== ' ') return false;
  if (!/^\p{Ll}/u.test(nextText)) return false;
  if (!/^(?:noun|proper|adjective|number)$/.test(previous.pos)) return false;
  if (REPORTING_VERBS.has(infinitive(word, 'present'))) return false;
  return BE.has(nextWord) || HAVE.has(nextWord) || formTag(nextWord) === 'PastTense';
}

/** Adjectives that name things and people as well, which the dictionary has as adjectives alone. */
const NOUN_OR_ADJECTIVE: ReadonlySet<string> = new Set(
  'offensive counteroffensive executive detective fugitive militant dissident relative suspect elite public military criminal individual radical moderate conservative liberal professional civilian intellectual communist socialist nationalist loyalist separatist islamist extremist catholic protestant commercial musical original final principal collective cooperative perspective directive'.split(
    ' ',
  ),
);

/** "a major Soviet offensive expelled", "the captive in Lund": what may be a noun is one where no noun follows it. */
export function isNounOfAdjective(
  word: string,
  { previous, nextWord, nextText, after }: Context,
): boolean {
  if (previous?.gap !== ' ') return false;
  const isNoun = NOUN_OR_ADJECTIVE.has(word);
  if (!isNoun && !isCommonNoun(word)) return false;
  const opens =
    (previous.pos === 'determiner' && previous.word !== 'that') ||
    previous.pos === 'adjective' ||
    (previous.pos === 'proper' && previous.tags.has('Demonym')) ||
    (isNoun && previous.pos === 'noun') ||
    previous.possessive;
  if (!opens || /^[-‐‑]/.test(after)) return false;
  if (/^\s*[.,;:)]/.test(after)) return true;
  if (after !== ' ' || !/^\p{Ll}/u.test(nextText)) return false;
  return (
    /^(?:of|in|at|on|against|near|from|to|for|by|with|who|that|which)$/.test(nextWord) ||
    BE.has(nextWord) ||
    HAVE.has(nextWord) ||
    formTag(nextWord) === 'PastTense'
  );
}
