/** The words of the table and its downloads, in English; loaded with them. */
import type { SortKey } from '../../timeline/index.ts';
import { count, digits } from '../chart-messages.ts';
import type { Translated } from '../languages/translation.ts';

const COLUMNS: Record<SortKey, string> = {
  date: 'Date',
  event: 'Event',
  kind: 'Kind',
  sources: 'Sources',
  differences: 'Where sources differ',
};

export const tableEnglish = {
  column: (key: SortKey) => COLUMNS[key],
  link: 'Link',
  form: 'Form',
  table: 'Table',
  list: 'List with citations',
  caption: (n: number, of: number) =>
    n === of ? count(n, 'event') : `${digits.format(n)} of ${count(of, 'event')}`,
  /** Said of so many that no other order is offered. */
  byDateAlone: 'So many are listed by date alone.',
  /** On paper and without scripts: some stand for all. */
  digest: (n: number, of: number) =>
    `A digest: ${digits.format(n)} of ${count(of, 'event')}, the most important of each period.`,
  /** One difference: what it is about, and what each source gives. */
  difference: (label: string, values: readonly string[]) => `${label}: ${values.join('; ')}`,
  valueOf: (publisher: string, text: string) => `${publisher}, ${text}`,

  copyRows: 'Copy rows',
  copied: (n: number) => (n === 1 ? '1 row copied' : `${digits.format(n)} rows copied`),
  notCopied: 'The browser did not let the rows be copied',
  download: 'Download',
  which: 'Which events',
  those: (n: number) => `${count(n, 'event')} shown`,
  all: (n: number) => `All ${count(n, 'event')}`,
  formats: {
    csv: ['CSV', 'for spreadsheets'],
    json: ['JSON', 'to open here again'],
    ics: ['Calendar', 'iCalendar, .ics'],
    rss: ['RSS', 'a feed, by day of publication'],
    jsonld: ['JSON-LD', 'schema.org, for web pages'],
    timelinejs: ['TimelineJS', 'its JSON'],
    'timelinejs-csv': ['TimelineJS', 'its spreadsheet, CSV'],
    vis: ['vis-timeline', 'its items, JSON'],
  },
  pictures: {
    svg: ['Picture', 'SVG, sharp at any size'],
    png: ['Picture', 'PNG, for everywhere else'],
  },
  noPicture: 'The browser could not draw the picture.',
  saved: (file: string) => `${file} saved.`,
  /** What a format cannot carry, and of how many events. */
  losses: {
    beforeCommonEra: (n: number) =>
      `${count(n, 'event')} left out: calendars have no years before 1.`,
    beyondFourDigits: (n: number) =>
      `${count(n, 'event')} left out: calendars have no years after 9999.`,
    dateInWords: (n: number) => `${count(n, 'date')} written as the nearest that it can say.`,
    noPublicationDay: (n: number) =>
      `${count(n, 'event')} without a date: no source’s day of publication is known.`,
    names: (n: number) => `Without the people, organisations and places of ${count(n, 'event')}.`,
    differences: (n: number) => `Without the differences between sources of ${count(n, 'event')}.`,
    quotes: (n: number) =>
      `Without the places in the text that ${count(n, 'event')} ${n === 1 ? 'cites' : 'cite'}.`,
  },
};

export type TableMessages = typeof tableEnglish;
export type Format = keyof TableMessages['formats'];

/** The words of the table in the language of a page. */
export function tableWords({ translation }: Translated): TableMessages {
  return translation?.table ?? tableEnglish;
}
