/** A dataset as tiles in memory, written by the command's own two passes. */
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { firstPass } from '../../scripts/tile/first-pass.ts';
import { openInput } from '../../scripts/tile/input.ts';
import { secondPass } from '../../scripts/tile/second-pass.ts';
import type { Dataset } from '../../src/model/index.ts';
import {
  fileName,
  openWorld,
  type FileDecoder,
  type FileRef,
  type TileFiles,
  type TiledHeader,
  type TileWorld,
} from '../../src/tiles/index.ts';

export interface Tiled {
  readonly header: TiledHeader;
  /** Bytes of each file, by its name. */
  readonly bytes: ReadonlyMap<string, Uint8Array>;
}

/** Runs so small that even a small dataset is sorted on disk. */
const RUN_BYTES = 1 << 16;

export async function tiled(dataset: Dataset, runBytes = RUN_BYTES): Promise<Tiled> {
  const { events, ...header } = dataset;
  const folder = await mkdtemp(path.join(tmpdir(), 'datelines-tiles-'));
  try {
    const file = path.join(folder, 'events.jsonl');
    await writeFile(file, [header, ...events].map((one) => JSON.stringify(one)).join('\n'));
    const bytes = new Map<string, Uint8Array>();
    const put = (content: Uint8Array): FileRef => {
      const name = fileName(createHash('sha256').update(content).digest('hex'));
      bytes.set(name, content);
      return { name, length: content.length };
    };
    const options = { name: 'events.jsonl', scratch: folder, runBytes };
    const input = await openInput(file, options.name);
    const first = await firstPass(input, options);
    return { header: await secondPass(input, first, { ...options, put }), bytes };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Files that are all there at once, read when they are asked for; `lacking` ones never come. */
export function filesOf(
  { bytes }: Tiled,
  lacking: ReadonlySet<string> = new Set(),
): TileFiles & { readonly asked: Set<string> } {
  const known = new Map<string, unknown>();
  const asked = new Set<string>();
  const get = <T>({ name }: FileRef, decoder: FileDecoder<T>): T | null => {
    asked.add(name);
    if (lacking.has(name)) return null;
    if (!known.has(name)) known.set(name, decoder.decode(bytes.get(name) ?? new Uint8Array()));
    return known.get(name) as T;
  };
  return { get, peek: get, asked };
}

export async function worldOf(made: Tiled, files: TileFiles = filesOf(made)): Promise<TileWorld> {
  const load = <T>(file: FileRef, decoder: FileDecoder<T>): Promise<T> => {
    const value = files.get(file, decoder, 'view');
    return value === null ? Promise.reject(new Error('lacking')) : Promise.resolve(value);
  };
  return openWorld(made.header, { files, load });
}
