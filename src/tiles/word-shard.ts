/**
 * Where words are: for each word the events that have it, in order of the line,
 * with the class of each, so that words and a filter are answered together
 * without a look at the events. Shards are runs of the words in order, so what
 * begins alike stands together.
 */
import { foldText } from '../timeline/index.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import type { DrawnEvent } from './drawn-event.ts';
import { beginFile, openFile } from './file-kind.ts';
import { readRef, writeRef, type FileRef } from './file-ref.ts';
import { sharedStart } from './id-shard.ts';

/** Bytes at which a shard is full; a word that has more fills one alone. */
export const SHARD_BYTES = 1 << 16;

/** Parts of an event in which whole names are asked for, with the letter that stands before them in the index. */
export const NAMED = { people: 'p', organisations: 'o', places: 'l' } as const;
export type NamedPart = keyof typeof NAMED;

/** The entry of a whole name. The colon is in no folded word, so names and words never meet. */
export function nameEntry(part: NamedPart, name: string): string {
  return `${NAMED[part]}:${name}`;
}

/** The entries under which an event is found: the folded words of its titles and names, and its names whole. */
export function entriesOf(event: DrawnEvent): Set<string> {
  const { title, short = '', people, organisations, places } = event;
  const entries = new Set(
    foldText([title, short, ...people, ...organisations, ...places].join(' ')).split(' '),
  );
  entries.delete('');
  for (const part of Object.keys(NAMED) as NamedPart[])
    for (const name of event[part]) entries.add(nameEntry(part, name));
  return entries;
}

/** Events that have a word; places ascend. */
export interface Postings {
  readonly places: Uint32Array;
  readonly classes: Uint16Array;
}

/** Postings as bytes, added one by one: from the place before, then the class. */
export class PostingsWriter {
  readonly #out = new ByteWriter(16);
  #count = 0;
  #last = -1;

  get count(): number {
    return this.#count;
  }

  get length(): number {
    return this.#out.length;
  }

  add(place: number, classNumber: number): void {
    this.#out.count(place - this.#last - 1);
    this.#out.count(classNumber);
    this.#last = place;
    this.#count += 1;
  }

  bytes(): Uint8Array {
    return this.#out.bytes();
  }
}

export function decodePostings(bytes: Uint8Array, count: number): Postings {
  const input = new ByteReader(bytes);
  const places = new Uint32Array(count);
  const classes = new Uint16Array(count);
  let place = -1;
  for (let i = 0; i < count; i++) {
    place += input.count() + 1;
    places[i] = place;
    classes[i] = input.count();
  }
  input.finish();
  return { places, classes };
}

export interface WordEntry {
  readonly word: string;
  readonly count: number;
  /** Postings, encoded. */
  readonly bytes: Uint8Array;
}

/** A shard; words must ascend by code unit. */
export function encodeWords(entries: readonly WordEntry[]): Uint8Array {
  const out = beginFile('words');
  out.count(entries.length);
  let before = '';
  for (const { word, count, bytes } of entries) {
    const same = sharedStart(before, word);
    out.count(same);
    out.text(word.slice(same));
    out.count(count);
    out.count(bytes.length);
    before = word;
  }
  for (const { bytes } of entries) out.raw(bytes);
  return out.bytes();
}

/** @throws TileError when the bytes are not a shard of words. */
export function decodeWords(bytes: Uint8Array): WordEntry[] {
  const input = openFile('words', bytes);
  let word = '';
  const heads = Array.from({ length: input.count() }, () => {
    word = word.slice(0, input.count()) + input.text();
    return { word, count: input.count(), length: input.count() };
  });
  const entries = heads.map(({ length, ...head }) => ({ ...head, bytes: input.raw(length) }));
  input.finish();
  return entries;
}

/** A shard with the first of its words. */
export interface ShardEntry {
  readonly first: string;
  readonly file: FileRef;
}

/** The list of shards: of words with the first word of each, of ids with none. */
export function encodeShards(
  kind: 'wordIndex' | 'idIndex',
  shards: readonly ShardEntry[],
): Uint8Array {
  const out = beginFile(kind);
  out.count(shards.length);
  for (const { first, file } of shards) {
    out.text(first);
    writeRef(out, file);
  }
  return out.bytes();
}

/** @throws TileError when the bytes are not such a list. */
export function decodeShards(kind: 'wordIndex' | 'idIndex', bytes: Uint8Array): ShardEntry[] {
  const input = openFile(kind, bytes);
  const shards = Array.from({ length: input.count() }, () => {
    const first = input.text();
    return { first, file: readRef(input) ?? { name: '', length: 0 } };
  });
  input.finish();
  return shards;
}
