/**
 * Made-up events for measuring the page, the same for the same number. Days
 * from 1950 to 2025, more of them towards the end, nearly half in bursts, one
 * in seven with an end; one source an event and nothing more.
 */
import { createHash } from 'node:crypto';
import { KINDS, toEdtf, type ColumnsFile, type Edtf } from '../../src/model/index.ts';
import { randomOf } from './random.ts';

/** What a harness of timelines may give: the same facts under its own names. */
export interface BenchEvent {
  readonly title: string;
  readonly start: string;
  readonly end?: string;
  readonly category: string;
  readonly source: string;
}

const CATEGORIES = ['agreement', 'publication', 'attack', 'economy', 'other', 'statement'] as const;
const SOURCES = ['archive', 'newswire', 'journal', 'agency', 'wiki'];
const WORDS =
  'harbour treaty census orbit vaccine drought archive ballot lantern glacier tariff turbine orchard verdict ferry signal quarry summit reef charter'.split(
    ' ',
  );
const DAY = 86_400_000;
const FIRST = Date.UTC(1950, 0, 1);
const LAST = Date.UTC(2025, 11, 31);

/** `n` events by start. */
export function madeEvents(n: number): BenchEvent[] {
  const { below, pick } = randomOf(`page ${n}`);
  const random = () => below(2 ** 30) / 2 ** 30;
  const later = (share: number) => FIRST + (LAST - FIRST) * (1 - share ** 2);
  const bursts = Array.from({ length: Math.max(3, Math.round(Math.sqrt(n))) }, () => ({
    at: later(random()),
    wide: DAY * Math.exp(random() * 4.5),
  }));
  const iso = (ms: number) =>
    new Date(Math.min(LAST, Math.max(FIRST, ms))).toISOString().slice(0, 10);
  const events = Array.from({ length: n }, (): BenchEvent => {
    const burst = pick(bursts);
    const at =
      random() < 0.45 ? burst.at + (random() + random() - 1) * 2 * burst.wide : later(random());
    const title = Array.from({ length: 3 + Math.floor(random() * 7) }, () => pick(WORDS)).join(' ');
    const start = iso(at);
    const end = iso(at + DAY * (1 + Math.exp(random() * 7)));
    const common = { title, start, category: pick(CATEGORIES), source: pick(SOURCES) };
    return random() < 0.15 && end > start ? { ...common, end } : common;
  });
  return events.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
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
