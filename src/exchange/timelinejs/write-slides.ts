/** Events as slides of TimelineJS, and those as its JSON or as its spreadsheet. */
import type { Dataset, EventRecord, Source } from '../../model/index.ts';
import { writeCsv } from '../csv-text.ts';
import { lossesOf, type Exported, type ExportWords } from '../exported.ts';
import { escaped } from '../markup.ts';
import { plainLine } from '../plain-line.ts';
import type { DateParts } from './date.ts';
import { slideDates } from './slide-date.ts';
import { COLUMNS, EDTF_COLUMN } from './spreadsheet.ts';
import { sourcesParagraph } from './told-sources.ts';

export interface SlideOptions {
  readonly words: Pick<ExportWords, 'dateWords' | 'reportedBy'>;
}

interface WrittenSlide {
  readonly id: string;
  readonly edtf: string;
  readonly start: DateParts;
  readonly end?: DateParts;
  readonly display: string;
  /** HTML, like `text`: TimelineJS shows both as such. */
  readonly headline: string;
  readonly text: string;
}

/** The events as the JSON that TimelineJS 3 opens. */
export function timelineJsonOf(dataset: Dataset, options: SlideOptions): Exported {
  const { title, description } = dataset;
  const document = {
    scale: 'human',
    title: {
      text: {
        headline: markup(title),
        ...(description !== undefined && { text: `<p>${markup(description)}</p>` }),
      },
    },
    events: slidesOf(dataset, options).map((slide) => ({
      unique_id: slide.id,
      start_date: jsonDate(slide.start),
      ...(slide.end && { end_date: jsonDate(slide.end) }),
      display_date: slide.display,
      text: { headline: slide.headline, text: slide.text },
      edtf: slide.edtf,
    })),
  };
  return {
    text: `${JSON.stringify(document, null, 2)}\n`,
    mediaType: 'application/json',
    extension: 'timelinejs.json',
    omissions: omissionsOf(dataset),
  };
}

/** The events as the spreadsheet of TimelineJS: its 19 columns and, for the way back, ids and dates in EDTF. */
export function timelineSheetOf(dataset: Dataset, options: SlideOptions): Exported {
  const { title, description } = dataset;
  const opening = {
    Headline: markup(title),
    Text: description === undefined ? '' : `<p>${markup(description)}</p>`,
    Type: 'title',
  };
  const heads = [...COLUMNS, 'Unique ID', EDTF_COLUMN];
  const rows = [opening, ...slidesOf(dataset, options).map(cellsOf)].map((cells) =>
    heads.map((head) => (cells as Readonly<Record<string, string | undefined>>)[head] ?? ''),
  );
  return {
    text: `\ufeff${writeCsv([heads, ...rows])}`,
    mediaType: 'text/csv;charset=utf-8',
    extension: 'timelinejs.csv',
    omissions: omissionsOf(dataset),
  };
}

function cellsOf({ start, end, ...slide }: WrittenSlide): Readonly<Record<string, string>> {
  const parts = (prefix: string, date: DateParts) => ({
    [`${prefix}Year`]: date.year,
    [`${prefix}Month`]: date.month ?? '',
    [`${prefix}Day`]: date.day ?? '',
    [`${prefix}Time`]: date.time ?? '',
  });
  return {
    ...parts('', start),
    ...(end && parts('End ', end)),
    'Display Date': slide.display,
    Headline: slide.headline,
    Text: slide.text,
    'Unique ID': slide.id,
    [EDTF_COLUMN]: slide.edtf,
  };
}

function slidesOf(dataset: Dataset, { words }: SlideOptions): WrittenSlide[] {
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  return dataset.events.map((event) => ({
    id: event.id,
    edtf: event.when,
    ...slideDates(event.when),
    display: markup(words.dateWords(event.when)),
    headline: markup(event.title),
    text: textOf(event, sources, words),
  }));
}

function textOf(
  event: EventRecord,
  sources: ReadonlyMap<string, Source>,
  words: SlideOptions['words'],
): string {
  const summary = event.summary === undefined ? '' : `<p>${markup(event.summary)}</p>`;
  return summary + sourcesParagraph(event, sources, words.reportedBy);
}

function markup(text: string): string {
  return escaped(plainLine(text));
}

function jsonDate({ year, month, day, time }: DateParts): Readonly<Record<string, number>> {
  const [hour, minute, second] = time?.split(':').map(Number) ?? [];
  const parts = { year: Number(year), month: month && Number(month), day: day && Number(day) };
  return Object.fromEntries(
    Object.entries({ ...parts, hour, minute, second }).filter(
      (part): part is [string, number] => typeof part[1] === 'number',
    ),
  );
}

function omissionsOf(dataset: Dataset): Exported['omissions'] {
  return dataset.events.flatMap((event) =>
    lossesOf(event, ['dateInWords', 'names', 'differences', 'quotes']),
  );
}
