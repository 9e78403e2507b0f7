/**
 * The JSON of TimelineJS 3: `events` and, if wished, a `title` slide and `eras`. Values are
 * what strangers wrote: a number may be text, and anything may be missing.
 */
import type { TextRange } from '../../model/index.ts';
import { ImportError, type ImportedEntry, type ImportedFile } from '../import/entry.ts';
import { oneLine, shortened } from '../import/plain-text.ts';
import type { ImportPlace, Remark } from '../import/remark.ts';
import { field, isRecord, textOf } from '../import/json-fields.ts';
import { itemRanges, lineCounter, memberRange } from '../import/json-places.ts';
import type { DateParts } from './date.ts';
import { entryOf, hasLink, type Slide, type SlideNames } from './slide.ts';
import { takeSources } from './told-sources.ts';
import { headerOf, tallies } from './spreadsheet.ts';

const START = {
  year: 'start_date.year',
  month: 'start_date.month',
  day: 'start_date.day',
  time: 'start_date.hour',
  display: 'display_date',
} as const;

const NAMES: SlideNames = {
  start: START,
  end: 'end_date',
  headline: 'text.headline',
  text: 'text.text',
  media: 'media.url',
  link: 'media.link',
};

const FIELDS = new Set(
  'start_date end_date text media group display_date background autolink unique_id type edtf'.split(
    ' ',
  ),
);

/** Whether a value read from JSON has the shape of a TimelineJS file: a list of events, or of eras, with dates apart. */
export function isTimelineDocument(value: unknown): boolean {
  const list = (name: string) => {
    const items = field(value, name);
    return Array.isArray(items) ? (items as unknown[]) : [];
  };
  return [...list('events'), ...list('eras')].some((item) => isRecord(field(item, 'start_date')));
}

/**
 * The entries of a TimelineJS document.
 * @param text the same JSON as text, of which the places are told.
 * @throws ImportError where it is of TimelineJS 1, or holds no list of events.
 */
export function readTimelineDocument(value: unknown, text: string): ImportedFile {
  if (Array.isArray(field(field(value, 'timeline'), 'date'))) throw new ImportError('timelineJs1');
  const remarks: Remark[] = [];
  const tell = (remark: Remark) => void remarks.push(remark);
  const lines = lineCounter(text);
  const counts = { eras: 0, links: 0, looks: 0 };
  const entries = (['events', 'eras'] as const).flatMap((list) => {
    const items = field(value, list);
    if (!Array.isArray(items)) return [];
    const ranges = itemRanges(text, memberRange(text, 0, list)?.start ?? text.length);
    return (items as unknown[]).flatMap((item, index): ImportedEntry[] => {
      const range = ranges[index] ?? { start: 0, end: text.length };
      const number = index + 1;
      const line = lines(range.start);
      const place: ImportPlace = list === 'eras' ? { era: number, line } : { event: number, line };
      if (!isRecord(item)) {
        tell({ kind: 'notAnObject', place });
        return [];
      }
      const slide = slideOf(item, place, range, text);
      const entry = entryOf(slide, tell);
      for (const name of Object.keys(item)
        .filter((key) => !FIELDS.has(key))
        .slice(0, 3))
        tell({ kind: 'unknownField', place: { ...place, field: shortened(oneLine(name), 40) } });
      if (entry && list === 'eras') counts.eras += 1;
      if (hasLink(takeSources(slide.text).text)) counts.links += 1;
      if (hasLooks(item)) counts.looks += 1;
      return entry ? [entry] : [];
    });
  });
  remarks.push(...tallies(counts));
  const opening = field(field(value, 'title'), 'text');
  return { ...headerOf(textOf(opening, 'headline'), textOf(opening, 'text')), entries, remarks };
}

function slideOf(item: object, place: ImportPlace, range: TextRange, text: string): Slide {
  const [words, media] = [field(item, 'text'), field(item, 'media')];
  const [start, end] = [field(item, 'start_date'), field(item, 'end_date')];
  const dateRange = memberRange(text, range.start, 'start_date') ?? range;
  return {
    place,
    range,
    start: {
      ...partsOf(start),
      display: textOf(item, 'display_date') || textOf(start, 'display_date'),
    },
    end: partsOf(end),
    date: { range: dateRange, words: dateWordsOf(start) },
    headline: textOf(words, 'headline'),
    text: textOf(words, 'text'),
    group: textOf(item, 'group'),
    credit: textOf(media, 'credit'),
    caption: textOf(media, 'caption'),
    media: textOf(media, 'url'),
    link: textOf(media, 'link'),
    uniqueId: textOf(item, 'unique_id'),
    edtf: textOf(item, 'edtf'),
    names: NAMES,
  };
}

function partsOf(date: unknown): DateParts {
  const hour = textOf(date, 'hour');
  const two = (name: string) => textOf(date, name).trim().padStart(2, '0');
  return {
    year: textOf(date, 'year'),
    month: textOf(date, 'month'),
    day: textOf(date, 'day'),
    ...(hour.trim() !== '' && { time: `${hour.trim()}:${two('minute')}:${two('second')}` }),
  };
}

/** The parts that are given, as a reader would write them: "1984-3-11". */
function dateWordsOf(date: unknown): string {
  return ['year', 'month', 'day', 'hour']
    .map((name) => oneLine(textOf(date, name)))
    .filter((part) => part !== '')
    .join('-');
}

function hasLooks(item: object): boolean {
  const media = field(item, 'media');
  return (
    isRecord(field(item, 'background')) ||
    textOf(media, 'thumbnail') !== '' ||
    textOf(media, 'alt') !== ''
  );
}
