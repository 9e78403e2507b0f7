/** Past tenses that are no verb of a sentence but tell more of the noun before them. */
import { ROLES } from '../entity/lexicon/roles.ts';
import { BOUND_PARTICIPLES, NAMING } from './lexicon/bound-participles.ts';
import type { Token } from './tokens.ts';

const BOUND: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  BOUND_PARTICIPLES.trim()
    .split('\n')
    .map((line) => {
      const [verb = '', prepositions = ''] = line.split(' = ');
      return [verb, new Set(prepositions.split(' '))] as const;
    }),
);

/** "a group | tied to the rebels", "a painter | named Otto Lind": whether the past at `at` hangs on the noun before it. */
export function isBoundParticiple(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.form !== 'past' || token.gap !== ' ' || before?.gap !== ' ') return false;
  if (before.pos !== 'noun' && before.pos !== 'proper') return false;
  if (BOUND.get(token.lemma)?.has(after?.word ?? '') === true) return true;
  return NAMING.has(token.lemma) && after?.pos === 'proper' && isNamedOnly(tokens, at);
}

/**
 * "a painter called Otto Lind opened", "met a painter called Otto Lind": one that is not known yet, who does something or
 * something is done with. In "A panel named Otto Lind as its head" the panel acts.
 */
function isNamedOnly(tokens: readonly Token[], at: number): boolean {
  let from = at - 1;
  while (from > 0 && /^(?:noun|proper|adjective|number)$/.test(tokens[from]?.pos ?? '')) from -= 1;
  if (!/^(?:an?|another)$/.test(tokens[from]?.word ?? '')) return false;
  let behind = at + 1;
  while (tokens[behind]?.pos === 'proper' && tokens[behind]?.gap === ' ') behind += 1;
  const next = tokens[tokens[behind]?.pos === 'proper' ? behind + 1 : behind];
  const acts = /^(?:verb|auxiliary|modal)$/.test(next?.pos ?? '') && next?.form !== 'gerund';
  const governor = tokens[from - 1];
  const isGoverned = governor?.gap === ' ' && /^(?:preposition|verb)$/.test(governor.pos);
  return acts || isGoverned;
}

/** "a trawler named | Marr": of what is called by a name, the name is who acts. */
export function behindNaming(tokens: readonly Token[], from: number, to: number): number {
  let name = to;
  while (name > from && tokens[name - 1]?.pos === 'proper') name -= 1;
  const isNamed = name < to && NAMING.has(tokens[name - 1]?.lemma ?? '');
  if (!isNamed || name - 1 <= from || !isBoundParticiple(tokens, name - 1)) return from;
  // "a ferry named Anna Lind": a thing called like somebody is told by what it is.
  const isLikeSomebody = tokens[name]?.tags.has('FirstName') === true;
  return isLikeSomebody && !SOMEBODY.test(tokens[name - 2]?.word ?? '') ? from : name;
}

const SOMEBODY = new RegExp(
  `^(?:${[...ROLES].join('|')}|(?:\\p{Ll}*)(?:man|woman|person)|boy|girl|child|teenager|resident|member|operator|inventor|worker|walker|visitor|neighbour|neighbor|relative)$`,
  'u',
);
