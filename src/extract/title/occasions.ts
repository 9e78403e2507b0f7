/** What of the words behind a verb belongs to it, and where and on what occasion it happened where a title would say too little without. */
import type { Clause, TokenRange } from '../grammar/clauses.ts';
import { isEventiveNoun } from '../grammar/heads.ts';
import { behindSubject } from './needs.ts';
import { complementParts } from './parts.ts';
import type { TitleMaterial } from './phrases.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';

/** "Two people were killed | during a strike in the bay": of what befell somebody the occasion is half. */
export function occasionOf(
  material: TitleMaterial,
  { verb, to, content }: Pick<Clause, 'verb' | 'to' | 'content'>,
): readonly TokenRange[] {
  const { tokens, skip } = material;
  let at = verb.to;
  while (at < to && skip.has(at)) at += 1;
  if (content || !verb.passive || !BEFALLS.test(verb.lemma) || tokens[at]?.word !== 'during')
    return [];
  const [first, ...rest] = complementParts(material, { from: at + 1, to });
  const words = tokens.slice(first?.from, first?.to);
  return first?.from === at + 1 && words.some(({ word }) => isEventiveNoun(word))
    ? [{ from: at, to: first.to }, ...rest]
    : [];
}

const BEFALLS = /^(?:kill|injure|wound|hurt|arrest|detain|shoot|crush|trap|evacuate|rescue)$/;

/** Whether a part says where: a name of a place in it. */
export function tellsPlace({ entities }: TitleMaterial, parts: readonly TokenRange[]): boolean {
  return entities.some(
    (e) => e.kind === 'place' && parts.some((part) => e.from >= part.from && e.to <= part.to),
  );
}

/** "The visit | to Lund | took place": what took place is told whole. */
export function takesPlace({ tokens }: TitleMaterial, { lemma, to }: VerbGroup): boolean {
  return lemma === 'take' && tokens[to]?.word === 'place';
}

/** What follows the verb; "was elected in 2005 | the two leaders": behind a date a passive has no object. */
export function ownParts(
  material: TitleMaterial,
  clause: Pick<Clause, 'verb' | 'to' | 'subject'>,
): readonly TokenRange[] {
  const parts = complementParts(material, { from: behindSubject(clause), to: clause.to });
  const first = parts[0]?.from ?? clause.verb.to;
  const isBehindDate = first > clause.verb.to && material.skip.has(first - 1);
  const isOther = material.tokens[first]?.pos === 'determiner' && clause.verb.passive;
  return isBehindDate && isOther ? [] : parts;
}
