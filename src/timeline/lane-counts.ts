/**
 * Reports that find no room in their lane are told by numbers at its foot:
 * "+4". A number stands amid what it counts: those without room, and the shapes
 * that it would lie on.
 */
interface Shape {
  /** Middle and nominal radius, px. */
  readonly x: number;
  readonly r: number;
}

interface Gathered<T> {
  readonly x: number;
  readonly of: readonly T[];
}

/** Half the width of one character of a number: about, for all of its fonts. */
const HALF_CHARACTER = 3.5;
/** Between numbers; between a number and a shape. */
const APART = 5;
const BESIDE = 1;

/**
 * The fewest numbers for what is `over`, from left to right, none within
 * another and none on a shape: of `low`, the shapes that reach down to where
 * numbers stand, those that one would lie on are counted with it. What is in no
 * number keeps its place, so that shapes and numbers are all there are.
 */
export function gatherCounts<T extends Shape>(
  over: readonly T[],
  low: readonly T[],
): Gathered<T>[] {
  let groups = [...over].sort((a, b) => a.x - b.x).map((one) => gathered([one]));
  let left = low;
  for (let isDone = false; !isDone;) {
    const merged: Gathered<T>[] = [];
    for (const group of groups) {
      const last = merged.at(-1);
      if (last && group.x - last.x < halfWidth(last) + halfWidth(group) + APART)
        merged.splice(-1, 1, gathered([...last.of, ...group.of]));
      else merged.push(group);
    }
    const [before, free] = [left, [] as T[]];
    for (const shape of before) {
      const at = merged.findIndex((g) => Math.abs(g.x - shape.x) < halfWidth(g) + shape.r + BESIDE);
      const group = merged[at];
      if (group) merged[at] = gathered([...group.of, shape]);
      else free.push(shape);
    }
    isDone = merged.length === groups.length && free.length === before.length;
    [groups, left] = [merged, free];
  }
  return groups;
}

function gathered<T extends Shape>(of: readonly T[]): Gathered<T> {
  return { x: of.reduce((sum, { x }) => sum + x, 0) / of.length, of };
}

function halfWidth({ of }: Gathered<unknown>): number {
  return HALF_CHARACTER * (1 + String(of.length).length);
}
