/**
 * A passage as tokens: words with their place, their part of speech and, for
 * verbs, their form. The tagger proposes; the closed classes of `words.ts` and
 * a few rules of position dispose.
 */
import { wordsOfNames } from './capitals.ts';
import { FAMILY_FIRST } from '../entity/lexicon/roles.ts';
import { isEventiveNoun } from './heads.ts';
import { infinitive, singular, type VerbForm } from './language.ts';
import { classify } from './parts-of-speech.ts';
import { tagTerms, type TaggedTerm } from './tagger.ts';

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

/**
 * The token but for what is given. Written out, and so are `verbAs`, `clauseAs` and their like: each
 * spread that is run makes a hidden class of its own for every one it is given, and with more than four
 * of them all code that reads such objects, which is nearly all there is, looks its keys up slowly.
 * What is never changed cannot be given; a key given as undefined stays what it was.
 */
export function tokenAs(
  token: Token,
  {
    text = token.text,
    word = token.word,
    lemma = token.lemma,
    pos = token.pos,
    form = token.form,
    possessive = token.possessive,
  }: Partial<Omit<Token, 'start' | 'end' | 'gap' | 'tags'>>,
): Token {
  const { start, end, gap, tags } = token;
  return { text, word, lemma, start, end, pos, form, possessive, gap, tags };
}

/** Tags of a hyphenated noun that the tagger takes apart: "build-up". */
const NOUN: ReadonlySet<string> = new Set(['Noun', 'Singular']);

interface RawToken {
  readonly text: string;
  readonly start: number;
  readonly term: TaggedTerm;
}

/** Passages read last, with their tokens. News repeats itself, within an article and across. */
const read = new Map<string, readonly Token[]>();
const MOST_READ = 1000;

/** Tokens of a passage, in order. Offsets are into `passage`, in UTF-16 units. */
export function tokenize(passage: string): readonly Token[] {
  const known = read.get(passage);
  if (known) return known;
  const tokens = tokensOf(passage);
  if (read.size >= MOST_READ) read.clear();
  read.set(passage, tokens);
  return tokens;
}

function tokensOf(passage: string): readonly Token[] {
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
      isHyphenatedName(last, term.text, raw.at(-2)?.text)
    )
      raw[raw.length - 1] = {
        text: joined,
        start: last.start,
        term: { ...last.term, text: joined },
      };
    else if (
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
    // "magnitude-7.1": the tagger takes it apart at the point.
    else if (
      last &&
      joined &&
      /-\d+$/.test(last.text) &&
      /^\d+$/.test(term.text) &&
      joined.length === last.text.length + 1 + term.text.length &&
      joined.includes('.')
    )
      raw[raw.length - 1] = { text: joined, start: last.start, term: last.term };
    else raw.push({ text: term.text, start, term });
  }
  const tokens: Token[] = [];
  raw.forEach((token, i) => {
    const next = raw[i + 1];
    tokens.push(toToken(token, passage, next, tokens.at(-1)));
  });
  for (const at of wordsOfNames(tokens)) {
    const token = tokens[at];
    if (token) tokens[at] = tokenAs(token, { pos: 'proper', form: undefined, lemma: token.word });
  }
  return tokens;
}

/** "Moon Hyung-bae", "Anne-Marie Dahl", "Mohammad-Baqer", "el-Adly": one name in two words. */
function isHyphenatedName(first: RawToken, second: string, before: string | undefined): boolean {
  if (
    /^(?:Secretary|Attorney|Director|Vice|Solicitor|Governor|Inspector|Comptroller)$/.test(
      first.text,
    )
  )
    return /^(?:General|President|Chair|Chairman|Chancellor|Admiral|Premier)$/.test(second);
  if (/^(?:[ae]l|ad|an|ar|as|ash|at|az|ul)$/.test(first.text)) return /^\p{Lu}\p{Ll}/u.test(second);
  if (!/^\p{Lu}\p{Ll}+$/u.test(first.text)) return false;
  if (/^\p{Ll}{2,6}$/u.test(second)) return FAMILY_FIRST.has(before?.toLowerCase() ?? '');
  const { tags } = first.term;
  const person = tags.has('FirstName') || tags.has('MaleName') || tags.has('FemaleName');
  return (
    /^\p{Lu}\p{Ll}+$/u.test(second) &&
    (person || /^(?:Al|El|Jean|Ben)$/.test(first.text)) &&
    !tags.has('Place')
  );
}

/** "Gerald R. Ford", "Mr. Yoon": the full stop belongs to the word and ends nothing. */
const DOTTED =
  /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Gen|Lt|Col|Capt|Adm|Sgt|Maj|Sen|Rep|Gov|Prof|Rev|Hon|Jr|Sr|Ltd|Inc|Corp|Co|No)$/u;

const POSSESSIVE = /(?:['’]s|(?<=s)['’])$/i;

function toToken(
  { text, start, term }: RawToken,
  passage: string,
  next: RawToken | undefined,
  previous: Token | undefined,
): Token {
  const possessive =
    POSSESSIVE.test(text) && !/^(?:it|he|she|that|there|what|who|let)['’]s$/i.test(text);
  const dotted = passage.startsWith('. ', start + text.length) && DOTTED.test(text);
  const bare = possessive ? text.replace(POSSESSIVE, '') : dotted ? `${text}.` : text;
  // "notified WHO": the body, and nobody asked for.
  const word = text === 'WHO' ? text : (dotted ? text : bare).toLowerCase().replaceAll('’', "'");
  const after = passage.slice(
    start + text.length + (dotted ? 1 : 0),
    next?.start ?? passage.length,
  );
  // The tagger leaves the apostrophe of "states'" outside the term; where a quotation is open it closes that.
  const trailing =
    !possessive &&
    word.endsWith('s') &&
    /^['’]\s/.test(after) &&
    !/(?:^|[\s(])['‘]/.test(passage.slice(0, start));
  const nextWord = next?.text.toLowerCase() ?? '';
  const nextText = next?.text ?? '';
  const { pos, form } = classify(word, bare, term.tags, { previous, nextWord, nextText, after });
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
