/**
 * Poles that were moved bend back to their bead in an elbow 24 px high above
 * the marks they sweep over. Each bends as low as those marks allow, and higher
 * only where it would cross a neighbour otherwise.
 */
import type { Ground, Hill } from '../ground.ts';
import { METRICS } from '../metrics.ts';

export interface Bends {
  /** Height of the foot of each pole's bend over the axis; undefined for a straight pole. */
  readonly feet: readonly (number | undefined)[];
  /** What the bends cover. */
  readonly hills: readonly Hill[];
}

/** Space between the highest mark and the foot of a bend. */
const CLEAR = 7;
/** Poles moved less than this stay straight. */
const STRAIGHT = 0.5;
/** Poles keep this far from each other where one bends, px. */
const APART = 2;
/** Poles further apart than this do not meet in their bends. */
const NEIGHBOURS = 24;

/** Bends from `anchors` up to `poles`, both in pole order, each `elbow` px high. */
export function bendsOf(
  anchors: readonly number[],
  poles: readonly number[],
  marks: Ground,
  elbow: number = METRICS.elbow,
): Bends {
  const at = (xs: readonly number[], i: number) => xs[i] ?? 0;
  const isBent = (i: number) => Math.abs(at(anchors, i) - at(poles, i)) > STRAIGHT;
  const spanOf = (i: number) => ({
    x0: Math.min(at(anchors, i), at(poles, i)) - APART,
    x1: Math.max(at(anchors, i), at(poles, i)) + APART,
  });
  const feet = anchors.map((_, i): number | undefined => {
    const { x0, x1 } = spanOf(i);
    return isBent(i) ? marks.heightOver(x0, x1) + CLEAR : undefined;
  });
  // Where one pole has come down to its bead and its neighbour has not bent yet, they must not have crossed.
  const raise = (low: number, high: number) => {
    const [a, b] = [feet[low], feet[high]];
    if (a === undefined || b === undefined || a >= b) return false;
    feet[low] = b;
    return true;
  };
  for (let changed = true; changed;) {
    changed = false;
    for (let i = 0; i < anchors.length; i++) {
      // Of two that meet both are bent; most poles are straight.
      if (feet[i] === undefined) continue;
      for (let j = i + 1; j < Math.min(anchors.length, i + NEIGHBOURS); j++) {
        if (feet[j] === undefined) continue;
        if (at(anchors, i) > at(poles, j) - APART && raise(j, i)) changed = true;
        if (at(poles, i) > at(anchors, j) - APART && raise(i, j)) changed = true;
      }
    }
  }
  return {
    feet,
    hills: feet.flatMap((foot, i) =>
      foot === undefined ? [] : [{ ...spanOf(i), height: foot + elbow }],
    ),
  };
}
