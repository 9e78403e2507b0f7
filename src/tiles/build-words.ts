/** Gathers the postings of words while events go by, and deals sorted words to shards. */
import type { Put } from './build-pyramid.ts';
import type { FileRef } from './file-ref.ts';
import type { TiledHeader } from './header.ts';
import {
  encodeShards,
  encodeWords,
  NAMED,
  nameEntry,
  PostingsWriter,
  SHARD_BYTES,
  type NamedPart,
  type ShardEntry,
  type WordEntry,
} from './word-shard.ts';

/** Names that the header tells, of each sort. */
const COMMON_NAMES = 100;

/** Postings of some of the events, which must come in order of the line. */
export class WordGatherer {
  readonly #postings = new Map<string, PostingsWriter>();
  #added = 0;

  /** Postings added. */
  get added(): number {
    return this.#added;
  }

  add(entries: Iterable<string>, place: number, classNumber: number): void {
    for (const entry of entries) {
      let own = this.#postings.get(entry);
      if (!own) this.#postings.set(entry, (own = new PostingsWriter()));
      own.add(place, classNumber);
      this.#added += 1;
    }
  }

  /** What was gathered, in no order. */
  *entries(): Generator<WordEntry> {
    for (const [word, own] of this.#postings) yield { word, count: own.count, bytes: own.bytes() };
  }
}

/** Takes words in order of their code units and puts shards of them. */
export class WordShardBuilder {
  readonly #put: Put;
  readonly #shards: ShardEntry[] = [];
  readonly #names: Record<NamedPart, [string, number][]> = {
    people: [],
    organisations: [],
    places: [],
  };
  #entries: WordEntry[] = [];
  #length = 0;

  constructor(put: Put) {
    this.#put = put;
  }

  add(entry: WordEntry): void {
    this.#noteName(entry);
    if (this.#length > 0 && this.#length + entry.bytes.length > SHARD_BYTES) this.#close();
    this.#entries.push(entry);
    this.#length += entry.bytes.length + entry.word.length;
  }

  finish(): { readonly index: FileRef; readonly names: TiledHeader['names'] } {
    if (this.#entries.length > 0) this.#close();
    return { index: this.#put(encodeShards('wordIndex', this.#shards)), names: this.#names };
  }

  #noteName({ word, count }: WordEntry): void {
    for (const part of Object.keys(NAMED) as NamedPart[]) {
      const prefix = nameEntry(part, '');
      if (!word.startsWith(prefix)) continue;
      const own = this.#names[part];
      own.push([word.slice(prefix.length), count]);
      own.sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
      own.splice(COMMON_NAMES);
    }
  }

  #close(): void {
    const first = this.#entries[0]?.word ?? '';
    this.#shards.push({ first, file: this.#put(encodeWords(this.#entries)) });
    [this.#entries, this.#length] = [[], 0];
  }
}
