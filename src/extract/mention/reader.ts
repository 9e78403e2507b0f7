/** An article's sentences, each read once and when first asked for, with the times that stand in it and the date that heads it. */
import type { Article, Attribution, ResolvedTime, TextRange } from '../../model/index.ts';
import { shownText } from '../entity/index.ts';
import type { Names } from '../people.ts';
import { interviewed, turnsOf, type Turns } from '../attribution/index.ts';
import { segment, withoutReferenceMarks, type Sentence } from '../segment/index.ts';
import { tagTimes, type CountedTime } from '../time/index.ts';
import type { Earlier } from './who/actor.ts';
import { datelineLength } from './page/dateline.ts';
import { headsOfEntries, type EntryHead } from './page/entries.ts';
import type { NameOf } from './headline.ts';
import { readAs, readSentence, type ReadSentence } from './read-sentence.ts';
import { markedNames } from './who/names-in.ts';
import { firstTimes } from './when/sentence-times.ts';

/** Where datelines of these lengths stand: the day a report was filed dates nothing in it. */
function datelinesIn(sentences: readonly Sentence[], lengths: readonly number[]): TextRange[] {
  return sentences.flatMap(({ range: { start } }, i) => {
    const length = lengths[i] ?? 0;
    return length === 0 ? [] : [{ start, end: start + length }];
  });
}

/** "The next morning", behind whatever was told; or left open where nothing was. */
function hangsOnStory(time: ResolvedTime | undefined): boolean {
  return time?.basis === 'narrative' || time?.unresolved !== undefined;
}

/** A name of two words or more: nobody's first name alone, and no role. */
function isPersonName(who: string): boolean {
  return /^\p{Lu}\S* (?:\S+ )*\p{Lu}/u.test(who);
}

export class Reader {
  readonly sentences: readonly Sentence[];
  /** The date that heads a sentence in a chronology. */
  readonly heads: readonly (EntryHead | undefined)[];
  /** How many characters of each sentence are its dateline. */
  private readonly datelines: readonly number[];
  /** Who has the word, in an interview. */
  private readonly turns: Turns | undefined;
  private readonly firstTime: readonly number[];
  /** Names of those who say "I", read. */
  private readonly selves = new Map<string, ReadSentence>();
  /** Who answers under each label of an interview. */
  private readonly answering = new Map<string, Attribution | undefined>();
  private readonly nameOf: NameOf;
  private readonly known: (ReadSentence | undefined)[];
  private readonly names: Names;
  /** What the page says of itself. */
  private readonly page: Article['source'];
  private tagged: readonly ResolvedTime[];
  /** The times once more, where some of them have been counted from events. */
  private readonly retag: (counted: readonly CountedTime[]) => readonly ResolvedTime[];
  private readonly counted: CountedTime[] = [];

  constructor({ text, source, furniture }: Article, names: Names) {
    const skip = furniture.map((f) => f.range);
    this.names = names;
    this.nameOf = markedNames(names.people);
    this.page = source;
    const words = withoutReferenceMarks(text);
    this.sentences = segment(words, skip);
    this.datelines = this.sentences.map((sentence) => datelineLength(sentence.text));
    const unread = [...skip, ...datelinesIn(this.sentences, this.datelines)];
    this.retag = (counted) => {
      const times = tagTimes(words, {
        dct: source.published ?? null,
        language: source.language,
        counted,
        skip: unread,
      });
      // "from 25 March[21] to 28 March": what is cited is as it stands.
      return words === text
        ? times
        : times.map((t) => ({ ...t, text: text.slice(t.range.start, t.range.end) }));
    };
    this.tagged = this.retag([]);
    this.known = this.sentences.map(() => undefined);
    this.firstTime = firstTimes(this.sentences, this.tagged);
    this.turns = turnsOf(this.sentences);
    this.heads = headsOfEntries(this.sentences, (i) => this.timesOf(i));
  }

  get times(): readonly ResolvedTime[] {
    return this.tagged;
  }

  /**
   * A time of a sentence has been counted from an event told before: what hangs on the story
   * behind it ("the next morning") goes on from there.
   */
  goOnFrom(index: number, time: ResolvedTime): void {
    const { edtf, range } = time;
    const at = this.tagged.findIndex((t) => t.range.start === range.start);
    const next = this.tagged.slice(at + 1).find(({ kind }) => kind === 'date' || kind === 'time');
    if (edtf === null || !hangsOnStory(next)) return;
    this.counted.push({ start: range.start, edtf });
    const again = this.retag(this.counted);
    if (again.length !== this.tagged.length) return;
    // What has been read stays as it was read.
    this.tagged = again.map((t, i) => (i > at ? t : i === at ? time : (this.tagged[i] ?? t)));
    this.known.fill(undefined, index + 1);
    this.answering.clear();
  }

  /** The times of a sentence, in their order. */
  timesOf(index: number): readonly ResolvedTime[] {
    return this.tagged.slice(this.firstTime[index], this.firstTime[index + 1]);
  }

  /** The sentence, read: without its dateline, the name of who speaks, or the date that heads it. */
  read(index: number): ReadSentence {
    const known = this.known[index];
    if (known) return known;
    const { text, range } = this.sentences[index] ?? { text: '', range: { start: 0 } };
    const head = this.heads[index];
    const label = this.turns?.labels[index] ?? 0;
    const story = head?.body ?? (label > 0 ? label : (this.datelines[index] ?? 0));
    const read = readSentence(
      text.slice(story),
      range.start + story,
      this.timesOf(index),
      this.names,
      head !== undefined,
      this.selfIn(index),
    );
    this.known[index] = read;
    return read;
  }

  /** The name, read, of who says "I" in a sentence of an answer. */
  private selfIn(index: number): ReadSentence | undefined {
    if (this.turns?.answers[index] === undefined) return undefined;
    const who = this.interviewed(index)?.who;
    const name = who === undefined ? '' : shownText(who);
    if (!isPersonName(name)) return undefined;
    const known = this.selves.get(name);
    if (known) return known;
    const read = readSentence(name, 0, [], this.names);
    const to = read.tokens.length;
    const entity = {
      kind: 'person',
      from: 0,
      nameFrom: 0,
      to,
      name,
      country: false,
      adjective: false,
    } as const;
    const self = readAs(read, { tokens: read.tokens, entities: [entity] });
    this.selves.set(name, self);
    return self;
  }

  /** Whose answer a sentence belongs to, in an interview. */
  interviewed(index: number): Attribution | undefined {
    const label = this.turns?.answers[index];
    if (label === undefined) return undefined;
    // The opening and the title say who it is, whichever answer asks.
    if (!this.answering.has(label)) {
      const read = (i: number): ReadSentence => this.read(i);
      this.answering.set(label, interviewed(this.turns, index, read, this.nameOf, this.page));
    }
    return this.answering.get(label);
  }

  /** The sentences before this one, counted back from it. */
  earlier(index: number): Earlier {
    return (back) => (index - back >= 0 ? this.read(index - back) : undefined);
  }

  /** The sentences behind this one in its paragraph, and in those that go on with its quotation, counted from it. */
  later(index: number): Earlier {
    return (ahead) => (this.goesOn(index, index + ahead) ? this.read(index + ahead) : undefined);
  }

  /** Whether the sentences from one to another are of one paragraph, or of several of which each takes up an open quotation. */
  private goesOn(from: number, to: number): boolean {
    for (let i = from + 1; i <= to; i++) {
      const [before, next] = [this.sentences[i - 1], this.sentences[i]];
      if (!before || !next) return false;
      const isOpen = before.text.lastIndexOf('”') < 0 && next.text.startsWith('“');
      if (before.paragraph !== next.paragraph && !isOpen) return false;
    }
    return true;
  }
}
