/**
 * The chart while it moves, on one canvas: a frame costs what is drawn, not
 * what the document would have to lay out and paint anew. When the gesture rests,
 * the drawing and the buttons of the document take its place again.
 */
import type { Attachment } from 'svelte/attachments';
import type { HorizontalLayout } from '../../../timeline/index.ts';
import { drawGround } from './draw-ground.ts';
import { drawLabels } from './draw-labels.ts';
import { drawLanes, type LaneOptions } from './draw-lanes.ts';
import { drawMarks, type MarkOptions } from './draw-marks.ts';
import { readPaints, type Paints } from './paints.ts';

export interface Ride extends LaneOptions, MarkOptions {
  readonly layout: HorizontalLayout;
  /** Height of what is drawn, px before `scale`. */
  readonly height: number;
  readonly scale: number;
}

/** Draws what `read` gives as often as it changes; null while nothing moves. */
export function rideCanvas(read: () => Ride | null): Attachment<HTMLCanvasElement> {
  return (canvas) => {
    const pen = canvas.getContext('2d');
    if (!pen) return;
    let paints: Paints | null = null;
    $effect(() => {
      const ride = read();
      if (!ride) {
        // Themes may change while nothing moves.
        paints = null;
        return;
      }
      paints ??= readPaints(canvas, pen);
      draw(pen, ride, paints);
    });
  };
}

function draw(pen: CanvasRenderingContext2D, ride: Ride, paints: Paints): void {
  const { layout, height, scale } = ride;
  const { canvas } = pen;
  const ratio = devicePixelRatio * scale;
  const [width, tall] = [Math.round(layout.width * ratio), Math.round(height * ratio)];
  if (canvas.width !== width || canvas.height !== tall) {
    canvas.width = width;
    canvas.height = tall;
  }
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  pen.clearRect(0, 0, layout.width, height);
  pen.direction = layout.direction;
  pen.fontStretch = 'semi-condensed';
  drawGround(pen, layout, paints);
  drawLanes(pen, layout, paints, ride);
  drawMarks(pen, layout, paints, ride);
  drawLabels(pen, layout, paints, ride);
}
