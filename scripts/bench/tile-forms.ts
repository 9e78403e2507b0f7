/**
 * `npm run bench -- tiles`: a chunk of events and a tile of counts in our own
 * bytes and as compressed JSON, by columns and by records: bytes to transfer,
 * and time to have the values.
 */
import { gunzipSync, gzipSync } from 'node:zlib';
import { parseDataset } from '../../src/model/index.ts';
import {
  CHUNK_EVENTS,
  decodeBlock,
  drawnEvent,
  encodeBlock,
  Survey,
  type PlacedEvent,
} from '../../src/tiles/index.ts';
import { runCli, type Main } from '../cli.ts';
import { eventLines, headerLine } from './make-events.ts';

const ROUNDS = 60;
const UTF8 = new TextEncoder();

interface Form {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly read: (bytes: Uint8Array) => unknown;
}

const main: Main = (_, log) => {
  const events = [...eventLines(CHUNK_EVENTS)].map((line) => JSON.parse(line) as unknown);
  const header = JSON.parse(headerLine()) as object;
  const { dataset } = parseDataset({ ...header, events });
  const survey = new Survey();
  const surveyed = survey.add(dataset);
  const { classes, renumbered } = survey.finish();
  const context = { classes, sourceIds: dataset.sources.map(({ id }) => id) };
  const placed = surveyed.map(({ record, extent, classNumber }, place): PlacedEvent => {
    return { place, extent, classNumber: renumbered[classNumber] ?? 0, event: drawnEvent(record) };
  });
  const json = (value: unknown) => UTF8.encode(JSON.stringify(value));
  const parsed = (bytes: Uint8Array) => JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  const forms: Form[] = [
    {
      name: 'our bytes',
      bytes: encodeBlock({ events: placed, details: [] }, context),
      read: (bytes) => decodeBlock(bytes, context),
    },
    { name: 'JSON, columns', bytes: json(columnsOf(placed)), read: parsed },
    { name: 'JSON, records', bytes: json(placed), read: parsed },
  ];
  log(`${CHUNK_EVENTS} events, drawn: bytes plain, bytes gzipped, ms to unpack and read`);
  for (const { name, bytes, read } of forms) {
    const packed = gzipSync(bytes, { level: 9 });
    const times = Array.from({ length: ROUNDS }, () => {
      const startMs = performance.now();
      read(gunzipSync(packed));
      return performance.now() - startMs;
    }).sort((a, b) => a - b);
    log(`  ${name.padEnd(14)} ${bytes.length}  ${packed.length}  ${(times[ROUNDS >> 1] ?? 0).toFixed(2)}`); // prettier-ignore
  }
  return 0;
};

/** One list for each field. */
function columnsOf(placed: readonly PlacedEvent[]): Record<string, unknown[]> {
  const flat = placed.map(({ place, classNumber, extent, event }) => {
    const { id, title, when, citations } = event;
    return { place, classNumber, ...extent, id, title, when, sources: citations.map((c) => c.source) }; // prettier-ignore
  });
  const fields = Object.keys(flat[0] ?? {}) as (keyof (typeof flat)[number])[];
  return Object.fromEntries(fields.map((field) => [field, flat.map((one) => one[field])]));
}

await runCli(import.meta, main);
