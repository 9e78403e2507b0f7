/**
 * The chart while it moves, on one canvas: a frame costs what is drawn, not
 * what the document would have to lay out and paint anew. When the gesture rests,
 * the drawing and the buttons of the document take its place again.
 */
import type { Attachment } from 'svelte/attachments';
import type { HorizontalLayout } from '../../../timeline/index.ts';
import { drawGround, drawWindow } from './draw-ground.ts';
import { drawLabels } from './draw-labels.ts';
import { drawLanes, type LaneOptions } from './draw-lanes.ts';
import { drawMarks, type MarkOptions } from './draw-marks.ts';
import { readPaints, type Paints } from './paints.ts';
import { inLayoutPx, sheetArea } from './sheet.ts';

export interface Ride extends LaneOptions, MarkOptions {
  readonly layout: HorizontalLayout;
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
  const { layout, scale } = ride;
  const { canvas } = pen;
  const area = sheetArea(layout);
  const ratio = devicePixelRatio * scale;
  const [width, height] = [Math.round(area.width * ratio), Math.round(area.height * ratio)];
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
  }
  const sheet = { ...area, pen, paints, layout, ratio };
  inLayoutPx(sheet);
  pen.clearRect(area.left, area.top, area.width, area.height);
  pen.direction = layout.direction;
  drawGround(sheet);
  drawLanes(sheet, ride);
  drawMarks(sheet, ride);
  drawLabels(sheet, ride);
  drawWindow(sheet);
}
