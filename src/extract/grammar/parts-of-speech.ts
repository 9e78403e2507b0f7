/**
 * Parts of speech in their place: the tagger proposes; the closed classes of
 * `words.ts` and a few rules of position dispose.
 */
import { boundWord, isNounBeforePast, isNounOfAdjective } from './bound-words.ts';
import { isEventiveNoun, kindOfVerb } from './heads.ts';
import { INTRANSITIVE_VERBS } from './lexicon/verbs.ts';
import { isNounHere, isPluralNounHere } from './noun-here.ts';
import { reportsThat } from './reports-that.ts';
import { formTag, type VerbForm } from './language.ts';
import { infinitiveOf, openingWord } from './opening-word.ts';
import {
  isDeedHere,
  isNounBeforeVerb,
  isParticiple,
  isPastHere,
  isPastOfNoun,
  isUnchangedPast,
} from './past-here.ts';
import type { PartOfSpeech, Token } from './tokens.ts';
import {
  ADVERBS,
  BE,
  COORDINATORS,
  DETERMINERS,
  DO,
  HAVE,
  MODALS,
  NOUNS,
  PASTS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
} from './words.ts';

export interface Context {
  readonly previous: Token | undefined;
  readonly nextWord: string;
  readonly nextText: string;
  readonly after: string;
}

/** The part of speech of a word where it stands, and the form of a verb. */
export function classify(
  word: string,
  text: string,
  tags: ReadonlySet<string>,
  context: Context,
): { pos: PartOfSpeech; form?: VerbForm } {
  const closed =
    text === 'US' ? undefined : (boundWord(word, context) ?? closedClass(word, context));
  if (closed) return closed;
  // "one new confirmed case".
  if (text === 'new') return { pos: 'adjective' };
  const opening =
    context.previous === undefined
      ? openingWord(word, text, tags, context.nextWord, context.nextText)
      : undefined;
  if (opening) return opening;
  // "Fed Chair Ana Lopez": the bank, and no participle.
  if (text === 'US' || (text === 'Fed' && /^\p{Lu}/u.test(context.nextText)))
    return { pos: 'proper' };
  if (BE.has(word) || HAVE.has(word) || DO.has(word))
    return { pos: 'auxiliary', form: formOf(word, tags) };
  if (word.endsWith("n't")) return { pos: 'auxiliary', form: formOf(word, tags) };
  // "have been besieging".
  if (context.previous?.word === 'been' && word.endsWith('ing'))
    return { pos: 'verb', form: 'gerund' };
  if (isNameBeforeVerb(word, text, tags, context) || isNamedDone(text, tags, context))
    return { pos: 'proper' };
  // "Stephen Hawking", "Anna Browning": a family name behind a given one.
  if (/^\p{Lu}\p{Ll}+ing$/u.test(text) && isGivenName(context.previous)) return { pos: 'proper' };
  if (isCompound(word, context) || isOpeningCompound(word, tags, context))
    return { pos: 'adjective' };
  if (isUnchangedPast(word, context)) return { pos: 'verb', form: 'past' };
  if (!tags.has('Verb') && isDeedHere(word, context)) return { pos: 'verb', form: 'past' };
  if (isNounBeforeVerb(word, context)) return { pos: 'noun' };
  if (isBareBehindName(word, tags, context)) return { pos: 'noun' };
  if (isNounHere(word, text, tags, context))
    return { pos: /^\p{Lu}/u.test(text) && tags.has('ProperNoun') ? 'proper' : 'noun' };
  if (tags.has('Value') || /^[\d.,]+$/.test(word)) return { pos: 'number' };
  if (isProper(text, tags, context)) return { pos: 'proper' };
  if (tags.has('Verb') && NOUNS.has(word) && context.previous?.pos !== 'modal')
    return { pos: 'noun' };
  if (tags.has('Verb') && (isPluralNounHere(word, context) || isNounBeforePast(word, context)))
    return { pos: 'noun' };
  if (tags.has('Verb')) return { pos: 'verb', form: formOf(word, tags) };
  if (PASTS.has(word)) return { pos: 'verb', form: 'past' };
  if (tags.has('Adverb')) return { pos: 'adverb' };
  if (tags.has('Adjective') && isParticiple(word, context.previous))
    return { pos: 'verb', form: 'past' };
  if (tags.has('Adjective') && isPastHere(word, context)) return { pos: 'verb', form: 'past' };
  if (tags.has('Adjective'))
    return { pos: isNounOfAdjective(word, context) ? 'noun' : 'adjective' };
  if (tags.has('Noun') && (isPastOfNoun(word, context) || isPastHere(word, context)))
    return { pos: 'verb', form: 'past' };
  if (tags.has('Plural') && isVerbOfLexicon(word, context)) return { pos: 'verb', form: 'present' };
  if (tags.has('Noun')) return { pos: 'noun' };
  if (tags.has('Determiner')) return { pos: 'determiner' };
  if (tags.has('Conjunction')) return { pos: 'coordinator' };
  return { pos: 'other' };
}

function isGivenName(token: Token | undefined): boolean {
  return (
    token?.pos === 'proper' &&
    token.gap === ' ' &&
    ['FirstName', 'MaleName', 'FemaleName'].some((tag) => token.tags.has(tag))
  );
}

/** "at least 20", "more than 20": the words of a bound are no preposition and open no clause. */
function isBoundWord(word: string, nextWord: string, previous: Token | undefined): boolean {
  if (word === 'at') return nextWord === 'least' || nextWord === 'most';
  if (word === 'least' || word === 'most') return previous?.word === 'at';
  if (/^(?:more|less|fewer)$/.test(word)) return nextWord === 'than';
  return word === 'than' && /^(?:more|less|fewer)$/.test(previous?.word ?? '');
}

function closedClass(
  word: string,
  { previous, nextWord, after }: Context,
): { pos: PartOfSpeech } | undefined {
  if (word === 'first' && previous?.pos === 'auxiliary') return { pos: 'adverb' };
  if (word === 'not' || word === 'never') return { pos: 'negation' };
  if (ADVERBS.has(word) || isBoundWord(word, nextWord, previous)) return { pos: 'adverb' };
  if (MODALS.has(word) && !/^[,.]/.test(after)) {
    // "in May of 2020" is a month; "may visit" is a modal.
    if (word === 'may' && (previous?.pos === 'preposition' || /^(?:of|\d)/.test(nextWord)))
      return { pos: 'proper' };
    return { pos: 'modal' };
  }
  if (word === 'following' && previous?.pos !== 'auxiliary' && previous?.pos !== 'determiner')
    return { pos: 'preposition' };
  if (
    word === 'that' ||
    word === 'as' ||
    word === 'since' ||
    word === 'after' ||
    word === 'before' ||
    word === 'until'
  )
    return { pos: word === 'that' ? 'determiner' : 'preposition' };
  if (
    /^(?:about|around|over|under)$/.test(word) &&
    /^[\d$€£]|^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/.test(nextWord) &&
    previous?.pos !== 'noun'
  )
    return { pos: 'adverb' };
  if (PREPOSITIONS.has(word)) return { pos: 'preposition' };
  if (PRONOUNS.has(word)) return { pos: 'pronoun' };
  if (DETERMINERS.has(word)) return { pos: 'determiner' };
  if (COORDINATORS.has(word)) return { pos: 'coordinator' };
  if (SUBORDINATORS.has(word)) return { pos: 'subordinator' };
  if (RELATIVES.has(word)) return { pos: 'pronoun' };
  return undefined;
}

/** "a drug-carrying vessel": the word behind is the noun, and no verb or preposition. */
function opensNoun(word: string): boolean {
  if (word === '' || /^\P{L}/u.test(word)) return false;
  return ![PREPOSITIONS, BE, HAVE, MODALS, COORDINATORS, SUBORDINATORS].some((words) =>
    words.has(word),
  );
}

/** "In spring Don was admitted", "Sue Gove joined": with a capital, before an auxiliary or another name, an infinitive is a name. */
function isNameBeforeVerb(
  word: string,
  text: string,
  tags: ReadonlySet<string>,
  { previous, nextWord, nextText, after }: Context,
): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(text) || !tags.has('Verb') || PASTS.has(word)) return false;
  if (!tags.has('Infinitive') || after !== ' ') return false;
  // "Stoke became": behind an infinitive at the head of a sentence no past tense stands.
  if (previous === undefined && formTag(nextWord) === 'PastTense') return true;
  const acts = BE.has(nextWord) || HAVE.has(nextWord);
  if (previous === undefined) return /^\p{Lu}\p{Ll}+$/u.test(nextText) && tags.has('FirstName');
  // "Formed in 1863, Stoke City is".
  const isName = acts || /^\p{Lu}\p{Ll}+$/u.test(nextText);
  return isName && !/[.!?:“"]["”’)]*\s*$/.test(previous.gap);
}

/** "On 24 April Associated Press": inside a sentence, a participle with a capital before another capital is a name. */
function isNamedDone(
  text: string,
  tags: ReadonlySet<string>,
  { previous, nextText, after }: Context,
): boolean {
  return (
    previous !== undefined &&
    !/[.!?:“"]["”’)]*\s*$/.test(previous.gap) &&
    /^\p{Lu}\p{Ll}+(?:ed|ing)$/u.test(text) &&
    tags.has('Verb') &&
    ((after === ' ' && /^\p{Lu}/u.test(nextText)) ||
      // "Stephen Harding died".
      (previous.gap === ' ' && previous.tags.has('FirstName')))
  );
}

/** "the hardest-hit city", "Berlin-based Orsino": a participle that a hyphen joins to the word before it. */
function isCompound(word: string, { previous, nextWord, after }: Context): boolean {
  return (
    previous !== undefined &&
    /^[-‐‑]$/.test(previous.gap) &&
    /^\s+$/.test(after) &&
    previous.pos !== 'auxiliary' &&
    (/(?:ed|based|hit|led|run|held|built|born|made|owned)$/.test(word) ||
      (word.endsWith('ing') && opensNoun(nextWord)))
  );
}

/** "guided-missile destroyers": a participle that a hyphen joins to the word behind it. */
function isOpeningCompound(word: string, tags: ReadonlySet<string>, { after }: Context): boolean {
  return /^[-‐‑]$/.test(after) && /(?:ed|ing)$/.test(word) && tags.has('Verb');
}

/** "Lenz concedes": behind a name, a word in -s that the tagger does not know may be a verb of the lexicon. */
function isVerbOfLexicon(word: string, { previous, nextWord }: Context): boolean {
  if (reportsThat(word, { previous, nextWord })) return true;
  if (!previous || !/^\p{Lu}/u.test(previous.text) || previous.gap !== ' ') return false;
  // "The rebels have": the capital is that of the sentence.
  if (previous.pos === 'determiner' || isEventiveNoun(word)) return false;
  const verb = infinitiveOf(word);
  // "Railway stations in the north": what is done to something is followed by that.
  if (PREPOSITIONS.has(nextWord) && !INTRANSITIVE_VERBS.has(verb)) return false;
  return kindOfVerb(verb) !== undefined;
}

/** "an Ardanian patrol": an infinitive cannot follow one name or one thing; it is a noun. */
function isBareBehindName(
  word: string,
  tags: ReadonlySet<string>,
  { previous, nextWord }: Context,
): boolean {
  const verbFollows =
    /[a-z]{2}ed$/.test(nextWord) || [PASTS, BE, HAVE, MODALS].some((words) => words.has(nextWord));
  if (!verbFollows) return false;
  if (!tags.has('Infinitive') || previous?.gap.trim() !== '' || PASTS.has(word)) return false;
  const one = previous.pos === 'proper' || previous.pos === 'noun';
  return (
    one &&
    !previous.tags.has('Plural') &&
    !previous.possessive &&
    !/(?:s|people|police|men|women|children)$/.test(previous.word)
  );
}

function isProper(text: string, tags: ReadonlySet<string>, { previous }: Context): boolean {
  if (!/^\p{Lu}/u.test(text)) return false;
  if (tags.has('ProperNoun') || tags.has('Acronym') || tags.has('Place'))
    return !tags.has('Pronoun');
  // "the Bellmar Echo": no infinitive follows a name.
  if (previous?.pos === 'proper' && tags.has('Infinitive') && previous.gap === ' ') return true;
  // A capital inside the sentence marks a name even where the tagger saw a verb.
  return (
    previous !== undefined &&
    !/[.!?:]["”’)]*\s*$/.test(previous.gap) &&
    (tags.has('Noun') || tags.has('Adjective'))
  );
}

function formOf(word: string, tags: ReadonlySet<string>): VerbForm {
  if (tags.has('Gerund') || word.endsWith('ing')) return 'gerund';
  if (PASTS.has(word) && word !== 'hit' && word !== 'beat') return 'past';
  if (word === 'broken' || word === 'frozen') return 'participle';
  // "rebuilt" is a past tense too; only "taken", "begun", "sung" are not.
  if (tags.has('Participle')) return /(?:n|ne|um|ung|ome)$/.test(word) ? 'participle' : 'past';
  if (
    tags.has('PastTense') ||
    word === 'had' ||
    word === 'was' ||
    word === 'were' ||
    word === 'did'
  )
    return 'past';
  if (tags.has('Infinitive')) return 'base';
  return word.endsWith('ed') ? 'past' : 'present';
}
