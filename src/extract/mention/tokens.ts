/**
 * A passage as tokens: words with their place, their part of speech and, for
 * verbs, their form. The tagger proposes; the closed classes of `words.ts` and
 * a few rules of position dispose.
 */
import { isEventiveNoun } from './heads.ts';
import { infinitive, singular, tagTerms, type TaggedTerm, type VerbForm } from './language.ts';
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

export type PartOfSpeech =
  | 'noun'
  | 'proper'
  | 'pronoun'
  | 'verb'
  | 'auxiliary'
  | 'modal'
  | 'adjective'
  | 'adverb'
  | 'determiner'
  | 'preposition'
  | 'subordinator'
  | 'coordinator'
  | 'number'
  | 'negation'
  | 'other';

export interface Token {
  /** As written, without surrounding punctuation and without a possessive ending. */
  readonly text: string;
  /** Lower case, straight apostrophes: the key for lexicons. */
  readonly word: string;
  /** Infinitive of a verb, singular of a noun, else the word. */
  readonly lemma: string;
  /** Offsets into the passage; `end` leaves out a possessive ending. */
  readonly start: number;
  readonly end: number;
  readonly pos: PartOfSpeech;
  readonly form?: VerbForm;
  readonly possessive: boolean;
  /** What stands between this token and the next: spaces and punctuation. */
  readonly gap: string;
  readonly tags: ReadonlySet<string>;
}

/** Tags of a hyphenated noun that the tagger takes apart: "build-up". */
const NOUN: ReadonlySet<string> = new Set(['Noun', 'Singular']);

interface RawToken {
  readonly text: string;
  readonly start: number;
  readonly term: TaggedTerm;
}

/** Tokens of a passage, in order. Offsets are into `passage`, in UTF-16 units. */
export function tokenize(passage: string): readonly Token[] {
  const raw: RawToken[] = [];
  let cursor = 0;
  for (const term of tagTerms(passage)) {
    if (term.text === '') continue;
    const start = passage.indexOf(term.text, cursor);
    if (start === -1) continue;
    cursor = start + term.text.length;
    const last = raw.at(-1);
    const joined = last && passage.slice(last.start, cursor);
    if (
      last &&
      joined &&
      passage.slice(last.start + last.text.length, start) === '-' &&
      isEventiveNoun(joined.toLowerCase())
    )
      raw[raw.length - 1] = {
        text: joined,
        start: last.start,
        term: { ...term, text: joined, tags: NOUN },
      };
    else raw.push({ text: term.text, start, term });
  }
  const tokens: Token[] = [];
  raw.forEach((token, i) => {
    const next = raw[i + 1];
    tokens.push(toToken(token, passage, next, tokens.at(-1)));
  });
  return tokens;
}

const POSSESSIVE = /(?:['’]s|(?<=s)['’])$/i;

function toToken(
  { text, start, term }: RawToken,
  passage: string,
  next: RawToken | undefined,
  previous: Token | undefined,
): Token {
  const possessive =
    POSSESSIVE.test(text) && !/^(?:it|he|she|that|there|what|who|let)['’]s$/i.test(text);
  const bare = possessive ? text.replace(POSSESSIVE, '') : text;
  const word = bare.toLowerCase().replaceAll('’', "'");
  const after = passage.slice(start + text.length, next?.start ?? passage.length);
  // The tagger leaves the apostrophe of "states'" outside the term; where a quotation is open it closes that.
  const trailing =
    !possessive &&
    word.endsWith('s') &&
    /^['’]\s/.test(after) &&
    !/(?:^|[\s(])['‘]/.test(passage.slice(0, start));
  const nextWord = next?.text.toLowerCase() ?? '';
  const { pos, form } = classify(word, bare, term.tags, { previous, nextWord, after });
  const lemma =
    form !== undefined && (pos === 'verb' || pos === 'auxiliary')
      ? infinitive(word, form)
      : pos === 'noun'
        ? lemmaOfNoun(word, term.tags)
        : word;
  return {
    text: bare,
    word,
    lemma,
    start,
    end: start + bare.length,
    pos,
    form: pos === 'verb' || pos === 'auxiliary' ? form : undefined,
    possessive: possessive || trailing,
    gap: possessive ? after : trailing ? after.slice(1) : after,
    tags: term.tags,
  };
}

function lemmaOfNoun(word: string, tags: ReadonlySet<string>): string {
  return tags.has('Plural') || (/[^sui]s$/.test(word) && !isEventiveNoun(word))
    ? singular(word)
    : word;
}

interface Context {
  readonly previous: Token | undefined;
  readonly nextWord: string;
  readonly after: string;
}

function classify(
  word: string,
  text: string,
  tags: ReadonlySet<string>,
  context: Context,
): { pos: PartOfSpeech; form?: VerbForm } {
  const closed = text === 'US' ? undefined : closedClass(word, context);
  if (closed) return closed;
  if (text === 'US') return { pos: 'proper' };
  if (tags.has('Negative')) return { pos: 'negation' };
  if (BE.has(word) || HAVE.has(word) || DO.has(word))
    return { pos: 'auxiliary', form: formOf(word, tags) };
  if (word.endsWith("n't")) return { pos: 'auxiliary', form: formOf(word, tags) };
  if (
    word === 'warning' &&
    context.previous?.pos === 'proper' &&
    /^(?:of|that|against)$/.test(context.nextWord)
  )
    return { pos: 'verb', form: 'gerund' };
  if (isNounHere(word, text, tags, context))
    return { pos: /^\p{Lu}/u.test(text) && tags.has('ProperNoun') ? 'proper' : 'noun' };
  if (tags.has('Value') || /^[\d.,]+$/.test(word)) return { pos: 'number' };
  if (isProper(text, tags, context)) return { pos: 'proper' };
  if (tags.has('Verb') && NOUNS.has(word) && context.previous?.pos !== 'modal')
    return { pos: 'noun' };
  if (tags.has('Verb') && isPluralNounHere(word, context)) return { pos: 'noun' };
  if (tags.has('Verb')) return { pos: 'verb', form: formOf(word, tags) };
  if (PASTS.has(word)) return { pos: 'verb', form: 'past' };
  if (tags.has('Adverb')) return { pos: 'adverb' };
  if (tags.has('Adjective')) return { pos: 'adjective' };
  if (tags.has('Noun')) return { pos: 'noun' };
  if (tags.has('Determiner')) return { pos: 'determiner' };
  if (tags.has('Conjunction')) return { pos: 'coordinator' };
  return { pos: 'other' };
}

function closedClass(
  word: string,
  { previous, nextWord, after }: Context,
): { pos: PartOfSpeech } | undefined {
  if (word === 'not' || word === 'never') return { pos: 'negation' };
  if (ADVERBS.has(word)) return { pos: 'adverb' };
  if (word === 'allied') return { pos: 'adjective' };
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
    /^\d|^(?:one|two|three|four|five|six|seven|eight|nine|ten|a)$/.test(nextWord) &&
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

/** Whether a word that could be a verb is the name of an event in this place: "U.S. strikes on boats". */
function isNounHere(
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
  if (isGerund)
    return before === 'proper' || before === 'preposition' ? PREPOSITIONS.has(nextWord) : false;
  if (before === 'proper' || before === 'noun')
    return PREPOSITIONS.has(nextWord) && nextWord !== 'to';
  return before === 'preposition' && previous?.word !== 'to';
}

/** "Iranian engineers": after an adjective, a number or a people's name, a word in -s is a noun. */
function isPluralNounHere(word: string, { previous }: Context): boolean {
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

function isProper(text: string, tags: ReadonlySet<string>, { previous }: Context): boolean {
  if (!/^\p{Lu}/u.test(text)) return false;
  if (tags.has('ProperNoun') || tags.has('Acronym') || tags.has('Place'))
    return !tags.has('Pronoun');
  // A capital inside the sentence marks a name even where the tagger saw a verb.
  return (
    previous !== undefined &&
    !/[.!?:]["”’)]*\s*$/.test(previous.gap) &&
    (tags.has('Noun') || tags.has('Adjective'))
  );
}

function formOf(word: string, tags: ReadonlySet<string>): VerbForm {
  if (tags.has('Gerund') || word.endsWith('ing')) return 'gerund';
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
