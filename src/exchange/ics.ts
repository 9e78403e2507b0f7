/**
 * Events as an iCalendar file (RFC 5545). A date is an all-day event over all the
 * days that it may mean; what the day of a calendar cannot say (about, some time
 * that month, no end given) stands in the description and, in EDTF, in
 * `X-DATELINES-EDTF`. Nothing here asks the clock: `DTSTAMP` is when the latest
 * source of the event was published.
 */
import {
  archiveLink,
  dateExtent,
  extentOf,
  passageLink,
  readEdtf,
  type Dataset,
  type EdtfDate,
  type EventRecord,
  type Extent,
  type Source,
} from '../model/index.ts';
import {
  eventUrl,
  type CitedPage,
  type Exported,
  type ExportWords,
  type Omission,
} from './exported.ts';
import { foldIcs, icsText, type ContentLine } from './ics-text.ts';
import { plainLine } from './plain-line.ts';

export interface IcsOptions {
  readonly words: ExportWords;
  readonly page: CitedPage;
  /** Name of the site, for ids that are the site's own: "example.org". */
  readonly domain: string;
}

const DAY_MS = 86_400_000;
/** The days that four digits of a year can name. */
const FIRST_MS = -62_135_596_800_000; // 0001-01-01
const LAST_MS = 253_402_300_800_000; // 10000-01-01

/** A calendar of the events, in their order. Those before the common era or after the year 9999 are left out, and told. */
export function icsOf(dataset: Dataset, options: IcsOptions): Exported {
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const omissions: Omission[] = [];
  const lines: ContentLine[] = [];
  for (const event of dataset.events) {
    const days = daysOf(event);
    if (days[0] < FIRST_MS) omissions.push({ eventId: event.id, reason: 'beforeCommonEra' });
    else if (days[1] > LAST_MS) omissions.push({ eventId: event.id, reason: 'beyondFourDigits' });
    else lines.push(...eventLines(event, days, sources, options));
  }
  return {
    text: foldIcs([
      ['BEGIN', 'VCALENDAR'],
      ['VERSION', '2.0'],
      ['PRODID', '-//Datelines//Timeline//EN'],
      ['CALSCALE', 'GREGORIAN'],
      ['X-WR-CALNAME', text(dataset.title)],
      ...lines,
      ['END', 'VCALENDAR'],
    ]),
    mediaType: 'text/calendar;charset=utf-8',
    extension: 'ics',
    omissions,
  };
}

function eventLines(
  event: EventRecord,
  [startMs, endMs]: Extent,
  sources: ReadonlyMap<string, Source>,
  { words, page, domain }: IcsOptions,
): ContentLine[] {
  const url = eventUrl(page, event.id);
  const told = event.citations.flatMap((citation) => {
    const source = sources.get(citation.source);
    return source ? [{ source, citation }] : [];
  });
  const published = told.map(({ source }) => extentOf(source.published)[0]).filter(isNameable);
  const isDoubtful = event.certainty === 'guessed' || /[?%]/.test(event.when);
  const passages = told.map(({ source, citation }) => {
    const link = passageLink(source, citation) ?? archiveLink(source, citation) ?? '';
    return [source.publisher, words.dateWords(source.published), link].filter(Boolean).join(', ');
  });
  const paragraphs = [
    event.summary ?? '',
    [words.dateWords(event.when), words.precision(event.when), words.certainty(event.certainty)]
      .filter(Boolean)
      .join(', '),
    words.reportedBy(new Set(told.map(({ source }) => source.id)).size),
    ...passages,
  ];
  return [
    ['BEGIN', 'VEVENT'],
    ['UID', `${event.id}@${domain.replace(/[^a-z\d.-]/gi, '-')}`],
    ['DTSTAMP', `${basicDay(Math.max(...published, FIRST_MS))}T000000Z`],
    ['DTSTART;VALUE=DATE', basicDay(startMs)],
    ['DTEND;VALUE=DATE', basicDay(endMs)],
    ['SUMMARY', text(event.title)],
    ['DESCRIPTION', icsText(paragraphs.map(plainLine).filter(Boolean).join('\n'))],
    ...(event.places.length > 0
      ? [['LOCATION', event.places.map(text).join('\\, ')] as const]
      : []),
    ['CATEGORIES', text(event.kind)],
    ['URL', url],
    ['STATUS', isDoubtful ? 'TENTATIVE' : 'CONFIRMED'],
    // It is history, not an appointment: nobody is busy.
    ['TRANSP', 'TRANSPARENT'],
    ['X-DATELINES-EDTF', text(event.when)],
    ['END', 'VEVENT'],
  ];
}

function text(line: string): string {
  return icsText(plainLine(line));
}

/** All days that a date may mean, half-open. Of an interval with one end, the days of that end. */
function daysOf({ when }: EventRecord): Extent {
  const value = readEdtf(when);
  const [startMs, endMs] = value.type === 'date' ? dateExtent(value) : intervalDays(value);
  const first = Math.floor(startMs / DAY_MS) * DAY_MS;
  return [first, Math.max(first + DAY_MS, Math.ceil(endMs / DAY_MS) * DAY_MS)];
}

function intervalDays({
  start,
  end,
}: {
  start: EdtfDate | string;
  end: EdtfDate | string;
}): Extent {
  const given = [start, end].filter((date) => typeof date !== 'string').map(dateExtent);
  return [given[0]?.[0] ?? 0, given.at(-1)?.[1] ?? 0];
}

function isNameable(ms: number): boolean {
  return ms >= FIRST_MS && ms < LAST_MS;
}

/** A day as iCalendar writes it: 20250601. The day after the last that four digits name is that last day. */
function basicDay(ms: number): string {
  const date = new Date(Math.min(ms, LAST_MS - DAY_MS));
  const two = (n: number) => String(n).padStart(2, '0');
  const year = String(date.getUTCFullYear()).padStart(4, '0');
  return `${year}${two(date.getUTCMonth() + 1)}${two(date.getUTCDate())}`;
}
