/**
 * How one tile file names another: by the hash of its bytes, so that a name
 * never comes to mean something else, and by its length.
 */
import type { ByteReader, ByteWriter } from './bytes.ts';

export interface FileRef {
  /** The first 20 hex digits (80 bits) of the SHA-256 of the file's bytes. */
  readonly name: string;
  /** Bytes of the file. */
  readonly length: number;
}

const NAME_BYTES = 10;

/** Where a file lies, from the folder of the header: "tiles/3f/3fa1…7c.tile". */
export function filePath({ name }: FileRef): string {
  return `tiles/${name.slice(0, 2)}/${name}.tile`;
}

/** The name of bytes with this SHA-256 in hex. */
export function fileName(sha256: string): string {
  return sha256.slice(0, 2 * NAME_BYTES);
}

/** One byte 0 for none; else the length and the ten bytes of the name. */
export function writeRef(out: ByteWriter, ref: FileRef | null): void {
  out.count(ref?.length ?? 0);
  if (!ref) return;
  for (let i = 0; i < NAME_BYTES; i++) out.byte(parseInt(ref.name.slice(2 * i, 2 * i + 2), 16));
}

export function readRef(input: ByteReader): FileRef | null {
  const length = input.count();
  if (length === 0) return null;
  const name = Array.from(input.raw(NAME_BYTES), (b) => b.toString(16).padStart(2, '0')).join('');
  return { name, length };
}
