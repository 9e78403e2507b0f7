/**
 * What is dated but did not happen, or not as told: plans, conditions,
 * denials, comparisons, the history behind the story. A planned or denied event
 * is not put on a timeline as though it had been.
 */
import { extentOf, type Edtf } from '../../model/index.ts';
import type { Candidate, Refusal } from './candidate.ts';
import { isContentDenied } from './denied-content.ts';
import { isTakenBack } from './taken-back.ts';
import { kindOfVerb } from '../grammar/heads.ts';
import { isNobody } from '../grammar/negation.ts';
import type { ReadSentence } from './read-sentence.ts';
import { tellingOf } from './when/telling.ts';
import { datedDeed } from './when/dated-deed.ts';
import { madeUp } from './made-up.ts';
import { timetabled } from './when/timetable.ts';
import type { Token } from '../grammar/tokens.ts';
import { isNotUntil, untilThen } from './when/until.ts';
import { RELATIVES } from '../grammar/words.ts';

const HYPOTHETICAL = new Set('would could might may should must can'.split(' '));
const CONDITIONS = new Set('if unless whether'.split(' '));
const INTENTIONS = new Set(
  'plan intend hope expect propose consider aim want seek prepare consider contemplate'.split(' '),
);
const SPEAKING: ReadonlySet<string> = new Set(['say', 'tell', 'quote', 'cite']);
const UNREAL = new Set(
  'possible potential planned proposed hypothetical future eventual looming impending upcoming'.split(
    ' ',
  ),
);
const PROSPECTS = new Set(
  'plan plans threat threats fear fears risk risks possibility prospect prospects call calls hope hopes danger idea discussion discussions'.split(
    ' ',
  ),
);

/**
 * Why a candidate is no event of the story, or undefined when it is one. `published` tells
 * what was still to come from what had long come true.
 */
export function refusalOf(
  read: ReadSentence,
  candidate: Candidate,
  published?: Edtf,
): Refusal | undefined {
  return (
    comparison(read, candidate) ??
    unreal(read, candidate, published) ??
    aimed(read, candidate, published) ??
    datedDeed(read, candidate) ??
    madeUp(read, candidate) ??
    history(read, candidate) ??
    lasting(read, candidate) ??
    timetabled(read, candidate) ??
    untilThen(read, candidate, published)
  );
}

/** Why a date cannot be that of something reported as having happened; none without a date. */
export function futureOf(when: Edtf | null, published: Edtf | undefined): Refusal | undefined {
  return when !== null && isFuture(when, published)
    ? {
        code: 'future',
        why: 'it lies after publication, so nothing is reported to have happened then',
      }
    : undefined;
}

/** Whether a date begins when its article was already published; never known of one without a date. */
export function isFuture(when: Edtf, published: Edtf | undefined): boolean {
  return published !== undefined && extentOf(when)[0] >= extentOf(published)[1];
}

/** "the largest since the missile crisis", "the deadliest before …": the date measures something else. */
function comparison(
  { tokens }: ReadSentence,
  { time, phrase, head, begins }: Candidate,
): Refusal | undefined {
  // "the worst since 1962, when 71 drowned": what it measures by is told too.
  if (begins === true) return undefined;
  if (tokens[head]?.word === 'compared' && /^(?:with|to)$/.test(tokens[head + 1]?.word ?? ''))
    return MEASURE;
  if (time && isMeasure(tokens, time.from)) return MEASURE;
  const at = Math.min(time?.from ?? head, phrase?.from ?? time?.from ?? head);
  let carrier = -1;
  for (let i = at - 1; i >= Math.max(0, at - 3) && carrier === -1; i--)
    if (/^(?:since|before|after|like|than)$/.test(tokens[i]?.word ?? '')) carrier = i;
  if (carrier === -1) return undefined;
  const before = tokens.slice(Math.max(0, carrier - 9), carrier);
  const isSince = tokens[carrier]?.word === 'since';
  const superlative = before.some(
    (t, i) =>
      isSuperlative(t.word) ||
      (RANKS.test(t.word) && before[i + 1]?.word === 'time') ||
      // "made its first profit since 1997": since when there had been none.
      (RANKS.test(t.word) && isSince && isOwned(before[i - 1]?.word)),
  );
  return superlative ? MEASURE : undefined;
}

const RANKS = /^(?:first|last|only|second|third)$/;

/** "its first", "the second", "a third". */
function isOwned(word: string | undefined): boolean {
  return /^(?:the|a|its|his|her|their|our|my)$/.test(word ?? '');
}

/** "promised to keep the plant open until 2025": the date is that of what is meant to be done. */
function aimed(
  { tokens }: ReadSentence,
  { clause, time, shape }: Candidate,
  published: Edtf | undefined,
): Refusal | undefined {
  if (shape !== 'verb' || !clause || published === undefined || time?.time.edtf == null)
    return undefined;
  const between = tokens.slice(clause.verb.to, Math.max(clause.verb.to, time.from));
  // "became the first mayor to be jailed": what was the first to be done was done.
  const isDone = between.some(({ word }) =>
    /^(?:first|second|third|last|only|youngest|oldest)$/.test(word),
  );
  const isAim =
    !isDone && between.some((t, i) => t.word === 'to' && between[i + 1]?.form === 'base');
  return isAim && extentOf(time.time.edtf)[1] > extentOf(published)[1]
    ? { code: 'planned', why: 'it is meant to be done by then' }
    : undefined;
}

const MEASURE: Refusal = {
  code: 'comparison',
  why: 'the date only measures how great something else is',
};

/** "fewer than in 2019", "twice as many as the year before", "compared with 40 in 2019". */
function isMeasure(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  const carried = before?.pos === 'preposition' ? tokens[from - 2] : before;
  if (carried && /^(?:than|as)$/.test(carried.word)) return true;
  return tokens
    .slice(Math.max(0, from - 6), from)
    .some((t, i, near) => t.word === 'compared' && /^(?:with|to)$/.test(near[i + 1]?.word ?? ''));
}

/** "has run the line since 2011", "were held every summer until 2016": how things went on being. */
function lasting(read: ReadSentence, { clause, shape, time }: Candidate): Refusal | undefined {
  if (!clause || shape !== 'verb' || time?.time.edtf?.includes('/') !== true) return undefined;
  const { verb } = clause;
  const { edtf } = time.time;
  const runs = verb.perfect && verb.tense === 'present' && !verb.passive && !verb.progressive;
  const since = runs && /^-?\d{4}\/\.\.$/.test(edtf) && kindOfVerb(verb.lemma) === undefined;
  const often = read.times.some(
    (t) => t.time.kind === 'set' && clause.from <= t.from && t.from < clause.to,
  );
  return since || (often && edtf.startsWith('../')) ? LASTING : undefined;
}

const LASTING: Refusal = {
  code: 'background',
  why: 'it tells how things went on, not what happened',
};

function isSuperlative(word: string): boolean {
  return (
    (/(?:ie|[a-z]{3})st$/.test(word) &&
      word.endsWith('est') &&
      !/^(?:west|east|rest|best|test|protest|interest|request|arrest|unrest|forest|contest|invest|suggest|honest|modest|harvest|midwest|northwest|southwest|southeast|northeast|latest|guest|quest|chest|nest|priest|manifest|conquest|inquest)$/.test(
        word,
      )) ||
    word === 'most' ||
    word === 'worst'
  );
}

function unreal(
  read: ReadSentence,
  candidate: Candidate,
  published: Edtf | undefined,
): Refusal | undefined {
  const { clause } = candidate;
  const verbal =
    candidate.shape === 'verb' || (clause !== undefined && candidate.head >= clause.verb.from);
  if (clause && candidate.shape === 'verb' && SPEAKING.has(candidate.lemma) && !clause.content)
    return { code: 'speech', why: 'it only says who speaks' };
  if (clause && verbal) {
    if (clause.opener !== undefined && CONDITIONS.has(clause.opener)) return CONDITION;
    const { modal } = clause.verb;
    if (modal !== undefined && HYPOTHETICAL.has(modal) && !cameTrue(read, candidate, published))
      return CONDITION;
    if (modal === 'would' && !clause.verb.negated) return undefined;
    if (modal !== undefined) return { code: 'planned', why: 'it is foretold, not reported' };
    const { subject } = clause;
    if (isContentDenied(read, clause))
      return { code: 'denied', why: 'the text says that it is denied' };
    if (isTakenBack(read, clause))
      return { code: 'denied', why: 'the text says that it did not happen' };
    const isDenied = clause.verb.negated && !isNotUntil(read.tokens, candidate);
    if (isDenied || (subject && isNobody(read.tokens, subject)))
      return { code: 'denied', why: 'the text says that it did not happen' };
    if (INTENTIONS.has(clause.verb.lemma) && !isStepTaken(read, candidate))
      return { code: 'planned', why: 'it is intended, not reported' };
  }
  if (candidate.shape !== 'noun' || !candidate.phrase) return undefined;
  const { from } = candidate.phrase;
  const modifiers = read.tokens.slice(from, candidate.head);
  if (modifiers.some((t) => UNREAL.has(t.word))) return CONDITION;
  // "There was no attack".
  if (modifiers[0]?.word === 'no')
    return { code: 'denied', why: 'the text says that it did not happen' };
  const [before, governor] = [read.tokens[from - 1], read.tokens[from - 2]];
  const hangs = before !== undefined && /^(?:of|for|about)$/.test(before.word);
  return hangs && governor && PROSPECTS.has(governor.word) ? CONDITION : undefined;
}

/** "The house considered a bill in May": what was put forward or weighed then, whatever came of it. */
function isStepTaken(read: ReadSentence, { clause, time }: Candidate): boolean {
  if (!clause || (!read.isEntry && time?.time.edtf?.includes('/') !== false)) return false;
  const { verb } = clause;
  return (
    /^(?:propose|consider|prepare)$/.test(verb.lemma) &&
    verb.kind === 'finite' &&
    (verb.tense === 'past' || verb.passive || read.isEntry) &&
    (!verb.passive || read.tokens[verb.to]?.word === 'by') &&
    !verb.progressive
  );
}

const YEAR_MS = 366 * 86_400_000;

/** "He would win again in 1987", told long after: the future of a history is its past. */
function cameTrue(
  read: ReadSentence,
  { clause, time, shape }: Candidate,
  published: Edtf | undefined,
): boolean {
  if (clause?.verb.modal !== 'would' || shape !== 'verb') return false;
  if (published === undefined || time?.time.edtf == null || time.time.basis === 'publication')
    return false;
  if (clause.opener !== undefined && !RELATIVES.has(clause.opener)) return false;
  if (clause.opener === 'that' || clause.verb.perfect || tellingOf(read, clause)) return false;
  if (read.tokens.some((t) => CONDITIONS.has(t.word))) return false;
  return extentOf(time.time.edtf)[1] <= extentOf(published)[0] - YEAR_MS;
}

const CONDITION: Refusal = {
  code: 'hypothetical',
  why: 'it is supposed or possible, not reported',
};

/** "a history of attacks dating back to the 1990s": a habit, not an event. */
function history(
  { tokens }: ReadSentence,
  { head, phrase, shape }: Candidate,
): Refusal | undefined {
  if (shape === 'verb') return undefined;
  const from = phrase?.from ?? head;
  const before = tokens.slice(Math.max(0, from - 4), from);
  const habit = before.some(
    (t, i) =>
      /^(?:history|tradition|pattern|habit|years|decades|series)$/.test(t.word) &&
      before[i + 1]?.word === 'of',
  );
  return habit
    ? { code: 'background', why: 'it tells a habit over many years, not an event' }
    : undefined;
}

/** Whether it was still to come, or meant to. */
export function isPlan({ code }: Refusal): boolean {
  return code === 'planned' || code === 'future';
}
