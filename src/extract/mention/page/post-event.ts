/** What a post tells: its first main clause, at the day of its stamp. */
import type { Edtf, ResolvedTime } from '../../../model/index.ts';
import type { Names } from '../../people.ts';
import { verbCandidate, type Candidate } from '../candidate.ts';
import type { Post } from './posts.ts';
import { readSentence, type ReadSentence } from '../read-sentence.ts';
import { refusalOf } from '../status.ts';
import { atStamp } from '../when/when.ts';

interface PostEvent {
  readonly read: ReadSentence;
  readonly candidate: Candidate;
  readonly time: ResolvedTime;
  readonly when: Edtf;
}

/** The event of a post in a text; undefined where it tells none. */
export function toldInPost(
  text: string,
  { body, stamp }: Post,
  names: Names,
): PostEvent | undefined {
  const read = readSentence(text.slice(body.start, body.end), body.start, [], names);
  const clause = read.clauses.find((c) => c.opener === undefined && c.verb.kind === 'finite');
  if (!clause || stamp.edtf === null) return undefined;
  const candidate = verbCandidate(read, clause);
  if (refusalOf(read, candidate)) return undefined;
  const when = atStamp(stamp.edtf, clause.verb);
  return { read, candidate, time: { ...stamp, rule: 'post-stamp' }, when };
}
