/**
 * A quick look whether anybody may have the word in a sentence. There are some thirty ways of telling,
 * each tried on every event; most sentences hold no word that any of them begins with.
 */
import { REPORTING_VERBS } from '../grammar/lexicon/verbs.ts';
import type { Token } from '../grammar/tokens.ts';
import type { ReadSentence } from '../mention/read-sentence.ts';
import { OF_THAT, OPENING_ACCOUNTS, SAYING_NOUNS } from './complements.ts';
import { LEARNED } from './learned.ts';
import { BEFORE_THAT } from './said-by.ts';
import { SAYING_VERBS } from './saying.ts';
import { SHOWING } from './told-ways.ts';
import { OWN_ACCOUNTS, SAYING_SO, SHOWS_THAT, VERSIONS } from './without-that.ts';

/** Words and infinitives, one of which every way of telling has; a new way adds its own. */
const TELLING: ReadonlySet<string> = new Set(
  [
    ...[SAYING_VERBS, REPORTING_VERBS, BEFORE_THAT, SHOWING, SHOWS_THAT, SAYING_SO, OF_THAT],
    ...[SAYING_NOUNS, OPENING_ACCOUNTS, OWN_ACCOUNTS, VERSIONS, LEARNED],
    'accuse blame citing quote point points put puts said told heard'.split(' '),
  ].flatMap((words) => [...words]),
);

/** What is known of sentences looked at. */
const looked = new WeakMap<ReadSentence, boolean>();

/** False only where no way of telling but quotation marks, "according to" and hedges can be taken. */
export function mayTell(read: ReadSentence): boolean {
  const known = looked.get(read);
  if (known !== undefined) return known;
  const { text, tokens, clauses } = read;
  const may =
    text.includes(':') ||
    tokens.some(opensTelling) ||
    clauses.some(({ verb }) => TELLING.has(verb.lemma));
  looked.set(read, may);
  return may;
}

function opensTelling({ word, lemma }: Token, at: number, tokens: readonly Token[]): boolean {
  if (TELLING.has(lemma) || TELLING.has(word)) return true;
  // "Legend has it that".
  return word === 'it' && /^(?:has|have|had)$/.test(tokens[at - 1]?.word ?? '');
}
