/**
 * Labels while they ride: the same words on the same baselines as at rest. A
 * canvas knows no width between its fonts' named ones, so a text is drawn as
 * wide as it was measured.
 */
import type { PlacedLabel, TextLine } from '../../../timeline/index.ts';
import { disputeSignPath } from '../../shapes/dispute-sign.ts';
import { textBegins } from '../geometry.ts';
import { MUTED_ALPHA, type MarkOptions } from './draw-marks.ts';
import { paintShape, pictureOf, stamp } from './pictures.ts';
import { inLayoutPx, inScreenPx, type Sheet } from './sheet.ts';

export function drawLabels(sheet: Sheet, { muted }: Pick<MarkOptions, 'muted'>): void {
  const { pen, layout, paints } = sheet;
  pen.lineJoin = 'round';
  pen.lineWidth = 4;
  pen.strokeStyle = paints.paper;
  pen.fillStyle = paints.ink;
  for (const label of layout.labels) {
    if (label.crowded) continue;
    pen.globalAlpha = muted.has(label.id) ? MUTED_ALPHA : 1;
    pen.textAlign = textBegins(label.side, layout.direction) ? 'left' : 'right';
    drawLine(sheet, label.date, paints.font(640, 13));
    const font = paints.font(label.strong ? 640 : 420, label.titleSize);
    for (const line of label.title) drawLine(sheet, line, font);
  }
  pen.globalAlpha = 1;
  inLayoutPx(sheet);
  drawSigns(sheet);
}

const widths = new Map<string, Map<string, number>>();
const MOST_WIDTHS = 4000;
/** Widths are drawn in steps of this share: letters of one size are then the same pictures in all labels. */
const WIDTH_STEPS = 256;

function drawLine(
  { pen, ratio, left, top }: Sheet,
  { text, x, y, width }: TextLine,
  font: string,
): void {
  pen.font = font;
  const own = ownWidth(pen, font, text);
  const share = own > 0 ? Math.round((WIDTH_STEPS * width) / own) / WIDTH_STEPS : 1;
  pen.setTransform(ratio * share, 0, 0, ratio, (x - left) * ratio, (y - top) * ratio);
  pen.strokeText(text, 0, 0);
  pen.fillText(text, 0, 0);
}

/** How wide a canvas draws a text by itself. */
function ownWidth(pen: Sheet['pen'], font: string, text: string): number {
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
