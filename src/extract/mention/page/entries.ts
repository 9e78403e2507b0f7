/**
 * Chronologies: a date that stands alone ("19 April 2022. The chief resigns.") heads
 * what follows it in its paragraph; where dates stand in paragraphs of their own,
 * several of them, each heads the paragraphs up to the next; and a date with a mark
 * behind it ("1923: …", "9:47 p.m. – …") heads the line that it opens.
 */
import type { ResolvedTime } from '../../../model/index.ts';
import type { Sentence } from '../../segment/index.ts';
import { timeAs } from '../../time/index.ts';

/** A date in a paragraph of its own heads nothing unless so many do: one alone is a page's date. */
const FEWEST_HEADS = 3;
/** Lines that a date opens: one alone may be anything. */
const FEWEST_LINES = 2;
const REACH = 12;

/** The date that heads a sentence. */
export interface EntryHead {
  readonly time: ResolvedTime;
  /** Offset in the sentence behind the date and its mark, where the date opens the sentence. */
  readonly body?: number;
}

interface Head extends EntryHead {
  readonly paragraph: number;
  /** It is the whole of its paragraph. */
  readonly alone: boolean;
}

type TimesOf = (index: number) => readonly ResolvedTime[];

/** For each sentence the date that heads it, or undefined. `timesOf` gives the times of a sentence. */
export function headsOfEntries(
  sentences: readonly Sentence[],
  timesOf: TimesOf,
): readonly (EntryHead | undefined)[] {
  const heads = sentences.map((_, i) => headAt(sentences, i, timesOf(i)));
  const isChronology = atLeast(FEWEST_HEADS, heads, (head) => head.alone);
  const hasLines = isChronology || atLeast(FEWEST_LINES, heads, (head) => head.body !== undefined);
  let day: Head | undefined;
  let line: Head | undefined;
  return sentences.map(({ paragraph }, i) => {
    const own = heads[i];
    if (own?.body !== undefined) {
      line = hasLines ? own : undefined;
      return line;
    }
    if (own?.alone === true) day = own;
    if (own) {
      line = own;
      return undefined;
    }
    if (line && !line.alone && line.paragraph === paragraph) return { time: line.time };
    return isChronology && day && paragraph - day.paragraph <= REACH
      ? { time: day.time }
      : undefined;
  });
}

function atLeast(
  fewest: number,
  heads: readonly (Head | undefined)[],
  isOne: (head: Head) => boolean,
): boolean {
  return heads.filter((head) => head && isOne(head)).length >= fewest;
}

function headAt(
  sentences: readonly Sentence[],
  i: number,
  times: readonly ResolvedTime[],
): Head | undefined {
  const [time] = times;
  const sentence = sentences[i];
  if (!sentence || time?.edtf == null) return undefined;
  const { paragraph } = sentence;
  const opens = sentences[i - 1]?.paragraph !== paragraph;
  if (isDateOnly(sentence, times))
    return { time, paragraph, alone: opens && sentences[i + 1]?.paragraph !== paragraph };
  const body = opens ? bodyOfLine(sentence, times) : undefined;
  return body === undefined ? undefined : { time, paragraph, alone: false, body };
}

/** What may stand before the date of a line: a bullet, "around", "shortly after". */
const BEFORE_DATE =
  /^[-–—*•·\s]*(?:(?:around|about|approx\.?|circa|c\.|shortly|just|soon|after|before)\s+)*$/i;
/** Between two dates of one head: "1914–1918", "Monday, 3 May". */
const BETWEEN_DATES = /^\s*(?:[-–—,&]|to|and|or)?\s*$/;
/** The mark behind the date. A dash needs spaces, and a capital behind it: "2003 – the year …" goes on. */
const MARK = /^(?:\s*:\s+(?=\S)|\s+[-–—]{1,2}\s+(?=[\p{Lu}\p{N}"“]))/u;

/** Where the words of a line begin that a date with a mark opens; undefined where none does. */
function bodyOfLine({ text, range }: Sentence, times: readonly ResolvedTime[]): number | undefined {
  const offset = (at: number): number => at - range.start;
  const [first] = times;
  if (!first || !BEFORE_DATE.test(text.slice(0, offset(first.range.start)))) return undefined;
  let end = offset(first.range.end);
  for (const time of times.slice(1)) {
    const start = offset(time.range.start);
    if (start >= end && !BETWEEN_DATES.test(text.slice(end, start))) break;
    end = Math.max(end, offset(time.range.end));
  }
  const mark = MARK.exec(text.slice(end));
  return mark ? end + mark[0].length : undefined;
}

/** Whether nothing but marks, or which day of a story it is, stands beside the dates of a sentence. */
function isDateOnly({ text, range }: Sentence, times: readonly ResolvedTime[]): boolean {
  let rest = '';
  let at = 0;
  for (const { range: time } of times) {
    rest += text.slice(at, Math.max(at, time.start - range.start));
    at = Math.max(at, time.end - range.start);
  }
  const beside = (rest + text.slice(at)).replace(
    /\b(?:to|and|until)\b|^\W*day (?:\d+|one|two|three|four|five|six|seven)\b/gi,
    '',
  );
  return !/[\p{L}\p{N}]/u.test(beside);
}

/** The time of an entry: the date that heads it, told by the run of the text. */
export function underHead(head: ResolvedTime): ResolvedTime {
  if (head.edtf === null) return head;
  const anchor = { edtf: head.edtf, text: head.text, range: head.range };
  return timeAs(head, head.edtf, 'narrative', anchor);
}
