/**
 * The most important of a run of places: a tree that holds the best place of
 * every block. Taking the best splits its run in two, so each answer costs one walk.
 */
export type TopOf = (from: number, to: number, limit: number) => number[];

/** `isBefore` must be a total order of the places. O(n) to build. */
export function topTree(size: number, isBefore: (a: number, b: number) => boolean): TopOf {
  const leaves = 2 ** Math.ceil(Math.log2(Math.max(1, size)));
  const best = new Int32Array(2 * leaves).fill(-1);
  const better = (a: number, b: number) => (a < 0 ? b : b < 0 || isBefore(a, b) ? a : b);
  for (let i = 0; i < size; i++) best[leaves + i] = i;
  for (let node = leaves - 1; node > 0; node--)
    best[node] = better(best[2 * node] ?? -1, best[2 * node + 1] ?? -1);
  const bestBetween = (from: number, to: number): number => {
    let found = -1;
    for (let a = from + leaves, b = to + leaves; a < b; a >>= 1, b >>= 1) {
      if (a & 1) found = better(found, best[a++] ?? -1);
      if (b & 1) found = better(found, best[--b] ?? -1);
    }
    return found;
  };
  return (from, to, limit) => {
    const runs = [{ from, to, best: bestBetween(from, to) }];
    const found: number[] = [];
    while (found.length < limit) {
      let next = 0;
      for (let i = 1; i < runs.length; i++) {
        const place = runs[i]?.best ?? -1;
        if (better(runs[next]?.best ?? -1, place) === place) next = i;
      }
      const run = runs[next];
      if (!run || run.best < 0) break;
      const place = run.best;
      found.push(place);
      runs[next] = { from: run.from, to: place, best: bestBetween(run.from, place) };
      runs.push({ from: place + 1, to: run.to, best: bestBetween(place + 1, run.to) });
    }
    return found;
  };
}
