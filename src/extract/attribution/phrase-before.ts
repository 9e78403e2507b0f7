/** The phrase for who speaks, read back from a verb of saying over what may stand between them. */
import type { Clause, TokenRange } from '../grammar/clauses.ts';
import type { Token } from '../grammar/tokens.ts';
import type { ReadSentence } from '../mention/read-sentence.ts';

/** Tokens of a phrase for who speaks, with what is told of them. */
const LONGEST = 24;
/** Tokens of a name. */
const LONGEST_NAME = 4;

const CONJUNCTION =
  /^(?:and|but|though|although|while|because|as|when|where|that|if|since|whereas|so|yet|after|before|until|or|nor|because)$/;
const SPOKE = /^(?:say|deny|claim|tell|admit|acknowledge|confirm|insist|add)$/;
const RELATIVE = /^(?:who|which|whose|whom|that)$/;

/**
 * The subject of the verb at a token: behind a conjunction or a mark, without what is set between it
 * and the verb. A name between commas right before the verb says who is meant. Undefined where the verb
 * is denied, wished for or passive, and where no noun phrase stands there.
 */
export function phraseBefore(
  { tokens, clauses, dating }: ReadSentence,
  verb: number,
): TokenRange | undefined {
  let end = verb;
  while (end > 0 && isBesideVerb(tokens[end - 1])) end -= 1;
  const before = tokens[end - 1];
  if (!before) return undefined;
  if (/^(?:modal|auxiliary)$/.test(before.pos) || /^(?:not|never|to|n't)$/.test(before.word))
    return undefined;
  if (CONJUNCTION.test(before.word) || (before.gap.includes(',') && end < verb - 2)) {
    // "Resigned on Monday | and said that …": whoever did the one said the other.
    const isBefore = (c: Clause): boolean =>
      c.subject !== undefined &&
      c.opener === undefined &&
      c.verb.to < end &&
      c.verb.kind === 'finite';
    // "The army said its guards had fired, | and said …": whoever spoke before speaks again.
    const shared =
      clauses.findLast((c) => isBefore(c) && SPOKE.test(c.verb.lemma)) ??
      clauses.findLast(isBefore);
    return before.word === 'and' && !shared?.verb.passive ? shared?.subject : undefined;
  }
  const isSetOff = /,\s*$/.test(before.gap);
  if (!isSetOff) {
    // "An engineer | who worked there until 2019 | wrote": a relative clause has words that look like openings.
    const mark = tokens.findLastIndex(({ gap }, i) => i < end - 1 && /[,;:—(“"”.]/.test(gap));
    const relative = tokens.findIndex(
      (_, i) => i > mark + 1 && i < end && opensRelative(tokens, i),
    );
    const to = relative === -1 ? end : relative;
    return trimmed(tokens, openedBefore(tokens, to), to);
  }
  const comma = tokens.findLastIndex(({ gap }, i) => i < end - 1 && /,\s*$/.test(gap));
  if (comma === -1 || end - comma > LONGEST) return undefined;
  if (tokens.slice(comma + 1, end - 1).some(({ gap }) => /[;:—(“"”]/.test(gap))) return undefined;
  const aside = { from: comma + 1, to: end };
  const from = openedBefore(tokens, comma + 1);
  const isName =
    end - aside.from <= LONGEST_NAME &&
    tokens.slice(aside.from, end).every((t, i) => isCapital(t) && !dating.has(aside.from + i));
  return isName && isCommon(tokens.slice(from, comma + 1))
    ? aside
    : trimmed(tokens, from, comma + 1);
}

/** "who", or a "that" with a verb right behind it. */
function opensRelative(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word;
  return (
    (word === 'who' ||
      (word === 'that' && /^(?:verb|auxiliary|modal)$/.test(tokens[at + 1]?.pos ?? ''))) &&
    /^(?:noun|proper)$/.test(tokens[at - 1]?.pos ?? '')
  );
}

/** "had | also | said", "later | wrote". */
function isBesideVerb(token: Token | undefined): boolean {
  return (
    token?.gap === ' ' &&
    (/^(?:has|have|had|later|also|then|himself|herself|themselves|once|first)$/.test(token.word) ||
      (token.pos === 'adverb' && !/^(?:not|never)$/.test(token.word)))
  );
}

function isCapital({ text }: Token): boolean {
  return /^\p{Lu}/u.test(text);
}

/** "The company that makes it": nobody is named in it. */
function isCommon(words: readonly Token[]): boolean {
  return words.slice(1).every((token) => !isCapital(token));
}

/** The token behind the nearest mark or conjunction before `at`. */
function openedBefore(tokens: readonly Token[], at: number): number {
  let from = at - 1;
  while (from > 0 && at - from < LONGEST) {
    const before = tokens[from - 1];
    if (!before || /[,;:—(“"”.]/.test(before.gap)) break;
    const isAnd = before.word === 'and' && isCapital(tokens[from] ?? before);
    if (CONJUNCTION.test(before.word) && !RELATIVE.test(before.word) && !isAnd) break;
    from -= 1;
  }
  return from;
}

/** The phrase up to its relative clause; undefined where it is no noun phrase. */
function trimmed(tokens: readonly Token[], from: number, to: number): TokenRange | undefined {
  let end = from;
  while (end < to && !(end > from && RELATIVE.test(tokens[end]?.word ?? ''))) end += 1;
  const words = tokens.slice(from, end);
  const [first] = words;
  if (!first || !/^(?:determiner|noun|proper|adjective|number|pronoun)$/.test(first.pos))
    return undefined;
  if (RELATIVE.test(first.word) || words.length > LONGEST) return undefined;
  const isVerbal = words.some(
    ({ pos, form }) =>
      pos === 'modal' ||
      pos === 'auxiliary' ||
      (pos === 'verb' && form !== 'gerund' && form !== 'participle'),
  );
  return isVerbal ? undefined : { from, to: end };
}
