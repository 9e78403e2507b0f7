/**
 * Dates behind a second deed of the same clause: "convicted on Monday of murdering his wife in 2017",
 * "ordered on Monday the release of men held since 2019". They are of that deed, and not of the verdict.
 */
import type { Candidate, Refusal } from '../candidate.ts';
import type { ReadSentence } from '../read-sentence.ts';

const OF_DEED: Refusal = { code: 'background', why: 'it dates what somebody is charged with' };
const OF_OTHER: Refusal = {
  code: 'background',
  why: 'it dates what else is told of there; the event has a day of its own',
};

/** Why the date behind a second deed is not that of the verb; undefined where it may be. */
export function datedDeed(
  read: ReadSentence,
  { clause, time, shape }: Candidate,
): Refusal | undefined {
  if (shape !== 'verb' || !clause || !time) return undefined;
  const deed = deedBefore(read, clause.verb.to, time.from);
  if (deed === undefined) return undefined;
  const hasOwn = read.times.some(
    (t) => t.time.edtf !== null && t.from >= clause.from && t.to <= deed && t.from !== time.from,
  );
  if (hasOwn) return OF_OTHER;
  const isCharge = CHARGES.has(clause.verb.lemma) && time.time.edtf?.includes('/') === true;
  return isCharge && read.tokens[deed]?.form === 'gerund' && !read.dating.has(deed - 1)
    ? OF_DEED
    : undefined;
}

/** The last doing behind "of", "for" or "after", or participle right behind a noun, between a verb and a date. */
function deedBefore(
  { tokens, dating }: ReadSentence,
  from: number,
  to: number,
): number | undefined {
  for (let at = to - 1; at > from; at--) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (token?.pos !== 'verb' || before?.gap !== ' ' || dating.has(at)) continue;
    if (token.form === 'gerund' && before.pos === 'preposition') return at;
    const isDone = token.form === 'past' || token.form === 'participle';
    if (isDone && before.pos === 'noun' && !dating.has(at - 1)) return at;
  }
  return undefined;
}

const CHARGES: ReadonlySet<string> = new Set(
  'convict accuse charge acquit indict try suspect sentence fine'.split(' '),
);
