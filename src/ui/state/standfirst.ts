/** What a dataset amounts to, for the sentences under its title. */
import {
  dateWords,
  readEdtf,
  type Dataset,
  type EdtfDate,
  type EdtfEnd,
  type EventRecord,
} from '../../model/index.ts';
import { compareItems, toItems, type TimelineItem } from '../../timeline/index.ts';
import type { Messages, StandfirstFacts } from '../messages.ts';

/** Counts and the span in words, from the first event's date to the last's. Never more precise than months. */
export function standfirstFacts(
  dataset: Dataset,
  messages: Messages,
  locale = dataset.language,
): StandfirstFacts {
  const differing = dataset.events.filter((event) => event.differences.length > 0);
  const kinds = new Set(differing.flatMap((event) => event.differences.map((d) => d.about)));
  const several = dataset.events.filter((event) => sourceCount(event) > 1).length;
  return {
    events: dataset.events.length,
    span: spanWords(dataset, messages, locale),
    fromOneSource: dataset.events.length - several,
    fromSeveral: several,
    differing: differing.length,
    differIn: kinds.size === 1 ? ([...kinds][0] ?? null) : null,
  };
}

function sourceCount(event: EventRecord): number {
  return new Set(event.citations.map((citation) => citation.source)).size;
}

function spanWords(dataset: Dataset, messages: Messages, locale: string): string {
  const items = toItems(dataset, { dateWords: () => '' }).sort(compareItems);
  const first = items[0];
  const last = items.reduce<TimelineItem | undefined>(
    (latest, d) => (latest && lastGiven(latest) >= lastGiven(d) ? latest : d),
    undefined,
  );
  if (!first || !last) return '';
  const words = (date: EdtfDate) => dateWords(date, { locale, form: 'long' });
  return messages.span(
    messages.inSentence(words(endOf(first, 'start'))),
    messages.inSentence(words(endOf(last, 'end'))),
  );
}

/** The latest instant an item gives: an open end gives its start. */
function lastGiven(item: TimelineItem): number {
  return Number.isFinite(item.endMs) ? item.endMs : item.startMs;
}

/** The date at one end of an item, or at the other where this one is open; its marks and its days left out. */
function endOf(item: TimelineItem, end: 'start' | 'end'): EdtfDate {
  const value = readEdtf(item.when);
  const date =
    value.type === 'date'
      ? value
      : ([value[end], value.start, value.end].find(isGiven) ?? TIMELESS);
  const { precision } = date;
  const coarse = precision === 'day' || precision === 'time' ? 'month' : precision;
  return { ...date, precision: coarse, approximate: false, uncertain: false };
}

function isGiven(end: EdtfEnd): end is EdtfDate {
  return typeof end !== 'string';
}

/** Never shown: an interval with neither end stands nowhere and is no item. */
const TIMELESS: EdtfDate = {
  type: 'date',
  precision: 'year',
  year: 0,
  approximate: false,
  uncertain: false,
};
