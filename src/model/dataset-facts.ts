/** What a standfirst says of a dataset, as facts; the words are the page's. */
import type { Dataset } from './dataset.ts';
import type { EventRecord } from './event.ts';
import { dateExtent } from './time/calendar.ts';
import type { Edtf } from './time/edtf.ts';
import { readEdtf } from './time/edtf-reader.ts';
import { formatEdtf } from './time/format.ts';
import type { EdtfDate } from './time/value.ts';

export interface DatasetFacts {
  readonly events: number;
  readonly sources: number;
  /** Events that one source alone reports, and those that two or more do. */
  readonly fromOneSource: number;
  readonly fromSeveralSources: number;
  /** Events of which sources tell something differently. */
  readonly disputed: number;
  /** The first and the last date that an event names, as it names them, without `~ ?`; null where there is none. */
  readonly earliest: Edtf | null;
  readonly latest: Edtf | null;
}

/** Counts and span of a dataset, or of those of its events that are given. */
export function factsOf({ sources, events }: Pick<Dataset, 'sources' | 'events'>): DatasetFacts {
  const fromOneSource = events.filter((event) => sourcesOf(event).length === 1).length;
  const dates = events.flatMap(namedDates);
  return {
    events: events.length,
    sources: sources.length,
    fromOneSource,
    fromSeveralSources: events.length - fromOneSource,
    disputed: events.filter((event) => event.differences.length > 0).length,
    earliest: plainText(leastBy(dates, (date) => dateExtent(date)[0])),
    latest: plainText(leastBy(dates, (date) => -dateExtent(date)[1])),
  };
}

/** Ids of the sources that report an event, in the order of its citations, each once. */
export function sourcesOf({ citations }: Pick<EventRecord, 'citations'>): string[] {
  return [...new Set(citations.map((citation) => citation.source))];
}

function namedDates({ when }: EventRecord): EdtfDate[] {
  const value = readEdtf(when);
  const ends = value.type === 'date' ? [value] : [value.start, value.end];
  return ends.filter((end) => typeof end !== 'string');
}

/** The date with the least key, the coarser of two that tie. */
function leastBy(
  dates: readonly EdtfDate[],
  keyOf: (date: EdtfDate) => number,
): EdtfDate | undefined {
  const widthOf = (date: EdtfDate) => dateExtent(date)[1] - dateExtent(date)[0];
  return dates.reduce<EdtfDate | undefined>((least, date) => {
    if (!least) return date;
    const byKey = keyOf(date) - keyOf(least);
    return byKey < 0 || (byKey === 0 && widthOf(date) > widthOf(least)) ? date : least;
  }, undefined);
}

function plainText(date: EdtfDate | undefined): Edtf | null {
  return date ? formatEdtf({ ...date, approximate: false, uncertain: false }) : null;
}
