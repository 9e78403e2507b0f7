/**
 * A neutral headline from a clause or a noun phrase: actor, action, object,
 * place, in the present tense of headlines and in sentence case, at most 120
 * characters; and a short form of at most 38. What does not fit is left off at a
 * joint between phrases; where nothing fits, there is no short form.
 */
import type { Clause, TokenRange } from '../grammar/clauses.ts';
import { pastParticiple, thirdPerson } from '../grammar/language.ts';
import { tokenAs, type Token } from '../grammar/tokens.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';
import { isEventiveNoun } from '../grammar/heads.ts';
import { INTRANSITIVE_VERBS } from '../grammar/lexicon/verbs.ts';
import { VERB_OF_NOUN } from './lexicon/noun-verbs.ts';
import {
  fullerSubjectOf,
  isGrantedTo,
  isNamed,
  isOneName,
  isPlural,
  subjectInPlace,
  subjectOf,
  wholeSubjectOf,
  type Actor,
} from './acting.ts';
import {
  EMPTY_SUBJECT,
  NEEDS_AS,
  NEEDS_OBJECT,
  NEEDS_SECOND,
  PASSIVE_NEEDS_MORE,
  SAYS_AS_WHAT,
  WHOLE_ALONE,
} from './lexicon/verb-needs.ts';
import { lineHeadline, nominalHeadline, type Headline } from './line.ts';
import { phraseOf } from './pared-phrase.ts';
import { hasObject, isMisread, objectIsLost, standsAlone } from './needs.ts';
import { neutralize } from './neutral.ts';
import { occasionOf, ownParts, takesPlace, tellsPlace } from './occasions.ts';
import { isCompound, isDoing, isFieldOfRole, nominalsOf, OUTLET } from './nominals.ts';
import { behindParticle, particleOf } from './particles.ts';
import { contentParts, POINTING, splitParts } from './parts.ts';
import { materialAs, wordsOf, type TitleMaterial } from './phrases.ts';
import { tailOf } from './tails.ts';

/**
 * A headline for what a clause tells; undefined when it has no actor or nothing is left to say.
 * `object` is what the verb is done to, where it stands before the clause.
 */
export function clauseHeadline(
  given: TitleMaterial,
  clause: Pick<Clause, 'verb' | 'to' | 'content' | 'subject'>,
  actor: Actor,
  object?: TokenRange,
): Headline | undefined {
  const core = subjectOf(actor);
  const words = core('whole', {});
  const plural = isPlural(actor, words);
  const material = plural ? given : withoutTheir(given, clause.verb.to);
  const verb = verbPhrase(clause.verb, plural, material.tokens);
  const told = clause.content
    ? contentParts(material, clause.content, clause.verb.to)
    : ownParts(material, clause);
  const parts = object ? [object, ...told] : told.length > 0 ? told : occasionOf(material, clause);
  if (words === '' || verb === '' || EMPTY_SUBJECT.test(words) || ENDS_OWNING.test(words))
    return undefined;
  const next = material.tokens[clause.verb.to];
  const pointsElsewhere =
    !clause.verb.passive &&
    next?.pos === 'pronoun' &&
    (POINTING.has(next.word) || /^(?:him|her|us|me)$/.test(next.word));
  const { lemma } = clause.verb;
  if (isMisread(material, clause, parts) || isGrantedTo(clause.verb, actor, parts))
    return undefined;
  // "a war with Iraq, which lasted until 1988": no country lasts.
  if (lemma === 'last' && (isNamed(actor) || isOneName(actor))) return undefined;
  const particle = particleOf(material, clause.verb);
  const isPhrasal = particle.length > 0;
  if (parts.length === 0 && !isPhrasal && isComing(clause.verb)) {
    const came = comingOf(actor);
    if (lemma === 'happen' && !came) return undefined;
    if (came !== 'told by its verb' && (came || lemma === 'come')) return came;
  }
  const isWhole =
    clause.verb.passive ||
    INTRANSITIVE_VERBS.has(lemma) ||
    (isPhrasal && parts.length === 0) ||
    ((WHOLE_ALONE.has(lemma) || (!NEEDS_OBJECT.has(lemma) && standsAlone(material, clause))) &&
      !OUTLET.test(words));
  if (
    pointsElsewhere ||
    (!clause.content && !object && objectIsLost(material, clause, parts)) ||
    (parts.length === 0 && !isWhole)
  )
    return undefined;
  const isOne = clause.content !== undefined || lemma === 'leave';
  const phrases = parts.map((part, i) =>
    phraseOf(material, isPhrasal ? behindParticle(clause.verb.to, part) : part, {
      isClause: isOne && i === 0,
    }),
  );
  const isDirect = !isOne && !isPhrasal && isNominalPart(material, parts[0]);
  // "names the group | as one of five": its naming is not the news.
  const isAs =
    SAYS_AS_WHAT.has(lemma) && parts.some(({ from }) => material.tokens[from]?.word === 'as');
  const nominals = isAs ? [] : nominalsOf(clause.verb, core, isDirect ? phrases[0] : undefined);
  const [first] = nominals;
  const nominal = first && nominalHeadline(first);
  if (
    nominal &&
    phrases.length === 0 &&
    !isPhrasal &&
    clause.verb.passive &&
    PASSIVE_NEEDS_MORE.has(lemma)
  )
    return nominal;
  return lineHeadline({
    subject:
      (parts.length === 0 && !/\s/.test(words)) || takesPlace(material, clause.verb)
        ? (wholeSubjectOf(actor) ?? core)
        : ((tellsPlace(material, parts) ? undefined : subjectInPlace(actor)) ?? core),
    verb: [verb, ...particle],
    parts: phrases,
    fewest:
      isWhole && !hasObject(material, clause, parts, isPhrasal)
        ? 0
        : fewestOf(material, clause, parts),
    instead: nominals,
    fuller: () => fullerSubjectOf(actor, clause),
    tail: () => tailOf(material, parts.at(-1)?.to ?? clause.verb.to + particle.length),
  });
}

/** "The general’s | 30 years in power ended": what is his is not told. */
const ENDS_OWNING = /[’']s\uE003?$/u;

const isComing = ({ lemma, passive }: VerbGroup): boolean =>
  !passive && /^(?:come|follow|happen)$/.test(lemma);

/** What came is told by its noun: "Promotion from the lower division". Of what is no deed nothing is told: "the turn came". */
function comingOf({ material, range }: Actor): Headline | 'told by its verb' | undefined {
  const { tokens, entities } = material;
  let head = range.from;
  while (head + 1 < range.to && tokens[head + 1]?.pos !== 'preposition') head += 1;
  if (isEventiveNoun(tokens[head]?.word ?? ''))
    return nounHeadline(material, range, head) ?? 'told by its verb';
  // "The last one came in spring": of what is told beside it.
  if (tokens[head]?.word === 'one') return 'told by its verb';
  return entities.some(
    (e) => e.from >= range.from && e.to <= head + 1 && !tokens[e.to - 1]?.possessive,
  )
    ? 'told by its verb'
    : undefined;
}

/** "The court vacated their sentences": whose they are stands in another sentence, where one acts. */
function withoutTheir(material: TitleMaterial, object: number): TitleMaterial {
  return material.tokens[object]?.word === 'their'
    ? materialAs(material, { skip: new Set([...material.skip, object]) })
    : material;
}

/** Parts behind a verb that takes an object. */
function fewestOf(
  { tokens }: TitleMaterial,
  { verb }: Pick<Clause, 'verb'>,
  [, second]: readonly TokenRange[],
): number {
  const opening = tokens[second?.from ?? -1];
  const isFilled = opening?.word === 'to' || /^(?:place|put|attribute)$/.test(verb.lemma);
  const isSecond =
    (isFilled && NEEDS_SECOND.has(verb.lemma)) ||
    (opening?.word === 'as' && NEEDS_AS.has(verb.lemma));
  return !verb.passive && isSecond ? 2 : 1;
}

/** A noun phrase, and no place or manner. */
function isNominalPart({ tokens }: TitleMaterial, part: TokenRange | undefined): boolean {
  const first = part && tokens[part.from];
  return first !== undefined && /^(?:noun|proper|determiner|adjective|number)$/.test(first.pos);
}

/** A headline for an event named by a noun: "visit to Tehran" by an actor, or "Bombing of the embassy in …". */
export function nounHeadline(
  material: TitleMaterial,
  phrase: TokenRange,
  head: number,
  actor?: Actor,
): Headline | undefined {
  const lemma = material.tokens[head]?.lemma ?? '';
  if (isDoing(material.tokens, phrase) || isFieldOfRole(material, head)) return undefined;
  const verb = VERB_OF_NOUN[lemma];
  const who = actorOf(material, phrase, head) ?? actor;
  const after = splitParts(material, { from: head + 1, to: phrase.to });
  if (verb !== undefined && who && !isCompound(material, who, phrase, head)) {
    const subject = subjectOf(who);
    const rest = after
      .filter((part) => !overlaps(part, who, material))
      .map((part) => withoutTo(material, part, verb));
    const words = subject('whole', {});
    const headline = lineHeadline({
      subject,
      verb: [isPlural(who, words) ? pluralOf(verb.says) : verb.says],
      parts: rest.map((part) => phraseOf(material, part)),
      fewest: verb.transitive === true ? 1 : 0,
      instead: [],
    });
    const whole = verb.transitive !== true || rest.length > 0;
    if (words !== '' && headline && whole) return headline;
  }
  const lead = { from: phrase.from, to: head + 1 };
  return lineHeadline({
    subject: phraseOf(material, lead, { isSubject: true }),
    verb: [],
    parts: after.map((part) => phraseOf(material, part)),
    fewest: lead.to - lead.from > 1 ? 0 : 1,
    instead: [],
  });
}

/** "visits" → "visit", "is elected" → "are elected". */
function pluralOf(says: string): string {
  const [verb = '', ...rest] = says.split(' ');
  const base = verb === 'is' ? 'are' : verb === 'goes' ? 'go' : verb.replace(/s$/, '');
  return [base, ...rest].join(' ');
}

function verbPhrase(verb: VerbGroup, plural: boolean, tokens: readonly Token[]): string {
  const chain = verb.passive
    ? pastParticiple(verb.lemma)
    : plural
      ? verb.lemma
      : thirdPerson(verb.lemma);
  // A phrasal verb keeps its particle: it follows as part of the complement.
  return tokens[verb.main]?.pos === 'auxiliary' && verb.lemma === 'be'
    ? plural
      ? 'are'
      : 'is'
    : verb.lemma === 'insist' && tokens[verb.to]?.word === 'on'
      ? chain
      : neutralize(chain, () => wordsOf(tokens));
}

/** The actor inside a noun phrase: "Maduro's visit", "the visit of President Raisi". */
function actorOf(material: TitleMaterial, phrase: TokenRange, head: number): Actor | undefined {
  const { tokens, entities } = material;
  const inFront = entities.find(
    (e) => e.from >= phrase.from && e.to <= head && tokens[e.to - 1]?.possessive,
  );
  if (inFront) return { material: plain(material), range: { from: inFront.from, to: inFront.to } };
  const behind = entities.find(
    (e) =>
      e.from > head &&
      e.to <= phrase.to &&
      tokens[e.from - 1]?.word.match(/^(?:of|by)$/) &&
      (e.kind === 'person' || e.country) &&
      e.from === head + 2,
  );
  return behind ? { material, range: { from: behind.from, to: behind.to } } : undefined;
}

/** The same material with possessive endings gone: the owner becomes the subject. */
function plain(material: TitleMaterial): TitleMaterial {
  return materialAs(material, {
    tokens: material.tokens.map((t) => (t.possessive ? tokenAs(t, { possessive: false }) : t)),
  });
}

function overlaps(part: TokenRange, who: Actor, material: TitleMaterial): boolean {
  return (
    who.material.tokens === material.tokens && part.from < who.range.to && who.range.from < part.to
  );
}

/** "visit to Tehran" is "visits Tehran": the verb takes the place as its object. */
function withoutTo(
  { tokens }: TitleMaterial,
  part: TokenRange,
  verb: { readonly transitive?: boolean },
): TokenRange {
  return verb.transitive === true && tokens[part.from]?.word === 'to'
    ? { from: part.from + 1, to: part.to }
    : part;
}
