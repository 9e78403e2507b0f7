/**
 * The eight shapes that stand for sources. Shape always travels with colour, so
 * sources stay apart without it; all eight carry about the same area of ink.
 */
import type { Shape, TimelineSource } from '../../timeline/index.ts';

/** Corners in units of the nominal radius; the circle has none. */
const CORNERS: Record<Exclude<Shape, 'circle'>, readonly (readonly [number, number])[]> = {
  square: [
    [-0.82, -0.82],
    [0.82, -0.82],
    [0.82, 0.82],
    [-0.82, 0.82],
  ],
  triangle: [
    [0, -1.08],
    [1.12, 0.84],
    [-1.12, 0.84],
  ],
  diamond: [
    [0, -1.18],
    [1.18, 0],
    [0, 1.18],
    [-1.18, 0],
  ],
  pentagon: [
    [0, -1.06],
    [1.05, -0.28],
    [0.65, 0.92],
    [-0.65, 0.92],
    [-1.05, -0.28],
  ],
  'triangle-down': [
    [0, 1.08],
    [-1.12, -0.84],
    [1.12, -0.84],
  ],
  plus: [
    [-0.38, -1.08],
    [0.38, -1.08],
    [0.38, -0.38],
    [1.08, -0.38],
    [1.08, 0.38],
    [0.38, 0.38],
    [0.38, 1.08],
    [-0.38, 1.08],
    [-0.38, 0.38],
    [-1.08, 0.38],
    [-1.08, -0.38],
    [-0.38, -0.38],
  ],
  star: starCorners(1.3, 0.64),
};
const CIRCLE_RADIUS = 0.92;

/** The colour of a source's slot as a CSS value; the ninth and later share one grey and are told apart by name. */
export function sourceColor(slot: TimelineSource['slot']): string {
  return `var(--src-${slot})`;
}

/**
 * SVG path data of a source's shape, for use inside any drawing.
 *
 * `r` is the nominal radius in px (5.6 to 6.5 in the design); the outline itself
 * reaches at most 1.4 r from the centre. Coordinates are rounded to 0.01 px.
 */
export function sourceShapePath(shape: Shape, r: number, cx = 0, cy = 0): string {
  if (shape === 'circle') {
    const radius = hundredths(CIRCLE_RADIUS * r);
    const half = `a${radius} ${radius} 0 1 1`;
    return `M${hundredths(cx - radius)} ${hundredths(cy)}${half} ${2 * radius} 0${half} ${-2 * radius} 0z`;
  }
  const points = CORNERS[shape].map(
    ([x, y]) => `${hundredths(cx + x * r)} ${hundredths(cy + y * r)}`,
  );
  return `M${points.join('L')}z`;
}

function starCorners(outer: number, inner: number): [number, number][] {
  return Array.from({ length: 10 }, (_, i) => {
    const angle = (i * Math.PI) / 5;
    const radius = i % 2 === 0 ? outer : inner;
    return [radius * Math.sin(angle), 0.06 - radius * Math.cos(angle)];
  });
}

/** To hundredths: no screen shows less than that of a px. */
export function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
