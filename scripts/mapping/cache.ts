/**
 * What articles gave last time, under `.cache/`: an article that has not changed is
 * not read again. An entry's name is made of all that decides what it holds: the
 * article's bytes, what the manifest says of it, and the code of extraction.
 *
 * The cache is never trusted and never needed: an entry that is damaged counts as
 * missing, and one that cannot be written is left out.
 */
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** Compressed bytes kept; some 100,000 articles. The oldest go first. */
const MOST_BYTES = 500_000_000;
const DIGEST_BYTES = 32;

export interface Cache {
  /** Findings as JSON, or undefined when there are none, or none that can be trusted. */
  readonly get: (key: string) => string | undefined;
  readonly put: (key: string, json: string) => void;
}

/**
 * The cache in `folder`, trimmed to `mostBytes` by removing what was longest not used. Writing is synchronous, each entry whole or not at all: a
 * signal between two lines of JavaScript finds no file half written.
 */
export function openCache(folder: string, mostBytes = MOST_BYTES): Cache {
  let size = trimFolder(folder, mostBytes);
  const fileOf = (key: string): string => path.join(folder, key.slice(0, 2), key);
  return {
    get: (key) => {
      const file = fileOf(key);
      try {
        const json = unpack(readFileSync(file));
        const now = new Date();
        utimesSync(file, now, now);
        return json;
      } catch {
        return undefined;
      }
    },
    put: (key, json) => {
      const file = fileOf(key);
      const temporary = `${file}.${process.pid}.tmp`;
      try {
        const packed = pack(json);
        size += packed.length;
        if (size > mostBytes) size = trimFolder(folder, mostBytes - packed.length) + packed.length;
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(temporary, packed);
        renameSync(temporary, file);
      } catch {
        remove(temporary);
      }
    },
  };
}

/** A key for the parts, each told apart from the next. */
export function cacheKey(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) {
    hash.update(`${part.length}:`);
    hash.update(part);
  }
  return hash.digest('hex');
}

/** Compressed, behind a digest that tells whether it is whole. */
function pack(json: string): Uint8Array {
  const body = deflateRawSync(json, { level: 1 });
  return Buffer.concat([createHash('sha256').update(body).digest(), body]);
}

/** @throws when the digest is not that of the rest. */
function unpack(bytes: Buffer): string {
  const body = bytes.subarray(DIGEST_BYTES);
  const digest = createHash('sha256').update(body).digest();
  if (!digest.equals(bytes.subarray(0, DIGEST_BYTES))) throw new Error('damaged');
  return inflateRawSync(body).toString('utf8');
}

/** Removes entries until they fit with a tenth to spare, the longest unused first; gives the bytes that stay. */
function trimFolder(folder: string, mostBytes: number): number {
  const entries = readFolder(folder).sort((a, b) => b.usedMs - a.usedMs);
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total <= mostBytes) return total;
  let kept = 0;
  for (const { file, size } of entries) {
    if (kept + size <= 0.9 * mostBytes) kept += size;
    else remove(file);
  }
  return kept;
}

function remove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // What cannot be removed was not ours to write, either.
  }
}

function readFolder(folder: string): { file: string; size: number; usedMs: number }[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const file = path.join(entry.parentPath, entry.name);
        const { size, mtimeMs } = statSync(file);
        return { file, size, usedMs: mtimeMs };
      });
  } catch {
    return [];
  }
}
