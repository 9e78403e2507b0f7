/**
 * Which labelled passage a found citation is: of the same article, sharing at
 * least half of the shorter one's letters, one to one.
 */
import {
  extentOf,
  isApproximate,
  isUncertain,
  rangesOverlap,
  type Citation,
  type Edtf,
  type EventRecord,
  type TextRange,
} from '../../src/model/index.ts';
import { assign } from './assign.ts';
import { countShared, stemsOf } from './stems.ts';
import type { Story, Telling, Trap } from './stories.ts';

/** A citation that the extractor gives, and what the labels say of it. */
export interface FoundCitation {
  readonly record: EventRecord;
  readonly citation: Citation;
  readonly telling?: Telling;
  readonly trap?: Trap;
  /** A telling whose words it shares although another citation stands for it. */
  readonly beside?: Telling;
}

const MS_PER_DAY = 86_400_000;
const LEAST_SHARE = 0.5;

/**
 * What a pair weighs. A citation goes to the passage that has its date, be that an event's or a
 * trap's; without a date to tell by it goes to the event's. The rest, below 1, breaks ties: how
 * much of the passages is shared, and how many of the title's words stand in the passage.
 */
const WEIGHT = { telling: 10, optional: 9, trap: 8, date: 5 };

/**
 * Whether two dates are the same to a reader of the timeline: the same stretch in days, and both
 * or neither approximate, both or neither uncertain. A season is its three months.
 */
export function isSameDate(a: Edtf, b: Edtf): boolean {
  const [[aStart, aEnd], [bStart, bEnd]] = [daysOf(a), daysOf(b)];
  return (
    aStart === bStart &&
    aEnd === bEnd &&
    isApproximate(a) === isApproximate(b) &&
    isUncertain(a) === isUncertain(b)
  );
}

function daysOf(date: Edtf): readonly [number, number] {
  const [start, end] = extentOf(date);
  return [Math.floor(start / MS_PER_DAY), Math.ceil(end / MS_PER_DAY)];
}

/** Whether any of the dates that are right is the one given. */
export function isRightDate(right: readonly Edtf[], given: Edtf): boolean {
  return right.some((date) => isSameDate(date, given));
}

/** Every citation of every record, in their order, with the passage it is. */
export function alignCitations(
  story: Pick<Story, 'articles' | 'events' | 'traps'>,
  records: readonly EventRecord[],
): FoundCitation[] {
  const all = records.flatMap((record) =>
    record.citations.map((citation): FoundCitation => ({ record, citation })),
  );
  const passages: Target[] = [
    ...story.events.flatMap(({ tellings }) => tellings.map((telling) => ({ telling }))),
    ...story.traps.map((trap) => ({ trap })),
  ];
  const texts = new Map(story.articles.map(({ source, text }) => [source.id, text]));
  const aligned = new Map<FoundCitation, FoundCitation>();
  for (const [source, text] of texts) {
    const found = all.filter(({ citation }) => citation.source === source);
    const targets = passages.filter((target) => passageOf(target).source === source);
    const columns = assign(found.map((each) => targets.map((to) => weightOf(each, to, text))));
    found.forEach((each, i) => {
      const column = columns[i];
      aligned.set(each, {
        ...each,
        ...(column === undefined ? besideOf(each, targets) : targets[column]),
      });
    });
  }
  return all.map((each) => aligned.get(each) ?? each);
}

type Target = { readonly telling: Telling } | { readonly trap: Trap };

function passageOf(target: Target): Telling | Trap {
  return 'telling' in target ? target.telling : target.trap;
}

function weightOf({ record, citation }: FoundCitation, target: Target, text: string): number {
  const { range, when } = passageOf(target);
  const shared = sharedLength(citation.range, range);
  const shorter = Math.min(lengthOf(citation.range), lengthOf(range));
  if (shared < LEAST_SHARE * shorter) return 0;
  const dice = (2 * shared) / (lengthOf(citation.range) + lengthOf(range));
  const words = sharedWords(record.title, text.slice(range.start, range.end));
  return (
    baseOf(target) + (isRightDate(when, citation.when) ? WEIGHT.date : 0) + dice / 2 + words / 3
  );
}

function baseOf(target: Target): number {
  if ('trap' in target) return WEIGHT.trap;
  return target.telling.optional ? WEIGHT.optional : WEIGHT.telling;
}

function besideOf({ citation }: FoundCitation, targets: readonly Target[]): { beside?: Telling } {
  const beside = targets.find(
    (target) => 'telling' in target && rangesOverlap(target.telling.range, citation.range),
  );
  return beside && 'telling' in beside ? { beside: beside.telling } : {};
}

function lengthOf({ start, end }: TextRange): number {
  return end - start;
}

function sharedLength(a: TextRange, b: TextRange): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** The share of the passage's longer words whose beginning also begins a word of the title. */
function sharedWords(title: string, passage: string): number {
  const inPassage = stemsOf(passage);
  return inPassage.size === 0 ? 0 : countShared(inPassage, stemsOf(title)) / inPassage.size;
}
