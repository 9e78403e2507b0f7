/**
 * The door for datasets: untrusted JSON in, a dataset and what is wrong with it out.
 * A fault in the header stops everything; a fault in one event costs that event alone.
 */
import * as z from 'zod/mini';
import type { EventColumns } from './columns/columns.ts';
import { DATASET_VERSION, type Dataset, datasetHeaderShape } from './dataset.ts';
import { EventRecord } from './event.ts';
import { type Migrations, migrate } from './migrate.ts';
import { type Problem, checkShape } from './problem.ts';
import type { Source } from './source.ts';
import { isLaterThan } from './time/compare.ts';

/** A fault that was survived. */
export interface DatasetProblem extends Problem {
  /** Place of the event in the file, counted from 1; absent when no event was left out for it. */
  readonly event?: number;
  /** Its id, where it has one. */
  readonly id?: string;
}

export interface ParsedDataset {
  readonly dataset: Dataset;
  /** Where the file has columns: then the dataset is their header, and its events are here. */
  readonly columns?: EventColumns;
  /** In the order of the file. */
  readonly problems: readonly DatasetProblem[];
}

/** Thrown when no dataset can be made of the data at all; the message names each place and the way out. */
export class DatasetError extends Error {
  override name = 'DatasetError';
  readonly problems: readonly Problem[];

  constructor(
    problems: readonly Problem[],
    wayOut = 'Correct the file, or write it again with "npm run extract".',
  ) {
    const others = problems.length > 1 ? `(and ${problems.length - 1} more)` : '';
    super([placed(problems[0]), others, wayOut].filter(Boolean).join(' '));
    this.problems = problems;
  }
}

function placed(
  { path, message }: Problem = { path: '', message: 'This is not a dataset.' },
): string {
  return message.includes(path) ? message : `${path}: ${message}`;
}

const DatasetHeader = z.strictObject({ ...datasetHeaderShape, events: z.array(z.unknown()) });

/**
 * Checks a dataset as read from JSON.
 *
 * Events that break the contract are left out, each with one problem that tells all
 * its faults. So are events whose id was taken, whose citations name a source
 * that is not there, or date something after its source was published. Codes that
 * two sources share are reported and nothing is left out.
 * @throws DatasetError when the header or a source is at fault, or the version is not known.
 */
export function parseDataset(json: unknown): ParsedDataset {
  const checked = checkShape(
    DatasetHeader,
    migrate(json, DATASET_VERSION, MIGRATIONS, refuseVersion),
    'the dataset',
  );
  if (!checked.ok) throw new DatasetError(checked.problems);
  const { events: texts, ...header } = checked.value;
  const sources = sourcesById(header.sources);
  const problems: DatasetProblem[] = repeatedCodes(header.sources);
  const events: EventRecord[] = [];
  const placeOf = new Map<string, number>();
  for (const [index, text] of texts.entries()) {
    const event = checkEvent(text, sources, placeOf);
    if (event.ok) {
      placeOf.set(event.value.id, index + 1);
      events.push(event.value);
    } else problems.push(eventProblem(index + 1, text, event.problems));
  }
  return { dataset: { ...header, events }, problems };
}

/** None yet: version 1 is the first. */
const MIGRATIONS: Migrations = new Map();

function refuseVersion(version: number): never {
  const message = `This Datelines reads data of version ${DATASET_VERSION}, not of version ${version}.`;
  const wayOut = version > DATASET_VERSION ? 'A newer Datelines is needed.' : undefined;
  throw new DatasetError([{ path: 'version', message }], wayOut);
}

function sourcesById(sources: readonly Source[]): ReadonlyMap<string, Source> {
  const byId = new Map<string, Source>();
  for (const [index, source] of sources.entries()) {
    if (byId.has(source.id))
      throw new DatasetError([
        { path: `sources[${index}].id`, message: `Two sources have the id ${source.id}.` },
      ]);
    byId.set(source.id, source);
  }
  return byId;
}

function repeatedCodes(sources: readonly Source[]): DatasetProblem[] {
  const firstWith = new Map<string, Source>();
  const problems: DatasetProblem[] = [];
  for (const [index, source] of sources.entries()) {
    const first = firstWith.get(source.code);
    if (first)
      problems.push({
        path: `sources[${index}].code`,
        message: `The code ${source.code} stands for ${first.publisher} and for ${source.publisher}.`,
      });
    else firstWith.set(source.code, source);
  }
  return problems;
}

/** Shape first, then what shape cannot tell. */
function checkEvent(
  json: unknown,
  sources: ReadonlyMap<string, Source>,
  placeOf: ReadonlyMap<string, number>,
) {
  const checked = checkShape(EventRecord, json, 'the event');
  if (!checked.ok) return checked;
  const problems = [...repeatedId(checked.value, placeOf), ...sourceFaults(checked.value, sources)];
  return problems.length === 0 ? checked : ({ ok: false, problems } as const);
}

function repeatedId({ id }: EventRecord, placeOf: ReadonlyMap<string, number>): Problem[] {
  const first = placeOf.get(id);
  if (first === undefined) return [];
  return [{ path: 'id', message: `The id ${id} is also that of event ${first}.` }];
}

function sourceFaults(event: EventRecord, sources: ReadonlyMap<string, Source>): Problem[] {
  const problems: Problem[] = [];
  for (const [index, { source: id, when }] of event.citations.entries()) {
    const source = sources.get(id);
    if (!source) problems.push(unknownSource(id, `citations[${index}].source`));
    else if (event.status === undefined && isLaterThan(when, source.published))
      problems.push({
        path: `citations[${index}].when`,
        message: `The citation's date ${when} is later than its source, published ${source.published}.`,
      });
  }
  for (const [index, { values }] of event.differences.entries())
    for (const [place, { source: id }] of values.entries())
      if (!sources.has(id))
        problems.push(unknownSource(id, `differences[${index}].values[${place}].source`));
  return problems;
}

function unknownSource(id: string, path: string): Problem {
  return { path, message: `The source ${id} is not among the sources of the dataset.` };
}

const MOST_FAULTS_TOLD = 3;

/** All the faults of one event as one problem, placed at the first. */
function eventProblem(place: number, json: unknown, faults: readonly Problem[]): DatasetProblem {
  const told = faults.slice(0, MOST_FAULTS_TOLD).map((fault) => fault.message);
  const rest = faults.length - told.length;
  if (rest > 0) told.push(`And ${rest} more.`);
  const id = (json as { id?: unknown } | null)?.id;
  return {
    event: place,
    ...(typeof id === 'string' && { id: id.slice(0, 120) }),
    path: faults[0]?.path ?? '',
    message: told.join(' '),
  };
}
