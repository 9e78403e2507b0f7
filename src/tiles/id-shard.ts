/**
 * From an event's id to its place: a link to one event opens with two small
 * files, however many events there are. Ids are dealt to shards by a hash, so
 * the name of the shard follows from the id.
 */
import { beginFile, openFile } from './file-kind.ts';

/** Ids of a shard, about. */
export const SHARD_IDS = 4096;

/** The shard, of `shards`, that knows an id: FNV-1a over its UTF-16 units, 32 bits. Ids are plain ASCII. */
export function shardOfId(id: string, shards: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % shards;
}

/** Ids with their places; sorted by id, each written as what it has in common with the one before and the rest. */
export function encodeIds(places: ReadonlyMap<string, number>): Uint8Array {
  const out = beginFile('ids');
  const entries = [...places].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  out.count(entries.length);
  let before = '';
  for (const [id, place] of entries) {
    const same = sharedStart(before, id);
    out.count(same);
    out.text(id.slice(same));
    out.count(place);
    before = id;
  }
  return out.bytes();
}

/** @throws TileError when the bytes are not a shard of ids. */
export function decodeIds(bytes: Uint8Array): Map<string, number> {
  const input = openFile('ids', bytes);
  let id = '';
  const places = new Map<string, number>();
  for (let left = input.count(); left > 0; left--) {
    id = id.slice(0, input.count()) + input.text();
    places.set(id, input.count());
  }
  input.finish();
  return places;
}

/** How many UTF-16 units two texts begin with alike. */
export function sharedStart(a: string, b: string): number {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  return same;
}
