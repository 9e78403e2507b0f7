/** Every tile file begins with a byte that says what it holds and one for the version of the format. */
import { ByteReader, ByteWriter, TileError } from './bytes.ts';

export const FORMAT_VERSION = 1;

const KINDS = {
  node: 1,
  events: 2,
  directory: 3,
  ids: 4,
  words: 5,
  wordIndex: 6,
  idIndex: 7,
} as const;
export type FileKind = keyof typeof KINDS;

/** A writer that has written the two bytes. */
export function beginFile(kind: FileKind): ByteWriter {
  const out = new ByteWriter();
  out.byte(KINDS[kind]);
  out.byte(FORMAT_VERSION);
  return out;
}

/** A reader that stands behind the two bytes. @throws TileError when they say something else. */
export function openFile(kind: FileKind, bytes: Uint8Array): ByteReader {
  const input = new ByteReader(bytes);
  const found = input.byte();
  if (found !== KINDS[kind]) throw new TileError(`the file does not hold ${kind}`);
  const version = input.byte();
  if (version !== FORMAT_VERSION) throw new TileError(`the file is of format ${version}`);
  return input;
}
