/** What may be an event: a head, the words around it, and the time that belongs to it. */
import type { EventKind } from '../../model/index.ts';
import { clauseAs, type Clause, type TokenRange } from '../grammar/clauses.ts';
import { candidateAs } from './candidate-as.ts';
import { kindOfNoun, kindOfVerb, isLight } from '../grammar/heads.ts';
import { DECIDING_VERBS, REPORTING_VERBS } from '../grammar/lexicon/verbs.ts';
import { VERB_OF_NOUN } from '../title/lexicon/noun-verbs.ts';
import { eventiveAt, headOfCompound, nounPhraseAround } from '../grammar/noun-phrase.ts';
import type { ReadSentence, TimeSpan } from './read-sentence.ts';
import { isOwnIntention } from './when/telling.ts';

export interface Candidate {
  readonly shape: 'noun' | 'verb';
  /** Token index of the head, and its lemma. */
  readonly head: number;
  readonly lemma: string;
  readonly kind: EventKind;
  readonly clause?: Clause;
  /** The noun phrase of the head, or of the eventive object of a light verb. */
  readonly phrase?: TokenRange;
  /** The subject that acts, where the clause of a noun names it: "during a visit, X declared". */
  readonly actor?: TokenRange;
  /** The state that has held since: "Since X's rise, Iran has …". */
  readonly state?: TokenRange | Clause;
  /** The words that date it: a time expression, or those that say it is going on. */
  readonly time?: TimeSpan;
  /** The time says since when something has been so; this is what began it. */
  readonly begins?: boolean;
  /** What the verb is done to, where that stands apart from it. */
  readonly object?: TokenRange;
  /** What is cited, where that is not its clause or phrase. */
  readonly cite?: TokenRange;
  readonly currency?: { readonly words: TokenRange; readonly rule: string };
}

/** Why words that are dated tell no event of the story: a code for the report, and a sentence. */
export interface Refusal {
  readonly code: string;
  readonly why: string;
}

export function isRefusal(value: object): value is Refusal {
  return 'why' in value;
}

/** A candidate headed by the noun at `at`. */
export function nounCandidate(
  read: ReadSentence,
  at: number,
  clause: Clause | undefined,
): Candidate | undefined {
  const isTime = (i: number): boolean => read.dating.has(i);
  const lemma = eventiveAt(read.tokens, at);
  const isOfBody = read.entities.some(
    (e) => e.kind === 'organisation' && e.from <= at && at < e.to - 1,
  );
  if (lemma === undefined || isOfBody) return undefined;
  const head = headOfCompound(read.tokens, at, isTime);
  const own = eventiveAt(read.tokens, head) ?? lemma;
  if (head !== at && isThing(read, head)) return undefined;
  const phrase = nounPhraseAround(read.tokens, head, isTime);
  const actor = actorFor(read, own, phrase, clause);
  return candidateOf('noun', head, own, kindOfNoun(own) ?? 'other', clause, phrase, actor);
}

/** "rescue boats", "crash site": what only has to do with an event is none. */
function isThing({ tokens }: ReadSentence, head: number): boolean {
  return THINGS.test(tokens[head]?.lemma ?? '') && eventiveAt(tokens, head) === undefined;
}

const THINGS =
  /^(?:boat|ship|vessel|plane|helicopter|team|worker|crew|site|scene|victim|survivor|party|committee|judge|jury|suspect|zone|area|room|hall|office|officer|official|leader|commander|force|troops?|law|bill|rule|book|film|song|centre|center|fund|law|lawyer|station|ground|house|home|building|ticket|machine|vehicle|car|truck|equipment|system|service|company|firm|agency|department|ministry|minister|manager|monitor|observer|reporter|correspondent|footage|video|picture|photo|report|price|cost|rate|rule|ship|card|box|paper|season|ground)s?$/;

const FRAMES = new Set('in on during at upon with'.split(' '));

/**
 * Who does what a noun names: the subject of its clause, where the noun is set in
 * a frame ("in an interview, X said") and can be said with a verb, or hangs on "with".
 */
function actorFor(
  read: ReadSentence,
  lemma: string,
  phrase: TokenRange,
  clause: Clause | undefined,
): TokenRange | undefined {
  // "since her election in 2020": whose it is did it.
  const isOwned = /^(?:his|her|its|their)$/.test(read.tokens[phrase.from]?.word ?? '');
  if (isOwned && VERB_OF_NOUN[lemma] !== undefined)
    return { from: phrase.from, to: phrase.from + 1 };
  const subject = clause?.subject;
  const before = read.tokens[phrase.from - 1]?.word ?? '';
  const frame = FRAMES.has(before)
    ? before
    : FRAMES.has(read.tokens[phrase.from - 2]?.word ?? '')
      ? 'in'
      : '';
  if (!subject || frame === '' || (subject.from <= phrase.from && phrase.from < subject.to))
    return undefined;
  // "conceded defeat in the election": elections and attacks are not done by whoever is told of in them.
  const kind = kindOfNoun(lemma);
  const isOwn = kind === 'visit' || kind === 'statement';
  return frame === 'with' || (isOwn && VERB_OF_NOUN[lemma] !== undefined) ? subject : undefined;
}

/** A candidate headed by the verb of a clause; a light verb takes kind and lemma from its eventive object. */
export function verbCandidate(read: ReadSentence, told: Clause): Candidate {
  const clause = withContent(read, told);
  const { verb } = clause;
  const object =
    isLight(verb.lemma) || verb.lemma === 'subject' || filesFor(read, clause)
      ? eventiveObject(read, clause)
      : undefined;
  const forces = militaryObject(read, clause);
  const kind =
    object?.kind ??
    forces ??
    disasterSubject(read, clause) ??
    openedThing(read, clause) ??
    calledOff(read, clause) ??
    struckDeal(read, clause) ??
    doneTo(clause) ??
    kindOfVerb(verb.lemma) ??
    'other';
  const lemma = object?.lemma ?? (forces ? 'build-up' : verb.lemma);
  return candidateOf('verb', verb.main, lemma, kind, clause, object?.phrase);
}

/** A candidate with every key that one may have, so that all are of one hidden class. */
function candidateOf(
  shape: Candidate['shape'],
  head: number,
  lemma: string,
  kind: EventKind,
  clause: Clause | undefined,
  phrase: TokenRange | undefined,
  actor?: TokenRange,
): Candidate {
  return {
    shape,
    head,
    lemma,
    kind,
    clause,
    phrase,
    actor,
    state: undefined,
    time: undefined,
    begins: undefined,
    object: undefined,
    cite: undefined,
    currency: undefined,
  };
}

/** "filed for bankruptcy", not "filed murder charges". */
function filesFor({ tokens }: ReadSentence, { verb }: Clause): boolean {
  return verb.lemma === 'file' && tokens[verb.to]?.word === 'for';
}

/** "warns that …": what is said belongs to the saying. */
function withContent(read: ReadSentence, clause: Clause): Clause {
  const { lemma } = clause.verb;
  if (kindOfVerb(lemma) !== 'statement' && !DECIDING_VERBS.has(lemma)) return clause;
  const next = read.clauses.find((c) => c.from === clause.to);
  if (!next) return clause;
  const runsOn =
    next.opener === undefined && next.verb.kind === 'finite' && isWarning(read, clause, next);
  // "announced it in a post that began": what began is the post.
  const isAside = next.subject !== undefined && next.subject.to <= next.from;
  return (next.opener === 'that' && !isAside) || runsOn
    ? clauseAs(clause, { to: next.to, content: next })
    : clause;
}

/** "denied there had been a leak", "said it would shut": what is said follows at once, and its saying is news. */
function isWarning(read: ReadSentence, clause: Clause, said: Clause): boolean {
  const { tokens, dating } = read;
  const { verb, to } = clause;
  const isNews =
    !REPORTING_VERBS.has(verb.lemma) ||
    /^(?:announce|reveal|disclose)$/.test(verb.lemma) ||
    isOwnIntention(read, clause, said);
  if (to > verb.to && (verb.passive || tokens[to]?.pos === 'coordinator')) return false;
  // "announced on Tuesday it would close": the day parts nothing.
  for (let i = verb.to; i < to; i++) if (!dating.has(i)) return false;
  return tokens[to - 1]?.gap === ' ' && isNews;
}

/** The event that a verb's object names: "launched an attempt" → "coup attempt". */
function eventiveObject(read: ReadSentence, clause: Clause): Candidate | undefined {
  const { tokens } = read;
  for (let i = clause.verb.to; i < clause.to; i++) {
    const token = tokens[i];
    if (!token || /[,;:—(]/.test(tokens[i - 1]?.gap ?? '')) return undefined;
    if (token.word === 'for' && i === clause.verb.to && clause.verb.lemma === 'file') continue;
    if (
      token.pos === 'preposition' &&
      !(token.word === 'to' && i === clause.verb.to) &&
      token.word !== 'at'
    )
      return undefined;
    // "launches the Marr probe": a craft with a name is no inquiry.
    const isCraft = /^(?:probe|mission)$/.test(token.word) && tokens[i - 1]?.pos === 'proper';
    const candidate = isCraft ? undefined : nounCandidate(read, i, clause);
    if (candidate) return behindVerb(candidate, clause);
  }
  return undefined;
}

/** "has | conducted airstrikes": its own verb is no modifier of what was done. */
function behindVerb(candidate: Candidate, { verb }: Clause): Candidate {
  const { phrase } = candidate;
  return phrase && phrase.from < verb.to
    ? candidateAs(candidate, { phrase: { from: verb.to, to: phrase.to } })
    : candidate;
}

/** An earthquake that strikes attacks nobody. */
function disasterSubject(read: ReadSentence, { subject }: Clause): EventKind | undefined {
  if (!subject) return undefined;
  const isDisaster = read.tokens
    .slice(subject.from, subject.to)
    .some((t) => t.pos === 'noun' && kindOfNoun(t.word) === 'disaster');
  return isDisaster ? 'disaster' : undefined;
}

/** A bridge that is inaugurated takes no office. */
function openedThing(read: ReadSentence, { verb, subject }: Clause): EventKind | undefined {
  if (!verb.passive || kindOfVerb(verb.lemma) !== 'office' || !subject) return undefined;
  const isPerson = read.entities.some(
    (e) => e.kind === 'person' && e.from >= subject.from && e.to <= subject.to,
  );
  return isPerson ? undefined : 'other';
}

/** A verdict that is returned visits nobody. */
function doneTo({ verb }: Clause): EventKind | undefined {
  return verb.passive && kindOfVerb(verb.lemma) === 'visit' && verb.lemma !== 'visit'
    ? 'other'
    : undefined;
}

/** "called off the talks" says nothing. */
function calledOff({ tokens }: ReadSentence, { verb }: Clause): EventKind | undefined {
  const next = tokens[verb.to]?.word;
  // "broke ground": nothing is destroyed.
  if (verb.lemma === 'break' && next === 'ground') return 'other';
  return verb.lemma === 'call' && next === 'off' ? 'other' : undefined;
}

/** A deal that is struck hurts nobody. */
function struckDeal(
  { tokens }: ReadSentence,
  { verb, subject, to }: Clause,
): EventKind | undefined {
  if (verb.lemma !== 'strike') return undefined;
  const what = verb.passive ? subject : { from: verb.to, to: Math.min(to, verb.to + 4) };
  const isDeal = tokens
    .slice(what?.from ?? 0, what?.to ?? 0)
    .some((t) => t.pos === 'noun' && kindOfNoun(t.word) === 'agreement');
  return isDeal ? 'agreement' : undefined;
}

const FORCES = new Set(
  'military naval troop troops navy warship warships destroyer destroyers fleet soldiers army missiles carrier'.split(
    ' ',
  ),
);
/** Verbs that, with forces as their object, tell of a build-up. */
export const MOVES: ReadonlySet<string> = new Set(
  'increase deploy send expand build gather position reinforce bolster amass move dispatch'.split(
    ' ',
  ),
);

function militaryObject(read: ReadSentence, clause: Clause): EventKind | undefined {
  if (!MOVES.has(clause.verb.lemma)) return undefined;
  const object = read.tokens.slice(clause.verb.to, Math.min(clause.to, clause.verb.to + 6));
  return object.some((t) => FORCES.has(t.word)) ? 'military' : undefined;
}
