/**
 * Lines that join the reports of one event, from its bead on the axis down
 * through the lanes. Each source gives its own date, so a join may bend: always
 * in the head of a lane, above its labels. Where a text stands the line pauses.
 */
import type { Point, Rect } from '../geometry.ts';
import { METRICS } from '../metrics.ts';

/** A report, or the bead on the axis, that a join passes through. */
export interface JoinNode extends Point {
  /** Half the height of the mark: the line ends at it. */
  readonly r: number;
  /** The stretch above this node in which the line to it may bend; y grows downwards. */
  readonly bendY0: number;
  readonly bendY1: number;
  /** What this source gives differs from the one above. */
  readonly differs: boolean;
}

export interface JoinInput {
  readonly id: string;
  readonly selected: boolean;
  /** From the axis down; two or more. */
  readonly nodes: readonly JoinNode[];
}

export interface Join {
  readonly id: string;
  readonly selected: boolean;
  /** Straight pieces, top to bottom. */
  readonly pieces: readonly (readonly [Point, Point])[];
  /** Where sources differ: between the lanes that do. */
  readonly signs: readonly Point[];
}

/** Least length worth drawing, and the air around what interrupts a line, px. */
const LEAST = 3;
const AIR = 2;

/** The join of one event. `inTheWay` are texts and signs: no piece enters one. */
export function joinOf({ id, selected, nodes }: JoinInput, inTheWay: readonly Rect[]): Join {
  const pieces: (readonly [Point, Point])[] = [];
  const signs: Point[] = [];
  nodes.slice(1).forEach((to, i) => {
    const from = nodes[i];
    if (!from) return;
    const signAt = to.differs ? signOf(to) : null;
    for (const leg of legsOf(from, to)) pieces.push(...piecesAround(leg, inTheWay));
    if (signAt) signs.push(signAt);
  });
  return { id, selected, pieces, signs };
}

/** Where the sign before a node stands. */
function signOf({ x, bendY0, bendY1 }: JoinNode): Point {
  return { x, y: (bendY0 + bendY1) / 2 };
}

/** What the signs of a join cover. */
export function signRects({ nodes }: JoinInput): Rect[] {
  return nodes.slice(1).flatMap((node) => (node.differs ? [signRect(signOf(node))] : []));
}

function signRect({ x, y }: Point): Rect {
  const r = METRICS.signRadius + 1;
  return { x0: x - r, x1: x + r, y0: y - r, y1: y + r };
}

/** Straight down where the dates agree; else down, across in the head of the lane, and down. */
function legsOf(from: JoinNode, to: JoinNode): (readonly [Point, Point])[] {
  const [y0, y1] = [from.y + from.r, to.y - to.r];
  if (Math.abs(from.x - to.x) < 0.5)
    return [
      [
        { x: from.x, y: y0 },
        { x: from.x, y: y1 },
      ],
    ];
  // A sign stands at the foot of the bend, on the side of what differs.
  const bend = Math.max(y0, Math.min(to.bendY0, y1));
  const foot = Math.min(y1, Math.max(bend, to.differs ? to.bendY0 + 2 : to.bendY1));
  return [
    [
      { x: from.x, y: y0 },
      { x: from.x, y: bend },
    ],
    [
      { x: from.x, y: bend },
      { x: to.x, y: foot },
    ],
    [
      { x: to.x, y: foot },
      { x: to.x, y: y1 },
    ],
  ];
}

/** A piece without the parts that lie in rectangles, by the clipping of Liang and Barsky. */
function piecesAround(
  [a, b]: readonly [Point, Point],
  rects: readonly Rect[],
): (readonly [Point, Point])[] {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  if (length < LEAST) return [];
  const at = (t: number): Point => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t });
  const gaps = rects
    .map((rect) => insideOf(a, b, rect))
    .filter((gap) => gap !== null)
    .sort((p, q) => p[0] - q[0]);
  const pieces: (readonly [Point, Point])[] = [];
  let done = 0;
  for (const [from, to] of [...gaps, [1, 1] as const]) {
    if ((from - done) * length >= LEAST) pieces.push([at(done), at(from)]);
    done = Math.max(done, to);
  }
  return pieces;
}

/** The part of a piece, as shares of it, that lies in a rectangle with some air; null when none does. */
function insideOf(a: Point, b: Point, rect: Rect): readonly [number, number] | null {
  let [from, to] = [0, 1];
  const sides: readonly (readonly [number, number])[] = [
    [a.x - b.x, a.x - rect.x0 + AIR],
    [b.x - a.x, rect.x1 + AIR - a.x],
    [a.y - b.y, a.y - rect.y0 + AIR],
    [b.y - a.y, rect.y1 + AIR - a.y],
  ];
  for (const [p, q] of sides) {
    if (p === 0) {
      if (q <= 0) return null;
    } else if (p < 0) from = Math.max(from, q / p);
    else to = Math.min(to, q / p);
  }
  return to > from ? [from, to] : null;
}
