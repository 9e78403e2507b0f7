/**
 * The chain of telling in an event's citations: who told it and when, before the
 * source was published. Where nothing is known of that, there is no chain.
 */
import { dateWords, type Edtf, type EventRecord, type Source } from '../../model/index.ts';
import { datedExtent, type Telling, type TimelineSource } from '../../timeline/index.ts';
import type { StepsMessages } from './steps-messages.ts';

interface Told {
  readonly when: Edtf;
  readonly text: string;
  readonly cites: string;
}

/** One chain a source at most, in order of publication; of several citations the first that has one. */
export function tellingsOf(
  event: EventRecord,
  records: readonly Source[],
  sources: readonly TimelineSource[],
  { words, locale }: { readonly words: StepsMessages; readonly locale: string },
): Telling[] {
  const dated = (when: Edtf) => dateWords(when, { locale });
  return sources.flatMap((source): Telling[] => {
    const record = records.find(({ id }) => id === source.id);
    const told = record && toldOf(event, record, words);
    if (!told) return [];
    const toldMs = datedExtent(told.when).anchorMs;
    // What is said to have been told after the publication is bad data, not a chain.
    if (toldMs > source.publishedMs) return [];
    return [
      {
        sourceId: source.id,
        publishedMs: source.publishedMs,
        toldMs,
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
    return { when, text: words.tells(who, how), cites: words.cites(publisher, how) };
  }
  if (own.length === 0 || via?.published === undefined) return undefined;
  return {
    when: via.published,
    text: words.retold(via.publisher),
    cites: words.cites(publisher, 'retold'),
  };
}
