/**
 * Clauses that share the date of another: those that "and" joins to it, those that
 * say what happened at the time it names, and those that say what it led to.
 */
import { clauseAs, type Clause } from '../../grammar/clauses.ts';
import { kindOfVerb } from '../../grammar/heads.ts';
import { isDatedWithin, type ReadSentence, type TimeSpan } from '../read-sentence.ts';

/** "in June 2022, when troops crossed the river": the clause that says what happened at the time before it. */
export function clauseTimed(
  read: ReadSentence,
  time: TimeSpan,
  clause: Clause,
): Clause | undefined {
  const next = read.clauses[read.clauses.indexOf(clause) + 1];
  const timed = next?.opener === 'when' && next.from === time.to && next.verb.tense === 'past';
  return timed && !isDatedWithin(read, next) ? next : undefined;
}

/**
 * The clauses that "and" joins to one that is dated, up to the first with a date of its
 * own. Behind a date that opens the sentence any clause is; elsewhere only those of the
 * same subject, with a verb of the lexicon.
 */
export function clausesJoined(
  read: ReadSentence,
  first: Clause,
  framed: boolean,
): readonly Clause[] {
  const at = read.clauses.indexOf(first);
  const joined: Clause[] = [];
  for (const clause of read.clauses.slice(at + 1)) {
    const dated = isDatedWithin(read, clause);
    const told =
      clause.verb.kind === 'finite' &&
      clause.verb.tense === 'past' &&
      clause.verb.modal === undefined;
    if (read.tokens[clause.from]?.word !== 'and' || dated || !told || isConsequence(clause)) break;
    if (!framed && !goesOnWith(first, clause)) break;
    if (isOfSpeaker(read, first, clause)) break;
    joined.push(clause);
  }
  return joined;
}

function goesOnWith(first: Clause, { subject, verb }: Clause): boolean {
  return (
    first.verb.tense === 'past' &&
    subject !== undefined &&
    subject.from === first.subject?.from &&
    kindOfVerb(verb.lemma) !== undefined &&
    kindOfVerb(verb.lemma) !== 'statement'
  );
}

/** "told him that guards had fired on 4 March, | and demanded an apology": behind a comma the speaker goes on, on no day that was told. */
function isOfSpeaker({ tokens }: ReadSentence, first: Clause, { from, subject }: Clause): boolean {
  return (
    first.opener === 'that' &&
    tokens[from - 1]?.gap.includes(',') === true &&
    subject !== undefined &&
    subject.from < first.from
  );
}

const CONSEQUENCES = new Set(
  'kill injure wound destroy damage leave displace bury claim cause cost'.split(' '),
);

/** "erupted … and killed": the second verb tells what the first did, not another event. */
export function isConsequence({ verb, from }: Clause): boolean {
  return CONSEQUENCES.has(verb.lemma) && verb.from === from + 1;
}

/** A clause with the consequences that follow it, as one telling. */
export function withConsequence(read: ReadSentence, clause: Clause): Clause {
  const next = read.clauses.find((c) => c.from === clause.to);
  if (!next || read.tokens[next.from]?.word !== 'and' || !isConsequence(next)) return clause;
  const dated = isDatedWithin(read, next);
  return dated ? clause : clauseAs(clause, { consequence: next });
}
