/**
 * Articles kept as data: `.jsonl` (one a line, read line by line, so that a file may
 * be larger than memory) and `.json` (one, or a list). A line at fault is told with
 * its number and field, and the next is read.
 */
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import {
  checkArticleRecord,
  DataFileError,
  parseArticleRecord,
  readDataFile,
  type ArticleRecord,
} from '../../src/model/index.ts';

/** Longest line, in bytes: what an article may have, with room for escapes. */
const MOST_LINE_BYTES = 10_000_000;
/** Largest `.json`, which has to be read whole. */
const MOST_JSON_BYTES = 50_000_000;
/** Faults told one by one before the rest is counted, in all and of one kind. */
const MOST_FAULTS = 20;
const MOST_ALIKE = 3;

/**
 * A record with its place ("articles.jsonl, line 12"); or what is wrong there; or word
 * that a `.json` is about something else: a dataset, a manifest, a setting.
 */
export type RecordRead =
  | { readonly place: string; readonly record: ArticleRecord }
  | { readonly fault: string }
  | { readonly foreign: 'ours' | 'unknown' };

/** Whether a file is one that holds articles as data: .jsonl, .ndjson, .json. */
export function isRecordsPath(path: string): boolean {
  return /\.(?:jsonl|ndjson|json)$/iu.test(path);
}

/**
 * The articles of a `.json`, `.jsonl` or `.ndjson` file, in order; faults between them.
 * @throws the system's own error when the file cannot be read.
 */
export async function* recordsOf(path: string): AsyncGenerator<RecordRead> {
  let faults = 0;
  let told = 0;
  let records = 0;
  const alike = new Map<string, number>();
  for await (const read of /\.json$/iu.test(path)
    ? itemsOf(path)
    : recordsIn(createReadStream(path), path)) {
    if (!('fault' in read)) records += 1;
    else {
      const kind = read.fault.replace(/, (?:line|article) \d+/gu, '');
      alike.set(kind, (alike.get(kind) ?? 0) + 1);
      faults += 1;
      if (told >= MOST_FAULTS || (alike.get(kind) ?? 0) > MOST_ALIKE) continue;
      told += 1;
    }
    yield read;
  }
  if (faults > told)
    yield {
      fault: `${path}: and ${faults - told} more at fault${alike.size === 1 ? ' in the same way' : ''}`,
    };
  if (faults + records === 0)
    yield { fault: `${path}: holds no article; remove it, or put one in each line` };
}

/** The articles in lines of JSON, as they come; `name` is what messages call the stream. */
export async function* recordsIn(
  chunks: AsyncIterable<unknown>,
  name: string,
): AsyncGenerator<RecordRead> {
  for await (const { number, bytes } of byteLines(chunks, MOST_LINE_BYTES)) {
    const place = `${name}, line ${number}`;
    if (bytes === undefined) {
      yield {
        fault: `${place}: has more than ${MOST_LINE_BYTES / 1e6} MB; an article goes on one line, and each on its own`,
      };
      continue;
    }
    const text = decode(bytes);
    const spread = number === 1 && text !== undefined ? spreadFault(text, name) : undefined;
    if (spread !== undefined) {
      yield { fault: spread };
      return;
    }
    if (text === undefined) yield { fault: `${place}: is not UTF-8; save the file as UTF-8` };
    else if (text.trim() !== '') yield recordAt(place, () => parseArticleRecord(text, place));
  }
}

/** A file of lines that begins as one JSON text over many: told once, not for each line. */
function spreadFault(firstLine: string, name: string): string | undefined {
  const begins = firstLine.trim();
  if (begins.startsWith('['))
    return `${name}: is one JSON list; name it .json, or write one article a line (jq -c '.[]')`;
  return begins === '{'
    ? `${name}: is JSON over several lines; write one article a line (jq -c .), or name it .json`
    : undefined;
}

async function* itemsOf(path: string): AsyncGenerator<RecordRead> {
  const { size } = await stat(path);
  if (size > MOST_JSON_BYTES) {
    yield {
      fault: `${path}: has ${Math.round(size / 1e6)} MB, more than the ${MOST_JSON_BYTES / 1e6} MB that are read whole; write one article a line and name it .jsonl`,
    };
    return;
  }
  const text = decode(await readFile(path));
  if (text === undefined) {
    yield { fault: `${path}: is not UTF-8; save the file as UTF-8` };
    return;
  }
  yield* itemsIn(text, path);
}

function* itemsIn(text: string, path: string): Generator<RecordRead> {
  let value: unknown;
  try {
    value = readDataFile(text, path);
  } catch (error) {
    if (!(error instanceof DataFileError)) throw error;
    yield { fault: error.message };
    return;
  }
  const items: unknown[] = Array.isArray(value) ? value : [value];
  if (items.length > 0 && !items.some((item) => hasField(item, 'text'))) {
    yield { foreign: OUR_FIELDS.some((field) => hasField(value, field)) ? 'ours' : 'unknown' };
    return;
  }
  for (const [index, item] of items.entries()) {
    const place = Array.isArray(value) ? `${path}, article ${index + 1}` : path;
    yield recordAt(place, () => checkArticleRecord(item, place));
  }
}

/** By these a dataset, a manifest and a curation are known. */
const OUR_FIELDS = ['events', 'sources', 'decisions'];

function hasField(value: unknown, field: string): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, field);
}

function recordAt(place: string, read: () => ArticleRecord): RecordRead {
  try {
    return { place, record: read() };
  } catch (error) {
    if (!(error instanceof DataFileError)) throw error;
    return { fault: error.message };
  }
}

/** UTF-8 alone, as JSON has it (RFC 8259); a byte order mark is passed over. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

export interface ByteLine {
  /** Counted from 1. */
  readonly number: number;
  /** Without its end; absent where the line is longer than allowed. */
  readonly bytes?: Uint8Array;
}

const LINE_FEED = 0x0a;

/**
 * The lines of a stream of bytes, parted by line feeds alone: U+2028 inside a JSON
 * text ends no line. Holds at most one line and one chunk in memory.
 */
export async function* byteLines(
  chunks: AsyncIterable<unknown>,
  mostBytes: number,
): AsyncGenerator<ByteLine> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  const take = (part: Uint8Array) => {
    length += part.length;
    if (length <= mostBytes) parts.push(part);
    else parts = [];
  };
  const line = (): ByteLine => ({
    number,
    ...(length <= mostBytes && { bytes: Buffer.concat(parts) }),
  });
  for await (const chunk of chunks as AsyncIterable<Uint8Array>) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      take(chunk.subarray(start, end));
      yield line();
      [parts, length, number, start] = [[], 0, number + 1, end + 1];
    }
    take(chunk.subarray(start));
  }
  if (length > 0) yield line();
}
