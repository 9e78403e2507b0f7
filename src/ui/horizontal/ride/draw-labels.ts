/**
 * Labels while they ride: the same words on the same baselines as at rest, each
 * written once for the ride and set down in every frame. A canvas knows no width
 * between its fonts' named ones, so a text is drawn as wide as it was measured.
 */
import type { PlacedLabel, Point, TextLine } from '../../../timeline/index.ts';
import { disputeSignPath } from '../../shapes/dispute-sign.ts';
import { textBegins } from '../geometry.ts';
import { MUTED_ALPHA, type MarkOptions } from './draw-marks.ts';
import {
  drawnPicture,
  paintShape,
  pictureOf,
  stamp,
  type Picture,
  type PicturePen,
} from './pictures.ts';
import { inScreenPx, type Sheet } from './sheet.ts';

export function drawLabels(sheet: Sheet, { muted }: Pick<MarkOptions, 'muted'>): void {
  const { pen, layout } = sheet;
  inScreenPx(sheet, (place) => {
    for (const label of layout.labels) {
      if (label.crowded) continue;
      pen.globalAlpha = muted.has(label.id) ? MUTED_ALPHA : 1;
      const { x, y } = middleOf(label);
      stamp(pen, labelPicture(sheet, label), place.x(x), place.y(y));
    }
    pen.globalAlpha = 1;
  });
  drawSigns(sheet);
}

/** For a ride that begins: no label is written yet. */
export function noWords(): Sheet['words'] {
  return new Map();
}

/** Of the halo, px. */
const HALO = 4;
/** Around a label's box for halo and letters that reach out of it, px. */
const ROOM = 6;

function middleOf({ x0, x1, y0, y1 }: PlacedLabel): { readonly x: number; readonly y: number } {
  return { x: (x0 + x1) / 2, y: (y0 + y1) / 2 };
}

/** A label's words as a picture; while it rides nothing of it changes but its place. */
function labelPicture(sheet: Sheet, label: PlacedLabel): Picture {
  const { ratio, top, words, layout, paints } = sheet;
  const known = words.get(label.id);
  if (known) return known;
  const { x, y } = middleOf(label);
  const half = [(label.x1 - label.x0) / 2 + ROOM, y - label.y0 + ROOM] as const;
  const picture = drawnPicture(ratio, half, (pen, middle) => {
    pen.lineJoin = 'round';
    pen.lineWidth = HALO;
    pen.strokeStyle = paints.paper;
    pen.fillStyle = paints.ink;
    pen.direction = layout.direction;
    pen.textAlign = textBegins(label.side, layout.direction) ? 'left' : 'right';
    // Where the middle is between two pixels of the screen, the words stay as high as they are at rest.
    const screenY = (y - top) * ratio;
    const place = { ratio, middle, origin: { x, y: top + Math.round(screenY) / ratio } };
    writeLine(pen, place, label.date, paints.font(640, 13));
    const font = paints.font(label.strong ? 640 : 420, label.titleSize);
    for (const line of label.title) writeLine(pen, place, line, font);
  });
  words.set(label.id, picture);
  return picture;
}

const widths = new Map<string, Map<string, number>>();
const MOST_WIDTHS = 4000;
/** Widths are drawn in steps of this share: letters of one size are then the same pictures in all labels. */
const WIDTH_STEPS = 256;

interface Place {
  readonly ratio: number;
  /** Of the picture in its pixels, and of the label in the layout. */
  readonly middle: Pick<Picture, 'x' | 'y'>;
  readonly origin: Point;
}

function writeLine(
  pen: PicturePen,
  { ratio, middle, origin }: Place,
  { text, x, y, width }: TextLine,
  font: string,
): void {
  pen.font = font;
  const own = ownWidth(pen, font, text);
  const share = own > 0 ? Math.round((WIDTH_STEPS * width) / own) / WIDTH_STEPS : 1;
  const [left, top] = [middle.x + (x - origin.x) * ratio, middle.y + (y - origin.y) * ratio];
  pen.setTransform(ratio * share, 0, 0, ratio, left, top);
  pen.strokeText(text, 0, 0);
  pen.fillText(text, 0, 0);
}

/** How wide a canvas draws a text by itself. */
function ownWidth(pen: PicturePen, font: string, text: string): number {
  let ofFont = widths.get(font);
  if (!ofFont) widths.set(font, (ofFont = new Map<string, number>()));
  let own = ofFont.get(text);
  if (own === undefined) {
    if (ofFont.size > MOST_WIDTHS) ofFont.clear();
    ofFont.set(text, (own = pen.measureText(text).width));
  }
  return own;
}

/** The signs that sources differ, each on paper of its own. */
function drawSigns(sheet: Sheet): void {
  const seen = layoutSigns(sheet.layout.labels);
  if (seen.length === 0) return;
  const { pen, paints } = sheet;
  const picture = pictureOf(sheet, 'differ', [10, 10], (own) => {
    const disc = (r: number) => {
      const path = new Path2D();
      path.arc(0, 0, r, 0, 2 * Math.PI);
      return path;
    };
    own.fillStyle = paints.paper;
    own.fill(disc(9));
    paintShape(own, disc(8), { fill: paints.paper, edge: paints.ink, width: 1.5 });
    own.stroke(new Path2D(disputeSignPath(8)));
  });
  inScreenPx(sheet, (place) => {
    for (const { x, y } of seen) stamp(pen, picture, place.x(x), place.y(y));
  });
}

function layoutSigns(labels: readonly PlacedLabel[]) {
  return labels.flatMap((label) => (label.crowded || !label.sign ? [] : label.sign));
}
