/**
 * Which of many extents meet a given one, in O(log n + k): sorted by start,
 * with the greatest end of every block kept in an implicit binary tree.
 */
import { bisectLeft } from './bisect.ts';

export interface IntervalIndex {
  /** Places (in the order given) of the extents that share an instant with `[startMs, endMs)`, ascending. */
  readonly meeting: (startMs: number, endMs: number) => number[];
}

/** An index over half-open extents; ends may be infinite. O(n log n) to build. */
export function intervalIndex(
  extents: readonly { readonly startMs: number; readonly endMs: number }[],
): IntervalIndex {
  const order = extents
    .map((e, place) => ({ start: e.startMs, end: e.endMs, place }))
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : a.place - b.place));
  const starts = Float64Array.from(order, (e) => e.start);
  const leaves = 2 ** Math.ceil(Math.log2(Math.max(1, order.length)));
  const latest = new Float64Array(2 * leaves).fill(-Infinity);
  order.forEach((e, i) => (latest[leaves + i] = e.end));
  for (let node = leaves - 1; node > 0; node--)
    latest[node] = Math.max(latest[2 * node] ?? -Infinity, latest[2 * node + 1] ?? -Infinity);

  return {
    meeting(startMs, endMs) {
      const until = bisectLeft(starts, endMs); // later ones begin at or after the end
      const found: number[] = [];
      const visit = (node: number, from: number, size: number): void => {
        if (from >= until || (latest[node] ?? -Infinity) <= startMs) return;
        if (size === 1) {
          found.push(order[from]?.place ?? 0);
          return;
        }
        visit(2 * node, from, size / 2);
        visit(2 * node + 1, from + size / 2, size / 2);
      };
      if (order.length > 0) visit(1, 0, leaves);
      return found.sort((a, b) => a - b);
    },
  };
}
