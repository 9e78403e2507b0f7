/** Draws a moving chart beside the page: what was told last, once for each frame of the screen. */
import type { DictatedFrame } from './dictation.ts';
import { drawDictated } from './draw-dictated.ts';

export type ToWorker =
  | { readonly canvas: OffscreenCanvas }
  | (DictatedFrame & {
      /** Its number among the frames' rides. */
      readonly ride: number;
      /** Pixels of the screen. */
      readonly size: readonly [width: number, height: number];
    });
/** That it is there, and then the number of each ride of which a frame can be seen. */
export type FromWorker = 'ready' | number;

const say = (told: FromWorker) => {
  postMessage(told);
};
let canvas: OffscreenCanvas | null = null;
let context: OffscreenCanvasRenderingContext2D | null = null;
let latest: Exclude<ToWorker, { canvas: OffscreenCanvas }> | null = null;
let named: { ride: number; colors: string[]; images: ImageBitmap[] } = { ride: 0, colors: [], images: [] }; // prettier-ignore
let seen = 0;

function draw(): void {
  if (!latest || !canvas || !context) return;
  const { told, ride, size } = latest;
  latest = null;
  const [width, height] = size;
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
  drawDictated(context, told, named);
  if (seen === ride) return;
  seen = ride;
  // What is drawn in one frame is on the screen with the next.
  requestAnimationFrame(() => {
    say(ride);
  });
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('canvas' in data) {
    canvas = data.canvas;
    context = canvas.getContext('2d');
    return;
  }
  if (data.ride !== named.ride) named = { ride: data.ride, colors: [], images: [] };
  named.colors.push(...data.colors);
  named.images.push(...data.images);
  if (!latest) requestAnimationFrame(draw);
  latest = data;
});
if (typeof requestAnimationFrame === 'function') say('ready');
