/** One file of tiles, from the server to what it holds: fetched, checked against its name and length, unpacked, read. */
import { fileName, filePath, type FileDecoder, type FileRef } from '../../tiles/index.ts';
import type { Fetch } from '../load/load-dataset.ts';

/** Where the files of a tiled dataset come from. */
export interface TileSource {
  /** The folder of the header, to be put before a file's path. */
  readonly base: string;
  readonly fetch: Fetch;
  /** In lower-case hex; empty where it cannot be had. */
  readonly sha256: (bytes: Uint8Array<ArrayBuffer>) => Promise<string>;
}

/** Why a file is not there. */
export type TileTrouble = 'noConnection' | 'noFile' | 'damaged';

/** Why a file cannot be had. */
export class Trouble extends Error {
  readonly why: TileTrouble;

  constructor(why: TileTrouble) {
    super(why);
    this.why = why;
  }
}

/** @throws Trouble; also when `signal` gives it up, which is then no trouble of the file's. */
export async function readTile<T>(
  file: FileRef,
  decoder: FileDecoder<T>,
  { base, fetch, sha256, signal }: TileSource & { readonly signal: AbortSignal },
): Promise<T> {
  let response: Response;
  try {
    response = await fetch(base + filePath(file), { credentials: 'same-origin', signal });
  } catch {
    throw new Trouble('noConnection');
  }
  if (!response.ok) throw new Trouble('noFile');
  try {
    const packed = new Uint8Array(await response.arrayBuffer());
    const hash = packed.length === file.length ? await sha256(packed) : 'of another length';
    if (hash !== '' && fileName(hash) !== file.name) throw new Trouble('damaged');
    return decoder.decode(await unpacked(packed));
  } catch {
    throw new Trouble('damaged');
  }
}

async function unpacked(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const { body } = new Response(packed);
  const stream = body?.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
