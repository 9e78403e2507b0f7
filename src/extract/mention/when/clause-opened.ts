/** Dates between "and" and the clause that it joins: "She graduated in 1953 and the following year she won". */
import type { Clause } from '../../grammar/clauses.ts';
import type { ReadSentence, TimeSpan } from '../read-sentence.ts';

/** The clause with a subject of its own that a date behind "and" or "but" opens, or undefined. */
export function clauseOpened(
  { clauses, tokens }: ReadSentence,
  { from, to }: TimeSpan,
): Clause | undefined {
  if (tokens[from - 1]?.pos !== 'coordinator') return undefined;
  return clauses.find(
    (clause, i) =>
      clause.subject?.from === to &&
      (clause.from === to || clause.from === from || clause.from === from - 1) &&
      clauses.slice(0, i).some(({ verb }) => verb.to < from),
  );
}
