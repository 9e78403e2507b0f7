/**
 * Events as a feed (RSS 2.0, https://www.rssboard.org/rss-specification). A feed tells when
 * something was published, not when it happened: so `pubDate` is the day on which the latest
 * of the event's sources was published, and is left out where no source's is known to the
 * day. When it happened stands first in the description. Nothing here asks the clock.
 */
import {
  dateExtent,
  readEdtf,
  type Dataset,
  type EventRecord,
  type Source,
} from '../model/index.ts';
import { eventUrl, lossesOf, type CitedPage, type Exported, type ExportWords } from './exported.ts';
import { escaped } from './markup.ts';
import { plainLine } from './plain-line.ts';
import { sourcesParagraph } from './timelinejs/told-sources.ts';

export interface RssOptions {
  readonly words: ExportWords;
  readonly page: CitedPage;
}

/** The feed, newest publication first; items of no known day come last, in the order of the dataset. */
export function rssOf(dataset: Dataset, options: RssOptions): Exported {
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const items = dataset.events
    .map((event) => ({ event, publishedMs: publishedOf(event, sources) }))
    .sort((a, b) => (b.publishedMs ?? -Infinity) - (a.publishedMs ?? -Infinity) || 0);
  const latest = items[0]?.publishedMs;
  const lines = [
    element('title', dataset.title),
    element('link', options.page.url.replace(/#.*$/, '')),
    element('description', dataset.description ?? dataset.title),
    element('language', dataset.language),
    ...(latest === undefined ? [] : [element('pubDate', rfc822(latest))]),
    element('generator', 'Datelines'),
    element('docs', 'https://www.rssboard.org/rss-specification'),
    ...items.map(({ event, publishedMs }) => itemOf(event, publishedMs, sources, options)),
  ];
  return {
    text: `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0">\n<channel>\n${lines.join('\n')}\n</channel>\n</rss>\n`,
    mediaType: 'application/rss+xml;charset=utf-8',
    extension: 'rss',
    omissions: dataset.events.flatMap((event) => [
      ...(publishedOf(event, sources) === undefined
        ? [{ eventId: event.id, reason: 'noPublicationDay' } as const]
        : []),
      ...lossesOf(event, ['names', 'differences', 'quotes']),
    ]),
  };
}

function itemOf(
  event: EventRecord,
  publishedMs: number | undefined,
  sources: ReadonlyMap<string, Source>,
  { words, page }: RssOptions,
): string {
  const url = eventUrl(page, event.id);
  const date = [words.dateWords(event.when), words.precision(event.when), words.certainty(event.certainty)]; // prettier-ignore
  const description = [
    paragraph(date.filter(Boolean).join(', ')),
    event.summary === undefined ? '' : paragraph(event.summary),
    sourcesParagraph(event, sources, words.reportedBy),
  ];
  return [
    '<item>',
    element('title', event.title),
    element('link', url),
    `<guid isPermaLink="true">${escaped(url)}</guid>`,
    ...(publishedMs === undefined ? [] : [element('pubDate', rfc822(publishedMs))]),
    element('category', event.kind),
    element('description', description.join('')),
    '</item>',
  ].join('\n');
}

function paragraph(text: string): string {
  return `<p>${escaped(plainLine(text))}</p>`;
}

/** Characters that no XML 1.0 text may hold are taken out with the controls. */
function element(name: string, text: string): string {
  return `<${name}>${escaped(plainLine(text).replace(/[\ufffe\uffff]/gu, ''))}</${name}>`;
}

/** Midnight (UTC) of the day on which the latest source was published; undefined where no source's is known to the day. */
function publishedOf(event: EventRecord, sources: ReadonlyMap<string, Source>): number | undefined {
  const days = event.citations.flatMap(({ source }) => {
    const published = sources.get(source)?.published;
    const value = published === undefined ? undefined : readEdtf(published);
    if (value?.type !== 'date' || value.approximate || value.uncertain) return [];
    return value.precision === 'day' || value.precision === 'time' ? [dateExtent(value)[0]] : [];
  });
  return days.length === 0 ? undefined : Math.max(...days);
}

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** "Sun, 01 Jun 2025 00:00:00 GMT": RFC 822 with a year of four digits. */
function rfc822(ms: number): string {
  const date = new Date(ms);
  const two = (n: number) => String(n).padStart(2, '0');
  const day = `${DAYS[date.getUTCDay()] ?? ''}, ${two(date.getUTCDate())} ${MONTHS[date.getUTCMonth()] ?? ''}`;
  const time = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map(two).join(':');
  return `${day} ${String(date.getUTCFullYear()).padStart(4, '0')} ${time} GMT`;
}
