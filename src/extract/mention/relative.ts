/** What a relative clause is about: the object it lacks, or all that was told before it. */
import type { Candidate } from './candidate.ts';
import type { Clause, TokenRange } from '../grammar/clauses.ts';
import { kindOfVerb } from '../grammar/heads.ts';
import { nounPhraseBefore } from '../grammar/phrase-before.ts';
import { TOLD_TO } from '../grammar/seams.ts';
import { RELATIVES } from '../grammar/words.ts';
import type { ReadSentence } from './read-sentence.ts';

/** "announced a blockade of Peru, which led to a decline": what came of all that is told, and not of a place. */
export function isOfAllBefore(
  { tokens, entities }: ReadSentence,
  { clause, shape }: Candidate,
): boolean {
  if (shape !== 'verb' || clause?.opener !== 'which' || !clause.subject) return false;
  if (!LEADS.test(clause.verb.lemma) || !tokens[clause.from - 1]?.gap.includes(',')) return false;
  const { from, to } = clause.subject;
  return entities.some((e) => e.kind === 'place' && e.from >= from && e.to === to);
}

const LEADS =
  /^(?:lead|result|cause|mean|spark|prompt|trigger|bring|raise|leave|force|follow|come)$/;

/** "the report that the university published": what a relative clause with a subject of its own is about. */
export function relativeObject(read: ReadSentence, clause: Clause): TokenRange | undefined {
  const { opener, subject, verb, from } = clause;
  if (verb.passive || subject === undefined) return undefined;
  const isRelative = /^(?:which|that)$/.test(opener ?? '') && subject.from > from;
  if (!(isRelative && RELATIVES.has(read.tokens[from]?.word ?? '')) && !isContact(read, clause))
    return undefined;
  const next = read.tokens[verb.to];
  const hasObject =
    next !== undefined &&
    verb.to < clause.to &&
    !read.dating.has(verb.to) &&
    /^(?:noun|proper|determiner|number|pronoun|adjective|verb)$/.test(next.pos);
  const before = read.clauses[read.clauses.findIndex((c) => c.from === from) - 1];
  // "told jurors that she admitted to him …": to whom it was told.
  const isContent =
    opener === 'that' &&
    before &&
    (kindOfVerb(before.verb.lemma) === 'statement' || TOLD_TO.has(before.verb.lemma));
  if (hasObject || isContent) return undefined;
  const dated = (i: number): boolean => read.dating.has(i);
  const host = nounPhraseBefore({ tokens: read.tokens, isDating: dated }, from);
  return host && !read.clauses.some((c) => c.from < from && c.verb.to > host.from && c.to > from)
    ? host
    : undefined;
}

/** "the pension | they lost": a relative clause that nothing opens, behind the object of another. */
function isContact({ tokens, clauses }: ReadSentence, clause: Clause): boolean {
  const { opener, subject, verb, from } = clause;
  const [before, first] = [tokens[from - 1], tokens[from]];
  const host = clauses[clauses.indexOf(clause) - 1];
  if (
    (opener !== undefined && opener !== 'that') ||
    subject?.from !== from ||
    subject.to !== from + 1
  )
    return false;
  if (!/^(?:he|she|it|they)$/.test(first?.word ?? '') || verb.from !== from + 1) return false;
  return (
    before?.pos === 'noun' &&
    before.gap === ' ' &&
    !/^(?:time|day|week|month|year|night|moment|way|reason|place|fact|news)s?$/.test(before.word) &&
    host?.to === from &&
    host.verb.to < from &&
    kindOfVerb(host.verb.lemma) !== 'statement'
  );
}
