/**
 * A headline for what a clause tells where nobody can be named who did it ("they
 * captured the town"): what was done is said in the passive, what was done to
 * nobody by the verb's own noun. Nothing is guessed.
 */
import type { Clause, TokenRange } from '../grammar/clauses.ts';
import { gerund, pastParticiple } from '../grammar/language.ts';
import { isEventiveNoun } from '../grammar/heads.ts';
import { INTRANSITIVE_VERBS } from '../grammar/lexicon/verbs.ts';
import { lineHeadline, type Headline } from './line.ts';
import { phraseOf } from './pared-phrase.ts';
import { EMPTY_SUBJECT, NEEDS_CONTENT, NEEDS_OBJECT } from './lexicon/verb-needs.ts';
import { isBackdrop, isNoNews, saysAsWhat } from './needs.ts';
import { neutralize } from './neutral.ts';
import { complementParts } from './parts.ts';
import type { TitleMaterial } from './phrases.ts';

/** "Town captured", "Landing on the island"; undefined where the clause says too little by itself. */
export function headlineWithoutActor(
  material: TitleMaterial,
  { verb, to, content, subject }: Pick<Clause, 'verb' | 'to' | 'content' | 'subject'>,
): Headline | undefined {
  if (verb.passive || content || verb.progressive || NEEDS_CONTENT.has(verb.lemma))
    return undefined;
  // "became the first woman": nothing was done to her.
  if (verb.lemma === 'become' || isNoNews(material, verb)) return undefined;
  // "The announcement came at a meeting": who announced it is known, and what is not.
  if (subject && EMPTY_SUBJECT.test(phraseOf(material, subject)('whole', {}))) return undefined;
  if (saysAsWhat(material, { verb, to }, [])) return undefined;
  // "they joined forces": an idiom that says nothing without them.
  if (verb.lemma === 'join' && material.tokens[verb.to]?.word === 'forces') return undefined;
  const particle = particleBehind(material, verb.to);
  const from = verb.to + particle.length;
  const parts = complementParts(material, { from, to });
  const [first, ...rest] = parts;
  if (!first) return undefined;
  const opening = material.tokens[first.from];
  if (opening?.word === 'by') return undefined;
  if (isBackdrop(material, first)) return undefined;
  const isObject =
    first.from === from &&
    (/^(?:noun|proper|determiner|adjective|number)$/.test(opening?.pos ?? '') ||
      opening?.word === 'half');
  const tell = (subject: typeof first | undefined, words: string, told: readonly TokenRange[]) =>
    lineHeadline({
      subject: subject ? phraseOf(material, subject, { isSubject: true }) : nothing,
      verb: [words && neutralize(words), ...particle],
      parts: told.map((part) => phraseOf(material, part)),
      fewest: subject ? 0 : 1,
      instead: [],
    });
  if (isObject && EMPTY_SUBJECT.test(phraseOf(material, first)('whole', {}))) return undefined;
  // "The year 1987 brought the end of the mine": what it brought is what is told.
  if (isObject && /^(?:see|witness|bring)$/.test(verb.lemma) && namesEvent(material, first))
    return tell(first, '', rest);
  if (isObject && !INTRANSITIVE_VERBS.has(verb.lemma))
    return tell(first, pastParticiple(verb.lemma), rest);
  const lacks = NEEDS_OBJECT.has(verb.lemma) && particle.length === 0;
  if (isObject || lacks || opening?.pos !== 'preposition') return undefined;
  // "Returning to Lund": whose way it was is all that could be told of it.
  if (verb.lemma === 'return') return undefined;
  return tell(undefined, gerund(verb.lemma), parts);
}

const nothing = Object.assign(() => '', { isCut: () => false, opens: '' });

function namesEvent({ tokens }: TitleMaterial, { from, to }: TokenRange): boolean {
  return tokens
    .slice(from, to)
    .some((t) => t.pos === 'noun' && (t.word === 'end' || isEventiveNoun(t.word)));
}

/** "called off the talks": the particle goes with the verb. */
function particleBehind({ tokens, skip }: TitleMaterial, at: number): readonly string[] {
  const [particle, next] = [tokens[at], tokens[at + 1]];
  const isParticle = /^(?:off|out|up|down|back|over|away)$/.test(particle?.word ?? '');
  // "set out from Lund", not "out of".
  const isOwn = next?.pos !== 'preposition' || (next.word !== 'of' && !skip.has(at + 1));
  return particle && isParticle && isOwn && particle.gap === ' ' ? [particle.word] : [];
}
