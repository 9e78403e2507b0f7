/** From the layout's numbers to SVG path data and CSS lengths. No arithmetic of time here. */
import type { BarEnd, Dash, DensityColumn, Direction, Mark, Point } from '../../timeline/index.ts';

/** Stroke pattern of a date's vagueness: dashes for "about", dots for "possibly" (DESIGN.md, 3). */
export const DASHES: Readonly<Record<Dash, string | undefined>> = {
  solid: undefined,
  dashed: '3 2.5',
  dotted: '1.25 2.5',
};

/** A polyline through points. */
export function linePath(points: readonly Point[]): string {
  return points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
}

/** All columns of a density profile as one outline: thousands of events, one element. */
export function densityPath(columns: readonly DensityColumn[]): string {
  return columns
    .map(
      ({ x0, x1, y0, y1 }) => `M${round(x0)} ${round(y1)}V${round(y0)}H${round(x1)}V${round(y1)}z`,
    )
    .join('');
}

/** One end of a bar as it is seen on the screen: how it ends and how long its fade is, px. */
export interface SeenEnd {
  readonly end: BarEnd;
  readonly fade: number;
}

/** The ends of a bar from left to right; time's own order is the other way round in a mirrored frame. */
export function seenEnds(
  bar: { readonly start: BarEnd; readonly end: BarEnd; readonly fade: number },
  direction: Direction,
): readonly [left: SeenEnd, right: SeenEnd] {
  const seen = (end: BarEnd): SeenEnd => ({
    end,
    fade: end === 'fuzzy' || end === 'open' ? bar.fade : 0,
  });
  return direction === 'ltr' ? [seen(bar.start), seen(bar.end)] : [seen(bar.end), seen(bar.start)];
}

/** Whether a text begins, rather than ends, at the edge that faces its pole, as seen on the screen. */
export function textBegins(side: 'after' | 'before', direction: Direction): boolean {
  return (side === 'after') === (direction === 'ltr');
}

/** Four teeth, 10 px high, across a fold of the axis, 3 px of air at either side. */
export function zigzagPath(x: number, width: number, y: number): string {
  const quarter = Math.max(0, width - 6) / 16;
  const tooth = `l${round(quarter)} -5l${round(2 * quarter)} 10l${round(quarter)} -5`;
  return `M${round(x + 3)} ${round(y)}${tooth.repeat(4)}`;
}

function round(px: number): number {
  return Math.round(px * 10) / 10;
}

/** Where the words on the profile's tallest column begin: with the profile, in the row that is kept for them over it. */
export function peakPlace(density: readonly DensityColumn[]): Point {
  return { x: density[0]?.x0 ?? 0, y: Math.min(...density.map((column) => column.y0)) - 6 };
}

/** The bead as it is drawn: where the ring around a chosen event covers the dashes of its date, the bead has them. */
export function drawnBead({ bead, body, vague, selected }: Mark): Mark['bead'] {
  if (!selected || !vague || bead?.count !== null) return bead;
  // The ring's outside is 5 px from the bead; 2 px of a box beside it can be seen.
  const isCovered = body.kind !== 'box' || body.x1 - body.x0 < 2 * (bead.r + 5 + 2);
  return isCovered ? { ...bead, hollow: true } : bead;
}
