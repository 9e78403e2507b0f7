/**
 * What "he", "it", "them", "the minister" and "the agency" point back to: in the
 * sentence itself, else in those before it. Where nothing fits, nothing is guessed.
 */
import type { EntitySpan } from '../entity/index.ts';
import { isBody } from '../attribution/outlet-words.ts';
import { PERSON_NOUNS } from '../entity/lexicon/roles.ts';
import type { Clause, TokenRange } from './clauses.ts';
import { isEventiveNoun } from './heads.ts';
import { isPlural } from './language.ts';
import type { ReadSentence } from './read-sentence.ts';
import type { Token } from './tokens.ts';

export interface ActorRef {
  readonly read: ReadSentence;
  readonly range: TokenRange;
  /** The name that acts, when the subject is or holds one. */
  readonly entity?: EntitySpan;
}

/** Earlier sentences, nearest first; read only when asked for. */
export type Earlier = (back: number) => ReadSentence | undefined;

/** "The agency reported that it was taken": what an outlet tells is of something else. */
function isOutlet({ tokens }: ReadSentence, { to }: TokenRange): boolean {
  const [kind, noun = ''] = [tokens[to - 2]?.word, tokens[to - 1]?.word];
  return OUTLET.test(noun) && !isBody(`${kind ?? ''} ${noun}`);
}

const OUTLET = /^(?:agency|station|broadcaster|television|tv|radio|newspaper|media|reuters)$/;

/** One thing or several. */
export type Number = 'one' | 'several';

/** Who a sentence may not point to: the subject of the clause whose object is asked for. */
export interface Pointing {
  readonly read: ReadSentence;
  /** Where the pointing word stands. */
  readonly at: number;
  readonly earlier: Earlier;
  /** The subject of its clause, where the word is an object of it. */
  readonly apartFrom?: TokenRange;
}

const REACH = 25;
const THING_REACH = 3;

/** The nearest name that matches, a subject before an object, in the sentence and those before it. */
export function namedBefore(
  { read, at, earlier, apartFrom }: Pointing,
  matches: (entity: EntitySpan, read: ReadSentence) => boolean,
): ActorRef | undefined {
  const own = apartFrom && read.entities.find((e) => overlaps(e, apartFrom))?.name;
  const isOther = (e: EntitySpan, isHere: boolean): boolean =>
    !apartFrom ||
    (!(isHere && overlaps(e, apartFrom)) && (own === undefined || !sharesWord(own, e.name)));
  const here = read.entities.filter((e) => e.to <= at && matches(e, read) && isOther(e, true));
  const nearest = subjectFirst(read, here);
  if (nearest) return asActor(read, nearest);
  for (let back = 1; back <= REACH; back++) {
    const sentence = earlier(back);
    if (!sentence) return undefined;
    const fitting = sentence.entities.filter((e) => matches(e, sentence) && isOther(e, false));
    const found = subjectFirst(sentence, fitting);
    if (found) return asActor(sentence, found);
  }
  return undefined;
}

/** Sentences among whose countries "the country" may choose. */
const COUNTRY_REACH = 3;

/**
 * "the country": the one that the sentence and those just before it name; among several the
 * one that acts in the nearest. A wrong country is worse than none.
 */
export function countryBefore(pointing: Pointing): ActorRef | undefined {
  const { read, at, earlier } = pointing;
  const near = [read, ...[1, 2, 3].slice(0, COUNTRY_REACH).flatMap((back) => earlier(back) ?? [])];
  const named = near.flatMap((sentence) =>
    sentence.entities.filter((e) => e.country && (sentence !== read || e.to <= at)),
  );
  const own = read.entities.filter((e) => e.country && e.to <= at);
  const isOne = [own, named].some((found) => new Set(found.map(({ name }) => name)).size === 1);
  if (isOne || named.length === 0) return namedBefore(pointing, (e) => e.country);
  const isActing = (e: EntitySpan, sentence: ReadSentence): boolean =>
    e.country &&
    !e.adjective &&
    sentence.clauses.some(({ subject }) => e.from === subject?.from && e.to === subject.to);
  const acting = namedBefore(pointing, isActing);
  return acting && near.some(({ start }) => start === acting.read.start) ? acting : undefined;
}

export function overlaps(a: TokenRange, b: TokenRange): boolean {
  return a.from < b.to && b.from < a.to;
}

function sharesWord(a: string, b: string): boolean {
  const words = new Set(a.split(' '));
  return b.split(' ').some((word) => words.has(word));
}

/** A subject is likelier to be taken up than an object; among several the last. */
function subjectFirst(read: ReadSentence, entities: readonly EntitySpan[]): EntitySpan | undefined {
  const isSubject = (e: EntitySpan): boolean =>
    read.clauses.some((c) => c.subject && e.from >= c.subject.from && e.to <= c.subject.to);
  return entities.findLast(isSubject) ?? entities.at(-1);
}

/**
 * "It sold …", "they left": the subject of an earlier clause of the sentence, else of the
 * sentences before, where that is one thing, or several, with a name or an article. For an
 * object ("printed it") the object of the clause before comes first, and the subject of its
 * own clause never.
 */
export function thingBefore(pointing: Pointing, number: Number): ActorRef | undefined {
  const { read, at, earlier, apartFrom } = pointing;
  const here = read.clauses.filter(
    (c) =>
      c.subject !== undefined &&
      (apartFrom ? c.to <= at : c.verb.to <= at) &&
      !isOutlet(read, c.subject),
  );
  const own = here.findLast((c) => !apartFrom || c.to <= (clauseOf(read, at)?.from ?? at));
  const found = own && thingIn(read, own, number, apartFrom);
  if (found) return found;
  for (let back = 1; back <= THING_REACH; back++) {
    const sentence = earlier(back);
    const main = sentence?.clauses.find((c) => c.opener === undefined && c.subject);
    if (!sentence || !main) continue;
    const thing = thingIn(sentence, main, number);
    if (thing) return thing;
    const other = number === 'several' ? severalBeside(sentence, main) : undefined;
    if (other) return other;
    // What is neither one thing nor a pronoun changes the subject.
    if (!isPronoun(sentence, main) && number === 'one') return undefined;
  }
  return undefined;
}

/** "a revolt by two funds that bought shares. They …": several whom another clause of the sentence tells of, or the object of the main one. */
function severalBeside(read: ReadSentence, main: Clause): ActorRef | undefined {
  const others = read.clauses.filter((c) => c !== main && c.subject && c.from >= main.from);
  for (const { subject } of others) {
    const found = subject && fitting(read, subject, 'several');
    if (found) return found;
  }
  const object = objectOf(read, main);
  return object && fitting(read, object, 'several');
}

function clauseOf({ clauses }: ReadSentence, at: number): Clause | undefined {
  return clauses.find((c) => c.from <= at && at < c.to);
}

function isPronoun({ tokens }: ReadSentence, { subject }: Clause): boolean {
  return subject !== undefined && tokens[subject.to - 1]?.pos === 'pronoun';
}

/** The subject or object of a clause that is one thing, or several. */
function thingIn(
  read: ReadSentence,
  clause: Clause,
  number: Number,
  apartFrom?: TokenRange,
): ActorRef | undefined {
  // After "the first sign was a tremor", it may be either; after "the mill is small", only the mill.
  if (!clause.subject || (number === 'one' && isOneOfTwo(read, clause))) return undefined;
  const isApart = clause.subject.from === apartFrom?.from;
  const subject = isApart ? undefined : fitting(read, clause.subject, number);
  const object = objectOf(read, clause);
  const other = object && fitting(read, object, number);
  // "A quake damaged the school; it was rebuilt": what happened is not what is done something to.
  const happened = subject && !subject.entity && namesEvent(read, subject.range);
  return apartFrom || happened === true ? (other ?? subject) : subject;
}

/** Whether a clause says of a thing that it is another. */
function isOneOfTwo({ tokens }: ReadSentence, { verb, to, subject }: Clause): boolean {
  if (verb.lemma !== 'be') return false;
  // "Harwick Savings was a lender": what a name is said to be is still the name.
  if (isNamedAsKind(tokens, subject, verb.to)) return false;
  let at = verb.to;
  while (at < to && /^(?:adverb|adjective)$/.test(tokens[at]?.pos ?? '')) at += 1;
  const isDescribed = at > verb.to && tokens[at - 1]?.pos === 'adjective' && !isNominal(tokens[at]);
  return !isDescribed;
}

function isNamedAsKind(
  tokens: readonly Token[],
  subject: TokenRange | undefined,
  behind: number,
): boolean {
  return (
    subject !== undefined &&
    tokens.slice(subject.from, subject.to).every(({ pos }) => pos === 'proper') &&
    /^an?$/.test(tokens[behind]?.word ?? '')
  );
}

function isNominal(token: Token | undefined): boolean {
  return token !== undefined && /^(?:noun|proper|number)$/.test(token.pos);
}

function namesEvent({ tokens }: ReadSentence, { from, to }: TokenRange): boolean {
  return tokens.slice(from, to).some((t) => t.pos === 'noun' && isEventiveNoun(t.word));
}

/** The noun phrase right behind a verb. */
function objectOf({ tokens, dating }: ReadSentence, { verb, to }: Clause): TokenRange | undefined {
  if (verb.passive) return undefined;
  let end = verb.to;
  while (end < to && !dating.has(end)) {
    const token = tokens[end];
    if (!token || !/^(?:determiner|adjective|noun|proper|number)$/.test(token.pos)) break;
    end += 1;
    if (/[,;:—–(]/.test(token.gap)) break;
  }
  return end > verb.to ? { from: verb.to, to: end } : undefined;
}

function fitting(read: ReadSentence, phrase: TokenRange, number: Number): ActorRef | undefined {
  const range = withoutDates(read, phrase);
  const end = headEnd(read, range);
  const entity = actingEntity(read, { from: range.from, to: end });
  if (entity && number === 'one')
    return entity.kind === 'person' ? undefined : asActor(read, entity);
  const first = read.tokens[range.from];
  const head = read.tokens[end - 1];
  if (!head || range.to - range.from > 8) return undefined;
  const isNoun = head.pos === 'noun' || head.pos === 'proper';
  const plural = isSeveral(head);
  if (number === 'several') {
    // "Greek forces", "the Soviets": what the name only describes, or a name of many.
    const many = !entity || entity.to < end || entity.adjective;
    return plural && isNoun && many ? { read, range: { from: range.from, to: end } } : undefined;
  }
  const named =
    first?.word === 'the' ||
    first?.word === 'a' ||
    first?.word === 'an' ||
    first?.word === 'this' ||
    first?.pos === 'proper' ||
    first?.possessive === true;
  const from = first?.word === 'this' ? range.from + 1 : range.from;
  return !plural && named && isNoun && !PERSON_NOUNS.has(head.word) && from < end
    ? { read, range: { from, to: end } }
    : undefined;
}

function isSeveral({ word, tags, pos }: Token): boolean {
  return (
    tags.has('Plural') ||
    (pos === 'noun' && isPlural(word)) ||
    /^(?:people|police|children|troops|two|three|four|others)$|men$/.test(word)
  );
}

/** Where the head of a noun phrase ends: before its first preposition. */
export function headEnd({ tokens }: ReadSentence, { from, to }: TokenRange): number {
  for (let i = from + 1; i < to; i++) if (tokens[i]?.pos === 'preposition') return i;
  return to;
}

/** The entity that a noun phrase is or is headed by: a person, a body, a country. */
export function actingEntity(read: ReadSentence, { from, to }: TokenRange): EntitySpan | undefined {
  return read.entities.find(
    (e) => e.from >= from && e.to <= to && (e.kind !== 'place' || e.country),
  );
}

/** A phrase without the dates at its head. */
export function withoutDates(read: ReadSentence, { from, to }: TokenRange): TokenRange {
  let start = from;
  while (
    start < to &&
    (read.dating.has(start) || (isArticle(read.tokens[start]) && read.dating.has(start + 1)))
  )
    start += 1;
  return { from: start, to };
}

/** "the Tuesday", not "arrested her on Tuesday". */
function isArticle(token: Token | undefined): boolean {
  return token?.pos === 'determiner' && !/^(?:his|her|its|their)$/.test(token.word);
}

/** The name alone, as a subject of its own: an adjective or owner becomes the country or person. */
export function asActor(read: ReadSentence, entity: EntitySpan): ActorRef {
  const tokens = read.tokens.map((t, i) =>
    i === entity.to - 1 && t.possessive ? { ...t, possessive: false } : t,
  );
  const named = { ...entity, adjective: false };
  const entities = read.entities.map((e) => (e === entity ? named : e));
  return {
    read: { ...read, tokens, entities },
    range: { from: entity.from, to: entity.to },
    entity: named,
  };
}
