/** Where a moving chart is drawn: on its canvas itself, or by a worker that the canvas was handed to. */
import { dictation, type Dictation } from './dictation.ts';
import type { Pen } from './pen.ts';
import type { FromWorker, ToWorker } from './ride.worker.ts';

export interface Stage {
  /** A ride begins: what follows is drawn for it. */
  readonly begin: () => void;
  readonly pen: () => Pen;
  /** A fill of tiles that `turned` lays; for the pen of this ride. */
  readonly hatching: (tile: OffscreenCanvas | HTMLCanvasElement, turned: DOMMatrix) => object;
  /** Makes the canvas so many pixels large, if it is not yet. */
  readonly size: (width: number, height: number) => void;
  /** What was drawn since makes a frame. */
  readonly show: () => void;
}

/** On the canvas itself; null where nothing can be drawn. `onseen` is told with the first frame of a ride. */
export function nearStage(canvas: HTMLCanvasElement, onseen: () => void): Stage | null {
  const context = canvas.getContext('2d');
  if (!context) return null;
  return {
    begin: () => {},
    pen: () => context,
    hatching(tile, turned) {
      const pattern = context.createPattern(tile, 'repeat');
      pattern?.setTransform(turned);
      return pattern ?? {};
    },
    size(width, height) {
      if (canvas.width === width && canvas.height === height) return;
      canvas.width = width;
      canvas.height = height;
    },
    show: onseen,
  };
}

/** By the worker, whom the canvas is handed to for good. */
export function farStage(canvas: HTMLCanvasElement, worker: Worker, onseen: () => void): Stage {
  const away = canvas.transferControlToOffscreen();
  const send = (message: ToWorker, handedOver: Transferable[]) => {
    worker.postMessage(message, handedOver);
  };
  send({ canvas: away }, [away]);
  rides += 1;
  let ride = rides;
  let writing: Dictation = dictation();
  let size: readonly [number, number] = [0, 0];
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    if (data === ride) onseen();
  };
  return {
    begin() {
      rides += 1;
      ride = rides;
      writing = dictation();
    },
    pen: () => writing.pen,
    hatching(tile, { a, b, c, d, e, f }) {
      const image = 'transferToImageBitmap' in tile ? tile.transferToImageBitmap() : null;
      return image ? writing.hatching(image, [a, b, c, d, e, f]) : {};
    },
    size(width, height) {
      size = [width, height];
    },
    show() {
      const frame = writing.take();
      send({ ...frame, ride, size }, [frame.told.buffer]);
    },
  };
}

/** Over all canvases, so that what a worker says of an earlier one is told apart. */
let rides = 0;

/** Starts a worker that can draw a moving chart; `onready` gets it, where there can be one. Returns what ends it. */
export function startWorker(onready: (worker: Worker) => void): () => void {
  if (typeof Worker !== 'function' || typeof OffscreenCanvas !== 'function') return () => {};
  const worker = new Worker(new URL('./ride.worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = () => {
    onready(worker);
  };
  return () => {
    worker.terminate();
  };
}
