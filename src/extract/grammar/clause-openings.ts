/** Where a clause opens whose verb stands behind a comma: at "while" or "as" before its subject and what is told of it. */
import type { TokenRange } from './clauses.ts';
import type { Token } from './tokens.ts';
import { SUBORDINATORS } from './words.ts';

/** ", | while the one in Lund, on 4 May, killed": a comma and "while" part whatever stands behind them. */
export function contrastBefore(
  tokens: readonly Token[],
  after: number,
  verbFrom: number,
): number | undefined {
  for (let i = verbFrom - 1; i > after; i--) {
    const token = tokens[i];
    if (!token || token.pos === 'verb' || token.pos === 'auxiliary') return undefined;
    if (/^(?:while|whereas)$/.test(token.word) && tokens[i - 1]?.gap.includes(',')) return i;
  }
  return undefined;
}

/** "| as the Marr, a cruiser, passed the strait": where a clause opens whose subject has an apposition; else undefined. */
export function openingBefore(
  tokens: readonly Token[],
  after: number,
  verbFrom: number,
): number | undefined {
  let commas = 0;
  for (let i = verbFrom - 1; i >= after; i--) {
    const token = tokens[i];
    const isPart = token?.pos === 'verb' && (token.gap === '-' || isCalledAside(tokens, i));
    if (!token || (token.pos === 'verb' && !isPart) || token.pos === 'auxiliary') return undefined;
    if (token.gap.includes(',')) commas += 1;
    const opens =
      /^(?:as|when|while|because)$/.test(token.word) ||
      (/^(?:and|but)$/.test(token.word) && tokens[i - 1]?.gap.includes(','));
    if (opens && commas === 2) return i;
    if (commas > 2 || /[;:—–(]/.test(token.gap)) return undefined;
  }
  return undefined;
}

/** "one blaze, | dubbed the Lund Fire, charred". */
function isCalledAside(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:dubbed|called|named|nicknamed)$/.test(tokens[at]?.word ?? '') &&
    tokens[at - 1]?.gap.includes(',') === true
  );
}

/** "retired at noon | and, a day later, found": "and" with an aside in commas between it and its verb; else undefined. */
export function joinedBehindAside(
  tokens: readonly Token[],
  after: number,
  verbFrom: number,
): number | undefined {
  for (let i = verbFrom - 1; i >= Math.max(after, verbFrom - LONGEST_ASIDE); i--) {
    const token = tokens[i];
    if (!token || /^(?:verb|auxiliary|modal)$/.test(token.pos) || /[;:—–(]/.test(token.gap))
      return undefined;
    if (/^(?:and|but|then)$/.test(token.word) && token.gap.includes(',')) return i;
    if (i < verbFrom - 1 && token.gap.includes(',')) return undefined;
  }
  return undefined;
}

/** Words of an aside between "and" and its verb. */
const LONGEST_ASIDE = 11;

/** "Lena Berg (born 12 March 1931) | wrote": the verb that runs stands in brackets. */
export function isBehindBracket(
  tokens: readonly Token[],
  { from }: TokenRange,
  at: number,
): boolean {
  return tokens[at - 1]?.gap.includes(')') === true && tokens[from - 1]?.gap.includes('(') === true;
}

/** "Born in Lund on 3 May 1931, she …". */
export function opensSentence(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  if (from !== 0 || !/^(?:preposition|number|proper)$/.test(tokens[to]?.pos ?? '')) return false;
  return tokens.slice(to).some((t) => t.gap.includes(','));
}

/** "the post | she held in Lund": a pronoun that acts, right behind a noun. */
export function isContact(noun: Token | undefined, pronoun: Token | undefined): boolean {
  return (
    noun?.pos === 'noun' &&
    noun.gap === ' ' &&
    !noun.tags.has('Date') &&
    /^(?:he|she|they)$/.test(pronoun?.word ?? '')
  );
}

/** "since X declared": a preposition that here opens a clause, for a verb follows its noun. */
export function opensWith(
  tokens: readonly Token[],
  i: number,
  verbFrom: number,
  isDating: (index: number) => boolean,
): boolean {
  const token = tokens[i];
  if (token?.pos !== 'preposition' || !SUBORDINATORS.has(token.word)) return false;
  // "held since the weekend | was freed": a date alone does nothing.
  if (tokens.slice(i + 1, verbFrom).every((_, at) => isDating(i + 1 + at))) return false;
  return (
    verbFrom > i + 1 &&
    !tokens.slice(i + 1, verbFrom).some((t) => t.pos === 'preposition' && SUBORDINATORS.has(t.word))
  );
}
