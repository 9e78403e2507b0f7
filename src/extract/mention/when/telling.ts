/**
 * Clauses that say who tells what another clause tells: "officials said", ", the
 * ministry confirmed on Tuesday". A date in such a clause is that of the telling.
 */
import { PERSON_NOUNS } from '../../entity/lexicon/roles.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { ANNOUNCING_VERBS, REPORTING_VERBS } from '../../grammar/lexicon/verbs.ts';
import type { ReadSentence } from '../read-sentence.ts';

/** The clause that says who tells what `clause` tells, or undefined when the article says it itself. */
export function tellingOf(read: ReadSentence, clause: Clause): Clause | undefined {
  const at = read.clauses.indexOf(clause);
  const after = read.clauses.find((c, i) => i > at && tells(read, i) === 'before');
  if (after) return after;
  for (let i = at - 1; i >= 0; i--) if (tells(read, i) === 'after') return read.clauses[i];
  return undefined;
}

/** What a clause of telling covers, in order; nothing for any other clause. */
export function toldBy(read: ReadSentence, clause: Clause): readonly Clause[] {
  const at = read.clauses.indexOf(clause);
  const side = tells(read, at);
  if (side === undefined) return [];
  return side === 'before' ? read.clauses.slice(0, at) : read.clauses.slice(at + 1);
}

/** Whether what is told stands before or after the clause at `at`; undefined when it only tells itself. */
function tells(read: ReadSentence, at: number): 'before' | 'after' | undefined {
  const clause = read.clauses[at];
  if (!clause?.subject || !REPORTING_VERBS.has(clause.verb.lemma)) return undefined;
  const { verb } = clause;
  if (verb.kind !== 'finite' || verb.negated || verb.passive || clause.opener !== undefined)
    return undefined;
  const next = read.clauses[at + 1];
  const runsOn =
    next !== undefined &&
    read.tokens.slice(verb.to - 1, next.from).every((t) => /^\s*$/.test(t.gap));
  // "The bank, founded in 1999, said it was safe" tells what follows, not what stands before.
  const leadsOn = runsOn && next.verb.kind === 'finite' && isFilled(read, verb.to, next.from);
  if (!leadsOn && isClosing(read, clause, at)) return 'before';
  if (!next || !isFilled(read, verb.to, next.from)) return undefined;
  const said = next.opener === 'that' || runsOn || quoteOpens(read, next.from);
  return said ? 'after' : undefined;
}

/** "that it will apply for approval", "it would not appeal": what the speaker means to do, and not what it would take. */
export function isOwnIntention(
  { tokens }: Pick<ReadSentence, 'tokens'>,
  { subject: speaker }: Clause,
  { verb, subject }: Clause,
): boolean {
  if (verb.modal !== 'will' && verb.modal !== 'would') return false;
  const words = subject && tokens.slice(subject.from, subject.to);
  const [who] = words?.length === 1 ? words : [];
  if (!who || !/^(?:it|he|she|they)$/.test(who.word)) return false;
  const head = speaker && tokens[speaker.to - 1];
  if (!head || who.word === 'they') return true;
  const areMany = head.pos === 'noun' && head.lemma !== head.word;
  if (areMany) return false;
  return who.word !== 'it' || !(PERSON_NOUNS.has(head.word) || SAYS_NO_DOER.test(verb.lemma));
}

/** "It would take years", "it would rain": an "it" that is nobody. */
const SAYS_NO_DOER = /^(?:be|take|cost|need|mean|depend|become|rain|snow)$/;

/** ", officials confirmed on Tuesday": behind a comma or quotation mark, with nothing of its own to say. */
function isClosing(read: ReadSentence, { from, to, verb, subject }: Clause, at: number): boolean {
  const before = read.tokens[from - 1];
  if (at === 0 || !before || !/[,”"]/.test(before.gap)) return false;
  const inverted = subject !== undefined && subject.from >= verb.to;
  const own = inverted ? subject.to : verb.to;
  if (ANNOUNCING_VERBS.has(verb.lemma) && own >= to) return true;
  return isFilled(read, own, to) || read.tokens[own]?.pos === 'preposition';
}

/** Whether only dates, adverbs and whom it was told to stand in a stretch of tokens. */
function isFilled(read: ReadSentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = read.tokens[i];
    if (!token || read.dating.has(i) || read.times.some((t) => t.from <= i && i < t.to)) continue;
    if (token.pos === 'adverb' || token.pos === 'preposition' || token.word === 'that') continue;
    if (
      /^(?:reporters?|journalists?|parliament|lawmakers|statement|interview|conference|news|a|the|media|social|post|television|tv|radio)$/.test(
        token.word,
      )
    )
      continue;
    if (read.entities.some((e) => e.from <= i && i < e.to)) continue;
    return false;
  }
  return true;
}

function quoteOpens(read: ReadSentence, at: number): boolean {
  return /[“"]/.test(read.tokens[at - 1]?.gap ?? '');
}
