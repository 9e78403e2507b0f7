/** Particles of phrasal verbs, which are told with the verb. */
import type { TokenRange } from '../grammar/clauses.ts';
import type { Token } from '../grammar/tokens.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';
import { isPhrasalVerb } from './phrasal.ts';
import type { TitleMaterial } from './phrases.ts';

/** "called off", "broke down": the particle of a phrasal verb that no object follows. */
export function particleOf(
  material: TitleMaterial,
  { lemma, to: at }: Pick<VerbGroup, 'lemma' | 'to'>,
): readonly string[] {
  const { tokens, skip } = material;
  const [particle, next] = [tokens[at], tokens[at + 1]];
  if (!particle || opensDate(particle, next)) return [];
  // "crashed | over the weekend".
  if (particle.word === 'over' && skip.has(at)) return [];
  if (isPhrasalVerb(lemma, particle.word))
    return !skip.has(at) && next?.word !== 'to' && endsAt(material, at) ? [particle.word] : [];
  if (/^(?:in|on)$/.test(particle.word) && next?.pos === 'preposition')
    return next.word === 'to' || skip.has(at) ? [] : [particle.word];
  const givesWay = particle.word === 'way' && lemma === 'give';
  return (isParticle(particle) || givesWay) && endsAt(material, at) ? [particle.word] : [];
}

/** "opened in around 1850": of the date, and no particle. */
function opensDate(particle: Token, next: Token | undefined): boolean {
  return (
    /^(?:in|on|over)$/.test(particle.word) &&
    /^(?:about|around|between|circa|roughly|approximately|nearly|almost|early|mid|late)$/.test(
      next?.word ?? '',
    )
  );
}

/** Whether no object stands behind the word at `at`. */
function endsAt({ tokens, skip }: TitleMaterial, at: number): boolean {
  const next = tokens[at + 1];
  return (
    !next ||
    /[,;:.—]/.test(tokens[at]?.gap ?? '') ||
    skip.has(at + 1) ||
    /^(?:coordinator|preposition|adverb|subordinator)$/.test(next.pos)
  );
}

/** A part without the particle that is told with the verb: "handed over | in a car park". */
export function behindParticle(particle: number, { from, to }: TokenRange): TokenRange {
  return { from: from === particle ? from + 1 : from, to };
}

function isParticle(token: Token): boolean {
  return /^(?:off|out|up|down|back|away|aside|over|apart|through)$/.test(token.word);
}
