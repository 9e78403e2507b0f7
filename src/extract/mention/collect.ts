/**
 * An article → its mentions: every sentence that holds a date or tells of
 * something under way is read, each date is given to the event it belongs to,
 * and what is no event is reported with the reason.
 */
import type { Article, Attribution, Diagnostic, ResolvedTime } from '../../model/index.ts';
import { accordingTo, findAttribution, openQuote, speakerBefore } from '../attribution/index.ts';
import type { Names } from '../people.ts';
import { segment, type Sentence } from '../segment/index.ts';
import { tagTimes } from '../time/index.ts';
import type { Earlier } from './actor.ts';
import { attachTime } from './attach.ts';
import { isRefusal, verbCandidate, type Candidate } from './candidate.ts';
import { currentCandidates, isVague, mayBeCurrent } from './current.ts';
import { datelineLength } from './dateline.ts';
import { listedAgain } from './elided.ts';
import { headsOfEntries, underHead } from './entries.ts';
import { evidenceIn, placeKey } from './evidence.ts';
import type { MentionRecord, OnSentence } from './found.ts';
import type { NameOf } from './headline.ts';
import { isStative } from './heads.ts';
import { mentionRecord, type Dated } from './mention-record.ts';
import { markedNames } from './names-in.ts';
import { datedByDistance } from './distance.ts';
import { toldInPost } from './post-event.ts';
import { findPosts, type Post } from './posts.ts';
import { Notes } from './notes.ts';
import { isPageLine, PAGE_LINE } from './page-line.ts';
import { readSentence, type ReadSentence, type TimeSpan } from './read-sentence.ts';
import { firmestFirst, firstTimes } from './sentence-times.ts';
import { futureOf, isFuture, refusalOf } from './status.ts';
import { storyBegins, undatedEvents } from './undated.ts';
import { currentTime } from './current-time.ts';
import { dateOf } from './when.ts';

export interface Collected {
  readonly mentions: readonly MentionRecord[];
  /** What was still to come when the article was published; a passage may tell of several. */
  readonly planned: readonly MentionRecord[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The mentions of an article in the order of its text, and a note for each date that gave none. */
export function collectMentions(article: Article, names: Names, tell?: OnSentence): Collected {
  return new Collector(article, names).run(tell);
}

/** A quotation that the sentence opens and does not close. */
const OPENS_QUOTE = /[“"][^”"]*$/;

const PLANS: ReadonlySet<string> = new Set(['planned', 'future']);

/** Rules whose dates are a distance from the event just told. */
const DISTANCES: ReadonlySet<string> = new Set(['within-span', 'later-earlier']);

/** One article's reading: the sentences read so far, and what has been found. */
class Collector {
  private readonly mentions: MentionRecord[] = [];
  private readonly planned: MentionRecord[] = [];
  private readonly notes: Notes;
  private readonly cache = new Map<number, ReadSentence>();
  private readonly sentences: readonly Sentence[];
  private readonly times: readonly ResolvedTime[];
  private readonly firstTime: readonly number[];
  /** The date that heads a sentence in a chronology. */
  private readonly heads: readonly (ResolvedTime | undefined)[];
  private readonly article: Article;
  private readonly names: Names;
  private readonly nameOf: NameOf;
  private readonly evidence: ReturnType<typeof evidenceIn>;
  /** Places of the mentions found: a passage is cited once. */
  private readonly cited = new Set<string>();
  /** Who speaks in a quotation that an earlier sentence opened. */
  private speaker: Attribution | undefined;
  /** Where the last event was told. */
  private told: number | undefined;

  constructor(article: Article, names: Names) {
    this.article = article;
    this.names = names;
    this.notes = new Notes(article.source.id);
    this.nameOf = markedNames(names.people);
    this.evidence = evidenceIn(article);
    const skip = article.furniture.map((f) => f.range);
    this.sentences = segment(article.text, skip);
    this.times = tagTimes(article.text, {
      dct: article.source.published ?? null,
      language: article.source.language,
      skip,
    });
    this.firstTime = firstTimes(this.sentences, this.times);
    this.heads = headsOfEntries(this.sentences, (i) => this.timesOf(i));
  }

  run(tell?: OnSentence): Collected {
    this.sentences.forEach((sentence, i) => {
      tell?.(i, this.sentences.length);
      this.sentence(sentence, i);
    });
    for (const post of findPosts(this.article)) this.post(post);
    this.mentions.sort(
      (a, b) => a.passage.start - b.passage.start || a.passage.end - b.passage.end,
    );
    const { mentions, planned, notes } = this;
    return { mentions, planned, diagnostics: notes.diagnostics };
  }

  private sentence(sentence: Sentence, index: number): void {
    if (!sentence.quoted) this.speaker = undefined;
    const times = this.timesOf(index);
    const head = times.length === 0 ? this.heads[index] : undefined;
    if (isPageLine(sentence.text)) {
      for (const time of times) this.notes.refused(time, PAGE_LINE);
      return;
    }
    const silent = times.length === 0 && !head && !mayBeCurrent(sentence.text);
    const story = storyBegins(this.sentences, index, this.told);
    if (silent && story === undefined && !OPENS_QUOTE.test(sentence.text)) return;
    const read = this.read(index);
    const taken = new Set<number>();
    for (const span of firmestFirst(read.times, read.tokens)) {
      if (span.time.kind === 'set' || isVague(span.time.value)) continue;
      const distance = datedByDistance(read, span);
      if (distance) this.keep(read, index, distance.candidate, distance);
      else if (span.time.edtf === null) this.notes.unresolved(span.time);
      else this.dated(read, index, span, taken);
    }
    if (head) this.entry(read, index, head);
    else this.current(read, index, taken);
    if (!head && story !== undefined) this.undated(read, index, taken, story);
    else if (!head && times.length > 0) this.undated(read, index, taken, sentence.range.start);
    this.rememberSpeaker(read, index);
  }

  /** What somebody is quoted as saying may be of any time. */
  private isQuoted(read: ReadSentence, index: number, { head }: Candidate): boolean {
    if (this.sentences[index]?.quoted === true) return true;
    return openQuote(read, read.tokens[head]?.start ?? 0) !== undefined;
  }

  private undated(
    read: ReadSentence,
    index: number,
    taken: ReadonlySet<number>,
    from: number,
  ): void {
    const found = undatedEvents(read, taken, this.article, this.times, from);
    for (const { candidate, ...dated } of found)
      if (!this.isQuoted(read, index, candidate)) this.keep(read, index, candidate, dated);
  }

  /** A sentence of a chronology tells what its first main clause tells, at the date that heads it. */
  private entry(read: ReadSentence, index: number, head: ResolvedTime): void {
    const told = read.clauses.find((c) => c.opener === undefined && c.verb.kind === 'finite');
    if (!told || isStative(told.verb.lemma) || head.edtf === null) return;
    const candidate = verbCandidate(read, told);
    const refusal =
      refusalOf(read, candidate) ?? futureOf(head.edtf, this.article.source.published);
    if (refusal) return;
    this.keep(read, index, candidate, { time: underHead(head), when: head.edtf });
  }

  private current(read: ReadSentence, index: number, taken: ReadonlySet<number>): void {
    for (const candidate of currentCandidates(read, taken)) {
      const refusal = refusalOf(read, candidate);
      if (!refusal) this.keep(read, index, candidate, currentTime(read, candidate, this.article));
    }
  }

  private dated(read: ReadSentence, index: number, span: TimeSpan, taken: Set<number>): void {
    const candidates = attachTime(read, span);
    if (isRefusal(candidates)) {
      this.notes.refused(span.time, candidates);
      return;
    }
    for (const found of candidates) {
      const candidate = taken.has(found.head) ? listedAgain(read, span, found) : found;
      if (!candidate) continue;
      const when = dateOf(read, candidate, span);
      const refusal =
        refusalOf(read, candidate, this.article.source.published) ??
        (when === null ? undefined : futureOf(when, this.article.source.published));
      if (refusal) {
        this.notes.refused(span.time, refusal);
        if (PLANS.has(refusal.code) && when !== null)
          this.plan(read, index, candidate, { time: span.time, when });
        continue;
      }
      taken.add(candidate.head);
      this.keep(read, index, candidate, when === null ? undefined : { time: span.time, when });
    }
  }

  private keep(
    read: ReadSentence,
    index: number,
    candidate: Candidate,
    dated: Dated | undefined,
    attributed?: Attribution,
  ): void {
    if (!dated?.time.basis || dated.time.edtf === null) return;
    const record = this.record(read, index, candidate, dated, attributed);
    if (!record) {
      this.notes.refused(dated.time, {
        code: 'no-title',
        why: 'who did what cannot be told from the clause alone',
      });
      return;
    }
    if (this.cited.has(placeKey(record.passage))) return;
    this.cited.add(placeKey(record.passage));
    if (index >= 0) this.told = index;
    this.mentions.push(record);
  }

  /** What is still to come: told, but not as something that has happened. */
  private plan(read: ReadSentence, index: number, candidate: Candidate, dated: Dated): void {
    if (!isFuture(dated.when, this.article.source.published)) return;
    const record = this.record(read, index, candidate, dated);
    if (record) this.planned.push({ ...record, status: 'planned' });
  }

  private record(
    read: ReadSentence,
    index: number,
    candidate: Candidate,
    dated: Dated,
    attributed?: Attribution,
  ): MentionRecord | undefined {
    const earlier = this.earlier(index);
    return mentionRecord(read, candidate, dated, {
      source: this.article.source,
      names: this.names,
      nameOf: this.nameOf,
      evidence: this.evidence,
      earlier,
      attribution: () =>
        attributed ?? this.attribution(read, index, candidate, dated.time, earlier),
    });
  }

  private attribution(
    read: ReadSentence,
    index: number,
    candidate: Candidate,
    time: ResolvedTime,
    earlier: Earlier,
  ): Attribution | undefined {
    const own = findAttribution(read, candidate, this.nameOf, earlier);
    if (own) return own;
    if (this.sentences[index]?.quoted && this.speaker) return this.speaker;
    // "Within three days …": what hangs on an event told on someone's word is told on it too.
    const before = earlier(1);
    return before && DISTANCES.has(time.rule) ? accordingTo(before, this.nameOf) : undefined;
  }

  private rememberSpeaker(read: ReadSentence, index: number): void {
    const open = openQuote(read, read.text.length);
    if (open !== undefined)
      this.speaker = speakerBefore(read, open, this.nameOf, this.earlier(index)) ?? this.speaker;
  }

  /** A post is one statement: its first clause, dated by the stamp. */
  private post(post: Post): void {
    const told = toldInPost(this.article.text, post, this.names);
    if (!told) return;
    const { read, candidate, time, when } = told;
    this.keep(
      read,
      -1,
      candidate,
      { time, when },
      { who: post.author, when: post.stamp.edtf ?? when, how: 'quoted' },
    );
  }

  private timesOf(index: number): readonly ResolvedTime[] {
    return this.times.slice(this.firstTime[index], this.firstTime[index + 1]);
  }

  private read(index: number): ReadSentence {
    const known = this.cache.get(index);
    if (known) return known;
    const { text, range } = this.sentences[index] ?? { text: '', range: { start: 0 } };
    const story = datelineLength(text);
    const read = readSentence(
      text.slice(story),
      range.start + story,
      this.timesOf(index),
      this.names,
    );
    this.cache.set(index, read);
    return read;
  }

  private earlier(index: number): Earlier {
    return (back) => (index - back >= 0 ? this.read(index - back) : undefined);
  }
}
