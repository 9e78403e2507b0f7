/**
 * The verb of an entry that the tagger takes for a noun: "The mill burns", "Otto Lind reports
 * smoke". Chronologies tell in the present tense, in which the two look alike.
 */
import { kindOfVerb } from './heads.ts';
import { infinitive } from './language.ts';
import { DEED_VERBS } from './lexicon/deeds.ts';
import { REPORTING_VERBS } from './lexicon/verbs.ts';
import type { Token } from './tokens.ts';

/** The tokens with a verb, where they have none and a word in -s behind a noun can be one. */
export function withVerb(tokens: readonly Token[]): readonly Token[] {
  if (tokens.some(isVerb)) return tokens;
  const phrase = tokens.findIndex((t, i) => !isOfSubject(t) || breaks(tokens[i - 1]));
  const at = tokens.findIndex((token, i) => mayBeVerb(token, tokens[i - 1]));
  if (phrase !== -1 && at > phrase) return tokens;
  return tokens.map((token, i) =>
    i === at
      ? { ...token, pos: 'verb', form: 'present', lemma: infinitive(token.word, 'present') }
      : token,
  );
}

function isVerb({ pos, form }: Token): boolean {
  return pos === 'auxiliary' || pos === 'modal' || (pos === 'verb' && form !== 'gerund');
}

function isOfSubject({ pos, word }: Token): boolean {
  return word === 'of' || /^(?:determiner|adjective|number|noun|proper)$/.test(pos);
}

function breaks(before: Token | undefined): boolean {
  return before !== undefined && /[,;:.—–(]/.test(before.gap);
}

function mayBeVerb({ pos, word }: Token, before: Token | undefined): boolean {
  if (pos !== 'noun' || !word.endsWith('s')) return false;
  const isSubject = before?.pos === 'noun' || before?.pos === 'proper';
  if (!isSubject || before.possessive || before.gap !== ' ') return false;
  const verb = infinitive(word, 'present');
  return kindOfVerb(verb) !== undefined || DEED_VERBS.has(verb) || REPORTING_VERBS.has(verb);
}
