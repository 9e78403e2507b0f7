/** Particles of phrasal verbs, which are told with the verb. */
import type { TokenRange } from '../grammar/clauses.ts';
import type { Token } from '../grammar/tokens.ts';
import type { TitleMaterial } from './phrases.ts';

/** "called off", "broke down": the particle of a phrasal verb that no object follows. */
export function particleOf({ tokens, skip }: TitleMaterial, at: number): readonly string[] {
  const [particle, next] = [tokens[at], tokens[at + 1]];
  if (particle && /^(?:in|on)$/.test(particle.word) && next?.pos === 'preposition')
    return next.word === 'to' || skip.has(at) ? [] : [particle.word];
  const givesWay = particle?.word === 'way' && tokens[at - 1]?.lemma === 'give';
  if (!particle || !(isParticle(particle) || givesWay)) return [];
  const ends =
    !next ||
    /[,;:.—]/.test(particle.gap) ||
    skip.has(at + 1) ||
    next.pos === 'coordinator' ||
    next.pos === 'preposition' ||
    next.pos === 'adverb' ||
    next.pos === 'subordinator';
  return ends ? [particle.word] : [];
}

/** A part without the particle that is told with the verb: "handed over | in a car park". */
export function behindParticle(particle: number, { from, to }: TokenRange): TokenRange {
  return { from: from === particle ? from + 1 : from, to };
}

function isParticle(token: Token | undefined): boolean {
  return /^(?:off|out|up|down|back|away|aside|over|apart|through)$/.test(token?.word ?? '');
}
