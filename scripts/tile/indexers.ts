/** The indexes that need an order of their own: words by the alphabet, ids by their shard. Sorted by runs on disk. */
import {
  decodePostings,
  IdShardBuilder,
  idShards,
  PostingsWriter,
  shardOfId,
  WordGatherer,
  WordShardBuilder,
  type FileRef,
  type Put,
  type TiledHeader,
} from '../../src/tiles/index.ts';
import { InputError } from '../cli.ts';
import type { TileInput } from './input.ts';
import { Sorter } from './sorter.ts';

export interface IndexerOptions {
  readonly scratch: string;
  readonly runBytes?: number;
}

/** Postings gathered before they are handed to the sorter, about 10 MB of them. */
const GATHERED = 2_000_000;

export class WordIndexer {
  readonly #put: Put;
  readonly #sorter: Sorter;
  #gatherer = new WordGatherer();

  constructor(put: Put, { scratch, ...options }: IndexerOptions) {
    this.#put = put;
    this.#sorter = new Sorter({ folder: scratch, name: 'words', ...options });
  }

  /** Events must come in order of the line. */
  add(entries: Iterable<string>, place: number, classNumber: number): void {
    this.#gatherer.add(entries, place, classNumber);
    if (this.#gatherer.added >= GATHERED) this.#handOver();
  }

  finish(): { readonly index: FileRef; readonly names: TiledHeader['names'] } {
    this.#handOver();
    const shards = new WordShardBuilder(this.#put);
    let word: string | null = null;
    let postings = new PostingsWriter();
    const close = () => {
      if (word !== null) shards.add({ word, count: postings.count, bytes: postings.bytes() });
      postings = new PostingsWriter();
    };
    // Equal words come in the order in which they were handed over: their places ascend.
    for (const { key, value } of this.#sorter.sorted()) {
      const own = wordOf(key);
      if (own !== word) close();
      word = own;
      const { places, classes } = decodePostings(value.subarray(4), value.readUInt32LE(0));
      places.forEach((place, i) => {
        postings.add(place, classes[i] ?? 0);
      });
    }
    close();
    return shards.finish();
  }

  #handOver(): void {
    for (const { word, count, bytes } of this.#gatherer.entries()) {
      const head = Buffer.allocUnsafe(4);
      head.writeUInt32LE(count);
      this.#sorter.add(wordKey(word), Buffer.concat([head, bytes]));
    }
    this.#gatherer = new WordGatherer();
  }
}

/** Bytes that sort by UTF-16 units, as texts do in a page. */
function wordKey(word: string): Buffer {
  return Buffer.from(word, 'utf16le').swap16();
}

function wordOf(key: Buffer): string {
  return Buffer.from(key).swap16().toString('utf16le');
}

export class IdIndexer {
  readonly #put: Put;
  readonly #sorter: Sorter;
  readonly #shards: number;

  constructor(
    put: Put,
    { scratch, events, ...options }: IndexerOptions & { readonly events: number },
  ) {
    this.#put = put;
    this.#sorter = new Sorter({ folder: scratch, name: 'ids', ...options });
    this.#shards = idShards(events);
  }

  /** Where it stands in the input is for the message when another event has the same id. */
  add(id: string, place: number, at: number): void {
    const shard = Buffer.allocUnsafe(4);
    shard.writeUInt32BE(shardOfId(id, this.#shards));
    const value = Buffer.allocUnsafe(8);
    value.writeUInt32LE(place, 0);
    value.writeUInt32LE(at, 4);
    this.#sorter.add(Buffer.concat([shard, Buffer.from(id)]), value);
  }

  /** @throws InputError when two events have one id, naming `file` and where both stand. */
  finish(file: string, counted: TileInput['counted']): FileRef {
    const shards = new IdShardBuilder(this.#put);
    let before = { id: '', at: 0 };
    for (const { key, value } of this.#sorter.sorted()) {
      const id = key.toString('utf8', 4);
      const at = value.readUInt32LE(4);
      if (before.id === id) {
        const [first, second] = [before.at, at].sort((a, b) => a - b);
        throw new InputError(`${file}, ${counted} ${second}: the id ${id} is also that of ${counted} ${first}`); // prettier-ignore
      }
      before = { id, at };
      shards.add(key.readUInt32BE(0), id, value.readUInt32LE(0));
    }
    return shards.finish(this.#shards);
  }
}
