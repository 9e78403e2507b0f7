/**
 * What is on the timetable for a weekday: "The union meets again Monday" is of the Monday to come,
 * for a report tells what has been in the past. Entries of chronologies and headings do not.
 */
import type { ReadSentence } from '../read-sentence.ts';
import type { Candidate, Refusal } from '../candidate.ts';

/** Verbs of what is arranged beforehand; others beside a weekday describe a picture ("rescuers search the rubble on Sunday"). */
const ARRANGED: ReadonlySet<string> = new Set(
  `meet vote play face host visit travel hear rule decide open begin start close end resume return launch take run
  leave depart arrive fly publish release unveil present debate consider go head convene reopen elect appear`.split(
    /\s+/,
  ),
);

const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;

const PLANNED: Refusal = { code: 'planned', why: 'it is on the timetable for a day to come' };

/** Why what is told in the present beside a weekday has not happened, or undefined where it may have. */
export function timetabled(
  { isEntry, text }: ReadSentence,
  { clause, shape, time }: Candidate,
): Refusal | undefined {
  if (isEntry || shape !== 'verb' || !clause || !/\.["”’)]*\s*$/.test(text)) return undefined;
  const { verb } = clause;
  if (verb.kind !== 'finite' || verb.tense !== 'present' || verb.perfect || verb.passive)
    return undefined;
  const isWeekday =
    time?.time.basis === 'relative' && WEEKDAY.test(time.time.text) && !/\d/.test(time.time.text);
  return isWeekday && ARRANGED.has(verb.lemma) ? PLANNED : undefined;
}
