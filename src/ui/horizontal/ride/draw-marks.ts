/** Above the line: profile, poles, what each date covers, beads and bundles, in the order of the drawing at rest. */
import {
  METRICS,
  type DensityColumn,
  type HorizontalLayout,
  type Mark,
} from '../../../timeline/index.ts';
import { peakPlace, seenEnds } from '../geometry.ts';
import { line, setDash, strokeAll, type Pen } from './draw-ground.ts';
import type { Paints } from './paints.ts';

export interface MarkOptions {
  readonly muted: { readonly has: (id: string) => boolean };
  readonly peakWords: string;
  /** A number in the reader's digits. */
  readonly numeral: (n: number) => string;
}

type Inks = Pick<MarkOptions, 'numeral'> & { readonly paints: Paints };

/** Shown for context alone: paler, as in the drawing at rest. */
export const MUTED_ALPHA = 0.3;

export function drawMarks(
  pen: Pen,
  layout: HorizontalLayout,
  paints: Paints,
  { muted, peakWords, numeral }: MarkOptions,
): void {
  if (layout.density.length > 0) {
    pen.globalAlpha = 0.55;
    fillColumns(pen, layout.density, paints.mark);
    pen.globalAlpha = 1;
  }
  for (const { id, pole, crowded } of layout.labels) {
    if (crowded) continue;
    pen.globalAlpha = muted.has(id) ? MUTED_ALPHA : 1;
    setDash(pen, pole.dashed ? 'dashed' : 'solid');
    strokeAll(pen, paints.line2, 1, () => {
      pole.points.forEach(({ x, y }, i) => {
        if (i === 0) pen.moveTo(x, y);
        else pen.lineTo(x, y);
      });
    });
  }
  setDash(pen, 'solid');
  if (layout.density.length > 0) drawPeak(pen, layout, paints, peakWords);
  pen.save();
  pen.beginPath();
  pen.rect(layout.plot.x0, 0, layout.plot.x1 - layout.plot.x0, layout.height);
  pen.clip();
  for (const mark of layout.marks) {
    pen.globalAlpha = muted.has(mark.id) ? MUTED_ALPHA : 1;
    drawBody(pen, mark, layout, paints);
  }
  pen.restore();
  for (const mark of layout.marks) {
    pen.globalAlpha = muted.has(mark.id) ? MUTED_ALPHA : 1;
    drawBead(pen, mark, { paints, numeral });
  }
  pen.globalAlpha = 1;
  drawBundles(pen, layout, { paints, numeral });
}

/** How much the tallest column stands for. */
function drawPeak(pen: Pen, layout: HorizontalLayout, paints: Paints, words: string): void {
  const { x, y } = peakPlace(layout.density);
  pen.globalAlpha = 1;
  pen.font = `12px ${paints.family}`;
  pen.textAlign = layout.direction === 'ltr' ? 'left' : 'right';
  pen.fillStyle = paints.ink2;
  pen.fillText(words, x, y);
}

/**
 * Columns on whole pixels of the screen: a rectangle between pixels takes many times as long to
 * fill, and there are hundreds in every frame.
 */
export function fillColumns(pen: Pen, columns: readonly DensityColumn[], color: string): void {
  const { a: ratio } = pen.getTransform();
  pen.save();
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.fillStyle = color;
  for (const { x0, x1, y0, y1 } of columns) {
    const left = Math.round(Math.min(x0, x1) * ratio);
    const top = Math.round(y0 * ratio);
    const width = Math.round(Math.max(x0, x1) * ratio) - left;
    pen.fillRect(left, top, width, Math.round(y1 * ratio) - top);
  }
  pen.restore();
}

function drawBody(pen: Pen, mark: Mark, layout: HorizontalLayout, paints: Paints): void {
  const { body, x, y } = mark;
  pen.fillStyle = paints.mark;
  const alpha = pen.globalAlpha;
  switch (body.kind) {
    case 'none':
      return;
    case 'stroke':
      setDash(pen, body.dash);
      strokeAll(pen, paints.mark, 2, () => {
        line(pen, x, y - body.half, x, y + body.half);
      });
      setDash(pen, 'solid');
      return;
    case 'box': {
      const isVague = body.dash !== 'solid';
      const [fill, edge] = isVague ? [0.06, 1] : body.unit === 'month' ? [0.26, 0.9] : [0.15, 0.55];
      pen.beginPath();
      const half = METRICS.boxHeight / 2;
      pen.roundRect(body.x0, y - half + 0.5, Math.max(1, body.x1 - body.x0), 2 * half - 1, 2);
      pen.globalAlpha = alpha * fill;
      pen.fill();
      pen.globalAlpha = alpha * edge;
      pen.strokeStyle = paints.mark;
      pen.lineWidth = isVague ? 1.25 : 1;
      setDash(pen, body.dash);
      pen.stroke();
      setDash(pen, 'solid');
      break;
    }
    case 'soft': {
      const stops = [0, 0.26, 0.26, 0] as const;
      pen.fillStyle = fade(pen, body.x0, body.x1, paints.mark, [0, 0.22, 0.78, 1], stops);
      const half = METRICS.boxHeight / 2;
      pen.fillRect(body.x0, y - half, Math.max(1, body.x1 - body.x0), 2 * half);
      break;
    }
    case 'bar':
      drawBar(pen, { ...body, y }, layout, paints);
  }
  pen.globalAlpha = alpha;
}

function drawBar(
  pen: Pen,
  body: Extract<Mark['body'], { kind: 'bar' }> & { readonly y: number },
  { direction }: HorizontalLayout,
  paints: Paints,
): void {
  const [left, right] = seenEnds(body, direction);
  const [x0, x1] = [body.x0 + left.fade, body.x1 - right.fade];
  const top = body.y - METRICS.barHeight / 2;
  if (x1 > x0) pen.fillRect(x0, top, x1 - x0, METRICS.barHeight);
  if (right.fade > 0) {
    const from = Math.max(body.x0, x1);
    pen.fillStyle = fade(pen, from, from + right.fade, paints.mark, [0, 0.25, 1], [1, 0.8, 0]);
    pen.fillRect(from, top, right.fade, METRICS.barHeight);
  }
  if (left.fade > 0) {
    const from = Math.min(body.x1, x0) - left.fade;
    pen.fillStyle = fade(pen, from, from + left.fade, paints.mark, [0, 0.75, 1], [0, 0.8, 1]);
    pen.fillRect(from, top, left.fade, METRICS.barHeight);
  }
  const half = METRICS.capHeight / 2;
  strokeAll(pen, paints.mark, 2, () => {
    if (left.end === 'cap') line(pen, body.x0 + 1, body.y - half, body.x0 + 1, body.y + half);
    if (right.end === 'cap') line(pen, body.x1 - 1, body.y - half, body.x1 - 1, body.y + half);
  });
}

/** A colour whose strength changes along a stretch. */
export function fade(
  pen: Pen,
  x0: number,
  x1: number,
  color: string,
  at: readonly number[],
  strengths: readonly number[],
): CanvasGradient {
  const gradient = pen.createLinearGradient(x0, 0, Math.max(x0 + 1, x1), 0);
  at.forEach((offset, i) => {
    const percent = 100 * (strengths[i] ?? 1);
    gradient.addColorStop(offset, `color-mix(in srgb, ${color} ${percent}%, transparent)`);
  });
  return gradient;
}

function drawBead(
  pen: Pen,
  { bead, anchored, x, y, selected }: Mark,
  { paints, numeral }: Inks,
): void {
  if (!bead || !anchored) return;
  if (selected) {
    circle(pen, x, y, bead.r + 4, paints.paper);
    pen.strokeStyle = paints.ink;
    pen.lineWidth = 2;
    pen.stroke();
  }
  circle(pen, x, y, bead.hollow ? bead.r - 0.25 : bead.r, bead.hollow ? paints.paper : paints.mark);
  pen.strokeStyle = bead.hollow ? paints.mark : paints.paper;
  pen.lineWidth = bead.hollow ? 1.75 : 1.5;
  if (bead.hollow) pen.setLineDash([2.6, 1.8]);
  pen.stroke();
  setDash(pen, 'solid');
  if (bead.count === null) return;
  pen.fillStyle = paints.paper;
  pen.textAlign = 'center';
  pen.font = `720 ${bead.size}px ${paints.family}`;
  pen.fillText(numeral(bead.count), x, y + bead.size * 0.36);
}

function circle(pen: Pen, x: number, y: number, r: number, fill: string): void {
  pen.beginPath();
  pen.arc(x, y, r, 0, 2 * Math.PI);
  pen.fillStyle = fill;
  pen.fill();
}

function drawBundles(pen: Pen, { bundles }: HorizontalLayout, { paints, numeral }: Inks): void {
  pen.textAlign = 'center';
  pen.font = `680 11.5px ${paints.family}`;
  pen.strokeStyle = paints.ink;
  for (const { x, y, x0, x1, y0, y1, count, selected } of bundles) {
    pen.beginPath();
    pen.roundRect(x0, y0, x1 - x0, y1 - y0, 4);
    pen.fillStyle = paints.paper;
    pen.fill();
    pen.lineWidth = selected ? 3 : 1.5;
    pen.stroke();
    pen.fillStyle = paints.ink;
    pen.fillText(numeral(count), x, y + 4.1);
  }
}
