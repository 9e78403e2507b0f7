/** The name of who tells something, or the words for them where nobody is named. */
import type { EntitySpan } from '../entity/index.ts';
import { shownText } from '../entity/index.ts';
import { PERSON_NOUNS, ROLES } from '../entity/lexicon/roles.ts';
import { bodyCalled, firmBefore } from './named-bodies.ts';
import { isSaying } from './saying.ts';
import { canSay } from './sayer.ts';
import { nameApposedBy } from './set-off.ts';
import { speakerTakenUp } from './taken-up.ts';
import { resolveActor, type Earlier } from '../mention/who/actor.ts';
import type { TokenRange } from '../grammar/clauses.ts';
import type { NameOf } from '../mention/headline.ts';
import type { ReadSentence } from '../mention/read-sentence.ts';
import type { Token } from '../grammar/tokens.ts';

const LONGEST = 6;

/**
 * Who a phrase names: the person in it, else the first body or country, else its own
 * words without the article, up to the first preposition; undefined for a pronoun.
 */
export function tellerIn(
  read: ReadSentence,
  { from, to }: TokenRange,
  nameOf: NameOf,
): string | undefined {
  const inside = read.entities.filter((e) => e.from >= from && e.to <= to);
  const person = inside.find((e) => e.kind === 'person');
  if (person) return nameOf(person);
  const named = nameBehindRole(read, { from, to });
  if (named !== undefined) return named;
  const body = inside.find((e) => e.kind === 'organisation');
  // "China’s ministry | of civil affairs" is more than the name found in it.
  const isWhole =
    body && (body.to >= to || read.tokens[body.to]?.word !== 'of' || body.from !== from);
  if (body && isWhole) return nameOf(body);
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

function isName(token: Token | undefined): boolean {
  return token?.pos === 'proper' && /^\p{Lu}\p{Ll}/u.test(token.text) && !token.possessive;
}

/** The name of who tells, followed back through "he" and "the agency"; or the words for them where they have none: "officials". */
export function nameOfTeller(
  read: ReadSentence,
  phrase: TokenRange,
  nameOf: NameOf,
  earlier: Earlier,
): string | undefined {
  const [only, another] = read.tokens.slice(phrase.from, phrase.to);
  if (only && !another && /^(?:he|she|his|her)$/.test(only.word)) {
    const speaker = speakerTakenUp(only.word, nameOf, earlier);
    if (speaker !== undefined) return speaker;
  }
  if (only?.word === 'they' && !another) return speakersTakenUp(read, phrase.from, nameOf, earlier);
  const named = namedBehind(read, phrase);
  if (named) return tellerIn(read, named, nameOf);
  const issuer = issuerOf(read, phrase);
  if (issuer) return nameOfTeller(read, issuer, nameOf, earlier);
  const apposed = nameApposedBy(read, phrase);
  const person = personIn(read, withApposed(read, phrase));
  if (apposed && !person) return tellerIn(read, apposed, nameOf);
  if (person) return coupleOf(read, phrase, person) ?? nameOf(person);
  const [first, noun] = read.tokens.slice(phrase.from, phrase.to);
  const isPointing = phrase.to === phrase.from + 2 && first?.word === 'the';
  const pointing = isPointing ? noun?.word : undefined;
  if (pointing !== undefined) {
    const known = bodyCalled(pointing, earlier) ?? introducedBefore(pointing, earlier);
    if (known !== undefined) return known;
  }
  const actor = resolveActor(read, phrase, earlier);
  const isItself = actor?.entity === undefined && actor?.read === read;
  const firm = isItself && pointing !== undefined ? firmBefore(pointing, earlier) : undefined;
  return firm ?? (actor && tellerIn(actor.read, actor.range, nameOf));
}

/** Those whom "they" takes up who tell something: the last in the plural who can, here or in the sentence before. */
function speakersTakenUp(
  read: ReadSentence,
  at: number,
  nameOf: NameOf,
  earlier: Earlier,
): string | undefined {
  const before = earlier(1);
  for (const [sentence, end] of [
    [read, at] as const,
    ...(before ? [[before, Infinity] as const] : []),
  ]) {
    const subjects = sentence.clauses.flatMap(({ subject }) =>
      subject && subject.to <= end ? [subject] : [],
    );
    for (const subject of subjects) {
      const words = sentence.tokens.slice(subject.from, subject.to);
      const isMany = words.some(
        ({ word, tags }) => tags.has('Plural') || /^(?:and|police)$/.test(word),
      );
      const who = isMany ? tellerIn(sentence, subject, nameOf) : undefined;
      if (who !== undefined && canSay(shownText(who))) return who;
    }
  }
  return undefined;
}

/** Tokens of a relative clause between a phrase and the name behind it, and of such a name. */
const LONGEST_ASIDE = 8;
const LONGEST_NAME = 4;

/** "The company | that makes it, | Hydrel, said": the name between commas right before the verb of saying. */
function namedBehind(read: ReadSentence, { from, to }: TokenRange): TokenRange | undefined {
  const { tokens, dating } = read;
  if (tokens.slice(from, to).some(isName) || tokens[from]?.pos === 'pronoun') return undefined;
  const comma = tokens.findIndex(
    ({ gap }, i) => i >= to - 1 && i < to + LONGEST_ASIDE && gap.includes(','),
  );
  let end = comma + 1;
  while (end > comma && end <= comma + LONGEST_NAME && isName(tokens[end]) && !dating.has(end)) {
    end += 1;
    if (tokens[end - 1]?.gap !== ' ') break;
  }
  if (comma === -1 || end === comma + 1 || !tokens[end - 1]?.gap.includes(',')) return undefined;
  const verb = tokens[end];
  return verb && isSaying(verb) ? { from: comma + 1, to: end } : undefined;
}

/** "A statement from | the group", "a message of the ministry": whose words they are. */
function issuerOf({ tokens }: ReadSentence, { from, to }: TokenRange): TokenRange | undefined {
  for (let i = from + 1; i < Math.min(to - 1, from + LONGEST); i++)
    if (/^(?:from|by|of)$/.test(tokens[i]?.word ?? ''))
      return ISSUED.test(tokens[i - 1]?.word ?? '') ? { from: i + 1, to } : undefined;
  return undefined;
}

const ISSUED = /^(?:statement|announcement|communiqué|release|message|remarks|comments|testimony)$/;

/** Sentences that somebody without a name stays known for. */
const UNNAMED_REACH = 6;

/** "a senior official told the Courier … the official said": who was brought in without a name has none. */
function introducedBefore(noun: string, earlier: Earlier): string | undefined {
  for (let back = 1; back <= UNNAMED_REACH; back++) {
    const read = earlier(back);
    if (!read) return undefined;
    const { tokens, entities, text } = read;
    const at = tokens.findIndex((t) => t.word === noun);
    if (at === -1) continue;
    if (entities.some((e) => e.kind === 'person' && (e.from <= at ? e.to > at : e.from <= at + 2)))
      return undefined;
    let from = at;
    while (from > 0 && at - from < LONGEST && isBeforeNoun(tokens[from - 1])) from -= 1;
    // "Karl Brandt, a former inspector": he has a name.
    const before = tokens[from - 2];
    if (before?.pos === 'proper' && before.gap.includes(',')) return undefined;
    if (/^(?:an?|one|another)$/.test(tokens[from - 1]?.word ?? ''))
      return text.slice(tokens[from]?.start, tokens[at]?.end);
  }
  return undefined;
}

function isBeforeNoun(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^(?:adjective|proper|noun)$/.test(token.pos) &&
    /^[\s-]+$/.test(token.gap)
  );
}

/** "Bill and Julia Hawker said": two who speak are named as they are written. */
function coupleOf(
  { tokens, text }: ReadSentence,
  { from, to }: TokenRange,
  person: EntitySpan,
): string | undefined {
  if (person.to > to || tokens[person.from - 1]?.word !== 'and') return undefined;
  const first = tokens[from];
  const isRun = tokens
    .slice(from, person.from - 1)
    .every((t) => t.pos === 'proper' && t.gap === ' ');
  return first && isRun && from < person.from - 1
    ? text.slice(first.start, tokens[person.to - 1]?.end)
    : undefined;
}

/** A phrase, with the person named between commas behind it: "the minister, | Jan Orr, | said". */
function withApposed({ tokens, entities }: ReadSentence, { from, to }: TokenRange): TokenRange {
  if (!tokens[to - 1]?.gap.includes(',')) return { from, to };
  const apposed = entities.find((e) => e.kind === 'person' && e.from === to);
  const isWhole = apposed && /^(?:$|\W*[,.;:—)])/.test(tokens[apposed.to - 1]?.gap ?? '');
  return { from, to: isWhole ? apposed.to : to };
}

/** The person in a phrase for who tells: "the head of the brigade, | Piet Holm". */
function personIn({ entities }: ReadSentence, { from, to }: TokenRange): EntitySpan | undefined {
  return entities.findLast((e) => e.kind === 'person' && e.from >= from && e.to <= to);
}
