/**
 * Counts that are news: "Four thousand people have fled", "rescuers have recovered nine bodies". Who
 * gives a number of what has been done tells of one happening, and not of how things are.
 */
import type { Clause } from '../grammar/clauses.ts';
import { saysState } from '../grammar/heads.ts';
import { QUIET_VERBS, REPORTING_VERBS, SPEAKING_VERBS } from '../grammar/lexicon/verbs.ts';
import type { ReadSentence } from './read-sentence.ts';

const NUMBER =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|\w+ty-\w+|hundred|thousand|million)\b/i;

/** A quick look at the words of a sentence. */
export function mayCount(text: string): boolean {
  return NUMBER.test(text);
}

/** Whether a main clause in the present perfect says how many did something, or to how many it was done. */
export function isCountedNews(
  { tokens }: Pick<ReadSentence, 'tokens'>,
  { verb, subject, from, to, opener }: Clause,
): boolean {
  const isNow = verb.perfect && verb.tense === 'present' && !verb.progressive;
  if (!isNow || !subject || opener !== undefined || saysState(verb)) return false;
  if ([QUIET_VERBS, REPORTING_VERBS, SPEAKING_VERBS].some((verbs) => verbs.has(verb.lemma)))
    return false;
  if (tokens.slice(from, to).some(({ word }) => OVER_YEARS.test(word))) return false;
  return isCount(tokens, subject.from) || (!verb.passive && isCount(tokens, verb.to));
}

/** What says of a number that it grew over a long time. */
const OVER_YEARS =
  /^(?:always|often|never|rarely|seldom|sometimes|long|since|ever|repeatedly|regularly|usually|before|times|over)$/;

const BOUND = /^(?:some|about|around|almost|nearly|at|least|more|than|only|another|the)$/;
/** What is no number of people or things. */
const MEASURE =
  /^(?:%|percent|per|cent|years?|months?|weeks?|days?|hours?|minutes?|points?|pence|cents?|millions?|billions?|degrees?)$/;

/** Whether a phrase begins with a number of people or things, more than one. */
function isCount(tokens: ReadSentence['tokens'], from: number): boolean {
  let at = from;
  while (at < from + 3 && BOUND.test(tokens[at]?.word ?? '')) at += 1;
  const number = tokens[at];
  if (number?.pos !== 'number' || /^(?:one|1|19\d\d|20\d\d)$/.test(number.word)) return false;
  return !MEASURE.test(tokens[at + 1]?.word ?? '');
}
