/** The clause that "after" or "before" opens behind a length of time: "three days after the bridge collapsed". */
import type { Clause, TokenRange } from '../../grammar/clauses.ts';
import { NOMINAL_PARTS } from '../../grammar/nominal.ts';
import type { ReadSentence } from '../read-sentence.ts';

/** The clause behind a stretch of tokens and the word that follows it; undefined where a noun does. */
export function clauseOpenedAt(read: ReadSentence, span: TokenRange): Clause | undefined {
  const side = read.tokens[span.to]?.word;
  return (
    read.clauses.find(({ opener, from }) => opener === side && from === span.to) ??
    clauseAtHead(read, span)
  );
}

/** "Two years after | the council rejected a plan, …": at the head of a sentence nothing opens it. */
function clauseAtHead(
  { clauses, tokens }: ReadSentence,
  { from, to }: TokenRange,
): Clause | undefined {
  const [first] = clauses;
  if (from !== 0 || !first || first.verb.from <= to + 1) return undefined;
  const subject = { from: to + 1, to: first.verb.from };
  const isWhole = tokens
    .slice(subject.from, subject.to)
    .every(({ pos, gap }) => NOMINAL_PARTS.has(pos) && !gap.includes(','));
  return isWhole && tokens[first.to - 1]?.gap.includes(',') === true
    ? { ...first, subject }
    : undefined;
}
