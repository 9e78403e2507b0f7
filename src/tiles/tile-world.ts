/** A tiled dataset that is open: its header, and the few files that are always at hand. */
import { decodeDetails } from './build-line.ts';
import { decodeDirectory, type DirectoryEntry } from './directory.ts';
import { decodeBlock, type EventBlock } from './event-block.ts';
import { classesOf, type TiledHeader } from './header.ts';
import type { EventClass } from './event-class.ts';
import type { FileRef } from './file-ref.ts';
import { decodeIds } from './id-shard.ts';
import { decodeNode, type TileNode } from './node.ts';
import type { FileDecoder, TileFiles } from './tile-files.ts';
import { decodeShards, decodeWords } from './word-shard.ts';

/** How each kind of file is read. The same objects all the time: caches know them by identity. */
export const DECODERS = {
  node: { decode: decodeNode },
  directory: { decode: decodeDirectory },
  ids: { decode: decodeIds },
  words: { decode: decodeWords },
  wordIndex: { decode: (bytes: Uint8Array) => decodeShards('wordIndex', bytes) },
  idIndex: { decode: (bytes: Uint8Array) => decodeShards('idIndex', bytes) },
  details: { decode: decodeDetails },
} as const;

export interface TileWorld {
  readonly header: TiledHeader;
  readonly classes: readonly EventClass[];
  readonly sourceIds: readonly string[];
  readonly files: TileFiles;
  /** Reads blocks of events. */
  readonly block: FileDecoder<EventBlock>;
  readonly roots: readonly TileNode[];
  /** The pages of the directory. */
  readonly pages: readonly DirectoryEntry[];
  readonly soft: EventBlock | null;
}

/** Fetches a file, and waits for it. @throws whatever keeps it from coming. */
export type Load = <T>(file: FileRef, decoder: FileDecoder<T>) => Promise<T>;

/** Opens what a header names. @throws TileError, or what `load` throws. */
export async function openWorld(
  header: TiledHeader,
  { files, load }: { readonly files: TileFiles; readonly load: Load },
): Promise<TileWorld> {
  const classes = classesOf(header);
  const sourceIds = header.sources.map((source) => source.id);
  const block = { decode: (bytes: Uint8Array) => decodeBlock(bytes, { classes, sourceIds }) };
  const [roots, pages, soft] = await Promise.all([
    Promise.all(header.pyramid.roots.map(({ file }) => load(file, DECODERS.node))),
    load(header.directory, DECODERS.directory),
    header.soft ? load(header.soft, block) : null,
  ]);
  return { header, classes, sourceIds, files, block, roots, pages, soft };
}
