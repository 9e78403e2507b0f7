/**
 * Chronologies: a date that stands alone ("19 April 2022. The chief resigns.") heads
 * what follows it in its paragraph; where dates stand in paragraphs of their own,
 * several of them, each heads the paragraphs up to the next.
 */
import type { ResolvedTime } from '../../model/index.ts';
import type { Sentence } from '../segment/index.ts';

/** A date in a paragraph of its own heads nothing unless so many do: one alone is a page's date. */
const FEWEST_HEADS = 3;
const REACH = 12;

interface Head {
  readonly time: ResolvedTime;
  readonly paragraph: number;
  /** It is the whole of its paragraph. */
  readonly alone: boolean;
}

/** For each sentence the date that heads it, or undefined. `timesOf` gives the times of a sentence. */
export function headsOfEntries(
  sentences: readonly Sentence[],
  timesOf: (index: number) => readonly ResolvedTime[],
): readonly (ResolvedTime | undefined)[] {
  const heads = sentences.map((sentence, i): Head | undefined => {
    const [time] = timesOf(i);
    if (time?.edtf == null || !isDateOnly(sentence, timesOf(i))) return undefined;
    const { paragraph } = sentence;
    const alone =
      sentences[i - 1]?.paragraph !== paragraph && sentences[i + 1]?.paragraph !== paragraph;
    return { time, paragraph, alone };
  });
  const chronology = heads.filter((head) => head?.alone === true).length >= FEWEST_HEADS;
  let current: Head | undefined;
  return sentences.map(({ paragraph }, i) => {
    current = heads[i] ?? current;
    if (heads[i] || !current) return undefined;
    const reaches = current.alone
      ? chronology && paragraph - current.paragraph <= REACH
      : paragraph === current.paragraph;
    return reaches ? current.time : undefined;
  });
}

/** Whether nothing but marks stands beside the dates of a sentence. */
function isDateOnly({ text, range }: Sentence, times: readonly ResolvedTime[]): boolean {
  let rest = '';
  let at = 0;
  for (const { range: time } of times) {
    rest += text.slice(at, Math.max(at, time.start - range.start));
    at = Math.max(at, time.end - range.start);
  }
  return !/[\p{L}\p{N}]/u.test((rest + text.slice(at)).replace(/\b(?:to|and|until)\b/g, ''));
}

/** The time of an entry: the date that heads it, told by the run of the text. */
export function underHead(head: ResolvedTime): ResolvedTime {
  if (head.edtf === null) return head;
  const anchor = { edtf: head.edtf, text: head.text, range: head.range };
  return { ...head, basis: 'narrative', anchor };
}
