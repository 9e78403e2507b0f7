/** What the marks stand on: the surface of the sources, grid, axis and ticks. */
import { METRICS, type Dash, type HorizontalLayout } from '../../../timeline/index.ts';
import { DASHES, zigzagPath } from '../geometry.ts';
import type { Paints } from './paints.ts';

export type Pen = CanvasRenderingContext2D;

export function drawGround(pen: Pen, layout: HorizontalLayout, paints: Paints): void {
  const { axis, laneArea, ticks } = layout;
  const axisY = axis.y;
  pen.fillStyle = paints.paper2;
  pen.fillRect(0, axisY, layout.width, Math.max(0, layout.height - axisY));
  const majors = ticks.ticks.filter((tick) => tick.major);
  strokeAll(pen, paints.line, 1, () => {
    for (const { x } of majors) {
      if (!layout.wholeSpan) line(pen, x, layout.field.y0 - 4, x, axisY);
      if (layout.lanes.length > 0) line(pen, x, laneArea.y0, x, laneArea.y1);
    }
  });
  const folds = layout.folds.map(({ x0, x1, label }) => {
    return { left: Math.min(x0, x1), width: Math.abs(x1 - x0), label };
  });
  const foldTop = axisY + METRICS.laneHead - 4;
  pen.fillStyle = paints.hatch;
  for (const { left, width } of folds)
    pen.fillRect(left, foldTop, width, Math.max(0, laneArea.y1 - foldTop));
  strokeAll(pen, paints.ink, paints.axisWidth, () => {
    line(pen, axis.x0, axisY, axis.x1, axisY);
  });
  const short = ticks.ticks.filter((tick) => !tick.major);
  strokeAll(pen, paints.line2, 1, () => {
    for (const { x } of short) line(pen, x, axisY, x, axisY + METRICS.minorTickLength);
  });
  strokeAll(pen, paints.ink, 1, () => {
    for (const { x } of majors) line(pen, x, axisY, x, axisY + METRICS.tickLength);
  });
  for (const { left, width, label } of folds) {
    pen.fillStyle = paints.paper;
    pen.fillRect(left, axisY - 2, width, 4);
    pen.strokeStyle = paints.ink;
    pen.lineWidth = 1.5;
    pen.stroke(new Path2D(zigzagPath(left, width, axisY)));
    pen.fillStyle = paints.ink2;
    pen.textAlign = 'center';
    pen.font = `12px ${paints.family}`;
    pen.fillText(label, left + width / 2, axisY + 27);
  }
  pen.fillStyle = paints.ink;
  pen.textAlign = layout.direction === 'ltr' ? 'left' : 'right';
  pen.font = `460 13px ${paints.family}`;
  for (const { label, labelX } of ticks.ticks)
    if (label !== null) pen.fillText(label, labelX, axisY + METRICS.tickBaseline);
  pen.font = `680 13px ${paints.family}`;
  for (const { label, labelX } of ticks.lower)
    pen.fillText(label, labelX, axisY + METRICS.lowerTickBaseline);
}

/** One stroke for all the lines that `trace` draws. */
export function strokeAll(pen: Pen, color: string, width: number, trace: () => void): void {
  pen.beginPath();
  trace();
  pen.strokeStyle = color;
  pen.lineWidth = width;
  pen.stroke();
}

export function line(pen: Pen, x0: number, y0: number, x1: number, y1: number): void {
  pen.moveTo(x0, y0);
  pen.lineTo(x1, y1);
}

/** Sets the stroke's pattern of a date's vagueness; solid when there is none. */
export function setDash(pen: Pen, dash: Dash): void {
  pen.setLineDash((DASHES[dash] ?? '').split(' ').filter(Boolean).map(Number));
}
