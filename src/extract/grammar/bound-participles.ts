/** Past tenses that are no verb of a sentence but tell more of the noun before them. */
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
  return NAMING.has(token.lemma) && /^\p{Lu}/u.test(after?.text ?? '') && isNamedOnly(tokens, at);
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

/** "Exiled king dies": a participle at the head of a sentence before who acts. */
export function describesSubject(tokens: readonly Token[]): boolean {
  if (tokens[0]?.form !== 'past') return false;
  let at = 0;
  do {
    if (tokens[at]?.gap !== ' ') return false;
    at += 1;
  } while (/^(?:noun|proper|adjective)$/.test(tokens[at]?.pos ?? ''));
  const verb = tokens[at];
  const isVerb = verb?.pos === 'auxiliary' || (verb?.pos === 'verb' && verb.form !== 'gerund');
  return at > 1 && isVerb && verb.form !== 'base';
}
