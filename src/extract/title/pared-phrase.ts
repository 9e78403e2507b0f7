/**
 * A stretch of words as a phrase that can be told in full, without what hangs on its noun, or by
 * its nouns alone: what is left off is left off at a joint.
 */
import { briefName } from '../entity/index.ts';
import type { TokenRange } from '../grammar/clauses.ts';
import { isPlural } from '../grammar/language.ts';
import type { Token } from '../grammar/tokens.ts';
import { NEEDS_OBJECT, NEEDS_SECOND } from './lexicon/verb-needs.ts';
import {
  dropArticle,
  materialAs,
  render,
  type RenderOptions,
  type TitleMaterial,
} from './phrases.ts';

/** How much of a noun phrase is told: all, without what hangs on it, or its nouns alone. */
export type Fullness = 'whole' | 'core' | 'nouns';

/** Words in their order: a phrase in the fullness asked for. */
export interface Phrase {
  (fullness: Fullness, options: RenderOptions): string;
  /** The word it opens with, and that of the part it wants behind it: "to stop the ship | from sailing". */
  readonly opens: string;
  readonly wants?: 'from' | 'to' | undefined;
  /** Whether what hangs on its noun is left off: nothing behind it may then be told. */
  readonly isCut: (fullness: Fullness) => boolean;
}

interface PhraseOptions {
  readonly isSubject?: boolean;
  /** It holds a verb: nothing can be left off it. */
  readonly isClause?: boolean;
}

/** A stretch of words as a phrase; the subject of a line goes without its article. */
export function phraseOf(
  material: TitleMaterial,
  range: TokenRange,
  { isSubject = false, isClause = false }: PhraseOptions = {},
): Phrase {
  const core = isClause ? range : coreOf(material, range);
  const tell = (fullness: Fullness, { brief = false }: RenderOptions): string => {
    const pared = brief ? materialAs(material, { nameOf: briefly(material) }) : material;
    const told = fullness === 'whole' ? range : core;
    const words = render(
      fullness === 'nouns' && !isClause ? withoutModifiers(pared, told) : pared,
      told,
      {
        brief,
      },
    );
    if (isSubject) return dropArticle(words);
    return fullness === 'whole' ? words : withoutArticle(words);
  };
  return Object.assign(tell, {
    opens: material.tokens[range.from]?.word ?? '',
    wants: wantedBy(material, range),
    isCut: (fullness: Fullness) => fullness !== 'whole' && core.to < range.to,
  });
}

/** What a verb in a part wants behind its object: "to prevent the strike | from spreading", "to urge the king | to resign". */
function wantedBy({ tokens }: TitleMaterial, { from, to }: TokenRange): 'from' | 'to' | undefined {
  const verb = tokens.findLast((t, i) => i >= from && i < to && t.pos === 'verb');
  if (!verb) return undefined;
  if (/^(?:prevent|stop|keep|ban|bar|deter|dissuade)$/.test(verb.lemma)) return 'from';
  // "to take | to the streets".
  const isBare =
    tokens[to - 1] === verb && (NEEDS_OBJECT.has(verb.lemma) || verb.lemma === 'agree');
  return isBare || NEEDS_SECOND.has(verb.lemma) ? 'to' : undefined;
}

function briefly({ nameOf }: TitleMaterial): TitleMaterial['nameOf'] {
  return (entity) => (entity.kind === 'organisation' ? briefName(nameOf(entity)) : nameOf(entity));
}

/** "sends an observer mission" → "sends observer mission", as headlines do. */
function withoutArticle(words: string): string {
  return words.replace(/(^|\s)(?:the|an?)\s+/gi, '$1');
}

/** Amounts: what they are "of" is what is told. */
const AMOUNTS =
  /^(?:thousands|hundreds|dozens|millions|billions|tons|tonnes|most|many|some|all|both|half|part|parts|one|two|three|number|group|series|pair|couple|majority|third|quarter|rest|kind|sort|lack|lot|million|billion|figure|chief|head|state|city|town|island|republic|kingdom|university|bank|strait|gulf|sea|president|minister|secretary|house|council|court|ministry|department|treaty)$/;

/** Up to what hangs on the noun: a preposition but the first word, or a participle behind a noun. */
function coreOf({ tokens, entities }: TitleMaterial, { from, to }: TokenRange): TokenRange {
  const first =
    tokens[from]?.pos === 'preposition' || tokens[from]?.word === 'to' ? from + 1 : from;
  for (let i = first + 1; i < to; i++) {
    const [before, token] = [tokens[i - 1], tokens[i]];
    if (!before || !token || entities.some((e) => e.from < i && i < e.to)) continue;
    if (
      token.pos !== 'preposition' &&
      token.word !== 'worth' &&
      !isParticipleBehind(tokens, i, first)
    )
      continue;
    // "20 out of 25".
    if (token.word === 'of' && before.word === 'out') continue;
    if (token.word === 'of' && (AMOUNTS.test(before.word) || before.pos === 'number')) continue;
    // "the Sound of Marrin".
    if (token.word === 'of' && before.pos === 'proper' && tokens[i + 1]?.pos === 'proper') continue;
    return { from, to: i };
  }
  return { from, to };
}

/** "talks | mediated by Norway", "a ship | carrying tents". */
export function isParticipleBehind(tokens: readonly Token[], i: number, from: number): boolean {
  const [before, token] = [tokens[i - 1], tokens[i]];
  return (
    !isBare(tokens, from, i) &&
    !isOfPeople(tokens, i) &&
    token?.pos === 'verb' &&
    token.form !== 'base' &&
    token.form !== 'present' &&
    (before?.pos === 'noun' || before?.pos === 'proper') &&
    /^\s+$/.test(before.gap)
  );
}

/** "the French | fortified Berg Line": between a people's name and a noun nothing hangs on the people. */
function isOfPeople(tokens: readonly Token[], at: number): boolean {
  const [people, participle, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    participle?.form === 'past' &&
    participle.gap === ' ' &&
    people?.tags.has('Demonym') === true &&
    /^(?:noun|proper)$/.test(next?.pos ?? '')
  );
}

/** "Nationwide | recurring blackouts": one noun alone, without an article, is no phrase that a participle could hang on. */
function isBare(tokens: readonly Token[], from: number, at: number): boolean {
  const [only, participle, next] = [tokens[from], tokens[at], tokens[at + 1]];
  if (at !== from + 1 || participle?.form !== 'gerund' || !only) return false;
  return next?.pos === 'adjective' && participle.gap === ' ' && !isPlural(only.word);
}

/** Modifiers that change what is meant, and endings of those that say of what kind it is: "central", "nuclear". */
const MEANT =
  /^(?:terrorist|former|acting|fake|false|draft|possible|prime|supreme|first|second|third|last|new|no|not|only)$|(?:al|ic|ary|ar|an|ese|ish|ive|ile|ed|ous)$/;

/** The material with adjectives and owners passed over, but for what changes what is meant. */
function withoutModifiers(material: TitleMaterial, { from, to }: TokenRange): TitleMaterial {
  const skip = new Set(material.skip);
  const owner = material.tokens.findIndex((t, i) => i >= from && i < to - 2 && t.possessive);
  // "one of Peru’s allies", "thirteen of the group’s 14 members": how many of them is what is told.
  const isShare = material.tokens.slice(from, owner).some(({ word }) => word === 'of');
  // "at | Orland’s dock": the preposition stays.
  const opens = material.tokens[from]?.pos === 'preposition' ? from + 1 : from;
  if (owner !== -1 && !isShare) for (let i = opens; i <= owner; i++) skip.add(i);
  for (let i = from; i < to - 1; i++) {
    const token = material.tokens[i];
    const inName = material.entities.some((e) => e.from <= i && i < e.to);
    if (!token || inName || MEANT.test(token.word) || /^\p{Lu}/u.test(token.text)) continue;
    if (token.pos === 'adjective' && material.tokens[i + 1]?.pos !== 'preposition') skip.add(i);
  }
  return materialAs(material, { skip });
}
