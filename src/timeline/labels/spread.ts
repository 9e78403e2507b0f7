/**
 * Keeping poles apart. Neighbours closer than the least distance are moved as
 * little as possible: least squares under order, which is isotonic regression
 * by pooling adjacent violators (Barlow et al., 1972).
 */

/**
 * New positions for `xs`, given in pole order, at least `min` px apart and
 * within `[lo, hi]`. Where the interval is too short for all, the distance
 * shrinks evenly rather than the order break. O(n).
 */
export function spreadPoles(
  xs: readonly number[],
  min: number,
  [lo, hi]: readonly [number, number],
): number[] {
  const n = xs.length;
  if (n === 0) return [];
  const step = n > 1 ? Math.min(min, Math.max(0, (hi - lo) / (n - 1))) : 0;
  const blocks: { sum: number; size: number }[] = [];
  xs.forEach((x, i) => {
    let block = { sum: x - i * step, size: 1 };
    for (;;) {
      const before = blocks.at(-1);
      if (!before || before.sum / before.size < block.sum / block.size) break;
      blocks.pop();
      block = { sum: before.sum + block.sum, size: before.size + block.size };
    }
    blocks.push(block);
  });
  const means = blocks.flatMap((b) => Array.from({ length: b.size }, () => b.sum / b.size));
  // Clamping the pooled means keeps their order, so it is still the least move.
  return means.map((mean, i) => Math.min(hi - (n - 1) * step, Math.max(lo, mean)) + i * step);
}
