/**
 * What a reader of tiles asks for, and what may answer: the files themselves
 * are fetched, kept and let go by somebody else. An answer is there or it is
 * not yet; asking is what has it fetched.
 */
import type { FileRef } from './file-ref.ts';

/** In the order of fetching: what the view lacks, then exact numbers at its edges. Nothing else is fetched. */
export type Urgency = 'view' | 'edge';

/** How the bytes of a kind of file are read. @throws TileError */
export interface FileDecoder<T> {
  readonly decode: (bytes: Uint8Array) => T;
}

export interface TileFiles {
  /** What a file holds; null when it is not here, and then it is asked for. */
  readonly get: <T>(file: FileRef, decoder: FileDecoder<T>, urgency: Urgency) => T | null;
  /** The same without asking for it. */
  readonly peek: <T>(file: FileRef, decoder: FileDecoder<T>) => T | null;
}
