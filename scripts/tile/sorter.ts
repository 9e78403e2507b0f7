/**
 * Sorts more records than memory holds: runs of them are sorted and laid on
 * disk, then merged. Records are bytes, in the order of their keys' bytes.
 */
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';

export interface SortedRecord {
  readonly key: Buffer;
  readonly value: Buffer;
}

/** Bytes of records held before they are laid on disk. */
const RUN_BYTES = 64 << 20;
/** What a record costs beside its bytes. */
const RECORD_BYTES = 200;
const READ_BYTES = 1 << 20;

export interface SorterOptions {
  /** Where runs are laid; it must exist. */
  readonly folder: string;
  /** Names the runs in it. */
  readonly name: string;
  readonly runBytes?: number;
}

export class Sorter {
  readonly #options: Required<SorterOptions>;
  #records: SortedRecord[] = [];
  #held = 0;
  readonly #runs: string[] = [];

  constructor({ runBytes = RUN_BYTES, ...options }: SorterOptions) {
    this.#options = { ...options, runBytes };
  }

  add(key: Buffer, value: Buffer): void {
    this.#records.push({ key, value });
    this.#held += key.length + value.length + RECORD_BYTES;
    if (this.#held >= this.#options.runBytes) this.#layDown();
  }

  /** All records in order; those with equal keys in the order in which they came. To be asked once. */
  *sorted(): Generator<SortedRecord> {
    if (this.#runs.length === 0) {
      yield* this.#take();
      return;
    }
    if (this.#records.length > 0) this.#layDown();
    const runs = this.#runs.map((file) => new Run(file));
    try {
      yield* merge(runs);
    } finally {
      for (const run of runs) run.close();
    }
  }

  #take(): SortedRecord[] {
    const records = this.#records.sort((a, b) => Buffer.compare(a.key, b.key));
    [this.#records, this.#held] = [[], 0];
    return records;
  }

  #layDown(): void {
    const { folder, name } = this.#options;
    const file = path.join(folder, `${name}-${this.#runs.length}.run`);
    const handle = openSync(file, 'wx');
    try {
      let pieces: Buffer[] = [];
      let length = 0;
      const flush = () => {
        writeWhole(handle, Buffer.concat(pieces));
        [pieces, length] = [[], 0];
      };
      for (const { key, value } of this.#take()) {
        const head = Buffer.allocUnsafe(8);
        head.writeUInt32LE(key.length, 0);
        head.writeUInt32LE(value.length, 4);
        pieces.push(head, key, value);
        length += 8 + key.length + value.length;
        if (length >= READ_BYTES) flush();
      }
      flush();
    } finally {
      closeSync(handle);
    }
    this.#runs.push(file);
  }
}

function writeWhole(handle: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
}

/** A run on disk, read piece by piece; it is deleted when it is closed. */
class Run {
  readonly #file: string;
  readonly #handle: number;
  #bytes = Buffer.alloc(0);
  #at = 0;
  head: SortedRecord | null = null;

  constructor(file: string) {
    this.#file = file;
    this.#handle = openSync(file, 'r');
    this.next();
  }

  /** Makes the next record the head; null at the end. */
  next(): void {
    if (!this.#has(8)) {
      this.head = null;
      return;
    }
    const [keyLength, valueLength] = [
      this.#bytes.readUInt32LE(this.#at),
      this.#bytes.readUInt32LE(this.#at + 4),
    ];
    this.#has(8 + keyLength + valueLength);
    const from = this.#at + 8;
    this.head = {
      key: this.#bytes.subarray(from, from + keyLength),
      value: this.#bytes.subarray(from + keyLength, from + keyLength + valueLength),
    };
    this.#at = from + keyLength + valueLength;
  }

  close(): void {
    closeSync(this.#handle);
    rmSync(this.#file, { force: true });
  }

  /** Reads on until so many bytes are at hand. False at the end of the file. */
  #has(length: number): boolean {
    if (this.#bytes.length - this.#at >= length) return true;
    const rest = this.#bytes.subarray(this.#at);
    const bytes = Buffer.allocUnsafe(Math.max(READ_BYTES, length));
    rest.copy(bytes);
    let filled = rest.length;
    while (filled < bytes.length) {
      const read = readSync(this.#handle, bytes, filled, bytes.length - filled, null);
      if (read === 0) break;
      filled += read;
    }
    this.#bytes = bytes.subarray(0, filled);
    this.#at = 0;
    return filled >= length;
  }
}

/** The heads in a heap: the least on top; of equal keys the earlier run's. */
function* merge(runs: readonly Run[]): Generator<SortedRecord> {
  const heap = runs.map((run, order) => ({ run, order })).filter(({ run }) => run.head !== null);
  type Entry = (typeof heap)[number];
  const isBefore = (a: Entry, b: Entry) => {
    const keys = a.run.head && b.run.head ? Buffer.compare(a.run.head.key, b.run.head.key) : 0;
    return keys < 0 || (keys === 0 && a.order < b.order);
  };
  const sink = (from: number) => {
    for (let at = from; ;) {
      let least = at;
      for (const child of [2 * at + 1, 2 * at + 2]) {
        const [entry, best] = [heap[child], heap[least]];
        if (entry && best && isBefore(entry, best)) least = child;
      }
      const [own, other] = [heap[at], heap[least]];
      if (least === at || !own || !other) return;
      [heap[at], heap[least]] = [other, own];
      at = least;
    }
  };
  for (let i = heap.length >> 1; i >= 0; i--) sink(i);
  for (let top = heap[0]; top; top = heap[0]) {
    if (top.run.head) yield top.run.head;
    top.run.next();
    if (top.run.head === null) {
      const last = heap.pop();
      if (!last || heap.length === 0) return;
      if (last !== top) heap[0] = last;
    }
    sink(0);
  }
}

/** Eight bytes that sort as the number does; infinities included. */
export function numberKey(value: number): Buffer {
  const bytes = Buffer.allocUnsafe(8);
  bytes.writeDoubleBE(value === 0 ? 0 : value);
  const isNegative = ((bytes[0] ?? 0) & 0x80) !== 0;
  for (let i = 0; i < 8; i++) bytes[i] = (bytes[i] ?? 0) ^ (isNegative ? 0xff : i === 0 ? 0x80 : 0);
  return bytes;
}
