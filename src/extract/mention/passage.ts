/** The passage that a citation cites: the clause or phrase, with its date where that stands in the same sentence. */
import { accordingPhrase } from '../attribution/according.ts';
import type { EntitySpan } from '../entity/index.ts';
import type { ActorRef } from './who/actor.ts';
import type { Candidate } from './candidate.ts';
import type { TokenRange } from '../grammar/clauses.ts';
import { endOfListed } from './when/elided.ts';
import type { ReadSentence } from './read-sentence.ts';

const OPENERS = /^(?:and|but|or|while|as|who|which|that)$/;
const LEFT_OVER = /^(?:and|but|or|especially|just|particularly|the)$/;

/** The tokens cited for a candidate. */
export function spanOf(read: ReadSentence, candidate: Candidate): TokenRange {
  const { shape, clause, phrase, time, state, head, currency } = candidate;
  if (candidate.cite) return candidate.cite;
  const parts: TokenRange[] = [];
  if (shape === 'verb' && clause) {
    parts.push(clause);
    if (clause.consequence) parts.push(clause.consequence);
    // The subject may stand before a clause that only resumes it: "a mural, which …, was opened", "X, who led".
    const { subject, verb } = clause;
    if (subject && subject.to <= clause.from && clause.from + 1 >= verb.from) parts.push(subject);
  } else {
    parts.push(phrase ?? { from: head, to: head + 1 });
    if (candidate.actor) parts.push(candidate.actor);
  }
  for (const part of [time, state, currency?.words]) if (part) parts.push(part);
  let from = Math.min(...parts.map((p) => p.from));
  let to = Math.max(...parts.map((p) => p.to));
  const listed = time && endOfListed(read, time);
  if (listed !== undefined && listed > head) to = Math.min(to, listed);
  const according = accordingPhrase(read);
  if (according?.from === from && according.to < head) from = according.to;
  while (OPENERS.test(read.tokens[from]?.word ?? '') && from < head) from += 1;
  while (to > from + 1 && LEFT_OVER.test(read.tokens[to - 1]?.word ?? '')) to -= 1;
  const apposition = trailingApposition(read, from, to);
  if (apposition !== undefined && apposition > head) to = apposition;
  // "in 2019", not "2019": the word that carries a date is cited with it.
  const isOther = (i: number): boolean =>
    read.times.some((t) => t !== time && t.from <= i && i < t.to);
  while (from > 0 && read.dating.has(from) && read.dating.has(from - 1) && !isOther(from - 1))
    from -= 1;
  return { from, to };
}

/** ", a deal | that analysts praised": what opens the next clause is no part of this one. */
function trailingApposition(read: ReadSentence, from: number, to: number): number | undefined {
  if (!/^(?:who|which|that|whose|where)$/.test(read.tokens[to]?.word ?? '')) return undefined;
  for (let i = to - 1; i > Math.max(from, to - 5); i--)
    if (read.tokens[i - 1]?.gap.includes(',')) return i;
  return undefined;
}

/** Who and what is named in a passage, the actor first; where it names nobody, in the rest of its clause. */
export function entitiesOf(
  read: ReadSentence,
  { clause }: Candidate,
  { from, to }: TokenRange,
  actor: ActorRef | undefined,
): readonly EntitySpan[] {
  const inside = read.entities.filter((e) => e.from >= from && e.to <= to);
  const named = actor?.entity ? [actor.entity, ...inside] : inside;
  if (named.length > 0 || !clause) return named;
  return read.entities.filter((e) => e.from >= clause.verb.from && e.to <= clause.to);
}
