/**
 * How many something befell, told without a date: "eight people died", "the explosion that killed eight
 * of his people", "the accident cost 21 lives". A report tells it far from the day it hangs on, or in a
 * clause of a sentence that tells something else; which event it counts, the events decide.
 */
import type { TextRange } from '../../model/index.ts';
import { findFigures } from '../figure/index.ts';
import type { Fate, FoundFigure } from '../figure/found-figure.ts';
import type { Clause, TokenRange } from '../grammar/clauses.ts';
import { candidateAs } from './candidate-as.ts';
import { verbCandidate, type Candidate } from './candidate.ts';
import { eventiveAt } from '../grammar/noun-phrase.ts';
import type { ReadSentence } from './read-sentence.ts';
import { refusalOf } from './status.ts';

const HARM: ReadonlySet<Fate> = new Set<Fate>(['dead', 'injured', 'missing']);

/** Whether a figure counts whom something harmed. */
function isHarmed({ fate }: Pick<FoundFigure, 'fate'>): boolean {
  return fate !== undefined && HARM.has(fate);
}

const HARMED =
  /\b(?:kill|die[ds]?\b|dead\b|deaths?\b|lives\b|injur|wound|hurt\b|drown|perish|missing\b|bodies\b|fatalit)/i;
const COUNTED =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|dozens?|hundreds?|thousands?)\b/i;

/** A quick look, for a sentence without a date: whether it may count whom something harmed. */
export function mayTellToll(text: string): boolean {
  return HARMED.test(text) && COUNTED.test(text);
}

/**
 * The clauses of a sentence that count whom something harmed and have no date, the shortest that holds
 * each count.
 */
export function tollsIn(read: ReadSentence): readonly Candidate[] {
  if (!mayTellToll(read.text)) return [];
  const counted = new Set<string>();
  return read.clauses
    .filter((clause) => hasHappened(clause) && !isDated(read, clause))
    .sort((a, b) => a.to - a.from - (b.to - b.from) || a.from - b.from)
    .flatMap((clause) => {
      const told = findFigures(read, clause).filter(
        (figure) => isHarmed(figure) && !counted.has(figure.text),
      );
      for (const { text } of told) counted.add(text);
      if (told.length === 0) return [];
      const candidate = withNamed(read, verbCandidate(read, clause));
      if (candidate.cite && isDated(read, candidate.cite)) return [];
      return refusalOf(read, candidate) === undefined ? [candidate] : [];
    });
}

/** Tokens before a clause within which a noun may say what happening it goes on about. */
const NAMED_WITHIN = 8;
const ABOUT_A_NOUN = /^(?:which|that|where|when)$/;

/** "A war of seven weeks in which 3,000 died": the noun that the clause hangs on says which happening it was. */
function withNamed({ tokens }: ReadSentence, candidate: Candidate): Candidate {
  const { clause } = candidate;
  if (!clause || !ABOUT_A_NOUN.test(clause.opener ?? '')) return candidate;
  for (let at = clause.from - 1; at >= Math.max(0, clause.from - NAMED_WITHIN); at--) {
    const lemma = eventiveAt(tokens, at);
    if (lemma === undefined) continue;
    return { ...candidateAs(candidate, { cite: { from: at, to: clause.to } }), lemma };
  }
  return candidate;
}

function hasHappened({ verb }: Clause): boolean {
  if (verb.kind !== 'finite' || verb.negated || verb.modal !== undefined) return false;
  return verb.tense === 'past' || verb.perfect;
}

function isDated({ times }: ReadSentence, { from, to }: TokenRange): boolean {
  return times.some((at) => at.time.kind !== 'duration' && from <= at.from && at.to <= to);
}

/**
 * Whether another passage already tells a toll: it begins within it, or the two are much the same. One
 * that only goes past it ("resigned after the explosion | that killed eight") tells something else.
 */
export function isToldBy(toll: TextRange, other: TextRange): boolean {
  if (toll.start <= other.start && other.start < toll.end) return true;
  const shared = Math.min(toll.end, other.end) - Math.max(toll.start, other.start);
  return 2 * shared >= Math.max(toll.end - toll.start, other.end - other.start);
}
