/**
 * Reports that find no room in their lane are told by numbers at its foot:
 * "+4". A number stands amid what it counts: those without room, and the shapes
 * that it would lie on.
 */
import { bisectLeft } from './events/bisect.ts';

interface Shape {
  /** Middle and nominal radius, px. */
  readonly x: number;
  readonly r: number;
}

interface LaneNumber<T> {
  readonly of: readonly T[];
  /** Its middle, amid what it counts, and half its width, px. */
  readonly x: number;
  readonly half: number;
}

/** Half the width of one character of a number: about, for all fonts. */
const HALF_CHARACTER = 3.5;
/** Between numbers; between a number and a shape. */
const APART = 5;
const BESIDE = 1;

/**
 * Numbers for what is `over`, from left to right, none within another and none
 * on a shape: of `low`, the shapes that reach down to where numbers stand, those
 * that one would lie on are counted with it. Everything else keeps its place.
 */
export function gatherCounts<T extends Shape>(
  over: readonly T[],
  low: readonly T[],
): LaneNumber<T>[] {
  const numbers = [...over].sort((a, b) => a.x - b.x).map((one) => numberOf([one]));
  const firstUnder = lowest(low);
  let i = 0;
  for (let number = numbers[0]; number; number = numbers[i]) {
    const { of, x, half } = number;
    const next = numbers[i + 1];
    const under = firstUnder(x, half);
    if (under) numbers[i] = numberOf([...of, under]);
    else if (next && next.x - x < half + next.half + APART)
      numbers.splice(i, 2, numberOf([...of, ...next.of]));
    else {
      i += 1;
      continue;
    }
    // Wider and elsewhere now, it may reach the one before.
    i = Math.max(0, i - 1);
  }
  return numbers;
}

/**
 * Where the middle of a number stands beside a ring it would lie on, px: at the side it leans to, or
 * the other where that one has no room in the plot; where it is, clear of the ring.
 */
export function besideRing(
  { x, half }: Pick<LaneNumber<unknown>, 'x' | 'half'>,
  ring: Shape,
  plot: { readonly x0: number; readonly x1: number },
): number {
  const away = ring.r + half + BESIDE;
  if (Math.abs(ring.x - x) >= away) return x;
  const hasRoom = (at: number) => at - half >= plot.x0 && at + half <= plot.x1;
  const [first, second] = [ring.x - away, ring.x + away].sort(
    (a, b) => Math.abs(a - x) - Math.abs(b - x),
  ) as [number, number];
  return hasRoom(first) || !hasRoom(second) ? first : second;
}

/** Takes out, and gives, the first of some shapes that a number of half a width would lie on at `x`. Looked for among those nearby. */
function lowest<T extends Shape>(shapes: readonly T[]): (x: number, half: number) => T | undefined {
  const left = shapes.map((shape, rank) => ({ shape, rank })).sort((a, b) => a.shape.x - b.shape.x);
  const widest = Math.max(0, ...shapes.map(({ r }) => r));
  return (x, half) => {
    let found = -1;
    let i = bisectLeft(left, x - half - widest - BESIDE, ({ shape }) => shape.x);
    for (let one = left[i]; one && one.shape.x < x + half + widest + BESIDE; one = left[++i]) {
      const isUnder = Math.abs(one.shape.x - x) < half + one.shape.r + BESIDE;
      if (isUnder && !(one.rank >= (left[found]?.rank ?? Infinity))) found = i;
    }
    return found === -1 ? undefined : left.splice(found, 1)[0]?.shape;
  };
}

function numberOf<T extends Shape>(of: readonly T[]): LaneNumber<T> {
  return {
    of,
    x: of.reduce((sum, { x }) => sum + x, 0) / of.length,
    half: HALF_CHARACTER * (1 + String(of.length).length),
  };
}
