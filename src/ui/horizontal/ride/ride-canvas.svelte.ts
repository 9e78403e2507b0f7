/**
 * The chart while it moves, on one canvas: a frame costs what is drawn, not
 * what the document would have to lay out and paint anew. When the gesture rests,
 * the drawing and the buttons of the document take its place again.
 */
import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { HorizontalLayout } from '../../../timeline/index.ts';
import { drawGround, drawWindow } from './draw-ground.ts';
import { drawLabels, noWords } from './draw-labels.ts';
import { drawLanes, type LaneOptions } from './draw-lanes.ts';
import { drawMarks, type MarkOptions } from './draw-marks.ts';
import { readPaints } from './paints.ts';
import { forgetPictures } from './pictures.ts';
import { inLayoutPx, sheetArea, type Sheet } from './sheet.ts';
import { farStage, nearStage, type Stage } from './stage.ts';

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

export interface RideOptions {
  /** What is to be drawn; null while nothing moves. */
  readonly read: () => Ride | null;
  /** Who draws on the canvas that is attached next; null: the page itself. */
  readonly worker: () => Worker | null;
  /** A frame of the ride can be seen. */
  readonly onseen: () => void;
}

/** Draws what `read` gives as often as it changes. */
export function rideCanvas({ read, worker, onseen }: RideOptions): RideCanvas {
  let stage: Stage | null = null;
  let node: HTMLCanvasElement | null = null;
  let last: Ride | null = null;
  let kept: Kept | null = null;
  const show = (ride: Ride) => {
    last = ride;
    if (!stage || !node) return;
    if (!kept) {
      stage.begin();
      kept = { paints: readPaints(node, stage), words: noWords() };
    }
    draw(stage, ride, kept);
  };
  return {
    attach: (canvas) => {
      const far = untrack(worker);
      node = canvas;
      stage = far ? farStage(canvas, far, onseen) : nearStage(canvas, onseen);
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

function draw(stage: Stage, ride: Ride, kept: Kept): void {
  const { layout, scale } = ride;
  const area = sheetArea(layout);
  const ratio = devicePixelRatio * scale;
  stage.size(Math.round(area.width * ratio), Math.round(area.height * ratio));
  const pen = stage.pen();
  const sheet = { ...area, ...kept, pen, layout, ratio };
  inLayoutPx(sheet);
  pen.clearRect(area.left, area.top, area.width, area.height);
  drawGround(sheet);
  drawLanes(sheet, ride);
  drawMarks(sheet, ride);
  drawLabels(sheet, ride);
  drawWindow(sheet);
  stage.show();
}
