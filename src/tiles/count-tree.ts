/**
 * Counts by time from the pyramid: how many lie before an instant, walked from
 * the root down as far as tiles are here and the question needs. Where a finer
 * tile is missing, a bin's events count as spread evenly over it: so a density
 * is there at once, and becomes exact as tiles come.
 */
import type { FileRef } from './file-ref.ts';
import { BINS, BINS_PER_CHILD, binMs, endOfTile, startOfTile } from './grid.ts';
import type { TileNode } from './node.ts';
import type { Urgency } from './tile-files.ts';
import { DECODERS, type TileWorld } from './tile-world.ts';

/** Something that is counted: events that a filter keeps, or a source's reports of them. */
export interface Plane {
  /** How much more each bin of a tile counts than those before it: 1025 sums, the first 0. */
  readonly sums: (node: TileNode) => Int32Array;
  /** How many of a leaf's events in a bin lie before an instant; null while nobody knows. */
  readonly within?: (node: TileNode, bin: number, ms: number, urgency: Urgency) => number | null;
}

/** A tile that was come to, and what is asked of it for every column of every frame. */
interface Spot {
  readonly node: TileNode;
  /** How many lie before the tile. */
  readonly before: number;
  readonly sums: Int32Array;
  readonly startMs: number;
  readonly endMs: number;
  readonly binMs: number;
}

export class CountTree {
  readonly #world: TileWorld;
  readonly #last = new WeakMap<Plane, Spot>();
  #isSure = true;

  constructor(world: TileWorld) {
    this.#world = world;
  }

  /** Whether the last answer of `before` is exact, whatever else may come. */
  get isSure(): boolean {
    return this.#isSure;
  }

  total(plane: Plane): number {
    return this.#world.roots.reduce((sum, root) => sum + (plane.sums(root)[BINS] ?? 0), 0);
  }

  /**
   * How many lie before an instant; a fraction where it is not known exactly.
   * Tiles are asked for down to `level`, of bins that long; to the last where
   * it is null.
   */
  before(plane: Plane, ms: number, level: number | null): number {
    this.#isSure = true;
    if (ms === -Infinity) return 0;
    const last = this.#last.get(plane);
    if (last && ms >= last.startMs && ms < last.endMs) {
      const { node, startMs, binMs, sums } = last;
      const bin = (ms - startMs) / binMs;
      // Where a column begins a bin does: nothing finer knows better.
      if (Number.isInteger(bin)) return last.before + (sums[bin] ?? 0);
      if (node.isLeaf || node.place.level <= (level ?? 0))
        return this.#descend(plane, last, ms, level);
    }
    let before = 0;
    for (const node of this.#world.roots) {
      if (ms < startOfTile(node.place)) return before;
      const spot = spotOf(plane, node, before);
      if (ms < spot.endMs) return this.#descend(plane, spot, ms, level);
      before += spot.sums[BINS] ?? 0;
    }
    return before;
  }

  #descend(plane: Plane, from: Spot, ms: number, level: number | null): number {
    const urgency = level === null ? 'edge' : 'view';
    for (let spot = from; ;) {
      const { node, before, sums, startMs, binMs } = spot;
      const at = (ms - startMs) / binMs;
      const bin = Math.floor(at);
      const own = before + (sums[bin] ?? 0);
      const inBin = (sums[bin + 1] ?? 0) - (sums[bin] ?? 0);
      const isKnown = at === bin || inBin === 0;
      const child = isKnown || node.isLeaf ? null : this.#child(node, bin, urgency);
      if (child) {
        const first = Math.floor(bin / BINS_PER_CHILD) * BINS_PER_CHILD;
        spot = spotOf(plane, child, before + (sums[first] ?? 0));
        continue;
      }
      this.#last.set(plane, spot);
      if (isKnown) return own;
      const exact = node.isLeaf ? plane.within?.(node, bin, ms, urgency) : null;
      this.#isSure = exact !== null;
      return own + (exact ?? inBin * (at - bin));
    }
  }

  #child(node: TileNode, bin: number, urgency: Urgency): TileNode | null {
    const file: FileRef | null = node.children[Math.floor(bin / BINS_PER_CHILD)] ?? null;
    return file && this.#world.files.get(file, DECODERS.node, urgency);
  }
}

function spotOf(plane: Plane, node: TileNode, before: number): Spot {
  const { place } = node;
  const [startMs, endMs] = [startOfTile(place), endOfTile(place)];
  return { node, before, sums: plane.sums(node), startMs, endMs, binMs: binMs(place.level) };
}
