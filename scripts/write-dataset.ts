/** A dataset → its file, or the comparison of the two. */
import { readFile } from 'node:fs/promises';
import type { Reduced } from '../src/extract/index.ts';
import { parseDataset, type Dataset, type EventRecord } from '../src/model/index.ts';
import { systemReason, type Log } from './cli.ts';
import { jsonText } from './json-text.ts';

/** Events checked at once. */
const LOT = 250;

/**
 * The dataset as a reader will load it: parsed again from its own text.
 * @throws Error when extraction broke the contract: a fault of our own.
 */
export function checkedDataset(dataset: Dataset): Dataset {
  const { dataset: loaded, problems } = parseDataset(JSON.parse(JSON.stringify(dataset)));
  if (problems.length > 0) {
    const lines = problems.map(({ id, path, message }) => `  ${id ?? path}: ${message}`);
    throw new Error(`extraction broke the data contract:\n${lines.join('\n')}`);
  }
  return loaded;
}

/** How much a dataset holds. */
export interface Counts {
  events: number;
  citations: number;
  /** Events that are not in it, each with why: what extraction made of them breaks the contract, a fault of our own. */
  refused: string[];
}

export const noCounts = (): Counts => ({ events: 0, citations: 0, refused: [] });

/**
 * The bytes of the file, in pieces, each event checked before it is given. An event that breaks the
 * contract is left out and named: after ten thousand articles one must not take the others along.
 * @param counts is raised by what has been given and what has been refused.
 * @param onEvent called for each event, with how many there are.
 * @throws Error when what the dataset says of itself and of its sources breaks the contract.
 */
export function datasetText(
  { header, events, eventCount }: Reduced,
  counts: Counts,
  onEvent: (done: number, total: number) => void = () => undefined,
): Iterable<string> {
  const head = checkedDataset({ ...header, events: [] });
  return jsonText(
    { ...head, events: undefined },
    {
      events: checkedEvents({ header, events }, counts, () =>
        onEvent(counts.events + counts.refused.length, eventCount),
      ),
    },
  );
}

function* checkedEvents(
  { header, events }: Pick<Reduced, 'header' | 'events'>,
  counts: Counts,
  onEvent: () => void,
): Generator<EventRecord> {
  const ids = new Set<string>();
  const sourceOf = new Map(header.sources.map((source) => [source.id, source]));
  for (const lot of lotsOf(events())) {
    // The sources are checked once, with the head; a lot is checked against those that it cites.
    const cited = new Set(lot.flatMap(({ citations }) => citations.map(({ source }) => source)));
    const sources = [...cited].flatMap((id) => sourceOf.get(id) ?? []);
    const value = JSON.parse(JSON.stringify({ ...header, sources, events: lot })) as unknown;
    const { dataset, problems } = parseDataset(value);
    counts.refused.push(...problems.map(({ id, path, message }) => `${id ?? path}: ${message}`));
    for (const event of dataset.events) {
      if (ids.has(event.id)) counts.refused.push(`${event.id}: another event has this id`);
      else {
        ids.add(event.id);
        counts.events += 1;
        counts.citations += event.citations.length;
        yield event;
      }
      onEvent();
    }
  }
}

function* lotsOf(events: Iterable<EventRecord>): Generator<EventRecord[]> {
  let lot: EventRecord[] = [];
  for (const event of events) {
    if (lot.push(event) < LOT) continue;
    yield lot;
    lot = [];
  }
  yield lot;
}

/** Whether `file` holds `text`, byte for byte: 0 if it does, else 1 with the first line that differs. */
export async function compareFile(text: Iterable<string>, file: string, log: Log): Promise<number> {
  let before: Buffer;
  try {
    before = await readFile(file);
  } catch (error) {
    log(`${file}: ${systemReason(error)}; npm run extract writes it`);
    return 1;
  }
  let at = 0;
  let line = 1;
  for (const lines of wholeLines(text)) {
    const there = before.subarray(at, (at += Buffer.byteLength(lines))).toString();
    const [was, is] = [there.split('\n'), lines.split('\n')];
    const wrong = there === lines ? -1 : is.findIndex((each, i) => each !== was[i]);
    if (wrong >= 0) {
      log(`${file} differs from what extraction gives, first in line ${line + wrong}:`);
      log(`  there      ${(was[wrong] ?? '').trim().slice(0, 100)}`);
      log(`  extracted  ${(is[wrong] ?? '').trim().slice(0, 100)}`);
      log('Run npm run extract without --check to write it anew.');
      return 1;
    }
    line += is.length - 1;
  }
  if (at < before.length) {
    log(`${file} goes on after what extraction gives, from line ${line}.`);
    log('Run npm run extract without --check to write it anew.');
    return 1;
  }
  log(`${file} is what extraction gives, byte for byte`);
  return 0;
}

/** The same text in pieces that end where a line ends. */
function* wholeLines(pieces: Iterable<string>): Generator<string> {
  let rest = '';
  for (const piece of pieces) {
    const text = rest + piece;
    const end = text.lastIndexOf('\n') + 1;
    if (end > 0) yield text.slice(0, end);
    rest = text.slice(end);
  }
  if (rest !== '') yield rest;
}
