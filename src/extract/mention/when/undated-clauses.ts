/**
 * Which clauses tell what a story goes on with where they have no date of their own: the plain
 * past of a deed, in a clause that hangs on no other or is of its time.
 */
import { isCounted } from './apart.ts';
import { verbCandidate, type Candidate } from '../candidate.ts';
import type { Clause, TokenRange } from '../../grammar/clauses.ts';
import { saysState, kindOfVerb } from '../../grammar/heads.ts';
import { isConsequence } from './joined-clauses.ts';
import { DEED_VERBS } from '../../grammar/lexicon/deeds.ts';
import { isLeftUndone } from '../../grammar/negation.ts';
import { QUIET_VERBS, REPORTING_VERBS, SPEAKING_VERBS } from '../../grammar/lexicon/verbs.ts';
import { isDatedWithin, type ReadSentence, type TimeSpan } from '../read-sentence.ts';
import { isPutOff } from './until.ts';
import { NEEDS_OBJECT } from '../../title/lexicon/verb-needs.ts';

/** The events of clauses without a date of their own; `taken` are heads that a time already dates. */
export function undatedCandidates(
  read: ReadSentence,
  taken: ReadonlySet<number>,
): readonly Candidate[] {
  return read.clauses
    .filter(
      (clause) =>
        !taken.has(clause.verb.main) &&
        happened(read, clause) &&
        !isDatedItself(read, clause) &&
        !isCounted(read, clause),
    )
    .filter((clause) => read.tokens[clause.from]?.word !== 'and' || !isConsequence(clause))
    .map((clause) => verbCandidate(read, clause))
    .filter(({ clause }) => clause && !isLater(read, clause))
    .filter(
      ({ kind, lemma, clause }) =>
        clause && (kind === 'statement' ? isNewsItself(read, clause) : tells(read, clause, lemma)),
    );
}

/** Whether a date of its own says when; "until Friday" says how long what was put off was to be so. */
function isDatedItself(read: ReadSentence, clause: Clause): boolean {
  if (!isDatedWithin(read, clause)) return false;
  const times = read.times.filter((t) => !isTerm(read, t, clause));
  return times.length === read.times.length || isDatedWithin({ times }, clause);
}

/** "adjourned until the 27th": the end of what the deed only began. */
export function isTerm(read: ReadSentence, time: TimeSpan, clause: Clause): boolean {
  return clause.from <= time.from && time.to <= clause.to && isPutOff(read.tokens, clause, time);
}

/** "By then he had sold the mill": at the time that the story has come to. */
export function isByThen({ tokens }: ReadSentence, { from, verb, opener }: Clause): boolean {
  const [first, second, third] = [0, 1, 2].map((i) => tokens[from + i]?.word);
  if (opener !== undefined || !verb.perfect || first !== 'by') return false;
  return second === 'then' || (/^(?:that|this)$/.test(second ?? '') && third === 'time');
}

/** A saying that is the news, of something: "announced the closure", "accused the ministry of …"; not what it says that another did. */
export function isNewsItself({ tokens }: ReadSentence, { verb }: Clause): boolean {
  const next = tokens[verb.to];
  return (
    NEWS_ITSELF.test(verb.lemma) &&
    next !== undefined &&
    next.word !== 'that' &&
    /^(?:determiner|adjective|noun|proper|number)$/.test(next.pos)
  );
}

/** Sayings that do something: who rejects an offer or calls off a strike has acted. */
const NEWS_ITSELF =
  /^(?:announce|accuse|apologise|apologize|declare|demand|proclaim|condemn|denounce|uphold|renounce|reprimand)$/;

/** "was later rebuilt", "eventually abandoned": some other day than the one told of. */
function isLater({ tokens }: ReadSentence, { from, verb }: Clause): boolean {
  return tokens
    .slice(from, verb.to + 1)
    .some((t) =>
      /^(?:later|subsequently|eventually|afterwards?|ultimately|gradually)$/.test(t.word),
    );
}

export function isKnownDeed({ lemma, clause }: Candidate): boolean {
  return clause?.verb.passive === true || kindOfVerb(lemma) !== undefined || DEED_VERBS.has(lemma);
}

/** Whether a clause tells more than how somebody spoke or what did not come about. */
export function tells({ tokens }: ReadSentence, { verb }: Clause, lemma: string): boolean {
  if (SPEAKING_VERBS.has(lemma) || isLeftUndone(tokens, verb)) return false;
  if (REPORTING_VERBS.has(lemma) && !findsThing(tokens, verb)) return false;
  if (!verb.passive && QUIET_VERBS.has(lemma)) return false;
  // "The story went on", "they carried on".
  if (/^(?:go|carry|keep|live|move)$/.test(lemma) && tokens[verb.to]?.word === 'on') return false;
  // "Sanctions imposed on Lund have": without its object it only tells more of the noun.
  const isBare =
    !verb.passive && tokens[verb.to]?.pos === 'preposition' && tokens[verb.to - 1]?.gap === ' ';
  if (isBare && NEEDS_OBJECT.has(lemma) && verb.to - verb.from === 1) return false;
  return !/^(?:no|nothing|nobody|none|not)$/.test(tokens[verb.to]?.word ?? '');
}

/** "found two pistols", "were found dead": a thing, and not what somebody found to be so. */
function findsThing(
  tokens: ReadSentence['tokens'],
  { lemma, passive, to }: Clause['verb'],
): boolean {
  const next = tokens[to];
  if (lemma !== 'find' || next === undefined || next.word === 'that') return false;
  return passive
    ? /^(?:dead|alive|shot|guilty|unconscious|in|on|at|near|under|beneath|inside|among)$/.test(
        next.word,
      )
    : /^(?:an?|the|his|her|its|their|some|several)$/.test(next.word) || next.pos === 'number';
}

/** Words that open a clause which tells what happened at the time of the main one. */
const AT_THAT_TIME: ReadonlySet<string> = new Set(['as', 'when', 'while']);

/** "…, who fled to Lund", set off by a comma: it goes on with the story, where its verb tells a deed of the lexicon. */
function goesOnAside({ tokens }: ReadSentence, { opener, from, verb }: Clause): boolean {
  if (!/^(?:who|which)$/.test(opener ?? '')) return false;
  const isSetOff = tokens[from - 1]?.gap.includes(',') === true;
  return isSetOff && kindOfVerb(verb.lemma) !== undefined;
}

/** "The ministry said two men had been killed": for who tells it, it is past. */
function isSaid({ clauses }: ReadSentence, clause: Clause): boolean {
  const before = clauses[clauses.indexOf(clause) - 1];
  return before?.to === clause.from && before.verb.lemma === 'say' && clause.subject !== undefined;
}

/** The plain past of a verb that tells a deed or happening, in a clause that hangs on no other or is of its time. */
function happened(read: ReadSentence, clause: Clause): boolean {
  const { verb, opener, subject, reduced } = clause;
  if (verb.kind !== 'finite' || verb.tense !== 'past' || verb.progressive) return false;
  if (verb.perfect && !isSaid(read, clause) && !isByThen(read, clause)) return false;
  if (verb.negated || verb.modal !== undefined || saysState(verb)) return false;
  const isTold = opener === undefined || AT_THAT_TIME.has(opener) || goesOnAside(read, clause);
  return reduced !== true && isTold && subject !== undefined && !isOpen(read.tokens, subject);
}

/** "Much of what was published", "most of them": what is left open is nothing told. */
export function isOpen(tokens: ReadSentence['tokens'], { from, to }: TokenRange): boolean {
  if (tokens[from]?.word === 'most') return true;
  return tokens.slice(from, to).some((t) => /^(?:what|whatever|how|why)$/.test(t.word));
}

/** Verbs of what a disaster does to people: they suffer it on its day, though it came "after" something. */
export const SUFFERED =
  /^(?:die|kill|wound|injure|hurt|drown|perish|trap|hospitalise|hospitalize|destroy|damage)$/;

/** Whether a clause tells of the time of the main one before it: joined by "and", or by "when", or what people suffered by. */
export function isOfThatTime({ opener }: Clause, main: Clause): boolean {
  if (opener === undefined || AT_THAT_TIME.has(opener)) return true;
  return opener === 'after' && SUFFERED.test(main.verb.lemma);
}

export function isPlainPast({ verb, reduced }: Clause): boolean {
  return verb.kind === 'finite' && verb.tense === 'past' && !verb.perfect && reduced !== true;
}
