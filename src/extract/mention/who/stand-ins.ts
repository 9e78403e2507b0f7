/**
 * Names for the words of a clause that only point: "sold it", "visited them", "its
 * chief executive", "moved to the city". Where the text before names what is meant,
 * the title says the name; an owner that cannot be told is left out.
 */
import { entityAs, type EntitySpan } from '../../entity/index.ts';
import { BODY_NOUNS, COUNTRY_NOUNS, PLACE_NOUNS } from '../../entity/lexicon/roles.ts';
import { materialAs, type TitleMaterial } from '../../title/index.ts';
import type { ActorRef } from './actor.ts';
import type { TokenRange } from '../../grammar/clauses.ts';
import type { ReadSentence } from '../read-sentence.ts';
import { tokenAs, type Token } from '../../grammar/tokens.ts';

/** Who a phrase stands for; `apartFrom` as in `resolveActor`. */
export type ActorOf = (
  phrase: TokenRange | undefined,
  apartFrom?: TokenRange,
) => ActorRef | undefined;

/** Who acts in the clause the words belong to: "his" is then his own. */
export interface Own {
  /** Whose the subject is: "her owners". */
  readonly owner?: string | undefined;
  readonly subject?: TokenRange | undefined;
  readonly actor?: ActorRef | undefined;
}

/** The material with names for what points in a stretch of it. */
export function withStandIns(
  read: ReadSentence,
  words: TitleMaterial,
  { from, to }: TokenRange,
  actorOf: ActorOf,
  own: Own = {},
): TitleMaterial {
  if (!pointsSomewhere(words.tokens, from, to)) return words;
  const found: EntitySpan[] = [];
  const tokens = [...words.tokens];
  const skip = new Set(words.skip);
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token || words.skip.has(i)) continue;
    if (OWNERS.test(token.word) && isNominalStart(tokens[i + 1], tokens[i + 2])) {
      if (isOwn(token.word, own) || isOfBeside(tokens, i, from)) continue;
      const named = actorOf({ from: i, to: i + 1 }, token.word === 'its' ? undefined : own.subject);
      if (named) {
        found.push(standIn(named, i, i + 1));
        tokens[i] = tokenAs(token, {
          text: STAND_IN,
          word: STAND_IN,
          pos: 'proper',
          possessive: true,
        });
      } else {
        skip.add(i);
        if (tokens[i + 1]?.word === 'own') skip.add(i + 1);
      }
    } else if (isObjectPronoun(tokens, i) && !isGoverned(tokens[i - 1])) {
      if (
        from < i - 1 &&
        words.entities.some((e) => e.kind === 'person' && e.from >= from && e.to <= i)
      )
        continue;
      const named = actorOf({ from: i, to: i + 1 }, own.subject);
      // "her owners sold her": who is named twice was mistaken once.
      if (!named || (named.entity && named.entity.name === own.owner)) continue;
      found.push(standIn(named, i, i + 1));
      tokens[i] = tokenAs(token, { text: STAND_IN, word: STAND_IN, pos: 'proper' });
    } else if (pointsToName(tokens, i)) {
      const named = actorOf({ from: i, to: i + 2 })?.entity;
      if (named) found.push(entityAs(named, { from: i, nameFrom: i, to: i + 2, adjective: false }));
    }
  }
  return materialAs(words, { tokens, skip, entities: [...found, ...words.entities] });
}

/** Whether any of the words may point: most stretches have none of these, and nothing is copied for them. */
function pointsSomewhere(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (POINTING.has(tokens[i]?.word ?? '')) return true;
  return false;
}

const POINTING: ReadonlySet<string> = new Set('his her its him it them the'.split(' '));

/** A word no text has: what a stand-in is called until its name is told. */
const STAND_IN = '\uE000';

const OWNERS = /^(?:his|her|its)$/;

/** Whether who acts may own it: somebody "his", something "its". */
function isOwn(word: string, { actor }: Own): boolean {
  if (!actor) return false;
  const isPerson = actor.entity?.kind === 'person';
  return word === 'its' ? !isPerson : isPerson || actor.entity === undefined;
}

/** "the king and his family": whose it is stands beside it. */
function isOfBeside(tokens: readonly Token[], at: number, from: number): boolean {
  const [beside, and] = [tokens[at - 2], tokens[at - 1]];
  return at - 2 >= from && and?.word === 'and' && /^(?:noun|proper)$/.test(beside?.pos ?? '');
}

function isNominalStart(token: Token | undefined, next: Token | undefined): boolean {
  // "her most famous project".
  if (token?.word === 'most') return next?.pos === 'adjective';
  return token !== undefined && /^(?:noun|proper|adjective|number|verb)$/.test(token.pos);
}

/** "freed her", "sold it to": a pronoun with nothing of its own behind it. */
function isObjectPronoun(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]?.word ?? '';
  if (word === 'her') return true;
  // "made it possible to cross": nothing is made so but what follows.
  if (word === 'it' && tokens[i + 1]?.pos === 'adjective' && tokens[i]?.gap === ' ') return false;
  // "four tankers it says": it acts.
  if (/^(?:verb|auxiliary|modal)$/.test(tokens[i + 1]?.pos ?? '') && tokens[i]?.gap === ' ')
    return false;
  return tokens[i]?.pos === 'pronoun' && /^(?:him|it|them)$/.test(word);
}

/** "the whole of it" is an object too; "with it" is not. */
function isGoverned(before: Token | undefined): boolean {
  return before?.pos === 'preposition' && before.word !== 'of';
}

function pointsToName(tokens: readonly Token[], i: number): boolean {
  const [article, noun, next] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (article?.word !== 'the' || !noun) return false;
  const named =
    COUNTRY_NOUNS.has(noun.word) || PLACE_NOUNS.has(noun.word) || BODY_NOUNS.has(noun.word);
  const goesOn =
    /^\s+$/.test(noun.gap) && (/^(?:noun|proper)$/.test(next?.pos ?? '') || next?.word === 'of');
  // "fell to the Union": with its capital a side of a war is a name.
  return named && !goesOn && !/^(?:Union|Commonwealth|Empire)$/.test(noun.text);
}

/** What is meant, as a name that stands at `from`: its own, or its words. */
function standIn({ read, range, entity }: ActorRef, from: number, to: number): EntitySpan {
  if (entity) return entityAs(entity, { from, nameFrom: from, to, adjective: false });
  const words = read.tokens
    .slice(range.from, range.to)
    .filter((_, i) => !read.dating.has(range.from + i));
  const name = words
    .map(({ text, gap }, i) => (i === words.length - 1 ? text : text + (gap === '-' ? gap : ' ')))
    .join('')
    .replace(/^(?:an?|the)\s/i, 'the ');
  return { kind: 'organisation', from, nameFrom: from, to, name, country: false, adjective: false };
}
