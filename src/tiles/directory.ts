/**
 * The chunks of the line, by place: which file holds the events from one place
 * on, when they begin, and how many of each class are among them. It leads from
 * a number in the list to an event, also where a filter leaves out many. It has
 * two storeys: the directory names pages, a page names chunks.
 */
import { TileError } from './bytes.ts';
import { beginFile, openFile } from './file-kind.ts';
import { readRef, writeRef, type FileRef } from './file-ref.ts';

/** Events of a chunk of the line; only the last has fewer. */
export const CHUNK_EVENTS = 512;
/** Chunks of a page; only the last has fewer. */
export const PAGE_CHUNKS = 256;

/** A chunk in a page, or a page in the directory. */
export interface DirectoryEntry {
  readonly file: FileRef;
  /** Anchor of its first event. */
  readonly firstMs: number;
  /** Events by class number, of classes that occur. */
  readonly classes: ReadonlyMap<number, number>;
}

export function encodeDirectory(entries: readonly DirectoryEntry[]): Uint8Array {
  const out = beginFile('directory');
  out.count(entries.length);
  let before = 0;
  for (const { file, firstMs, classes } of entries) {
    writeRef(out, file);
    out.signed(firstMs - before);
    before = firstMs;
    out.count(classes.size);
    for (const [number, count] of [...classes].sort(([a], [b]) => a - b)) {
      out.count(number);
      out.count(count);
    }
  }
  return out.bytes();
}

/** @throws TileError when the bytes are not a directory. */
export function decodeDirectory(bytes: Uint8Array): DirectoryEntry[] {
  const input = openFile('directory', bytes);
  let firstMs = 0;
  const entries = Array.from({ length: input.count() }, () => {
    const file = readRef(input);
    if (!file) throw new TileError('the directory names no file');
    firstMs += input.signed();
    const classes = new Map(
      Array.from({ length: input.count() }, () => [input.count(), input.count()] as const),
    );
    return { file, firstMs, classes };
  });
  input.finish();
  return entries;
}
