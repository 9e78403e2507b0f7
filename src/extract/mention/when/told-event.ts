/**
 * A date that is that of a telling ("officials confirmed on Tuesday", "according to
 * a statement on Tuesday"): what is told is news of that day, unless it has a date of its own.
 */
import { accordingPhrase } from '../../attribution/according.ts';
import { candidateAs } from '../candidate-as.ts';
import { verbCandidate, type Candidate, type Refusal } from '../candidate.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { saysState } from '../../grammar/heads.ts';
import { ANNOUNCING_VERBS } from '../../grammar/lexicon/verbs.ts';
import { isDatedWithin, type ReadSentence, type TimeSpan } from '../read-sentence.ts';
import { isOwnIntention, toldBy } from './telling.ts';
import { RELATIVES } from '../../grammar/words.ts';

const TELLING: Refusal = { code: 'telling', why: 'it dates who says it, and not what happened' };

/** What a date of a telling dates, a refusal when it dates the telling alone; undefined for any other date. */
export function toldEvent(
  read: ReadSentence,
  time: TimeSpan,
  clause: Clause | undefined,
): readonly Candidate[] | Refusal | undefined {
  const phrase = accordingPhrase(read);
  const inPhrase = phrase && phrase.from <= time.from && time.to <= phrase.to;
  const told = inPhrase
    ? read.clauses.filter((c) => c.verb.from < phrase.from || c.verb.from >= phrase.to)
    : clause && toldBy(read, clause);
  if (!told || told.length === 0) return undefined;
  const event = told.find((c) => happened(c) && !hangs(c));
  const announced = !inPhrase && clause && ANNOUNCING_VERBS.has(clause.verb.lemma);
  // "said that it will apply": what the speaker means to do is news of the speaker.
  const [said] = told;
  const meant = !inPhrase && said && clause?.to === said.from && isOwnIntention(read, clause, said);
  if (meant || (announced && clause.verb.lemma === 'testify')) return undefined;
  if (announced && (!event || sameSubject(clause, event))) return undefined;
  if (!event || isDatedWithin(read, event)) return TELLING;
  return [candidateAs(verbCandidate(read, event), { time })];
}

/** "the captain of a ferry that sank", "after it struck a rock": what hangs on what is told came before it. */
function hangs({ opener, subject, from }: Clause): boolean {
  if (/^(?:after|since|before|until|because|although|though)$/.test(opener ?? '')) return true;
  return opener === 'that' && subject !== undefined && subject.to <= from;
}

/** Whether a clause tells of something that has happened. */
function happened({ verb, opener }: Clause): boolean {
  if (verb.kind !== 'finite' || saysState(verb) || verb.negated || verb.modal !== undefined)
    return false;
  if (opener !== undefined && opener !== 'that' && RELATIVES.has(opener)) return false;
  return (verb.tense === 'past' && !verb.progressive) || verb.perfect;
}

function sameSubject(a: Clause, b: Clause): boolean {
  return a.subject !== undefined && a.subject.from === b.subject?.from;
}
