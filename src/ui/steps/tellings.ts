/**
 * The chain of telling in an event's citations: who told it and when, before the
 * source was published. Where nothing is known of that, there is no chain.
 */
import {
  dateWords,
  type Edtf,
  type EventRecord,
  type Extent,
  type Source,
} from '../../model/index.ts';
import {
  datedExtent,
  type Telling,
  type TimelineItem,
  type TimelineSource,
} from '../../timeline/index.ts';
import type { StepsMessages } from './steps-messages.ts';

interface Told {
  readonly who: string | null;
  readonly when: Edtf;
  readonly text: string;
  readonly cites: string;
}

export interface TellingContext {
  readonly words: StepsMessages;
  readonly locale: string;
  /** The events of the timeline that lie in a stretch of time, wholly or in part. */
  readonly meeting: (extent: Extent) => readonly TimelineItem[];
}

/** One chain a source at most, in order of publication; of several citations the first that has one. */
export function tellingsOf(
  event: EventRecord,
  records: readonly Source[],
  sources: readonly TimelineSource[],
  { words, locale, meeting }: TellingContext,
): Telling[] {
  const dated = (when: Edtf) => dateWords(when, { locale });
  return sources.flatMap((source): Telling[] => {
    const record = records.find(({ id }) => id === source.id);
    const told = record && toldOf(event, record, words);
    if (!told) return [];
    const { startMs, endMs, anchorMs: toldMs } = datedExtent(told.when);
    // What is said to have been told after the publication is bad data, not a chain.
    if (toldMs > source.publishedMs) return [];
    return [
      {
        sourceId: source.id,
        publishedMs: source.publishedMs,
        toldMs,
        toldId: tellingItself(
          told,
          source.id,
          meeting([startMs, endMs]).filter(({ id }) => id !== event.id),
        ),
        told: { date: dated(told.when), text: told.text },
        published: { date: source.publishedLabel, text: told.cites },
      },
    ];
  });
}

function toldOf(event: EventRecord, record: Source, words: StepsMessages): Told | undefined {
  const { publisher, via } = record;
  const own = event.citations.filter((citation) => citation.source === record.id);
  for (const { attribution } of own) {
    if (attribution?.when === undefined) continue;
    const { who, when, how } = attribution;
    return { who, when, text: words.tells(who, how), cites: words.cites(publisher, how) };
  }
  if (own.length === 0 || via?.published === undefined) return undefined;
  return {
    who: null,
    when: via.published,
    text: words.retold(via.publisher),
    cites: words.cites(publisher, 'retold'),
  };
}

/**
 * The event that a telling is: a statement which the same source dates alike and in which who told
 * has a part. Null where none is, or where several might be.
 */
function tellingItself(
  { who, when }: Told,
  sourceId: string,
  others: readonly TimelineItem[],
): string | null {
  if (who === null) return null;
  const [only, ...more] = others.filter(
    ({ kind, people, reports }) =>
      kind === 'statement' &&
      people.includes(who) &&
      reports.some((report) => report.sourceId === sourceId && report.when === when),
  );
  return only && more.length === 0 ? only.id : null;
}
