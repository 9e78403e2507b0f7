/**
 * Where a gesture has brought the view. While a canvas draws what moves, the
 * state keeps the viewport that the gesture set out from and hears of the new
 * one at rest: nothing on the page but the canvas follows each step.
 */
import {
  panBy,
  timeScale,
  zoomBy,
  type HorizontalLayout,
  type Viewport,
} from '../../timeline/index.ts';
import type { TimelineState } from '../state/timeline-state.svelte.ts';

/** The canvas, while it draws what moves. */
export interface Rider {
  readonly follow: (layout: HorizontalLayout) => void;
  /** Whether the canvas can be seen: it may be drawn beside the page, and come a frame later. */
  readonly isSeen: () => boolean;
}

export interface RideOptions {
  /** Edges of the plot, px; the first belongs to the start of the viewport. */
  readonly range: () => readonly [number, number];
  /** Whether a canvas draws what moves. */
  readonly isRiding: () => boolean;
  /** Draws the view at `position`; once for all the movements of a turn. */
  readonly follow: () => void;
}

export interface RideAhead {
  readonly position: () => Viewport;
  /** About `xPx`, px of the layout. */
  readonly zoom: (factor: number, xPx: number) => void;
  readonly pan: (dxPx: number) => void;
  /** The viewport comes to where the gesture is; nowhere, if something else has moved it since. */
  readonly land: () => void;
}

export function rideAhead(
  timeline: TimelineState,
  { range, isRiding, follow }: RideOptions,
): RideAhead {
  let ride: { readonly from: Viewport; readonly at: Viewport } | null = null;
  let isBehind = false;
  const isAhead = () => ride?.from === timeline.viewport;
  const position = () => {
    const { viewport } = timeline;
    return ride?.from === viewport ? ride.at : viewport;
  };
  /** Of where the gesture is: what is drawn may be a movement behind. */
  const scale = () => timeScale(position(), range(), timeline.folds);
  const catchUp = () => {
    isBehind = false;
    follow();
  };
  const move = (at: Viewport) => {
    if (!isRiding() || !isAhead()) {
      // The first step is everybody's: it stops a flight, too.
      timeline.show(at);
      ride = { from: timeline.viewport, at: timeline.viewport };
      return;
    }
    ride = { from: timeline.viewport, at };
    // Two fingers pan and zoom in one movement.
    if (!isBehind) queueMicrotask(catchUp);
    isBehind = true;
  };
  return {
    position,
    zoom: (factor, xPx) => {
      move(zoomBy(position(), factor, scale().invert(xPx), timeline.home));
    },
    pan: (dxPx) => {
      const { invert } = scale();
      const middle = (range()[0] + range()[1]) / 2;
      move(panBy(position(), invert(middle - dxPx) - invert(middle), timeline.home));
    },
    land: () => {
      timeline.viewport = position();
      ride = null;
    },
  };
}
