/**
 * The chart while it moves, on one canvas: a frame costs what is drawn, not
 * what the document would have to lay out and paint anew. When the gesture rests,
 * the drawing and the buttons of the document take its place again.
 */
import type { Attachment } from 'svelte/attachments';
import type { HorizontalLayout } from '../../../timeline/index.ts';
import { drawGround, drawWindow } from './draw-ground.ts';
import { drawLabels, noWords } from './draw-labels.ts';
import { drawLanes, type LaneOptions } from './draw-lanes.ts';
import { drawMarks, type MarkOptions } from './draw-marks.ts';
import { readPaints } from './paints.ts';
import { forgetPictures } from './pictures.ts';
import { inLayoutPx, sheetArea, type Sheet } from './sheet.ts';

export interface Ride extends LaneOptions, MarkOptions {
  readonly layout: HorizontalLayout;
  readonly scale: number;
}

/** What stays the same as long as a ride lasts. */
type Kept = Pick<Sheet, 'paints' | 'words'>;

export interface RideCanvas {
  readonly attach: Attachment<HTMLCanvasElement>;
  /** Draws a layout of the same ride at once: a step takes no look at what else might have changed. */
  readonly follow: (layout: HorizontalLayout) => void;
}

/** Draws what `read` gives as often as it changes; null while nothing moves. */
export function rideCanvas(read: () => Ride | null): RideCanvas {
  let pen: CanvasRenderingContext2D | null = null;
  let last: Ride | null = null;
  let kept: Kept | null = null;
  const show = (ride: Ride) => {
    last = ride;
    if (!pen) return;
    kept ??= { paints: readPaints(pen.canvas, pen), words: noWords() };
    draw(pen, ride, kept);
  };
  return {
    attach: (canvas) => {
      pen = canvas.getContext('2d');
      $effect(() => {
        const ride = read();
        // Themes and labels may change while nothing moves.
        if (!ride) last = kept = null;
        else show(ride);
      });
      const { fonts } = document;
      fonts.addEventListener('loadingdone', forgetPictures);
      return () => {
        fonts.removeEventListener('loadingdone', forgetPictures);
      };
    },
    follow: (layout) => {
      if (last) show({ ...last, layout });
    },
  };
}

function draw(pen: CanvasRenderingContext2D, ride: Ride, kept: Kept): void {
  const { layout, scale } = ride;
  const { canvas } = pen;
  const area = sheetArea(layout);
  const ratio = devicePixelRatio * scale;
  const [width, height] = [Math.round(area.width * ratio), Math.round(area.height * ratio)];
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
  }
  const sheet = { ...area, ...kept, pen, layout, ratio };
  inLayoutPx(sheet);
  pen.clearRect(area.left, area.top, area.width, area.height);
  pen.direction = layout.direction;
  drawGround(sheet);
  drawLanes(sheet, ride);
  drawMarks(sheet, ride);
  drawLabels(sheet, ride);
  drawWindow(sheet);
}
