/**
 * An article → its mentions: every sentence that holds a date or tells of
 * something under way is read, each date is given to the event it belongs to,
 * and what is no event is reported with the reason.
 */
import type { Article, Attribution, ResolvedTime } from '../../model/index.ts';
import { storyTold, findAttribution, openQuote, speakerBefore } from '../attribution/index.ts';
import type { Names } from '../people.ts';
import type { Sentence } from '../segment/index.ts';
import type { Earlier } from './who/actor.ts';
import type { Collected } from './collected.ts';
import { apartFromEvent } from './when/apart.ts';
import { attachTime } from './when/attach.ts';
import { isRefusal, type Candidate } from './candidate.ts';
import { currentCandidates, isVague, mayBeCurrent } from './current.ts';
import { listedAgain } from './when/elided.ts';
import type { EntryHead } from './page/entries.ts';
import { entryEvents } from './page/entry-events.ts';
import { evidenceIn, placeKey } from './evidence.ts';
import type { MentionRecord, OnSentence } from './found.ts';
import type { NameOf } from './headline.ts';
import { candidateTold, type Dated, type Told } from './mention-record.ts';
import { markedNames } from './who/names-in.ts';
import { nounBefore } from './when/dated-noun.ts';
import { datedByDistance, hangsOnTelling } from './when/distance.ts';
import { toldInPost } from './page/post-event.ts';
import { findPosts, type Post } from './page/posts.ts';
import { NO_TITLE, Notes, NOTHING_TOLD } from './notes.ts';
import { isPageLine, PAGE_LINE } from './page/page-line.ts';
import { mayMatter } from './passed-by.ts';
import type { ReadSentence, TimeSpan } from './read-sentence.ts';
import { Reader } from './reader.ts';
import { firmestFirst } from './when/sentence-times.ts';
import { futureOf, isFuture, isPlan, refusalOf } from './status.ts';
import { Retellings } from './retellings.ts';
import { RunningStory } from './running-story.ts';
import { undatedEvents } from './when/undated.ts';
import { currentTime } from './when/current-time.ts';
import { dateOf } from './when/when.ts';

/** The mentions of an article in the order of its text, and a note for each date that gave none. */
export function collectMentions(article: Article, names: Names, tell?: OnSentence): Collected {
  return new Collector(article, names).run(tell);
}

/** One article's reading: the sentences read so far, and what has been found. */
class Collector {
  private readonly mentions: MentionRecord[] = [];
  private readonly planned: MentionRecord[] = [];
  private readonly retellings = new Retellings();
  private readonly notes: Notes;
  private readonly reader: Reader;
  private readonly article: Article;
  private readonly names: Names;
  private readonly nameOf: NameOf;
  private readonly evidence: ReturnType<typeof evidenceIn>;
  /** Places of the mentions found: a passage is cited once. */
  private readonly cited = new Set<string>();
  /** Who speaks in a quotation that an earlier sentence opened. */
  private speaker: Attribution | undefined;
  private readonly story: RunningStory;

  constructor(article: Article, names: Names) {
    this.article = article;
    this.names = names;
    this.notes = new Notes(article.source.id);
    this.nameOf = markedNames(names.people);
    this.evidence = evidenceIn(article);
    this.reader = new Reader(article, names);
    this.story = new RunningStory(this.reader.sentences);
  }

  run(tell?: OnSentence): Collected {
    const { sentences } = this.reader;
    sentences.forEach((sentence, i) => {
      tell?.(i, sentences.length);
      this.sentence(sentence, i);
    });
    for (const post of findPosts(this.article)) this.post(post);
    this.mentions.sort(
      (a, b) => a.passage.start - b.passage.start || a.passage.end - b.passage.end,
    );
    const { mentions, planned, notes, retellings } = this;
    return { mentions, planned, retellings: retellings.records, diagnostics: notes.diagnostics };
  }

  private sentence(sentence: Sentence, index: number): void {
    if (!sentence.quoted) this.speaker = undefined;
    const { reader } = this;
    const times = reader.timesOf(index);
    const under = reader.heads[index];
    // How long something takes dates nothing: the head still does.
    const isDated = times.some(({ edtf, kind }) => edtf !== null || kind !== 'duration');
    const head = !isDated || under?.body !== undefined ? under : undefined;
    if (isPageLine(sentence.text)) {
      for (const time of times) this.notes.refused(time, PAGE_LINE);
      return;
    }
    const silent = times.length === 0 && !head && !mayBeCurrent(sentence.text);
    const story = this.story.begins(index);
    if (silent && story === undefined && !mayMatter(sentence.text)) return;
    const read = reader.read(index);
    const taken = new Set<number>();
    for (const found of firmestFirst(read.times, read.tokens)) {
      const span = apartFromEvent(read, found, this.mentions) ?? found;
      if (span.time.kind === 'set' || isVague(span.time.value)) continue;
      const apart = datedByDistance(read, span);
      for (const { candidate, ...dated } of apart) this.keep(read, index, candidate, dated);
      if (apart.length > 0) for (const { candidate } of apart) taken.add(candidate.head);
      else if (span.time.edtf === null) this.notes.unresolved(span.time);
      else this.dated(read, index, span, taken);
      if (span !== found && this.story.hasComeTo(span.time)) reader.goOnFrom(index, span.time);
    }
    if (under) this.entry(read, index, under, taken);
    else this.current(read, index, taken);
    const from = story ?? (times.length > 0 ? sentence.range.start : undefined);
    if (!head && from !== undefined) this.undated(read, index, taken, from);
    this.retellings.readSentence(read, this.article.source, this.mentions, {
      isQuoted: (candidate) => this.isQuoted(read, index, candidate),
      tell: (candidate, dated) => this.tell(read, index, candidate, dated)?.record(),
    });
    this.rememberSpeaker(read, index);
  }

  /** What somebody is quoted as saying may be of any time. */
  private isQuoted(read: ReadSentence, index: number, { head }: Candidate): boolean {
    if (this.reader.sentences[index]?.quoted === true) return true;
    return openQuote(read, read.tokens[head]?.start ?? 0) !== undefined;
  }

  private undated(read: ReadSentence, index: number, taken: Set<number>, from: number): void {
    const { article, reader, story } = this;
    if (story.hasGoneBack(read, index)) return;
    const last = story.lastTime(index);
    const found = undatedEvents(read, taken, article, reader.times, from, last);
    for (const { candidate, ...dated } of found)
      if (!this.isQuoted(read, index, candidate)) this.keep(read, index, candidate, dated);
  }

  private entry(
    read: ReadSentence,
    index: number,
    head: EntryHead,
    taken: ReadonlySet<number>,
  ): void {
    const { published } = this.article.source;
    let isTold = taken.size > 0;
    for (const { candidate, ...dated } of entryEvents(read, head, taken)) {
      if (this.isQuoted(read, index, candidate)) continue;
      const refusal = refusalOf(read, candidate) ?? futureOf(dated.when, published);
      if (!refusal) this.keep(read, index, candidate, dated);
      else if (isPlan(refusal)) this.plan(read, index, candidate, dated);
      isTold = true;
    }
    if (!isTold && head.body !== undefined) this.notes.refused(head.time, NOTHING_TOLD);
  }

  private current(read: ReadSentence, index: number, taken: ReadonlySet<number>): void {
    for (const candidate of currentCandidates(read, taken)) {
      const refusal = refusalOf(read, candidate);
      if (!refusal) this.keep(read, index, candidate, currentTime(read, candidate, this.article));
    }
  }

  private dated(read: ReadSentence, index: number, span: TimeSpan, taken: Set<number>): void {
    const { published } = this.article.source;
    const candidates = attachTime(read, span);
    if (isRefusal(candidates)) {
      this.notes.refused(span.time, candidates);
      this.retellings.leave(span, candidates);
      return;
    }
    for (const found of candidates) {
      const candidate = taken.has(found.head) ? listedAgain(read, span, found) : found;
      if (!candidate) continue;
      const when = dateOf(read, candidate, span);
      const refusal = refusalOf(read, candidate, published) ?? futureOf(when, published);
      if (refusal) {
        this.notes.refused(span.time, refusal);
        if (isPlan(refusal) && when !== null)
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
    // In whatever way the date was found: what counts from a day after publication may lie there, too.
    const future = futureOf(dated.when, this.article.source.published);
    const told = future ? undefined : this.tell(read, index, candidate, dated, attributed);
    const titled = told?.isTitled === false ? this.nounTold(read, index, candidate, dated) : told;
    if (!titled) {
      this.notes.refused(dated.time, future ?? NO_TITLE);
      // What no title can be made of may yet tell again of an event that has one.
      if (told) this.retellings.add(told.record());
      return;
    }
    const record = titled.record();
    if (this.cited.has(placeKey(record.passage))) return;
    this.cited.add(placeKey(record.passage));
    if (index >= 0) this.story.goOn(index, candidate, dated);
    this.mentions.push(record);
  }

  /** "This had led to an accord on Monday": where the clause alone says too little, the noun that the date stands behind tells. */
  private nounTold(
    read: ReadSentence,
    index: number,
    { time, clause, shape }: Candidate,
    dated: Dated,
  ): Told | undefined {
    const noun = time && shape === 'verb' ? nounBefore(read, time, clause) : undefined;
    const told = noun && this.tell(read, index, noun, dated);
    return told?.isTitled === true ? told : undefined;
  }

  /** What is still to come: told, but not as something that has happened. */
  private plan(read: ReadSentence, index: number, candidate: Candidate, dated: Dated): void {
    if (!isFuture(dated.when, this.article.source.published)) return;
    const told = this.tell(read, index, candidate, dated);
    if (told?.isTitled === true) this.planned.push({ ...told.record(), status: 'planned' });
  }

  private tell(
    read: ReadSentence,
    index: number,
    candidate: Candidate,
    dated: Dated,
    attributed?: Attribution,
  ): Told | undefined {
    const earlier = this.reader.earlier(index);
    return candidateTold(read, candidate, dated, {
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
    const own = findAttribution(read, candidate, {
      nameOf: this.nameOf,
      earlier,
      later: this.reader.later(index),
      isInsideQuote: this.reader.sentences[index]?.quoted === true,
      speaker: this.speaker,
      dated: time,
      publisher: this.article.source.publisher,
    });
    const told = own ?? this.reader.interviewed(index);
    if (told) return told;
    // "Within three days …": what hangs on an event told on someone's word is told on it too.
    const before = earlier(1);
    return before && hangsOnTelling(time) ? storyTold(before, this.nameOf) : undefined;
  }

  private rememberSpeaker(read: ReadSentence, index: number): void {
    const open = openQuote(read, read.text.length);
    if (open !== undefined)
      this.speaker =
        speakerBefore(read, open, { nameOf: this.nameOf, earlier: this.reader.earlier(index) }) ??
        this.speaker;
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
}
