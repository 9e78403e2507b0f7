/**
 * The verb of an entry that the tagger takes for a noun: "The mill burns", "Lind and Berg sign
 * a treaty". Chronologies tell in the present tense, in which the two look alike.
 */
import { isEventiveNoun, isStative, kindOfVerb } from './heads.ts';
import { infinitive, isBaseOfVerb } from './language.ts';
import { DEED_VERBS } from './lexicon/deeds.ts';
import { LIGHT_VERBS, REPORTING_VERBS } from './lexicon/verbs.ts';
import { tokenAs, type Token } from './tokens.ts';

/** The tokens with a verb, where they have none and a word behind a noun phrase can be one. */
export function withVerb(tokens: readonly Token[]): readonly Token[] {
  const verb = tokens.findIndex((_, i) => isVerb(tokens, i));
  // "A crack in a tank delays the launch": where nothing else is a verb, what hangs on the subject is of it.
  const phrase = tokens.findIndex(
    (t, i) =>
      !(isOfSubject(t) || (verb === -1 && t.pos === 'preposition')) || breaks(tokens[i - 1]),
  );
  const end = phrase === -1 ? tokens.length : phrase;
  if (verb !== -1 && verb <= end) return tokens;
  const known = tokens.findIndex((_, i) => mayBeVerb(tokens, i, tells) && (verb === -1 || i < end));
  const at = known === -1 ? tokens.findIndex((_, i) => isDeed(tokens, i) && i < end) : known;
  if (at === -1 || (verb === -1 && at > end)) return tokens;
  const { word } = tokens[at] ?? { word: '' };
  const form = word.endsWith('s') ? 'present' : 'base';
  return tokens.map((token, i) =>
    i === at ? tokenAs(token, { pos: 'verb', form, lemma: infinitiveOf(word) }) : token,
  );
}

/** A verb that tells: neither a doing nor what "to" opens. */
function isVerb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.pos === 'auxiliary' || token?.pos === 'modal') return true;
  return token?.pos === 'verb' && token.form !== 'gerund' && tokens[i - 1]?.word !== 'to';
}

function isOfSubject({ pos, word }: Token): boolean {
  return (
    word === 'of' || word === 'and' || /^(?:determiner|adjective|number|noun|proper)$/.test(pos)
  );
}

function breaks(before: Token | undefined): boolean {
  return before !== undefined && /[,;:.—–(]/.test(before.gap);
}

function infinitiveOf(word: string): string {
  return word.endsWith('s') ? infinitive(word, 'present') : word;
}

/**
 * "Lund answers two questions", "the mill reserves a room": where no other word can be the verb,
 * one in -s before what something is done to, or one that the dictionary has for a verb.
 */
function isDeed(tokens: readonly Token[], i: number): boolean {
  const [token, after] = [tokens[i], tokens[i + 1]];
  if (token?.word.endsWith('s') !== true || isEventiveNoun(token.word)) return false;
  const hasObject = token.gap === ' ' && /^(?:determiner|number|pronoun)$/.test(after?.pos ?? '');
  return mayBeVerb(tokens, i, (verb) => !isStative(verb) && (hasObject || isBaseOfVerb(verb)));
}

function mayBeVerb(tokens: readonly Token[], i: number, tells: (verb: string) => boolean): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (token?.pos !== 'noun' || !/^\p{Ll}/u.test(token.text)) return false;
  const isSubject =
    before?.pos === 'noun' || before?.pos === 'proper' || before?.word === 'general';
  if (!isSubject || before.possessive || before.gap !== ' ') return false;
  if (!tells(infinitiveOf(token.word))) return false;
  if (token.word.endsWith('s')) return true;
  // In the plural only what is done to something: "Lind and Berg sign a treaty".
  const several =
    before.tags.has('Plural') || tokens.slice(0, i).some(({ word }) => word === 'and');
  return (
    several &&
    token.gap === ' ' &&
    /^(?:determiner|adjective|noun|proper|number)$/.test(after?.pos ?? '')
  );
}

function tells(verb: string): boolean {
  return (
    kindOfVerb(verb) !== undefined ||
    DEED_VERBS.has(verb) ||
    REPORTING_VERBS.has(verb) ||
    LIGHT_VERBS.has(verb)
  );
}
