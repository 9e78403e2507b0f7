/** Verbs of states that tell of a deed with what stands behind them: "sat down", "stood trial", "followed suit". */
import type { Token } from './tokens.ts';
import { BE } from './words.ts';

/** Verbs of a state whose particle or object makes a deed of them. */
const DEED_BEHIND: Readonly<Record<string, RegExp>> = {
  sit: /^(?:down|up)$/,
  stand: /^(?:down|up|aside|trial|for)$/,
  follow: /^(?:suit|up)$/,
  seek: /^(?:asylum|refuge|shelter|bankruptcy|sanctuary|damages)$/,
};

/** "sat down", "stood trial", and "a second offer followed", behind which nothing stands that it follows. */
export function happensBehind(
  tokens: readonly Token[],
  main: number,
  isDating: (index: number) => boolean,
): boolean {
  const [verb, next] = [tokens[main], tokens[main + 1]];
  if (verb?.form !== 'past') return false;
  if (next && DEED_BEHIND[verb.lemma]?.test(next.word) === true && !isDating(main + 1)) return true;
  if (verb.lemma !== 'follow' || isBePassive(tokens, main)) return false;
  const ends = next === undefined || /[,;:.—–]/.test(verb.gap);
  return ends || isDating(main + 1) || next.pos === 'adverb' || /^(?:in|at|on)$/.test(next.word);
}

function isBePassive(tokens: readonly Token[], main: number): boolean {
  return BE.has(tokens[main - 1]?.word ?? '');
}
