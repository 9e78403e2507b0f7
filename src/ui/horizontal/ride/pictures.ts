/**
 * Pictures of marks, made once for each look: to set one down on whole pixels
 * costs a fraction of what it takes to trace and fill it.
 */
import type { Pen } from './pen.ts';
import type { Sheet } from './sheet.ts';

/** A picture is drawn here, whoever sets it down: letters are the page's. */
export type PicturePen = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

export interface Picture {
  readonly image: CanvasImageSource;
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
  draw: (pen: PicturePen) => void,
): Picture {
  return remembered(`${look} ${ratio} ${paints.theme}`, () =>
    drawnPicture(ratio, [halfWidth, halfHeight], (pen, { x, y }) => {
      pen.setTransform(ratio, 0, 0, ratio, x, y);
      draw(pen);
    }),
  );
}

function remembered(key: string, make: () => Picture): Picture {
  const made = known.get(key);
  if (made) return made;
  const picture = make();
  if (known.size >= MOST_PICTURES) known.clear();
  known.set(key, picture);
  return picture;
}

/** For letters that have come since: what is written is to be written anew. */
export function forgetPictures(): void {
  known.clear();
}

export interface TextPaint {
  /** As a canvas takes it. */
  readonly font: string;
  readonly fill: string;
  readonly align: CanvasTextAlign;
  /** Its colour and how wide it is, px. */
  readonly halo?: readonly [color: string, width: number];
}

/** A line of text; its middle is on the baseline, where the text is aligned. Written anew in every frame it would cost many times as much. */
export function textPicture(sheet: Sheet, text: string, paint: TextPaint): Picture {
  const { font, fill, align, halo = ['', 0] } = paint;
  const { layout, ratio } = sheet;
  return remembered(`${text} ${font} ${fill} ${align} ${ratio}`, () => {
    const { width, fontBoundingBoxAscent: height } = measured(font, text);
    const half = [width / (align === 'center' ? 2 : 1) + halo[1], height + halo[1]] as const;
    return drawnPicture(ratio, half, (own, { x, y }) => {
      own.setTransform(ratio, 0, 0, ratio, x, y);
      own.font = font;
      own.direction = layout.direction;
      own.textAlign = align;
      own.lineJoin = 'round';
      [own.strokeStyle, own.lineWidth] = halo;
      if (halo[1] > 0) own.strokeText(text, 0, 0);
      own.fillStyle = fill;
      own.fillText(text, 0, 0);
    });
  });
}

/** A picture as large as it takes to hold so many px about its middle; `draw` gets it blank, in pixels of the screen. */
export function drawnPicture(
  ratio: number,
  [halfWidth, halfHeight]: readonly [number, number],
  draw: (pen: PicturePen, middle: Pick<Picture, 'x' | 'y'>) => void,
): Picture {
  const [x, y] = [Math.ceil(halfWidth * ratio), Math.ceil(halfHeight * ratio)];
  const canvas = blankCanvas(2 * x, 2 * y);
  const pen = penOf(canvas);
  if (pen) draw(pen, { x, y });
  // A canvas might change, so each use of it makes sure that it has not.
  return {
    image: 'transferToImageBitmap' in canvas ? canvas.transferToImageBitmap() : canvas,
    x,
    y,
  };
}

/** One for all: to make one costs more than to draw on it, and what is drawn is taken from it. */
let board: OffscreenCanvas | null = null;

export function blankCanvas(width: number, height: number): OffscreenCanvas | HTMLCanvasElement {
  const canvas =
    typeof OffscreenCanvas === 'function'
      ? (board ??= new OffscreenCanvas(0, 0))
      : document.createElement('canvas');
  return Object.assign(canvas, { width, height });
}

/** What a canvas of either kind is drawn on with; null where there is none. Each is asked by itself: of the two together no type can be told. */
export function penOf(canvas: OffscreenCanvas | HTMLCanvasElement): PicturePen | null {
  return 'transferToImageBitmap' in canvas ? canvas.getContext('2d') : canvas.getContext('2d');
}

function measured(font: string, text: string): TextMetrics | Record<string, number> {
  const pen = penOf(blankCanvas(1, 1));
  if (!pen) return {};
  pen.font = font;
  return pen.measureText(text);
}

/** Sets a picture down with its middle at a pixel of the screen. */
export function stamp(pen: Pen, picture: Picture, x: number, y: number): void {
  pen.drawImage(picture.image, x - picture.x, y - picture.y);
}

/** A shape about the origin, filled and outlined. */
export function paintShape(
  pen: PicturePen,
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
