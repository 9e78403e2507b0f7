/** Events of a harness of timelines as this page reads them: one source an event and nothing more. */
import { createHash } from 'node:crypto';
import { KINDS, toEdtf, type ColumnsFile, type Edtf } from '../../src/model/index.ts';

/** What a harness of timelines may give: the same facts under its own names. */
export interface BenchEvent {
  readonly title: string;
  readonly start: string;
  readonly end?: string;
  readonly category: string;
  readonly source: string;
}

/** The same events in columns: a source for each name, a kind for each category, dates as they are written. */
export function benchColumns(events: readonly BenchEvent[]): ColumnsFile {
  const names = [...new Set(events.map((event) => event.source))].sort();
  const categories = [...new Set(events.map((event) => event.category))].sort();
  const kindOf = (category: string) => {
    const own = KINDS.findIndex((kind) => kind === category);
    return own === -1 ? categories.indexOf(category) % KINDS.length : own;
  };
  const when = ({ start, end }: BenchEvent): Edtf =>
    toEdtf(end === undefined || end === start ? start : `${start}/${end}`);
  return {
    format: 'datelines-columns',
    version: 1,
    title: `${events.length} made-up events`,
    language: 'en',
    sources: names.map((name, i) => ({
      id: name,
      code: `${name.slice(0, 1).toUpperCase()}${i + 1}`,
      publisher: `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`,
      language: 'en',
      published: toEdtf('2026-01-31'),
      publishedBasis: 'manifest',
      kind: 'reference',
      excerpt: 'none',
      textSha256: createHash('sha256').update(name).digest('hex'),
    })),
    events: {
      when: events.map(when),
      title: events.map((event) => event.title),
      source: events.map((event) => names.indexOf(event.source)),
      kind: events.map((event) => kindOf(event.category)),
    },
  };
}
