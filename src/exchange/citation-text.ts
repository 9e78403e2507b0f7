/** Citations as plain text: the event as this page tells it, and who reports it. */
import type { Dataset, Edtf, EventRecord, Source } from '../model/index.ts';
import { plainLine } from './plain-line.ts';

export interface CitedEvent {
  readonly event: EventRecord;
  /** Those that report it, in the order in which they are to stand. */
  readonly sources: readonly Source[];
  readonly dataset: Pick<Dataset, 'title'>;
  /** Where the page opens the event. */
  readonly url: string;
  /** The day it was looked up, ISO 8601; left out where nobody says. */
  readonly accessed?: string | undefined;
}

export interface CitationWords {
  readonly dateWords: (when: Edtf) => string;
  readonly quoted: (title: string) => string;
  /** Before the list of sources. */
  readonly reportedBy: string;
  readonly accessed: (date: string) => string;
}

/** Two paragraphs: the event, then its sources, a line each. */
export function citationText(cited: CitedEvent, words: CitationWords): string {
  const { event, sources, dataset, url, accessed } = cited;
  const own = [
    `${words.quoted(plainLine(event.title))} (${words.dateWords(event.when)})`,
    `${plainLine(dataset.title)}, Datelines`,
    url,
    ...(accessed === undefined ? [] : [words.accessed(words.dateWords(accessed as Edtf))]),
  ];
  const told = sources.map((source) =>
    [
      source.author && plainLine(source.author),
      source.title && words.quoted(plainLine(source.title)),
      plainLine(source.publisher),
      words.dateWords(source.published),
      source.url,
    ]
      .filter(Boolean)
      .join(', '),
  );
  return `${own.join('. ')}\n\n${[words.reportedBy, ...told].join('\n')}\n`;
}
