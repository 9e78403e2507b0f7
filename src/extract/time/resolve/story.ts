/**
 * The running story: the time last told, on which "the next day" and "in March"
 * hang. In a history it holds until another is told; in news it holds for the
 * passage that opened it and then publication speaks again.
 */
import type { Edtf, TextRange, TimeBasis } from '../../../model/index.ts';
import type { Fields } from '../meaning.ts';
import { daysOf, isAsFineAs } from './fields.ts';

export interface StoryTime {
  readonly basis: TimeBasis;
  readonly fields: Fields;
  readonly edtf: Edtf;
  readonly text: string;
  readonly range: TextRange;
  readonly sentence: number;
  readonly paragraph: number;
  /** It frames what follows ("In 2019, …"), and does not only stand inside a phrase ("the 1991 agreement"). */
  readonly frames: boolean;
  /** It stands at the head of its sentence. */
  readonly leads: boolean;
  /** It opens a line and is set off: what the line tells is of it, in whatever tense. */
  readonly entry: boolean;
  /** The reader's day: "on Sunday", "yesterday". */
  readonly ofReader: boolean;
  /** Told with its weekday and its date: "on Monday, May 27". */
  readonly byWeekday: boolean;
}

interface Run {
  readonly day: StoryTime;
  readonly before: Run | null;
}

/** Days in a row from which a story runs; one told with its weekday and its date counts as many. */
const RUNNING = 3;

/** Whether a story goes on to a day, and not back. */
function isOnward(told: StoryTime | null, next: StoryTime): boolean {
  const [from, to] = [told && daysOf(told.fields), daysOf(next.fields)];
  return !from || !to || to[0] >= from[0];
}

/** Sentences a frame of a news story reaches beyond its own. */
const REACH = 3;

export class Story {
  #told: StoryTime | null = null;
  #beforeNews: StoryTime | null = null;
  #day: StoryTime | null = null;
  #back: StoryTime | null = null;
  #frame: StoryTime | null = null;
  #mentioned: StoryTime | null = null;
  #heading: StoryTime | null = null;
  #headingDay: StoryTime | null = null;
  #chapter: StoryTime | null = null;
  #topic: StoryTime | null = null;
  #steps = 0;
  #reports = false;
  #goesByWeekdays = false;
  /** The days named with their year: every reading of a text has the same. */
  readonly #days: Map<number, StoryTime>;
  /** The days told one after another, the latest first. */
  #run: Run | null = null;

  constructor(days = new Map<number, StoryTime>()) {
    this.#days = days;
  }

  /** The same story, to go on from in another way. */
  copy(): Story {
    const copy = new Story(this.#days);
    copy.#told = this.#told;
    copy.#beforeNews = this.#beforeNews;
    copy.#day = this.#day;
    copy.#back = this.#back;
    copy.#frame = this.#frame;
    copy.#mentioned = this.#mentioned;
    copy.#heading = this.#heading;
    copy.#headingDay = this.#headingDay;
    copy.#chapter = this.#chapter;
    copy.#topic = this.#topic;
    copy.#steps = this.#steps;
    copy.#reports = this.#reports;
    copy.#goesByWeekdays = this.#goesByWeekdays;
    copy.#run = this.#run;
    return copy;
  }

  /** Any time named, asides too: what "that year" points at. */
  mention(time: StoryTime): void {
    this.#mentioned = time;
    const { month, day } = time.fields;
    if (time.basis === 'explicit' && month !== undefined && day !== undefined)
      this.#days.set(month * 32 + day, time);
  }

  /** The time last named with its year on that day of that month. */
  dayNamed({ month, day, weekday }: Fields): StoryTime | null {
    if (month === undefined || day === undefined || weekday !== undefined) return null;
    return this.#days.get(month * 32 + day) ?? null;
  }

  get mentioned(): StoryTime | null {
    return this.#mentioned;
  }

  /** A year alone on its line: the entries below it are of that year, until the next. */
  head(time: StoryTime): void {
    this.#heading = time;
  }

  get heading(): StoryTime | null {
    return this.#heading;
  }

  /** A year alone on its line, among others: a chapter of that year, until the next. */
  openYear(time: StoryTime | null): void {
    this.#chapter = time;
  }

  get chapter(): StoryTime | null {
    return this.#chapter;
  }

  /** A day alone on its line in a chronology: the hours below it are of that day, until the next. */
  headDay(time: StoryTime): void {
    this.#headingDay = time;
  }

  get headingDay(): StoryTime | null {
    return this.#headingDay;
  }

  tell(time: StoryTime): void {
    if (this.#told && !this.#told.ofReader) this.#beforeNews = this.#told;
    const step = time.byWeekday ? RUNNING : 1;
    if (time.ofReader || !isAsFineAs(time.fields, 'day')) this.#steps = 0;
    else this.#steps = isOnward(this.#told, time) ? this.#steps + step : step;
    this.#told = time;
    this.#back = null;
    if (isAsFineAs(time.fields, 'day')) {
      this.#topic ??= time;
      this.#day = time;
      this.#run = { day: time, before: this.#run };
    }
    if (time.frames) this.#frame = time;
  }

  /** The day that was told first: what an article is about. */
  get topic(): StoryTime | null {
    return this.#topic;
  }

  /** A look back that does not take the story there. */
  lookBack(time: StoryTime): void {
    this.#back = time;
  }

  /** What was looked back at since the story was last told on. */
  get back(): StoryTime | null {
    return this.#back;
  }

  /** The day last told; months and years may have been told since. */
  get day(): StoryTime | null {
    return this.#day;
  }

  /** A day is named as the reader of the report has it: "on Sunday", "yesterday". */
  report(): void {
    this.#reports = true;
    this.#goesByWeekdays = false;
  }

  /** A weekday of the story is told: those that follow are of it, until one is the reader's; where one has been, only in a story that runs. */
  goByWeekdays(): void {
    this.#goesByWeekdays = !this.#reports || this.isRunning;
  }

  /** The story runs no more, until it goes back or a day of the reader is told. */
  halt(): void {
    this.#steps = -Infinity;
  }

  get goesByWeekdays(): boolean {
    return this.#goesByWeekdays;
  }

  /** Whether one was: until then weekdays are those of the story. */
  get reports(): boolean {
    return this.#reports;
  }

  /** The first of the days told one after another within so many days before the one told last. */
  firstOfRun(days: number): StoryTime | null {
    const last = this.#day && daysOf(this.#day.fields);
    let first = this.#day;
    if (!last) return first;
    for (let run = this.#run; run !== null; run = run.before) {
      const { day } = run;
      const span = daysOf(day.fields);
      if (!span || span[0] > last[0] || last[0] - span[0] > days) break;
      first = day;
    }
    return first;
  }

  /** Publication speaks again: "today", "currently". */
  close(): void {
    this.#frame = null;
  }

  /** The time last told that was not news, where news has been told since. */
  get beforeNews(): StoryTime | null {
    return this.#told?.ofReader ? this.#beforeNews : null;
  }

  /** Whether days of the story have been told one after another, with none of the reader's between. */
  get isRunning(): boolean {
    return this.#steps >= RUNNING;
  }

  /** The time last told, wherever. */
  get told(): StoryTime | null {
    return this.#told;
  }

  /** The frame a place stands in, or null when it has ended. */
  frameAt(sentence: number, paragraph: number): StoryTime | null {
    const frame = this.#frame;
    if (frame?.paragraph !== paragraph) return null;
    return sentence - frame.sentence <= REACH ? frame : null;
  }
}
