/** The passage that a citation cites: the clause or phrase, with its date where that stands in the same sentence. */
import type { EntitySpan } from '../entity/index.ts';
import type { ActorRef } from './actor.ts';
import type { Candidate } from './candidate.ts';
import type { TokenRange } from './clauses.ts';
import type { ReadSentence } from './read-sentence.ts';

const OPENERS = /^(?:and|but|or|while|as|who|which|that)$/;
const LEFT_OVER = /^(?:and|but|or|especially|just|particularly|the)$/;

/** The tokens cited for a candidate. */
export function spanOf(read: ReadSentence, candidate: Candidate): TokenRange {
  const { shape, clause, phrase, time, state, head, currency } = candidate;
  const parts: TokenRange[] = [];
  if (shape === 'verb' && clause) {
    const { subject, verb } = clause;
    parts.push({
      from: subject?.to === verb.from ? Math.min(clause.from, subject.from) : clause.from,
      to: clause.to,
    });
  } else {
    parts.push(phrase ?? { from: head, to: head + 1 });
  }
  for (const part of [time, state, currency?.words]) if (part) parts.push(part);
  let from = Math.min(...parts.map((p) => p.from));
  let to = Math.max(...parts.map((p) => p.to));
  while (OPENERS.test(read.tokens[from]?.word ?? '') && from < head) from += 1;
  while (to > from + 1 && LEFT_OVER.test(read.tokens[to - 1]?.word ?? '')) to -= 1;
  return { from, to };
}

/** Who and what is named in a passage, the actor first. */
export function entitiesOf(
  read: ReadSentence,
  { from, to }: TokenRange,
  actor: ActorRef | undefined,
): readonly EntitySpan[] {
  const inside = read.entities.filter((e) => e.from >= from && e.to <= to);
  return actor?.entity ? [actor.entity, ...inside] : inside;
}
