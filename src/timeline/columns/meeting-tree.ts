/**
 * Which places' extents meet a given one: over every block of places the least
 * start and the greatest end, in a tree. Places are in order of their anchors,
 * so that what meets a stretch lies together, but for the few long ones. One
 * tree serves every set of the places: blocks without any of a set are passed over.
 */
import { hasBit } from '../events/bits.ts';
import type { RankedPlaces } from './ranked-places.ts';

const BLOCK = 16;

export interface MeetingTree {
  /** The first `limit` places of a set, rising, whose `[start, end)` shares an instant with the stretch. */
  readonly meeting: (startMs: number, endMs: number, limit: number, of: RankedPlaces) => number[];
  /** How many of the set they are. */
  readonly count: (startMs: number, endMs: number, of: RankedPlaces) => number;
}

/** O(n) to build. */
export function meetingTree(starts: Float64Array, ends: Float64Array): MeetingTree {
  const size = starts.length;
  const leaves = 2 ** Math.ceil(Math.log2(Math.max(1, Math.ceil(size / BLOCK))));
  const first = new Float64Array(2 * leaves).fill(Infinity);
  const last = new Float64Array(2 * leaves).fill(-Infinity);
  // Of a block that all meets a stretch, none need be looked at.
  const latestStart = new Float64Array(2 * leaves).fill(-Infinity);
  const firstEnd = new Float64Array(2 * leaves).fill(Infinity);
  for (let place = 0; place < size; place++) {
    const leaf = leaves + Math.trunc(place / BLOCK);
    const [start, end] = [starts[place] ?? 0, ends[place] ?? 0];
    first[leaf] = Math.min(first[leaf] ?? 0, start);
    last[leaf] = Math.max(last[leaf] ?? 0, end);
    latestStart[leaf] = Math.max(latestStart[leaf] ?? 0, start);
    firstEnd[leaf] = Math.min(firstEnd[leaf] ?? 0, end);
  }
  for (let node = leaves - 1; node > 0; node--) {
    first[node] = Math.min(first[2 * node] ?? 0, first[2 * node + 1] ?? 0);
    last[node] = Math.max(last[2 * node] ?? 0, last[2 * node + 1] ?? 0);
    latestStart[node] = Math.max(latestStart[2 * node] ?? 0, latestStart[2 * node + 1] ?? 0);
    firstEnd[node] = Math.min(firstEnd[2 * node] ?? 0, firstEnd[2 * node + 1] ?? 0);
  }
  const mayMeet = (node: number, startMs: number, endMs: number) =>
    (first[node] ?? 0) < endMs && (last[node] ?? 0) > startMs;
  const meets = (place: number, startMs: number, endMs: number) =>
    (starts[place] ?? 0) < endMs && (ends[place] ?? 0) > startMs;
  const count: MeetingTree['count'] = (startMs, endMs, { bits, rankOf }) => {
    const visit = (node: number, from: number, length: number): number => {
      if (from >= size || !mayMeet(node, startMs, endMs)) return 0;
      const to = Math.min(size, from + length);
      const own = rankOf(to) - rankOf(from);
      if (own === 0) return 0;
      if ((latestStart[node] ?? 0) < endMs && (firstEnd[node] ?? 0) > startMs) return own;
      if (node < leaves)
        return (
          visit(2 * node, from, length / 2) + visit(2 * node + 1, from + length / 2, length / 2)
        );
      let met = 0;
      for (let place = from; place < to; place++)
        if (hasBit(bits, place) && meets(place, startMs, endMs)) met += 1;
      return met;
    };
    return visit(1, 0, leaves * BLOCK);
  };
  const meeting: MeetingTree['meeting'] = (startMs, endMs, limit, { bits, rankOf }) => {
    const found: number[] = [];
    const visit = (node: number, from: number, length: number): void => {
      if (from >= size || found.length >= limit || !mayMeet(node, startMs, endMs)) return;
      const to = Math.min(size, from + length);
      if (rankOf(to) === rankOf(from)) return;
      if (node < leaves) {
        visit(2 * node, from, length / 2);
        visit(2 * node + 1, from + length / 2, length / 2);
        return;
      }
      for (let place = from; place < to && found.length < limit; place++)
        if (hasBit(bits, place) && meets(place, startMs, endMs)) found.push(place);
    };
    visit(1, 0, leaves * BLOCK);
    return found;
  };
  return { meeting, count };
}
