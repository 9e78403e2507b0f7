/** The date of an event, from the words that date it or from the date of publication. */
import { extentOf, formatEdtf, readEdtf, type Edtf } from '../../model/index.ts';
import type { Candidate } from './candidate.ts';
import type { ReadSentence, TimeSpan } from './read-sentence.ts';
import type { VerbGroup } from './verb-groups.ts';

/** The date of a candidate; "around the same time" is about it, and a state that an event began is open to the right. */
export function dateOf(
  read: ReadSentence,
  { state }: Pick<Candidate, 'state'>,
  span: TimeSpan,
): Edtf | null {
  const { edtf } = span.time;
  if (edtf === null) return null;
  const start = readEdtf(edtf);
  if (start.type !== 'date') return edtf;
  const about = /^(?:around|about|roughly|circa)$/.test(read.tokens[span.from - 1]?.word ?? '');
  const date = { ...start, approximate: start.approximate || about };
  return formatEdtf(state === undefined ? date : { type: 'interval', start: date, end: 'open' });
}

/**
 * What is under way when an article appears lies about its month (DATA.md, rule
 * 5), or its year where no more is known; an interval is given back as it is.
 */
export function aboutPublication(published: Edtf): Edtf {
  const value = readEdtf(published);
  if (value.type !== 'date') return published;
  if (value.precision !== 'day' && value.precision !== 'time')
    return formatEdtf({ ...value, approximate: true });
  const month = new Date(extentOf(value)[0]).getUTCMonth() + 1;
  return formatEdtf({
    ...value,
    precision: 'month',
    month,
    day: undefined,
    time: undefined,
    approximate: true,
  });
}

/** A post in the present tense is news of the day of its stamp; what it tells as past lies about then. */
export function atStamp(stamp: Edtf, verb: Pick<VerbGroup, 'tense' | 'perfect'>): Edtf {
  const value = readEdtf(stamp);
  if (value.type !== 'date' || (verb.tense === 'present' && !verb.perfect)) return stamp;
  return formatEdtf({ ...value, approximate: true });
}
