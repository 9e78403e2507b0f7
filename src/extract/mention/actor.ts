/**
 * Who acts: the subject of a clause, followed back through "he", "the country"
 * and "the official" to the name they stand for, at most ten sentences.
 */
import type { EntitySpan } from '../entity/index.ts';
import { BODY_NOUNS, COUNTRY_NOUNS, PERSON_NOUNS, PLACE_NOUNS } from '../entity/lexicon/roles.ts';
import type { Clause, TokenRange } from './clauses.ts';
import type { ReadSentence } from './read-sentence.ts';

export interface ActorRef {
  readonly read: ReadSentence;
  readonly range: TokenRange;
  /** The name that acts, when the subject is or holds one. */
  readonly entity?: EntitySpan;
}

/** Earlier sentences, nearest first; read only when asked for. */
export type Earlier = (back: number) => ReadSentence | undefined;

const REACH = 10;

/** The actor that a subject names, or undefined when it points to nothing that can be named. */
export function resolveActor(
  read: ReadSentence,
  subject: TokenRange,
  earlier: Earlier,
): ActorRef | undefined {
  const range = withoutDates(read, subject);
  if (range.from >= range.to) return undefined;
  const words = read.tokens.slice(range.from, range.to);
  const entity = namedAfter(read, range) ?? namedBefore(read, range) ?? actingEntity(read, range);
  if (entity && entity.to <= range.from) return toRef(read, entity);
  if (entity && entity.from >= range.to)
    return { read, range: { from: entity.from, to: entity.to }, entity };
  if (entity) return { read, range, entity };
  const wanted = standsFor(words.map((t) => t.word));
  if (wanted === 'none') return undefined;
  if (wanted === 'itself') return { read, range };
  if (wanted === 'thing' || wanted === 'things')
    return thingBefore(read, range.from, wanted, earlier);
  const named = antecedent(read, range.from, wanted, earlier);
  if (named) return named;
  return words.length > 1 ? { read, range } : undefined;
}

/** "its chief executive, Anna Berg, …": the name in apposition is who acts. */
function namedAfter(read: ReadSentence, { from, to }: TokenRange): EntitySpan | undefined {
  if (!read.tokens[to - 1]?.gap.includes(',')) return undefined;
  if (read.entities.some((e) => e.kind === 'person' && e.from >= from && e.to <= to))
    return undefined;
  const person = read.entities.find((e) => e.kind === 'person' && e.from === to);
  return person && read.tokens[person.to - 1]?.gap.includes(',') ? person : undefined;
}

/** "Harlow Bank, the lender that collapsed": what a relative clause tells of an apposition is told of the name. */
function namedBefore(read: ReadSentence, { from }: TokenRange): EntitySpan | undefined {
  const before = read.tokens[from - 1];
  if (!before?.gap.includes(',') || read.tokens[from]?.pos !== 'determiner') return undefined;
  if (!/^(?:that|which|who)$/.test(wordBehind(read, from))) return undefined;
  return read.entities.find((e) => e.to === from && (e.kind !== 'place' || e.country));
}

/** The first word behind the noun phrase that begins at `from`. */
function wordBehind({ tokens }: ReadSentence, from: number): string {
  let at = from;
  while (
    at < tokens.length &&
    /^(?:determiner|adjective|noun|number)$/.test(tokens[at]?.pos ?? '') &&
    tokens[at]?.word !== 'that'
  )
    at += 1;
  return tokens[at]?.word ?? '';
}

/** The entity a subject is: its head, or the country whose body it is ("the US military"). */
function actingEntity(read: ReadSentence, { from, to }: TokenRange): EntitySpan | undefined {
  return read.entities.find(
    (e) => e.from >= from && e.to <= to && (e.kind !== 'place' || e.country),
  );
}

function withoutDates(read: ReadSentence, { from, to }: TokenRange): TokenRange {
  let start = from;
  while (
    start < to &&
    (read.dating.has(start) ||
      (read.tokens[start]?.pos === 'determiner' && read.dating.has(start + 1)))
  )
    start += 1;
  return { from: start, to };
}

type Wanted = 'thing' | 'things' | 'body' | 'person' | 'country' | 'place' | 'itself' | 'none';

function standsFor(words: readonly string[]): Wanted {
  const last = words.at(-1) ?? '';
  if (words.length === 1) {
    if (/^(?:he|she|him|her)$/.test(last)) return 'person';
    if (last === 'it') return 'thing';
    if (last === 'they') return 'things';
    return /^(?:we|i|you|this|that|these|those|who|which|there|what|one)$/.test(last)
      ? 'none'
      : 'itself';
  }
  const definite = /^(?:the|this|that)$/.test(words[0] ?? '');
  if (definite && COUNTRY_NOUNS.has(last)) return 'country';
  if (words.length === 2 && definite && PLACE_NOUNS.has(last)) return 'place';
  if (words.length === 2 && definite && BODY_NOUNS.has(last)) return 'body';
  if (definite && PERSON_NOUNS.has(last)) return 'person';
  if (words.some((word) => /^(?:you|we|i|your|our|my)$/.test(word))) return 'none';
  return /^(?:this|these|those|such|both|some|many|all|other)$/.test(words[0] ?? '')
    ? 'none'
    : 'itself';
}

/**
 * "It sold …", "they left": the subject of an earlier clause of the sentence, else of
 * the sentences before, where that is one thing, or several, with a name or an article.
 */
function thingBefore(
  read: ReadSentence,
  before: number,
  wanted: 'thing' | 'things',
  earlier: Earlier,
): ActorRef | undefined {
  const here = read.clauses.filter((c) => c.verb.to <= before && c.subject !== undefined);
  const own = here.at(-1);
  const found = own && fitting(read, own, wanted);
  if (found) return found;
  for (let back = 1; back <= THING_REACH; back++) {
    const sentence = earlier(back);
    const main = sentence?.clauses.find((c) => c.opener === undefined && c.subject);
    if (!sentence || !main) continue;
    const subject = fitting(sentence, main, wanted);
    if (subject) return subject;
    // What is neither one thing nor a pronoun changes the subject.
    if (!isPronoun(sentence, main)) return undefined;
  }
  return undefined;
}

const THING_REACH = 3;

function isPronoun({ tokens }: ReadSentence, { subject }: Clause): boolean {
  return subject !== undefined && tokens[subject.to - 1]?.pos === 'pronoun';
}

function fitting(
  read: ReadSentence,
  clause: Clause,
  wanted: 'thing' | 'things',
): ActorRef | undefined {
  // After "the first sign was a tremor", it may be either.
  if (!clause.subject || (clause.verb.lemma === 'be' && wanted === 'thing')) return undefined;
  const range = withoutDates(read, clause.subject);
  const entity = actingEntity(read, range);
  if (entity && wanted === 'thing')
    return entity.kind === 'person' ? undefined : toRef(read, entity);
  const first = read.tokens[range.from];
  const end = headEnd(read, range);
  const head = read.tokens[end - 1];
  if (!head || range.to - range.from > 8) return undefined;
  const plural = head.tags.has('Plural') || PLURAL_WORDS.test(head.word);
  if (wanted === 'things') return plural && head.pos === 'noun' ? { read, range } : undefined;
  const named =
    first?.word === 'the' ||
    first?.word === 'a' ||
    first?.word === 'an' ||
    first?.pos === 'proper' ||
    first?.possessive === true;
  return !plural &&
    named &&
    (head.pos === 'noun' || head.pos === 'proper') &&
    !PERSON_NOUNS.has(head.word)
    ? { read, range }
    : undefined;
}

const PLURAL_WORDS = /^(?:people|police|men|women|children|troops|two|three|four|others)$/;

/** Where the head of a noun phrase ends: before its first preposition. */
function headEnd({ tokens }: ReadSentence, { from, to }: TokenRange): number {
  for (let i = from + 1; i < to; i++) if (tokens[i]?.pos === 'preposition') return i;
  return to;
}

function antecedent(
  read: ReadSentence,
  before: number,
  wanted: Wanted,
  earlier: Earlier,
): ActorRef | undefined {
  const matches = (e: EntitySpan): boolean => {
    if (wanted === 'person') return e.kind === 'person';
    if (wanted === 'body') return e.kind === 'organisation';
    return wanted === 'country' ? e.country : e.kind === 'place' && !e.country && !e.adjective;
  };
  const here = read.entities.filter((e) => e.to <= before && matches(e));
  const nearest = subjectFirst(read, here);
  if (nearest) return toRef(read, nearest);
  for (let back = 1; back <= REACH; back++) {
    const sentence = earlier(back);
    if (!sentence) return undefined;
    const found = subjectFirst(sentence, sentence.entities.filter(matches));
    if (found) return toRef(sentence, found);
  }
  return undefined;
}

/** A subject is likelier to be taken up than an object; among several the last. */
function subjectFirst(read: ReadSentence, entities: readonly EntitySpan[]): EntitySpan | undefined {
  const isSubject = (e: EntitySpan): boolean =>
    read.clauses.some((c) => c.subject && e.from >= c.subject.from && e.to <= c.subject.to);
  return entities.findLast(isSubject) ?? entities.at(-1);
}

/** The name alone, as a subject of its own: an adjective or owner becomes the country or person. */
function toRef(read: ReadSentence, entity: EntitySpan): ActorRef {
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
