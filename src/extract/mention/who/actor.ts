/**
 * Who acts: the subject of a clause, followed back through "he", "the country"
 * and "the official" to the name they stand for.
 */
import type { EntitySpan } from '../../entity/index.ts';
import {
  BODY_NOUNS,
  COUNTRY_NOUNS,
  PERSON_NOUNS,
  PLACE_NOUNS,
} from '../../entity/lexicon/roles.ts';
import {
  actingEntity,
  countryBefore,
  asActor,
  namedBefore,
  withoutDates,
  type ActorRef,
  type Earlier,
  type Pointing,
} from './antecedents.ts';
import type { TokenRange } from '../../grammar/clauses.ts';
import { isPlural } from '../../grammar/language.ts';
import { describedAs, officerOf } from './described.ts';
import { headingBefore } from './heading-before.ts';
import { nearest } from './nearest.ts';
import { isAnother, selfAt } from './self.ts';
import { isInRole, isNoPartner } from './in-role.ts';
import { roleBefore, surnameBefore } from './people-before.ts';
import { samePronounBefore } from './going-on.ts';
import { thingBefore } from './things-before.ts';
import type { ReadSentence } from '../read-sentence.ts';

export type { ActorRef, Earlier } from './antecedents.ts';

/**
 * The actor that a noun phrase names, or undefined when it points to nothing that can be
 * named. `apartFrom` is the subject of the clause where the phrase is its object: "he met
 * him" are two.
 */
export function resolveActor(
  read: ReadSentence,
  phrase: TokenRange,
  earlier: Earlier,
  apartFrom?: TokenRange,
): ActorRef | undefined {
  const range = withoutDates(read, phrase);
  if (range.from >= range.to) return undefined;
  // "Our railwaymen": whose they are is the teller's affair.
  if (read.tokens[range.from]?.word === 'our' && range.to > range.from + 1)
    return resolveActor(read, { from: range.from + 1, to: range.to }, earlier, apartFrom);
  const words = read.tokens.slice(range.from, range.to);
  const self = words.length === 1 && words[0]?.text === 'I' ? selfAt(read, range) : undefined;
  if (self) return self;
  const thing = thingNamedAfter(read, range);
  if (thing) return { read, range: thing };
  const entity = nameAfter(read, range) ?? nameBefore(read, range) ?? headEntity(read, range);
  if (entity && isPeopleAlone(entity, range))
    return namedBefore(
      { read, at: range.from, earlier },
      ({ kind, name }) => kind === 'organisation' && name.startsWith(`${words[0]?.text ?? ''} `),
    );
  const officer = entity && officerOf(read, entity, range);
  if (officer) return { read, range: { from: officer.from, to: officer.to }, entity: officer };
  const described = describedAs(
    { read, at: range.from, earlier },
    words.map((t) => t.word),
    entity,
  );
  if (described) return described;
  if (entity && entity.to <= range.from) return asActor(read, entity);
  if (entity && entity.from >= range.to)
    return { read, range: { from: entity.from, to: entity.to }, entity };
  if (entity) return { read, range, entity };
  const pointing = { read, at: range.from, earlier, apartFrom };
  const found = pointedTo(
    pointing,
    words.map((t) => t.word),
  );
  if (found !== 'itself') return found;
  return { read, range };
}

/** "American agreed to merge": a firm called by the first word of its name, and no country. */
function isPeopleAlone({ country, adjective, from, to }: EntitySpan, range: TokenRange): boolean {
  return country && adjective && from === range.from && to === range.to;
}

/** "its chief executive, Anna Berg, …": the name in apposition is who acts. */
function nameAfter(read: ReadSentence, { from, to }: TokenRange): EntitySpan | undefined {
  if (!read.tokens[to - 1]?.gap.includes(',')) return undefined;
  if (read.entities.some((e) => e.kind === 'person' && e.from >= from && e.to <= to))
    return undefined;
  const person = read.entities.find((e) => e.kind === 'person' && e.from === to);
  return person && read.tokens[person.to - 1]?.gap.includes(',') ? person : undefined;
}

/** "The first ship, Fortune, …", "the vessel, called Faxon, …": a thing is called by its name, where a verb follows. */
function thingNamedAfter(
  { tokens, entities }: ReadSentence,
  { from, to }: TokenRange,
): TokenRange | undefined {
  const head = tokens[to - 1];
  if (head?.pos !== 'noun' || !head.gap.includes(',') || !NAMED_THINGS.test(head.word))
    return undefined;
  if (/^(?:a|an)$/.test(tokens[from]?.word ?? '') || isPlural(head.word)) return undefined;
  let start = to;
  if (/^(?:called|named|dubbed)$/.test(tokens[start]?.word ?? '')) start += 1;
  if (tokens[start]?.word === 'the') start += 1;
  let end = start;
  while (/^[\p{Lu}\p{N}]/u.test(tokens[end]?.text ?? '') && end < start + LONGEST_NAME) {
    end += 1;
    if (tokens[end - 1]?.gap.includes(',')) break;
  }
  const isSetOff = end > start && tokens[end - 1]?.gap.includes(',') === true;
  const isPerson = entities.some((e) => e.kind === 'person' && e.from < end && e.to > start);
  const goesOn = /^(?:verb|auxiliary|modal)$/.test(tokens[end]?.pos ?? '');
  return isSetOff && goesOn && !isPerson ? { from: start, to: end } : undefined;
}

const LONGEST_NAME = 6;

/** What bears a name of its own. */
const NAMED_THINGS =
  /^(?:ship|vessel|tanker|carrier|warship|destroyer|frigate|submarine|cruiser|boat|ferry|trawler|freighter|liner|yacht|tug|barge|probe|spacecraft|orbiter|lander|rover|satellite|rocket|capsule|shuttle|telescope|storm|hurricane|typhoon|cyclone|film|novel|album|song|book|magazine|newspaper)$/;

/** "Harlow Bank, the lender that collapsed": what a relative clause tells of an apposition is told of the name. */
function nameBefore(read: ReadSentence, { from }: TokenRange): EntitySpan | undefined {
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
    /^(?:determiner|adjective|noun|proper|number|preposition|coordinator)$/.test(
      tokens[at]?.pos ?? '',
    ) &&
    (at === from || !/[,;:—–(]/.test(tokens[at - 1]?.gap ?? '')) &&
    tokens[at]?.word !== 'that'
  )
    at += 1;
  return tokens[at]?.word ?? '';
}

/** The entity a phrase is headed by; what only hangs on its noun by "from", "with", "by" does not act. */
function headEntity(read: ReadSentence, { from, to }: TokenRange): EntitySpan | undefined {
  let end = from + 1;
  while (end < to && !hangs(read, end)) end += 1;
  return actingEntity(read, { from, to: end });
}

function hangs({ tokens }: ReadSentence, i: number): boolean {
  const token = tokens[i];
  return token?.pos === 'preposition' && token.word !== 'of' && token.word !== 'for';
}

/** What words without a name point to; "itself" where they name what they mean. */
function pointedTo(pointing: Pointing, words: readonly string[]): ActorRef | 'itself' | undefined {
  const last = words.at(-1) ?? '';
  if (words.length === 1) {
    const goingOn = samePronounBefore(pointing, last, resolveActor);
    if (goingOn) return goingOn;
    if (/^(?:he|she|him|her|his)$/.test(last))
      return nearest(
        nearest(
          namedBefore(pointing, isAnother(pointing, isPersonCalled(last, pointing.earlier))),
          surnameBefore(pointing),
        ),
        roleBefore(pointing),
      );
    if (last === 'it' || last === 'its') return thingBefore(pointing, 'one');
    if (last === 'they' || last === 'them') return thingBefore(pointing, 'several');
    return NAMELESS.test(last) ? undefined : 'itself';
  }
  // "Smith and Jones fought; the latter was knocked out".
  if (/^(?:latter|former)$/.test(last)) return undefined;
  // "pending what was described as": nobody.
  if (words.some((word) => /^(?:you|we|i|your|our|my|what)$/.test(word))) return undefined;
  if (/^(?:the|this|that)$/.test(words[0] ?? '')) {
    const isNoun = words.length === 2;
    if (COUNTRY_NOUNS.has(last)) return countryBefore(pointing) ?? 'itself';
    if (isNoun && PLACE_NOUNS.has(last))
      return (
        namedBefore(pointing, (e) => e.kind === 'place' && !e.country && !e.adjective) ?? 'itself'
      );
    if (isNoun && BODY_NOUNS.has(last))
      return (
        namedBefore(pointing, isBodyCalled(last)) ??
        (FIRM.test(last) ? headingBefore(pointing) : undefined) ??
        'itself'
      );
    if (PERSON_NOUNS.has(last))
      return (
        namedBefore(pointing, isInRole(last)) ??
        (VAGUE_ROLES.test(last) ? namedBefore(pointing, isNoPartner(pointing)) : undefined) ??
        'itself'
      );
    // "The historian", who is "Elin Brandt, a historian at Lund".
    if (isNoun) return namedBefore(pointing, isInRole(last)) ?? 'itself';
  }
  const points = /^(?:this|these|those|such|both|some|many|all|other)$/.test(words[0] ?? '');
  return points && !saysWhat(pointing.read, words) ? undefined : 'itself';
}

/** "this army", "both armies": the noun says what it is, and not only that it was told before. */
function saysWhat({ tokens }: ReadSentence, words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  if (words.length > 5 || EMPTY.test(last) || words.some((word) => OWNED.test(word))) return false;
  return tokens.some((t) => t.word === last && (t.pos === 'noun' || t.pos === 'proper'));
}

const EMPTY =
  /^(?:others?|ones?|things?|ways?|cases?|situations?|moves?|steps?|events?|changes?|time|period|year|decisions?|facts?|reasons?|points?|problems?|issues?|results?|efforts?|measures?)$/;
const OWNED = /^(?:its|their|his|her|our|them|which|who)$/;

const NAMELESS = /^(?:we|i|you|this|that|these|those|who|which|there|what|one|us|me)$/;

/** A person whose first name, here or in a sentence before, is not of the other sex. */
export function isPersonCalled(
  pronoun: string,
  earlier: Earlier,
): (e: EntitySpan, read: ReadSentence) => boolean {
  const [own, other] = /^h(?:e|im|is)$/.test(pronoun)
    ? (['MaleName', 'FemaleName'] as const)
    : (['FemaleName', 'MaleName'] as const);
  const isOther = ({ nameFrom }: EntitySpan, { tokens }: ReadSentence): boolean => {
    const tags = tokens[nameFrom]?.tags;
    return tags?.has(other) === true && !tags.has(own);
  };
  return (e, read) => {
    if (e.kind !== 'person' || isOther(e, read)) return false;
    if (e.to > e.nameFrom + 1) return true;
    // "Sanger", who was Frederick Sanger when he was told of first.
    for (let back = 1; back <= FULL_NAME_REACH; back++) {
      const sentence = earlier(back);
      if (!sentence) return true;
      const full = sentence.entities.find(
        ({ kind, name }) => kind === 'person' && name.endsWith(` ${e.name}`),
      );
      if (full) return !isOther(full, sentence);
    }
    return true;
  };
}

/** Sentences that a full name may stand before the family name alone. */
const FULL_NAME_REACH = 12;

/** Nouns that stand for any body; the others only for one that has them in its name. */
const ANY_BODY = /^(?:company|firm|group|organisation|organization)$/;

function isBodyCalled(noun: string): (e: EntitySpan) => boolean {
  return ({ kind, name }) =>
    kind === 'organisation' &&
    (ANY_BODY.test(noun)
      ? !PUBLIC_BODY.test(name) && !/^\p{Lu}+$/u.test(name)
      : name.toLowerCase().split(' ').includes(noun));
}

const FIRM = /^(?:company|firm)$/;

const PUBLIC_BODY =
  /\b(?:ministry|court|commission|parliament|senate|congress|union|council|committee|police|army|navy|office|department|exchange|university|house|government|nations|times|post|herald|gazette|courier|ledger|NASA|NATO|FBI|CIA)\b/i;

/** Nouns that stand for whoever was named last. */
const VAGUE_ROLES = /^(?:official|leader|diplomat|president|minister)$/;
