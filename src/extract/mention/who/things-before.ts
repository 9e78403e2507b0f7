/**
 * What "it" and "they" point back to: the thing, or the several, that a clause just before is
 * about. Where two compete, nothing is guessed.
 */
import { isBody } from '../../attribution/outlet-words.ts';
import { PERSON_NOUNS } from '../../entity/lexicon/roles.ts';
import {
  actingEntity,
  asActor,
  headEnd,
  withoutDates,
  type ActorRef,
  type Pointing,
} from './antecedents.ts';
import { bodyBefore } from './bodies-before.ts';
import type { Clause, TokenRange } from '../../grammar/clauses.ts';
import { isEventiveNoun } from '../../grammar/heads.ts';
import { isCommonNoun, isPlural } from '../../grammar/language.ts';
import { ANYBODY } from './people-before.ts';
import type { ReadSentence } from '../read-sentence.ts';
import type { Token } from '../../grammar/tokens.ts';

/** "The agency reported that it was taken": what an outlet tells is of something else. */
function isOutlet({ tokens }: ReadSentence, { to }: TokenRange): boolean {
  const [kind, noun = ''] = [tokens[to - 2]?.word, tokens[to - 1]?.word];
  return OUTLET.test(noun) && !isBody(`${kind ?? ''} ${noun}`);
}

const OUTLET = /^(?:agency|station|broadcaster|television|tv|radio|newspaper|media|reuters)$/;

/** Sentences that a thing may stand before its pronoun. */
const THING_REACH = 3;

/** One thing or several. */
export type Number = 'one' | 'several';

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
  const doer = apartFrom === undefined && isHarm(clauseOf(read, at));
  const found = own && thingIn(read, own, number, doer, apartFrom);
  if (found) return found;
  for (let back = 1; back <= THING_REACH; back++) {
    const sentence = earlier(back);
    const main = sentence?.clauses.find((c) => c.opener === undefined && c.subject);
    if (!sentence || !main) continue;
    const thing = thingIn(sentence, main, number, doer);
    if (thing) return thing;
    const other = number === 'several' ? severalBeside(sentence, main) : undefined;
    if (other) return other;
    // What is neither one thing nor a pronoun changes the subject.
    if (!isPronoun(sentence, main) && number === 'one') return undefined;
  }
  return number === 'several' ? bodyBefore(pointing) : undefined;
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

/** "It killed 212 people": done by what happened, and not by the valley that it struck. */
function isHarm(clause: Clause | undefined): boolean {
  return clause !== undefined && !clause.verb.passive && HARMS.test(clause.verb.lemma);
}

const HARMS =
  /^(?:kill|injure|wound|destroy|damage|flatten|level|claim|displace|devastate|wreck|wipe|shake|cause|measure|register|last)$/;

/** The subject or object of a clause that is one thing, or several. */
function thingIn(
  read: ReadSentence,
  clause: Clause,
  number: Number,
  isDoer: boolean,
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
  if (apartFrom || (happened === true && !isDoer)) return other ?? subject;
  // "Otto Lind bought the castle. It burned down": somebody is no "it".
  return subject ?? (number === 'one' && isSomebody(read, clause.subject) ? other : undefined);
}

/** "He", "Otto Lind", "the mayor": one person. */
function isSomebody(read: ReadSentence, phrase: TokenRange): boolean {
  const range = withoutDates(read, phrase);
  const end = headEnd(read, range);
  const head = read.tokens[end - 1];
  if (head?.pos === 'pronoun') return /^(?:he|she)$/.test(head.word);
  if (head && (PERSON_NOUNS.has(head.word) || ANYBODY.test(head.word))) return true;
  return actingEntity(read, { from: range.from, to: end })?.kind === 'person';
}

/** Whether a clause says of a thing that it is another. */
function isOneOfTwo({ tokens }: ReadSentence, { verb, to, subject }: Clause): boolean {
  if (verb.lemma !== 'be') return false;
  // "Harwick Savings was a lender": what a name is said to be is still the name.
  if (subject && isNamedAsKind(tokens, subject, verb.to)) return false;
  let at = verb.to;
  while (at < to && /^(?:adverb|adjective)$/.test(tokens[at]?.pos ?? '')) at += 1;
  const isDescribed = at > verb.to && tokens[at - 1]?.pos === 'adjective' && !isNominal(tokens[at]);
  return !isDescribed;
}

function isNamedAsKind(tokens: readonly Token[], subject: TokenRange, behind: number): boolean {
  const words = tokens.slice(subject.from, subject.to);
  // "The bridge was a marvel": not "the first sign was a tremor".
  const isKind = /^(?:an?|one)$/.test(tokens[behind]?.word ?? '');
  const isThing = /^(?:the|its|his|her|their)$/.test(words[0]?.word ?? '') && words.length <= 3;
  if (isKind && isThing && !words.some(({ word }) => POINTS_ON.test(word))) return true;
  const hangs = words.findIndex(({ pos }, i) => i > 0 && pos === 'preposition');
  const name = hangs === -1 ? words : words.slice(0, hangs);
  return (
    name[0]?.pos === 'proper' &&
    name.at(-1)?.pos === 'proper' &&
    /^(?:an?|one)$/.test(tokens[behind]?.word ?? '')
  );
}

/** Subjects that only lead on to what "was" tells of them. */
const POINTS_ON =
  /^(?:first|last|next|only|other|second|third|cause|reason|sign|result|problem|aim|idea|answer|outcome|victim|winner|target|weapon|trigger|site|scene)s?$/;

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
  const plural = isSeveral(head) || opensAsSeveral(read, end);
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
  const isPerson = PERSON_NOUNS.has(head.word) || ANYBODY.test(head.word);
  return !plural && named && isNoun && !isPerson && from < end
    ? { read, range: { from, to: end } }
    : undefined;
}

/** "Archaeologists found": the capital of a sentence's first word makes no name of several. */
function opensAsSeveral({ tokens }: ReadSentence, end: number): boolean {
  const first = tokens[0];
  if (end !== 1 || first?.pos !== 'proper' || !isPlural(first.word)) return false;
  return isCommonNoun(first.word) || /(?:ists|ians|ers|ors)$/.test(first.word);
}

function isSeveral({ word, tags, pos }: Token): boolean {
  return (
    tags.has('Plural') ||
    (pos === 'noun' && isPlural(word)) ||
    /^(?:people|police|children|troops|two|three|four|others)$|men$/.test(word)
  );
}
