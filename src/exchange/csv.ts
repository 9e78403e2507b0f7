/** A dataset as a table: one row an event, for spreadsheets and statistics. */
import { sourcesOf, type Dataset, type EventRecord, type Source } from '../model/index.ts';
import { writeCsv } from './csv-text.ts';
import { eventUrl, lossesOf, type CitedPage, type Exported, type ExportWords } from './exported.ts';
import { plainLine } from './plain-line.ts';

/** Names of the columns: stable, for they are read by scripts. `date` is EDTF, lists are parted by "; ". */
const COLUMNS = [
  'id',
  'date',
  'date_in_words',
  'title',
  'summary',
  'kind',
  'certainty',
  'people',
  'organisations',
  'places',
  'sources',
  'source_count',
  'source_urls',
  'differences',
  'review',
  'link',
] as const;
type Column = (typeof COLUMNS)[number];

/** The head and one row for each event, as cells of text. */
export function eventRows(
  dataset: Dataset,
  { words, page }: { words: Pick<ExportWords, 'dateWords'>; page: CitedPage },
): string[][] {
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const rows = dataset.events.map((event) => {
    const cells = cellsOf(
      event,
      sources,
      words.dateWords(event.when),
      page.url === '' ? '' : eventUrl(page, event.id),
    );
    return COLUMNS.map((column) => plainLine(cells[column]));
  });
  return [[...COLUMNS], ...rows];
}

/** The table as CSV. It begins with a byte order mark, without which Excel reads accents wrong. */
export function csvOf(
  dataset: Dataset,
  options: { words: Pick<ExportWords, 'dateWords'>; page: CitedPage },
): Exported {
  return {
    text: `\ufeff${writeCsv(eventRows(dataset, options))}`,
    mediaType: 'text/csv;charset=utf-8',
    extension: 'csv',
    omissions: dataset.events.flatMap((event) => lossesOf(event, ['quotes'])),
  };
}

function cellsOf(
  event: EventRecord,
  sources: ReadonlyMap<string, Source>,
  dateInWords: string,
  link: string,
): Readonly<Record<Column, string>> {
  const told = sourcesOf(event);
  const publisherOf = (id: string) => sources.get(id)?.publisher ?? id;
  return {
    id: event.id,
    date: event.when,
    date_in_words: dateInWords,
    title: event.title,
    summary: event.summary ?? '',
    kind: event.kind,
    certainty: event.certainty,
    people: listed(event.people),
    organisations: listed(event.organisations),
    places: listed(event.places),
    sources: listed(told.map(publisherOf)),
    source_count: String(told.length),
    source_urls: urlsOf(told.map((id) => sources.get(id)?.url ?? '')),
    differences: listed(
      event.differences.map(
        ({ label, values }) =>
          `${label}: ${values.map((v) => `${publisherOf(v.source)} ${v.text}`).join(' / ')}`,
      ),
    ),
    review: event.review,
    link,
  };
}

/** Each address at its source's place; nothing where no source has one. */
function urlsOf(urls: readonly string[]): string {
  return urls.every((url) => url === '') ? '' : listed(urls);
}

/** Values parted by "; "; a semicolon within a value is written `\;`. */
function listed(values: readonly string[]): string {
  return values.map((value) => value.replace(/[\\;]/g, '\\$&')).join('; ');
}
