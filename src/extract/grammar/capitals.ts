/**
 * Words that only a name spells with a capital: "Songs | About | Jane", "Pepsi Cola | United |
 * Bottlers". Within a sentence no verb and no preposition has one of its own.
 */
import type { Token } from './tokens.ts';

/** Which of a passage's words are such; none where a headline spells all its words so. */
export function wordsOfNames(tokens: readonly Token[]): readonly number[] {
  const found = tokens.flatMap((_, i) => (isOfName(tokens, i) ? [i] : []));
  return found.length > 0 && isTitleCase(tokens) ? [] : found;
}

function isOfName(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !token || !MISTAKEN.test(token.pos) || !CAPITAL.test(token.text)) return false;
  if (KEPT.has(token.word) || before.gap !== ' ' || token.tags.has('Date')) return false;
  const follows = at > 1 && before.pos === 'proper' && CAPITAL.test(before.text);
  const isFollowed = token.gap === ' ' && next !== undefined && CAPITAL.test(next.text);
  // "bought | All That We Needed, | released": what opens the name stands behind a small letter.
  return follows ? isFollowed || token.pos !== 'pronoun' : isFollowed && next.pos !== 'noun';
}

const MISTAKEN = /^(?:verb|preposition|pronoun|determiner|subordinator|adverb|modal|auxiliary)$/;
const CAPITAL = /^\p{Lu}\p{Ll}/u;

/** What may open or join names, and has its own ways there. */
const KEPT: ReadonlySet<string> = new Set(
  'the a an of and i his her its their our my your this that'.split(' '),
);

/** Whether most words have a capital. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.slice(1).filter(({ text }) => /^\p{L}{2}/u.test(text));
  return words.filter(({ text }) => CAPITAL.test(text)).length * 2 > words.length;
}
