/**
 * The eight shapes that stand for sources. Shape always travels with colour, so
 * sources stay apart without it; all eight carry about the same area of ink.
 */

/** In the order in which they are dealt: by publication date. */
export const SOURCE_SHAPES = [
  'circle',
  'square',
  'triangle',
  'diamond',
  'pentagon',
  'down-triangle',
  'plus',
  'star',
] as const;
export type SourceShapeName = (typeof SOURCE_SHAPES)[number];

/** Corners in units of the nominal radius; the circle has none. */
const CORNERS: Record<
  Exclude<SourceShapeName, 'circle'>,
  readonly (readonly [number, number])[]
> = {
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
  'down-triangle': [
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

/** The shape of the source at a place in the order of publication, counted from 0; the ninth begins again at the circle. */
export function sourceShapeName(index: number): SourceShapeName {
  return SOURCE_SHAPES[index % SOURCE_SHAPES.length] ?? 'circle';
}

/** The colour of that source as a CSS value; the ninth and later share one grey and are told apart by name. */
export function sourceColor(index: number): string {
  return index < SOURCE_SHAPES.length ? `var(--src-${index + 1})` : 'var(--src-x)';
}

/**
 * SVG path data of a source's shape, for use inside any drawing.
 *
 * `r` is the nominal radius in px (5.6 to 6.5 in the design); the outline itself
 * reaches at most 1.4 r from the centre. Coordinates are rounded to 0.01 px.
 */
export function sourceShapePath(index: number, r: number, cx = 0, cy = 0): string {
  const name = sourceShapeName(index);
  if (name === 'circle') {
    const radius = round(CIRCLE_RADIUS * r);
    const half = `a${radius} ${radius} 0 1 1`;
    return `M${round(cx - radius)} ${round(cy)}${half} ${2 * radius} 0${half} ${-2 * radius} 0z`;
  }
  const points = CORNERS[name].map(([x, y]) => `${round(cx + x * r)} ${round(cy + y * r)}`);
  return `M${points.join('L')}z`;
}

function starCorners(outer: number, inner: number): [number, number][] {
  return Array.from({ length: 10 }, (_, i) => {
    const angle = (i * Math.PI) / 5;
    const radius = i % 2 === 0 ? outer : inner;
    return [radius * Math.sin(angle), 0.06 - radius * Math.cos(angle)];
  });
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
