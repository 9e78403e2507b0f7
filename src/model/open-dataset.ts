/**
 * The door for datasets in a page.
 *
 * What the build publishes it has checked, byte for byte, and the page recognises those bytes by
 * their hash. Anything else is checked here and now, by code that is loaded only then: the schema
 * is a fifth of what a page would load, and almost no reader's file needs it.
 */
import type { Dataset } from './dataset.ts';
import type { Written } from './columns/read-columns.ts';
import type { ParsedDataset } from './parse-dataset.ts';
import { loadDateLanguage } from './time/words/languages.ts';

/** Put here by the build; in scripts, tests and development there is no such name. */
declare const __CHECKED_DATASETS__: readonly string[] | undefined;

/** Of a hash that many hex digits are carried: 128 bits, which no two files ever share. */
export const CHECKED_LENGTH = 32;

/** SHA-256, the beginning of it in lower-case hex, of each dataset that was checked when the page was built. */
export const CHECKED_DATASETS: readonly string[] =
  typeof __CHECKED_DATASETS__ === 'undefined' ? [] : __CHECKED_DATASETS__;

export interface OpenOptions {
  /** SHA-256 in lower-case hex; empty where it cannot be had. */
  sha256: (bytes: Uint8Array<ArrayBuffer>) => Promise<string>;
  checked?: readonly string[];
}

/**
 * The dataset in the bytes of a JSON file, with what had to be left out of it; of a tiled one the
 * header, not checked, with no events. When a whole one comes, its language's words for dates are
 * there too.
 * @throws SyntaxError when they are not JSON; DatasetError (known by its name) when they are not a dataset.
 */
export async function openDataset(
  bytes: Uint8Array<ArrayBuffer>,
  { sha256, checked = CHECKED_DATASETS }: OpenOptions,
): Promise<ParsedDataset> {
  const parsed = await parsedFrom(bytes, { sha256, checked });
  if (!isTiled(parsed.dataset)) await loadDateLanguage(parsed.dataset.language);
  return parsed;
}

/** How far into a file its format is looked for: no further than a header goes before its sources. */
const MARK_WITHIN = 200;

/** Whether a file says that it has columns (docs/data-format.md). */
export function namesColumns(text: string): boolean {
  return text.slice(0, MARK_WITHIN).includes('"datelines-columns"');
}

async function parsedColumns(
  json: unknown,
  written: Written,
  { readColumns }: typeof import('./columns/read-columns.ts'),
): Promise<ParsedDataset> {
  const hasRecords = typeof json === 'object' && json !== null && 'records' in json;
  const { parseDataset: parseRecords } = hasRecords ? await import('./parse-dataset.ts') : {};
  const { columns, problems } = readColumns(json, { parseRecords, written });
  return { dataset: { ...columns.header, version: 1, events: [] }, columns, problems };
}

async function parsedFrom(
  bytes: Uint8Array<ArrayBuffer>,
  { sha256, checked }: Required<OpenOptions>,
): Promise<ParsedDataset> {
  const text = new TextDecoder().decode(bytes);
  // Named near the beginning, so that what reads them is on its way while the text is parsed.
  const reading = namesColumns(text) ? import('./columns/read-columns.ts') : null;
  const json = JSON.parse(text) as Dataset;
  if (reading) return parsedColumns(json, { text, bytes }, await reading);
  // The header of a tiled dataset: whoever opens tiles checks it.
  if (isTiled(json)) return { dataset: { ...json, events: [] }, problems: [] };
  if (checked.length > 0 && checked.includes((await sha256(bytes)).slice(0, CHECKED_LENGTH))) {
    return { dataset: json, problems: [] };
  }
  const { parseDataset } = await import('./parse-dataset.ts');
  return parseDataset(json);
}

function isTiled(json: object | null): boolean {
  return (json as { format?: unknown } | null)?.format === 'datelines-tiles';
}
