/**
 * The noun phrase around a head: its modifiers to the left, the prepositional
 * phrases that hang on it to the right, dates inside it passed over.
 */
import type { TokenRange } from './clauses.ts';
import type { Token } from './tokens.ts';
import { eventiveNoun, isState } from './heads.ts';

const GLUE = /^(?:\s*["“”'‘’]?\s*["“”'‘’]?|[-‐‑])$/;
const CARRIES_ON = new Set(
  'of to in on at against between with from into near off over for by around through across toward towards behind'.split(
    ' ',
  ),
);

/** The phrase of the noun at `head`; `isTime` tells tokens that only date it. */
export function nounPhraseAround(
  tokens: readonly Token[],
  head: number,
  isTime: (index: number) => boolean,
): TokenRange {
  let from = head;
  while (from > 0 && isModifier(tokens[from - 1]) && glued(tokens[from - 1])) {
    from -= 1;
    const token = tokens[from];
    if (token?.pos === 'determiner' && !tokens[from - 1]?.possessive) break;
  }
  return { from: withBound(tokens, from), to: endOfPhrase(tokens, head + 1, isTime) };
}

/** Where a number with its bound begins: "at least 20 strikes". */
export function withBound(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.pos !== 'number') return from;
  const two = `${tokens[from - 2]?.word ?? ''} ${tokens[from - 1]?.word ?? ''}`;
  if (/^(?:at least|at most|more than|less than|fewer than|up to)$/.test(two)) return from - 2;
  return /^(?:about|around|some|nearly|almost|roughly|over|under)$/.test(
    tokens[from - 1]?.word ?? '',
  )
    ? from - 1
    : from;
}

function glued(token: Token | undefined): boolean {
  return token !== undefined && GLUE.test(token.gap);
}

function isModifier(token: Token | undefined): boolean {
  if (!token) return false;
  if (token.pos === 'verb')
    return token.form === 'past' || token.form === 'participle' || token.form === 'gerund';
  return ['adjective', 'noun', 'proper', 'number', 'determiner'].includes(token.pos);
}

function endOfPhrase(
  tokens: readonly Token[],
  from: number,
  isTime: (index: number) => boolean,
): number {
  let to = from;
  for (let i = from; i < tokens.length;) {
    if (!glued(tokens[i - 1])) break;
    if (isTime(i)) {
      i += 1;
      to = i;
      continue;
    }
    const token = tokens[i];
    if (token?.pos !== 'preposition' || !CARRIES_ON.has(token.word)) break;
    const end = endOfNouns(tokens, i + 1, isTime);
    if (end === i + 1 && !isTime(i + 1)) break;
    to = Math.max(end, i + 1);
    i = to;
  }
  // Times at the very end belong to the phrase only as its date.
  return to;
}

/** After a preposition: modifiers and nouns, joined by "and" where another noun follows. */
function endOfNouns(
  tokens: readonly Token[],
  from: number,
  isTime: (index: number) => boolean,
): number {
  let to = from;
  while (to < tokens.length && (!isTime(to) || isYearInName(tokens, to, isTime))) {
    const token = tokens[to];
    if (to > from && !glued(tokens[to - 1])) break;
    if (
      isNominalWord(token) ||
      (token?.pos === 'verb' &&
        token.form !== 'base' &&
        isNominalWord(tokens[to + 1]) &&
        tokens[to - 1]?.pos !== 'noun')
    )
      to += 1;
    else if (
      token?.word === 'and' &&
      isNominalWord(tokens[to + 1]) &&
      isNominalWord(tokens[to - 1]) &&
      !startsNewPhrase(tokens, to + 1)
    )
      to += 1;
    else break;
  }
  return to;
}

/** "the Harlow 2022 World Cup": the year is part of the name. */
function isYearInName(
  tokens: readonly Token[],
  at: number,
  isTime: (index: number) => boolean,
): boolean {
  const [before, year, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    year?.pos === 'number' &&
    before?.pos === 'proper' &&
    after?.pos === 'proper' &&
    !isTime(at + 1) &&
    glued(before) &&
    glued(year)
  );
}

/** "… in 1992 and the AMIA bombing": what follows "and" has a head of its own kind, with its own article. */
function startsNewPhrase(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.pos === 'determiner') return true;
  for (let i = at; i < at + 4 && isNominalWord(tokens[i]); i++) {
    if (eventiveAt(tokens, i) !== undefined) return true;
    if (!glued(tokens[i])) break;
  }
  return false;
}

function isNominalWord(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    ['noun', 'proper', 'adjective', 'number', 'determiner'].includes(token.pos)
  );
}

/** The last word of the compound that `at` is part of: "military build-up near" gives "build-up". */
export function headOfCompound(
  tokens: readonly Token[],
  at: number,
  isTime: (index: number) => boolean,
): number {
  let head = at;
  while (glued(tokens[head]) && !tokens[head]?.possessive && !isTime(head + 1)) {
    const next = tokens[head + 1];
    if (next?.pos === 'noun' || next?.pos === 'proper') head += 1;
    else break;
  }
  return head;
}

/** The lemma of an eventive noun at a token, or undefined; names of events count ("Islamic Revolution"). */
export function eventiveAt(tokens: readonly Token[], index: number): string | undefined {
  const token = tokens[index];
  if (!token || (token.pos !== 'noun' && token.pos !== 'proper')) return undefined;
  if (isState(token.lemma)) return undefined;
  return eventiveNoun(token.word);
}
