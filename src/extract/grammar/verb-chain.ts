/**
 * How far a chain of auxiliaries, adverbs and denials reaches up to its verb, over what stands
 * among them: dates, asides, and words that belong to the subject.
 */
import type { Token } from './tokens.ts';

const CHAIN: ReadonlySet<string> = new Set(['auxiliary', 'modal', 'negation', 'adverb', 'verb']);

/** Where the chain that begins at a token ends, the verb in it; half-open. */
export function endOfChain(
  tokens: readonly Token[],
  from: number,
  isDating: (index: number) => boolean,
): number {
  let to = from;
  while (to < tokens.length) {
    const token = tokens[to];
    const behind = behindDate(tokens, to, isDating);
    if (behind !== undefined) {
      to = behind;
      continue;
    }
    if (!token || !(CHAIN.has(token.pos) || isFloating(tokens, to))) break;
    to += 1;
    if (token.pos === 'verb') break;
    if (/[,;:—()]/.test(token.gap)) {
      const on = behindAside(tokens, to);
      if (on === undefined) break;
      to = on;
    }
  }
  return to;
}

/** Words of an aside that says only how far things have come: "not, so far, | found", "have not, as yet, | ruled". */
const ASIDE = /^(?:so|far|as|yet|however|to|date|apparently|still)$/;

/** Where an aside between an auxiliary and its participle ends; else undefined. */
function behindAside(tokens: readonly Token[], from: number): number | undefined {
  const before = tokens[from - 1];
  if (before?.gap.trim() !== ',' || !/^(?:auxiliary|negation)$/.test(before.pos)) return undefined;
  let to = from;
  while (to < from + 2 && ASIDE.test(tokens[to]?.word ?? '')) {
    to += 1;
    if (tokens[to - 1]?.gap.trim() === ',') return tokens[to]?.pos === 'verb' ? to : undefined;
  }
  return undefined;
}

/** "had on Monday | rejected": where a date between an auxiliary and its participle ends; else undefined. */
function behindDate(
  tokens: readonly Token[],
  from: number,
  isDating: (index: number) => boolean,
): number | undefined {
  if (!isDating(from) || tokens[from - 1]?.pos !== 'auxiliary') return undefined;
  let to = from;
  while (isDating(to)) to += 1;
  const verb = tokens[to];
  const isParticiple = verb?.pos === 'verb' && (verb.form === 'past' || verb.form === 'participle');
  return isParticiple && tokens.slice(from - 1, to).every(({ gap }) => gap === ' ')
    ? to
    : undefined;
}

/** "were both arrested", "have not yet laid": the word joins nothing and stands among the verbs. */
function isFloating(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.word === 'yet') return isAmongVerbs(tokens, i);
  if (!/^(?:both|all|each|(?:it|him|her)self|themselves)$/.test(tokens[i]?.word ?? ''))
    return false;
  const next = tokens[i + 1];
  return tokens[i - 1]?.pos === 'auxiliary' && (next?.pos === 'verb' || next?.pos === 'adverb');
}

/** "Not yet", "never yet", "as yet": behind a word that denies the verb, and before it. */
function isAmongVerbs(tokens: readonly Token[], i: number): boolean {
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  const isDenied = before?.pos === 'negation' || /n['’]t$/.test(before?.word ?? '');
  return isDenied && before?.gap === ' ' && /^(?:verb|auxiliary|adverb)$/.test(next?.pos ?? '');
}
