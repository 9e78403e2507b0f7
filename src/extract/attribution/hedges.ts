/** What is told on nobody's word who is named: "reportedly", "it is believed that", "there were reports that". */
import type { Attribution } from '../../model/index.ts';
import type { Candidate } from '../mention/candidate.ts';
import type { Clause } from '../grammar/clauses.ts';
import type { ReadSentence } from '../mention/read-sentence.ts';

/** Who an unnamed report is put down to. */
const UNNAMED_REPORTS = 'unnamed reports';

const REPORTED: Attribution = { who: UNNAMED_REPORTS, how: 'reported' };
const ALLEGED: Attribution = { who: UNNAMED_REPORTS, how: 'alleged' };

/** The attribution of a candidate that the article keeps at a distance; undefined where it does not. */
export function hedged(
  read: ReadSentence,
  { clause, currency }: Candidate,
): Attribution | undefined {
  if (currency?.rule === 'reports-surfaced') return REPORTED;
  if (!clause) return undefined;
  if (clause.verb.hearsay !== undefined) return byNobody(clause.verb.hearsay);
  // "arrested for allegedly robbing": the arrest is certain.
  const words = read.tokens
    .slice(clause.from, clause.to)
    .filter((_, i) => read.tokens[clause.from + i - 1]?.pos !== 'preposition')
    .map((t) => t.word);
  if (words.some((word) => /^(?:reportedly|supposedly|purportedly)$/.test(word))) return REPORTED;
  return hearsay(read, clause) ?? (words.includes('allegedly') ? ALLEGED : undefined);
}

const HEARSAY: ReadonlySet<string> = new Set(
  'report say rumour rumor believe think understand allege claim'.split(' '),
);

function byNobody(verb: string): Attribution {
  return verb === 'allege' || verb === 'claim' ? ALLEGED : REPORTED;
}

/** "It was reported that …", "there were claims that …": told by nobody who is named. */
function hearsay({ tokens, clauses }: ReadSentence, clause: Clause): Attribution | undefined {
  const telling = clauses.find(
    ({ verb, to }) =>
      verb.passive &&
      HEARSAY.has(verb.lemma) &&
      !verb.negated &&
      tokens[verb.from - 1]?.word === 'it' &&
      tokens[verb.to]?.word === 'that' &&
      to <= clause.from + 1,
  );
  if (telling) return byNobody(telling.verb.lemma);
  const opening = tokens[clause.from]?.word === 'that' ? clause.from : clause.from - 1;
  const noun = tokens[opening - 1]?.word ?? '';
  const isThere = tokens[opening]?.word === 'that' && tokens[0]?.word === 'there';
  if (!isThere || !/^(?:reports?|rumours?|rumors?|claims?|allegations?)$/.test(noun))
    return undefined;
  return /^(?:claims?|allegations?)$/.test(noun) ? ALLEGED : REPORTED;
}
