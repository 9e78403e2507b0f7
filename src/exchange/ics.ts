/**
 * Events as an iCalendar file (RFC 5545). A date is an all-day event over all the
 * days that it may mean; what the day of a calendar cannot say (about, some time
 * that month, no end given) stands in the description and, in EDTF, in
 * `X-DATELINES-EDTF`. Nothing here asks the clock: `DTSTAMP` is when the latest
 * source of the event was published.
 */
import {
  archiveLink,
  extentOf,
  passageLink,
  type Dataset,
  type EventRecord,
  type Extent,
  type Source,
} from '../model/index.ts';
import {
  eventUrl,
  lossesOf,
  type CitedPage,
  type Exported,
  type ExportWords,
  type Omission,
} from './exported.ts';
import { foldIcs, icsText, type ContentLine } from './ics-text.ts';
import { basicDay, daysOf, FIRST_MS, LAST_MS } from './calendar/days.ts';
import { plainLine } from './plain-line.ts';

export interface IcsOptions {
  readonly words: ExportWords;
  readonly page: CitedPage;
  /** Name of the site, for ids that are the site's own: "example.org". */
  readonly domain: string;
}

/** A calendar of the events, in their order. Those before the common era or after the year 9999 are left out, and told. */
export function icsOf(dataset: Dataset, options: IcsOptions): Exported {
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const omissions: Omission[] = [];
  const lines: ContentLine[] = [];
  for (const event of dataset.events) {
    const days = daysOf(event.when);
    if (days[0] < FIRST_MS) omissions.push({ eventId: event.id, reason: 'beforeCommonEra' });
    else if (days[1] > LAST_MS) omissions.push({ eventId: event.id, reason: 'beyondFourDigits' });
    else {
      lines.push(...eventLines(event, days, sources, options));
      omissions.push(...lossesOf(event, ['differences', 'quotes']));
    }
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
    ...(page.url === '' ? [] : [['URL', eventUrl(page, event.id)] as const]),
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

function isNameable(ms: number): boolean {
  return ms >= FIRST_MS && ms < LAST_MS;
}
