/**
 * The one door to the tagger (wink-nlp): a sentence's words with their parts of
 * speech, in the tags that `parts-of-speech.ts` weighs. Punctuation is no word;
 * what the tagger cuts off a word ("'s", "n't", "$", "%") is put back.
 */
import model from 'wink-eng-lite-web-model';
import winkNlp, { type ItsFunction, type PartOfSpeech as UniversalTag } from 'wink-nlp';
import { kindOfVerb } from './heads.ts';
import { formTag, infinitive, isBaseOfVerb, isCommonNoun, isPlural, nameTags } from './language.ts';
import { DETERMINERS, DO, MODALS } from './words.ts';

/** A word as the tagger leaves it. */
export interface TaggedTerm {
  readonly text: string;
  readonly tags: ReadonlySet<string>;
}

const nlp = winkNlp(model, ['pos']);
/** Its own types make methods of these functions, which are handed over, not called. */
const { its } = nlp as unknown as {
  readonly its: {
    readonly pos: ItsFunction<UniversalTag>;
    readonly precedingSpaces: ItsFunction<string>;
  };
};

/** Tags of the Universal Dependencies in the names that the lexicon uses. */
const TAGS_OF: Partial<Record<UniversalTag, readonly string[]>> = {
  ADJ: ['Adjective'],
  ADP: ['Preposition'],
  ADV: ['Adverb'],
  AUX: ['Verb', 'Auxiliary'],
  CCONJ: ['Conjunction'],
  DET: ['Determiner'],
  NOUN: ['Noun'],
  NUM: ['Value'],
  PRON: ['Noun', 'Pronoun'],
  PROPN: ['Noun', 'ProperNoun'],
  SCONJ: ['Subordinator'],
  VERB: ['Verb'],
};

/** Cut off by the tagger, though one word with what stands before it. */
const ENDING = /^(?:['’]\p{L}{1,2}|n['’]t|%)$/iu;
const CURRENCY = /^\p{Sc}$/u;
const WORD = /[\p{L}\p{N}]/u;
/** "had been ill.": at the end of a passage the full stop is the sentence's, whatever else the letters abbreviate. */
const STOPPED = /^(\p{Ll}{2,})\.$/u;

interface Piece {
  readonly text: string;
  readonly tag: UniversalTag;
  readonly isJoined: boolean;
}

/** Words of a passage in order, each found in it after the one before. */
export function tagTerms(passage: string): readonly TaggedTerm[] {
  const terms: TaggedTerm[] = [];
  let sign = '';
  for (const { text, tag, isJoined } of piecesOf(passage)) {
    const last = terms.at(-1);
    if (isJoined && last && ENDING.test(text) && sign === '') {
      terms[terms.length - 1] = { text: last.text + text, tags: last.tags };
    } else if (isWord(text)) {
      terms.push({ text: (isJoined ? sign : '') + text, tags: tagsOf(text, tag, last) });
      sign = '';
    } else sign = CURRENCY.test(text) ? text : '';
  }
  return terms.map((term, i) => mended(term, terms, i));
}

/** Whether it holds a letter or digit: most begin with one. */
function isWord(text: string): boolean {
  const small = text.charCodeAt(0) | 32;
  return (small >= 97 && small <= 122) || WORD.test(text);
}

function piecesOf(passage: string): Piece[] {
  const tokens = nlp.readDoc(passage).tokens();
  const texts = tokens.out();
  const tags = tokens.out(its.pos) as UniversalTag[];
  const spaces = tokens.out(its.precedingSpaces);
  return texts.map((text, i) => ({
    text: i === texts.length - 1 && text.endsWith('.') ? withoutStop(text) : text,
    tag: tags[i] ?? 'X',
    isJoined: i > 0 && spaces[i] === '',
  }));
}

function withoutStop(text: string): string {
  return text.length > 2 ? text.replace(STOPPED, '$1') : text;
}

/** Verbs whose past is their base; "to", a modal or "do" before them tells the base. */
const UNCHANGED: ReadonlySet<string> = new Set(
  'beat bet burst cast cost cut hit hurt let put quit read set shed shut split spread thrust upset'.split(
    ' ',
  ),
);

function tagsOf(
  text: string,
  tag: UniversalTag,
  before: TaggedTerm | undefined,
): ReadonlySet<string> {
  const isPast = (tag === 'VERB' || tag === 'AUX') && isUnchangedPast(text.toLowerCase(), before);
  if (isPast) return tagsAlone(text, tag, isPast);
  const ofTag = tagsKnown.get(tag) ?? new Map<string, ReadonlySet<string>>();
  const known = ofTag.get(text);
  if (known) return known;
  const tags = tagsAlone(text, tag, isPast);
  if (ofTag.size >= MOST_KNOWN) ofTag.clear();
  tagsKnown.set(tag, ofTag.set(text, tags));
  return tags;
}

/** Tags of words met last, which are the same wherever a word stands with one part of speech. */
const tagsKnown = new Map<UniversalTag, Map<string, ReadonlySet<string>>>();
const MOST_KNOWN = 2_000;

function tagsAlone(text: string, tag: UniversalTag, isPast: boolean): ReadonlySet<string> {
  const word = text.toLowerCase();
  const tags = new Set(TAGS_OF[tag]);
  if (tag === 'VERB' || tag === 'AUX') tags.add(isPast ? 'PastTense' : formTag(word));
  if (tag === 'NOUN') for (const noun of nounTags(text)) tags.add(noun);
  if (/^\p{Lu}/u.test(text)) for (const name of nameTags(word)) tags.add(name);
  return tags;
}

function isUnchangedPast(word: string, before: TaggedTerm | undefined): boolean {
  if (!UNCHANGED.has(word) || before === undefined) return false;
  return before.text.toLowerCase() !== 'to' && !before.tags.has('Auxiliary');
}

const BASE: ReadonlySet<string> = new Set(['Verb', 'Infinitive']);
const PRESENT: ReadonlySet<string> = new Set(['Verb', 'PresentTense']);
const PAST: ReadonlySet<string> = new Set(['Verb', 'PastTense']);
/** A modal or "do" helps a verb; the others stand between it and its verb. */
const PLACES: ReadonlyMap<string, 'helps' | 'between'> = new Map([
  ...[...MODALS, ...DO].map((word) => [word, 'helps'] as const),
  ...'not never also now still soon then'.split(' ').map((word) => [word, 'between'] as const),
]);

const ADJECTIVE: ReadonlySet<string> = new Set(['Adjective']);

/** What the tagger takes for something else, where its place leaves no doubt. */
function mended(term: TaggedTerm, terms: readonly TaggedTerm[], at: number): TaggedTerm {
  const { text } = term;
  if (at === 0 && isNounInCapitals(term, terms[1])) return { text, tags: nounTags(text) };
  if (!opensSmall(text)) return term;
  if (term.tags.has('Verb')) {
    if (isWithinPhrase(text, terms[at - 1], terms[at + 1])) return { text, tags: ADJECTIVE };
    return isBehindParticiple(term, terms, at) ? { text, tags: nounTags(text) } : term;
  }
  let before = terms[at - 1];
  let place = before && PLACES.get(before.text.toLowerCase());
  if (place === 'between') {
    before = terms[at - 2];
    place = before && PLACES.get(before.text.toLowerCase());
  }
  if (place === 'helps' && (isBaseOfVerb(text) || kindOfVerb(text) !== undefined))
    return { text, tags: BASE };
  const after = terms[at + 1];
  if (isTellingVerb(term, before, after)) return { text, tags: PRESENT };
  return isTellingPast(term, before, after) ? { text, tags: PAST } : term;
}

/** Whether a word begins with a small letter. */
function opensSmall(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 97 && code <= 122 : /^\p{Ll}/u.test(text);
}

/** "Divers entered": the capital of a sentence's first word makes no name of a noun. */
function isNounInCapitals({ text, tags }: TaggedTerm, after: TaggedTerm | undefined): boolean {
  if (!tags.has('ProperNoun') || !/^\p{Lu}\p{Ll}+$/u.test(text)) return false;
  const isNamed = ['Place', 'Person', 'Date', 'Demonym'].some((tag) => tags.has(tag));
  return !isNamed && after?.tags.has('ProperNoun') !== true && isCommonNoun(text.toLowerCase());
}

function nounTags(text: string): ReadonlySet<string> {
  return new Set(isPlural(text.toLowerCase()) ? ['Noun', 'Plural'] : ['Noun']);
}

/** "Peru's enduring ties", "the seized ship": between what opens a noun phrase and its noun. */
function isWithinPhrase(
  text: string,
  before: TaggedTerm | undefined,
  after: TaggedTerm | undefined,
): boolean {
  if (!before || !/(?:ing|ed)$/.test(text) || after?.tags.has('Noun') !== true) return false;
  const opens = before.tags.has('Determiner') || /['’]s?$/.test(before.text);
  return opens && !after.tags.has('Pronoun') && !after.tags.has('ProperNoun');
}

/** "a televised address": what an article and a participle stand before is a noun. */
function isBehindParticiple(
  { tags }: TaggedTerm,
  terms: readonly TaggedTerm[],
  at: number,
): boolean {
  if (!tags.has('Infinitive')) return false;
  const opens = DETERMINERS.has(terms[at - 2]?.text.toLowerCase() ?? '');
  return opens && /^\p{Ll}{3,}ed$/u.test(terms[at - 1]?.text ?? '');
}

/** "Peru strikes a deal": behind a name and before what it does something to. */
function isTellingVerb(
  { text, tags }: TaggedTerm,
  before: TaggedTerm | undefined,
  after: TaggedTerm | undefined,
): boolean {
  if (!tags.has('Noun') || !/[^s]s$/.test(text) || !before || !after) return false;
  const isSubject = before.tags.has('ProperNoun') && !/['’]s?$/.test(before.text);
  const next = after.text.toLowerCase();
  const isObject =
    DETERMINERS.has(next) ||
    next === 'that' ||
    after.tags.has('ProperNoun') ||
    after.tags.has('Gerund');
  return isSubject && isObject && kindOfVerb(infinitive(text, 'present')) !== undefined;
}

/** "Lopez alleged that", "who retired in": behind a name and before a clause, or behind "who", no adjective. */
function isTellingPast(
  { text, tags }: TaggedTerm,
  before: TaggedTerm | undefined,
  after: TaggedTerm | undefined,
): boolean {
  if (!tags.has('Adjective') || !text.endsWith('ed')) return false;
  if (/^(?:who|which|he|she|they)$/i.test(before?.text ?? '')) return true;
  return before?.tags.has('ProperNoun') === true && after?.text === 'that';
}
