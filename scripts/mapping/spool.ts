/**
 * Shelves on disk: what reduce puts away goes to temporary files once it is much.
 *
 * A file loses its name as soon as it is open, so that nothing of it stays, however
 * the command ends; the space is free again when the process is gone.
 */
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { OpenShelf } from '../../src/extract/index.ts';
import { InputError, systemReason } from '../cli.ts';

/** Bytes that a shelf holds in memory before it writes them. */
const MOST_HELD = 4_000_000;

let opened = 0;

/** An empty shelf; with no more than `mostHeld` bytes on it, no file is made. */
export function spoolShelf<T>(mostHeld = MOST_HELD): OpenShelf<T> {
  const spool = new Spool(mostHeld);
  // Where each item ends; the next begins there.
  const ends: number[] = [];
  return {
    get size() {
      return ends.length;
    },
    add: (item) => {
      ends.push(spool.append(Buffer.from(JSON.stringify(item))));
    },
    get: (at) => {
      const end = ends[at];
      if (end === undefined) throw new RangeError(`nothing lies in place ${at}`);
      return JSON.parse(spool.read(ends[at - 1] ?? 0, end)) as T;
    },
  };
}

/** Bytes that are appended and read back: the last of them in memory, the others in a file. */
class Spool {
  private readonly mostHeld: number;
  private file: number | undefined;
  private written = 0;
  private held: Buffer;
  private heldLength = 0;

  constructor(mostHeld: number) {
    this.mostHeld = mostHeld;
    this.held = Buffer.alloc(Math.min(mostHeld, 1 << 16));
  }

  /** @returns the end of what was appended. */
  append(bytes: Buffer): number {
    if (this.heldLength + bytes.length > this.mostHeld) this.flush();
    if (this.heldLength + bytes.length > this.held.length) this.grow(bytes.length);
    bytes.copy(this.held, this.heldLength);
    this.heldLength += bytes.length;
    return this.written + this.heldLength;
  }

  read(start: number, end: number): string {
    if (start >= this.written)
      return this.held.toString('utf8', start - this.written, end - this.written);
    if (this.file === undefined) throw new RangeError('nothing is on disk');
    const bytes = Buffer.allocUnsafe(end - start);
    for (let done = 0; done < bytes.length;) {
      const read = readSync(this.file, bytes, done, bytes.length - done, start + done);
      if (read === 0) throw new Error('a temporary file was cut short');
      done += read;
    }
    return bytes.toString('utf8');
  }

  private grow(by: number): void {
    const larger = Buffer.alloc(Math.max(2 * this.held.length, this.heldLength + by));
    this.held.copy(larger, 0, 0, this.heldLength);
    this.held = larger;
  }

  private flush(): void {
    try {
      this.file ??= openNameless();
      for (let done = 0; done < this.heldLength;)
        done += writeSync(this.file, this.held, done, this.heldLength - done, this.written + done);
    } catch (error) {
      throw new InputError(
        `temporary files in ${tmpdir()} could not be written: ${systemReason(error)}; name another folder in TMPDIR`,
      );
    }
    this.written += this.heldLength;
    this.heldLength = 0;
  }
}

/** A new file, open for writing and reading. */
function openNameless(): number {
  opened += 1;
  const name = path.join(tmpdir(), `datelines-${process.pid}-${opened}.tmp`);
  const file = openSync(name, 'wx+', 0o600);
  try {
    rmSync(name);
  } catch (error) {
    closeSync(file);
    throw error;
  }
  return file;
}
