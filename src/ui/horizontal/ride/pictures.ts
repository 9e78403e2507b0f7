/**
 * Pictures of marks, made once for each look: to set one down on whole pixels
 * costs a fraction of what it takes to trace and fill it.
 */
import type { Pen, Sheet } from './sheet.ts';

export interface Picture {
  readonly canvas: HTMLCanvasElement;
  /** Its middle, which is the middle of the mark, in its pixels. */
  readonly x: number;
  readonly y: number;
}

const MOST_PICTURES = 400;
const known = new Map<string, Picture>();

/**
 * The picture that `draw` makes about the origin, within `halfWidth` and
 * `halfHeight` px of it; the last one made, where look and colours are the same.
 */
export function pictureOf(
  { ratio, paints }: Sheet,
  look: string,
  [halfWidth, halfHeight]: readonly [number, number],
  draw: (pen: Pen) => void,
): Picture {
  const key = `${look} ${ratio} ${paints.theme}`;
  const made = known.get(key);
  if (made) return made;
  const picture = blankPicture(ratio, [halfWidth, halfHeight]);
  const { pen, x, y } = picture;
  if (pen) {
    pen.setTransform(ratio, 0, 0, ratio, x, y);
    draw(pen);
  }
  if (known.size >= MOST_PICTURES) known.clear();
  known.set(key, picture);
  return picture;
}

/** A picture with nothing in it yet, as large as it takes to hold so many px about its middle. */
export function blankPicture(
  ratio: number,
  [halfWidth, halfHeight]: readonly [number, number],
): Picture & { readonly pen: Pen | null } {
  const canvas = document.createElement('canvas');
  const [x, y] = [Math.ceil(halfWidth * ratio), Math.ceil(halfHeight * ratio)];
  [canvas.width, canvas.height] = [2 * x, 2 * y];
  return { canvas, x, y, pen: canvas.getContext('2d') };
}

/** Sets a picture down with its middle at a pixel of the screen. */
export function stamp(pen: Pen, picture: Picture, x: number, y: number): void {
  pen.drawImage(picture.canvas, x - picture.x, y - picture.y);
}

/** A shape about the origin, filled and outlined. */
export function paintShape(
  pen: Pen,
  path: Path2D,
  { fill, edge, width, dash = [] }: ShapePaint,
): void {
  pen.fillStyle = fill;
  pen.fill(path);
  pen.strokeStyle = edge;
  pen.lineWidth = width;
  pen.setLineDash(dash);
  pen.stroke(path);
}

interface ShapePaint {
  readonly fill: string;
  readonly edge: string;
  /** Of the outline, px. */
  readonly width: number;
  readonly dash?: number[];
}
