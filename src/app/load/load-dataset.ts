/**
 * The door through which data comes in: fetches one JSON file of this site and
 * checks it. What cannot be shown comes back as a value with its reason, because
 * a reader needs the way out, not a stack trace.
 */
import { namesColumns, openDataset, type Dataset, type DatasetProblem } from '../../model/index.ts';
import { loadColumnStore, type EventStore } from '../../timeline/index.ts';
import { sha256 } from '../../ui/index.ts';
import { DEFAULT_FILE, INDEX_FILE } from './data-file.ts';
import type { TiledStore } from '../tiles/open-tiles.ts';

/** A dataset that the server offers, as `data/index.json` lists it. */
export interface DatasetEntry {
  readonly file: string;
  readonly title: string;
}

export type LoadFailure =
  | { readonly reason: 'notAllowed' | 'noConnection' | 'notJson'; readonly file: string }
  | { readonly reason: 'noFile'; readonly file: string; readonly status: number }
  | { readonly reason: 'notDataset'; readonly file: string; readonly detail: string };

/** A dataset with the entries that had to be left out of it, if any. */
export interface Loaded {
  readonly file: string;
  readonly dataset: Dataset;
  readonly problems: readonly DatasetProblem[];
  /** Events in the file, those with problems included. */
  readonly total: number;
  /** Where the events are when they came in columns or are tiled; then the dataset has none itself. */
  readonly store?: EventStore & Partial<Pick<TiledStore, 'attend'>>;
}

export type LoadResult =
  ({ readonly ok: true } & Loaded) | { readonly ok: false; readonly failure: LoadFailure };

export type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

/** Fetches and checks a dataset, whole or tiled. Never rejects. */
export async function loadDataset(file: string, fetch: Fetch): Promise<LoadResult> {
  // Columns are what others' data may come in: their reader is on its way while the data are.
  if (file !== DEFAULT_FILE) loadColumnStore().catch(() => {});
  let response: Response;
  try {
    response = await fetch(file, { credentials: 'same-origin' });
  } catch {
    return { ok: false, failure: { reason: 'noConnection', file } };
  }
  if (!response.ok)
    return { ok: false, failure: { reason: 'noFile', file, status: response.status } };
  const result = await readDataset(new Uint8Array(await response.arrayBuffer()), file);
  // Only the header of a tiled dataset has a format; what it is worth is seen there.
  if (!result.ok || !('format' in result.dataset)) return result;
  const { openTiles } = await import('../tiles/open-tiles.ts');
  return openTiles(result.dataset, file, { fetch, sha256 });
}

/** Checks data that has arrived, and says what had to be left out. */
export async function readDataset(
  bytes: Uint8Array<ArrayBuffer>,
  file: string,
): Promise<LoadResult> {
  try {
    const begin = new TextDecoder().decode(bytes.subarray(0, 1000));
    const loading = namesColumns(begin) ? loadColumnStore() : null;
    const { dataset, columns, problems } = await openDataset(bytes, { sha256 });
    const leftOut = problems.filter((problem) => problem.event !== undefined);
    const store = columns && (await loading)?.(columns);
    const listed = columns ? columns.titles.length + columns.records.length : 0;
    const total = listed + dataset.events.length + leftOut.length;
    return { ok: true, file, dataset, ...(store && { store }), problems: leftOut, total };
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false, failure: { reason: 'notJson', file } };
    if (!(error instanceof Error) || error.name !== 'DatasetError') throw error;
    return { ok: false, failure: { reason: 'notDataset', file, detail: error.message } };
  }
}

/** Datasets the server offers; none when it does not say. Never rejects. */
export async function loadIndex(fetch: Fetch): Promise<readonly DatasetEntry[]> {
  try {
    const response = await fetch(INDEX_FILE, { credentials: 'same-origin' });
    const text = response.ok ? new TextDecoder().decode(await response.arrayBuffer()) : '[]';
    const json: unknown = JSON.parse(text);
    return Array.isArray(json) ? json.filter(isEntry) : [];
  } catch {
    return [];
  }
}

function isEntry(value: unknown): value is DatasetEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { file, title } = value as Record<string, unknown>;
  return typeof file === 'string' && typeof title === 'string' && title !== '';
}
