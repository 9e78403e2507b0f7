/** Made-up events of any number in columns, the same every time: the entries of a harbour's books. */
import { createHash } from 'node:crypto';
import type { ColumnsFile } from '../../../src/model/index.ts';
import { toEdtf } from '../../../src/model/index.ts';

const SUBJECTS = ['Harbour', 'Bridge', 'Ferry line', 'Lighthouse', 'Canal', 'Fish market'];
const SOURCES = ['Harbour book', 'Island ledger', 'River record'];

/** `size` events from 1950 on, ever denser; the title of each ends with its number from 1. */
export function columnsDataset(size: number): ColumnsFile {
  const DAY = 86_400_000;
  const days = 75 * 365;
  const places = Array.from({ length: size }, (_, i) => i);
  const when = (i: number) =>
    new Date(Date.UTC(1950, 0, 1) + Math.floor(days * Math.sqrt(i / size)) * DAY);
  return {
    format: 'datelines-columns',
    version: 1,
    title: 'The books of the harbour',
    language: 'en',
    sources: SOURCES.map((publisher, i) => ({
      id: publisher.toLowerCase().replace(' ', '-'),
      code: `${publisher.slice(0, 1)}${i + 1}`,
      publisher,
      language: 'en',
      published: toEdtf('2026-01-31'),
      publishedBasis: 'manifest',
      kind: 'reference',
      excerpt: 'none',
      textSha256: createHash('sha256').update(publisher).digest('hex'),
    })),
    events: {
      when: places.map((i) => toEdtf(when(i).toISOString().slice(0, 10))),
      title: places.map((i) => `${SUBJECTS[i % SUBJECTS.length] ?? ''} entry ${i + 1}`),
      source: places.map((i) => i % SOURCES.length),
      kind: places.map((i) => [0, 8, 13][(i * 7) % 3] ?? 13),
    },
  };
}
