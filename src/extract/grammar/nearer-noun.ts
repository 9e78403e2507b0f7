/** Of two noun phrases before a verb the one that acts. */
import { ROLES } from '../entity/lexicon/roles.ts';
import { isBoundParticiple } from './bound-participles.ts';
import { NAMING } from './lexicon/bound-participles.ts';
import type { Token } from './tokens.ts';

/** Where the noun phrase begins that acts, of those between `from` and `to`. */
export function nearerNoun(tokens: readonly Token[], from: number, to: number): number {
  return behindNaming(tokens, behindHost(tokens, from, to), to);
}

/** "a line | the government has closed": two noun phrases, of which the nearer acts. */
function behindHost(tokens: readonly Token[], start: number, to: number): number {
  for (let i = to - 1; i > start; i--) {
    const [before, token] = [tokens[i - 1], tokens[i]];
    const isNoun =
      before?.pos === 'noun' && before.gap === ' ' && !/^(?:half|double)$/.test(before.word);
    if (token?.word === 'the' && isNoun) return i;
  }
  return start;
}

/** "a trawler named | Marr": of what is called by a name, the name is who acts. */
function behindNaming(tokens: readonly Token[], from: number, to: number): number {
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
