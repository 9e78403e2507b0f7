/**
 * A neutral headline from a clause or a noun phrase: actor, action, object,
 * place, in the present tense of headlines and in sentence case, at most 120
 * characters; and a short form of at most 38. What does not fit is left off at a
 * joint between phrases; where nothing fits, there is no short form.
 */
import type { Clause, TokenRange } from '../mention/clauses.ts';
import { isPlural as isPluralNoun, pastParticiple, thirdPerson } from '../mention/language.ts';
import type { Token } from '../mention/tokens.ts';
import type { VerbGroup } from '../mention/verb-groups.ts';
import { INTRANSITIVE_VERBS } from '../mention/lexicon/verbs.ts';
import { VERB_OF_NOUN } from './lexicon/noun-verbs.ts';
import { behindParticle, particleOf } from './particles.ts';
import {
  NEEDS_CONTENT,
  NEEDS_MORE,
  NEEDS_OBJECT,
  SPEECHES,
  WHOLE_ALONE,
} from './lexicon/verb-needs.ts';
import { neutralize } from './neutral.ts';
import { complementParts, contentParts, POINTING, splitParts } from './parts.ts';
import { isParticipleBehind, lineHeadline, phraseOf, type Headline, type Phrase } from './line.ts';
import type { TitleMaterial } from './phrases.ts';

/** Who acts, told by another clause than the one in hand ("the country" → Venezuela). */
export interface Actor {
  readonly material: TitleMaterial;
  readonly range: TokenRange;
  /** Several, or one; told by the words where the text does not say. */
  readonly plural?: boolean;
}

/**
 * A headline for what a clause tells; undefined when it has no actor or nothing is left to say.
 * `object` is what the verb is done to, where it stands before the clause.
 */
export function clauseHeadline(
  material: TitleMaterial,
  clause: Pick<Clause, 'verb' | 'to' | 'content' | 'subject'>,
  actor: Actor,
  object?: TokenRange,
): Headline | undefined {
  const subject = subjectOf(actor);
  const words = subject('whole', {});
  const verb = verbPhrase(clause.verb, isPlural(actor, words), material.tokens);
  const told = clause.content
    ? contentParts(material, clause.content, clause.verb.to)
    : complementParts(material, { from: behindSubject(clause), to: clause.to });
  const parts = object ? [object, ...told] : told;
  if (words === '') return undefined;
  const next = material.tokens[clause.verb.to];
  const pointsElsewhere =
    !clause.verb.passive &&
    next?.pos === 'pronoun' &&
    (POINTING.has(next.word) || /^(?:him|her|us|me)$/.test(next.word));
  const { lemma } = clause.verb;
  if (isMisread(material, clause, parts)) return undefined;
  const isWhole =
    clause.verb.passive ||
    INTRANSITIVE_VERBS.has(lemma) ||
    ((WHOLE_ALONE.has(lemma) || (!NEEDS_OBJECT.has(lemma) && standsAlone(material, clause))) &&
      !OUTLET.test(words));
  if (
    pointsElsewhere ||
    (!clause.content && !object && objectIsLost(material, clause, parts)) ||
    (parts.length === 0 && !isWhole)
  )
    return undefined;
  const particle = particleOf(material, clause.verb.to);
  return lineHeadline({
    subject,
    verb: [verb, ...particle],
    parts: parts.map((part, i) =>
      phraseOf(material, particle.length > 0 ? behindParticle(clause.verb.to, part) : part, {
        isClause: clause.content !== undefined && i === 0,
      }),
    ),
    fewest: isWhole && !hasObject(material, clause, parts, particle.length > 0) ? 0 : 1,
    ...speechOf(clause.verb),
  });
}

/** What a shallow reading takes for somebody's deed: "a rise on the 26 killed by the flood", "assured Peru", "only then did …". */
function isMisread(
  { tokens, entities }: TitleMaterial,
  { verb, content }: Pick<Clause, 'verb' | 'content'>,
  parts: readonly TokenRange[],
): boolean {
  if (verb.lemma === 'do') return true;
  if (NEEDS_CONTENT.has(verb.lemma) && !content && parts.length < 2) return true;
  const first = parts[0]?.from ?? -1;
  const isAgent = entities.some((e) => e.from > first && e.from <= first + 2 && e.kind !== 'place');
  return !verb.passive && tokens[first]?.word === 'by' && isAgent;
}

/** Whether nothing but dates and manners stands behind a verb. */
function standsAlone(
  { tokens, skip }: TitleMaterial,
  clause: Pick<Clause, 'verb' | 'subject' | 'to'>,
): boolean {
  for (let i = behindSubject(clause); i < clause.to; i++)
    if (!skip.has(i) && tokens[i]?.pos !== 'adverb') return false;
  return true;
}

/** Where the words behind a verb begin: behind its subject too, in "In August began the evacuation of …". */
function behindSubject({ verb, subject }: Pick<Clause, 'verb' | 'subject'>): number {
  return subject?.from === verb.to ? subject.to : verb.to;
}

/** Whether a verb that may stand alone has something here without which it would say something else. */
function hasObject(
  { tokens }: TitleMaterial,
  { verb }: Pick<Clause, 'verb'>,
  parts: readonly TokenRange[],
  isPhrasal: boolean,
): boolean {
  const first = tokens[parts[0]?.from ?? -1];
  if (!verb.passive && first && !/^(?:preposition|adverb)$/.test(first.pos)) return true;
  const particle = tokens[verb.to]?.word ?? '';
  // "steps in" ends in what looks cut off.
  if (isPhrasal) return /^(?:in|on)$/.test(particle);
  return NEEDS_MORE.has(verb.lemma);
}

/** Whose reporting is their trade. */
const OUTLET = /(?:paper|agency|broadcaster|magazine|radio|media|television|report|study)$/i;

function speechOf({ lemma, passive }: VerbGroup): { readonly speech?: string } {
  const speech = passive ? undefined : SPEECHES[lemma];
  return speech === undefined ? {} : { speech };
}

function subjectOf({ material, range }: Actor): Phrase {
  return phraseOf(material, coreOf(material.tokens, range), { isSubject: true });
}

/** Whether the object right behind the verb cannot be said ("visits the country"): a title without it would say something else. */
function objectIsLost(
  { tokens, skip, entities }: TitleMaterial,
  { verb, to, subject }: Pick<Clause, 'verb' | 'to' | 'subject'>,
  parts: readonly TokenRange[],
): boolean {
  let at = behindSubject({ verb, subject });
  while (at < to && (skip.has(at) || tokens[at]?.pos === 'adverb')) {
    if (tokens[at]?.gap.includes(',')) return false;
    at += 1;
  }
  const first = tokens[at];
  if (!first || at >= to || verb.passive) return false;
  const named = entities.some((e) => e.kind === 'person' && e.from === parts[0]?.from);
  if (named) return false;
  const isObject = /^(?:noun|proper|determiner|adjective|number|pronoun)$/.test(first.pos);
  return isObject && !/[,;:]/.test(tokens[verb.to - 1]?.gap ?? '') && (parts[0]?.from ?? to) > at;
}

/** A headline for an event named by a noun: "visit to Tehran" by an actor, or "Bombing of the embassy in …". */
export function nounHeadline(
  material: TitleMaterial,
  phrase: TokenRange,
  head: number,
  actor?: Actor,
): Headline | undefined {
  const lemma = material.tokens[head]?.lemma ?? '';
  const verb = VERB_OF_NOUN[lemma];
  const who = actorOf(material, phrase, head) ?? actor;
  const after = splitParts(material, { from: head + 1, to: phrase.to });
  if (verb !== undefined && who) {
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
    : neutralize(chain);
}

const INVARIABLE: ReadonlySet<string> = new Set('people police troops forces aircraft'.split(' '));

/** Members of a party, corps or people, by their name. */
const PEOPLES =
  /(?:[aei]ans|germans|crats|ories|marines|rebels|liberals|conservatives|allies|ists|ites|soviets|greeks|turks|serbs|croats|danes|swedes|finns|poles|scots|czechs|slovaks|iraqis|israelis|saudis)$/;

function isPlural(actor: Actor, words: string): boolean {
  if (actor.plural !== undefined) return actor.plural;
  if (/\band\b/.test(words)) return true;
  const { tokens, entities } = actor.material;
  const range = coreOf(tokens, actor.range);
  const of = tokens.findIndex((t, i) => i > range.from && i < range.to && t.word === 'of');
  const end = of === -1 ? range.to : of;
  const last = tokens[end - 1];
  const first = tokens[range.from];
  // "Eleven of them", "many of the dead".
  if (
    of !== -1 &&
    (first?.pos === 'number' || first?.pos === 'determiner') &&
    end === range.from + 1
  )
    return !/^(?:one|1|each|another|neither|either)$/.test(first.word);
  if (last?.pos === 'proper' && PEOPLES.test(last.word)) return true;
  if (entities.some((e) => e.to === end && e.kind === 'place')) return false;
  if (INVARIABLE.has(last?.word ?? '')) return true;
  // The capital of a sentence's first word makes no name of it.
  if (end === 1 && last?.pos === 'proper' && !entities.some((e) => e.to === end))
    return isPluralNoun(last.word);
  return last?.pos === 'noun' && (last.tags.has('Plural') || isPluralNoun(last.word));
}

/** A noun phrase up to its first preposition other than "of": "the ministry in Tehran" acts as "the ministry". */
function coreOf(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  for (let i = from + 1; i < to; i++) {
    const token = tokens[i];
    if (token?.pos === 'preposition' && token.word !== 'of' && token.word !== 'for')
      return { from, to: i };
    if (isParticipleBehind(tokens, i)) return { from, to: i };
    // "one of whom", "two of them".
    if (token?.word === 'of' && tokens[i + 1]?.pos === 'pronoun') return { from, to: i };
  }
  return { from, to };
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
  return {
    ...material,
    tokens: material.tokens.map((t) => (t.possessive ? { ...t, possessive: false } : t)),
  };
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
