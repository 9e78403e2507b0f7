/** Which tiles a stretch of time needs, walked from the roots. */
import { childOf, meetsTile, tileMs } from './grid.ts';
import type { TileNode } from './node.ts';
import type { Urgency } from './tile-files.ts';
import { DECODERS, type TileWorld } from './tile-world.ts';

export interface Met {
  readonly node: TileNode;
  /** From the root to its parent. */
  readonly above: readonly TileNode[];
}

/**
 * The tiles that meet `[startMs, endMs)`, no two over one another: leaves, and
 * of the others those no longer than `longestMs`. Where a tile is not here yet,
 * its parent stands for it.
 */
export function tilesMeeting(
  world: TileWorld,
  [startMs, endMs]: readonly [number, number],
  longestMs: number,
  urgency: Urgency,
): Met[] {
  const found: Met[] = [];
  const visit = (node: TileNode, above: readonly TileNode[]): void => {
    if (!meetsTile(node.place, startMs, endMs)) return;
    if (node.isLeaf || tileMs(node.place.level) <= longestMs) {
      found.push({ node, above });
      return;
    }
    const children = childrenMeeting(world, node, [startMs, endMs], urgency);
    if (children === null) found.push({ node, above });
    else for (const child of children) visit(child, [...above, node]);
  };
  for (const root of world.roots) visit(root, []);
  return found;
}

/** A tile's children that meet a stretch; null while one of them is not here. All are asked for at once. */
export function childrenMeeting(
  world: TileWorld,
  node: TileNode,
  [startMs, endMs]: readonly [number, number],
  urgency: Urgency,
): TileNode[] | null {
  const children = node.children.flatMap((file, i) =>
    file && meetsTile(childOf(node.place, i), startMs, endMs)
      ? [world.files.get(file, DECODERS.node, urgency)]
      : [],
  );
  return children.every((child) => child !== null) ? children : null;
}
