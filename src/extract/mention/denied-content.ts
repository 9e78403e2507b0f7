/** What somebody denies is not told as having been: nothing of it may be read as an event. */
import type { Clause } from '../grammar/clauses.ts';
import { RELATIVES } from '../grammar/words.ts';
import type { ReadSentence } from './read-sentence.ts';

/**
 * Whether a clause tells what its sentence says is denied or doubted: "denied a report that it had
 * held talks", "do not believe the men were targeted"; and what goes on there, "denied that the
 * army entered the town and burned a village". A relative clause in it is taken for granted, not
 * denied, and a clause behind "but", a semicolon or ", and" with a subject of its own stands outside.
 */
export function isContentDenied(read: ReadSentence, clause: Clause): boolean {
  const { clauses, tokens } = read;
  const at = clauses.indexOf(clause);
  const before = clauses[at - 1];
  const isDoubted = before?.verb.negated === true && DOUBTED.test(before.verb.lemma);
  if (isDoubted && before.to === clause.from && tokens[clause.from - 1]?.gap === ' ') return true;
  if (clause.opener !== undefined && clause.opener !== 'that' && RELATIVES.has(clause.opener))
    return false;
  return clauses
    .slice(0, at)
    .some((denial, i) => isWithin(read, denial, clauses.slice(i + 1, at + 1)));
}

/** Whether the last of the clauses that follow a denial tells what is denied. */
function isWithin({ tokens }: ReadSentence, denial: Clause, following: readonly Clause[]): boolean {
  if (denial.verb.negated || !DENIED.test(denial.verb.lemma)) return false;
  const first = following.find(({ opener }) => opener === 'that' || !RELATIVES.has(opener ?? ''));
  const clause = following.at(-1);
  if (!first || !clause) return false;
  let that = denial.verb.to;
  while (that < first.verb.from && tokens[that]?.word !== 'that') that += 1;
  // "denied that charge and resigned" denies no clause.
  if (that >= first.verb.from || COORDINATORS.test(tokens[first.from]?.word ?? '')) return false;
  const isOwners = RELATIVES.has(denial.opener ?? '') && startOf(clause) < denial.from;
  return !isOwners && !isLeft(tokens, that, clause);
}

const startOf = ({ subject, from }: Clause) => subject?.from ?? from;
const DENIED = /^(?:deny|refute|dismiss|reject|rebut|disavow)$/;
const DOUBTED = /^(?:believe|think|suspect|suggest|expect)$/;
const COORDINATORS = /^(?:and|or|but)$/;
const TURNS = /^(?:but|however|though|although|while|whereas)$/;

/** Whether the words between where some content begins, `that`, and a clause lead out of it. */
export function isLeft(tokens: ReadSentence['tokens'], that: number, clause: Clause): boolean {
  for (let i = that; i < clause.verb.from; i += 1) {
    const [token, next] = [tokens[i], tokens[i + 1]];
    if (!token || token.gap.includes(';') || TURNS.test(token.word)) return true;
    const joins = token.gap.includes(',') && next?.word === 'and';
    if (joins && startOf(clause) > i && clause.subject) return true;
  }
  return false;
}
