/**
 * What is told without a date of its own, in the run of a story whose day is known:
 * "The line was cut on Monday. Two men were arrested." The day is the story's
 * (DATA.md, rule 5), as far as `dateMention` says that it goes on. Only the plain past
 * of a main clause counts, and neither how somebody spoke nor what did not come about.
 */
import { extentOf, type Article, type Edtf, type ResolvedTime } from '../../../model/index.ts';
import { dateMention } from '../../time/index.ts';
import type { Candidate } from '../candidate.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { leadTime } from './current-time.ts';
import { underHead } from '../page/entries.ts';
import { textRange, type ReadSentence } from '../read-sentence.ts';
import { futureOf, refusalOf } from '../status.ts';
import { laterStill } from './later-still.ts';
import {
  isByThen,
  isKnownDeed,
  isOfThatTime,
  isPlainPast,
  isTerm,
  SUFFERED,
  undatedCandidates,
} from './undated-clauses.ts';
import { wholeDayOf } from './when.ts';
import { RELATIVES } from '../../grammar/words.ts';

/** An event, and the date that the story gives it. */
export interface UndatedEvent {
  readonly candidate: Candidate;
  readonly time: ResolvedTime;
  readonly when: Edtf;
}

/** How a story dates what it tells without a date: from its sentence, or from the run of it. */
const STORY_RULES: ReadonlySet<string> = new Set(['story', 'sentence', 'frame', 'clause']);

/** Rules that look for a date far away: at publication, or beside words of the same kind. */
const LEFT_OPEN: ReadonlySet<string> = new Set(['publication', 'same-event']);

/** The event at the date of what was told last, where that is a day. */
function goingOn(
  candidate: Candidate,
  last: ResolvedTime,
  before: number,
  since: number,
): readonly UndatedEvent[] {
  const { edtf, range } = last;
  if (edtf === null || !(isDay(edtf) || isToll(candidate, before - range.end))) return [];
  return range.start < before && extentOf(edtf)[0] >= since
    ? [{ candidate, time: underHead(last), when: wholeDayOf(edtf) }]
    : [];
}

/** "By then she had sold it": about the time of what was told last. */
function byThen(candidate: Candidate, last: ResolvedTime): readonly UndatedEvent[] {
  return last.edtf === null || last.edtf.includes('/')
    ? []
    : [{ candidate, time: underHead(last), when: wholeDayOf(last.edtf) }];
}

/** The times of a story but those that only say until when a clause put something off. */
function withoutTerms(
  read: ReadSentence,
  clause: Clause,
  times: readonly ResolvedTime[],
): readonly ResolvedTime[] {
  const terms = read.times.filter((t) => isTerm(read, t, clause)).map(({ time }) => time);
  return terms.length === 0 ? times : times.filter((time) => !terms.includes(time));
}

/** Characters within which the sentence behind tells who suffered in a month or a year: "In 1887 the bridge fell. Seventy drowned." */
const NEXT_SENTENCE = 200;

function isToll({ lemma }: Candidate, distance: number): boolean {
  return distance <= NEXT_SENTENCE && SUFFERED.test(lemma);
}

/** A sentence that says how things are now tells no story on. */
function isSoNow({ opener, verb }: Clause): boolean {
  return (
    opener === undefined && verb.kind === 'finite' && verb.tense === 'present' && !verb.perfect
  );
}

/** Days before publication within which the first date of a report lies when it is of the news. */
const FRESH_DAYS = 40;
const DAY_MS = 86_400_000;

/** Whether a sentence stands in the lead of a report of fresh news, before any date and without one. */
function isLead(
  { start, text }: ReadSentence,
  times: readonly ResolvedTime[],
  from: number,
  published: Edtf | undefined,
): boolean {
  if (from !== 0 || published === undefined) return false;
  const first = times.find(({ edtf }) => edtf !== null);
  if (!first?.edtf) return true;
  const since = extentOf(published)[0] - FRESH_DAYS * DAY_MS;
  return first.range.start >= start + text.length && extentOf(first.edtf)[1] > since;
}

function isDay(edtf: Edtf): boolean {
  return /^-?\d{4}-\d\d-\d\d/.test(edtf);
}

const RUNNING_RULES: ReadonlySet<string> = new Set(['story', 'frame']);

function isBetween(at: number, from: number, to: number): boolean {
  return from < at && at < to;
}

/**
 * The events of a sentence that the story dates; `taken` are heads that a time already
 * dates,`from` is the offset before which no date of the story counts, `last`
 * the date of what a main clause of the paragraph told last.
 */
export function undatedEvents(
  read: ReadSentence,
  taken: ReadonlySet<number>,
  article: Article,
  times: readonly ResolvedTime[],
  from: number,
  last?: ResolvedTime,
): readonly UndatedEvent[] {
  const { text, source } = article;
  const { published, language } = source;
  const isTold = !read.clauses.some(isSoNow);
  const events = undatedCandidates(read, taken).flatMap((candidate): readonly UndatedEvent[] => {
    if (refusalOf(read, candidate)) return [];
    const { clause } = candidate;
    if (clause && isByThen(read, clause)) return last ? byThen(candidate, last) : [];
    const verb = textRange(read, { from: candidate.head, to: candidate.head + 1 });
    const own = clause ? withoutTerms(read, clause, times) : times;
    const date = dateMention(text, own, verb, { dct: published ?? null, language });
    if (!date) return [];
    const aside = date.time && asideOf(read, date.time, candidate.clause);
    if (date.time && aside && isGivenOut(read, aside))
      return [{ candidate, time: underHead(date.time), when: wholeDayOf(date.edtf) }];
    if (aside || LEFT_OPEN.has(date.rule)) {
      // What an aside looks back at came first; a story told before it had not got so far.
      const since = aside ? extentOf(date.edtf)[0] : -Infinity;
      if (last) return isTold ? goingOn(candidate, last, verb.start, since) : [];
      const isAbout = RELATIVES.has(clause?.opener ?? '');
      const lead =
        !isAbout && isLead(read, times, from, published)
          ? leadTime(read, candidate, article)
          : undefined;
      return lead ? [{ candidate, ...lead }] : [];
    }
    if (!date.time || date.edtf.includes('/') || !STORY_RULES.has(date.rule)) return [];
    // A date that comes later belongs to what is told with it, but for the day of a whole report.
    const { start } = date.time.range;
    const isLater =
      start > verb.start &&
      !(date.rule === 'story' && isLead(read, times, from, published)) &&
      !isDatedTogether(read, candidate.clause, date.time, published);
    const isFar = start < from;
    if ((isFar && date.rule !== 'story') || isLater || futureOf(date.edtf, published)) return [];
    // What was told since the story's frame has taken the story on.
    const isSince =
      last && RUNNING_RULES.has(date.rule) && isBetween(last.range.start, start, verb.start);
    if (isSince && isFar && last.edtf !== null && !goesOnFrom(last.edtf, date.edtf)) return [];
    const edtf = isSince && last.edtf !== null ? last.edtf : date.edtf;
    // In a year or a month many things were so: only what the lexicon has for a deed happened then.
    if (!isDay(edtf) && !isKnownDeed(candidate)) return [];
    if (candidate.clause?.opener !== undefined && !isFresh(edtf, published)) return [];
    const time = underHead({ ...(isSince ? last : date.time), edtf });
    return [{ candidate, time, when: wholeDayOf(edtf) }];
  });
  return events.flatMap((event) => {
    const { clause } = event.candidate;
    const when = clause ? laterStill(read, clause, event.when) : event.when;
    return when === undefined || futureOf(when, published) ? [] : [{ ...event, when }];
  });
}

/** A day of the news: of the weeks before publication. */
function isFresh(edtf: Edtf, published: Edtf | undefined): boolean {
  return (
    published !== undefined &&
    isDay(edtf) &&
    extentOf(edtf)[1] > extentOf(published)[0] - FRESH_DAYS * DAY_MS
  );
}

/** "They posted a loss, and the shares fell on Thursday": a day of the news behind main clauses that "and" joins is that of all. */
function isDatedTogether(
  read: ReadSentence,
  clause: Clause | undefined,
  { edtf, range }: ResolvedTime,
  published: Edtf | undefined,
): boolean {
  if (!clause || edtf === null || !isFresh(edtf, published)) return false;
  const start = range.start - read.start;
  const first = read.clauses.indexOf(clause);
  const last = read.clauses.findIndex(
    ({ from, to }) =>
      (read.tokens[from]?.start ?? 0) <= start && start < (read.tokens[to - 1]?.end ?? 0),
  );
  const joined = read.clauses.slice(first + 1, last + 1);
  return (
    last > first &&
    clause.opener === undefined &&
    joined.every((c) => isPlainPast(c) && isOfThatTime(c, clause)) &&
    joined.some(({ from, opener }) => opener !== undefined || read.tokens[from]?.word === 'and')
  );
}

/** Days within which a report goes on from the day it is about. */
const STORY_DAYS = 10;

/** Whether what was told last is of the run of a report about `day`: not of the years before it. */
function goesOnFrom(last: Edtf, day: Edtf): boolean {
  return isDay(last) && Math.abs(extentOf(last)[0] - extentOf(day)[0]) <= STORY_DAYS * DAY_MS;
}

/** "The offer, announced in April, was accepted", "shares, which fell in May, rose": the clause of an aside on the subject, whose date is its own. */
function asideOf(
  read: ReadSentence,
  { range }: ResolvedTime,
  clause: Clause | undefined,
): Clause | undefined {
  const start = range.start - read.start;
  if (start < 0 || start >= read.text.length) return undefined;
  const own = read.clauses.find(
    ({ from, to }) =>
      (read.tokens[from]?.start ?? 0) <= start && start < (read.tokens[to - 1]?.end ?? 0),
  );
  const isApart =
    own && own !== clause && (own.reduced === true || RELATIVES.has(own.opener ?? ''));
  return isApart && isOnSubject(own, clause) ? own : undefined;
}

/** Whether a clause tells of the subject of another: as its own, or between that and its verb ("the bill, which she brought in in May, passed"). */
function isOnSubject(own: Clause, clause: Clause | undefined): boolean {
  const subject = clause?.subject;
  if (own.subject?.from === subject?.from) return true;
  return subject !== undefined && own.from >= subject.to && own.to <= (clause?.verb.from ?? 0);
}

/** "The count, completed on 11 March, gave her a lead": what is given out does on that day what it does. */
function isGivenOut({ tokens }: ReadSentence, { reduced, verb, subject }: Clause): boolean {
  const head = subject && tokens[subject.to - 1]?.lemma;
  return reduced === true && GIVEN_OUT.test(verb.lemma) && SPEAKING_THINGS.test(head ?? '');
}

const GIVEN_OUT =
  /^(?:publish|release|issue|complete|pass|adopt|deliver|unveil|hand|sign|approve)$/;
const SPEAKING_THINGS =
  /^(?:report|study|survey|poll|count|recount|tally|audit|census|order|decree|ruling|verdict|judge?ment|law|act|resolution|letter|statement|review|analysis|paper)$/;
