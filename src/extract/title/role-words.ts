/** Roles before a name, which a title leaves out with all that tells more of them. */
import { ROLE_MODIFIERS, ROLES } from '../entity/lexicon/roles.ts';
import type { Token } from '../grammar/tokens.ts';
import type { TitleMaterial } from './phrases.ts';

/** A role, or what tells of which kind it is, with the capital of a title. */
export function isRoleWord(token: Token | undefined): boolean {
  if (!token || !/^\p{Lu}/u.test(token.text)) return false;
  return ROLES.has(token.word) || ROLE_MODIFIERS.has(token.word);
}

const COURTESIES: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'mr.', 'mrs.', 'ms.']);

/** "Former | minister Ana Lopez", "Norway | President Ana Lopez", "Deputy Minister and | Senator Ana Lopez": what tells more of a role that is left out. */
export function isOfRole({ tokens, entities }: TitleMaterial, at: number): boolean {
  if (COURTESIES.has(tokens[at]?.word ?? '')) return true;
  const person = entities.find((e) => e.kind === 'person' && e.from > at && e.from <= at + 5);
  // "Ottomans under Selim Pasha", not "under secretary".
  if (!person || person.nameFrom === person.from || tokens[person.from]?.pos === 'preposition')
    return false;
  const isAdjacent = tokens
    .slice(at, person.from)
    .every(({ gap }, i, words) => gap === ' ' || (gap === '-' && words[i + 1]?.word === 'star'));
  const of = entities.find((e) => e.from <= at && at < e.to);
  if (of?.kind === 'person') return false;
  if (of?.to === person.from && tokens[of.to - 1]?.possessive === true) return false;
  return (
    isAdjacent &&
    tokens.slice(at, person.from).every(
      (token, i, words) =>
        /^(?:adjective|adverb|noun|proper)$/.test(token.pos) ||
        token.word === 'most' ||
        // "four-star Admiral".
        (token.pos === 'number' && words[i + 1]?.word === 'star') ||
        (token.word === 'star' && tokens[at + i - 1]?.pos === 'number') ||
        isRoleWord(token) ||
        (token.word === 'and' && i === words.length - 1 && (i > 0 || isRoleWord(tokens[at - 1]))),
    )
  );
}

/** "then-judge Ana Lopez": what tells when a role was held goes with the role. */
export function isThen({ tokens, entities }: TitleMaterial, at: number): boolean {
  const word = tokens[at]?.word;
  if (word !== 'then' && word !== 'ex') return false;
  const person = entities.find((e) => e.kind === 'person' && e.from > at && e.from <= at + 4);
  return (
    person !== undefined && tokens.slice(at, person.from).every(({ gap }) => /^[\s-]$/.test(gap))
  );
}
