/** A candidate → its headline: which words of the sentence a title is made of. */
import { lineOf } from '../line.ts';
import {
  attributiveName,
  namedText,
  shownText,
  type EntitySpan,
  type NamedText,
} from '../entity/index.ts';
import {
  clauseHeadline,
  headlineByNoun,
  headlineWithoutActor,
  isFaulty,
  isFaultyLine,
  nounHeadline,
  type Actor,
  SHORT_LENGTH,
  TITLE_LENGTH,
  materialAs,
  type Headline,
  type TitleMaterial,
} from '../title/index.ts';
import type { ActorRef } from './who/actor.ts';
import type { Candidate } from './candidate.ts';
import { clauseAs, type Clause, type TokenRange } from '../grammar/clauses.ts';
import { verbAs } from '../grammar/verb-groups.ts';
import type { ReadSentence } from './read-sentence.ts';
import { asLost } from './as-lost.ts';
import { withStandIns, type ActorOf } from './who/stand-ins.ts';
import { isOfAllBefore, relativeObject } from './relative.ts';

export type NameOf = (entity: EntitySpan) => string;

/** The subject of what a candidate tells. */
export function subjectOf({ shape, actor, clause }: Candidate): TokenRange | undefined {
  return shape === 'noun' ? actor : clause?.subject;
}

/** The headline of a candidate; undefined when no whole and neutral one can be made. */
export function headlineOf(
  read: ReadSentence,
  candidate: Candidate,
  actorOf: ActorOf,
  nameOf: NameOf,
): Headline | undefined {
  const own = eventHeadline(read, candidate, actorOf, nameOf);
  if (!own || !candidate.state) return own;
  const state = stateHeadline(read, candidate.state, actorOf, nameOf);
  const title = state ? `${own.title}; ${state.title}` : own.title;
  return shownText(title).length <= TITLE_LENGTH ? { ...own, title } : own;
}

function material(read: ReadSentence, nameOf: NameOf): TitleMaterial {
  const { tokens, entities, dating } = read;
  return { tokens, entities, skip: dating, keepsGeneric: undefined, nameOf };
}

function eventHeadline(
  read: ReadSentence,
  candidate: Candidate,
  actorOf: ActorOf,
  nameOf: NameOf,
): Headline | undefined {
  if (isOfAllBefore(read, candidate)) return undefined;
  const subject = subjectOf(candidate);
  const actor = actorOf(subject);
  if (actor && isOneOfSeveral(read, candidate, actor)) return undefined;
  const plain = lastingIn(read, candidate, material(read, nameOf));
  const words =
    candidate.shape === 'verb' && candidate.clause
      ? withStandIns(read, plain, behindVerb(candidate.clause), actorOf, { subject, actor })
      : ownedIn(read, candidate, plain, actorOf);
  const who =
    (candidate.shape === 'verb' || actor?.entity) && actor
      ? actingIn(read, actor, subject, candidate, actorOf, nameOf)
      : undefined;
  const country =
    actor?.entity?.country === true ? attributiveName(nameOf(actor.entity)) : undefined;
  if (
    candidate.phrase &&
    (candidate.shape === 'noun' || (country !== undefined && !isPassive(candidate)))
  ) {
    const named = nounHeadline(
      words,
      isNamed(candidate)
        ? candidate.phrase
        : withoutFigures(read, candidate.phrase, nounIndex(read, candidate)),
      nounIndex(read, candidate),
      who,
    );
    // "gave its approval": where the noun is too bare, the clause tells.
    if (named || candidate.shape === 'noun')
      return !named || country === undefined || mayNotOwn(read, candidate)
        ? named
        : owned(named, country, opensWithName(read, candidate.phrase));
  }
  if (candidate.shape === 'noun' || !candidate.clause) return undefined;
  const clause = asLost(read, candidate.clause);
  const object = candidate.object ?? relativeObject(read, clause);
  const own =
    who &&
    (clauseHeadline(words, clause, who, object) ??
      clauseHeadline(materialAs(words, { keepsGeneric: true }), clause, who, object));
  if (own || !mayGoWithout(read, candidate)) return own;
  // "They took Lund in May and Varn in June": the object follows as if the verb stood before it.
  const verb =
    object?.to === clause.verb.to ? verbAs(clause.verb, { to: object.from }) : clause.verb;
  const bare = clauseAs(clause, { verb });
  return headlineWithoutActor(words, bare) ?? headlineByNoun(words, bare, who);
}

/** "Its election defeat": whose it was, where the text tells it. */
function ownedIn(
  read: ReadSentence,
  { shape, phrase }: Candidate,
  words: TitleMaterial,
  actorOf: ActorOf,
): TitleMaterial {
  const isOwned = /^(?:his|her|its)$/.test(read.tokens[phrase?.from ?? -1]?.word ?? '');
  return shape === 'noun' && phrase && isOwned ? withStandIns(read, words, phrase, actorOf) : words;
}

/** "Otto Lind, his wife, Ana, and son Karl, were shot": one of them is half of what is told. */
function isOneOfSeveral(
  { tokens }: ReadSentence,
  { clause, shape }: Candidate,
  { read, range, entity }: ActorRef,
): boolean {
  const first = tokens[clause?.verb.from ?? -1];
  if (shape !== 'verb' || tokens[clause?.subject?.from ?? -1]?.pos === 'pronoun') return false;
  // "The leaders have met and have signed": one of them alone signs nothing.
  const isManys = /^(?:were|are|have)$/.test(first?.word ?? '');
  if (isManys && entity?.kind === 'person' && entity.from === range.from && entity.to === range.to)
    return true;
  if (first?.word !== 'were') return false;
  // "Lind and | his wife Ana were acquitted".
  if (read.tokens[range.from - 1]?.word === 'and' && entity?.kind === 'person') return true;
  const words = read.tokens.slice(range.from, range.to);
  const isKin = KIN.test(words.at(-1)?.word ?? '') && words.length <= 3;
  return isKin && !words.some(({ word }) => word === 'and');
}

const KIN =
  /^(?:wife|husband|son|daughter|brother|sister|mother|father|partner|uncle|aunt|cousin)$/;

/** "The crisis lasted 444 days": how long is what is told. */
function lastingIn(
  { times }: ReadSentence,
  { clause, shape }: Candidate,
  words: TitleMaterial,
): TitleMaterial {
  if (shape !== 'verb' || clause?.verb.lemma !== 'last') return words;
  const long = times.filter(({ time, from }) => time.kind === 'duration' && from >= clause.verb.to);
  const told = (i: number): boolean => long.some(({ from, to }) => from <= i && i < to);
  return materialAs(words, { skip: new Set([...words.skip].filter((i) => !told(i))) });
}

/** A deed may be told without who did it; a saying may not. In the present only where nobody is named: "Acquires the mill". */
function mayGoWithout({ tokens }: ReadSentence, { kind, clause }: Candidate): boolean {
  if (kind === 'statement' || clause?.verb.kind !== 'finite') return false;
  const isBegun = clause.subject === undefined && tokens[clause.verb.main]?.word.endsWith('s');
  return clause.verb.tense === 'past' || isBegun === true;
}

function behindVerb({ verb, to, content }: Clause): TokenRange {
  return { from: verb.to, to: content ? verb.to : to };
}

/** Who acts, as the subject of a title; one or several, where the verb or the pronoun says so. */
function actingIn(
  read: ReadSentence,
  actor: ActorRef,
  subject: TokenRange | undefined,
  { clause, shape }: Candidate,
  actorOf: ActorOf,
  nameOf: NameOf,
): Actor {
  const words = material(actor.read, nameOf);
  const named = actor.read === read ? withStandIns(read, words, actor.range, actorOf) : words;
  const pointer = subject?.to === (subject?.from ?? 0) + 1 ? read.tokens[subject.from]?.word : '';
  const first = shape === 'verb' ? read.tokens[clause?.verb.from ?? -1]?.word : '';
  const form = shape === 'verb' ? presentForm(read, clause) : undefined;
  const several =
    actor.isOne !== true &&
    (pointer === 'they' || form === 'base' || /^(?:were|are|have)$/.test(first ?? ''));
  const one =
    actor.isOne === true ||
    form === 'present' ||
    /^(?:he|she|it|i)$/.test(pointer ?? '') ||
    /^(?:was|is|has)$/.test(first ?? '');
  return {
    material: named,
    range: actor.range,
    ...((several || one) && { plural: several }),
  };
}

/** "Officers seize", "Daniels moves": the verb says whether who acts is several or one. */
function presentForm({ tokens }: ReadSentence, clause: Clause | undefined): string | undefined {
  const main = tokens[clause?.verb.main ?? -1];
  if (!clause?.subject || clause.verb.kind !== 'finite' || clause.verb.from !== clause.verb.main)
    return undefined;
  if (clause.verb.tense !== 'present' || main?.pos !== 'verb') return undefined;
  return main.form === 'present' && !/[^s]s$/.test(main.word) ? undefined : main.form;
}

function isPassive({ clause }: Candidate): boolean {
  return clause?.verb.passive === true;
}

/** The noun a phrase is about: the head itself, or the eventive object of a light verb. */
function nounIndex(read: ReadSentence, { shape, head, phrase, lemma }: Candidate): number {
  if (shape === 'noun' || !phrase) return head;
  for (let i = phrase.from; i < phrase.to; i++) {
    const token = read.tokens[i];
    if (token && (token.lemma === lemma || token.word === lemma || token.word === `${lemma}s`))
      return i;
  }
  return head;
}

/** "at least 20 recent strikes" is about strikes: the number has a field of its own. */
/** An event with a name keeps the numbers in it: "12-day war". */
function isNamed({ time }: Candidate): boolean {
  return time?.time.basis === 'named';
}

function withoutFigures(
  read: ReadSentence,
  { from, to }: { from: number; to: number },
  head: number,
): { from: number; to: number } {
  let start = from;
  for (let i = from; i < Math.min(to, head); i++)
    // "Berg’s 1979 victory": the year is no figure.
    if (read.tokens[i]?.pos === 'number' && read.tokens[i]?.gap !== '-' && !read.dating.has(i))
      start = i + 1;
  return { from: start, to };
}

/** A phrase that already says whose it is, or is part of another list, takes no owner. */
function mayNotOwn(read: ReadSentence, { phrase, head, shape }: Candidate): boolean {
  if (!phrase) return true;
  if (shape === 'noun' && read.tokens[phrase.from - 1]?.word !== 'with') return true;
  return read.entities.some((e) => e.from >= phrase.from && e.from <= head);
}

/** "the Marr accord": its first word keeps its capital. */
function opensWithName({ tokens }: ReadSentence, { from }: TokenRange): boolean {
  const first = tokens[from]?.pos === 'determiner' ? from + 1 : from;
  return tokens[first]?.pos === 'proper';
}

function owned({ title, short }: Headline, owner: string, isName: boolean): Headline {
  const put = (words: string): string =>
    isName ? `${owner} ${words}` : `${owner} ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
  const [long, brief] = [put(title), put(short ?? title)];
  return shownText(brief).length <= SHORT_LENGTH ? { title: long, short: brief } : { title: long };
}

function stateHeadline(
  read: ReadSentence,
  state: NonNullable<Candidate['state']>,
  actorOf: ActorOf,
  nameOf: NameOf,
): Headline | undefined {
  const words = material(read, nameOf);
  if ('verb' in state) {
    const actor = actorOf(state.subject);
    return (
      actor &&
      clauseHeadline(words, state, { material: material(actor.read, nameOf), range: actor.range })
    );
  }
  const ties = nounHeadline(words, state, state.to - 1);
  return ties && { title: `${ties.title} begins` };
}

/** A headline whose people can still be called by fuller names. */
export interface NamedHeadline {
  readonly title: NamedText;
  readonly short?: NamedText | undefined;
}

/** A headline as lines of the dataset, or undefined when it breaks a rule of the house. */
export function printable(headline: Headline | undefined): NamedHeadline | undefined {
  const title = headline && lineOf(headline.title);
  if (title === undefined || isFaulty(shownText(title))) return undefined;
  const short = headline?.short === undefined ? undefined : lineOf(headline.short);
  const isShort = short !== undefined && !isFaultyLine(shownText(short), SHORT_LENGTH);
  return { title: namedText(title), short: isShort ? namedText(short) : undefined };
}
