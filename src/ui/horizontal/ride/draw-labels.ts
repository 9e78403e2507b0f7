/**
 * Labels while they ride: the same words on the same baselines as at rest. A
 * canvas knows no width between its fonts' named ones, so a text is drawn as
 * wide as it was measured.
 */
import type { HorizontalLayout, PlacedLabel, TextLine } from '../../../timeline/index.ts';
import { disputeSignPath } from '../../shapes/dispute-sign.ts';
import { textBegins } from '../geometry.ts';
import type { Pen } from './draw-ground.ts';
import { MUTED_ALPHA, type MarkOptions } from './draw-marks.ts';
import type { Paints } from './paints.ts';

export function drawLabels(
  pen: Pen,
  layout: HorizontalLayout,
  paints: Paints,
  { muted }: Pick<MarkOptions, 'muted'>,
): void {
  pen.lineJoin = 'round';
  pen.lineWidth = 4;
  pen.strokeStyle = paints.paper;
  pen.fillStyle = paints.ink;
  for (const label of layout.labels) {
    if (label.crowded) continue;
    pen.globalAlpha = muted.has(label.id) ? MUTED_ALPHA : 1;
    pen.textAlign = textBegins(label.side, layout.direction) ? 'left' : 'right';
    pen.font = `640 13px ${paints.family}`;
    drawLine(pen, label.date);
    pen.font = `${label.strong ? 640 : 420} ${label.titleSize}px ${paints.family}`;
    for (const line of label.title) drawLine(pen, line);
    if (label.sign) drawSign(pen, label.sign, paints);
  }
  pen.globalAlpha = 1;
}

const widths = new Map<string, number>();

function drawLine(pen: Pen, { text, x, y, width }: TextLine): void {
  const key = `${pen.font} ${text}`;
  let own = widths.get(key);
  if (own === undefined) {
    if (widths.size > 4000) widths.clear();
    widths.set(key, (own = pen.measureText(text).width));
  }
  const share = own > 0 ? width / own : 1;
  pen.translate(x, y);
  pen.scale(share, 1);
  pen.strokeText(text, 0, 0);
  pen.fillText(text, 0, 0);
  pen.scale(1 / share, 1);
  pen.translate(-x, -y);
}

/** The sign that sources differ, on paper of its own. */
function drawSign(pen: Pen, { x, y }: NonNullable<PlacedLabel['sign']>, paints: Paints): void {
  pen.beginPath();
  pen.arc(x, y, 9, 0, 2 * Math.PI);
  pen.fillStyle = paints.paper;
  pen.fill();
  pen.fillStyle = paints.ink;
  pen.translate(x, y);
  pen.strokeStyle = paints.ink;
  pen.lineWidth = 1.5;
  pen.beginPath();
  pen.arc(0, 0, 8, 0, 2 * Math.PI);
  pen.stroke();
  pen.stroke(SIGN);
  pen.translate(-x, -y);
  pen.strokeStyle = paints.paper;
  pen.lineWidth = 4;
}

const SIGN = new Path2D(disputeSignPath(8));
