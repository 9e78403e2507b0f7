/** Events of a harness of timelines as this page reads them: one source an event and nothing more. */
import { createHash } from 'node:crypto';
import {
  Dataset,
  KINDS,
  toEdtf,
  type ColumnsFile,
  type Edtf,
  type Source,
} from '../../src/model/index.ts';

/** What a harness of timelines may give: the same facts under its own names. */
export interface BenchEvent {
  readonly title: string;
  readonly start: string;
  readonly end?: string;
  readonly category: string;
  readonly source: string;
}

function sourcesOf(events: readonly BenchEvent[]): Source[] {
  const names = [...new Set(events.map((event) => event.source))].sort();
  return names.map((name, i) => ({
    id: name,
    code: `${name.slice(0, 1).toUpperCase()}${i + 1}`,
    publisher: `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`,
    language: 'en',
    published: toEdtf('2026-01-31'),
    publishedBasis: 'manifest',
    kind: 'reference',
    excerpt: 'none',
    textSha256: hashOf(name),
  }));
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

function whenOf({ start, end }: BenchEvent): Edtf {
  return toEdtf(end === undefined || end === start ? start : `${start}/${end}`);
}

/** The number of the kind that stands for each event's category. */
function kindsOf(events: readonly BenchEvent[]): number[] {
  const categories = [...new Set(events.map((event) => event.category))].sort();
  return events.map(({ category }) => {
    const own = KINDS.findIndex((kind) => kind === category);
    return own === -1 ? categories.indexOf(category) % KINDS.length : own;
  });
}

/** The same events in columns: a source for each name, a kind for each category, dates as they are written. */
export function benchColumns(events: readonly BenchEvent[]): ColumnsFile {
  const sources = sourcesOf(events);
  const names = sources.map((source) => source.id);
  return {
    format: 'datelines-columns',
    version: 1,
    title: titleOf(events),
    language: 'en',
    sources,
    events: {
      when: events.map(whenOf),
      title: events.map((event) => event.title),
      source: events.map((event) => names.indexOf(event.source)),
      kind: kindsOf(events),
    },
  };
}

/** The same events as records, which is what embeds read: each with one citation of its source. */
export function benchRecords(events: readonly BenchEvent[]): Dataset {
  const kinds = kindsOf(events);
  const records = events.map((event, i) => {
    const when = whenOf(event);
    const range = { start: 0, end: when.length };
    return {
      id: `e${i}`,
      title: event.title,
      when,
      certainty: 'stated',
      kind: KINDS[kinds[i] ?? 0],
      ...{ people: [], organisations: [], places: [], differences: [], review: 'extracted' },
      citations: [
        {
          source: event.source,
          when,
          time: { text: when, range, rule: 'made', basis: 'explicit' },
          ...{ quote: {}, range, passageSha256: hashOf(event.title) },
        },
      ],
    };
  });
  const header = { version: 1, title: titleOf(events), language: 'en', sources: sourcesOf(events) };
  return Dataset.parse({ ...header, events: records });
}

const titleOf = ({ length }: readonly BenchEvent[]) => `${length} made-up events`;
