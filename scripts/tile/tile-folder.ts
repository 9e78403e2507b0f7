/**
 * The folder of a tiled dataset while it is being written: beside its place,
 * under another name, until everything is there. Then it takes its place in one
 * step. If that never comes, what stood there before still stands.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { fileName, filePath, HEADER_FILE, type FileRef } from '../../src/tiles/index.ts';
import { InputError, UsageError } from '../cli.ts';
import { whenInterrupted } from '../interrupt.ts';

const LEVEL = 9;

export interface Written {
  readonly files: number;
  readonly bytes: number;
}

export class TileFolder {
  readonly #out: string;
  readonly #temporary: string;
  readonly #settle: () => void;
  readonly #known = new Set<string>();
  #bytes = 0;

  /** @throws UsageError when something else is in the place; InputError when nothing can be written there. */
  constructor(out: string) {
    this.#out = path.resolve(out);
    refuseOther(this.#out);
    this.#temporary = path.join(
      path.dirname(this.#out),
      `.${path.basename(this.#out)}.${process.pid}.tmp`,
    );
    mkdirSync(this.scratch, { recursive: true });
    this.#settle = whenInterrupted(() => {
      this.discard();
    });
  }

  /** A folder for what is needed only meanwhile. */
  get scratch(): string {
    return path.join(this.#temporary, 'scratch');
  }

  /** Compresses bytes and keeps them as a file; equal bytes are one file. */
  readonly put = (bytes: Uint8Array): FileRef => {
    const packed = gzipSync(bytes, { level: LEVEL });
    // The header of gzip names the system that packed it: unknown, so that all give the same bytes.
    packed[9] = 255;
    const name = fileName(createHash('sha256').update(packed).digest('hex'));
    const ref = { name, length: packed.length };
    if (this.#known.has(name)) return ref;
    const file = path.join(this.#temporary, filePath(ref));
    if (!existsSync(path.dirname(file))) mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, packed);
    this.#known.add(name);
    this.#bytes += packed.length;
    return ref;
  };

  /** Writes the header and puts the folder in its place. */
  finish(header: unknown): Written {
    const text = `${JSON.stringify(header)}\n`;
    writeFileSync(path.join(this.#temporary, HEADER_FILE), text);
    rmSync(this.scratch, { recursive: true, force: true });
    const old = `${this.#temporary}.old`;
    const stands = existsSync(this.#out);
    if (stands) renameSync(this.#out, old);
    try {
      renameSync(this.#temporary, this.#out);
    } catch (error) {
      if (stands) renameSync(old, this.#out);
      throw error;
    }
    this.#settle();
    rmSync(old, { recursive: true, force: true });
    return { files: this.#known.size + 1, bytes: this.#bytes + Buffer.byteLength(text) };
  }

  /** Leaves everything as it was. */
  discard(): void {
    this.#settle();
    rmSync(this.#temporary, { recursive: true, force: true });
  }
}

/** Only a tiled dataset, or nothing, is replaced. */
function refuseOther(out: string): void {
  if (!existsSync(out)) return;
  let entries: string[];
  try {
    entries = readdirSync(out);
  } catch {
    throw new InputError(`${out}: is no folder; name one that is not there yet`);
  }
  if (entries.length > 0 && !entries.includes(HEADER_FILE))
    throw new UsageError(`${out} holds other things than tiles; name a folder of its own`);
}
