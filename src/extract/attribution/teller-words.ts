/** The words in a phrase that say who tells: a person, a body, or what they are called where nobody is named. */
import { PERSON_NOUNS, ROLES } from '../entity/lexicon/roles.ts';
import type { TokenRange } from '../grammar/clauses.ts';
import { singular } from '../grammar/language.ts';
import type { Token } from '../grammar/tokens.ts';
import type { NameOf } from '../mention/headline.ts';
import type { ReadSentence } from '../mention/read-sentence.ts';

const LONGEST = 8;

/**
 * Who a phrase names: the person in it, else the first body or country, else its own
 * words without the article, up to the first preposition; undefined for a pronoun.
 */
export function tellerIn(
  read: ReadSentence,
  { from, to }: TokenRange,
  nameOf: NameOf,
): string | undefined {
  const inside = read.entities.filter(
    (e) => e.from >= from && e.to <= to && !(e.kind === 'person' && isOwner(read, e, to)),
  );
  const person = inside.find((e) => e.kind === 'person');
  if (person) return nameOf(person);
  const named = nameBehindRole(read, { from, to });
  if (named !== undefined) return named;
  const body = inside.find((e) => e.kind === 'organisation');
  // "China’s ministry | of civil affairs" is more than the name found in it.
  const isWhole =
    body && (body.to >= to || read.tokens[body.to]?.word !== 'of' || body.from !== from);
  if (body && isWhole && !isOfficerOf(read, body, to)) return nameOf(body);
  let start = from;
  while (start < to && (read.tokens[start]?.pos === 'determiner' || read.dating.has(start)))
    start += 1;
  let end = start;
  while (end < Math.min(to, start + (isUnnamed(read, start, to) ? LONGEST + 4 : LONGEST))) {
    const token = read.tokens[end];
    if (!token || read.dating.has(end) || token.pos === 'pronoun') break;
    const goesOn = end > start && (token.word === 'of' || isAcquainted(read.tokens, end));
    if (token.pos === 'preposition' && !goesOn) break;
    if (isHelping(token) && end > start) break;
    if (token.pos === 'verb' && token.form !== 'gerund' && end > start) break;
    end += 1;
    if (/[,;:.—(]/.test(token.gap)) break;
  }
  const country = inside.find((e) => e.country && !e.adjective && e.from === start && e.to === end);
  if (country) return nameOf(country);
  const words = read.text.slice(read.tokens[start]?.start ?? 0, read.tokens[end - 1]?.end ?? 0);
  return end > start && /\p{L}/u.test(words) ? words : undefined;
}

/** "Lopez's | lawyer": whoever only owns the one who tells. */
function isOwner({ tokens }: ReadSentence, { to }: TokenRange, end: number): boolean {
  return to < end && tokens[to - 1]?.possessive === true;
}

/** "a Kremlin | aide", "two NATO | officials": who works for a body is not the body. */
function isOfficerOf({ tokens }: ReadSentence, body: TokenRange, end: number): boolean {
  const last = tokens[body.to - 1];
  return (
    last?.gap === ' ' &&
    !last.possessive &&
    tokens
      .slice(body.to, Math.min(end, body.to + 3))
      .some(({ word, pos }) => pos === 'noun' && (OFFICERS.test(word) || isRoleNoun(word)))
  );
}

function isRoleNoun(word: string): boolean {
  const one = singular(word);
  return ROLES.has(one) || PERSON_NOUNS.has(one);
}

const OFFICERS =
  /^(?:officials?|aides?|sources?|spokes(?:wo)?m[ae]n|spokespersons?|officers?|staff)$/;

function isHelping({ pos }: Token): boolean {
  return pos === 'auxiliary' || pos === 'modal';
}

/** "people familiar | with the talks", "a person close | to the family", "officials | with knowledge of it". */
function isAcquainted(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.word === 'with') return before?.word === 'familiar' || next?.word === 'knowledge';
  if (token?.word === 'to') return before?.word === 'close';
  return /^(?:on|about)$/.test(token?.word ?? '') && before?.word === 'briefed';
}

/** Whether a phrase tells who somebody is only by what they know. */
function isUnnamed({ tokens }: ReadSentence, from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some(({ word }) => /^(?:familiar|close|knowledge|briefed)$/.test(word));
}

const HEADS =
  /^(?:head|chief|boss|commander|captain|spokes(?:man|woman|person)|analyst|expert|editor|lawyer|judge)$/;

/** "the vice minister for refining | Erling Rojas": a name that nothing else explains, right behind what it does. */
function nameBehindRole(
  { tokens, text }: ReadSentence,
  { from, to }: TokenRange,
): string | undefined {
  let start = to;
  while (
    start > from &&
    isName(tokens[start - 1]) &&
    (start === to || tokens[start - 1]?.gap === ' ')
  )
    start -= 1;
  const before = tokens[start - 1];
  if (to - start < 2 || to - start > 4 || start === from) return undefined;
  if (before?.pos !== 'noun' || before.gap !== ' ' || before.possessive) return undefined;
  const isPerson =
    HEADS.test(before.word) ||
    tokens.slice(from, start).some(({ word }) => ROLES.has(word) || PERSON_NOUNS.has(word));
  return isPerson ? text.slice(tokens[start]?.start, tokens[to - 1]?.end) : undefined;
}

export function isName(token: Token | undefined): boolean {
  return token?.pos === 'proper' && /^\p{Lu}\p{Ll}/u.test(token.text) && !token.possessive;
}
