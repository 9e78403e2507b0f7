/**
 * What "he", "it", "them", "the minister" and "the agency" point back to: in the
 * sentence itself, else in those before it. Where nothing fits, nothing is guessed.
 */
import { entityAs, type EntitySpan } from '../../entity/index.ts';
import type { TokenRange } from '../../grammar/clauses.ts';
import { readAs, type ReadSentence } from '../read-sentence.ts';
import { tokenAs, type Token } from '../../grammar/tokens.ts';

export interface ActorRef {
  readonly read: ReadSentence;
  readonly range: TokenRange;
  /** The name that acts, when the subject is or holds one. */
  readonly entity?: EntitySpan;
  /** One body that "they" stands for: "the team lost; they …". */
  readonly isOne?: true;
}

/** Earlier sentences, nearest first; read only when asked for. */
export type Earlier = (back: number) => ReadSentence | undefined;

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
  if (entities.length <= 1) return entities[0];
  const isSubject = (e: EntitySpan): boolean =>
    read.clauses.some((c) => c.subject && e.from >= c.subject.from && e.to <= c.subject.to);
  return entities.findLast(isSubject) ?? entities.at(-1);
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
  const tokens = [...read.tokens];
  const last = tokens[entity.to - 1];
  if (last?.possessive === true) tokens[entity.to - 1] = tokenAs(last, { possessive: false });
  const named = entityAs(entity, { adjective: false });
  const entities = read.entities.map((e) => (e === entity ? named : e));
  return {
    read: readAs(read, { tokens, entities }),
    range: { from: entity.from, to: entity.to },
    entity: named,
  };
}
