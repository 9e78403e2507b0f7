/** Lines on a canvas: many of one kind in one stroke. */
import type { Dash } from '../../../timeline/index.ts';
import { DASHES } from '../geometry.ts';
import type { Gradient, Pen } from './pen.ts';

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

/** Draws with the stroke's pattern of a date's vagueness. */
export function dashed(pen: Pen, dash: Dash, draw: () => void): void {
  const pattern = DASHES[dash];
  if (pattern !== undefined) pen.setLineDash(pattern.split(' ').map(Number));
  draw();
  if (pattern !== undefined) pen.setLineDash([]);
}

/** A colour whose strength changes along a stretch. */
export function fade(
  pen: Pen,
  x0: number,
  x1: number,
  color: string,
  at: readonly number[],
  strengths: readonly number[],
): Gradient {
  const gradient = pen.createLinearGradient(x0, 0, Math.max(x0 + 1, x1), 0);
  at.forEach((offset, i) => {
    const percent = 100 * (strengths[i] ?? 1);
    gradient.addColorStop(offset, `color-mix(in srgb, ${color} ${percent}%, transparent)`);
  });
  return gradient;
}
