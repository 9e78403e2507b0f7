/** What is told on nobody's word who is named: "reportedly", "it is believed that", "there were reports that". */
import type { Attribution } from '../../model/index.ts';
import type { Candidate } from '../mention/candidate.ts';
import type { Clause, TokenRange } from '../grammar/clauses.ts';
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
  const hedging = sharedWith(read, clause);
  const hedge = hedgeIn(read, hedging, (i) => !isOfThing(read, hedging, i));
  return hedge === REPORTED ? hedge : (hearsay(read, clause) ?? hedge);
}

/** "For | allegedly robbing", "boats | allegedly carrying drugs": what is done to them is certain. */
function isOfThing({ tokens }: ReadSentence, { verb }: Clause, at: number): boolean {
  if (tokens[at - 1]?.pos === 'preposition') return true;
  return at > verb.main && tokens[at + 1]?.form === 'gerund' && tokens[at - 1]?.gap === ' ';
}

/** "A tanker that was reportedly boarded", whoever tells of the tanker: the hedge in a relative clause is its own. */
export function hedgedThere(read: ReadSentence, { clause }: Candidate): Attribution | undefined {
  if (!clause || !/^(?:that|which|who)$/.test(clause.opener ?? '')) return undefined;
  if (read.tokens[clause.from - 1]?.pos === 'verb') return undefined;
  return hedgeIn(read, { from: clause.verb.from - 1, to: clause.verb.to });
}

const HEDGES: ReadonlyMap<string, Attribution> = new Map([
  ['reportedly', REPORTED],
  ['supposedly', REPORTED],
  ['purportedly', REPORTED],
  ['allegedly', ALLEGED],
]);

/** What the adverbs of a stretch that count say of it: a report before an allegation. */
function hedgeIn(
  { tokens }: ReadSentence,
  { from, to }: TokenRange,
  counts: (at: number) => boolean = () => true,
): Attribution | undefined {
  let found: Attribution | undefined;
  for (let i = from; i < to; i++) {
    const hedge = HEDGES.get(tokens[i]?.word ?? '');
    if (hedge === undefined || !counts(i)) continue;
    if (hedge === REPORTED) return hedge;
    found = hedge;
  }
  return found;
}

/** The clause with the ones before it whose subject it shares: "reportedly left | and travelled". */
function sharedWith(read: ReadSentence, clause: Clause): Clause {
  const { tokens, clauses } = read;
  const isJoined = /^(?:and|then)$/.test(tokens[clause.verb.from - 1]?.word ?? '');
  if (!isJoined) return clause;
  const before = clauses.findLast((c) => c.verb.to < clause.verb.from && c.verb.kind === 'finite');
  return before && before.subject?.from === clause.subject?.from ? before : clause;
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
