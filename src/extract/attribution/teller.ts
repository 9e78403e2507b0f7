/** The name of who tells something, or the words for them where nobody is named. */
import type { EntitySpan } from '../entity/index.ts';
import { PERSON_NOUNS, ROLES } from '../entity/lexicon/roles.ts';
import { bodyCalled, firmBefore } from './named-bodies.ts';
import { isSaying } from './saying.ts';
import { nameApposedBy } from './set-off.ts';
import { isName, tellerIn } from './teller-words.ts';
import { bodyTakenUp, speakersTakenUp, speakerTakenUp } from './taken-up.ts';
import { isOwnPaper, writerOf } from './writers.ts';
import { resolveActor, type Earlier } from '../mention/who/actor.ts';
import type { TokenRange } from '../grammar/clauses.ts';
import type { NameOf } from '../mention/headline.ts';
import type { ReadSentence } from '../mention/read-sentence.ts';
import type { Token } from '../grammar/tokens.ts';

const LONGEST = 6;

/** The name of who tells, followed back through "he" and "the agency"; or the words for them where they have none: "officials". */
export function nameOfTeller(
  read: ReadSentence,
  phrase: TokenRange,
  nameOf: NameOf,
  earlier: Earlier,
): string | undefined {
  const end = read.tokens[phrase.to - 1];
  // "Sources told the Post | they believe": a shallow reading takes the listener for a part of who speaks.
  if (end?.pos === 'pronoun' && phrase.to > phrase.from + 1 && /^(?:he|she|they)$/.test(end.word))
    return nameOfTeller(read, { from: phrase.to - 1, to: phrase.to }, nameOf, earlier);
  const [only, another] = read.tokens.slice(phrase.from, phrase.to);
  if (only && !another && /^(?:he|she|his|her)$/.test(only.word)) {
    const speaker = speakerTakenUp(only.word, nameOf, earlier);
    if (speaker !== undefined) return speaker;
  }
  if (only?.word === 'they' && !another) return speakersTakenUp(read, phrase.from, nameOf, earlier);
  const named = namedBehind(read, phrase) ?? namedAtEnd(read, phrase);
  if (named) return tellerIn(read, named, nameOf);
  const issuer = issuerOf(read, phrase) ?? writerOf(read, phrase);
  if (issuer) return nameOfTeller(read, issuer, nameOf, earlier);
  const owner = isOwnPaper(read, phrase)
    ? bodyTakenUp(read, phrase.from, nameOf, earlier)
    : undefined;
  if (owner !== undefined) return owner;
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

/** "The union's negotiator at the talks, | Saimon Maku, | told": the name that ends a phrase of its own. */
function namedAtEnd(
  { tokens, entities, dating }: ReadSentence,
  { from, to }: TokenRange,
): TokenRange | undefined {
  const last = to < tokens.length && tokens[to - 1]?.gap.includes(',') ? to : undefined;
  if (last === undefined) return undefined;
  let start = to;
  while (start > from && isName(tokens[start - 1]) && !dating.has(start - 1)) {
    if (start < to && tokens[start - 1]?.gap !== ' ') break;
    start -= 1;
  }
  const before = tokens[start - 1];
  const isPlace = entities.some((e) => e.kind === 'place' && e.from < to && e.to > start);
  if (start === to || to - start > LONGEST_NAME || start <= from || isPlace) return undefined;
  if (!before?.gap.includes(',')) return undefined;
  const isRole = tokens
    .slice(from, start)
    .some(({ word, possessive }) => !possessive && (PERSON_NOUNS.has(word) || ROLES.has(word)));
  return isRole ? { from: start, to } : undefined;
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

/** "A lawyer for | Ana Lopez", "a chronicle favourable to | King Edward": whoever hangs on another by a preposition. */
function hangsOn(tokens: readonly Token[], at: number, from: number): boolean {
  const isHung =
    at > from + 1 &&
    /^(?:to|for|of|from|under|against|with|near)$/.test(tokens[at - 1]?.word ?? '');
  return isHung && !ISSUED.test(tokens[at - 2]?.word ?? '');
}

/** The person in a phrase for who tells: "the head of the brigade, | Piet Holm". */
function personIn(
  { entities, tokens }: ReadSentence,
  { from, to }: TokenRange,
): EntitySpan | undefined {
  // "An attorney on | Lopez's | team": whose it is says nothing.
  return entities.findLast(
    (e) =>
      e.kind === 'person' &&
      e.from >= from &&
      e.to <= to &&
      (e.to === to || tokens[e.to - 1]?.possessive !== true) &&
      !hangsOn(tokens, e.from, from),
  );
}
