/** Verbs of states that tell of a deed with what stands behind them: "sat down", "stood trial", "followed suit". */
import type { Token } from './tokens.ts';
import { BE } from './words.ts';

/** Verbs of a state whose particle or object makes a deed of them. */
const DEED_BEHIND: ReadonlyMap<string, RegExp> = new Map([
  ['sit', /^(?:down|up)$/],
  ['stand', /^(?:down|up|aside|trial|for)$/],
  ['follow', /^(?:suit|up)$/],
  ['seek', /^(?:asylum|refuge|shelter|bankruptcy|sanctuary|damages)$/],
]);

/** Verbs of a state that tell a deed in the passive, before what says where or how it was done. */
const DONE_BEHIND: ReadonlyMap<string, RegExp> = new Map([
  ['show', /^(?:at|in|on|to|for)$/],
  ['mark', /^(?:with|by|in|at)$/],
  ['serve', /^(?:with|on)$/],
  ['follow', /^to$/],
]);

/** "sat down", "stood trial", and "a second offer followed", behind which nothing stands that it follows. */
export function happensBehind(
  tokens: readonly Token[],
  main: number,
  isDating: (index: number) => boolean,
): boolean {
  const [verb, next] = [tokens[main], tokens[main + 1]];
  if (verb?.form !== 'past' && verb?.form !== 'participle') return false;
  if (next && DEED_BEHIND.get(verb.lemma)?.test(next.word) === true && !isDating(main + 1))
    return !(verb.form === 'participle');
  // "was shown at Lund", "was marked with a minute's silence", "was followed by Berg".
  if (isBePassive(tokens, main))
    return DONE_BEHIND.get(verb.lemma)?.test(next?.word ?? '') === true;
  if (verb.form === 'participle') return false;
  if (verb.lemma !== 'follow') return false;
  const ends = next === undefined || /[,;:.—–]/.test(verb.gap);
  return ends || isDating(main + 1) || next.pos === 'adverb' || /^(?:in|at|on)$/.test(next.word);
}

function isBePassive(tokens: readonly Token[], main: number): boolean {
  return BE.has(tokens[main - 1]?.word ?? '');
}
