/** A candidate told with another head, phrase, time or what else becomes known of it. */
import type { Candidate } from './candidate.ts';

/** The candidate but for what is given; written out as `tokenAs` is. */
export function candidateAs(
  candidate: Candidate,
  {
    head = candidate.head,
    phrase = candidate.phrase,
    state = candidate.state,
    time = candidate.time,
    cite = candidate.cite,
    currency = candidate.currency,
  }: Partial<
    Omit<Candidate, 'shape' | 'lemma' | 'kind' | 'clause' | 'actor' | 'begins' | 'object'>
  >,
): Candidate {
  const { shape, lemma, kind, clause, actor, begins, object } = candidate;
  return {
    shape,
    head,
    lemma,
    kind,
    clause,
    phrase,
    actor,
    state,
    time,
    begins,
    object,
    cite,
    currency,
  };
}
