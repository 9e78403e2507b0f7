/** Deals ids, which come sorted by their shard, to the shards' files. */
import type { Put } from './build-pyramid.ts';
import type { FileRef } from './file-ref.ts';
import { encodeIds, SHARD_IDS } from './id-shard.ts';
import { encodeShards, type ShardEntry } from './word-shard.ts';

/** How many shards so many ids get; at least one. */
export function idShards(events: number): number {
  return Math.max(1, Math.ceil(events / SHARD_IDS));
}

export class IdShardBuilder {
  readonly #put: Put;
  readonly #shards: ShardEntry[] = [];
  #ids = new Map<string, number>();

  constructor(put: Put) {
    this.#put = put;
  }

  /** Shards must ascend from 0; one that gets no id is put all the same. */
  add(shard: number, id: string, place: number): void {
    while (this.#shards.length < shard) this.#close();
    this.#ids.set(id, place);
  }

  /** The list of all shards. */
  finish(shards: number): FileRef {
    while (this.#shards.length < shards) this.#close();
    return this.#put(encodeShards('idIndex', this.#shards));
  }

  #close(): void {
    this.#shards.push({ first: '', file: this.#put(encodeIds(this.#ids)) });
    this.#ids = new Map();
  }
}
