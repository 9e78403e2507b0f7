/**
 * What `npm run tile` may be given, behind one face: a header, and checked
 * records in lots. Records are read as they stream by. Columns are read whole,
 * which is less than it sounds: a column of dates and one of titles, no record
 * for any event.
 */
import { open, readFile } from 'node:fs/promises';
import {
  namesColumns,
  openDataset,
  recordAt,
  type Dataset,
  type EventColumns,
} from '../../src/model/index.ts';
import { InputError, systemReason } from '../cli.ts';
import { readEvents, readHead, type OnBytes } from './json-events.ts';
import { checkedHead, checkedLot, faultsError, type DatasetHeader } from './lots.ts';

/** Some of the events, and where in the input each stands. */
export interface Lot {
  readonly dataset: Dataset;
  /** By the order of the events: line or number, from 1. */
  readonly at: readonly number[];
}

export interface TileInput {
  readonly header: DatasetHeader;
  /** How an event is named in a message: by its line, or by its number. */
  readonly counted: 'line' | 'event';
  /** Bytes are of the file, as they are done. To be asked once. @throws InputError at the first fault. */
  readonly lots: (onbytes?: OnBytes) => AsyncIterable<Lot>;
}

/** Records made of columns at a time. */
const LOT_EVENTS = 4096;

/** @param name of the file, for messages. @throws InputError when it cannot be read or is no dataset. */
export async function openInput(file: string, name: string): Promise<TileInput> {
  if (namesColumns(await beginOf(file))) return columnsInput(file, name);
  const header = checkedHead(name, await readHead(file));
  return {
    header,
    counted: 'line',
    async *lots(onbytes) {
      for await (const lot of readEvents(file, onbytes)) {
        yield { dataset: checkedLot(name, header, lot), at: lot.map(({ line }) => line) };
      }
    },
  };
}

async function columnsInput(file: string, name: string): Promise<TileInput> {
  const { columns, bytes } = await readWhole(file, name);
  return {
    header: columns.header,
    counted: 'event',
    async *lots(onbytes) {
      const size = columns.titles.length;
      for (let from = 0; from < size; from += LOT_EVENTS) {
        yield await Promise.resolve(lotOf(columns, from, Math.min(size, from + LOT_EVENTS)));
        onbytes?.((from / size) * bytes);
      }
      const { header, records } = columns;
      yield { dataset: { ...header, events: records }, at: records.map((_, i) => size + i + 1) };
    },
  };
}

function lotOf(columns: EventColumns, from: number, to: number): Lot {
  const at = Array.from({ length: to - from }, (_, i) => from + i + 1);
  const events = at.flatMap((number) => recordAt(columns, number - 1) ?? []);
  return { dataset: { ...columns.header, events }, at };
}

async function readWhole(
  file: string,
  name: string,
): Promise<{ readonly columns: EventColumns; readonly bytes: number }> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new InputError(`${name}: ${systemReason(error)}`);
  });
  try {
    // No hash: nothing is taken as checked before.
    const { columns, problems } = await openDataset(new Uint8Array(bytes), {
      sha256: () => Promise.resolve(''),
    });
    const faults = problems.filter(({ event }) => event !== undefined);
    if (faults.length > 0)
      throw faultsError(faults.map(({ path, message }) => `${name}: ${path}: ${message}`));
    if (!columns) throw new InputError(`${name}: has no columns`);
    return { columns, bytes: bytes.length };
  } catch (error) {
    if (error instanceof SyntaxError) throw new InputError(`${name}: not JSON (${error.message})`);
    if (error instanceof Error && error.name === 'DatasetError')
      throw new InputError(`${name}: ${error.message}`);
    throw error;
  }
}

const BEGIN_BYTES = 1000;

/** The first bytes of a file. */
async function beginOf(file: string): Promise<string> {
  try {
    const handle = await open(file);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(BEGIN_BYTES), 0, BEGIN_BYTES, 0);
      return buffer.toString('utf8', 0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw new InputError(`${file}: ${systemReason(error)}`);
  }
}
