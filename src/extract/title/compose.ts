/**
 * A neutral headline from a clause or a noun phrase: actor, action, object,
 * place, in the present tense of headlines and in sentence case, at most 120
 * characters; and a short form of at most 38. What does not fit is left off at a
 * joint between phrases; where nothing fits, there is no short form.
 */
import { shownText } from '../entity/index.ts';
import type { Clause, TokenRange } from '../mention/clauses.ts';
import { pastParticiple, thirdPerson } from '../mention/language.ts';
import type { Token } from '../mention/tokens.ts';
import type { VerbGroup } from '../mention/verb-groups.ts';
import { INTRANSITIVE_VERBS } from '../mention/lexicon/verbs.ts';
import { SHORT_LENGTH, TITLE_LENGTH, titleFaults } from './faults.ts';
import { VERB_OF_NOUN } from './lexicon/noun-verbs.ts';
import { neutralize } from './neutral.ts';
import { complementParts, contentParts, POINTING, splitParts } from './parts.ts';
import { dropArticle, render, sentenceCase, trimDangling, type TitleMaterial } from './phrases.ts';

/** Names of people in it are marked until every article is known (`markPerson`). */
export interface Headline {
  readonly title: string;
  readonly short?: string;
}

/** Who acts, told by another clause than the one in hand ("the country" → Venezuela). */
export interface Actor {
  readonly material: TitleMaterial;
  readonly range: TokenRange;
}

/** A headline for what a clause tells; undefined when it has no actor or nothing is left to say. */
export function clauseHeadline(
  material: TitleMaterial,
  clause: Pick<Clause, 'verb' | 'to' | 'content'>,
  actor: Actor,
): Headline | undefined {
  const subject = (brief: boolean): string =>
    dropArticle(render(actor.material, coreOf(actor.material.tokens, actor.range), { brief }));
  const verb = verbPhrase(clause.verb, isPlural(actor, subject(false)), material.tokens);
  const parts = clause.content
    ? contentParts(material, clause.content, clause.verb.to)
    : complementParts(material, { from: clause.verb.to, to: clause.to });
  if (subject(false) === '') return undefined;
  const object = material.tokens[clause.verb.to];
  const pointsElsewhere =
    !clause.verb.passive && object?.pos === 'pronoun' && POINTING.has(object.word);
  if (
    pointsElsewhere ||
    (!clause.content && objectIsLost(material, clause, parts)) ||
    (parts.length === 0 && !clause.verb.passive && !INTRANSITIVE_VERBS.has(clause.verb.lemma))
  )
    return undefined;
  const particle = particleOf(material, clause.verb.to);
  const join = (brief: boolean) => (kept: readonly TokenRange[]) =>
    [
      subject(brief),
      verb,
      ...particle,
      ...kept.map((part) => render(material, part, { brief })),
    ].join(' ');
  return fit(join, parts);
}

/** "called off", "broke down": the particle of a phrasal verb that no object follows. */
function particleOf({ tokens, skip }: TitleMaterial, at: number): readonly string[] {
  const [particle, next] = [tokens[at], tokens[at + 1]];
  if (!particle || !/^(?:off|out|up|down|back|away|aside|over|apart|through)$/.test(particle.word))
    return [];
  const ends =
    !next ||
    /[,;:.—]/.test(particle.gap) ||
    skip.has(at + 1) ||
    next.pos === 'coordinator' ||
    next.pos === 'preposition' ||
    next.pos === 'subordinator';
  return ends ? [particle.word] : [];
}

/** Whether the object right behind the verb cannot be said ("visits the country"): a title without it would say something else. */
function objectIsLost(
  { tokens, skip, entities }: TitleMaterial,
  { verb, to }: Pick<Clause, 'verb' | 'to'>,
  parts: readonly TokenRange[],
): boolean {
  let at = verb.to;
  while (at < to && (skip.has(at) || tokens[at]?.pos === 'adverb')) at += 1;
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
    const subject = (brief: boolean): string =>
      dropArticle(render(who.material, coreOf(who.material.tokens, who.range), { brief }));
    const rest = after
      .filter((part) => !overlaps(part, who, material))
      .map((part) => withoutTo(material, part, verb));
    const headline = fit(
      (brief) => (kept) =>
        [subject(brief), verb.says, ...kept.map((p) => render(material, p, { brief }))].join(' '),
      rest,
    );
    const whole = verb.transitive !== true || rest.length > 0;
    if (subject(false) !== '' && headline && whole) return headline;
  }
  const lead = { from: phrase.from, to: head + 1 };
  return fit(
    (brief) => (kept) =>
      dropArticle([lead, ...kept].map((p) => render(material, p, { brief })).join(' ')),
    after,
  );
}

/** The longest forms that fit, parts left off from the end; the brief form uses family names. */
function fit(
  join: (brief: boolean) => (kept: readonly TokenRange[]) => string,
  parts: readonly TokenRange[],
): Headline | undefined {
  const longest = (limit: number, brief: boolean): string | undefined => {
    for (let count = parts.length; count >= Math.min(1, parts.length); count--) {
      const words = sentenceCase(trimDangling(join(brief)(parts.slice(0, count))));
      if (titleFaults(shownText(words), limit).length === 0) return words;
    }
    return undefined;
  };
  const title = longest(TITLE_LENGTH, false);
  if (title === undefined) return undefined;
  const short = longest(SHORT_LENGTH, true);
  return short === undefined ? { title } : { title, short };
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

/** Members of a party or corps, by their name. */
const PEOPLES = /(?:icans|crats|ories|marines|rebels|liberals|conservatives|allies|ists|ites)$/;

function isPlural(actor: Actor, words: string): boolean {
  if (/\band\b/.test(words)) return true;
  const { tokens, entities } = actor.material;
  const range = coreOf(tokens, actor.range);
  const of = tokens.findIndex((t, i) => i > range.from && i < range.to && t.word === 'of');
  const end = of === -1 ? range.to : of;
  const last = tokens[end - 1];
  if (entities.some((e) => e.to === end && e.kind === 'place')) return false;
  if (last?.pos === 'proper' && PEOPLES.test(last.word)) return true;
  if (INVARIABLE.has(last?.word ?? '')) return true;
  return (
    last?.pos === 'noun' &&
    (last.tags.has('Plural') || (/[^s]s$/.test(last.word) && last.lemma !== last.word))
  );
}

/** A noun phrase up to its first preposition other than "of": "the ministry in Tehran" acts as "the ministry". */
function coreOf(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  for (let i = from + 1; i < to; i++) {
    const token = tokens[i];
    if (token?.pos === 'preposition' && token.word !== 'of' && token.word !== 'for')
      return { from, to: i };
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
