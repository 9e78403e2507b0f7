/**
 * Lots of JSON texts → checked records. The first lot with a fault stops
 * everything: a tiled dataset has no page that could tell what was left out.
 */
import { DatasetError, parseDataset, type Dataset } from '../../src/model/index.ts';
import { InputError } from '../cli.ts';
import type { Head, TextAt } from './json-events.ts';

export type DatasetHeader = Omit<Dataset, 'events'>;

/** Faults told at most. */
const TOLD = 10;

/** The dataset without its events. @throws InputError naming the file when it is none. */
export function checkedHead(file: string, head: Head): DatasetHeader {
  let json: unknown;
  try {
    json = JSON.parse(head.text);
  } catch (error) {
    const what = head.form === 'lines' ? 'its first line is' : 'it is';
    throw new InputError(
      `${file}: ${what} not JSON (${error instanceof Error ? error.message : String(error)})`,
    );
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    throw new InputError(`${file}: is neither a dataset nor JSON Lines whose first line is the dataset without events`); // prettier-ignore
  try {
    return parseDataset({ ...json, events: [] }).dataset;
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    throw new InputError(`${file}: ${error.message}`);
  }
}

/** The events of a lot. @throws InputError naming file and line of each fault. */
export function checkedLot(file: string, header: DatasetHeader, lot: readonly TextAt[]): Dataset {
  const events = lot.map(({ text, line }): unknown => {
    try {
      return JSON.parse(text);
    } catch (error) {
      throw new InputError(
        `${file}, line ${line}: not JSON (${error instanceof Error ? error.message : String(error)})`,
      );
    }
  });
  const { dataset, problems } = parseDataset({ ...header, events });
  const faults = problems.filter(({ event }) => event !== undefined);
  if (faults.length === 0) return dataset;
  throw faultsError(
    faults.map(
      ({ event = 1, message }) => `${file}, line ${lot[event - 1]?.line ?? 0}: ${message}`,
    ),
  );
}

/** The first of the faults of a file, each a line that names its place, and the way out. */
export function faultsError(faults: readonly string[]): InputError {
  const more = faults.length > TOLD ? [`… and ${faults.length - TOLD} more nearby`] : [];
  const told = [...faults.slice(0, TOLD), ...more, 'Correct the file; nothing was written.'];
  return new InputError(told.join('\n'));
}
