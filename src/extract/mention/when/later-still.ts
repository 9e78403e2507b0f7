/** "The port was closed on Monday. It reopened after three days": so long after what the story told. */
import type { Edtf } from '../../../model/index.ts';
import type { Clause } from '../../grammar/clauses.ts';
import type { ReadSentence, TimeSpan } from '../read-sentence.ts';
import { shifted } from './apart.ts';

/**
 * The date of a clause that comes some time after what the story told, from the date of that:
 * the same where the clause does not say so, undefined where the length leads nowhere.
 */
export function laterStill(read: ReadSentence, clause: Clause, told: Edtf): Edtf | undefined {
  const span = read.times.find((time) => isAfterStretch(read, clause, time));
  const [, amount, unit] = /^P(\d{1,3})([DWMY])$/.exec(span?.time.value ?? '') ?? [];
  return amount && unit ? shifted(told, Number(amount), unit) : told;
}

/** "After three days" at the end of a clause or before a comma; "after three days of talks" is how long they took. */
function isAfterStretch(
  { tokens }: ReadSentence,
  clause: Clause,
  { from, to, time }: TimeSpan,
): boolean {
  if (time.kind !== 'duration' || time.edtf !== null || tokens[from - 1]?.word !== 'after')
    return false;
  if (from < clause.from || from >= clause.to) return false;
  return (
    to >= clause.to || /[,;.]/.test(tokens[to - 1]?.gap ?? '') || tokens[to]?.pos === 'coordinator'
  );
}
