/**
 * Which places' extents meet a given one: over every block of places the least
 * start and the greatest end, in a tree. Places are in order of their anchors,
 * so that what meets a stretch lies together, but for the few long ones.
 */
const BLOCK = 16;

export interface MeetingTree {
  /** The first `limit` places, rising, whose `[start, end)` shares an instant with the stretch. */
  readonly meeting: (startMs: number, endMs: number, limit: number) => number[];
  /** How many they are. */
  readonly count: (startMs: number, endMs: number) => number;
}

/** O(n) to build. */
export function meetingTree(
  size: number,
  startAt: (place: number) => number,
  endAt: (place: number) => number,
): MeetingTree {
  const leaves = 2 ** Math.ceil(Math.log2(Math.max(1, Math.ceil(size / BLOCK))));
  const first = new Float64Array(2 * leaves).fill(Infinity);
  const last = new Float64Array(2 * leaves).fill(-Infinity);
  // Of a block that all meets a stretch, none need be looked at.
  const latestStart = new Float64Array(2 * leaves).fill(-Infinity);
  const firstEnd = new Float64Array(2 * leaves).fill(Infinity);
  for (let place = 0; place < size; place++) {
    const leaf = leaves + Math.trunc(place / BLOCK);
    first[leaf] = Math.min(first[leaf] ?? 0, startAt(place));
    last[leaf] = Math.max(last[leaf] ?? 0, endAt(place));
    latestStart[leaf] = Math.max(latestStart[leaf] ?? 0, startAt(place));
    firstEnd[leaf] = Math.min(firstEnd[leaf] ?? 0, endAt(place));
  }
  for (let node = leaves - 1; node > 0; node--) {
    first[node] = Math.min(first[2 * node] ?? 0, first[2 * node + 1] ?? 0);
    last[node] = Math.max(last[2 * node] ?? 0, last[2 * node + 1] ?? 0);
    latestStart[node] = Math.max(latestStart[2 * node] ?? 0, latestStart[2 * node + 1] ?? 0);
    firstEnd[node] = Math.min(firstEnd[2 * node] ?? 0, firstEnd[2 * node + 1] ?? 0);
  }
  const count = (startMs: number, endMs: number): number => {
    const visit = (node: number, from: number, length: number): number => {
      if (from >= size || (first[node] ?? 0) >= endMs || (last[node] ?? 0) <= startMs) return 0;
      const to = Math.min(size, from + length);
      if ((latestStart[node] ?? 0) < endMs && (firstEnd[node] ?? 0) > startMs) return to - from;
      if (node < leaves)
        return (
          visit(2 * node, from, length / 2) + visit(2 * node + 1, from + length / 2, length / 2)
        );
      let meets = 0;
      for (let place = from; place < to; place++)
        if (startAt(place) < endMs && endAt(place) > startMs) meets += 1;
      return meets;
    };
    return visit(1, 0, leaves * BLOCK);
  };
  const meeting = (startMs: number, endMs: number, limit: number): number[] => {
    const found: number[] = [];
    const visit = (node: number): void => {
      if ((first[node] ?? 0) >= endMs || (last[node] ?? 0) <= startMs || found.length >= limit)
        return;
      if (node < leaves) {
        visit(2 * node);
        visit(2 * node + 1);
        return;
      }
      const from = (node - leaves) * BLOCK;
      for (let place = from; place < Math.min(size, from + BLOCK); place++)
        if (startAt(place) < endMs && endAt(place) > startMs && found.length < limit)
          found.push(place);
    };
    if (size > 0) visit(1);
    return found;
  };
  return { meeting, count };
}
